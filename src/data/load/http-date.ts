import { dayNumber, readInstant, DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../core/time/instant.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date as HTTP headers have it, `Wed, 21 Oct 2026 07:28:00 GMT` (RFC 9110, 5.6.7), or ISO, as epoch ms; NaN for any other text. */
export function readHttpDate(text: string): number {
  const [, day, name = '', year, hours, minutes, seconds] = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[ -]([a-z]{3})[ -](\d{4})\s+(\d{2}):(\d{2}):(\d{2})/i.exec(text.trim()) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return readInstant(text.trim());
  return dayNumber(Number(year), month, Number(day)) * DAY_MS + Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS + Number(seconds) * SECOND_MS;
}
