import type { CardWords, Dictionary, GuardrailWords, Interface, KpiWords } from './dictionary.ts';
import { words } from './en/interface.ts';
import type { Plural } from './phrase.ts';

/** A language as an element uses it. */
export type Language = {
  /** The BCP 47 tag for numbers and dates: the page's own where there are words for it, else that of the words. */
  readonly locale: string;
  readonly words: Interface;
  /** The words for the KPIs; none while they are being loaded. */
  readonly kpis?: Readonly<Record<string, KpiWords>> | undefined;
  /** The words for faulty rows, likewise. */
  readonly faults?: Readonly<Record<string, Plural>> | undefined;
  /** Loads the words of the formula cards. */
  readonly cards?: (() => Promise<Readonly<Record<string, CardWords>>>) | undefined;
  /** Loads the words of the guardrails. */
  readonly guardrails?: (() => Promise<GuardrailWords>) | undefined;
};

type Load = () => Promise<{ readonly dictionary: Dictionary }>;

const english = 'en';
const loadEnglish: Load = () => import('./en/index.ts');
/** The languages we speak, by the first part of their tags. Each is a chunk of its own. */
const loaders = new Map<string, Load>([
  [english, loadEnglish],
  ['ar', () => import('./ar/index.ts')],
  ['de', () => import('./de/index.ts')],
  ['es', () => import('./es/index.ts')],
  ['fr', () => import('./fr/index.ts')],
  ['it', () => import('./it/index.ts')],
  ['ro', () => import('./ro/index.ts')],
  ['zh', () => import('./zh/index.ts')],
]);
const loaded = new Map<string, Omit<Language, 'locale'>>([[english, { words }]]);
const loading = new Map<string, Promise<void>>();

/** The value of the nearest `lang`, from the element outwards, through slots and shadow roots; `en` where there is none. */
export function langOf(element: Element): string {
  for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : ((at instanceof Element && at.assignedSlot) || at.parentNode)) {
    const lang = at instanceof Element && at.getAttribute('lang');
    if (lang) return lang;
  }
  return english;
}

function primary(lang: string): string {
  return lang.toLowerCase().split('-')[0] ?? '';
}

function baseOf(lang: string): string {
  const base = primary(lang);
  return loaders.has(base) ? base : english;
}

/** The words there are by now for a language, and English for one that we do not speak. */
export function languageOf(lang: string): Language {
  const base = baseOf(lang);
  return { ...(loaded.get(base) ?? { words }), locale: isTag(lang) && primary(lang) === base ? lang : base };
}

function isTag(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
}

/** Loads what is missing of a language; null when everything is there, or cannot be had. */
export function loadLanguage(lang: string): Promise<void> | null {
  const base = baseOf(lang);
  if (loaded.get(base)?.kpis) return null;
  const under = loading.get(base);
  if (under) return under;
  const promise = load(base).finally(() => loading.delete(base));
  loading.set(base, promise);
  return promise;
}

async function load(base: string): Promise<void> {
  try {
    const { dictionary } = await (loaders.get(base) ?? loadEnglish)();
    loaded.set(base, dictionary);
  } catch {
    // A browser does not load a module again that failed once: English stands in for a language, and ids for English names.
    if (base === english) return void loaded.set(base, { words, kpis: {} });
    loaders.delete(base);
    await loadLanguage(english);
  }
}
