import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, tableFromRows, type KpiResult, type Query, type Table } from '../../../src/core/index.ts';
import {
  dealOutcome,
  responseOutcome,
  startOf,
  type Deal,
  type Outcome,
  type Response,
  type Time,
  type Window,
  type ZoneName,
} from './oracle.ts';

const runs = { seed: 20260101, numRuns: process.env['KPI_LONG'] ? 1000 : 100 };

const dealKpis = [
  'deals-won',
  'revenue-won',
  'win-rate',
  'win-rate-created',
  'win-rate-flow',
  'close-rate',
  'average-deal-size',
  'deal-size-median',
  'sales-cycle',
  'sales-cycle-median',
  'pipeline-value',
  'open-deal-age',
  'new-opportunities',
];
const responseKpis = ['nps', 'csat', 'ces'];

/** February to April 2025, in which the clock changes; rows lie before, in and after them. */
const months = ['2025-02-01', '2025-03-01', '2025-04-01', '2025-05-01'];
const otherDays = [
  '2025-01-10',
  '2025-01-31',
  '2025-02-14',
  '2025-03-09',
  '2025-03-10',
  '2025-03-30',
  '2025-03-31',
  '2025-04-20',
  '2025-05-02',
];

const zones: ZoneName[] = ['UTC', 'Europe/Rome', 'America/New_York'];

/** Times that crowd around the ends of the months of a zone: days, and instants on, just before and just after a bound. */
function timeIn(zone: ZoneName): fc.Arbitrary<Time> {
  const day = fc.constantFrom(...months, ...otherDays);
  const instant = fc
    .tuple(day, fc.constantFrom(-1, 0, 1, 3_600_000, 40_000_000))
    .map(([at, ms]) => new Date(startOf(at, zone) + ms).toISOString());
  return fc.oneof({ weight: 3, arbitrary: day }, { weight: 3, arbitrary: instant }, { weight: 1, arbitrary: fc.constant(null) });
}

const owner = fc.constantFrom('ana', 'ben', '7', '__proto__', null);

function dealsIn(zone: ZoneName): fc.Arbitrary<Deal[]> {
  const time = timeIn(zone);
  return fc.array(
    fc.record({
      owner,
      createdAt: time,
      closedAt: time,
      status: fc.constantFrom('won', 'won', 'lost', 'open', 'Won', null),
      amount: fc.constantFrom(0, 0.1, 250, 1000, 99.99, -40, 1e9, null),
    }),
    { maxLength: 12 },
  );
}

function responsesIn(zone: ZoneName): fc.Arbitrary<Response[]> {
  return fc.array(
    fc.record({
      owner,
      at: timeIn(zone),
      kind: fc.constantFrom('nps', 'csat', 'ces', null),
      score: fc.constantFrom(-1, 0, 1, 3, 4, 4.5, 5, 6, 7, 8, 9, 10, 11, null),
      scaleMin: fc.constantFrom(null, null, 0, 1),
    }),
    { maxLength: 16 },
  );
}

/** When the question is asked: as the period ends, in its middle, on a bound, before it or after it. */
function asOfIn(zone: ZoneName): fc.Arbitrary<number | undefined> {
  const bound = fc.constantFrom(...months, '2025-01-20', '2025-03-30', '2025-06-01').map((day) => startOf(day, zone));
  return fc.oneof(
    fc.constant(undefined),
    bound,
    bound.map((at) => at + 43_200_000),
  );
}

/** What differs between a result and what the loop found, in words; comparing by hand keeps thousands of comparisons quick. */
function differences(where: string, actual: KpiResult | undefined, expected: Outcome): string[] {
  if (!actual) return [`${where} is not there`];
  const near = (a: number | null | undefined, b: number | null | undefined): boolean =>
    typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)) : (a ?? null) === (b ?? null);
  const numbers = (['value', 'num', 'den', 'n'] as const).filter((name) => !near(actual[name], expected[name]));
  const reasons = new Set([...Object.keys(actual.excluded), ...Object.keys(expected.excluded)]);
  const counts = [...reasons].filter((reason) => actual.excluded[reason] !== expected.excluded[reason]);
  return [
    ...(actual.status === expected.status ? [] : [`${where}: ${actual.status}, not ${expected.status}`]),
    ...numbers.map((name) => `${where} ${name}: ${actual[name]}, not ${expected[name]}`),
    ...counts.map((reason) => `${where} ${reason}: ${actual.excluded[reason]}, not ${expected.excluded[reason]}`),
  ];
}

function check<Row extends { owner: string | null }>(
  table: Table,
  kpi: string,
  rows: Row[],
  zone: ZoneName,
  asked: number | undefined,
  outcome: (kpi: string, rows: Row[], window: Window) => Outcome,
): void {
  const [from, to] = [startOf('2025-02-01', zone), startOf('2025-05-01', zone)];
  const asOf = asked ?? to;
  const query: Query = { kpi, from, to, zone, by: ['owner'], every: 'month', ...(asked === undefined ? {} : { asOf }) };
  const result = evaluate({ [table.name]: table }, query);
  if (rows.length === 0) {
    expect(result).toMatchObject({ status: 'no-data', value: null, groups: {} });
    return;
  }
  const parts = months
    .slice(1)
    .map((end, i) => ({ from: startOf(months[i] as string, zone), to: startOf(end, zone) }))
    .filter((part) => part.from < asOf);
  const compare = (where: string, actual: KpiResult, of: Row[]): string[] => [
    ...differences(where, actual, outcome(kpi, of, { zone, from, to, asOf, levelAt: asOf })),
    ...(actual.series?.length === parts.length ? [] : [`${where} has ${actual.series?.length} parts, not ${parts.length}`]),
    ...parts.flatMap((part, i) => {
      const found = actual.series?.[i];
      const cut = found?.from === part.from && found.to === part.to ? [] : [`${where}, part ${i} is cut elsewhere`];
      return [
        ...cut,
        ...differences(`${where}, part ${i}`, found, outcome(kpi, of, { zone, ...part, asOf, levelAt: Math.min(part.to, asOf) })),
      ];
    }),
  ];
  const groups = result.groups ?? {};
  const owners = [...new Set(rows.map((row) => row.owner ?? ''))];
  expect([
    ...compare('total', result, rows),
    ...(Object.keys(groups).length === owners.length ? [] : [`groups are ${Object.keys(groups).join()}, not ${owners.join()}`]),
    ...owners.flatMap((name) => {
      const group = Object.hasOwn(groups, name) ? groups[name] : undefined;
      return group
        ? compare(
            `"${name}"`,
            group,
            rows.filter((row) => (row.owner ?? '') === name),
          )
        : [`no group "${name}"`];
    }),
  ]).toEqual([]);
}

const scene = fc
  .constantFrom(...zones)
  .chain((zone) => fc.record({ zone: fc.constant(zone), asOf: asOfIn(zone), deals: dealsIn(zone), responses: responsesIn(zone) }));

describe('in total, by owner, and every month, a plain loop over the rows gives the same', () => {
  it.each(dealKpis)('%s', (kpi) => {
    fc.assert(
      fc.property(scene, ({ zone, asOf, deals }) => check(tableFromRows('deals', deals), kpi, deals, zone, asOf, dealOutcome)),
      runs,
    );
  });

  it.each(responseKpis)('%s', (kpi) => {
    fc.assert(
      fc.property(scene, ({ zone, asOf, responses }) =>
        check(tableFromRows('responses', responses), kpi, responses, zone, asOf, responseOutcome),
      ),
      runs,
    );
  });
});
