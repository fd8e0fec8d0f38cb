import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, tableFromRows, type GroupBy, type KpiResult, type Query } from '../../../src/core/index.ts';

type Row = Record<string, unknown>;
const Q1 = { from: '2025-01-01', to: '2025-04-01' };
const won = (more: Row): Row => ({ createdAt: '2025-01-01', closedAt: '2025-01-11', status: 'won', amount: 100, ...more });
const lost = (more: Row): Row => ({ ...won(more), status: 'lost' });

function grouped(rows: Row[], by: GroupBy[], query: Partial<Query> = {}): KpiResult {
  return evaluate({ deals: tableFromRows('deals', rows) }, { kpi: 'deals-won', ...Q1, ...query, by });
}

/** The values of groups, nested as they are. */
function values({ groups }: KpiResult): unknown {
  return Object.fromEntries(Object.entries(groups ?? {}).map(([name, group]) => [name, group.groups ? values(group) : group.value]));
}

describe('a group', () => {
  it('is named by its value, and by nothing where there is none', () => {
    const rows = [won({ owner: 'ana' }), won({ owner: 'ana' }), won({ owner: null }), won({}), won({ owner: '' })];
    expect(values(grouped(rows, ['owner']))).toEqual({ ana: 2, '': 3 });
  });

  it('may have a name that every object has', () => {
    const rows = [won({ owner: '__proto__' }), won({ owner: '__proto__' }), won({ owner: 'constructor' }), won({ owner: 'toString' })];
    const { groups } = grouped(rows, ['owner']) as { groups: Record<string, KpiResult> };
    expect(Object.entries(groups).map(([name, { value }]) => [name, value])).toEqual([
      ['__proto__', 2],
      ['constructor', 1],
      ['toString', 1],
    ]);
    expect(Object.getPrototypeOf(groups)).toBe(Object.prototype);
    expect(Object.hasOwn(structuredClone(groups), '__proto__')).toBe(true);
  });

  it('may have a name that looks like a number', () => {
    const rows = [won({ owner: '10' }), won({ owner: 7 }), won({ owner: '7' }), won({ owner: '007' }), won({ owner: '-1' })];
    expect(values(grouped(rows, ['owner']))).toEqual({ '7': 2, '10': 1, '007': 1, '-1': 1 });
  });

  it('may be a number, a flag or a time, named as text', () => {
    expect(values(grouped([won({ seats: 2.5 }), won({ seats: 0 }), won({ seats: null })], ['seats']))).toEqual({ '2.5': 1, '0': 1, '': 1 });
    expect(values(grouped([won({}), won({ firstContactAt: 5 })], ['firstContactAt']))).toEqual({ '': 1, '5': 1 });
    const activities = tableFromRows('activities', [
      { direction: 'out', kind: 'email', at: '2025-01-05', followUp: true },
      { direction: 'out', kind: 'email', at: '2025-01-05', followUp: null },
    ]);
    expect(values(evaluate({ activities }, { kpi: 'emails-sent', ...Q1, by: ['followUp'] }))).toEqual({ '1': 1, '': 1 });
  });

  it('is there where it has a row at all, also one outside the period', () => {
    const rows = [won({ owner: 'ana' }), won({ owner: 'ben', closedAt: '2024-06-01' })];
    expect(values(grouped(rows, ['owner']))).toEqual({ ana: 1, ben: 0 });
    expect(grouped(rows, ['owner'], { kpi: 'win-rate' }).groups?.['ben']).toMatchObject({ status: 'no-data', value: null, num: 0, den: 0 });
  });

  it('is not there where the filter leaves it no row', () => {
    const rows = [won({ owner: 'ana', team: 'red' }), won({ owner: 'ben', team: 'blue' })];
    expect(values(grouped(rows, ['owner'], { where: { team: 'red' } }))).toEqual({ ana: 1 });
    expect(grouped(rows, ['owner'], { where: { team: 'green' } })).toMatchObject({ value: 0, groups: {} });
  });

  it('has its own interval, its own parts and its own note of what is left out', () => {
    const rows = [won({ owner: 'ana' }), won({ owner: 'ana' }), lost({ owner: 'ana' }), won({ owner: 'ben', amount: null })];
    const { groups } = grouped(rows, ['owner'], { kpi: 'win-rate', asOf: '2025-02-01' });
    expect(groups?.['ana']).toMatchObject({ kpi: 'win-rate', num: 2, den: 3, n: 3, partial: true, interval: { method: 'wilson' } });
    expect(grouped(rows, ['owner'], { kpi: 'revenue-won' }).groups?.['ben']).toMatchObject({ status: 'no-data', excluded: { missing: 1 } });
  });
});

describe('a band', () => {
  const sizes = [0, 1, 1.5, 2, 3, 4, 100, -5, null].map((decisionMakers) => won({ decisionMakers }));

  it('is the number of bounds at or below the value', () => {
    expect(values(grouped(sizes, [{ field: 'decisionMakers', bands: [1, 2, 4] }]))).toEqual({ '0': 2, '1': 2, '2': 2, '3': 2, '': 1 });
  });

  it('does not depend on the order of the bounds', () => {
    expect(values(grouped(sizes, [{ field: 'decisionMakers', bands: [4, 1, 2] }]))).toEqual({ '0': 2, '1': 2, '2': 2, '3': 2, '': 1 });
  });

  it('is one and the same without bounds', () => {
    expect(values(grouped(sizes, [{ field: 'decisionMakers', bands: [] }]))).toEqual({ '0': 8, '': 1 });
  });

  it('of words is none', () => {
    expect(values(grouped([won({ owner: '5' }), won({ owner: 'ana' })], [{ field: 'owner', bands: [1] }]))).toEqual({ '': 2 });
  });

  it('may be of a time', () => {
    const rows = ['2025-01-09', '2025-01-10', '2025-01-11'].map((createdAt) => won({ createdAt }));
    expect(values(grouped(rows, [{ field: 'createdAt', bands: [Date.UTC(2025, 0, 10)] }]))).toEqual({ '0': 1, '1': 2 });
  });
});

describe('several fields', () => {
  const rows = [
    won({ team: 'red', owner: 'ana', seats: 1 }),
    won({ team: 'red', owner: 'ana', seats: 9 }),
    won({ team: 'red', owner: 'ben', seats: 1 }),
    won({ team: 'blue', owner: 'ana', seats: 1 }),
    won({ team: null, owner: 'cy', seats: null }),
  ];

  it('nest in their order, with the combinations that occur', () => {
    expect(values(grouped(rows, ['team', 'owner']))).toEqual({ red: { ana: 2, ben: 1 }, blue: { ana: 1 }, '': { cy: 1 } });
    expect(values(grouped(rows, ['owner', 'team']))).toEqual({ ana: { red: 2, blue: 1 }, ben: { red: 1 }, cy: { '': 1 } });
    expect(values(grouped(rows, ['team', { field: 'seats', bands: [5] }, 'owner']))).toEqual({
      red: { '0': { ana: 1, ben: 1 }, '1': { ana: 1 } },
      blue: { '0': { ana: 1 } },
      '': { '': { cy: 1 } },
    });
  });

  it('have the outer result beside the inner ones', () => {
    const { groups } = grouped(rows, ['team', 'owner']);
    expect(groups?.['red']).toMatchObject({ value: 3, n: 3 });
    expect(groups?.['red']?.groups?.['ana']?.groups).toBeUndefined();
  });

  it('may be the same field twice', () => {
    expect(values(grouped(rows, ['team', 'team']))).toEqual({ red: { red: 3 }, blue: { blue: 1 }, '': { '': 1 } });
  });

  it('give for the outer field what it gives alone, whatever the KPI', () => {
    const row = fc.record({
      team: fc.constantFrom('red', 'blue', null),
      owner: fc.constantFrom('ana', 'ben', null),
      status: fc.constantFrom('won', 'lost', 'open'),
      createdAt: fc.constantFrom('2025-01-01', '2025-02-01', null),
      closedAt: fc.constantFrom('2025-02-11', '2025-03-01', null),
      amount: fc.constantFrom(1, 0.1, 7, -3, null),
    });
    const kpi = fc.constantFrom(
      'win-rate',
      'average-deal-size',
      'deal-size-median',
      'revenue-won',
      'pipeline-value',
      'sales-cycle',
      'close-rate',
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 14 }), kpi, (some, id) => {
        const nested = grouped(some, ['team', 'owner'], { kpi: id, every: 'month' });
        const flat = grouped(some, ['team'], { kpi: id, every: 'month' });
        const near = (value: unknown): unknown =>
          JSON.parse(JSON.stringify(value), (_key, part: unknown) => (typeof part === 'number' ? Number(part.toPrecision(9)) : part));
        expect(near({ ...nested, groups: undefined })).toEqual(near({ ...flat, groups: undefined }));
        for (const [team, { groups: inner, ...outer }] of Object.entries(nested.groups ?? {})) {
          expect(near(outer)).toEqual(near(flat.groups?.[team]));
          expect(Object.keys(inner ?? {}).length).toBeGreaterThan(0);
        }
      }),
      { numRuns: process.env['KPI_LONG'] ? 1000 : 40 },
    );
  });
});

describe('the total', () => {
  it('is computed from all rows, never averaged from the groups', () => {
    const rows = [
      won({ owner: 'ana', amount: 100 }),
      won({ owner: 'ben', amount: 10 }),
      won({ owner: 'ben', amount: 10 }),
      lost({ owner: 'ben', amount: 1 }),
    ];
    const size = grouped(rows, ['owner'], { kpi: 'average-deal-size' });
    expect([size.value, values(size)]).toEqual([40, { ana: 100, ben: 10 }]);
    // One of one and two of three are three of four, not five sixths.
    const rate = grouped(rows, ['owner'], { kpi: 'win-rate' });
    expect([rate.value, rate.num, rate.den]).toEqual([0.75, 3, 4]);
    const median = grouped(rows, ['owner'], { kpi: 'deal-size-median' });
    expect([median.value, values(median)]).toEqual([10, { ana: 100, ben: 10 }]);
  });

  it('is the same with and without groups', () => {
    const rows = [won({ owner: 'ana', amount: 1.1 }), won({ owner: null, amount: 2.2 }), lost({ owner: 'ben' })];
    for (const kpi of ['win-rate', 'average-deal-size', 'revenue-won', 'sales-cycle-median']) {
      expect({ ...grouped(rows, ['owner'], { kpi }), groups: undefined }).toEqual(
        evaluate({ deals: tableFromRows('deals', rows) }, { kpi, ...Q1 }),
      );
    }
  });
});

describe('a field that no row has', () => {
  it('gives no groups and says so, beside the total', () => {
    const result = grouped([won({ owner: 'ana' })], ['team']);
    expect(result).toMatchObject({ status: 'ok', value: 1, groups: {} });
    expect(result.notes?.join()).toContain('deals.team');
  });

  it.each(['__proto__', 'constructor', 'get'])('is none by the name of %s', (field) => {
    expect(grouped([won({ owner: 'ana' })], [field]).groups).toEqual({});
  });

  it('gives no groups of an empty table, and nothing to say', () => {
    expect(grouped([], ['team'])).toEqual({ kpi: 'deals-won', status: 'no-data', value: null, n: null, excluded: {}, groups: {} });
  });
});
