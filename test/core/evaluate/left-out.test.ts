import { describe, expect, it } from 'vitest';
import { evaluate, tableFromRows, type KpiResult, type Query, type TableName, type Tables } from '../../../src/core/index.ts';

type Row = Readonly<Record<string, unknown>>;
type Rows = { readonly [T in TableName]?: readonly Row[] };

const ask = (kpi: string, rows: Rows, query: Partial<Query> = {}): KpiResult => {
  const tables: Tables = Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, tableFromRows(name as TableName, list)]));
  return evaluate(tables, { kpi, from: '2025-01-01', to: '2025-02-01', ...query });
};

describe('an account that nobody knows', () => {
  const spells = [{ account: null, startedAt: '2024-01-01', endedAt: null }, { account: 'A', startedAt: '2024-01-01', endedAt: null }];
  const orders = [{ account: null, at: '2024-12-20', amount: 5 }, { account: 'A', at: '2024-12-20', amount: 5 }];

  it('is no customer who can leave, stay, or be active', () => {
    expect(ask('active-customers', { spells }, { to: '2025-01-01' }).value).toBe(1);
    expect(ask('customer-churn-rate', { spells })).toMatchObject({ value: 0, num: 0, den: 1, n: 1 });
    expect(ask('customer-churn-events-rate', { spells })).toMatchObject({ value: 0, den: 1 });
    expect(ask('inactivity-churn-rate', { orders }, { params: { windowMs: 31 * 86_400_000 } })).toMatchObject({ value: 1, num: 1, den: 1 });
  });

  it('is no customer won or lost where nobody else is there', () => {
    expect(ask('customer-churn-rate', { spells: spells.slice(0, 1) })).toMatchObject({ status: 'no-data', den: 0 });
  });
});

describe('the cost of a new customer', () => {
  const spells = [{ account: 'A', startedAt: '2025-01-10', endedAt: null }];
  const earlier = { kind: 'sales', startAt: '2024-01-01', endAt: '2024-02-01', amount: 500 };
  const january = { kind: 'sales', startAt: '2025-01-01', endAt: '2025-02-01', amount: 300 };

  it('is not known where the costs of the period have no amount', () => {
    expect(ask('cac', { costs: [earlier, { ...january, amount: null }], spells })).toMatchObject({ status: 'no-data', value: null, excluded: { missing: 1 } });
  });

  it('leaves out, and does not count, what was spent at another time', () => {
    expect(ask('cac', { costs: [earlier, { ...earlier, amount: null }, january], spells })).toMatchObject({ value: 300, excluded: {} });
  });

  it('counts what was spent nobody knows when', () => {
    expect(ask('cac', { costs: [january, { ...january, startAt: null }, { ...january, endAt: null }], spells })).toMatchObject({ value: 300, excluded: { missing: 2 } });
  });

  it('has what was spent in one instant where it lies in the period', () => {
    const at = (startAt: string): Row => ({ ...january, startAt, endAt: startAt, amount: 7 });
    expect(ask('cac', { costs: [at('2024-12-31'), at('2025-01-01'), at('2025-01-31'), at('2025-02-01')], spells }).value).toBe(14);
  });
});

describe('the stage where deals stay longest', () => {
  const moves = (deal: string, ...stages: readonly (string | null)[]): Row[] => stages.map((stage, day) => ({ deal, at: `2025-01-0${day + 1}`, stage }));

  it('has a name', () => {
    const stageEvents = [{ deal: 'd', at: '2025-01-01', stage: null }, { deal: 'd', at: '2025-01-20', stage: 'Demo' }, { deal: 'd', at: '2025-01-22', stage: 'Trial' }];
    expect(ask('stage-bottleneck', { stageEvents }, { params: { minN: 1 } })).toMatchObject({ label: 'Demo', value: 2 });
  });

  it('is the first by the alphabet of several, whatever the order of the rows', () => {
    const rows = [...moves('d1', 'trial', 'demo', 'won'), ...moves('d2', 'quote', 'trial', 'won')];
    for (const stageEvents of [rows, [...rows].reverse()]) expect(ask('stage-bottleneck', { stageEvents }, { params: { minN: 1 } })).toMatchObject({ label: 'demo', value: 1 });
  });
});

describe('a quota', () => {
  const deals = [{ owner: 'ana', status: 'won', closedAt: '2025-01-10', amount: 9 }];
  const quota = { kpi: 'revenue-won', startAt: '2025-01-01', endAt: '2025-02-01' };

  it('that nobody filled in is none to miss, and is counted', () => {
    const targets = [{ ...quota, owner: 'ana', value: 8 }, { ...quota, owner: 'ben', value: null }];
    expect(ask('quota-attainment-share', { deals, targets })).toMatchObject({ value: 1, num: 1, den: 1, n: 1, excluded: { missing: 1 } });
  });

  it('of nobody is none of a rep', () => {
    const targets = [{ ...quota, owner: 'ana', value: 8 }, { ...quota, owner: null, value: 100 }];
    expect(ask('quota-attainment-share', { deals, targets })).toMatchObject({ value: 1, num: 1, den: 1, excluded: {} });
  });
});

describe.each(['weighted-pipeline', 'forecast'])('%s', (kpi) => {
  const open = { createdAt: '2024-12-01', closedAt: null, status: 'open', amount: 100, expectedCloseAt: '2025-01-20' };

  it('is not mixed by a deal that does not count for want of a probability', () => {
    const deals = [{ ...open, currency: 'EUR', probability: 0.5 }, { ...open, currency: 'RON', probability: null }];
    expect(ask(kpi, { deals }, { asOf: '2025-01-10', currency: 'EUR' })).toMatchObject({ status: 'ok', value: 50, excluded: { missing: 1 } });
  });

  it('has no interval where a probability is none', () => {
    expect(ask(kpi, { deals: [{ ...open, probability: 50 }] }, { asOf: '2025-01-10' })).not.toHaveProperty('interval');
  });
});

it('a deal or an asset that is in several rows is one', () => {
  const twice = (row: Row): Row[] => [row, row];
  const deals = [...twice({ id: 'd1', createdAt: '2025-01-02' }), { id: 'd2', createdAt: '2025-01-02' }, { id: null, createdAt: '2025-01-02' }];
  const stageEvents = [{ deal: 'd1', at: '2025-01-03', stage: 'lead' }, { deal: 'd2', at: '2025-01-03', stage: 'lead' }, { deal: 'd1', at: '2025-01-04', stage: 'demo' }];
  expect(ask('stage-conversion-touched', { deals, stageEvents }, { params: { stageA: 'lead', stageB: 'demo' } })).toMatchObject({ num: 1, den: 2 });
  const assets = [...twice({ id: 'a1', createdAt: '2024-01-01', retiredAt: null }), { id: 'a2', createdAt: '2024-01-01', retiredAt: null }];
  expect(ask('content-usage-rate', { assets, contentEvents: [{ asset: 'a1', kind: 'open', at: '2025-01-05' }] })).toMatchObject({ num: 1, den: 2 });
});

it('who made several entries or is entered twice is a rep who uses it', () => {
  const reps = ['ana', 'ana', 'ben'].map((id) => ({ id, startedAt: '2024-01-01', endedAt: null }));
  const activities = ['2025-01-05', '2025-01-06'].map((at) => ({ owner: 'ana', at, kind: 'call' }));
  expect(ask('adoption-rate', { reps, activities })).toMatchObject({ num: 2, den: 3 });
});
