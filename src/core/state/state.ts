import type { Aggregate } from '../kpi/algebra.ts';
import type { Query } from '../evaluate/query.ts';
import type { TableName } from '../table/tables.ts';

/** What an aggregate gathered, as plain data: lists with an entry for each cell. */
export type SavedGathering = {
  readonly kind: Aggregate[0];
  readonly cells: number;
  /** The parts of a series in each group. */
  readonly width: number;
  /** Whether the table has the fields to group by; else all its rows are in one group. */
  readonly grouped: boolean;
  readonly table: TableName;
  readonly quantiles: readonly number[];
  readonly currency?: string;
  readonly lists: Readonly<Record<string, readonly unknown[]>>;
};

/** Stands for the one group of a table that has none of the fields to group by. */
export const WHOLE = -1;

/** The rows of a fold: the values of its keys, the group of each, and what its aggregates gathered, a cell a row. */
export type SavedFold = {
  readonly grouped: boolean;
  readonly length: number;
  readonly groups: readonly number[];
  readonly keys: Readonly<Record<string, readonly (string | number | null)[]>>;
  readonly words: readonly string[];
  readonly aggregates: readonly SavedGathering[];
};

/**
 * A way of filtering and grouping: the names of its groups, and for each table those that have rows of it; -1 for the rows of
 * a table that has none of the fields to group by.
 */
export type SavedWay = {
  readonly by: readonly string[];
  readonly keys: readonly (readonly string[])[];
  readonly present: Readonly<Record<string, readonly number[]>>;
  readonly folds: Readonly<Record<string, SavedFold>>;
};

/**
 * What a query gathered of some tables, before its result: states of parts of the data can be merged, and the result of the
 * whole be finished from them. It is JSON: it can be stored, and sent to where it is merged.
 */
export type State = {
  /** The query it was gathered for, as a text. States of different queries cannot be merged. */
  readonly query: string;
  readonly where: Query['where'] | null;
  readonly tables: Readonly<Partial<Record<TableName, { readonly rows: number; readonly fields: readonly string[] }>>>;
  /** The reps, with what they are grouped and filtered by. */
  readonly reps: readonly Readonly<Record<string, string | number | null>>[] | null;
  readonly notes: readonly string[];
  readonly ways: Readonly<Record<string, SavedWay>>;
  readonly gathered: Readonly<Record<string, SavedGathering & { readonly way: string }>>;
};
