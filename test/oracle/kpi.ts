import type { Schedule, TableName } from '../../src/core/index.ts';

export type Params = Readonly<Record<string, number | string>>;

/**
 * One KPI in SQL, written from its meaning. The statement gives a line for each `key` of the view `keys`, with `value` and as many
 * as it can easily say of `num`, `den`, `n`, the excluded `missing`, `negative` and `invalid`, the amounts `unrated` that
 * have no rate, `label`, and `status` where null as a value and the two sides of a quotient do not settle it.
 *
 * Named parameters: `$from`, `$to` (the earlier of the end of the period and asOf), `$end` (of the period), `$asOf`,
 * `$prevFrom` and `$prevTo` (the period before), all epoch ms, and what `params` holds.
 */
export type OracleKpi = {
  /** The tables it reads, beside `stages` and `rates`. */
  tables: readonly TableName[];
  sql: string;
  /** The sets of parameters to ask with; they go to both sides. */
  params?: readonly Params[];
  /** Business hours, which the SQL has as a calendar. */
  schedule?: Schedule;
};

export type Family = Readonly<Record<string, OracleKpi>>;
