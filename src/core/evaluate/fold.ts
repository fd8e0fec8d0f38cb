import type { Expr } from '../kpi/algebra.ts';
import type { Fold } from '../kpi/sources.ts';
import type { Rates } from '../money/rates.ts';
import type { Column } from '../table/column.ts';
import { DerivedColumns } from '../table/derived-columns.ts';
import { Table } from '../table/table.ts';
import type { Extreme } from '../aggregate/extreme.ts';
import { quantileOf, type Gathering } from './gathering.ts';
import { keysOf } from './keys.ts';
import { gathered } from './match.ts';
import { Plan } from './plan.ts';
import type { Relation } from './relation.ts';
import type { Scope } from './scope.ts';

/** What a fold gathered: for each combination that has a row its first one, its cell, and the aggregates by cell. */
export type Folded = { readonly rows: Uint32Array; readonly cells: Uint32Array; readonly aggregates: readonly Gathering[] };

const ROW = ['row'] as unknown as Expr;

/** Gathers the rows of each combination of the fields of `by` (and each group). */
export function folded(base: Relation, { by, agg, cohort, where }: Fold, scope: Scope, rates: Rates | null): Folded {
  const { of: codes, count } = keysOf(base.table, Object.values(by), base.groups);
  const plan = new Plan();
  const body = { ...(cohort ? { cohort } : {}), ...(where === undefined ? {} : { where }) };
  const request = { relation: base, body, view: { codes, groups: { count }, cut: null }, scope, rates };
  const first = plan.add({ ...request, aggregate: ['min', ROW] });
  const aggregates = Object.values(agg).map((aggregate) => plan.add({ ...request, aggregate }));
  plan.run();
  const { best, n } = first.accumulator as Extreme;
  const cells = new Uint32Array(count);
  let used = 0;
  for (let cell = 0; cell < count; cell++) if ((n[cell] as number) > 0) cells[used++] = cell;
  const found = cells.subarray(0, used);
  const rows = new Uint32Array(used);
  for (let i = 0; i < used; i++) rows[i] = best[found[i] as number] as number;
  return { rows, cells: found, aggregates };
}

/** One row for each combination of the fields of `by` (and each group) that has a row, with the aggregates as its columns. */
export function foldOf(base: Relation, fold: Fold, { rows, cells, aggregates }: Folded): Relation {
  const columns = new DerivedColumns();
  for (const [name, field] of Object.entries(fold.by)) {
    if (base.table.columns.has(field)) columns.add(name, () => gathered(base.table.columns.get(field) as Column, rows));
  }
  Object.entries(fold.agg).forEach(([name, aggregate], i) => columns.add(name, () => (aggregates[i] as Gathering).column(cells, quantileOf(aggregate))));
  return {
    table: new Table(base.table.name, rows.length, columns),
    selection: null,
    groups: base.groups && Uint32Array.from(rows, (row) => (base.groups as ArrayLike<number>)[row] as number),
    isEmpty: base.isEmpty,
  };
}
