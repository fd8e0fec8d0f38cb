import { describe, expect, it } from 'vitest';
import { evaluate, tableFromRows, type Query, type TableName, type Tables } from '../../../src/core/index.ts';

type Row = Readonly<Record<string, unknown>>;
type Rows = { readonly [T in TableName]?: readonly Row[] };

const toTables = (rows: Rows): Tables => Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, tableFromRows(name as TableName, list)]));
const ask = (kpi: string, rows: Rows, query: Partial<Query> = {}): ReturnType<typeof evaluate> => evaluate(toTables(rows), { kpi, from: '2026-03-01', to: '2026-04-01', ...query });

const times = (count: number, row: (i: number) => Row): Row[] => Array.from({ length: count }, (_, i) => row(i));
const since = (count: number, startedAt: string, endedAt: string | null = null, name = 'A'): Row[] => times(count, (i) => ({ account: `${name}${i}`, startedAt, endedAt }));
const won = (amount: number, more: Row = {}): Row => ({ status: 'won', createdAt: '2026-01-01', closedAt: '2026-03-10', amount, ...more });
const open = (amount: number, probability: number | null): Row => ({ status: 'open', createdAt: '2026-01-01', closedAt: null, expectedCloseAt: '2026-03-20', amount, probability });
const levels = (...amounts: number[]): Row[] => amounts.map((mrr, i) => ({ account: `A${i}`, at: '2026-01-01', mrr }));
const changed = (...amounts: number[]): Row[] => amounts.flatMap((mrr, i) => [{ account: `A${i}`, at: '2026-01-01', mrr: 100 }, { account: `A${i}`, at: '2026-03-10', mrr }]);
const renewed = (...amounts: number[]): Row[] => amounts.map((renewedValue, i) => ({ id: `C${i}`, dueAt: '2026-03-10', value: 100, renewedAt: '2026-03-05', renewedValue }));
const scores = (at: string, ...list: number[]): Row[] => list.map((score) => ({ kind: 'nps', at, score }));
/** Orders two days after a click, of one account each. */
const clicked = (...amounts: number[]): Rows => ({
  orders: amounts.map((amount, i) => ({ id: `O${i}`, account: `A${i}`, at: '2026-03-10', amount })),
  touches: amounts.map((_, i) => ({ account: `A${i}`, campaign: 'spring', at: '2026-03-08', kind: 'click' })),
  campaigns: [{ id: 'spring', delivered: 100, cost: 50, sentAt: '2026-03-07' }],
});
const spend = { costs: [{ kind: 'sales', startAt: '2026-03-01', endAt: '2026-04-01', amount: 1000 }] };
const spring = { params: { campaign: 'spring' } };
const margin = { params: { margin: 0.5 } };
const customers = [...since(3, '2026-01-01'), { account: 'A0', startedAt: '2026-02-20', endedAt: null }];
const bought = [{ account: 'A0', at: '2026-01-05', amount: 100 }, { account: 'A0', at: '2026-03-05', amount: 200 }, { account: 'A1', at: '2026-02-01', amount: 100 }];
const halfGone = [...since(2, '2025-01-01'), ...since(2, '2025-01-01', '2026-03-10', 'B')];

/*
 * By hand. Exact Poisson bounds from the table of Garwood (1936): 2 [0.2422, 7.2247], 3 [0.6187, 8.7673], 4 [1.0899, 10.2416].
 * Student's t at 97.5 %: 12.7062 for 1 degree of freedom, 4.30265 for 2, 3.18245 for 3.
 */
const worked: readonly [kpi: string, why: string, rows: Rows, query: Partial<Query>, value: number, low: number, high: number][] = [
  ['customer-retention-rate', "3 of 4 stayed: Wilson's", { spells: [...since(3, '2025-01-01'), ...since(1, '2025-01-01', '2026-03-10', 'B')] }, {}, 0.75, 0.300642, 0.954413],
  ['cac', '1000 for 4 customers: 1000 / 10.2416 to 1000 / 1.0899', { ...spend, spells: since(4, '2026-03-10') }, {}, 250, 97.641, 917.538],
  ['customer-lifespan', '40 days, 4 departures: x 0.390564 to x 3.67016', { spells: since(4, '2025-01-01', '2026-03-11') }, {}, 10, 3.90564, 36.7015],
  [
    'clv-average', 'as the lifespan: 800 / 4', { orders: [{ account: 'A0', at: '2026-03-05', amount: 800 }], spells: since(4, '2025-01-01', '2026-03-11') }, {},
    200, 78.1129, 734.03,
  ],
  ['ltv-predictive', '100 x 0.5 / 0.5, 2 gone: x 2 / 7.2247 to x 2 / 0.2422', { mrr: levels(100, 100), spells: halfGone }, margin, 100, 27.6829, 825.733],
  [
    'nps-trend', 'variances (0.75 - 0.25) / 6 and 0.5 / 7, 100 +- 1.96 x 100 x sqrt(0.154762)',
    { responses: [...scores('2026-03-10', 9, 9, 10), ...scores('2026-02-10', 9, 3, 8, 7)] }, {}, 100, 22.895, 177.105,
  ],
  ['arpa', '200 +- 4.30265 x 100 / sqrt(3); who pays nothing is none', { mrr: levels(100, 200, 300, 0) }, {}, 200, -48.414, 448.414],
  [
    'customer-response-time-per-customer', 'A 10 + 20, B 10: 20 +- 12.7062 x sqrt(200 / 2)',
    { requests: [['A', 10], ['A', 20], ['B', 10]].map(([account, minutes]) => ({ account, at: '2026-03-02T10:00:00Z', respondedAt: `2026-03-02T10:${minutes}:00Z` })) }, {},
    20, -107.062, 147.062,
  ],
  ['weighted-pipeline', 'sd = sqrt(2500 + 7500) = 100, and not below 0', { deals: [open(100, 0.5), open(200, 0.25)] }, { asOf: '2026-03-15' }, 100, 0, 295.996],
  ['forecast', 'what is won is certain', { deals: [open(100, 0.5), open(200, 0.25), won(50)] }, { asOf: '2026-03-15' }, 150, 50, 345.996],
  [
    'lead-velocity-rate', 'Wilson 30/50 = [0.4618, 0.7239], as odds less 1',
    { leads: [...times(30, () => ({ qualifiedAt: '2026-03-10' })), ...times(20, () => ({ qualifiedAt: '2026-02-10' }))] }, {}, 0.5, -0.141905, 1.622087,
  ],
  ['second-contact-customers', '3 accounts', { activities: times(3, (i) => ({ account: `A${i}`, at: '2026-03-10', followUp: true })) }, {}, 3, 0.618672, 8.76727],
  ['customer-acquisition-rate', '4 new, 2 at the start', { spells: [...since(2, '2025-01-01'), ...since(4, '2026-03-10', null, 'B')] }, {}, 2, 0.544935, 5.1208],
  ['grr', 'residuals 10, 0, -10, 0: 0.8 +- 3.18245 x sqrt(200 / 3 / 4) / 100', { mrr: changed(90, 80, 70, 80) }, {}, 0.8, 0.670077, 0.929923],
  ['grr', 'never above 1: residuals 5, 5, 5, -15', { mrr: changed(100, 100, 100, 80) }, {}, 0.95, 0.790878, 1],
  ['nrr', 'residuals 20, 0, -20, 0', { mrr: changed(130, 110, 90, 110) }, {}, 1.1, 0.840155, 1.359845],
  ['renewal-rate-value', 'as grr', { contracts: renewed(90, 80, 70, 80) }, { asOf: '2026-05-15' }, 0.8, 0.670077, 0.929923],
  ['renewal-rate-value-net', 'as nrr', { contracts: renewed(130, 110, 90, 110) }, { asOf: '2026-05-15' }, 1.1, 0.840155, 1.359845],
  [
    'win-rate-value', 'residuals 50, -83.3, 33.3: 0.8333 +- 0.9023, and a share lies between 0 and 1',
    { deals: [won(300), won(200), won(100, { status: 'lost' })] }, {}, 0.833333, 0, 1,
  ],
  ['gross-margin', 'residuals 10 and -10: 0.5 +- 12.7062 x 0.1', { deals: [won(100, { cost: 40 }), won(100, { cost: 60 })] }, {}, 0.5, -0.77062, 1.77062],
  ['campaign-revenue', 'sd = sqrt(30² + 40²) = 50, and not below 0', clicked(30, 40), spring, 70, 0, 167.998],
  ['campaign-revenue', 'sd = sqrt(9 x 100) = 30', clicked(...times(9, () => ({})).map(() => 10)), spring, 90, 31.2011, 148.799],
  ['revenue-per-recipient', 'the same for each of 100', clicked(30, 40), spring, 0.7, 0, 1.67998],
  ['campaign-roi', 'the same over 50, less 1', clicked(30, 40), spring, 0.4, -1, 2.35996],
  [
    'cac-payback-months', 'var = 1/4 + (57.735 / 200)² = 1/3: x or / exp(1.96 x 0.57735) = 3.10057',
    { ...spend, mrr: levels(100, 200, 300), spells: since(4, '2026-03-10') }, margin, 2.5, 0.806304, 7.75142,
  ],
  [
    'ltv-cac-ratio', 'var = 1/2 + 1/4 + 1/12: x or / exp(1.96 x 0.912871) = 5.9846',
    { ...spend, mrr: levels(100, 200, 300), spells: [...halfGone, ...since(4, '2026-03-10', null, 'C')] }, margin, 0.8, 0.133676, 4.7877,
  ],
  [
    'sales-velocity', 'var = 1/4 + 0.0625 / 0.5625 + 1/12 + 1/12 = 0.527778: x or / 4.1532',
    {
      deals: [
        won(100, { createdAt: '2026-02-28' }), won(200, { createdAt: '2026-02-18' }), won(300, { createdAt: '2026-02-08' }), won(9, { status: 'lost' }),
        ...times(4, () => open(1, null)),
      ],
    }, {}, 30, 7.22331, 124.596,
  ],
  ['clv-historic', '300, 100 and 0: s² = 46666.7 / 2, 133.33 +- 4.30265 x sqrt(7777.8)', { spells: customers, orders: bought }, {}, 133.3333, -246.125, 512.791],
  [
    'ltv-net', '200, 100 and 0: 100 +- 4.30265 x 100 / sqrt(3)',
    { spells: customers, orders: bought, accountCosts: [{ account: 'A0', at: '2026-01-05', amount: 100 }] }, {}, 100, -148.414, 348.414,
  ],
];

/** As near as figures from tables can be. */
const isNear = (actual: number | null | undefined, figure: number): void => expect(Math.abs(Number(actual) - figure)).toBeLessThanOrEqual(2e-5 * Math.max(1, Math.abs(figure)));

describe('an interval worked out by hand', () => {
  it.each(worked)('%s: %s', (kpi, _why, rows, query, value, low, high) => {
    const result = ask(kpi, rows, query);
    expect(result.status).toBe('ok');
    isNear(result.value, value);
    isNear(result.interval?.low, low);
    isNear(result.interval?.high, high);
  });
});

describe('there is no interval', () => {
  it.each<[kpi: string, why: string, rows: Rows, query: Partial<Query>]>([
    ['arpa', 'of one account', { mrr: levels(100) }, {}],
    ['grr', 'of one account', { mrr: changed(90) }, {}],
    ['clv-historic', 'where orders belong to nobody known', { spells: customers, orders: [...bought, { account: null, at: '2026-03-01', amount: 1e6 }] }, {}],
    ['clv-historic', 'where no order says whose it is', { spells: customers, orders: [{ at: '2026-01-05', amount: 300 }] }, {}],
    ['sales-velocity', 'where one deal was won', { deals: [won(100), won(9, { status: 'lost' }), open(1, null)] }, {}],
  ])('%s, %s', (kpi, _why, rows, query) => {
    const result = ask(kpi, rows, query);
    expect(result.status).toBe('ok');
    expect(result.interval).toBeUndefined();
  });
});

it('a group has the interval of its own rows', () => {
  const deals = [won(100, { cost: 40, owner: 'ana' }), won(100, { cost: 60, owner: 'ana' }), won(100, { cost: 1, owner: 'ben' })];
  const { groups } = ask('gross-margin', { deals }, { by: ['owner'] });
  expect(groups?.['ana']?.interval?.method).toBe('ratio');
  isNear(groups?.['ana']?.interval?.low, -0.77062);
  expect(groups?.['ben']?.value).toBe(0.99);
  expect(groups?.['ben']?.interval).toBeUndefined();
});

it('amounts so large that their squares lose digits keep the interval of small ones', () => {
  const of = (scale: number): number => ask('grr', { mrr: changed(90, 80, 70, 80).map((row) => ({ ...row, mrr: Number(row['mrr']) * scale })) }).interval?.low ?? NaN;
  expect(of(1e9 / 3)).toBeCloseTo(of(1), 9);
});
