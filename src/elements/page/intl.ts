import { fill, textOf, type Phrase } from '../../locales/phrase.ts';
import type { Language } from '../../locales/registry.ts';

const most = 80;
const cache = new Map<string, unknown>();

/** Intl objects are slow to make and every number needs one: they are shared, and the oldest goes when there are too many. */
function cached<T>(kind: string, locale: string, options: object, make: () => T): T {
  const key = `${kind} ${locale} ${JSON.stringify(options)}`;
  const found = cache.get(key);
  if (found !== undefined) return found as T;
  const oldest = cache.size >= most ? cache.keys().next().value : undefined;
  if (oldest !== undefined) cache.delete(oldest);
  const made = make();
  cache.set(key, made);
  return made;
}

export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return cached('number', locale, options, () => new Intl.NumberFormat(locale, options));
}

export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return cached('date', locale, options, () => new Intl.DateTimeFormat(locale, options));
}

export function listFormat(locale: string): Intl.ListFormat {
  return cached('list', locale, {}, () => new Intl.ListFormat(locale));
}

export function relativeFormat(locale: string): Intl.RelativeTimeFormat {
  const options = { numeric: 'auto', style: 'short' } as const;
  return cached('relative', locale, options, () => new Intl.RelativeTimeFormat(locale, options));
}

/** A phrase of the dictionary with its values filled in; `count` chooses the plural form. */
export function say(language: Language, phrase: Phrase, values: Readonly<Record<string, string>> = {}, count = 0): string {
  const rules = cached('plural', language.locale, {}, () => new Intl.PluralRules(language.locale));
  return fill(textOf(phrase, typeof phrase === 'string' ? 'other' : rules.select(count)), values);
}
