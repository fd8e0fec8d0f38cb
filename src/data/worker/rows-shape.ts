import type { LeftOut } from '../../core/records/behind.ts';
import type { FieldKind, TableName } from '../../core/index.ts';

/** Which of the rows behind a figure: all of them, those above or below its line, those that it counts in another way, those left out. */
export type RowSide = 'all' | 'numerator' | 'denominator' | 'counted' | 'left-out';

/** Asks for the rows behind the figure, a page of them at a time. */
export type RowsQuestion = {
  /** Default: `all`. */
  side?: RowSide;
  /** Whose rows, where the figure stands on several tables. Default: the one that the formula names first. */
  table?: TableName;
  /** The first row wanted, from 0, and how many, of which at most 5,000 are given. Default: none, only how many there are. */
  from?: number;
  count?: number;
  /** The columns wanted, in this order. Default: all. */
  fields?: string[];
  /** Rows without a value come last either way. Default: the order of the source. */
  sort?: { field: string; descending?: boolean };
  /** Words that must all occur in the text columns of a row; case and accents do not matter. */
  search?: string;
  /** The language by whose alphabet texts are sorted. */
  lang?: string;
};

/** An instant in epoch milliseconds, a calendar day as 2026-03-02, a flag as 0 or 1; null for no value. */
export type RowCell = string | number | null;

/** What a row is to the figure. */
export type RowMark = { sides: Exclude<RowSide, 'all' | 'left-out'>[]; leftOut: LeftOut[] };

export type Rows = {
  table: TableName;
  /** All tables that the figure stands on. */
  tables: TableName[];
  /** The fields that the table has. */
  fields: { name: string; kind: FieldKind }[];
  /** How many rows there are of each side that the figure has, before the search. A row may be on several. */
  counts: Partial<Record<RowSide, number>>;
  /** How many were left out, by reason. */
  excluded: Record<string, number>;
  /** How many rows of the side the search finds. */
  total: number;
  from: number;
  /** The names of the columns below. */
  columns: string[];
  rows: RowCell[][];
  marks: RowMark[];
};
