import type { Column } from '../table/column.ts';
import { valueAt } from '../table/column.ts';
import type { Table } from '../table/table.ts';
import type { GroupBy, Query } from './query.ts';
import { BLOCK_ROWS } from './vector.ts';
import { wordFilter } from './words.ts';

/** The rows of a table that a query looks at; null means all of them. */
export type Selection = Uint32Array | null;

/** A cell for each row of a table, and what each cell is called: its key for each field of `by`, in their order. */
export type Cells = { readonly count: number; readonly of: ArrayLike<number>; readonly keys: readonly (readonly string[])[] };

export function fieldOf(by: GroupBy): string {
  return typeof by === 'string' ? by : by.field;
}

/** The rows that satisfy `where`; fields that the table lacks have been refused before. */
export function select(table: Table, where: Query['where']): Selection {
  const tests = Object.entries(where ?? {});
  if (tests.length === 0) return null;
  const filters = tests.map(([field, wanted]) => {
    const words = typeof wanted === 'string' ? [wanted] : wanted.map(String);
    const column = table.columns.get(field) as Column;
    if (column.kind === 'word') return wordFilter(column, words);
    const texts = new Set(words);
    return (block: { rows: Uint32Array; count: number }) => {
      let kept = 0;
      for (let i = 0; i < block.count; i++) {
        const row = block.rows[i] as number;
        if (texts.has(String(valueAt(column, row) ?? ''))) block.rows[kept++] = row;
      }
      block.count = kept;
    };
  });
  const selected: number[] = [];
  forEachBlock(table.length, null, (block) => {
    for (const filter of filters) filter(block);
    for (let i = 0; i < block.count; i++) selected.push(block.rows[i] as number);
  });
  return Uint32Array.from(selected);
}

/** Calls `visit` with block after block of rows. The block is the same object each time; `visit` may thin it out. */
export function forEachBlock(length: number, selection: Selection, visit: (block: { rows: Uint32Array; count: number }) => void): void {
  const block = { rows: new Uint32Array(BLOCK_ROWS), count: 0 };
  const total = selection ? selection.length : length;
  for (let start = 0; start < total; start += BLOCK_ROWS) {
    const count = Math.min(BLOCK_ROWS, total - start);
    for (let i = 0; i < count; i++) block.rows[i] = selection ? (selection[start + i] as number) : start + i;
    block.count = count;
    visit(block);
  }
}

/** All rows in one cell. */
export function whole(table: Table): Cells {
  return { count: 1, of: new Uint8Array(table.length), keys: [[]] };
}

/** A cell for each combination of the values of the fields of `by`. Cells may turn out to be without rows. */
export function partition(table: Table, by: readonly GroupBy[]): Cells {
  return by.map((group) => cellsOf(table, group)).reduce((left, right) => cross(left, right, table.length));
}

function cellsOf(table: Table, by: GroupBy): Cells {
  const column = table.columns.get(fieldOf(by)) as Column;
  if (typeof by === 'object') return bandCells(column, by.bands, table.length);
  if (column.kind === 'word') return { count: column.words.length, of: column.values, keys: column.words.map((word) => [word]) };
  return numbered(table.length, (row) => String(valueAt(column, row) ?? ''));
}

/** The band of a value is the number of bounds at or below it. */
function bandCells(column: Column, bounds: readonly number[], length: number): Cells {
  const sorted = [...bounds].sort((a, b) => a - b);
  return numbered(length, (row) => {
    const value = valueAt(column, row);
    return typeof value === 'number' ? String(sorted.filter((bound) => bound <= value).length) : '';
  });
}

function numbered(length: number, keyOf: (row: number) => string): Cells {
  const cells = new Map<string, number>();
  const of = new Uint32Array(length);
  for (let row = 0; row < length; row++) {
    const key = keyOf(row);
    let cell = cells.get(key);
    if (cell === undefined) cells.set(key, (cell = cells.size));
    of[row] = cell;
  }
  return { count: cells.size, of, keys: [...cells.keys()].map((key) => [key]) };
}

/** Only the combinations that occur become cells. */
export function cross(left: Cells, right: Cells, length: number): Cells {
  const cells = new Map<number, number>();
  const of = new Uint32Array(length);
  for (let row = 0; row < length; row++) {
    const pair = (left.of[row] as number) * right.count + (right.of[row] as number);
    let cell = cells.get(pair);
    if (cell === undefined) cells.set(pair, (cell = cells.size));
    of[row] = cell;
  }
  const keys = [...cells.keys()].map((pair) => [
    ...(left.keys[Math.floor(pair / right.count)] as readonly string[]),
    ...(right.keys[pair % right.count] as readonly string[]),
  ]);
  return { count: cells.size, of, keys };
}
