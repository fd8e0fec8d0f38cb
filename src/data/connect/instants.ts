import { calendarDate, readInstant, DAY_MS } from '../../core/time/instant.ts';
import { zoneOf } from '../../core/time/zone.ts';

const WRAPPED = /^\/Date\((-?\d+)(?:[+-]\d{4})?\)\/$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2}):?(\d{2})(?::?(\d{2})(\.\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
const NAMED_UTC = /\s*(UTC|GMT|\+00:?00)$/i;

/** The milliseconds in `/Date(1746366624000)/`; undefined for any other text. */
export function wrappedInstant(text: string): number | undefined {
  const ms = WRAPPED.exec(text)?.[1];
  return ms === undefined ? undefined : Number(ms);
}

/**
 * A date or date-time in ISO's own order as {@link readInstant} reads it: also `2026-05-04 13:50:24 UTC`, `20260504T135024Z`
 * and `2026/05/04 13:50`. Undefined where the text is none.
 */
export function isoText(text: string): string | undefined {
  const trimmed = text.trim();
  if (isRead(trimmed)) return trimmed;
  if (trimmed.length > 40) return undefined;
  const named = NAMED_UTC.exec(trimmed);
  const bare = (named ? trimmed.slice(0, named.index) : trimmed).replaceAll('/', '-').replace(/\s+([+-]\d{2}:?\d{2})$/, '$1');
  const plain = named && bare.length > 10 ? `${bare}Z` : bare;
  if (isRead(plain)) return plain;
  const compact = COMPACT.exec(trimmed);
  if (!compact) return undefined;
  const [, year, month, day, hour, minute, second = '00', fraction = '', zone = ''] = compact;
  const made = `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}:${second}${fraction}${zone}`}`;
  return isRead(made) ? made : undefined;
}

function isRead(text: string): boolean {
  return !Number.isNaN(readInstant(text));
}

/** The calendar day, in UTC, of an instant in epoch milliseconds. */
export function dayOf(ms: number): string {
  const { year, month, day } = calendarDate(Math.floor(ms / DAY_MS));
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const NAIVE = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}([.,]\d+)?)?$/;

/** A date-time that names no zone, taken as the local time of one; anything else stays as it is. */
export function inZone(value: unknown, zone: string): unknown {
  if (typeof value !== 'string' || !NAIVE.test(value.trim())) return value;
  const wall = readInstant(value.trim());
  return Number.isNaN(wall) ? value : zoneOf(zone).instantOf(wall);
}

/** A date, date-time or number as epoch milliseconds; NaN where it is none. */
export function instantIn(value: unknown, zone: string | undefined): number {
  if (typeof value === 'number') return value;
  const text = typeof value === 'string' ? (isoText(value) ?? '') : '';
  const moment = zone === undefined ? text : inZone(text, zone);
  return typeof moment === 'number' ? moment : readInstant(String(moment));
}
