import fc from 'fast-check';
import { expect, it } from 'vitest';
import { catalogue, type KpiDefinition, type PeriodUnit } from '../../../src/core/index.ts';
import { ask, asking, cases, differences, patience, toTables } from './asking.ts';
import { randomTables } from './random-tables.ts';

/** A count or a sum of what happened: each event is in one part. What is counted once however often it happens is in several. */
function isOfEvents({ out, let: queries }: KpiDefinition): boolean {
  const query = typeof out === 'string' ? queries[out] : undefined;
  return query !== undefined && 'cohort' in query && query.cohort !== undefined && 'during' in query.cohort
    && 'v' in query.agg && ['count', 'sum'].includes(query.agg.v?.[0]);
}

const sums = catalogue.filter(isOfEvents).map(({ id }) => id);

it('there are KPIs of events', () => expect(sums.length).toBeGreaterThan(10));

it('the parts of a series give the total together', () => {
  fc.assert(
    fc.property(randomTables(), asking, fc.constantFrom<PeriodUnit>('day', 'week', 'month'), (rows, under, every) => {
      const tables = toTables(rows);
      const wrong = sums.flatMap((kpi) => {
        // The total is asked for alone: beside a series it may be made of the series' parts.
        const total = ask(tables, kpi, under);
        const { series = [], ...beside } = ask(tables, kpi, under, { every });
        if (total.status === 'mixed-currency') return [];
        const [value, n] = [series.reduce((sum, part) => sum + (part.value ?? 0), 0), series.reduce((sum, part) => sum + (part.n ?? 0), 0)];
        return [
          ...differences(`${kpi} beside every ${every}`, beside, total),
          ...differences(`${kpi} every ${every}`, { value, n }, { value: total.value ?? 0, n: total.n ?? 0 }),
        ];
      });
      expect(wrong).toEqual([]);
    }),
    cases(30),
  );
}, patience);
