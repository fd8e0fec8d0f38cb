import { valueAt, type Column } from '../table/column.ts';
import type { Table } from '../table/table.ts';
import { fieldIn, hasField } from './groups.ts';
import type { Query } from './query.ts';
import { BLOCK_ROWS, type Block } from './vector.ts';
import { wordFilter, type Filter } from './words.ts';

/** The rows of a table that are looked at; null means all of them. */
export type Selection = Uint32Array | null;

/** The rows that satisfy `where`. A table without a field to filter by stays whole. */
export function select(table: Table, where: Query['where']): Selection {
  const filters = Object.entries(where ?? {}).flatMap(([field, wanted]) => {
    if (!hasField(table, field)) return [];
    const texts = [wanted].flat().map((value: unknown) => String(value ?? ''));
    return [textFilter(table.columns.get(fieldIn(table, field)) as Column, texts)];
  });
  if (filters.length === 0) return null;
  const selected = new Uint32Array(table.length);
  let count = 0;
  for (const block of blocksOf(table.length, null)) {
    for (const filter of filters) filter(block);
    selected.set(block.rows.subarray(0, block.count), count);
    count += block.count;
  }
  return selected.slice(0, count);
}

/** Keeps the rows whose value, as text, is one of these; the empty text is no value. */
function textFilter(column: Column, texts: readonly string[]): Filter {
  if (column.kind === 'word') return wordFilter(column, texts);
  const wanted = new Set(texts);
  return (block) => {
    let kept = 0;
    for (let i = 0; i < block.count; i++) {
      const row = block.rows[i] as number;
      if (wanted.has(String(valueAt(column, row) ?? ''))) block.rows[kept++] = row;
    }
    block.count = kept;
  };
}

/** Block after block of rows. The block is the same object each time; who gets it may thin it out. */
export function* blocksOf(length: number, selection: Selection): Generator<Block> {
  const block: Block = { rows: new Uint32Array(BLOCK_ROWS), count: 0 };
  const total = selection ? selection.length : length;
  for (let start = 0; start < total; start += BLOCK_ROWS) {
    block.count = Math.min(BLOCK_ROWS, total - start);
    if (selection) block.rows.set(selection.subarray(start, start + block.count));
    else for (let i = 0; i < block.count; i++) block.rows[i] = start + i;
    yield block;
  }
}
