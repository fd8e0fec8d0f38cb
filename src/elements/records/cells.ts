import type { FieldKind, RowCell } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import { span } from '../funnel/span.ts';
import { dateFormat, numberFormat } from '../page/intl.ts';

const money: ReadonlySet<string> = new Set(['amount', 'cost', 'mrr', 'value', 'renewedValue']);
const day = /^(\d{4})-(\d\d)-(\d\d)$/;

export type Cell = { readonly field: string; readonly kind: FieldKind; readonly value: RowCell; readonly currency?: RowCell; readonly zone: string };

/** A cell as a reader sees it; a dash for no value. */
export function cellText({ field, kind, value, currency, zone }: Cell, language: Language): string {
  const { locale, words } = language;
  if (value === null) return '–';
  if (kind === 'flag') return value === 1 ? words.yes : words.no;
  if (kind === 'time') return timeText(value, zone, locale);
  if (typeof value !== 'number') return value;
  if (field.endsWith('Ms')) return span(value, language);
  if (field === 'probability') return numberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value);
  const inMoney = money.has(field) && typeof currency === 'string' && /^[A-Z]{3}$/.test(currency);
  return numberFormat(locale, inMoney ? { style: 'currency', currency, minimumFractionDigits: 0, maximumFractionDigits: 2 } : { maximumFractionDigits: 2 }).format(value).replace(/^-/, '−');
}

/** A calendar day belongs to no zone; an instant is told in the zone of the figure. */
function timeText(value: string | number, zone: string, locale: string): string {
  if (typeof value === 'number') return dateFormat(locale, { timeZone: zone, dateStyle: 'medium', timeStyle: 'short' }).format(value);
  const [, year, month, date] = day.exec(value) ?? [];
  return year ? dateFormat(locale, { timeZone: 'UTC', dateStyle: 'medium' }).format(Date.UTC(Number(year), Number(month) - 1, Number(date))) : value;
}

/** A cell for a file: numbers as they are, instants as every spreadsheet reads them. */
export function plainCell({ kind, value, zone }: Cell): RowCell {
  if (kind !== 'time' || typeof value !== 'number') return value;
  return dateFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }).format(value);
}
