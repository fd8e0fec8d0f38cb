import type { Cohort } from '../kpi/algebra.ts';
import type { Table } from '../table/table.ts';
import { instantsOf, isTime } from '../table/instants.ts';
import type { Scope } from './scope.ts';
import type { Filter } from './words.ts';

/** The instants of a field in the scope's zone; NaN everywhere where the table has no such times. Folds give them as numbers. */
export function instantsOfField(table: Table, field: string, scope: Scope): Float64Array {
  const column = table.columns.get(field);
  if (column?.kind === 'number') return column.values;
  return column && isTime(column) ? instantsOf(column, scope.zone) : new Float64Array(table.length).fill(NaN);
}

/** Keeps the rows that belong to the period of the scope. A comparison with NaN, no value, is false. */
export function cohortFilter(cohort: Cohort, table: Table, scope: Scope): Filter {
  if ('during' in cohort) {
    const at = instantsOfField(table, cohort.during, scope);
    const { from, to } = scope;
    return keep((row) => (at[row] as number) >= from && (at[row] as number) < to);
  }
  const [startField, endField] = 'at' in cohort ? cohort.at : cohort.overlaps;
  const start = instantsOfField(table, startField, scope);
  const end = instantsOfField(table, endField, scope);
  if ('overlaps' in cohort) {
    const { from, to } = scope;
    return keep((row) => (start[row] as number) < to && !((end[row] as number) < from));
  }
  // The state just before the instant: what starts at it is not in it yet, what ends at it still is.
  const instant = cohort.at[2] === '$from' ? scope.from : cohort.at[2] === '$to' ? scope.to : scope.levelAt;
  return keep((row) => (start[row] as number) < instant && !((end[row] as number) < instant));
}

function keep(belongs: (row: number) => boolean): Filter {
  return (block) => {
    const { rows, count } = block;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const row = rows[i] as number;
      if (belongs(row)) rows[kept++] = row;
    }
    block.count = kept;
  };
}
