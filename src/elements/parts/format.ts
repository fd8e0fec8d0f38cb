import type { Unit } from '../../data/index.ts';
import { say, numberFormat } from '../page/intl.ts';
import type { Language } from '../../locales/registry.ts';

/** How a value is written: `figure` as the large number is, `exact` in full, `round` without needless digits, for a scale. */
export type Manner = 'figure' | 'exact' | 'round';

const forms: Record<Exclude<Unit, 'money' | 'money-a-day'>, Intl.NumberFormatOptions> = {
  share: { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 },
  count: { maximumFractionDigits: 0 },
  points: { maximumFractionDigits: 0 },
  ratio: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  score: { minimumFractionDigits: 1, maximumFractionDigits: 1 },
  days: { style: 'unit', unit: 'day', unitDisplay: 'long' },
  hours: { style: 'unit', unit: 'hour', unitDisplay: 'short' },
  minutes: { style: 'unit', unit: 'minute', unitDisplay: 'short' },
  months: { style: 'unit', unit: 'month', unitDisplay: 'long' },
  'a-day': { minimumFractionDigits: 1, maximumFractionDigits: 1 },
  'a-month': { minimumFractionDigits: 1, maximumFractionDigits: 1 },
  rank: { maximumFractionDigits: 0 },
};

function optionsFor(value: number, unit: Unit, currency: string | undefined, manner: Manner): Intl.NumberFormatOptions {
  if (unit === 'money' || unit === 'money-a-day') {
    const money = currency ? ({ style: 'currency', currency } as const) : {};
    if (manner === 'exact') return { ...money, maximumFractionDigits: 0 };
    const least = manner === 'figure' && Math.abs(value) >= 1000 ? { minimumSignificantDigits: 3 } : {};
    return { ...money, notation: 'compact', maximumSignificantDigits: 3, ...least };
  }
  const form = manner === 'round' ? { ...forms[unit], minimumFractionDigits: 0 } : forms[unit];
  const long = form.style === 'unit' && Math.abs(value) >= 9.95;
  return form.style === 'unit' ? { ...form, maximumFractionDigits: long ? 0 : 1 } : form;
}

/** The pieces of a written value, with a true minus sign. A currency is written where it is known. */
export function pieces(
  value: number, unit: Unit, locale: string, currency?: string, manner: Manner = 'figure', narrow = false,
): Intl.NumberFormatPart[] {
  const options: Intl.NumberFormatOptions = { ...optionsFor(value, unit, currency, manner), signDisplay: 'negative' };
  if (narrow && options.style === 'unit') options.unitDisplay = 'narrow';
  return numberFormat(locale, options)
    .formatToParts(value)
    .map((part) => (part.type === 'minusSign' ? { type: part.type, value: part.value.replace('-', '−') } : part));
}

export function write(value: number, unit: Unit, locale: string, currency?: string, manner: Manner = 'exact'): string {
  return pieces(value, unit, locale, currency, manner).map((part) => part.value).join('');
}

export function percent(share: number, { locale }: Language, digits = 1): string {
  return numberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(share);
}

export function count(value: number, locale: string): string {
  return write(value, 'count', locale);
}

/** How far a value moved, without its sign: points for shares, per cent for counts and amounts, else its own unit. */
export function writeChange(change: number, ratio: number | null, unit: Unit, language: Language, currency?: string): string {
  const { locale, words } = language;
  if (unit === 'share' || unit === 'points') {
    const points = unit === 'share' ? Math.round(Math.abs(change) * 1000) / 10 : Math.round(Math.abs(change));
    return say(language, words.points, { n: numberFormat(locale, {}).format(points) }, points);
  }
  if (ratio !== null && (unit === 'count' || unit === 'money' || unit === 'ratio')) {
    const size = Math.abs(ratio);
    return percent(size, language, size < 0.1 ? 1 : 0);
  }
  return write(Math.abs(change), unit, locale, currency, 'figure');
}
