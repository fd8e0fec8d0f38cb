import { Dictionary } from './dictionary.ts';
import { plainText } from './plain-number.ts';
import { ABSENT, DEEP, EMPTY, ESCAPED, LIST, MOST_FORMS, NO, NULL, NUMBER, PLAIN, TEXT, TIME, YES } from './tag.ts';
import { formOf, readInForm, writeInForm, type TimeForm } from './time-form.ts';

/** Rows are written in pieces of this many, so that nothing is copied while a lane grows. */
export const PIECE = 1 << 14;
const NO_BYTES: Uint8Array = new Uint8Array(0);
const NO_NUMBERS: Float64Array = new Float64Array(0);
const NO_CODES: Uint32Array = new Uint32Array(0);

type Piece = { tags: Uint8Array; numbers: Float64Array; codes: Uint32Array };

const byteText = (bytes: Uint8Array, start: number, end: number): string => String.fromCharCode(...bytes.subarray(start, end));

/**
 * The cells of one key, without an object or string for any of them: a tag each, and a number or a place in a dictionary.
 * Nothing is lost: {@link value} gives what `JSON.parse` would have given.
 */
export class Lane {
  /** The piece that is being written; `slot` below is a row's place in it. */
  #tags = NO_BYTES;
  #codes = NO_CODES;
  /** Readers write a number here and then call {@link putNumber}: handed over, each would be an object on the way. */
  room = NO_NUMBERS;
  #pieces: Piece[] = [];
  #whole: Piece | undefined;
  readonly #length: () => number;
  readonly #parsed = new Map<number, unknown>();

  readonly dictionary = new Dictionary();
  readonly forms: TimeForm[] = [];
  /** The number of the form that the last time had. */
  #form = 0;

  /** @param length how many rows there are */
  constructor(length: () => number) {
    this.#length = length;
  }

  /** Whether the row that is being written has a cell already. */
  has(slot: number): boolean {
    return this.#tags.length > 0 && this.#tags[slot] !== ABSENT;
  }

  clear(slot: number): void {
    if (this.#tags.length > 0) this.#tags[slot] = ABSENT;
  }

  /** A cell that has no value beside its tag. */
  put(slot: number, tag: number): void {
    if (this.#tags.length === 0) this.#tags = new Uint8Array(PIECE);
    this.#tags[slot] = tag;
  }

  /** Room for the numbers of the piece. */
  open(): Float64Array {
    if (this.room.length === 0) this.room = new Float64Array(PIECE);
    return this.room;
  }

  /** A cell whose number stands in the {@link room}. */
  putNumber(slot: number, tag: number): void {
    if (this.#tags.length === 0) this.#tags = new Uint8Array(PIECE);
    this.#tags[slot] = tag;
  }

  putCode(slot: number, tag: number, code: number): void {
    if (this.#codes.length === 0) {
      this.#codes = new Uint32Array(PIECE);
      if (this.#tags.length === 0) this.#tags = new Uint8Array(PIECE);
    }
    this.#tags[slot] = tag;
    this.#codes[slot] = code;
  }

  /**
   * A time in the form of the last one, if such a one stands at `start`.
   * @returns how many bytes it takes; 0 where there is none. What follows it is for the caller to look at.
   */
  putTime(slot: number, bytes: Uint8Array, start: number, end: number): number {
    const form = this.forms[this.#form];
    if (form === undefined || start + form.length >= end) return 0;
    if (!readInForm(bytes, start, form, this.open(), slot)) return 0;
    this.putNumber(slot, TIME + this.#form);
    return form.length;
  }

  /** A text that is no plain number: a time, or an entry of the dictionary. */
  putText(slot: number, bytes: Uint8Array, start: number, end: number, hash: number): void {
    if (bytes[start + 4] === 45 && end - start >= 10 && end - start <= 32 && bytes[start + 7] === 45) {
      const form = this.#formAt(slot, bytes, start, end);
      if (form >= 0) {
        this.putNumber(slot, TIME + form);
        return;
      }
    }
    this.putCode(slot, TEXT, this.dictionary.intern(bytes, start, end, hash));
  }

  #formAt(slot: number, bytes: Uint8Array, start: number, end: number): number {
    const room = this.open();
    for (let form = 0; form < this.forms.length; form++) {
      const known = this.forms[form] as TimeForm;
      if (known.length === end - start && readInForm(bytes, start, known, room, slot)) return (this.#form = form);
    }
    const form = this.forms.length < MOST_FORMS ? formOf(byteText(bytes, start, end)) : undefined;
    if (!form || !readInForm(bytes, start, form, room, slot)) return -1;
    return (this.#form = this.forms.push(form) - 1);
  }

  /** The rows so far fill a piece. */
  nextPiece(): void {
    this.#pieces.push({ tags: this.#tags, numbers: this.room, codes: this.#codes });
    this.#tags = NO_BYTES;
    this.room = NO_NUMBERS;
    this.#codes = NO_CODES;
  }

  /** The rows as one piece each: to be asked for when all are written. */
  get tags(): Uint8Array {
    return this.#joined().tags;
  }

  /** The numbers of the rows that have one. */
  get numbers(): Float64Array {
    return this.#joined().numbers;
  }

  get codes(): Uint32Array {
    return this.#joined().codes;
  }

  #joined(): Piece {
    if (this.#whole) return this.#whole;
    this.nextPiece();
    this.dictionary.close();
    const pieces = this.#pieces;
    this.#pieces = [];
    const length = this.#length();
    const tags = joined(pieces.map((piece) => piece.tags), new Uint8Array(length));
    const numbers = pieces.some((piece) => piece.numbers.length > 0) ? joined(pieces.map((piece) => piece.numbers), new Float64Array(length)) : NO_NUMBERS;
    const codes = pieces.some((piece) => piece.codes.length > 0) ? joined(pieces.map((piece) => piece.codes), new Uint32Array(length)) : NO_CODES;
    return (this.#whole = { tags, numbers, codes });
  }

  /** The cell as JSON has it; undefined where the record has no such key. An object whose keys have lanes is `INSIDE` for the caller. */
  value(row: number): unknown {
    const { tags, numbers, codes } = this.#joined();
    const tag = tags[row] ?? ABSENT;
    switch (tag) {
      case ABSENT:
        return undefined;
      case NULL:
        return null;
      case EMPTY:
        return '';
      case NO:
        return false;
      case YES:
        return true;
      case NUMBER:
        return numbers[row];
      case TEXT:
        return this.text(codes[row] as number);
      case LIST:
      case DEEP:
      case ESCAPED:
        return this.#parse(codes[row] as number);
      default:
        if (tag >= TIME) return writeInForm(numbers[row] as number, this.forms[tag - TIME] as TimeForm);
        return tag >= PLAIN ? plainText(numbers[row] as number, tag - PLAIN) : undefined;
    }
  }

  /** An entry of the dictionary. */
  text(code: number): string {
    return this.dictionary.text(code);
  }

  #parse(code: number): unknown {
    let value = this.#parsed.get(code);
    if (value === undefined) this.#parsed.set(code, (value = JSON.parse(this.dictionary.text(code)) as unknown));
    return value;
  }
}

function joined<A extends Uint8Array | Float64Array | Uint32Array>(pieces: readonly A[], whole: A): A {
  pieces.forEach((piece, index) => {
    const start = index * PIECE;
    if (piece.length > 0 && start < whole.length) whole.set(piece.subarray(0, whole.length - start), start);
  });
  return whole;
}
