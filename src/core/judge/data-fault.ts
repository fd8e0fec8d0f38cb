import type { TableName } from '../table/tables.ts';

/**
 * What can be wrong with rows although each cell can be read.
 *
 * `end-before-start`: the second field lies before the first. `closed-while-open`: an open deal has a closing date.
 * `closed-without-date`: a won or lost deal has none. `won-without-amount`. `negative`: an amount or time below 0.
 * `off-scale`: a number that its scale does not have. `part-over-whole`: the second field exceeds the first, of which it is a
 * part, as where each opening of a mail is counted and not each reader. `scale-from-1`: a form from 1 to 10 read as one from 0.
 * `after-as-of`: recorded as over, but still to come. `no-rate`: no way into the reporting currency. `mixed-currency`: several
 * currencies, and none to report in. `duplicate-id`. `unknown-word`: a status or kind that no KPI knows.
 * `unknown-reference`: names something that is not in the table of such things.
 */
export type DataFaultCode =
  | 'end-before-start' | 'closed-while-open' | 'closed-without-date' | 'won-without-amount' | 'negative' | 'off-scale' | 'part-over-whole'
  | 'scale-from-1'
  | 'after-as-of' | 'no-rate' | 'mixed-currency' | 'duplicate-id' | 'unknown-word' | 'unknown-reference';

export type DataFault = {
  code: DataFaultCode;
  table: TableName;
  /** The fields the fault is in. */
  fields: string[];
  /** Rows at fault, of so many rows of the table. */
  count: number;
  rows: number;
  /** The number of the first row at fault; the table's first row is 1. */
  firstRow: number;
  /** The KPIs whose value it may bend, of those asked for that can be computed. */
  kpis: string[];
  /** Some of the words at fault; all currencies, those of most rows first. */
  words?: string[];
  /** The `table.field` in which a word should have been found. */
  refersTo?: string;
};

/** A fault before it is known which KPIs it bends: those that read every field of `bends`, and those named. */
export type FoundFault = Omit<DataFault, 'kpis' | 'rows' | 'firstRow'> & {
  /** The index of the first row at fault. */
  first: number;
  bends: readonly string[];
  kpis?: readonly string[];
};
