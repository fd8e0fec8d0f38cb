import { KpiError } from '../../core/errors.ts';
import { minorDigits } from '../../core/money/minor-units.ts';
import { isEmpty } from '../../core/table/builder.ts';
import { MINUTE_MS, SECOND_MS } from '../../core/time/instant.ts';
import { readNumber } from '../decode/numbers.ts';
import { isObject } from '../decode/records.ts';
import { currencyCode } from './currency-names.ts';
import { dayOf, instantIn, isoText, wrappedInstant } from './instants.ts';
import { bareName } from './names.ts';
import type { ReadCell } from './path.ts';
import { remembered } from './remembered.ts';

/** What a converter may ask of the row it works on: the value of another of our fields. */
export type RowScope = { field(name: string): unknown };

export type Convert = (value: unknown, row: RowScope, record: number) => unknown;

export type Converter = {
  convert: Convert;
  /** The fields of ours it reads beside its value. */
  reads: readonly string[];
  /** It gives minutes: a field in milliseconds takes them as such. */
  minutes?: boolean;
};

/** What converters take from where they stand. */
export type ConverterSite = { compile(path: string): ReadCell; zone: string | undefined };

/** A value the converter cannot read. No column can hold it, so it is counted as a fault there. */
const UNREADABLE = NaN;

const YES = new Set(['true', '1', 'yes', 'y', 'on', 't']);
const NO = new Set(['false', '0', 'no', 'n', 'off', 'f']);

function plainNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  return readNumber(String(value))[0] ?? UNREADABLE;
}

/** An ISO date or date-time; without a zone it is UTC. */
function iso(value: unknown): string | number {
  const text = String(value);
  return isoText(text) ?? wrappedInstant(text) ?? UNREADABLE;
}

/** The calendar day of a date-time as it is written, whatever its time and zone; of a number, the day in UTC. */
function day(value: unknown): string | number {
  if (typeof value === 'number') return Number.isFinite(value) ? dayOf(value) : UNREADABLE;
  const text = String(value).trim();
  return isoText(text)?.slice(0, 10) ?? isoText(text.slice(0, 10)) ?? UNREADABLE;
}

/** The number of hours and minutes in `01:30` or `01:30:00`, in minutes. */
function clockMinutes(value: unknown): number {
  const [, hours, minutes, seconds = '0'] = /^\s*(\d+):(\d{1,2})(?::(\d{1,2}))?\s*$/.exec(String(value)) ?? [];
  return hours === undefined ? UNREADABLE : Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
}

/** The converters a map can name. Each gets a value that is not empty. */
const converters: Readonly<Record<string, Convert>> = {
  iso,
  day,
  /** A day written as `20260602`. */
  ymd: (value) => day(String(value)),
  s: (value) => plainNumber(value) * SECOND_MS,
  ms: plainNumber,
  '/Date(ms)/': iso,
  num: plainNumber,
  bool: (value) => {
    const text = String(value).trim().toLowerCase();
    return YES.has(text) ? 1 : NO.has(text) ? 0 : UNREADABLE;
  },
  upper: (value) => String(value).toUpperCase(),
  lower: (value) => String(value).toLowerCase(),
  /** The second of a pair such as `[4, "Won"]`. */
  label: (value) => (Array.isArray(value) ? (value as unknown[])[1] : value),
  /** How many entries a list has. */
  count: (value) => (Array.isArray(value) ? value.length : UNREADABLE),
  /** The sum of a list of numbers. */
  sum: (value) => [value].flat(Infinity).filter((entry) => !isEmpty(entry)).reduce((sum: number, entry) => sum + plainNumber(entry), 0),
  /** Money in the smallest unit of the row's currency. */
  minor: (value, row) => plainNumber(value) / 10 ** minorDigits(String(row.field('currency') ?? '').toUpperCase()),
  /** A share written as 0 to 100. */
  percent: (value) => plainNumber(value) / 100,
  /** The ISO code of a currency, from its code or its name. */
  currency: (value) => currencyCode(String(value)),
  /** Money in millionths. */
  micros: (value) => plainNumber(value) / 1e6,
  hhmm: clockMinutes,
  sMin: (value) => (plainNumber(value) * SECOND_MS) / MINUTE_MS,
  msMin: (value) => plainNumber(value) / MINUTE_MS,
};

const minutesOut = new Set(['hhmm', 'sMin', 'msMin']);

/** The names a map can use. */
export const converterNames: readonly string[] = Object.keys(converters);

/** Fields of ours that a converter reads beside its value. */
const fieldsRead: Readonly<Record<string, readonly string[]>> = { minor: ['currency'] };

/**
 * The converter of one entry of a map: its name; `{map, else}`; `{plus: path}`, which adds minutes to an instant, whichever
 * of the two is the value; `{times: path}` or `{minus: path}`. `map` compares as text, then by bare letters and digits; a value it does not
 * name becomes `else`, or stays as it is where there is none.
 *
 * @throws KpiError `invalid-definition` for a converter that does not exist.
 */
export function converterOf(entry: unknown, { compile, zone }: ConverterSite): Converter {
  if (typeof entry === 'string' && Object.hasOwn(converters, entry)) {
    return { convert: unlessEmpty(converters[entry] as Convert), reads: fieldsRead[entry] ?? [], minutes: minutesOut.has(entry) };
  }
  if (isObject(entry)) {
    const { map, plus: added, times, minus } = entry;
    if (isObject(map)) return { convert: mapOf(map, entry), reads: [] };
    if (typeof added === 'string') return { convert: withOther(compile(added), (value, other) => plus(value, other, zone)), reads: [] };
    if (typeof minus === 'string') return { convert: withOther(compile(minus), (value, other) => plainNumber(value) - plainNumber(other)), reads: [] };
    if (typeof times === 'string') return { convert: withOther(compile(times), (value, other) => plainNumber(value) * plainNumber(other)), reads: [] };
  }
  throw new KpiError(
    'invalid-definition',
    `A map names the converter ${JSON.stringify(entry)}, which does not exist. Use one of ${converterNames.join(', ')}, {"map": {…}}, {"plus": path}, {"times": path} or {"minus": path}.`,
  );
}

function unlessEmpty(convert: Convert): Convert {
  return (value, row, record) => (isEmpty(value) ? value : convert(value, row, record));
}

function withOther(read: ReadCell, compute: (value: unknown, other: unknown) => unknown): Convert {
  return unlessEmpty((value, _, record) => {
    const other = read(record);
    return isEmpty(other) ? null : compute(value, other);
  });
}

// More minutes than any wait between two events, fewer than any instant of our time in milliseconds.
const MOST_MINUTES = 1e9;

function plus(value: unknown, other: unknown, zone: string | undefined): number {
  const isMoment = (side: unknown): boolean => Number.isNaN(plainNumber(side)) || Math.abs(plainNumber(side)) > MOST_MINUTES;
  const [moment, minutes] = isMoment(value) ? [value, other] : [other, value];
  return instantIn(moment, zone) + plainNumber(minutes) * MINUTE_MS;
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
