import { beforeAll, describe, expect, it } from 'vitest';
import type { Dictionary } from '../../src/locales/dictionary.ts';
import type { Phrase } from '../../src/locales/phrase.ts';
import { languageOf, loadLanguage } from '../../src/locales/registry.ts';
import { entries } from '../tools/entries.ts';
import { dictionaryOf, languages, textsOf, type Texts } from './languages.ts';
import { names, same } from './same-as-english.ts';

const others = languages.filter((lang) => lang !== 'en');
const english: Texts = await textsOf(await dictionaryOf('en'));

const formsOf = (phrase: Phrase): Readonly<Record<string, string>> => (typeof phrase === 'string' ? { '': phrase } : phrase);
const namesIn = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string))].sort();
const namesOf = (phrase: Phrase): string[] => [...new Set(Object.values(formsOf(phrase)).flatMap(namesIn))].sort();

const lettersOf = (text: string): string => text.replace(/\{\w+\}/g, '').replace(/\P{L}/gu, '');
const isName = (text: string): boolean => names.includes(lettersOf(text));

/** The plural forms of a language that stand for one number alone, such as the dual: they may say it in words. */
function formsOfOneNumber(lang: string): Set<string> {
  const rules = new Intl.PluralRules(lang);
  const numbers = new Map<string, number>();
  for (let n = 0; n <= 1000; n += 0.5) numbers.set(rules.select(n), (numbers.get(rules.select(n)) ?? 0) + 1);
  return new Set([...numbers].filter(([, many]) => many === 1).map(([rule]) => rule));
}

it('English is one of the languages', () => {
  expect(languages).toContain('en');
});

describe.each(others)('the words in %s', (lang) => {
  let dictionary: Dictionary;
  let texts: Texts;
  const rules = new Intl.PluralRules(lang);

  beforeAll(async () => {
    dictionary = await dictionaryOf(lang);
    texts = await textsOf(dictionary);
  });

  /** The texts with which something is wrong, by where they are. */
  const faults = (faultIn: (text: string, form: string, phrase: Phrase, at: string) => boolean): string[] =>
    [...texts].flatMap(([at, phrase]) => Object.entries(formsOf(phrase)).flatMap(([form, text]) => (faultIn(text, form, phrase, at) ? [`${at} ${form}: ${text}`] : [])));

  it('are loaded for their language, and can be imported', async () => {
    await loadLanguage(lang);
    const { locale, words } = languageOf(lang);
    expect(locale).toBe(lang);
    expect(words === dictionary.words).toBe(true);
    expect(dictionary.lang).toBe(lang);
    expect(entries.map(({ name }) => name)).toContain(`locales/${lang}`);
  });

  it('are those of English, no fewer and no more', () => {
    expect([...english.keys()].filter((at) => !texts.has(at))).toEqual([]);
    expect([...texts.keys()].filter((at) => !english.has(at))).toEqual([]);
  });

  it('have each plural form of the language where English counts, and no other', () => {
    const wanted = [...rules.resolvedOptions().pluralCategories].sort().join();
    const wrong = [...texts].filter(([at, phrase]) => {
      const counts = typeof english.get(at) === 'object';
      return typeof phrase === 'string' ? counts : Object.keys(phrase).sort().join() !== wanted;
    });
    expect(wrong.map(([at]) => at)).toEqual([]);
  });

  it('leave open what English leaves open', () => {
    const alone = formsOfOneNumber(lang);
    const missing = (text: string, form: string, at: string): string[] => {
      const asked = namesOf(english.get(at) ?? '');
      const counting = asked.includes('n') ? 'n' : 'den';
      const inWords = (name: string): boolean => name === counting && alone.has(form);
      const inAnyForm = Object.values(formsOf(english.get(at) ?? '')).every((form) => namesIn(form).length === asked.length);
      return asked.filter((name) => !namesIn(text).includes(name) && !inWords(name) && inAnyForm);
    };
    expect(faults((text, form, _, at) => missing(text, form, at).length > 0)).toEqual([]);
    expect(faults((text, _, __, at) => namesIn(text).some((name) => !namesOf(english.get(at) ?? '').includes(name)))).toEqual([]);
    expect(faults((text) => /[{}]/.test(text.replace(/\{\w+\}/g, '')))).toEqual([]);
  });

  it('are not English', () => {
    const inEnglish = (text: string, at: string): boolean => Object.values(formsOf(english.get(at) ?? '')).includes(text);
    expect(faults((text, _, __, at) => lettersOf(text) !== '' && inEnglish(text, at) && !isName(text) && !same[lang]?.includes(text))).toEqual([]);
    const all = new Set([...texts].flatMap(([at, phrase]) => Object.values(formsOf(phrase)).filter((text) => inEnglish(text, at))));
    expect(same[lang]?.filter((text) => !all.has(text)) ?? []).toEqual([]);
  });

  it('tell the KPIs apart', () => {
    const kpis = Object.values(dictionary.kpis);
    for (const key of ['name', 'short'] as const) {
      const labels = kpis.map((kpi) => kpi[key]);
      expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
    }
  });

  it('are sentences where English has sentences, and labels where it has labels', () => {
    const ends = (text: string): boolean => /[.。?？؟:：]$/.test(text) && !/^\{n\} \p{L}+\.$/u.test(text);
    const endsInEnglish = (at: string): boolean => Object.values(formsOf(english.get(at) ?? '')).some(ends);
    expect(faults((text, _, __, at) => ends(text) !== endsInEnglish(at))).toEqual([]);
  });

  it('are set with single blanks and without typewriter marks', () => {
    expect(faults((text) => /^\s|\s$|[^\S\u00a0\u202f]{2}|['"`´]|--|\.\.\./.test(text))).toEqual([]);
  });
});

describe.each([
  ['zh', /\p{sc=Han}/u, /(?<=\p{sc=Han}|\})[,;:!?()]|[,;:!?()](?=\p{sc=Han}|\{)/u],
  ['ar', /\p{sc=Arab}/u, /[,;?](?!\d)/u],
])('the script of %s', (lang, letters, foreignMarks) => {
  it('is used throughout, but for names', async () => {
    const texts = await textsOf(await dictionaryOf(lang));
    const all = [...texts].flatMap(([at, phrase]) => Object.values(formsOf(phrase)).map((text) => ({ at, text })));
    expect(all.filter(({ text }) => lettersOf(text) && !letters.test(text) && !isName(text))).toEqual([]);
    expect(all.filter(({ text }) => foreignMarks.test(text))).toEqual([]);
  });
});
