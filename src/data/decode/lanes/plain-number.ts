import { MOST_DECIMALS } from './tag.ts';

const ZERO = 48;
const MINUS = 45;
const POINT = 46;
const MOST_DIGITS = 15;
export const POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/** What {@link readPlain} found beside the value. */
export const plain = { decimals: 0 };

/**
 * The number that a text is, where it is written as programs write it, its point can only be the decimal one, and the number
 * and how many decimals it has give back the text; else NaN. `plain.decimals` then holds how many there are.
 */
export function readPlain(bytes: Uint8Array, start: number, end: number): number {
  const negative = bytes[start] === MINUS;
  const first = negative ? start + 1 : start;
  let at = first;
  let value = 0;
  for (; at < end; at++) {
    const digit = (bytes[at] as number) - ZERO;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  const whole = at - first;
  if (whole === 0 || whole > MOST_DIGITS || (whole > 1 && bytes[first] === ZERO)) return NaN;
  let decimals = 0;
  if (at < end) {
    if (bytes[at] !== POINT) return NaN;
    for (at++; at < end; at++, decimals++) {
      const digit = (bytes[at] as number) - ZERO;
      if (digit < 0 || digit > 9) return NaN;
      value = value * 10 + digit;
    }
    // Of one to three digits before the point and three behind, it may stand between groups.
    if (decimals === 0 || decimals > MOST_DECIMALS || whole + decimals > MOST_DIGITS || (decimals === 3 && whole <= 3 && bytes[first] !== ZERO)) return NaN;
  }
  if (negative && value === 0) return NaN;
  plain.decimals = decimals;
  // Both are exact, so the quotient is the nearest number there is.
  const number = value / (POWERS[decimals] as number);
  return negative ? -number : number;
}

/** The text of a number that {@link readPlain} found. */
export function plainText(value: number, decimals: number): string {
  if (decimals === 0) return String(value);
  const digits = String(Math.round(Math.abs(value) * (POWERS[decimals] as number))).padStart(decimals + 1, '0');
  return `${value < 0 ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
