import { valueAt, type Column } from '../table/column.ts';
import type { Table } from '../table/table.ts';
import { ownerFields, referenceTables } from '../table/tables.ts';
import type { GroupBy } from './query.ts';

/** The field of a table that a group or filter reads. */
export function fieldIn(table: Table, field: string): string {
  return field === 'owner' && !table.columns.has('owner') ? (ownerFields[table.name] ?? field) : field;
}

export function fieldOf(by: GroupBy): string {
  return typeof by === 'string' ? by : by.field;
}

/** Whether rows of a table can be told apart by a field. */
export function hasField(table: Table, field: string): boolean {
  return !referenceTables.has(table.name) && table.columns.has(fieldIn(table, field));
}

/** The names of a group, one for each field of `by`. */
export type Key = readonly string[];

/** Keys by what `nameOf` calls them, in the order in which the names come first. */
export function keysBy(keys: readonly Key[], nameOf: (key: Key) => string): Map<string, Key[]> {
  const byName = new Map<string, Key[]>();
  for (const key of keys) {
    const name = nameOf(key);
    const known = byName.get(name);
    if (known) known.push(key);
    else byName.set(name, [key]);
  }
  return byName;
}

/**
 * The groups of a query, numbered alike in all tables. A group is named by the text of its value for each field of `by`;
 * no value is the empty text.
 */
export class Groups {
  readonly by: readonly GroupBy[];
  readonly keys: (readonly string[])[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #codes = new Map<Table, ArrayLike<number> | null>();

  constructor(by: readonly GroupBy[], known: readonly Key[] = []) {
    this.by = by;
    for (const key of known) this.numberOf(key);
    if (by.length === 0) this.numberOf([]);
  }

  get count(): number {
    return this.keys.length;
  }

  numberOf(key: readonly string[]): number {
    const name = JSON.stringify(key);
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.keys.length;
      this.#numbers.set(name, number);
      this.keys.push(key);
    }
    return number;
  }

  find(key: readonly string[]): number | undefined {
    return this.#numbers.get(JSON.stringify(key));
  }

  /** The places in `by` of the fields that a table lacks: it stays whole as to these. */
  lackedBy(table: Table): number[] {
    return [...this.by.keys()].filter((i) => !hasField(table, fieldOf(this.by[i] as GroupBy)));
  }

  /** The key under which the rows of a table are found that belong to the group of `key`. */
  keyIn(table: Table, key: Key): Key {
    const lacked = this.lackedBy(table);
    return lacked.length === 0 ? key : key.map((name, i) => (lacked.includes(i) ? '' : name));
  }

  /** The group of each row of a table; null where the table has none of the fields and stays whole. */
  of(table: Table): ArrayLike<number> | null {
    let codes = this.#codes.get(table);
    if (codes === undefined) this.#codes.set(table, (codes = this.#codesOf(table)));
    return codes;
  }

  #codesOf(table: Table): ArrayLike<number> | null {
    const lacked = this.lackedBy(table);
    if (lacked.length === this.by.length) return null;
    const whole: Coded = { of: new Uint8Array(table.length), names: [''] };
    const [first, ...rest] = this.by.map((group, i) => (lacked.includes(i) ? whole : coded(table, group))) as [Coded, ...Coded[]];
    const { of, names } = rest.reduce(paired, { of: first.of, names: first.names.map((name) => [name]) });
    // The first table's own codes serve as the numbers. A name that no row has is a group without rows, which nobody shows.
    if (this.keys.length === 0 && lacked.length === 0) {
      for (const name of names) this.numberOf(name);
      return of;
    }
    // A name is looked up once, and only where a row has it.
    const numbers = new Int32Array(names.length).fill(-1);
    const groups = new Uint32Array(table.length);
    for (let row = 0; row < groups.length; row++) {
      const code = of[row] as number;
      if ((numbers[code] as number) < 0) numbers[code] = this.numberOf(names[code] as readonly string[]);
      groups[row] = numbers[code] as number;
    }
    return groups;
  }
}

type Coded = { of: ArrayLike<number>; names: readonly string[] };
type Paired = { of: ArrayLike<number>; names: readonly (readonly string[])[] };

/** The combinations of two codes that occur. */
function paired(left: Paired, right: Coded): Paired {
  const codes = new Map<number, number>();
  const of = new Uint32Array(left.of.length);
  for (let row = 0; row < of.length; row++) {
    const pair = (left.of[row] as number) * right.names.length + (right.of[row] as number);
    let code = codes.get(pair);
    if (code === undefined) codes.set(pair, (code = codes.size));
    of[row] = code;
  }
  const width = right.names.length;
  const names = [...codes.keys()].map((pair) => [...(left.names[Math.floor(pair / width)] as readonly string[]), right.names[pair % width] as string]);
  return { of, names };
}

function coded(table: Table, by: GroupBy): Coded {
  const column = table.columns.get(fieldIn(table, fieldOf(by))) as Column;
  if (typeof by === 'string' && column.kind === 'word') return { of: column.values, names: column.words };
  const bounds = typeof by === 'object' ? [...by.bands].sort((a, b) => a - b) : null;
  const codes = new Map<string, number>();
  const of = new Uint32Array(table.length);
  for (let row = 0; row < table.length; row++) {
    const value = valueAt(column, row);
    const name = value === null ? '' : !bounds ? String(value) : typeof value === 'number' ? band(bounds, value) : '';
    let code = codes.get(name);
    if (code === undefined) codes.set(name, (code = codes.size));
    of[row] = code;
  }
  return { of, names: [...codes.keys()] };
}

/** The band of a value is the number of bounds at or below it. */
function band(bounds: readonly number[], value: number): string {
  let below = 0;
  while (below < bounds.length && (bounds[below] as number) <= value) below++;
  return String(below);
}
