import { SECOND_MS } from '../../core/time/instant.ts';
import { readHttpDate } from './http-date.ts';

/** How often one request is made before its answer stands. */
export const MAX_TRIES = 3;

const LONGEST_MS = 60 * SECOND_MS;
// A number this large is no wait in seconds but an instant.
const EPOCH_SECONDS = 1e9;

/**
 * How long to wait before a request is made again, in milliseconds: what `Retry-After` says (seconds or a date), else a
 * rate limit's reset (seconds, or an instant), else its interval, else 1, 2, 4 s and a little more by chance, so that pages
 * that were refused together do not come back together. At most a minute.
 *
 * @param tries how often it was made so far
 * @param random from 0 up to 1
 */
export function waitMs(headers: Headers, tries: number, now: number, random: number): number {
  const said = retryAfter(headers, now) ?? reset(headers, now) ?? interval(headers) ?? 2 ** (tries - 1) * SECOND_MS * (1 + random / 4);
  return Math.min(Math.max(said, 0), LONGEST_MS);
}

function retryAfter(headers: Headers, now: number): number | undefined {
  const text = headers.get('retry-after');
  if (text === null || text.trim() === '') return undefined;
  if (/^\s*\d+(\.\d+)?\s*$/.test(text)) return Number(text) * SECOND_MS;
  const at = readHttpDate(text);
  // The server's own clock, where it says it, tells better how long that is.
  const since = readHttpDate(headers.get('date') ?? '');
  return Number.isNaN(at) ? undefined : at - (Number.isNaN(since) ? now : since);
}

function reset(headers: Headers, now: number): number | undefined {
  for (const [name, value] of headers) {
    if (!/rate-?limit.*reset|reset.*rate-?limit/i.test(name)) continue;
    const number = Number(value);
    if (value.trim() === '' || !Number.isFinite(number)) continue;
    if (number > EPOCH_SECONDS * 1000) return number - now;
    return number > EPOCH_SECONDS ? number * SECOND_MS - now : number * SECOND_MS;
  }
  return undefined;
}

function interval(headers: Headers): number | undefined {
  for (const [name, value] of headers) {
    if (/rate-?limit.*interval.*(milliseconds|ms)$/i.test(name) && Number(value) > 0) return Number(value);
  }
  return undefined;
}
