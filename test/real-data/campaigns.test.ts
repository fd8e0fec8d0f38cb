import { describe, expect, it } from 'vitest';
import { tableFromRows, type Tables } from '../../src/core/index.ts';
import { pictureAnswer } from '../../src/data/worker/pictures.ts';
import { datasets } from './folders.ts';

type Expected = Record<string, { spend_per_customer: number; spend: number; n: number }>;

/** The rows of a simple CSV: cells in quotes may hold commas, but no quotes. */
function rowsOf(text: string): string[][] {
  return text.trim().split(/\r?\n/).map((line) => [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''));
}

describe.skipIf(datasets.missing)('the e-mail test of 2008', () => {
  it('brought 0.7698 and 0.4244 more for each customer than no mail, as published', () => {
    const [header = [], ...lines] = rowsOf(new TextDecoder().decode(datasets.bytes('hillstrom', 'hillstrom.csv')));
    const at = (name: string): number => header.indexOf(name);
    const customers = lines.map((cells, i) => ({ account: `c${i}`, campaign: cells[at('segment')] as string, amount: Number(cells[at('spend')]) }));
    const expected = datasets.json('expected', 'hillstrom.json') as Expected;
    const [mens, womens, none] = ['Mens E-Mail', 'Womens E-Mail', 'No E-Mail'] as const;
    // The set has no dates: the mail went out, and two weeks of orders were counted.
    const tables: Tables = {
      campaigns: tableFromRows('campaigns', [mens, womens, none].map((id) => ({ id, name: id, delivered: expected[id]?.n, group: id === none ? 'control' : id }))),
      touches: tableFromRows('touches', customers.map(({ account, campaign }) => ({ account, campaign, at: '2008-03-20' }))),
      orders: tableFromRows('orders', customers.filter(({ amount }) => amount > 0).map(({ account, amount }) => ({ id: account, account, amount, at: '2008-03-21' }))),
    };
    const { campaigns, result } = pictureAnswer(tables, { kpi: 'campaign-revenue', period: '2008', zone: 'UTC', campaigns: { windowDays: 14 } }, Date.UTC(2026, 0, 1));
    const revenue = Object.fromEntries((campaigns?.rows ?? []).map(({ id, results }) => [id, results['campaign-revenue'].value]));
    expect(revenue[mens]).toBeCloseTo(30_311.69, 6);
    expect(revenue[womens]).toBeCloseTo(23_038.11, 6);
    // Those who got no mail owe their orders to none.
    expect(revenue[none]).toBeUndefined();
    expect(campaigns?.none.revenue.value).toBeCloseTo(13_908.33, 6);
    expect(result.value).toBeCloseTo(67_258.13, 6);

    const [test] = campaigns?.holdOuts ?? [];
    expect(test?.control).toMatchObject({ id: none, customers: 21_306 });
    expect(test?.incomplete).toBeUndefined();
    const added = Object.fromEntries((test?.arms ?? []).map((arm) => [arm.id, arm]));
    expect(added[mens]?.each.value).toBeCloseTo(1.422617, 6);
    expect(added[mens]?.added.change).toBeCloseTo(0.769827, 6);
    expect(added[womens]?.added.change).toBeCloseTo(0.424412, 6);
    for (const { added: change } of Object.values(added)) expect(change.verdict).toBe('better');

    // Welch's interval, from the customers one by one.
    const spread = (arm: string): { mean: number; error: number } => {
      const spent = customers.filter(({ campaign }) => campaign === arm).map(({ amount }) => amount);
      const mean = spent.reduce((sum, one) => sum + one, 0) / spent.length;
      return { mean, error: spent.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (spent.length - 1) / spent.length };
    };
    const [own, held] = [spread(mens), spread(none)];
    expect(added[mens]?.added.interval?.low).toBeCloseTo(own.mean - held.mean - 1.96 * Math.sqrt(own.error + held.error), 3);
  }, 30_000);
});
