import { describe, expect, it } from 'vitest';
import { evaluate, tableFromRows, type KpiDefinition, type KpiResult, type Query, type Tables } from '../../../src/core/index.ts';

type Row = Record<string, unknown>;
const won = (amount: unknown, currency: unknown, more: Row = {}): Row => ({
  createdAt: '2024-12-01',
  closedAt: '2025-01-15',
  status: 'won',
  amount,
  currency,
  ...more,
});
const open = (amount: unknown, currency: unknown, more: Row = {}): Row => ({
  ...won(amount, currency),
  closedAt: null,
  status: 'open',
  ...more,
});
const usd = [
  { currency: 'USD', fromAt: '2025-01-01', rate: 0.5 },
  { currency: 'USD', fromAt: '2025-02-01', rate: 0.25 },
];

function money(kpi: string | object, rows: Row[], query: Partial<Query> = {}, rates?: Row[]): KpiResult {
  const tables: Tables = { deals: tableFromRows('deals', rows), ...(rates ? { rates: tableFromRows('rates', rates) } : {}) };
  return evaluate(tables, { kpi: kpi as KpiDefinition, from: '2025-01-01', to: '2025-04-01', ...query });
}

describe('without a reporting currency', () => {
  it('amounts in one currency are taken as they are, and the result names it', () => {
    expect(money('revenue-won', [won(1, 'EUR'), won(2, 'EUR')])).toMatchObject({ status: 'ok', value: 3, currency: 'EUR' });
  });

  it('amounts without a currency belong to the one the others have', () => {
    expect(money('revenue-won', [won(1, null), won(2, 'EUR'), won(4, '')])).toMatchObject({ status: 'ok', value: 7, currency: 'EUR' });
  });

  it('nothing is named where no row names one', () => {
    for (const rows of [[won(1, null)], [{ ...won(1, null), currency: undefined }]]) {
      expect(money('revenue-won', rows)).toEqual({ kpi: 'revenue-won', status: 'ok', value: 1, n: 1, excluded: {} });
    }
  });

  it('amounts in two currencies have no sum; each has its own', () => {
    expect(money('revenue-won', [won(1, 'EUR'), won(2, 'USD'), won(4, 'EUR')])).toMatchObject({
      status: 'mixed-currency',
      value: null,
      byCurrency: { EUR: 5, USD: 2 },
    });
  });

  it('amounts of no currency beside two stay apart', () => {
    expect(money('revenue-won', [won(1, 'EUR'), won(2, 'USD'), won(4, null)])).toMatchObject({
      status: 'mixed-currency',
      byCurrency: { EUR: 1, USD: 2, '': 4 },
    });
  });

  it.each([
    ['average-deal-size', { EUR: 2, USD: 10 }],
    ['deal-size-median', { EUR: 2, USD: 10 }],
  ])('%s is given per currency', (kpi, byCurrency) => {
    expect(money(kpi, [won(1, 'EUR'), won(3, 'EUR'), won(10, 'USD')])).toMatchObject({ status: 'mixed-currency', value: null, byCurrency });
  });

  it('amounts that do not count do not mix', () => {
    const rows = [won(1, 'EUR'), won(null, 'USD'), won(-5, 'GBP'), open(3, 'CHF'), won(9, 'SEK', { closedAt: '2025-06-01' })];
    expect(money('average-deal-size', rows)).toMatchObject({
      status: 'ok',
      value: 1,
      currency: 'EUR',
      excluded: { missing: 1, invalid: 1 },
    });
  });

  it('what is no money does not mind', () => {
    const rows = [won(1, 'EUR'), won(2, 'USD')];
    for (const kpi of ['deals-won', 'win-rate', 'sales-cycle']) {
      const result = money(kpi, rows);
      expect(result.status).toBe('ok');
      expect(result).not.toHaveProperty('currency');
    }
  });

  it('each group has its own, and only the one with two is mixed', () => {
    const rows = [
      won(1, 'EUR', { owner: 'ana' }),
      won(2, 'USD', { owner: 'ben' }),
      won(4, 'USD', { owner: 'cy' }),
      won(8, 'EUR', { owner: 'cy' }),
      won(16, null, { owner: 'dee' }),
    ];
    const result = money('revenue-won', rows, { by: ['owner'] });
    expect(result).toMatchObject({ status: 'mixed-currency', byCurrency: { EUR: 9, USD: 6, '': 16 } });
    expect(result.groups).toMatchObject({
      ana: { status: 'ok', value: 1, currency: 'EUR' },
      ben: { status: 'ok', value: 2, currency: 'USD' },
      cy: { status: 'mixed-currency', value: null, byCurrency: { USD: 4, EUR: 8 } },
      dee: { status: 'ok', value: 16 },
    });
    expect(result.groups?.['dee']).not.toHaveProperty('currency');
  });

  it('each part has its own, and only the one with two is mixed', () => {
    const rows = [
      won(1, 'EUR'),
      won(2, 'USD', { closedAt: '2025-02-10' }),
      won(4, 'EUR', { closedAt: '2025-03-10' }),
      won(8, 'USD', { closedAt: '2025-03-11' }),
    ];
    const { series } = money('revenue-won', rows, { every: 'month' });
    expect(series).toMatchObject([
      { status: 'ok', value: 1, currency: 'EUR' },
      { status: 'ok', value: 2, currency: 'USD' },
      { status: 'mixed-currency', value: null, byCurrency: { EUR: 4, USD: 8 } },
    ]);
  });

  it('a part of a group has its own too', () => {
    const rows = [won(1, 'EUR', { owner: 'ana' }), won(2, 'USD', { owner: 'ana' }), won(4, 'USD', { owner: 'ben' })];
    const result = money('revenue-won', rows, { by: ['owner'], every: 'quarter' });
    expect(result.groups?.['ana']?.series).toMatchObject([{ status: 'mixed-currency', byCurrency: { EUR: 1, USD: 2 } }]);
    expect(result.groups?.['ben']?.series).toMatchObject([{ status: 'ok', value: 4, currency: 'USD' }]);
  });

  it('a quotient by things of another table is given per currency', () => {
    const definition = {
      id: 'revenue-per-lead',
      unit: 'money',
      out: ['/', 'revenue', 'leads'],
      let: {
        revenue: { from: 'deals', agg: { v: ['sum', ['money', 'amount', 'currency', 'closedAt']] } },
        leads: { from: 'leads', agg: { v: ['count'] } },
      },
    } as unknown as KpiDefinition;
    const leads = tableFromRows('leads', [{ qualifiedAt: '2025-01-01' }, { qualifiedAt: '2025-01-02' }]);
    const deals = tableFromRows('deals', [won(4, 'EUR'), won(6, 'USD')]);
    const result = evaluate({ deals, leads }, { kpi: definition, from: '2025-01-01', to: '2025-04-01' });
    expect(result).toMatchObject({ status: 'mixed-currency', value: null, byCurrency: { EUR: 2, USD: 3 } });
  });
});

describe('in a reporting currency', () => {
  it('an amount counts at the rate of its own date', () => {
    const rows = [
      won(100, 'USD', { closedAt: '2025-01-31' }),
      won(100, 'USD', { closedAt: '2025-02-01' }),
      won(100, 'EUR'),
      won(100, null),
    ];
    expect(money('revenue-won', rows, { currency: 'EUR' }, usd)).toMatchObject({
      status: 'ok',
      value: 50 + 25 + 100 + 100,
      n: 4,
      currency: 'EUR',
    });
  });

  it('a calendar day has the rate of that day in every zone', () => {
    const rows = [won(100, 'USD', { closedAt: '2025-02-01' })];
    for (const zone of ['UTC', 'Europe/Rome', 'America/New_York'])
      expect(money('revenue-won', rows, { currency: 'EUR', zone }, usd).value).toBe(25);
  });

  it('means, medians and their intervals are in it', () => {
    const rows = [won(100, 'USD'), won(50, 'EUR'), won(50, 'EUR')];
    expect(money('average-deal-size', rows, { currency: 'EUR' }, usd)).toMatchObject({
      value: 50,
      currency: 'EUR',
      interval: { low: 50, high: 50 },
    });
    expect(money('deal-size-median', rows, { currency: 'EUR' }, usd)).toMatchObject({ value: 50, currency: 'EUR' });
  });

  it('no rates are needed where every amount is in it', () => {
    expect(money('revenue-won', [won(1, 'EUR'), won(2, null)], { currency: 'EUR' })).toMatchObject({
      status: 'ok',
      value: 3,
      currency: 'EUR',
    });
    expect(money('revenue-won', [{ ...won(1, null), currency: undefined }], { currency: 'EUR' })).toMatchObject({
      status: 'ok',
      value: 1,
      currency: 'EUR',
    });
  });

  it.each([
    ['without a table of rates', undefined],
    ['with an empty one', []],
    ['with rates of other currencies', [{ currency: 'GBP', fromAt: '2025-01-01', rate: 1.2 }]],
    ['with rates that begin later', [{ currency: 'USD', fromAt: '2025-01-16', rate: 0.5 }]],
  ])('%s another currency has no sum, and each amount stays in its own', (_, rates) => {
    const result = money('revenue-won', [won(100, 'USD'), won(10, 'EUR')], { currency: 'EUR' }, rates);
    expect(result).toMatchObject({ status: 'mixed-currency', value: null, byCurrency: { USD: 100, EUR: 10 } });
    expect(result.missing).toBeUndefined();
  });

  it('a rate that only deals outside the period would need is not missed', () => {
    const rows = [won(100, 'USD', { closedAt: '2024-06-01' }), open(5, 'USD'), won(10, 'EUR')];
    expect(money('revenue-won', rows, { currency: 'EUR' }, usd)).toMatchObject({ status: 'ok', value: 10 });
  });

  it('an amount that is missing needs no rate', () => {
    expect(money('revenue-won', [won(null, 'JPY'), won(10, 'EUR')], { currency: 'EUR' })).toMatchObject({
      status: 'ok',
      value: 10,
      excluded: { missing: 1 },
    });
  });

  it('only the groups and parts that lack a rate are mixed', () => {
    const rows = [
      won(100, 'USD', { owner: 'ana' }),
      won(100, 'JPY', { owner: 'ben' }),
      won(10, 'EUR', { owner: 'ben', closedAt: '2025-02-02' }),
    ];
    const result = money('revenue-won', rows, { currency: 'EUR', by: ['owner'], every: 'month' }, usd);
    expect(result).toMatchObject({ status: 'mixed-currency', byCurrency: { USD: 100, JPY: 100, EUR: 10 } });
    expect(result.series).toMatchObject([{ status: 'mixed-currency' }, { status: 'ok', value: 10 }, { status: 'ok', value: 0 }]);
    expect(result.groups?.['ana']).toMatchObject({ status: 'ok', value: 50 });
    expect(result.groups?.['ben']).toMatchObject({ status: 'mixed-currency', byCurrency: { JPY: 100, EUR: 10 } });
    expect(result.groups?.['ben']?.series).toMatchObject([
      { status: 'mixed-currency', byCurrency: { JPY: 100 } },
      { status: 'ok', value: 10 },
      { status: 'ok', value: 0 },
    ]);
  });

  it('open deals count at the rate of asOf, not of their creation', () => {
    const rows = [open(100, 'USD')];
    expect(money('pipeline-value', rows, { currency: 'EUR', to: '2025-02-01' }, usd).value).toBe(25);
    expect(money('pipeline-value', rows, { currency: 'EUR', asOf: '2025-01-20' }, usd).value).toBe(50);
  });

  it("a level of a series counts at the rate of its part's end", () => {
    const { series } = money(
      'pipeline-value',
      [open(100, 'USD')],
      { currency: 'EUR', every: 'month', to: '2025-03-01', asOf: '2025-02-10' },
      [...usd, { currency: 'USD', fromAt: '2025-02-05', rate: 0.1 }],
    );
    expect(series?.map(({ value }) => value)).toEqual([25, 10]);
  });

  it('is named beside a zero and beside no value', () => {
    expect(money('revenue-won', [open(1, 'EUR')], { currency: 'EUR' })).toMatchObject({ status: 'ok', value: 0, currency: 'EUR' });
    expect(money('average-deal-size', [open(1, 'EUR')], { currency: 'EUR' })).toMatchObject({ status: 'no-data', currency: 'EUR' });
  });
});
