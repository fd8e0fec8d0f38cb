import { gathered } from '../../core/evaluate/match.ts';
import { Table } from '../../core/table/table.ts';

/** The rows of a table that pass a test, as a table. */
export function subset(table: Table, test: (row: number) => boolean): Table {
  const rows = Uint32Array.from(Array.from({ length: table.length }, (_, row) => row).filter(test));
  return new Table(table.name, rows.length, new Map([...table.columns].map(([field, column]) => [field, gathered(column, rows)])));
}
