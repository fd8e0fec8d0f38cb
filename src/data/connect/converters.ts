import { KpiError } from '../../core/errors.ts';
import { minorDigits } from '../../core/money/minor-units.ts';
import { isEmpty } from '../../core/table/builder.ts';
import { readInstant, SECOND_MS } from '../../core/time/instant.ts';
import { readNumber } from '../decode/numbers.ts';
import { isObject } from '../decode/records.ts';
import { bareName } from './names.ts';
import { remembered } from './remembered.ts';

/** What a converter may ask of the row it works on: the value of another of our fields. */
export type RowScope = { field(name: string): unknown };

export type Convert = (value: unknown, row: RowScope) => unknown;

/** A value the converter cannot read. No column can hold it, so it is counted as a fault there. */
const UNREADABLE = NaN;

const YES = new Set(['true', '1', 'yes', 'y']);
const NO = new Set(['false', '0', 'no', 'n']);

function plainNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  return readNumber(String(value))[0] ?? UNREADABLE;
}

/** The converters a map can name. Each gets a value that is not empty. */
const converters: Readonly<Record<string, Convert>> = {
  /** An ISO date or date-time; without a zone it is UTC. */
  iso: (value) => (Number.isNaN(readInstant(String(value).trim())) ? UNREADABLE : String(value).trim()),
  /** The calendar day of an ISO date-time, whatever its time and zone. */
  day: (value) => {
    const day = String(value).trim().slice(0, 10);
    return Number.isNaN(readInstant(day)) ? UNREADABLE : day;
  },
  s: (value) => plainNumber(value) * SECOND_MS,
  ms: plainNumber,
  num: plainNumber,
  bool: (value) => {
    const text = String(value).trim().toLowerCase();
    return YES.has(text) ? 1 : NO.has(text) ? 0 : UNREADABLE;
  },
  upper: (value) => String(value).toUpperCase(),
  lower: (value) => String(value).toLowerCase(),
  /** The second of a pair such as `[4, "Won"]`. */
  label: (value) => (Array.isArray(value) ? (value as unknown[])[1] : value),
  /** Money in the smallest unit of the row's currency. */
  minor: (value, row) => plainNumber(value) / 10 ** minorDigits(String(row.field('currency') ?? '').toUpperCase()),
};

/** Fields of ours that a converter reads beside its value. */
const fieldsRead: Readonly<Record<string, readonly string[]>> = { minor: ['currency'] };

/**
 * The converter of one entry of a map: its name, or `{map, else}`. `map` compares as text, then by bare letters and digits;
 * a value it does not name becomes `else`, or stays as it is where there is none.
 *
 * @throws KpiError `invalid-definition` for a converter that does not exist.
 */
export function converterOf(entry: unknown): { convert: Convert; reads: readonly string[] } {
  if (typeof entry === 'string' && Object.hasOwn(converters, entry)) {
    const convert = converters[entry] as Convert;
    return { convert: (value, row) => (isEmpty(value) ? value : convert(value, row)), reads: fieldsRead[entry] ?? [] };
  }
  if (isObject(entry) && isObject(entry['map'])) return { convert: mapOf(entry['map'], entry), reads: [] };
  throw new KpiError(
    'invalid-definition',
    `A map names the converter ${JSON.stringify(entry)}, which does not exist. Use one of ${Object.keys(converters).join(', ')}, or {"map": {…}}.`,
  );
}

function mapOf(map: Record<string, unknown>, entry: Record<string, unknown>): Convert {
  const exact = new Map(Object.entries(map));
  const bare = new Map(Object.entries(map).map(([word, value]) => [bareName(word), value]));
  const named = remembered((text) => {
    const trimmed = text.trim();
    if (exact.has(trimmed)) return { value: exact.get(trimmed) };
    const name = bareName(trimmed);
    return name !== '' && bare.has(name) ? { value: bare.get(name) } : undefined;
  });
  return (value) => {
    const text = isEmpty(value) ? '' : String(value);
    const found = named(text);
    if (found) return found.value;
    return text.trim() !== '' && Object.hasOwn(entry, 'else') ? entry['else'] : value;
  };
}
