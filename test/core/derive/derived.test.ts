import { describe, expect, it } from 'vitest';
import { evaluate, tableFromRows, type KpiResult, type Query, type Tables } from '../../../src/core/index.ts';

const february = { from: '2025-02-01', to: '2025-03-01' };
const value = (tables: Tables, kpi: string, query: Partial<Query> = {}): KpiResult => evaluate(tables, { kpi, ...february, ...query });

describe('levels from subscriptions', () => {
  // a: 120 a year from January, and 30 each quarter from 10 February: 10, then 20 a month.
  // b: 100 a month until 20 February. c: paid once, which does not recur.
  const subscriptions = tableFromRows('subscriptions', [
    { id: '1', account: 'a', amount: 120, interval: 'year', startedAt: '2025-01-01' },
    { id: '2', account: 'a', amount: 30, interval: 'month', intervalCount: 3, startedAt: '2025-02-10' },
    { id: '3', account: 'b', amount: 100, interval: 'month', startedAt: '2024-06-01', endedAt: '2025-02-20' },
    { id: '4', account: 'c', amount: 500, interval: 'once', startedAt: '2025-02-01' },
  ]);

  it('gives the MRR at the end, and says where it comes from', () => {
    expect(value({ subscriptions }, 'mrr')).toMatchObject({ status: 'ok', value: 20, notes: ['mrr-from-subscriptions'] });
  });

  it('tells expansion from loss', () => {
    expect(value({ subscriptions }, 'mrr-expansion').value).toBe(10);
    expect(value({ subscriptions }, 'mrr-churned').value).toBe(100);
    expect(value({ subscriptions }, 'mrr-new').value).toBe(0);
  });

  it('makes customers of those who pay: of two in January one is left', () => {
    expect(value({ subscriptions }, 'customer-churn-rate')).toMatchObject({ num: 1, den: 2, notes: ['spells-from-mrr'] });
  });

  it('counts a plan change at one instant as one change, and leaves nothing behind when all has ended', () => {
    const swap = tableFromRows('subscriptions', [
      { account: 'a', amount: 0.1, startedAt: '2025-01-01', endedAt: '2025-02-10' },
      { account: 'a', amount: 0.2, startedAt: '2025-01-01', endedAt: '2025-02-10' },
      { account: 'a', amount: 0.5, startedAt: '2025-02-10', endedAt: '2025-02-15' },
    ]);
    expect(value({ subscriptions: swap }, 'mrr-expansion').value).toBeCloseTo(0.2, 12);
    expect(value({ subscriptions: swap }, 'mrr-churned').value).toBeCloseTo(0.5, 12);
    expect(value({ subscriptions: swap }, 'mrr').value).toBe(0);
  });

  it('is 0 when the last subscription ends, not what rounding leaves of 0.1 + 0.2 - 0.1 - 0.2', () => {
    const ended = tableFromRows('subscriptions', [0.1, 0.2].map((amount, i) => (
      { account: 'a', amount, startedAt: '2025-01-01', endedAt: `2025-02-1${i}` })));
    expect(value({ subscriptions: ended }, 'mrr').value).toBe(0);
  });

  it('does not touch a table that is given', () => {
    const mrr = tableFromRows('mrr', [{ account: 'z', at: '2025-01-01', mrr: 7 }]);
    const result = value({ subscriptions, mrr }, 'mrr');
    expect(result.value).toBe(7);
    expect(result.notes).toEqual(undefined);
  });
});

describe('stages', () => {
  const deals = tableFromRows('deals', [
    { id: '1', createdAt: '2025-02-01', stage: 'Won', status: 'won' },
    { id: '2', createdAt: '2025-02-02', stage: 'Demo', status: 'open' },
    { id: '3', createdAt: '2025-02-03', stage: 'Lost', status: 'lost' },
  ]);
  const stages = tableFromRows('stages', [{ stage: 'Lead', pos: 1 }, { stage: 'Demo', pos: 2 }, { stage: 'Won', pos: 3 }, { stage: 'Lost', pos: null }]);

  it('come from the current stage where there is no history, and the result says so', () => {
    const result = value({ deals, stages }, 'stage-conversion', { params: { a: 1, b: 3 } });
    expect(result).toMatchObject({ status: 'ok', num: 1, den: 2, notes: ['current-stage-only'] });
  });

  it('are ordered by the median place at which deals first meet them, where nobody orders them', () => {
    const stageEvents = tableFromRows('stageEvents', [
      ...['Lead', 'Demo', 'Won'].map((stage, i) => ({ deal: '1', at: `2025-02-0${i + 1}`, stage })),
      ...['Lead', 'Demo'].map((stage, i) => ({ deal: '2', at: `2025-02-0${i + 2}`, stage })),
      ...['Lead', 'Lost'].map((stage, i) => ({ deal: '3', at: `2025-02-0${i + 3}`, stage })),
    ]);
    // Lead 1, Demo 2, Won 3; Lost holds a lost deal only, so it is no step of the way.
    const result = value({ deals, stageEvents }, 'stage-conversion', { params: { a: 1, b: 2 } });
    expect(result).toMatchObject({ num: 2, den: 3, notes: ['stages-by-first-appearance'] });
    expect(value({ deals, stageEvents }, 'funnel-conversion', { params: { first: 1, last: 3 } })).toMatchObject({ num: 1, den: 3 });
  });
});
