import { KpiError } from '../../../core/errors.ts';
import { isUtf8 } from './utf8.ts';

/** In place of a position: the bytes so far end inside the value. */
export const MORE = -1;
/** In place of a position: the bytes are no JSON. */
export const BAD = -2;
/** In place of a position: the bytes are no UTF-8. */
export const FOREIGN = -3;

const QUOTE = 34;
const BACKSLASH = 92;

export function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57;
}

/** The first position from `at` on that holds no blank. */
export function afterBlanks(bytes: Uint8Array, at: number, end: number): number {
  while (at < end) {
    const byte = bytes[at] as number;
    if (byte !== 32 && byte !== 10 && byte !== 13 && byte !== 9) break;
    at++;
  }
  return at;
}

/** The position after the string whose opening quote stands before `at`; escapes are checked. */
export function afterString(bytes: Uint8Array, at: number, end: number): number {
  const start = at;
  let all = 0;
  for (; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte === QUOTE) {
      return all > 127 && !isUtf8(bytes, start, at) ? FOREIGN : at + 1;
    }
    if (byte < 32) return BAD;
    all |= byte;
    if (byte !== BACKSLASH) continue;
    const escaped = bytes[++at];
    if (at >= end) return MORE;
    if (escaped === 117) {
      for (let i = 0; i < 4; i++) {
        if (++at >= end) return MORE;
        if (!/[0-9a-f]/i.test(String.fromCharCode(bytes[at] as number))) return BAD;
      }
    } else if (!'"\\/bfnrt'.includes(String.fromCharCode(escaped as number))) return BAD;
  }
  return MORE;
}

/** The position after the number at `at`. */
export function afterNumber(bytes: Uint8Array, at: number, end: number): number {
  const digits = (): boolean => {
    const start = at;
    while (at < end && isDigit(bytes[at])) at++;
    return at > start;
  };
  if (bytes[at] === 45) at++;
  if (bytes[at] === 48 && at < end) at++;
  else if (!digits()) return at < end ? BAD : MORE;
  if (at < end && bytes[at] === 46) {
    at++;
    if (!digits()) return at < end ? BAD : MORE;
  }
  if (at < end && ((bytes[at] as number) | 32) === 101) {
    at++;
    if (at < end && (bytes[at] === 43 || bytes[at] === 45)) at++;
    if (!digits()) return at < end ? BAD : MORE;
  }
  return at < end ? at : MORE;
}

/** The position after the word at `at`. */
export function afterWord(bytes: Uint8Array, at: number, end: number, word: string): number {
  for (let i = 0; i < word.length; i++) {
    if (at + i >= end) return MORE;
    if (bytes[at + i] !== word.charCodeAt(i)) return BAD;
  }
  return at + word.length;
}

/** The position after the string, number or word at `at`. */
function afterPlain(bytes: Uint8Array, at: number, end: number): number {
  switch (bytes[at]) {
    case QUOTE:
      return afterString(bytes, at + 1, end);
    case 116:
      return afterWord(bytes, at, end, 'true');
    case 102:
      return afterWord(bytes, at, end, 'false');
    case 110:
      return afterWord(bytes, at, end, 'null');
    default:
      return afterNumber(bytes, at, end);
  }
}

/** The position after the key at `at` and its colon. */
function afterKey(bytes: Uint8Array, at: number, end: number): number {
  at = afterBlanks(bytes, at, end);
  if (at >= end) return MORE;
  if (bytes[at] !== QUOTE) return BAD;
  at = afterString(bytes, at + 1, end);
  if (at < 0) return at;
  at = afterBlanks(bytes, at, end);
  if (at >= end) return MORE;
  return bytes[at] === 58 ? at + 1 : BAD;
}

/** The position after the whole value at `at`, which is checked on the way. It may nest as deep as it likes. */
export function afterValue(bytes: Uint8Array, at: number, end: number): number {
  const open: boolean[] = [];
  for (;;) {
    at = afterBlanks(bytes, at, end);
    if (at >= end) return MORE;
    const first = bytes[at];
    const isObject = first === 123;
    if (isObject || first === 91) {
      at = afterBlanks(bytes, at + 1, end);
      if (at >= end) return MORE;
      if (bytes[at] !== (isObject ? 125 : 93)) {
        open.push(isObject);
        if (isObject) at = afterKey(bytes, at, end);
        if (at < 0) return at;
        continue;
      }
      at++;
    } else {
      at = afterPlain(bytes, at, end);
      if (at < 0) return at;
    }
    for (;;) {
      if (open.length === 0) return at;
      at = afterBlanks(bytes, at, end);
      if (at >= end) return MORE;
      const inside = open.at(-1) as boolean;
      const byte = bytes[at++];
      if (byte === 44) {
        if (inside) at = afterKey(bytes, at, end);
        if (at < 0) return at;
        break;
      }
      if (byte !== (inside ? 125 : 93)) return BAD;
      open.pop();
    }
  }
}

export function brokenJson(cutOff: boolean, detail?: string): KpiError {
  const message = cutOff
    ? 'The JSON ends before it is complete: it was probably cut off on the way. Load it again.'
    : 'The JSON cannot be read: a comma, quote or bracket is missing or too many. Check what writes it.';
  return new KpiError('unreadable', message, detail);
}
