import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/core/index.ts';
import type { CardDictionary, CardWords } from '../../src/locales/dictionary.ts';
import { dictionary } from '../../src/locales/en/index.ts';

// English decides which KPIs there are: a language that lacks the card of one must not compile.
// @ts-expect-error "win-rate" and all the others are missing.
const wordless: CardDictionary = {};

const cards: Readonly<Record<string, CardWords>> = await dictionary.cards();
const all = Object.entries(cards);
const sentencesOf = ({ formula: _, ...rest }: CardWords): string[] => Object.values(rest);

/** The cards for which something is wrong, with what it is. */
const faults = (faultsOf: (card: CardWords, id: string) => readonly string[]): string[] =>
  all.flatMap(([id, card]) => faultsOf(card, id).map((fault) => `${id}: ${fault}`));

describe('the words of the formula cards', () => {
  it('are there for each KPI that has a name, in the same order', () => {
    expect(Object.keys(cards)).toEqual(Object.keys(dictionary.kpis));
    expect(wordless).toEqual({});
  });

  it('are a formula, which does not end like a sentence, and sentences', () => {
    expect(faults(({ formula }) => (/^[A-Z\d(][^.]*[^.,:;\s]$/.test(formula) ? [] : [formula]))).toEqual([]);
    expect(faults((card) => sentencesOf(card).filter((text) => !/^[A-Z\d−(]([^.]|\d\.\d|\. [A-Z])*\.$/.test(text)))).toEqual([]);
  });

  it('are set with single blanks and real signs, and leave nothing open', () => {
    expect(faults((card) => Object.values(card).filter((text) => /\s{2}|\s[.,:;]|['"`´{}]| [-*/x] |^-/.test(text)))).toEqual([]);
  });

  it('are few, for they are read in a small card', () => {
    const count = (text: string): number => text.split(' ').length;
    const long = (card: CardWords): number => Object.values(card).reduce((words, text) => words + count(text), 0);
    expect(faults((card) => (long(card) > 60 ? [`${long(card)} words`] : []))).toEqual([]);
  });

  it('tell what pressure does only where there is something to read the KPI with', () => {
    const alone = new Set(catalogue.filter(({ pairs }) => pairs.length === 0).map(({ id }) => id));
    expect(faults(({ abuse }, id) => (abuse !== undefined && alone.has(id) ? ['has no pair'] : []))).toEqual([]);
  });
});
