import type { KpiResult } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import { listFormat, numberFormat } from '../page/intl.ts';
import { write } from '../parts/format.ts';

const short = 1000;

/** An amount as it is read: in full below a thousand, in three digits from there on. */
export function amount(value: number, currency: string | undefined, { locale }: Language): string {
  if (Math.abs(value) >= short) return write(value, 'money', locale, currency, 'figure');
  const options = { ...(currency ? ({ style: 'currency', currency } as const) : { maximumFractionDigits: 2 }), trailingZeroDisplay: 'stripIfInteger' } as const;
  return numberFormat(locale, options).format(value).replace('-', '−');
}

/** The amount of a result; where it is in several currencies, each of them. A dash where there is none. An amount of 0 may name no currency: then it is `usual`. */
export function amountOf({ value, currency = '', byCurrency }: KpiResult, language: Language, usual = ''): string {
  if (value !== null) return amount(value, currency || usual, language);
  const each = Object.entries(byCurrency ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, part]) => amount(part, code, language));
  return each.length > 0 ? listFormat(language.locale).format(each) : '–';
}

/** A ratio such as a return on cost, in per cent: 8.7 is 870 %. */
export function inPercent(value: number | null, { locale }: Language): string {
  return value === null ? '–' : numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(value).replace('-', '−');
}
