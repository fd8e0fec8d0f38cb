import { KpiError } from '../errors.ts';

/** An ISO text or epoch milliseconds. A date-only text is 00:00 UTC. */
export type Instant = string | number;

export const SECOND_MS = 1000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** Whether a number of milliseconds is an instant that a calendar has: 100 million days either side of 1970, as of `Date`. */
export function isInstant(ms: number): boolean {
  return Math.abs(ms) <= 100_000_000 * DAY_MS;
}

/**
 * The number of a calendar day, counted from 1970-01-01 = 0, in the proleptic Gregorian calendar.
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 *
 * @param month 1 to 12
 */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The calendar date of a day number: the inverse of {@link dayNumber}. Same source, civil_from_days. */
export function calendarDate(day: number): { year: number; month: number; day: number } {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const ZERO = 48;

/** `length` digits of `text` from `at` as a number, or -1 where one of them is no digit. */
function digits(text: string, at: number, length: number): number {
  let value = 0;
  for (let i = at; i < at + length; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Whether a text that {@link readInstant} accepts names a calendar day and not an instant. */
export function isDay(text: string): boolean {
  return text.length === 10;
}

/**
 * Reads an ISO 8601 date or date-time as epoch milliseconds; `NaN` where the text is neither.
 *
 * `2025-03-01` (a calendar day, 00:00 UTC); `2025-03-01T09:30`, with `T`, `t` or a blank; seconds and a fraction
 * after a dot or comma may follow; then `Z`, `+02:00`, `+0200`, `+02` or nothing. Nothing means UTC: the platform's own
 * parser reads such a text as local time, which moves the records of several CRMs by hours.
 * Fractions beyond milliseconds are cut. Days that do not exist (30 February) are no dates.
 */
export function readInstant(text: string): number {
  const length = text.length;
  if (length < 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return NaN;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 2);
  const day = digits(text, 8, 2);
  if (year < 0 || month < 1 || month > 12 || day < 1 || (day > 28 && day > daysInMonth(year, month))) return NaN;
  const midnight = dayNumber(year, month, day) * DAY_MS;
  return length === 10 ? midnight : midnight + readClock(text, length);
}

/** The milliseconds after midnight UTC that the clock part of a date-time says, from character 10 on. */
function readClock(text: string, length: number): number {
  const mark = text.charCodeAt(10) | 32;
  if ((mark !== 116 && text.charCodeAt(10) !== 32) || length < 16 || text.charCodeAt(13) !== 58) return NaN;
  const hour = digits(text, 11, 2);
  const minute = digits(text, 14, 2);
  let at = 16;
  let second = 0;
  let fraction = 0;
  if (text.charCodeAt(at) === 58) {
    second = digits(text, 17, 2);
    at = 19;
    const point = text.charCodeAt(at);
    if (point === 46 || point === 44) {
      const first = ++at;
      for (let unit = 100; ; at++) {
        const digit = text.charCodeAt(at) - ZERO;
        if (!(digit >= 0 && digit <= 9)) break;
        fraction += digit * unit;
        unit = unit > 1 ? unit / 10 : 0;
      }
      if (at === first) return NaN;
    }
  }
  if (hour < 0 || minute < 0 || second < 0 || minute > 59 || second > 59) return NaN;
  if (hour > 23 && (hour > 24 || minute + second + fraction > 0)) return NaN;
  const clock = hour * HOUR_MS + minute * MINUTE_MS + second * SECOND_MS + fraction;
  return clock - readOffset(text, at, length);
}

/** The offset from UTC in milliseconds that stands at the end of a date-time; nothing there means UTC. */
function readOffset(text: string, at: number, length: number): number {
  if (at === length) return 0;
  const sign = text.charCodeAt(at);
  if ((sign | 32) === 122) return at + 1 === length ? 0 : NaN;
  if (sign !== 43 && sign !== 45) return NaN;
  const colon = text.charCodeAt(at + 3) === 58 ? 1 : 0;
  const hours = digits(text, at + 1, 2);
  const whole = at + 3 === length;
  const minutes = whole ? 0 : digits(text, at + 3 + colon, 2);
  if (hours < 0 || minutes < 0 || hours > 23 || minutes > 59 || (!whole && at + 5 + colon !== length)) return NaN;
  return (sign === 45 ? -1 : 1) * (hours * HOUR_MS + minutes * MINUTE_MS);
}

/**
 * An instant that a caller gives, in epoch ms; `name` is what the caller calls it.
 * @throws KpiError `invalid-query` where it is none.
 */
export function instantOf(value: Instant, name: string): number {
  const ms = typeof value === 'number' ? value : readInstant(String(value).trim());
  if (!isInstant(ms)) {
    throw new KpiError('invalid-query', `"${String(value)}" is no instant for "${name}". Give an ISO date such as 2025-04-01, or epoch milliseconds.`);
  }
  return ms;
}
