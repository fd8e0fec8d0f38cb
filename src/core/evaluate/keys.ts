import type { Column, WordColumn } from '../table/column.ts';
import { NO_DAY, NO_FLAG } from '../table/column.ts';
import type { Table } from '../table/table.ts';

/** A number for each row, equal where the rows' keys are equal; -1 where the row can have no equal. */
export type Keys = { readonly of: Int32Array; readonly count: number };

type Side = { table: Table; fields: readonly string[]; groups: ArrayLike<number> | null };

/** The keys of the rows of one table by some fields, and by group where there are groups. No value is a key like any other. */
export function keysOf(table: Table, fields: readonly string[], groups: ArrayLike<number> | null): Keys {
  return numbered([{ table, fields, groups }], true)[0] as Keys;
}

/**
 * The keys of the rows of two tables by corresponding fields, numbered alike, so that rows to join have equal numbers. A row
 * with a part of its key missing has no equal.
 */
export function commonKeys(left: Side, right: Side): [Keys, Keys] {
  return numbered([left, right], false) as [Keys, Keys];
}

function numbered(sides: readonly Side[], nullsAreEqual: boolean): Keys[] {
  const width = Math.max(...sides.map((side) => side.fields.length));
  let keys: Keys[] = sides.map(({ table, groups }) => ({ of: groups ? Int32Array.from(groups) : new Int32Array(table.length), count: 1 + largest(groups) }));
  for (let i = 0; i < width; i++) {
    const columns = sides.map(({ table, fields }) => table.columns.get(fields[i] as string));
    const parts = partCodes(columns, sides.map(({ table }) => table.length));
    keys = joined(keys, nullsAreEqual ? parts.map(withNulls) : parts);
  }
  return keys;
}

function largest(groups: ArrayLike<number> | null): number {
  let most = 0;
  for (let i = 0; i < (groups?.length ?? 0); i++) most = Math.max(most, (groups as ArrayLike<number>)[i] as number);
  return most;
}

/** The codes of corresponding columns over one list of values. */
function partCodes(columns: readonly (Column | undefined)[], lengths: readonly number[]): Keys[] {
  if (columns.every((column) => column === undefined || column.kind === 'word')) return wordCodes(columns as (WordColumn | undefined)[], lengths);
  const codeOf = new Map<unknown, number>();
  const codes = columns.map((column, side) => {
    const of = new Int32Array(lengths[side] as number).fill(-1);
    for (let row = 0; row < of.length; row++) {
      const value = column ? plain(column, row) : null;
      if (value === null) continue;
      let code = codeOf.get(value);
      if (code === undefined) codeOf.set(value, (code = codeOf.size));
      of[row] = code;
    }
    return of;
  });
  return codes.map((of) => ({ of, count: codeOf.size }));
}

function plain(column: Column, row: number): number | string | null {
  const value = column.values[row] as number;
  if (column.kind === 'word') return value === 0 ? null : (column.words[value] as string);
  return Number.isNaN(value) || (column.kind === 'day' && value === NO_DAY) || (column.kind === 'flag' && value === NO_FLAG) ? null : value;
}

function withNulls({ of, count }: Keys): Keys {
  return { of: of.map((code) => (code < 0 ? count : code)), count: count + 1 };
}

/** Words are compared once a word, not once a row. */
function wordCodes(columns: readonly (WordColumn | undefined)[], lengths: readonly number[]): Keys[] {
  const codeOf = new Map<string, number>();
  const maps = columns.map((column) =>
    Int32Array.from(column?.words ?? [], (word, code) => {
      if (code === 0) return -1;
      let common = codeOf.get(word);
      if (common === undefined) codeOf.set(word, (common = codeOf.size));
      return common;
    }),
  );
  return columns.map((column, side) => {
    const of = new Int32Array(lengths[side] as number).fill(-1);
    const map = maps[side] as Int32Array;
    if (column) for (let row = 0; row < of.length; row++) of[row] = map[column.values[row] as number] as number;
    return { of, count: codeOf.size };
  });
}

/** Numbers pairs of keys; only pairs that occur get a number. */
function joined(left: readonly Keys[], right: readonly Keys[]): Keys[] {
  const [a, b] = [Math.max(...left.map((keys) => keys.count)), Math.max(1, ...right.map((keys) => keys.count))];
  if (a === 1) return right.map((keys, side) => masked(keys, left[side] as Keys));
  const codeOf = new Map<number, number>();
  const codes = left.map((keys, side) => {
    const other = (right[side] as Keys).of;
    const of = new Int32Array(other.length).fill(-1);
    for (let row = 0; row < of.length; row++) {
      if ((keys.of[row] as number) < 0 || (other[row] as number) < 0) continue;
      const pair = (keys.of[row] as number) * b + (other[row] as number);
      let code = codeOf.get(pair);
      if (code === undefined) codeOf.set(pair, (code = codeOf.size));
      of[row] = code;
    }
    return of;
  });
  return codes.map((of) => ({ of, count: codeOf.size }));
}

function masked(keys: Keys, mask: Keys): Keys {
  for (let row = 0; row < keys.of.length; row++) if ((mask.of[row] as number) < 0) keys.of[row] = -1;
  return keys;
}
