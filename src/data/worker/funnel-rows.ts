import { cohortFilter } from '../../core/evaluate/cohort.ts';
import type { Query } from '../../core/evaluate/query.ts';
import { scopeOf } from '../../core/evaluate/scope.ts';
import { blocksOf, select } from '../../core/evaluate/select.ts';
import type { Table } from '../../core/table/table.ts';
import type { Funnel } from './funnel-shape.ts';

/** Rows are looked at by people. */
const most = 1000;

/** The deals behind a stage: those of the period that came as far or further, with the fields they have. */
export function reachedRows(deals: Table, query: Query, at: { stage: string; pos: number } | undefined, rep: string | undefined): NonNullable<Funnel['rows']> {
  const found = { stage: at?.stage ?? '', total: 0, rows: [] as NonNullable<Funnel['rows']>['rows'] };
  const inPeriod = cohortFilter({ during: 'createdAt' }, deals, scopeOf(query));
  const fields = deals.fields.filter((field) => field !== 'furthest');
  for (const block of blocksOf(deals.length, select(deals, query.where))) {
    inPeriod(block);
    for (let i = 0; i < block.count; i++) {
      const row = block.rows[i] as number;
      const furthest = deals.get(row, 'furthest');
      if (!at || typeof furthest !== 'number' || furthest < at.pos || (rep !== undefined && deals.get(row, 'owner') !== rep)) continue;
      found.total++;
      if (found.rows.length < most) found.rows.push(Object.fromEntries(fields.map((field) => [field, deals.get(row, field)])));
    }
  }
  return found;
}
