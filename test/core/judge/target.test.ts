import { describe, expect, it } from 'vitest';
import { evaluate, tableFromRows, type KpiResult, type Query, type Tables } from '../../../src/core/index.ts';
import { compareWithTarget, elapsedOf, progressOf, targetOf } from '../../../src/core/judge/target.ts';
import { definitionOf } from '../../../src/core/kpi/catalogue.ts';

const of = (...rows: object[]): Tables => ({ targets: tableFromRows('targets', rows) });
const Q1: Omit<Query, 'kpi'> = { from: '2025-01-01', to: '2025-04-01' };
const target = (tables: Tables, kpi: string, more: Partial<Query> = {}, field: 'value' | 'baseline' = 'value'): KpiResult =>
  targetOf(tables, { ...Q1, kpi, ...more }, field);

const revenue = (owner: string | null, startAt: string, endAt: string, value: number, more: object = {}): object => ({ kpi: 'revenue-won', owner, startAt, endAt, value, ...more });

describe('the target of what adds up', () => {
  const quotas = of(
    revenue('ana', '2025-01-01', '2025-02-01', 1000), revenue('ana', '2025-02-01', '2025-04-01', 4000), revenue('ben', '2025-01-01', '2025-04-01', 10_000),
    revenue('ana', '2025-04-01', '2025-07-01', 7), revenue('ana', '2025-03-01', '2025-05-01', 9), { ...revenue('ana', '2025-01-01', '2025-04-01', 90), kpi: 'deals-won' },
  );

  it('is the sum of those inside the period', () => {
    expect(target(quotas, 'revenue-won')).toMatchObject({ kpi: 'revenue-won', status: 'ok', value: 15_000 });
    expect(target(quotas, 'revenue-won', { where: { owner: 'ana' } }).value).toBe(5000);
    expect(target(quotas, 'deals-won').value).toBe(90);
  });

  it('is that of nobody, where all have one together', () => {
    const both = of(revenue('ana', '2025-01-01', '2025-04-01', 5000), revenue(null, '2025-01-01', '2025-04-01', 20_000));
    expect(target(both, 'revenue-won').value).toBe(20_000);
    expect(target(both, 'revenue-won', { where: { owner: 'ben' } })).toMatchObject({ status: 'no-data', value: null });
  });

  it('is whole, however much of the period is over', () => {
    expect(target(quotas, 'revenue-won', { asOf: '2025-01-15' })).toMatchObject({ value: 15_000 });
    expect(target(quotas, 'revenue-won', { asOf: '2025-01-15' })).not.toHaveProperty('partial');
  });

  it('is in the currency to report in', () => {
    const tables = { ...of(revenue(null, '2025-01-01', '2025-04-01', 1000, { currency: 'USD' })), rates: tableFromRows('rates', [{ currency: 'USD', fromAt: '2024-12-01', rate: 0.9 }]) };
    expect(target(tables, 'revenue-won', { currency: 'EUR' })).toMatchObject({ value: 900, currency: 'EUR' });
  });

  it.each([
    ['no row is for the KPI', of(revenue(null, '2025-01-01', '2025-04-01', 5)), 'mrr-new', 'no-data'],
    ['none lies inside the period', of(revenue(null, '2025-01-01', '2025-12-31', 5)), 'revenue-won', 'no-data'],
    ['the table is empty', of(), 'revenue-won', 'no-data'],
    ['there is no table', {}, 'revenue-won', 'not-computable'],
  ])('is none where %s', (_, tables, kpi, status) => {
    expect(target(tables, kpi)).toMatchObject({ status, value: null });
  });
});

describe('the target of a rate', () => {
  const rate = (owner: string | null, startAt: string | null, endAt: string | null, value: number, baseline: number | null = null): object =>
    ({ kpi: 'win-rate', owner, startAt, endAt, value, baseline });
  const goals = of(
    rate(null, '2024-01-01', '2025-02-01', 0.3), rate(null, '2025-02-01', null, 0.4, 0.25), rate(null, '2025-04-01', null, 0.9), rate('ana', '2025-01-01', '2025-04-01', 0.6),
  );

  it('is the latest that holds in the period: rates are not added', () => {
    expect(target(goals, 'win-rate').value).toBe(0.4);
    expect(target(goals, 'win-rate', { from: '2025-01-01', to: '2025-02-01' }).value).toBe(0.3);
    expect(target(goals, 'win-rate', { from: '2023-01-01', to: '2023-02-01' }).status).toBe('no-data');
  });

  it('is an owner\'s own, else that of all', () => {
    expect(target(goals, 'win-rate', { where: { owner: 'ana' } }).value).toBe(0.6);
    expect(target(goals, 'win-rate', { where: { owner: 'ben' } }).value).toBe(0.4);
  });

  it('needs no dates and no owners', () => {
    expect(target(of({ kpi: 'win-rate', value: 0.35 }), 'win-rate').value).toBe(0.35);
    expect(target(of({ kpi: 'win-rate', value: 0.35 }), 'win-rate', { where: { owner: 'ana' } }).value).toBe(0.35);
  });

  it('of one owner is not that of all', () => {
    expect(target(of(rate('ana', null, null, 0.6)), 'win-rate').status).toBe('no-data');
  });

  it('has a baseline beside it', () => {
    expect(target(goals, 'win-rate', {}, 'baseline').value).toBe(0.25);
  });
});

const result = (value: number | null, more: Partial<KpiResult> = {}): KpiResult => ({ kpi: 'x', status: 'ok', value, n: 1, excluded: {}, ...more });

describe('against a target', () => {
  it.each([
    // KPI, value, target, attainment, verdict
    ['revenue-won', 80, 100, 0.8, 'worse'],
    ['revenue-won', 125, 100, 1.25, 'better'],
    ['mrr-churned', 80, 100, 1.25, 'better'],
    ['mrr-churned', 0, 100, null, 'better'],
    ['revenue-won', 100, 100, 1, 'same'],
  ])('%s of %d after %d is attained to %d', (kpi, value, goal, attainment, verdict) => {
    expect(compareWithTarget(definitionOf(kpi), result(value), goal, 1)).toEqual({ change: value - goal, ratio: (value - goal) / goal, verdict, attainment });
  });

  it('has no attainment where neither way is better, or there is no value', () => {
    const within = { interval: { low: 9, high: 11, level: 0.95, method: 't' } };
    expect(compareWithTarget(definitionOf('sales-cycle'), result(10, within), 20, 1)).toMatchObject({ attainment: null, verdict: 'changed' });
    expect(compareWithTarget(definitionOf('revenue-won'), result(null), 20, 1)).toEqual({ change: null, ratio: null, verdict: 'unknown', attainment: null });
  });

  it('is judged by its pace while it grows: a third of the time, 40 % of the target', () => {
    expect(compareWithTarget(definitionOf('revenue-won'), result(40), 100, 1 / 3)).toEqual({
      change: -60, ratio: -0.6, verdict: 'better', attainment: 0.4, elapsed: 1 / 3, pace: expect.closeTo(1.2, 12),
    });
    expect(compareWithTarget(definitionOf('mrr-churned'), result(40), 100, 1 / 4)).toMatchObject({ verdict: 'worse', attainment: 2.5, pace: 0.625 });
  });

  it('of a share says whether chance explains the gap', () => {
    // Wilson of 3 of 4 is [0.30, 0.95].
    const share = evaluate({ deals: tableFromRows('deals', ['won', 'won', 'won', 'lost'].map((status) => ({ status, closedAt: '2025-01-02' }))) }, { ...Q1, kpi: 'win-rate' });
    expect(compareWithTarget(definitionOf('win-rate'), share, 0.4, 1)).toMatchObject({ verdict: 'noise', attainment: 1.875 });
    expect(compareWithTarget(definitionOf('win-rate'), share, 0.2, 1)).toMatchObject({ verdict: 'better', attainment: expect.closeTo(3.75, 12) });
  });
});

describe('what of a period is over', () => {
  const within = { from: 100, to: 200, asOf: 125 };

  it('counts for what adds up and for nothing else', () => {
    expect(elapsedOf(definitionOf('deals-won'), within)).toBe(0.25);
    expect(elapsedOf(definitionOf('win-rate'), within)).toBe(1);
    expect(elapsedOf(definitionOf('mrr'), within)).toBe(1);
  });

  it('is all of one that is over, and nothing to divide by of one that has not begun', () => {
    expect([200, 300, 100, 50].map((asOf) => elapsedOf(definitionOf('deals-won'), { ...within, asOf }))).toEqual([1, 1, 1, 1]);
  });
});

describe('the way from a baseline to a target', () => {
  it.each([
    [30, 20, 40, 1, 0.5],
    [10, 20, 40, 1, -0.5],
    // Down from 60 to 40 minutes; now 45.
    [45, 60, 40, 1, 0.75],
    // Half the time over: from 10 to 20.
    [15, 20, 40, 0.5, 0.5],
    [30, 40, 40, 1, null],
  ])('at %d from %d to %d is covered', (value, baseline, goal, elapsed, expected) => {
    expect(progressOf(result(value), baseline, goal, elapsed)).toBe(expected);
  });

  it('is not known without a value', () => {
    expect(progressOf(result(null), 20, 40, 1)).toBeNull();
  });
});
