import { describe, expect, it } from 'vitest';
import { evaluate, tableFromRows, type KpiResult, type Query, type Tables } from '../../src/core/index.ts';
import { readTable, type FieldMap, type Table } from '../../src/data/index.ts';
import { datasets } from './folders.ts';

/*
 * Figures that two plain programs counted, and most of which others have published. They run the way a page does: bytes to
 * tables by readTable, tables to figures by evaluate.
 */
const ever = { from: '2000-01-01', to: '2030-01-01' };
const ask = (tables: Tables, kpi: string, query: Partial<Query> = {}): KpiResult => evaluate(tables, { kpi, ...ever, ...query });
const values = (groups: Record<string, KpiResult> | undefined): Record<string, number | null> =>
  Object.fromEntries(Object.entries(groups ?? {}).map(([key, { value }]) => [key, value]));

describe.skipIf(datasets.missing)('maven-crm', () => {
  const deals = (map?: FieldMap): Table => readTable('deals', datasets.bytes('maven-crm', 'sales_pipeline.iso.csv'), map ? { map } : {}).table;

  it('yields the published figures without a map', () => {
    const tables = { deals: deals() };
    expect(ask(tables, 'win-rate')).toMatchObject({ num: 4238, den: 6711 });
    expect(ask(tables, 'win-rate').value).toBeCloseTo(0.6315005215318135, 12);
    expect(ask(tables, 'win-rate-created')).toMatchObject({ num: 4238, den: 8300 });
    expect(ask(tables, 'revenue-won').value).toBe(10_005_534);
    expect(ask(tables, 'average-deal-size').value).toBeCloseTo(2360.9093912222747, 8);
    expect(ask(tables, 'deal-size-median').value).toBe(1117);
    expect(ask(tables, 'sales-cycle').value).toBeCloseTo(51.781972628598396, 10);
    expect(ask(tables, 'sales-cycle-median')).toMatchObject({ value: 57, n: 4238 });
    // Published for 31 December, 165 days; just before the new year it is a day more. What closed on the last day is closed then.
    expect(ask(tables, 'open-deal-age', { to: '2018-01-01' })).toMatchObject({ value: 166, n: 1589 });
  });

  it('by owner: revenue and win rate of the first and the last on the board', () => {
    const tables = { deals: deals() };
    const rates = ask(tables, 'win-rate', { by: ['owner'] }).groups;
    expect(Object.keys(rates ?? {})).toHaveLength(30);
    expect(rates?.['Darcel Schlecht']).toMatchObject({ num: 349, den: 553 });
    expect(rates?.['Hayden Neloms']?.value).toBeCloseTo(0.7039473684210527, 12);
    const revenue = values(ask(tables, 'revenue-won', { by: ['owner'] }).groups);
    expect(revenue).toMatchObject({ 'Darcel Schlecht': 1_153_214, 'Violet Mclelland': 123_431 });
  });

  it('by quarter of closing', () => {
    const tables = { deals: deals() };
    const year = { from: '2017-01-01', to: '2018-01-01', every: 'quarter' } as const;
    expect(ask(tables, 'win-rate', year).series?.map(({ num, den }) => [num, den])).toEqual([[531, 647], [1254, 2032], [1257, 2047], [1196, 1985]]);
    expect(ask(tables, 'revenue-won', year).series?.map(({ value }) => value)).toEqual([1_134_672, 3_086_111, 2_982_255, 2_802_496]);
  });

  it('the same days east and west of Greenwich: a calendar day is the same date everywhere', () => {
    const tables = { deals: deals() };
    for (const zone of ['America/Los_Angeles', 'Pacific/Auckland']) {
      const query = { from: zone === 'Pacific/Auckland' ? '2016-12-31T11:00Z' : '2017-01-01T08:00Z', to: '2018-06-01', zone, every: 'quarter' } as const;
      expect(ask(tables, 'deals-won', query).series?.slice(0, 4).map(({ value }) => value)).toEqual([531, 1254, 1257, 1196]);
    }
  });

  it('by product, a column that a map names', () => {
    const groups = ask({ deals: deals({ product: 'product' }) }, 'win-rate', { by: ['product'] }).groups;
    expect(groups?.['GTX Plus Pro']).toMatchObject({ num: 479, den: 745 });
    expect(groups?.['MG Special']).toMatchObject({ num: 793, den: 1223 });
  });

  it('ranks 30 owners, and the best five by win rate', () => {
    const { rows } = ask({ deals: deals() }, 'leaderboard', { params: { kpi: 'win-rate' } });
    expect(rows).toHaveLength(30);
    expect((rows as [string, number, number][]).slice(0, 5).map(([owner]) => owner)).toEqual([
      'Hayden Neloms', 'Maureen Marcano', 'Wilburn Farren', 'Cecily Lampkin', 'Versie Hillebrand',
    ]);
  });
});

describe.skipIf(datasets.missing)('cx-surveys', () => {
  it('scores of 600 surveys, and of one month', () => {
    const responses = readTable('responses', datasets.bytes('cx-surveys', 'surveys.csv')).table;
    expect(ask({ responses }, 'nps').value).toBeCloseTo(-36.333333333333336, 10);
    expect(ask({ responses }, 'ces')).toMatchObject({ n: 600 });
    expect(ask({ responses }, 'ces').value).toBeCloseTo(4.216666666666667, 10);
    expect(ask({ responses }, 'ces-agree').value).toBeCloseTo(0.42333333333333334, 12);
    expect(ask({ responses }, 'csat').value).toBeCloseTo(0.28833333333333333, 12);
    const april = ask({ responses }, 'nps', { from: '2023-01-01', to: '2025-01-01', every: 'month' }).series?.[3];
    expect(april).toMatchObject({ den: 34 });
    expect(april?.value).toBeCloseTo(-38.23529411764706, 10);
  });

  it('groups the effort by segment', () => {
    const responses = readTable('responses', datasets.bytes('cx-surveys', 'surveys.csv'), { map: { segment: 'segment' } }).table;
    const groups = values(ask({ responses }, 'ces', { by: ['segment'] }).groups);
    expect(groups['Enterprise']).toBeCloseTo(3.9074074074074074, 10);
    expect(groups['SMB']).toBeCloseTo(4.441558441558442, 10);
  });
});

describe.skipIf(datasets.missing)('bpi12-loans', () => {
  const steps = ['A_SUBMITTED', 'A_PREACCEPTED', 'A_ACCEPTED', 'A_FINALIZED', 'O_SENT', 'O_SENT_BACK', 'A_APPROVED'];
  const read = (): { deals: Table; stageEvents: Table; stages: Table; quotes: Table } => {
    const at: FieldMap = Object.fromEntries(steps.map((step) => [`${step}At`, [step, 'iso'] as const]));
    const map: FieldMap = { ...at, id: 'case', createdAt: 'A_SUBMITTED', requestedAt: 'A_SUBMITTED', sentAt: 'O_SENT' };
    const bytes = datasets.bytes('bpi12-loans', 'bpi12_cases.csv');
    const deals = readTable('deals', bytes, { map }).table;
    const instant = (row: number, step: string): string | null => deals.get(row, `${step}At`) as string | null;
    const rows = Array.from({ length: deals.length }, (_, row) => row);
    const stageEvents = tableFromRows('stageEvents', steps.flatMap((stage) =>
      rows.flatMap((row) => (instant(row, stage) ? [{ deal: deals.get(row, 'id'), at: instant(row, stage), stage }] : []))));
    const stages = tableFromRows('stages', steps.map((stage, i) => ({ stage, pos: i + 1 })));
    const quotes = tableFromRows('quotes', readTable('quotes', bytes, { map: { requestedAt: 'A_SUBMITTED', sentAt: 'O_SENT', final: '=1' } }).table.toRows());
    return { deals, stageEvents, stages, quotes };
  };

  it('13,087 cases narrow to 2,246 approvals, step by step', () => {
    const tables = read();
    const reached = steps.map((_, i) => ask(tables, 'stage-conversion', { params: { a: 1, b: i + 1 } }).num);
    expect(reached).toEqual([13087, 7367, 5113, 5015, 5015, 3254, 2246]);
  });

  it('a quote takes 20.07 h from the request', () => {
    const result = ask(read(), 'quote-turnaround');
    expect(result.n).toBe(5015);
    expect(result.value).toBeCloseTo(20.073540837819866, 6);
  });
});

describe.skipIf(datasets.missing)('telco-churn and ravenstack', () => {
  it('1,869 of 7,043 customers left in a month: 26.54 %, and 30.50 % of their revenue', () => {
    const { table } = readTable('spells', datasets.bytes('telco-churn', 'Telco-Customer-Churn.csv'), {
      map: { account: 'customerID', startedAt: '=2019-01-01', endedAt: ['Churn', { map: { Yes: '2020-01-15', No: null } }], amount: ['MonthlyCharges', 'num'] },
    });
    const month = { from: '2020-01-01', to: '2020-02-01' };
    expect(ask({ spells: table }, 'customer-churn-rate', month)).toMatchObject({ num: 1869, den: 7043 });
    const mrr = tableFromRows('mrr', table.toRows().flatMap(({ account, amount, endedAt }) => [
      { account, at: '2019-01-01', mrr: amount },
      ...(endedAt === null ? [] : [{ account, at: endedAt, mrr: 0 }]),
    ]));
    expect(ask({ mrr }, 'mrr', { to: '2020-01-01' }).value).toBeCloseTo(456_116.6, 6);
    expect(ask({ mrr }, 'mrr-churned', month).value).toBeCloseTo(139_130.85, 6);
    expect(ask({ mrr }, 'mrr-churn-gross', month).value).toBeCloseTo(0.3050335155528208, 10);
  });

  it('active MRR from 5,000 subscriptions', () => {
    const { table } = readTable('subscriptions', datasets.bytes('ravenstack', 'ravenstack_subscriptions.csv'), {
      map: { id: 'subscription_id', account: 'account_id', amount: 'mrr_amount', startedAt: 'start_date', endedAt: 'end_date', interval: '=month' },
    });
    expect(ask({ subscriptions: table }, 'mrr', { to: '2025-06-01' }).value).toBe(10_159_608);
    expect(ask({ subscriptions: table }, 'arr', { to: '2025-06-01' }).value).toBe(121_915_296);
  });
});

describe.skipIf(datasets.missing)('salesforce-tree', () => {
  it('112 won of 129 closed, and a pipeline weighted by probability', () => {
    const { table } = readTable('deals', datasets.bytes('salesforce-tree', 'Opportunitys.json'));
    expect(ask({ deals: table }, 'win-rate')).toMatchObject({ num: 112, den: 129 });
    expect(ask({ deals: table }, 'revenue-won').value).toBe(1_606_119);
    expect(ask({ deals: table }, 'average-deal-size').value).toBeCloseTo(14340.348214285714, 8);
  });
});
