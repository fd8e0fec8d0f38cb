import { describe, expect, it } from 'vitest';
import { evaluate, tableFromRows, type Tables } from '../../../src/core/index.ts';
import { whatIf } from '../../../src/core/judge/what-if.ts';

const standing = { delivered: 1000, newShare: 0.5, ltv: 900 };
const levers = { openRate: 0.4, clickRate: 0.25, orderRate: 0.1, orderValue: 50, cost: 200 };

describe('what if', () => {
  it('goes from the mails delivered to orders and what they bring', () => {
    // By hand: 1,000 · 0.4 · 0.25 · 0.1 = 10 orders of 50; 5 of them are new customers, for 200.
    expect(whatIf(levers, standing)).toEqual({ orders: 10, revenue: 500, perRecipient: 0.5, roi: 1.5, costPerOrder: 20, cac: 40, ltvCac: 22.5, breakEvenOrders: 4 });
  });

  it('leaves out the steps that are not known', () => {
    expect(whatIf({ orderRate: 0.01, orderValue: 50, cost: 200 }, standing)).toMatchObject({ orders: 10, revenue: 500 });
  });

  it('has no value where it would divide by 0 or something is not known', () => {
    expect(whatIf({ ...levers, orderRate: 0 }, standing)).toMatchObject({ orders: 0, revenue: 0, costPerOrder: null, cac: null, ltvCac: null, roi: -1 });
    expect(whatIf({ ...levers, cost: 0 }, standing)).toMatchObject({ roi: null, cac: 0, ltvCac: null, breakEvenOrders: 0 });
    expect(whatIf({ ...levers, orderValue: 0 }, standing)).toMatchObject({ breakEvenOrders: null });
    expect(whatIf(levers, { ...standing, newShare: null })).toMatchObject({ cac: null, ltvCac: null, costPerOrder: 20 });
  });

  it('breaks even at whole orders, and at no more than it takes', () => {
    expect(whatIf({ ...levers, cost: 201 }, standing).breakEvenOrders).toBe(5);
    // 0.3 / 0.1 comes out a hair below 3, 0.27 / 0.09 a hair above 3.
    const orders = ([orderValue, cost]: readonly [number, number]): number | null => whatIf({ ...levers, orderValue, cost }, standing).breakEvenOrders;
    expect(([[0.1, 0.3], [0.09, 0.27], [0.35, 1.05]] as const).map(orders)).toEqual([3, 3, 3]);
  });

  it('says what the KPIs say of orders that really came so', () => {
    const accounts = Array.from({ length: 10 }, (_, i) => `a${i}`);
    const tables: Tables = {
      orders: tableFromRows('orders', accounts.map((account) => ({ id: account, account, at: '2025-03-10', amount: 50 }))),
      touches: tableFromRows('touches', accounts.map((account) => ({ account, campaign: 'c', at: '2025-03-09' }))),
      campaigns: tableFromRows('campaigns', [{ id: 'c', delivered: 1000, cost: 200 }]),
      costs: tableFromRows('costs', [{ kind: 'marketing', startAt: '2025-03-01', endAt: '2025-03-01', amount: 200 }]),
      spells: tableFromRows('spells', [
        ...accounts.map((account, i) => ({ account, startedAt: i < 5 ? '2025-03-10' : '2024-01-01', endedAt: i === 9 ? '2025-03-20' : null })),
      ]),
      mrr: tableFromRows('mrr', accounts.map((account) => ({ account, at: '2025-02-01', mrr: 100 }))),
    };
    const value = (kpi: string): number | null =>
      evaluate(tables, { kpi, from: '2025-03-01', to: '2025-04-01', params: { campaign: 'c', model: 'last', windowDays: 5, margin: 0.8 } }).value;
    const would = whatIf(levers, { ...standing, ltv: value('ltv-predictive') });
    expect(would.revenue).toBe(value('campaign-revenue'));
    expect(would.perRecipient).toBe(value('revenue-per-recipient'));
    expect(would.roi).toBe(value('campaign-roi'));
    expect(would.cac).toBe(value('cac'));
    expect(would.ltvCac).toBeCloseTo(value('ltv-cac-ratio') ?? NaN, 9);
  });
});
