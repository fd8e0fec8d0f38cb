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

/*
 * The loops write each row and step on only when it is kept: there is no branch to mispredict. A comparison with NaN, no
 * value, is false.
 */

/** Keeps the rows that belong to the period of the scope. */
export function cohortFilter(cohort: Cohort, table: Table, scope: Scope): Filter {
  if ('during' in cohort) return within(instantsOfField(table, cohort.during, scope), scope.from, scope.to);
  const [startField, endField] = 'at' in cohort ? cohort.at : cohort.overlaps;
  const start = instantsOfField(table, startField, scope);
  const end = instantsOfField(table, endField, scope);
  if ('overlaps' in cohort) return touching(start, end, scope.to, scope.from);
  // The state just before the instant: what starts at it is not in it yet, what ends at it still is.
  const instant = cohort.at[2] === '$from' ? scope.from : cohort.at[2] === '$to' ? scope.to : scope.levelAt;
  return touching(start, end, instant, instant);
}

function within(at: Float64Array, from: number, to: number): Filter {
  return (block) => {
    const { rows, count } = block;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const row = rows[i] as number;
      const instant = at[row] as number;
      rows[kept] = row;
      kept += +(instant >= from && instant < to);
    }
    block.count = kept;
  };
}

/** Keeps the rows that start before `before` and do not end before `until`. */
function touching(start: Float64Array, end: Float64Array, before: number, until: number): Filter {
  return (block) => {
    const { rows, count } = block;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const row = rows[i] as number;
      rows[kept] = row;
      kept += +((start[row] as number) < before && !((end[row] as number) < until));
    }
    block.count = kept;
  };
}
