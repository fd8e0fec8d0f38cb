import type { TwoWays } from './two-ways.ts';

/** The decimal marks, in the order of the two ways to read a number. */
export const decimalMarks = ['.', ','] as const;

// Keeps hostile cells from making the patterns below slow.
const MAX_LENGTH = 64;

const PLAIN_EXPONENT = /^[+-]?(\d+\.?\d*|\.\d+)e[+-]?\d+$/i;

// A sign, a currency before or behind, parentheses or a trailing minus for a negative, per cent.
const DRESSED =
  /^(?<before>[A-Z]{0,3}\p{Sc}|[A-Z]{3})?\s*(?<open>\()?\s*(?<sign>[-+\u2212\u2013])?\s*(?<inner>[A-Z]{0,3}\p{Sc}|[A-Z]{3})?\s*(?<inside>[-\u2212\u2013])?\s*(?<body>[\d.,][\d.,'\u2019\s]*?)\s*(?<after>\p{Sc}|[A-Z]{3})?\s*(?<percent>%)?\s*(?<trailing>[-\u2212])?\s*(?<close>\))?\s*(?<end>\p{Sc}|[A-Z]{3})?$/u;

const SPACED = /^[1-9]\d{0,2}(?:[\s'\u2019]\d{3})+(?=[.,]|$)/;

// Groups of three, or of two before the last three as in India; a group never starts with 0.
const BY_POINT = /^(?:\d+|[1-9]\d{0,2}(?:,\d{2,3})*,\d{3})?(?:\.\d*)?$/;
const BY_COMMA = /^(?:\d+|[1-9]\d{0,2}(?:\.\d{2,3})*\.\d{3})?(?:,\d*)?$/;

let currencyCodes: ReadonlySet<string> | undefined;

function isCurrency(text: string | undefined): boolean {
  if (text === undefined || !/^[A-Z]{3}$/.test(text)) return true;
  currencyCodes ??= new Set(Intl.supportedValuesOf('currency'));
  return currencyCodes.has(text);
}

/**
 * A number as people and exports write it, read with a decimal point and with a decimal comma.
 *
 * `1.234,50`, `$1,234.50`, `(500.00)`, `-5`, `500-`, `1 234,5`, `12 %` (0.12). The sign of a currency is dropped.
 * Undefined under a convention that cannot be meant; both undefined where the text is no number.
 */
export function readNumber(text: string): TwoWays<number> {
  if (text.length > MAX_LENGTH) return [undefined, undefined];
  const trimmed = text.trim().replace(/\s+/g, ' ');
  if (PLAIN_EXPONENT.test(trimmed)) return [Number(trimmed), Number(trimmed)];
  const dress = DRESSED.exec(trimmed)?.groups;
  if (!dress || (dress['open'] === undefined) !== (dress['close'] === undefined)) return [undefined, undefined];
  if (![dress['before'], dress['inner'], dress['after'], dress['end']].every(isCurrency)) return [undefined, undefined];

  const minus = (sign: string | undefined): boolean => sign !== undefined && sign !== '+';
  const negatives = [dress['open'], dress['sign'], dress['inside'], dress['trailing']].filter(minus).length;
  if (negatives > 1) return [undefined, undefined];
  const sign = negatives === 1 ? -1 : 1;
  const percent = dress['percent'] !== undefined;

  let body = dress['body'] as string;
  const spaced = SPACED.exec(body);
  // After groups set apart by blanks, the mark that follows can only be the decimal one.
  if (spaced) body = spaced[0].replace(/[^\d]/g, '') + body.slice(spaced[0].length);
  return [valueOf(body, BY_POINT, '.', sign, percent), valueOf(body, BY_COMMA, ',', sign, percent)];
}

function valueOf(body: string, form: RegExp, mark: '.' | ',', sign: 1 | -1, percent: boolean): number | undefined {
  if (!form.test(body) || !/\d/.test(body)) return undefined;
  const value = Number(mark === '.' ? body.replaceAll(',', '') : body.replaceAll('.', '').replace(',', '.'));
  // Divided and not multiplied by 0.01, so that 7 % is 0.07; plus 0, so that (0) is not the negative zero.
  return (percent ? value / 100 : value) * sign + 0;
}

// Not one to three digits, a point and three digits: there the point may stand between groups.
const PLAIN = /^(?!-?[1-9]\d{0,2}\.\d{3}$)-?\d{1,15}(?:\.\d{1,15})?$/;

/**
 * The number a text is where it has the form that programs write and its point can only be the decimal one; NaN for a text
 * that {@link readNumber} must look at. Null for the empty text.
 */
export function plainNumber(text: string): number | null {
  if (text === '') return null;
  return PLAIN.test(text) ? Number(text) + 0 : NaN;
}

/** Which of the two ways a locale writes numbers; undefined for a locale that does not exist. */
export function decimalOf(locale: string | undefined): 0 | 1 | undefined {
  if (!locale) return undefined;
  try {
    const mark = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1.5).find((part) => part.type === 'decimal')?.value;
    return mark === ',' ? 1 : mark === '.' ? 0 : undefined;
  } catch {
    return undefined;
  }
}
