import { readInstant, SECOND_MS } from '../../core/time/instant.ts';
import type { TwoWays } from './two-ways.ts';

/** The orders of day and month, in the order of the two ways to read a date. */
export const dateOrders = ['dmy', 'mdy'] as const;

/** ISO text, or epoch milliseconds. */
export type Moment = string | number;

// Keeps hostile cells from making the pattern slow.
const MAX_LENGTH = 64;

const PARTS =
  /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?:,?[T\s]\s*(\d{1,2}):(\d{2})(?::(\d{2})([.,]\d+)?)?(?:\s*([ap])\.?m\.?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * A date or date-time as files write it, read with the day first and with the month first.
 *
 * ISO is tried before anything else and has one meaning. Parts may lack their zero; a year of two digits stands last
 * (00 to 68 are 20xx). Digits alone are a date (8), epoch seconds (10) or milliseconds (13). A time without a zone is UTC.
 */
export function readDate(text: string): TwoWays<Moment> {
  if (text.length > MAX_LENGTH) return [undefined, undefined];
  const trimmed = text.trim();
  if (!Number.isNaN(readInstant(trimmed))) return [trimmed, trimmed];
  if (/^\d+$/.test(trimmed)) return both(fromDigits(trimmed));
  const parts = PARTS.exec(trimmed);
  if (!parts) return [undefined, undefined];
  const [, first = '', , second = '', third = ''] = parts;
  const clock = clockText(parts);
  if (clock === undefined) return [undefined, undefined];
  if (first.length === 4) return both(isoText(first, second, third, clock));
  if (third.length !== 2 && third.length !== 4) return [undefined, undefined];
  const year = third.length === 4 ? third : `${Number(third) <= 68 ? '20' : '19'}${third}`;
  return [isoText(year, second, first, clock), isoText(year, first, second, clock)];
}

function both(moment: Moment | undefined): TwoWays<Moment> {
  return [moment, moment];
}

function fromDigits(text: string): Moment | undefined {
  if (text.length === 13) return Number(text);
  if (text.length === 10) return Number(text) * SECOND_MS;
  return text.length === 8 ? isoText(text.slice(0, 4), text.slice(4, 6), text.slice(6), '') : undefined;
}

/** The clock part as ISO has it, empty where there is none; undefined where it shows no time of day. */
function clockText(parts: RegExpExecArray): string | undefined {
  const [hour, minute, second = '00', fraction = '', half, zone = ''] = parts.slice(5);
  if (hour === undefined || minute === undefined) return '';
  let hours = Number(hour);
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return undefined;
    hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  return `T${String(hours).padStart(2, '0')}:${minute}:${second}${fraction}${zone}`;
}

function isoText(year: string, month: string, day: string, clock: string): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${clock}`;
  return Number.isNaN(readInstant(text)) ? undefined : text;
}

/** Which of the two ways a locale writes dates; undefined where it starts with the year or does not exist. */
export function dateOrderOf(locale: string | undefined): 0 | 1 | undefined {
  if (!locale) return undefined;
  try {
    const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric', year: 'numeric', calendar: 'gregory' }).formatToParts(0);
    const order = parts.map((part) => part.type).filter((type) => type === 'day' || type === 'month' || type === 'year');
    return order[0] === 'day' ? 0 : order[0] === 'month' ? 1 : undefined;
  } catch {
    return undefined;
  }
}
