import { describe, expect, it } from 'vitest';
import { evaluate, tableFromRows, type Comparison, type CompareWith, type Query, type Tables } from '../../../src/core/index.ts';
import { comparisonOf } from '../../../src/core/judge/comparison.ts';
import { extentOf } from '../../../src/core/judge/extent.ts';
import { definitionOf } from '../../../src/core/kpi/catalogue.ts';
import { namedPeriod } from '../../../src/core/time/named-period.ts';
import { zoneOf } from '../../../src/core/time/zone.ts';

const { UTC } = Date;
const utc = zoneOf('UTC');
const now = UTC(2025, 3, 16);

type More = { by?: Query['by']; target?: number; where?: Query['where']; asOf?: number };

function comparison(tables: Tables, kpi: string, period: string, how: CompareWith, { by, target, where, asOf = now }: More = {}): Comparison | undefined {
  const definition = definitionOf(kpi);
  const extent = extentOf(definition, tables, utc, asOf);
  const named = namedPeriod(period, utc, asOf, extent);
  const total = { kpi: definition, from: named.from, to: named.to, asOf, zone: 'UTC', ...(where ? { where } : {}) };
  return comparisonOf(tables, total, evaluate(tables, total), {
    with: how, period: named, extent, ...(by ? { by } : {}), ...(target === undefined ? {} : { target }),
  });
}

const deals = (...rows: object[]): Tables => ({ deals: tableFromRows('deals', rows) });
/** A deal a day, won the same day or lost, from one day of 2025 to another. */
const daily = (first: number, last: number, status = (day: number): string => (day % 2 ? 'won' : 'lost')): object[] =>
  Array.from({ length: last - first + 1 }, (_, i) => {
    const at = UTC(2025, 0, first + i);
    return { createdAt: at, closedAt: at, status: status(first + i), amount: 10, owner: 'ana' };
  });

describe('an earlier period that begins before the data', () => {
  // From the 20th of January to the end of February: 40 rows in 40 days. In the 19 days before, 19 are to be expected.
  const late = deals(...daily(20, 59));

  it('has no total to compare with, and says why', () => {
    expect(comparison(late, 'deals-won', '2025-02', 'previous')).toEqual({
      with: 'previous', period: { from: UTC(2025, 0, 1), to: UTC(2025, 1, 1) }, unequal: true,
      result: { kpi: 'deals-won', status: 'no-data', value: null, n: null, excluded: {} },
      change: null, ratio: null, verdict: 'unknown',
    });
    expect(comparison(late, 'revenue-won', '2025-02', 'previous')).toMatchObject({ unequal: true, verdict: 'unknown' });
  });

  it('still has a share of what is known of it', () => {
    expect(comparison(late, 'win-rate', '2025-02', 'previous')).toMatchObject({ unequal: true, result: { status: 'ok', num: 6, den: 12 }, verdict: 'same' });
  });

  it('ends before them too: then there is nothing', () => {
    expect(comparison(late, 'win-rate', '2025-01', 'previous')).toMatchObject({ unequal: true, result: { status: 'no-data', value: null }, verdict: 'unknown' });
  });

  it('may only seem to: the first row is late by chance', () => {
    // 58 rows from the 2nd: one is to be expected in the day before.
    expect(comparison(deals(...daily(2, 59)), 'deals-won', '2025-02', 'previous')).toMatchObject({ result: { status: 'ok', value: 15 }, change: -1 });
    expect(comparison(deals(...daily(2, 59)), 'deals-won', '2025-02', 'previous')).not.toHaveProperty('unequal');
    // 57 rows from the 3rd: 2 in the two days; 56 from the 4th: 3 in the three.
    expect(comparison(deals(...daily(3, 59)), 'deals-won', '2025-02', 'previous')).not.toHaveProperty('unequal');
    expect(comparison(deals(...daily(4, 59)), 'deals-won', '2025-02', 'previous')).toHaveProperty('unequal', true);
  });

  it('is a year ago as well', () => {
    expect(comparison(deals(...daily(20, 400)), 'deals-won', '2026-01', 'year-ago', { asOf: UTC(2026, 4, 1) })).toMatchObject({ with: 'year-ago', unequal: true, verdict: 'unknown' });
  });
});

describe('a comparison with a target', () => {
  const half = deals(...daily(60, 74), ...daily(91, 106));

  it('given by the page is with that number', () => {
    expect(comparison(half, 'deals-won', '2025-03', 'target', { target: 10 })).toEqual({
      with: 'target', period: { from: UTC(2025, 2, 1), to: UTC(2025, 3, 1) }, result: { kpi: 'deals-won', status: 'ok', value: 10, n: null, excluded: {} },
      change: -3, ratio: -0.3, verdict: 'noise', interval: expect.anything(), attainment: 0.7,
    });
  });

  it('is with that of the table, judged by its pace while the period runs', () => {
    const targets = tableFromRows('targets', [{ kpi: 'revenue-won', startAt: '2025-04-01', endAt: '2025-05-01', value: 120, baseline: 60 }]);
    // Half of April is over: 8 won of 10 each against 60 by now.
    expect(comparison({ ...half, targets }, 'revenue-won', '2025-04', 'target')).toMatchObject({
      result: { value: 120 }, change: -40, verdict: 'better', attainment: expect.closeTo(2 / 3, 12), elapsed: 0.5, pace: expect.closeTo(4 / 3, 12),
    });
    // 80 is beyond the 30 to start from, and beyond the 60 to go to: (80 - 30) / (60 - 30).
    expect(comparison({ ...half, targets }, 'revenue-won', '2025-04', 'baseline')).toMatchObject({
      with: 'baseline', result: { value: 60 }, change: 20, verdict: 'better', elapsed: 0.5, progress: expect.closeTo(5 / 3, 12),
    });
  });

  it('is not known where nothing is set', () => {
    for (const how of ['target', 'baseline'] as const) {
      expect(comparison(half, 'deals-won', '2025-03', how)).toMatchObject({ with: how, result: { status: 'not-computable' }, change: null, verdict: 'unknown' });
    }
    const targets = tableFromRows('targets', [{ kpi: 'win-rate', baseline: 0.2 }]);
    expect(comparison({ ...half, targets }, 'win-rate', '2025-03', 'baseline')).not.toHaveProperty('progress');
    expect(comparison({ ...half, targets }, 'win-rate', '2025-03', 'baseline', { target: 0.6 })).toMatchObject({ change: expect.closeTo(7 / 15 - 0.2, 12), progress: expect.closeTo(2 / 3, 12) });
  });
});

describe('a comparison with the team', () => {
  const two = deals(...daily(60, 80), ...daily(60, 80, () => 'won').map((row) => ({ ...row, owner: 'ben' })));

  it('is that of the one owner who is filtered by', () => {
    expect(comparison(two, 'win-rate', '2025-03', 'team', { where: { owner: 'ben' } })).toMatchObject({
      with: 'team', result: { num: 10, den: 21 }, change: expect.closeTo(11 / 21, 12), verdict: 'better', others: 1,
    });
    expect(comparison(two, 'win-rate', '2025-03', 'team', { where: { owner: ['ben'] } })?.change).toBeCloseTo(11 / 21, 12);
  });

  it('is that of each group, beside the team as a whole', () => {
    expect(comparison(two, 'win-rate', '2025-03', 'team', { by: ['owner'] })).toMatchObject({
      result: { num: 31, den: 42 }, verdict: 'unknown', groups: { ana: { verdict: 'worse' }, ben: { verdict: 'better', result: { num: 10, den: 21 } } },
    });
  });

  it.each<[string, More]>([
    ['nobody is named', {}],
    ['several are', { where: { owner: ['ana', 'ben'] } }],
    ['the groups are bands', { by: [{ field: 'amount', bands: [5] }] }],
  ])('is none where %s', (_, more) => {
    expect(comparison(two, 'win-rate', '2025-03', 'team', more)).toBeUndefined();
  });
});
