import { isDay, isInstant, readInstant, DAY_MS } from '../time/instant.ts';
import { NO_DAY, NO_FLAG, type Column } from './column.ts';
import type { FieldKind } from './tables.ts';

/** Why a cell could not be read as its column's kind. The cell then holds no value. */
export type CellFault = 'not-a-number' | 'not-a-date' | 'not-a-flag' | 'not-a-value';

/** Collects the cells of one column and ends as a typed array. */
export interface ColumnBuilder {
  readonly length: number;
  /** Adds a cell. Returns the fault where `value` is not empty and cannot be read; null otherwise. */
  push(value: unknown): CellFault | null;
  finish(): Column;
}

/** Null, undefined and the empty text are no value, in every kind. */
export function isEmpty(value: unknown): value is null | undefined | '' {
  return value === null || value === undefined || value === '';
}

/** A typed array that grows by doubling. */
class Growing<A extends Float64Array | Int32Array | Uint32Array | Uint8Array> {
  length = 0;
  readonly #make: (length: number) => A;
  #array: A;

  constructor(make: (length: number) => A) {
    this.#make = make;
    this.#array = make(64);
  }

  push(value: number): void {
    if (this.length === this.#array.length) {
      const larger = this.#make(this.length * 2);
      larger.set(this.#array);
      this.#array = larger;
    }
    this.#array[this.length++] = value;
  }

  finish(): A {
    return this.#array.slice(0, this.length) as A;
  }
}

// The plain form that programs write. Decimal commas and currency signs are settled column by column when a file is decoded.
const PLAIN_NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

class NumberBuilder implements ColumnBuilder {
  readonly #values = new Growing((length) => new Float64Array(length));

  get length(): number {
    return this.#values.length;
  }

  push(value: unknown): CellFault | null {
    const number = typeof value === 'string' && PLAIN_NUMBER.test(value.trim()) ? Number(value) : value;
    const known = typeof number === 'number' && Number.isFinite(number);
    this.#values.push(known ? number : NaN);
    return known || isEmpty(value) || (typeof value === 'string' && value.trim() === '') ? null : 'not-a-number';
  }

  finish(): Column {
    return { kind: 'number', values: this.#values.finish() };
  }
}

class TimeBuilder implements ColumnBuilder {
  readonly #values = new Growing((length) => new Float64Array(length));
  readonly #days = new Growing((length) => new Uint8Array(length));
  #dayCount = 0;
  #instantCount = 0;

  get length(): number {
    return this.#values.length;
  }

  push(value: unknown): CellFault | null {
    let ms = NaN;
    let day = false;
    if (typeof value === 'string') {
      const text = value.trim();
      ms = readInstant(text);
      day = isDay(text);
    } else if (typeof value === 'number') ms = value;
    else if (value instanceof Date) ms = value.getTime();
    const known = isInstant(ms);
    if (known && day) this.#dayCount++;
    else if (known) this.#instantCount++;
    this.#values.push(known ? ms : NaN);
    this.#days.push(known && day ? 1 : 0);
    return known || isEmpty(value) || (typeof value === 'string' && value.trim() === '') ? null : 'not-a-date';
  }

  finish(): Column {
    const values = this.#values.finish();
    if (this.#dayCount === 0) return { kind: 'instant', values };
    if (this.#instantCount > 0) return { kind: 'instant', values, days: this.#days.finish() };
    const days = new Int32Array(values.length);
    for (let row = 0; row < values.length; row++) {
      const ms = values[row] as number;
      days[row] = Number.isNaN(ms) ? NO_DAY : ms / DAY_MS;
    }
    return { kind: 'day', values: days };
  }
}

class WordBuilder implements ColumnBuilder {
  readonly #codes = new Growing((length) => new Uint32Array(length));
  readonly #words: string[] = [''];
  readonly #codeOf = new Map<string, number>([['', 0]]);

  get length(): number {
    return this.#codes.length;
  }

  push(value: unknown): CellFault | null {
    const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint';
    const word = plain ? String(value) : '';
    let code = this.#codeOf.get(word);
    if (code === undefined) {
      code = this.#words.length;
      this.#words.push(word);
      this.#codeOf.set(word, code);
    }
    this.#codes.push(code);
    return plain || isEmpty(value) ? null : 'not-a-value';
  }

  finish(): Column {
    const codes = this.#codes.finish();
    const count = this.#words.length;
    const values = count <= 0x100 ? new Uint8Array(codes) : count <= 0x10000 ? new Uint16Array(codes) : codes;
    return { kind: 'word', values, words: this.#words };
  }
}

const FLAGS = new Map<unknown, 0 | 1>([
  [true, 1], [1, 1], ['true', 1], ['1', 1], ['yes', 1], ['y', 1],
  [false, 0], [0, 0], ['false', 0], ['0', 0], ['no', 0], ['n', 0],
]);

class FlagBuilder implements ColumnBuilder {
  readonly #values = new Growing((length) => new Uint8Array(length));

  get length(): number {
    return this.#values.length;
  }

  push(value: unknown): CellFault | null {
    const flag = FLAGS.get(typeof value === 'string' ? value.trim().toLowerCase() : value);
    this.#values.push(flag ?? NO_FLAG);
    return flag !== undefined || isEmpty(value) ? null : 'not-a-flag';
  }

  finish(): Column {
    return { kind: 'flag', values: this.#values.finish() };
  }
}

/** A field no table knows: a number column where every value is a number, else words. */
class AnyBuilder implements ColumnBuilder {
  readonly #values: unknown[] = [];

  get length(): number {
    return this.#values.length;
  }

  push(value: unknown): CellFault | null {
    const plain = typeof value !== 'object' && typeof value !== 'function' && typeof value !== 'symbol';
    this.#values.push(plain ? value : null);
    return plain || value === null ? null : 'not-a-value';
  }

  finish(): Column {
    const numeric = this.#values.every((value) => typeof value === 'number' || isEmpty(value)) && this.#values.some((value) => typeof value === 'number');
    const builder = columnBuilder(numeric ? 'number' : 'word');
    for (const value of this.#values) builder.push(value);
    return builder.finish();
  }
}

/** A builder for a column of that kind; without a kind the values decide between number and word. */
export function columnBuilder(kind: FieldKind | undefined): ColumnBuilder {
  switch (kind) {
    case 'number':
      return new NumberBuilder();
    case 'time':
      return new TimeBuilder();
    case 'word':
      return new WordBuilder();
    case 'flag':
      return new FlagBuilder();
    case undefined:
      return new AnyBuilder();
  }
}
