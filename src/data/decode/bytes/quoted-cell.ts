import { FOREIGN, MORE } from './json-text.ts';
import { isUtf8 } from './utf8.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const [QUOTE, LINE_FEED, RETURN] = [34, 10, 13];

/** Reads cells in quotes, as papaparse does, and holds the bytes of the last: without doubled quotes, each line end as one byte. */
export class QuotedCell {
  bytes: Uint8Array = new Uint8Array(0);
  start = 0;
  end = 0;
  /** Line ends inside the cells of the record, and quotes that end nothing. */
  lines = 0;
  broken = 0;
  readonly #delimiter: number;
  /** Nothing follows the bytes given. */
  #final = false;

  constructor(delimiter: number) {
    this.#delimiter = delimiter;
  }

  /** The cells that follow are of another record. */
  begin(final: boolean): void {
    this.#final = final;
    this.lines = 0;
    this.broken = 0;
  }

  /** The position of what ends the cell whose opening quote stands at `at`. */
  read(bytes: Uint8Array, at: number, end: number): number {
    const start = at + 1;
    let plain = true;
    for (at = start; ; at++) {
      while (at < end && bytes[at] !== QUOTE) {
        const byte = bytes[at++] as number;
        if (byte === RETURN) plain = false;
        if (byte === LINE_FEED || (byte === RETURN && bytes[at] !== LINE_FEED)) this.lines++;
      }
      if (at + 1 >= end && !this.#final) return MORE;
      if (at >= end) {
        this.broken++;
        return this.#take(bytes, start, end, plain, false) ? end : FOREIGN;
      }
      if (bytes[at + 1] === QUOTE && at + 1 < end) {
        plain = false;
        at++;
        continue;
      }
      const next = at + 1 === end ? end : this.#afterBlanks(bytes, at + 1, end);
      if (next === MORE && !this.#final) return MORE;
      if (next >= 0) return this.#take(bytes, start, at, plain, true) ? next : FOREIGN;
      this.broken++;
    }
  }

  /** The position of the delimiter or line end with only blanks before it; -2 where something else stands there. */
  #afterBlanks(bytes: Uint8Array, start: number, end: number): number {
    let at = start;
    while (at < end && bytes[at] !== this.#delimiter && bytes[at] !== LINE_FEED && bytes[at] !== RETURN) at++;
    if (at >= end) return MORE;
    return at === start || decoder.decode(bytes.subarray(start, at)).trim() === '' ? at : -2;
  }

  #take(bytes: Uint8Array, start: number, end: number, plain: boolean, doubled: boolean): boolean {
    this.bytes = plain ? bytes : bare(bytes, start, end, doubled);
    this.start = plain ? start : 0;
    this.end = plain ? end : this.bytes.length;
    return isUtf8(bytes, start, end);
  }
}

function bare(bytes: Uint8Array, start: number, end: number, doubled: boolean): Uint8Array {
  const text = new Uint8Array(end - start);
  let length = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte === RETURN) {
      if (bytes[at + 1] !== LINE_FEED || at + 1 === end) text[length++] = LINE_FEED;
      continue;
    }
    text[length++] = byte;
    if (doubled && byte === QUOTE && bytes[at + 1] === QUOTE && at + 1 < end) at++;
  }
  return text.subarray(0, length);
}
