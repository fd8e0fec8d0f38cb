import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, tableFromRows, type KpiResult, type TableName, type Tables } from '../../../src/core/index.ts';
import type { Campaigns, CampaignKpi, CampaignRow, CampaignsQuestion } from '../../../src/data/worker/campaigns-shape.ts';
import { pictureAnswer } from '../../../src/data/worker/pictures.ts';
import type { Answer, Question } from '../../../src/data/worker/protocol.ts';
import { from, randomTables, to } from '../../core/laws/random-tables.ts';

const now = Date.UTC(2025, 3, 1);

/*
 * By hand. K is touched by spring (1 March), autumn (4), spring (6) and welcome (9), and orders 100.00 on the 10th. L is touched by
 * spring on the 9th and orders 40.00 on the 10th, and 8.00 on the 20th, which is too late for a window of 5 days. M, whom nobody
 * touched, orders 20.00.
 */
const rows = {
  orders: [
    { id: 'o1', account: 'K', at: '2025-03-10', amount: 100, currency: 'EUR' }, { id: 'o2', account: 'L', at: '2025-03-10', amount: 40, currency: 'EUR' },
    { id: 'o3', account: 'L', at: '2025-03-20', amount: 8, currency: 'EUR' }, { id: 'o4', account: 'M', at: '2025-03-12', amount: 20, currency: 'EUR' },
    { id: 'old', account: 'K', at: '2024-03-12', amount: 999, currency: 'EUR' },
  ],
  touches: [
    { account: 'K', campaign: 'spring', at: '2025-03-01' }, { account: 'K', campaign: 'autumn', at: '2025-03-04' }, { account: 'K', campaign: 'spring', at: '2025-03-06' },
    { account: 'K', campaign: 'welcome', at: '2025-03-09' }, { account: 'L', campaign: 'spring', at: '2025-03-09' },
  ],
  campaigns: [
    { id: 'spring', name: 'Spring offer', sentAt: '2025-03-01', sent: 1010, delivered: 1000, opened: 400, clicked: 100, unsubscribed: 3, cost: 70, currency: 'EUR' },
    { id: 'autumn', name: 'Autumn sale', sentAt: '2024-10-01', sent: 500, delivered: 500, opened: 100, clicked: 10, unsubscribed: 0, cost: 0, currency: 'EUR' },
    { id: 'silent', name: 'Silent', sentAt: '2025-03-03', delivered: 10, cost: 5, currency: 'EUR' },
    { id: 'older', name: 'Older', sentAt: '2024-03-03', delivered: 10, cost: 5, currency: 'EUR' },
  ],
  spells: [{ account: 'K', startedAt: '2020-01-01' }, { account: 'L', startedAt: '2025-03-10' }, { account: 'M', startedAt: '2025-03-12' }],
};
type Rows = Partial<Record<TableName, readonly object[]>>;
const toTables = (all: Rows): Tables => Object.fromEntries(Object.entries(all).map(([name, list]) => [name, tableFromRows(name as TableName, list)]));

function ask(campaigns: CampaignsQuestion = {}, question: Partial<Question> = {}, all: Rows = rows): Answer & { campaigns: Campaigns } {
  return pictureAnswer(toTables(all), { kpi: 'campaign-revenue', period: '2025-03', zone: 'UTC', ...question, campaigns }, now) as Answer & { campaigns: Campaigns };
}

const shares = ({ campaigns }: Answer): Record<string, number | null> =>
  Object.fromEntries([...(campaigns?.rows ?? []).map(({ id, results }) => [id, results['campaign-revenue'].value]), ['', campaigns?.none.revenue.value ?? null]]);
const row = ({ campaigns }: Answer, id: string): CampaignRow => campaigns?.rows.find((one) => one.id === id) as CampaignRow;

describe('the orders of a period, shared out among campaigns', () => {
  it('go to the last touch of the 5 days before, where nothing else is said', () => {
    const answer = ask();
    expect(shares(answer)).toEqual({ welcome: 100, spring: 40, silent: 0, '': 28 });
    expect(answer.campaigns).toMatchObject({ model: 'last', windowDays: 5, other: 'first' });
    expect(answer.result).toMatchObject({ status: 'ok', value: 168, n: 4, currency: 'EUR' });
    expect(answer.campaigns.none.orders).toBe(2);
  });

  it('go to the first, or to each touch, in the window that is asked for', () => {
    expect(shares(ask({ model: 'first', windowDays: 30 }))).toEqual({ spring: 148, silent: 0, '': 20, welcome: 0 });
    expect(shares(ask({ model: 'linear', windowDays: 30 }))).toEqual({ spring: 98, autumn: 25, welcome: 25, silent: 0, '': 20 });
  });

  it('carry what the other model would have said', () => {
    const { campaigns } = ask({ windowDays: 30 });
    expect(campaigns.rows.map(({ id, otherwise }) => [id, otherwise])).toEqual([['welcome', 0], ['spring', 148], ['silent', 0]]);
    expect(ask({ model: 'first' }).campaigns.other).toBe('last');
  });

  it('list who earned in the period or was sent in it, the highest revenue first', () => {
    expect(ask().campaigns.rows.map(({ name }) => name)).toEqual(['welcome', 'Spring offer', 'Silent']);
    expect(ask({}, { period: '2025-02' }).campaigns.rows).toEqual([]);
  });

  it('divide by those who got the mail, and by its cost', () => {
    const answer = ask({ model: 'linear', windowDays: 30 });
    expect(row(answer, 'spring').results).toMatchObject({
      'revenue-per-recipient': { value: 0.098, num: 98, den: 1000 }, 'campaign-roi': { value: 0.4, num: 28, den: 70 },
      'open-rate': { num: 400, den: 1000 }, 'click-rate': { num: 100, den: 1000 }, 'unsubscribe-rate': { num: 3, den: 1000 },
    });
    expect(row(answer, 'spring')).toMatchObject({ sent: 1010, delivered: 1000, orders: 3, sentAt: Date.UTC(2025, 2, 1) });
    // Touches name it, the table of campaigns does not.
    expect(row(answer, 'welcome').results['revenue-per-recipient']).toMatchObject({ status: 'undefined', value: null, den: 0 });
    expect(row(answer, 'welcome').results['open-rate'].status).toBe('no-data');
    // It cost nothing.
    expect(row(answer, 'autumn').results['campaign-roi'].status).toBe('undefined');
    expect(row(answer, 'silent').results['campaign-roi'].value).toBe(-1);
  });

  it('tell how many new customers are behind them, where spells are known', () => {
    expect(row(ask(), 'spring').newCustomers).toBe(1);
    expect(row(ask(), 'welcome').newCustomers).toBe(0);
    expect(row(ask({}, {}, { orders: rows.orders, touches: rows.touches }), 'spring').newCustomers).toBe(null);
  });

  it('can be looked at one by one', () => {
    expect(ask({ rowsOf: 'spring' }).campaigns.rowsOf).toMatchObject({ campaign: 'spring', total: 1, rows: [{ id: 'o2', amount: 40, credit: 40, campaign: 'spring' }] });
    expect(ask({ rowsOf: '' }).campaigns.rowsOf?.rows.map(({ id }) => id)).toEqual(['o3', 'o4']);
  });

  it('keep only what is asked for', () => {
    const of = { ...rows, orders: rows.orders.map((order, i) => ({ ...order, shop: i === 0 ? 'web' : 'store' })) };
    expect(shares(ask({}, { where: { shop: 'store' } }, of))).toEqual({ spring: 40, silent: 0, '': 28 });
  });

  it('are in no currency where they are in two, and in one where rates say how', () => {
    const of: Rows = { ...rows, orders: rows.orders.map((order) => (order.account === 'K' ? { ...order, currency: 'USD' } : order)) };
    const answer = ask({ model: 'first', windowDays: 30 }, {}, of);
    expect(answer.result).toMatchObject({ status: 'mixed-currency', byCurrency: { EUR: 68, USD: 100 } });
    expect(row(answer, 'spring').results['campaign-revenue']).toMatchObject({ status: 'mixed-currency', value: null, byCurrency: { EUR: 48, USD: 100 } });
    expect(row(answer, 'spring').results['revenue-per-recipient']).toMatchObject({ status: 'mixed-currency', value: null, byCurrency: { EUR: 0.048, USD: 0.1 } });
    const rates = [{ currency: 'USD', fromAt: '2025-01-01', rate: 0.5 }];
    const converted = ask({ model: 'first', windowDays: 30 }, { currency: 'EUR' }, { ...of, rates });
    expect(row(converted, 'spring').results['campaign-revenue']).toMatchObject({ status: 'ok', value: 98, currency: 'EUR' });
  });

  it('need touches', () => {
    const { result, campaigns } = ask({}, {}, { orders: rows.orders });
    expect(result).toMatchObject({ status: 'not-computable', value: null });
    expect(result.missing).toContain('touches.campaign');
    expect(campaigns).toBeUndefined();
  });

  it('stand beside those of another campaign, with what chance explains', () => {
    const { campaigns } = ask({ model: 'linear', windowDays: 30, beside: ['spring', 'autumn', 'nobody'] });
    expect(campaigns.beside?.map(({ id }) => id)).toEqual(['autumn']);
    // 100 of 500 opened, 400 of 1,000 before: a certain loss of 20 points. No unsubscription in 500, 3 in 1,000: chance.
    expect(campaigns.beside?.[0]?.changes).toMatchObject({ 'open-rate': { change: -0.2, verdict: 'worse' }, 'unsubscribe-rate': { verdict: 'noise' } });
    expect(ask({ beside: ['spring'] }).campaigns.beside).toBeUndefined();
  });

  it('say what a customer is worth, of the last whole month', () => {
    const mrr = ['K', 'L', 'M', 'N'].map((account) => ({ account, at: '2024-01-01', mrr: 50 }));
    const spells = ['K', 'L', 'M', 'N'].map((account) => ({ account, startedAt: '2024-01-01', endedAt: account === 'N' ? '2025-03-10' : null }));
    // Of four customers at the start of March one left: 50 · 0.8 / 0.25.
    expect(ask({}, { params: { margin: 0.8 } }, { ...rows, mrr, spells }).campaigns.ltv).toMatchObject({ status: 'ok', value: 160 });
    expect(ask().campaigns.ltv).toMatchObject({ status: 'not-computable' });
  });
});

describe('a mail with a hold-out', () => {
  // By hand. Mailed: 30, 10, 0, 0 (mean 10, variance 200); held out: 8, 0 (mean 4, variance 32).
  const all = {
    orders: [['a', 30], ['b', 10], ['x', 8], ['z', 500]].map(([account, amount]) => ({ id: account, account, at: '2025-03-10', amount, currency: 'EUR' })),
    touches: [...'abcd'].map((account) => ({ account, campaign: 'mail', at: '2025-03-05' })).concat([...'xy'].map((account) => ({ account, campaign: 'out', at: '2025-03-05' }))),
    campaigns: [{ id: 'mail', name: 'Mail', group: 'mailed', delivered: 4 }, { id: 'out', name: 'Nobody', group: 'Control' }],
  };

  it('tells what it added for each customer, buyers or not, and how sure that is', () => {
    const [test] = ask({}, {}, all).campaigns.holdOuts;
    expect(test?.control).toMatchObject({ id: 'out', customers: 2, each: { value: 4, num: 8, den: 2 } });
    expect(test?.arms[0]).toMatchObject({ id: 'mail', customers: 4, each: { value: 10, currency: 'EUR' }, added: { change: 6, verdict: 'noise' } });
    expect(test?.incomplete).toBeUndefined();
    // Welch: the standard error is √(200/4 + 32/2) = 8.1240; (50 + 16)² / (50²/3 + 16²/1) = 3.999 degrees of freedom, t = 2.7767.
    expect(test?.arms[0]?.added.interval?.high).toBeCloseTo(6 + 2.7767 * 8.124, 2);
  });

  it('is credited with orders, and holding out with none', () => {
    const answer = ask({ windowDays: 10 }, {}, all);
    expect(shares(answer)).toEqual({ mail: 40, '': 508 });
    expect(answer.campaigns.rows.map(({ id }) => id)).toEqual(['mail']);
  });

  it('leaves out who is on both sides, and orders from before', () => {
    const both = { ...all, touches: [...all.touches, { account: 'a', campaign: 'out', at: '2025-03-06' }], orders: [...all.orders, { id: 'early', account: 'b', at: '2025-03-04', amount: 70, currency: 'EUR' }] };
    const [test] = ask({}, {}, both).campaigns.holdOuts;
    expect(test).toMatchObject({ inBoth: 1, incomplete: true, arms: [{ customers: 3, each: { num: 10 } }] });
  });

  it('is not judged where orders are in two currencies', () => {
    const mixed = { ...all, orders: all.orders.map((order, i) => (i === 0 ? { ...order, currency: 'USD' } : order)) };
    expect(ask({}, {}, mixed).campaigns.holdOuts[0]).toMatchObject({ control: { each: { value: null } }, arms: [{ each: { status: 'mixed-currency', value: null }, added: { verdict: 'unknown' } }] });
  });

  it('says that the touches name only those who reacted', () => {
    const opens = { ...all, touches: all.touches.map((touch) => ({ ...touch, kind: 'open' })), campaigns: [{ ...all.campaigns[0], delivered: 100 }, all.campaigns[1]] as object[] };
    expect(ask({}, {}, opens).campaigns.holdOuts[0]?.incomplete).toBe(true);
  });

  it('tells tests apart, and knows the control by the word that is given', () => {
    const two = { ...all, campaigns: [{ id: 'mail', group: 'may/red' }, { id: 'out', group: 'may/none' }, { id: 'other', group: 'june/red' }] };
    expect(ask({}, {}, two).campaigns.holdOuts).toEqual([]);
    expect(ask({ control: 'none' }, {}, two).campaigns.holdOuts).toMatchObject([{ control: { id: 'out' }, arms: [{ id: 'mail' }] }]);
  });
});

describe.each(['first', 'last', 'linear', 'linear-per-campaign', 'time-decay'])('by the model %s', (model) => {
  const cases = { numRuns: process.env['KPI_LONG'] ? 500 : 40 };
  const period = `${new Date(from).toISOString()}/${new Date(to).toISOString()}`;
  const question = { kpi: 'campaign-revenue', period, zone: 'UTC', asOf: to };

  it('the parts and what is nobody\'s add up to all orders, to the cent', () => {
    fc.assert(fc.property(randomTables(), fc.constantFrom(0, 5, 40), ({ orders, touches, campaigns }, windowDays) => {
      const tables = toTables({ orders: orders.map((order) => ({ ...order, currency: 'EUR' })), touches, campaigns });
      const { campaigns: found, result } = pictureAnswer(tables, { ...question, campaigns: { model, windowDays } }, to);
      const cents = (value: number | null | undefined): number => Math.round((value ?? 0) * 100);
      const parts = (found?.rows ?? []).reduce((sum, { results }) => sum + cents(results['campaign-revenue'].value), cents(found?.none.revenue.value));
      expect(parts).toBe(cents(result.value));
    }), cases);
  }, 60_000);

  it('each campaign has what the KPI says of it alone', () => {
    fc.assert(fc.property(randomTables(), fc.constantFrom(5, 40), ({ orders, touches, campaigns }, windowDays) => {
      const tables = toTables({ orders, touches, campaigns });
      const { campaigns: found } = pictureAnswer(tables, { ...question, campaigns: { model, windowDays } }, to);
      for (const { id, results } of found?.rows ?? []) {
        for (const kpi of ['campaign-revenue', 'revenue-per-recipient', 'campaign-roi'] satisfies CampaignKpi[]) {
          const alone = evaluate(tables, { kpi, from, to, params: { campaign: id, model, windowDays } });
          const said = ({ status, value, interval }: KpiResult): object => ({ id, kpi, status, value, interval });
          expect(said(results[kpi])).toEqual(said(alone));
        }
      }
    }), cases);
  }, 60_000);
});
