import type { Table } from '../table/table.ts';
import type { Selection } from './select.ts';

/** Rows to work on: a table, the rows of it that count, and the group each row is in. */
export type Relation = {
  readonly table: Table;
  readonly selection: Selection;
  /** For each row the number of its group; null where the table has none of the fields to group by: it then stays whole. */
  readonly groups: ArrayLike<number> | null;
  /** Whether the table that these rows come from was given without any row. */
  readonly isEmpty: boolean;
  /** Whether the rows were derived group by group, so that other groups have other rows. */
  readonly perGroup?: boolean;
  /** Which of the fields to group by the table has, as a text. */
  readonly fields?: string;
};

export function rowCount({ selection, table }: Relation): number {
  return selection ? selection.length : table.length;
}

/** Calls `visit` with each row that counts. */
export function forEachRow(relation: Relation, visit: (row: number) => void): void {
  const { selection, table } = relation;
  if (selection) for (let i = 0; i < selection.length; i++) visit(selection[i] as number);
  else for (let row = 0; row < table.length; row++) visit(row);
}
