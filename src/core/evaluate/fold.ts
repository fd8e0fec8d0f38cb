import type { Count } from '../aggregate/count.ts';
import type { Extreme } from '../aggregate/extreme.ts';
import type { Expr } from '../kpi/algebra.ts';
import type { Fold } from '../kpi/sources.ts';
import type { Rates } from '../money/rates.ts';
import type { Column } from '../table/column.ts';
import { DerivedColumns } from '../table/derived-columns.ts';
import { Table } from '../table/table.ts';
import { quantileOf, type Gathering } from './gathering.ts';
import { keysOf } from './keys.ts';
import { gathered } from './match.ts';
import { Plan } from './plan.ts';
import type { Relation } from './relation.ts';
import type { Scope } from './scope.ts';

/** What a fold gathered: the cells that have a row, one for each combination, with their keys and groups, and the aggregates by cell. */
export type Folded = {
  readonly cells: Uint32Array;
  readonly keys: ReadonlyMap<string, () => Column>;
  readonly groups: Uint32Array | null;
  readonly aggregates: readonly Gathering[];
};

const ROW = ['row'] as unknown as Expr;

/** Gathers the rows of each combination of the fields of `by` (and each group). */
export function folded(base: Relation, { by, agg, cohort, where }: Fold, scope: Scope, rates: Rates | null): Folded {
  const { table, groups } = base;
  const { of: codes, count } = keysOf(table, Object.values(by), groups);
  const plan = new Plan();
  const body = { ...(cohort ? { cohort } : {}), ...(where === undefined ? {} : { where }) };
  const request = { relation: base, body, view: { codes, groups: { count }, cut: null }, scope, rates };
  const known = Object.entries(by).flatMap(([name, field]) => (table.columns.has(field) ? [[name, table.columns.get(field) as Column] as const] : []));
  const [only] = known;
  // The cells of a single key of words are the codes of the words: no row needs to be looked up again.
  const words = known.length === 1 && !groups && only && only[1].kind === 'word' ? only[1].words : null;
  const counted = plan.add({ ...request, aggregate: words ? ['count'] : ['min', ROW] });
  const aggregates = Object.values(agg).map((aggregate) => plan.add({ ...request, aggregate }));
  plan.run();
  const { n } = counted.accumulator as Count | Extreme;
  const cells = new Uint32Array(count);
  let used = 0;
  for (let cell = 0; cell < count; cell++) if ((n[cell] as number) > 0) cells[used++] = cell;
  const found = cells.subarray(0, used);
  if (words) return { cells: found, keys: new Map([[(only as readonly [string, Column])[0], () => ({ kind: 'word', values: found, words })]]), groups: null, aggregates };
  const { best } = counted.accumulator as Extreme;
  const rows = new Uint32Array(used);
  for (let i = 0; i < used; i++) rows[i] = best[found[i] as number] as number;
  return {
    cells: found,
    keys: new Map(known.map(([name, column]) => [name, () => gathered(column, rows)])),
    groups: groups && Uint32Array.from(rows, (row) => groups[row] as number),
    aggregates,
  };
}

/** One row for each combination of the fields of `by` (and each group) that has a row, with the aggregates as its columns. */
export function foldOf(base: Relation, fold: Fold, { cells, keys, groups, aggregates }: Folded): Relation {
  const columns = new DerivedColumns();
  for (const [name, make] of keys) columns.add(name, make);
  Object.entries(fold.agg).forEach(([name, aggregate], i) => columns.add(name, () => (aggregates[i] as Gathering).column(cells, quantileOf(aggregate))));
  return { table: new Table(base.table.name, cells.length, columns), selection: null, groups, isEmpty: base.isEmpty };
}
