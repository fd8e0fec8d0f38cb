import type { KpiWords } from '../../locales/dictionary.ts';
import type { Language } from '../../locales/registry.ts';
import { ownKpis } from '../page/own-kpis.ts';

/** A language with the names of the KPIs that the page has defined. */
export function withOwnKpis(language: Language): Language {
  const own = [...ownKpis()].map(({ definition: { id, unit }, words: { name, short = name, meaning = name } }): [string, KpiWords] => [
    id, { name, short, meaning, working: unit === 'share' ? '{num} / {den}' : 'n = {n}', none: language.words.none },
  ]);
  return own.length > 0 ? { ...language, kpis: { ...language.kpis, ...Object.fromEntries(own) } } : language;
}
