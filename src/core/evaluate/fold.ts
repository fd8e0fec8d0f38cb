import type { Fold } from '../kpi/sources.ts';
import type { Rates } from '../money/rates.ts';
import type { Column } from '../table/column.ts';
import { Table } from '../table/table.ts';
import { keysOf } from './keys.ts';
import { gathered } from './match.ts';
import type { Relation } from './relation.ts';
import { NO_ROW, scan } from './scan.ts';
import type { Scope } from './scope.ts';
import { MISSING, NO_RATE } from './vector.ts';

/** One row for each combination of the fields of `by` (and each group) that has a row, with the aggregates as its columns. */
export function foldOf(base: Relation, { by, agg, cohort, where }: Fold, scope: Scope, rates: Rates | null): Relation {
  const keys = keysOf(base.table, Object.values(by), base.groups);
  const aggregates = Object.entries(agg);
  const scanned = scan({
    relation: base,
    body: { ...(cohort ? { cohort } : {}), ...(where === undefined ? {} : { where }) },
    aggregates: aggregates.map(([, aggregate]) => aggregate),
    cellOf: keys.of,
    cellCount: keys.count,
    scope,
    rates,
  });
  const cells = [...scanned.firstRow.keys()].filter((cell) => scanned.firstRow[cell] !== NO_ROW);
  const rows = Uint32Array.from(cells, (cell) => scanned.firstRow[cell] as number);
  const columns = new Map<string, Column>();
  for (const [name, field] of Object.entries(by)) {
    const column = base.table.columns.get(field);
    if (column) columns.set(name, gathered(column, rows));
  }
  aggregates.forEach(([name], i) => {
    const components = cells.map((cell) => scanned.component(i, cell));
    columns.set(name, {
      kind: 'number',
      values: Float64Array.from(components, ({ value }) => value ?? NaN),
      why: Uint8Array.from(components, ({ status }) => (status === 'mixed-currency' ? NO_RATE : MISSING)),
    });
  });
  return {
    table: new Table(base.table.name, rows.length, columns),
    selection: null,
    groups: base.groups ? Uint32Array.from(rows, (row) => (base.groups as ArrayLike<number>)[row] as number) : null,
    isEmpty: base.isEmpty,
  };
}
