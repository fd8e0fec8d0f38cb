import { MOST_DECIMALS } from './tag.ts';

const ZERO = 48;
const MINUS = 45;
const POINT = 46;
const MOST_DIGITS = 15;
export const POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/**
 * Reads a text as a number into a place of `into`, where it is written as programs write it, its point can only be the decimal
 * one, and the number and how many decimals it has give back the text.
 * @returns how many decimals there are; -1 where the text is no such number
 */
export function readPlain(bytes: Uint8Array, start: number, end: number, into: Float64Array, place: number): number {
  const negative = bytes[start] === MINUS;
  const first = negative ? start + 1 : start;
  if (end - first > MOST_DIGITS + 1) return -1;
  let at = first;
  let value = 0;
  for (; at < end; at++) {
    const digit = (bytes[at] as number) - ZERO;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  const whole = at - first;
  if (whole === 0 || whole > MOST_DIGITS || (whole > 1 && bytes[first] === ZERO)) return -1;
  let decimals = 0;
  if (at < end) {
    if (bytes[at] !== POINT) return -1;
    for (at++; at < end; at++, decimals++) {
      const digit = (bytes[at] as number) - ZERO;
      if (digit < 0 || digit > 9) return -1;
      value = value * 10 + digit;
    }
    // Of one to three digits before the point and three behind, it may stand between groups.
    if (decimals === 0 || decimals > MOST_DECIMALS || whole + decimals > MOST_DIGITS || (decimals === 3 && whole <= 3 && bytes[first] !== ZERO)) return -1;
  }
  if (negative && value === 0) return -1;
  // Both are exact, so the quotient is the nearest number there is.
  if (decimals > 0) value /= POWERS[decimals] as number;
  into[place] = negative ? -value : value;
  return decimals;
}

/** The text of a number that {@link readPlain} found. */
export function plainText(value: number, decimals: number): string {
  if (decimals === 0) return String(value);
  const digits = String(Math.round(Math.abs(value) * (POWERS[decimals] as number))).padStart(decimals + 1, '0');
  return `${value < 0 ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
