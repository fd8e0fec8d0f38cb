import type { Answer } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import { dateFormat, say } from '../page/intl.ts';

export type Span = { readonly from: number; readonly to: number };

const dayMs = 86_400_000;

/** The calendar month an instant opens in a zone, counted from year 0; null where it is not the start of a month. */
function monthStart(instant: number, zone: string): number | null {
  const at: Record<string, string> = {};
  const format = dateFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric',
  });
  for (const { type, value } of format.formatToParts(instant)) at[type] = value;
  return at['day'] === '1' && Number(at['hour']) === 0 && Number(at['minute']) === 0 ? Number(at['year']) * 12 + Number(at['month']) - 1 : null;
}

const mostNames = 500;
const names = new Map<string, string>();

/** The name of a period: a year, a quarter, a month, else its first and last day, whose year is left out where it is `year`. */
export function periodName(period: Span, zone: string, language: Language, year?: string): string {
  // Ranges of dates take long to write, and a page has the same few of them again and again.
  const key = [period.from, period.to, zone, language.locale, language.words.quarter, year].join(' ');
  let name = names.get(key);
  if (name === undefined) {
    if (names.size >= mostNames) names.clear();
    names.set(key, (name = written(period, zone, language, year)));
  }
  return name;
}

function written({ from, to }: Span, zone: string, language: Language, year: string | undefined): string {
  const { locale, words } = language;
  if (!(from < to) || !Number.isFinite(from) || !Number.isFinite(to)) return '';
  const first = monthStart(from, zone);
  const end = monthStart(to, zone);
  const months = first === null || end === null ? 0 : end - first;
  if (months === 1) return dateFormat(locale, { timeZone: zone, month: 'short', year: 'numeric' }).format(from);
  if (months === 12 && first !== null && first % 12 === 0) return yearOf(from, zone, locale);
  if (months === 3 && first !== null && first % 3 === 0) {
    return say(language, words.quarter, { quarter: String((first % 12) / 3 + 1), year: yearOf(from, zone, locale) });
  }
  const withYear = yearOf(from, zone, locale) !== year || yearOf(to - 1, zone, locale) !== year;
  return dayFormat(locale, zone, withYear).formatRange(from, to - 1);
}

export function yearOf(instant: number, zone: string, locale: string): string {
  return dateFormat(locale, { timeZone: zone, year: 'numeric' }).format(instant);
}

/** The period an answer is about, up to the instant at which its data end. */
export function periodOf({ period, asOf, zone, result }: Answer, language: Language): string {
  if (!result.partial) return periodName(period, zone, language);
  const so = periodName({ from: period.from, to: Math.min(period.to, asOf) }, zone, language);
  return so && say(language, language.words.soFar, { period: so });
}

/** "between 1 Sep and 22 Sep 2026", for a sentence. */
export function whenOf({ period, zone, asOf }: Answer, language: Language): string {
  const { words, locale } = language;
  const { from } = period;
  const to = Math.min(period.to, asOf);
  if (!(from < to) || !Number.isFinite(from) || !Number.isFinite(to)) return words.inData;
  const last = dayFormat(locale, zone, true).format(to - 1);
  const sameYear = yearOf(from, zone, locale) === yearOf(to - 1, zone, locale);
  if (dayFormat(locale, zone, true).format(from) === last) return say(language, words.onDay, { from: last });
  return say(language, words.between, { from: dayFormat(locale, zone, !sameYear).format(from), to: last });
}

/** A short name of one step of a series, for an axis. */
export function stepName({ from, to }: Span, zone: string, language: Language): string {
  const { locale, words } = language;
  const unit = stepUnit({ from, to });
  if (unit === 'Quarter') return say(language, words.shortQuarter, { quarter: String((((monthStart(from, zone) ?? 0) % 12) / 3 + 1) | 0) });
  if (unit === 'Year') return yearOf(from, zone, locale);
  return unit === 'Month' ? dateFormat(locale, { timeZone: zone, month: 'short' }).format(from) : dayFormat(locale, zone, false).format(from);
}

/** What a step of this length is. */
export function stepUnit({ from, to }: Span): 'Day' | 'Week' | 'Month' | 'Quarter' | 'Year' {
  const days = (to - from) / dayMs;
  return days < 2 ? 'Day' : days < 8 ? 'Week' : days < 32 ? 'Month' : days < 93 ? 'Quarter' : 'Year';
}

function dayFormat(locale: string, zone: string, withYear: boolean): Intl.DateTimeFormat {
  return dateFormat(locale, { timeZone: zone, day: 'numeric', month: 'short', ...(withYear && { year: 'numeric' }) });
}
