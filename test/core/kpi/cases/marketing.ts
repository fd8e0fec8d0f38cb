import type { Case } from './case.ts';
import { FROM, TO } from './rows.ts';

type Fields = Readonly<Record<string, unknown>>;

const spell = (account: string, startedAt: string, endedAt: string | null = null): Fields => ({ account, startedAt, endedAt });
const order = (account: string, at: string, amount: number | null): Fields => ({ account, at, amount, currency: 'EUR' });
const touch = (account: string, campaign: string, at: string): Fields => ({ account, campaign, at });
const cost = (kind: string, startAt: string, endAt: string, amount: number): Fields => ({ kind, startAt, endAt, amount });
const level = (account: string, at: string, mrr: number): Fields => ({ account, at, mrr });

/** One of four customers goes in March, and two come. */
const quarterGone = [
  spell('A', '2025-01-01', '2026-03-10'), ...['B', 'C', 'D'].map((account) => spell(account, '2025-01-01')), spell('E', '2026-03-05'),
  spell('F', '2026-03-06'),
];
/** 100 a month each. */
const hundred = [level('B', '2025-01-01', 100), level('C', '2025-01-01', 100)];

export const marketing: readonly Case[] = [
  {
    kpi: 'new-customers', why: 'A and D; B has been one before, C came in February',
    tables: {
      spells: [
        spell('A', '2026-03-02'), spell('B', '2025-01-01', '2025-06-01'), spell('B', '2026-03-03'), spell('C', '2026-02-03'),
        spell('D', '2026-03-31'),
      ],
    },
    expect: { value: 2, n: 2 },
  },
  {
    kpi: 'new-customers', edge: 'exactly at from and to, and twice in the period', why: 'A is new once, B in April',
    tables: { spells: [spell('A', FROM, '2026-03-10'), spell('A', '2026-03-20'), spell('B', TO)] },
    query: { asOf: '2026-05-01' },
    expect: { value: 1 },
  },
  {
    kpi: 'cac', why: '(3100 + 900)/4; rent is not spent on customers',
    tables: {
      costs: [cost('marketing', FROM, TO, 3100), cost('sales', '2026-03-10', '2026-03-10', 900), cost('rent', FROM, TO, 5000)],
      spells: ['A', 'B', 'C', 'D'].map((account) => spell(account, '2026-03-02')),
    },
    expect: { value: 1000, num: 4000, den: 4 },
  },
  {
    kpi: 'cac', edge: 'costs that reach beyond the period, and one exactly at to',
    why: '16 of the 30 days from 16 March to 15 April: 3000·16/30, for one customer',
    tables: {
      costs: [cost('marketing', '2026-03-16', '2026-04-15', 3000), cost('sales', TO, TO, 900)], spells: [spell('A', '2026-03-02')],
    },
    expect: { value: 1600, num: 1600, den: 1 },
  },
  {
    kpi: 'cac', edge: 'spent for nobody', why: '500 for no customer',
    tables: { costs: [cost('sales', '2026-03-10', '2026-03-10', 500)], spells: [spell('A', '2025-03-02')] },
    expect: { status: 'undefined', value: null, num: 500, den: 0 },
  },
  {
    kpi: 'campaign-revenue', why: 'unless told otherwise the last touch in five days has it all: 100; B\'s order came of nothing',
    tables: {
      orders: [order('A', '2026-03-10T12:00:00Z', 100), order('B', '2026-03-10T12:00:00Z', 70)],
      touches: [touch('A', 'c2', '2026-03-08'), touch('A', 'c1', '2026-03-06'), touch('A', 'c1', '2026-03-11')],
    },
    query: { params: { campaign: 'c2' } },
    expect: { value: 100 },
  },
  {
    kpi: 'campaign-revenue', edge: 'touched exactly a window before the order, and exactly with it',
    why: 'five days before is too early, with the order is not: 40',
    tables: {
      orders: [order('A', '2026-03-10T00:00:00Z', 60), order('B', '2026-03-12T00:00:00Z', 40)],
      touches: [touch('A', 'c1', '2026-03-05T00:00:00Z'), touch('B', 'c1', '2026-03-12T00:00:00Z')],
    },
    query: { params: { campaign: 'c1' } },
    expect: { value: 40 },
  },
  {
    kpi: 'campaign-revenue', edge: 'cents that cannot be split, and a refund',
    why: '10.00 by three is 3.34, 3.33, 3.33, the earliest first; of 20.00 back c1 and c2 give 6.67, c3 6.66',
    tables: {
      orders: [order('A', '2026-03-10', 10), order('A', '2026-03-11', -20)],
      touches: [touch('A', 'c1', '2026-03-06'), touch('A', 'c2', '2026-03-07'), touch('A', 'c3', '2026-03-08')],
    },
    query: { params: { campaign: 'c1', model: 'linear', windowDays: 30 } },
    expect: { value: 3.34 - 6.67 },
  },
  {
    kpi: 'revenue-per-recipient', why: '500 of 200 delivered',
    tables: {
      orders: [order('A', '2026-03-10', 500)], touches: [touch('A', 'c1', '2026-03-09')],
      campaigns: [{ id: 'c1', delivered: 200 }, { id: 'c2', delivered: 900 }],
    },
    query: { params: { campaign: 'c1' } },
    expect: { value: 2.5, num: 500, den: 200 },
  },
  {
    kpi: 'revenue-per-recipient', edge: 'delivered to nobody', why: '500 over 0',
    tables: { orders: [order('A', '2026-03-10', 500)], touches: [touch('A', 'c1', '2026-03-09')], campaigns: [{ id: 'c1', delivered: 0 }] },
    query: { params: { campaign: 'c1' } },
    expect: { status: 'undefined', value: null, num: 500, den: 0 },
  },
  {
    kpi: 'campaign-roi', why: '(500 - 200)/200',
    tables: { orders: [order('A', '2026-03-10', 500)], touches: [touch('A', 'c1', '2026-03-09')], campaigns: [{ id: 'c1', cost: 200 }] },
    query: { params: { campaign: 'c1' } },
    expect: { value: 1.5, num: 300, den: 200 },
  },
  {
    kpi: 'campaign-roi', edge: 'all lost', why: '(0 - 200)/200; the order came of another campaign',
    tables: { orders: [order('A', '2026-03-10', 500)], touches: [touch('A', 'c2', '2026-03-09')], campaigns: [{ id: 'c1', cost: 200 }] },
    query: { params: { campaign: 'c1' } },
    expect: { value: -1, num: -200, den: 200 },
  },
  {
    kpi: 'campaign-roi', edge: 'free of charge', why: '500 over 0',
    tables: { orders: [order('A', '2026-03-10', 500)], touches: [touch('A', 'c1', '2026-03-09')], campaigns: [{ id: 'c1', cost: 0 }] },
    query: { params: { campaign: 'c1' } },
    expect: { status: 'undefined', value: null, num: 500, den: 0 },
  },
  {
    kpi: 'arpa', why: '(100 + 50)/2; C pays nothing',
    tables: { mrr: [level('A', '2026-01-01', 100), level('B', '2026-03-01', 50), level('C', '2026-02-01', 0)] },
    expect: { value: 75, num: 150, den: 2 },
  },
  {
    kpi: 'arpa', edge: 'left limit: raised exactly at to', why: 'A pays 100 just before',
    tables: { mrr: [level('A', '2026-01-01', 100), level('A', TO, 900)] },
    query: { asOf: '2026-05-01' },
    expect: { value: 100, num: 100, den: 1 },
  },
  {
    kpi: 'arpa', edge: 'zero of zero', why: 'the only account pays nothing', tables: { mrr: [level('A', '2026-01-01', 0)] },
    expect: { status: 'no-data', value: null, num: 0, den: 0 },
  },
  {
    kpi: 'customer-lifespan', why: '31 days of A and 10 of B, who goes: 41/1',
    tables: { spells: [spell('A', '2025-01-01'), spell('B', '2025-01-01', '2026-03-11')] },
    expect: { value: 41, num: 41, den: 1 },
  },
  {
    kpi: 'customer-lifespan', edge: 'gone exactly at to', why: '31 days, and nobody has gone in March',
    tables: { spells: [spell('A', '2025-01-01', TO)] },
    query: { asOf: '2026-05-01' },
    expect: { status: 'undefined', value: null, num: 31, den: 0 },
  },
  {
    kpi: 'clv-average', why: 'revenue per customer-year times customer-years per departure: 3000/2, whatever the years',
    tables: {
      orders: [order('A', '2026-03-10', 2000), order('B', '2026-03-20', 1000), order('A', '2026-02-10', 9)],
      spells: [spell('A', '2025-01-01', '2026-03-11'), spell('B', '2025-01-01', '2026-03-21'), spell('C', '2025-01-01')],
    },
    expect: { value: 1500 },
  },
  {
    kpi: 'clv-average', edge: 'nobody has gone', why: 'customer-years over 0',
    tables: { orders: [order('A', '2026-03-10', 2000)], spells: [spell('A', '2025-01-01')] },
    expect: { status: 'undefined', value: null },
  },
  {
    kpi: 'clv-historic', why: '(900 + 300)/3 customers there ever were, gone or not',
    tables: {
      orders: [order('A', '2025-02-10', 900), order('B', '2026-03-10', 300)],
      spells: [spell('A', '2025-01-01', '2025-05-01'), spell('B', '2026-01-01'), spell('C', '2026-03-01')],
    },
    expect: { value: 400, num: 1200, den: 3 },
  },
  {
    kpi: 'clv-historic', edge: 'ordered and begun exactly at asOf, and a customer twice', why: '600 of A alone',
    tables: {
      orders: [order('A', '2025-02-10', 600), order('A', TO, 5000)],
      spells: [spell('A', '2025-01-01', '2025-05-01'), spell('A', '2026-01-01'), spell('B', TO)],
    },
    expect: { value: 600, num: 600, den: 1 },
  },
  {
    kpi: 'ltv-net', why: '(1000 - 400)/2',
    tables: {
      orders: [order('A', '2025-02-10', 600), order('B', '2026-03-10', 400)], spells: [spell('A', '2025-01-01'), spell('B', '2026-01-01')],
      accountCosts: [{ account: 'A', at: '2025-01-01', amount: 250 }, { account: 'B', at: '2026-01-01', amount: 150 }],
    },
    expect: { value: 300, num: 600, den: 2 },
  },
  {
    kpi: 'ltv-net', edge: 'below zero, and a cost exactly at asOf', why: '(100 - 400)/1',
    tables: {
      orders: [order('A', '2025-02-10', 100)], spells: [spell('A', '2025-01-01')],
      accountCosts: [{ account: 'A', at: '2025-01-01', amount: 400 }, { account: 'A', at: TO, amount: 5000 }],
    },
    expect: { value: -300, num: -300, den: 1 },
  },
  {
    kpi: 'ltv-net', edge: 'an empty table', why: 'what customers cost is not known',
    tables: { orders: [order('A', '2025-02-10', 100)], spells: [spell('A', '2025-01-01')], accountCosts: [] },
    expect: { status: 'no-data', value: null },
  },
  {
    kpi: 'ltv-predictive', why: '100 · 0.8 over 1 of 4 customers gone', tables: { mrr: hundred, spells: quarterGone },
    query: { params: { margin: 0.8 } },
    expect: { value: 320 },
  },
  {
    kpi: 'ltv-predictive', edge: 'no churn', why: '80 over 0',
    tables: { mrr: hundred, spells: [spell('B', '2025-01-01'), spell('C', '2025-01-01')] }, query: { params: { margin: 0.8 } },
    expect: { status: 'undefined', value: null },
  },
  {
    kpi: 'ltv-predictive', edge: 'a missing parameter', why: 'nobody gave the margin', tables: { mrr: hundred, spells: quarterGone },
    expect: { status: 'no-data', value: null },
  },
  {
    kpi: 'ltv-cac-ratio', why: '320 over 160/2',
    tables: { mrr: hundred, spells: quarterGone, costs: [cost('sales', '2026-03-10', '2026-03-10', 160)] },
    query: { params: { margin: 0.8 } },
    expect: { value: 4 },
  },
  {
    kpi: 'ltv-cac-ratio', edge: 'customers that cost nothing', why: '320 over 0/2',
    tables: { mrr: hundred, spells: quarterGone, costs: [cost('sales', '2026-03-10', '2026-03-10', 0)] },
    query: { params: { margin: 0.8 } },
    expect: { status: 'undefined', value: null },
  },
  {
    kpi: 'cac-payback-months', why: '480/2 over 100 · 0.8',
    tables: { mrr: hundred, spells: quarterGone, costs: [cost('sales', '2026-03-10', '2026-03-10', 480)] },
    query: { params: { margin: 0.8 } },
    expect: { value: 3, num: 240, den: 80 },
  },
  {
    kpi: 'cac-payback-months', edge: 'no margin', why: '240 over 100 · 0',
    tables: { mrr: hundred, spells: quarterGone, costs: [cost('sales', '2026-03-10', '2026-03-10', 480)] },
    query: { params: { margin: 0 } },
    expect: { status: 'undefined', value: null, num: 240, den: 0 },
  },
];
