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
    expect: { value: 2, n: 2, interval: [0.242209, 7.224688] },
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
    kpi: 'cac', edge: 'costs that reach beyond the period, and some exactly at from and to',
    why: '16 of the 30 days from 16 March to 15 April, 3000·16/30, and 100 at from: for one customer',
    tables: {
      costs: [
        cost('marketing', '2026-03-16', '2026-04-15', 3000), cost('sales', FROM, FROM, 100), cost('sales', TO, TO, 900),
        cost('sales', '2026-02-10', '2026-02-10', 50),
      ],
      spells: [spell('A', '2026-03-02')],
    },
    expect: { value: 1700, num: 1700, den: 1 },
  },
  {
    kpi: 'cac', edge: 'spent for nobody', why: '500 for no customer',
    tables: { costs: [cost('sales', '2026-03-10', '2026-03-10', 500)], spells: [spell('A', '2025-03-02')] },
    expect: { status: 'undefined', value: null, num: 500, den: 0 },
  },
  {
    kpi: 'campaign-revenue', why: 'unless told otherwise the last touch in five days has it all: 100; B\'s order came of nothing',
    tables: {
      orders: [order('A', '2026-03-10T12:00:00Z', 100), order('B', '2026-03-10T12:00:00Z', 70), order('A', '2026-02-10', 30)],
      touches: [
        touch('A', 'c2', '2026-03-08'), touch('A', 'c1', '2026-03-06'), touch('A', 'c1', '2026-03-11'), touch('A', 'c2', '2026-02-09'),
      ],
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
    kpi: 'revenue-per-recipient',
    why: '500 of 200 delivered; B was touched five days and a half before, C by another campaign, and one order is of February',
    tables: {
    orders: [order('A', '2026-03-10', 500), order('B', '2026-03-20', 70), order('C', '2026-03-20', 80), order('A', '2026-02-20', 90)],
    touches: [
      touch('A', 'c1', '2026-03-09'), touch('B', 'c1', '2026-03-14T12:00:00Z'), touch('C', 'c2', '2026-03-19'),
      touch('A', 'c1', '2026-02-19'),
    ],
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
    kpi: 'campaign-roi', why: '(500 - 200)/200; B was touched five days and a half before, and one order is of February',
    tables: {
    orders: [order('A', '2026-03-10', 500), order('B', '2026-03-20', 70), order('A', '2026-02-20', 90)],
    touches: [touch('A', 'c1', '2026-03-09'), touch('B', 'c1', '2026-03-14T12:00:00Z'), touch('A', 'c1', '2026-02-19')],
    campaigns: [{ id: 'c1', cost: 200 }, { id: 'c2', cost: 900 }],
    },
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
    kpi: 'campaign-roi', edge: 'rates that change',
    why: 'the cost at the rate of the day of sending, 200·0.5; without one at that of asOf, 100·0.9: (500 - 190)/190',
    tables: {
    orders: [order('A', '2026-03-10', 500)], touches: [touch('A', 'c1', '2026-03-09')],
    campaigns: [{ id: 'c1', cost: 200, currency: 'USD', sentAt: '2026-02-05' }, { id: 'c1', cost: 100, currency: 'USD', sentAt: null }],
    rates: [{ currency: 'USD', fromAt: '2026-01-01', rate: 0.5 }, { currency: 'USD', fromAt: '2026-03-20', rate: 0.9 }],
    },
    query: { currency: 'EUR', params: { campaign: 'c1' } },
    expect: { value: 310 / 190, num: 310, den: 190 },
  },
  {
    kpi: 'arpa', why: '(100 + 0.50)/2; C pays nothing',
    tables: { mrr: [level('A', '2026-01-01', 100), level('B', '2026-03-01', 0.5), level('C', '2026-02-01', 0)] },
    expect: { value: 50.25, num: 100.5, den: 2 },
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
    kpi: 'ltv-net', why: '(1000 - 400)/2; A is one customer in two relations, and what comes in April is not known',
    tables: {
    orders: [order('A', '2025-02-10', 600), order('B', '2026-03-10', 400), order('B', TO, 9000)],
    spells: [spell('A', '2025-01-01', '2025-05-01'), spell('A', '2025-06-01'), spell('B', '2026-03-05'), spell('C', TO)],
    accountCosts: [{ account: 'A', at: '2025-01-01', amount: 250 }, { account: 'B', at: '2026-03-05', amount: 150 }],
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
  {
    kpi: 'customer-acquisition-rate', why: 'E and F for A, B, who is one customer in two relations, C and D',
    tables: { spells: [...quarterGone, spell('B', '2025-06-01')] },
    expect: { value: 0.5, num: 2, den: 4 },
  },
  {
    kpi: 'customer-acquisition-rate', edge: 'nobody at the start', why: 'A starts exactly at from: 1/0',
    tables: { spells: [spell('A', FROM)] },
    expect: { status: 'undefined', value: null, num: 1, den: 0 },
  },
  {
    kpi: 'open-rate', why: '(30 + 0 + 50)/(100 + 50 + 50); none and all are possible',
    tables: {
      campaigns: [
        { sentAt: '2026-03-02', delivered: 100, opened: 30 }, { sentAt: '2026-03-03', delivered: 50, opened: 0 },
        { sentAt: '2026-03-09', delivered: 50, opened: 50 },
      ],
    },
    expect: { value: 80 / 200, num: 80, den: 200, interval: [0.334606, 0.469163] },
  },
  {
    kpi: 'open-rate', edge: 'sent exactly at from and to, and counts that cannot be',
    why: '30/100; one is of April, one of unknown count, of the others more than all or less than none were opened',
    tables: {
      campaigns: [
        { sentAt: FROM, delivered: 100, opened: 30 }, { sentAt: TO, delivered: 100, opened: 90 },
        { sentAt: '2026-03-09', delivered: 100, opened: 101 }, { sentAt: '2026-03-09', delivered: 100, opened: -1 },
        { sentAt: '2026-03-09', delivered: 100, opened: null },
      ],
    },
    expect: { value: 0.3, num: 30, den: 100, excluded: { invalid: 2, missing: 1 } },
  },
  {
    kpi: 'click-rate', why: '(5 + 0 + 100)/(100 + 100 + 100); none and all are possible',
    tables: {
      campaigns: [
        { sentAt: '2026-03-02', delivered: 100, clicked: 5 }, { sentAt: '2026-03-03', delivered: 100, clicked: 0 },
        { sentAt: '2026-03-09', delivered: 100, clicked: 100 },
      ],
    },
    expect: { value: 105 / 300, num: 105, den: 300, interval: [0.298232, 0.405561] },
  },
  {
    kpi: 'click-rate', edge: 'sent exactly at from and to, and counts that cannot be',
    why: '5/100; one is of April, one of unknown count, of the others more than all or less than none were clicked',
    tables: {
      campaigns: [
        { sentAt: FROM, delivered: 100, clicked: 5 }, { sentAt: TO, delivered: 100, clicked: 90 },
        { sentAt: '2026-03-09', delivered: 100, clicked: 101 }, { sentAt: '2026-03-09', delivered: 100, clicked: -1 },
        { sentAt: '2026-03-09', delivered: 100, clicked: null },
      ],
    },
    expect: { value: 0.05, num: 5, den: 100, excluded: { invalid: 2, missing: 1 } },
  },
  {
    kpi: 'unsubscribe-rate', why: '(2 + 0 + 100)/(100 + 100 + 100); none and all are possible; one was sent in February',
    tables: {
      campaigns: [{ sentAt: '2026-02-27', delivered: 100, unsubscribed: 90 }, 
        { sentAt: '2026-03-02', delivered: 100, unsubscribed: 2 }, { sentAt: '2026-03-03', delivered: 100, unsubscribed: 0 },
        { sentAt: '2026-03-09', delivered: 100, unsubscribed: 100 },
      ],
    },
    expect: { value: 102 / 300, num: 102, den: 300, interval: [0.28872, 0.395326] },
  },
  {
    kpi: 'unsubscribe-rate', edge: 'zero of zero, and counts that cannot be', why: 'nothing was delivered by the only mailing that counts',
    tables: {
      campaigns: [
        { sentAt: '2026-03-02', delivered: 0, unsubscribed: 0 }, { sentAt: '2026-03-09', delivered: 100, unsubscribed: 101 },
        { sentAt: '2026-03-09', delivered: 100, unsubscribed: -1 }, { sentAt: '2026-03-09', delivered: 100, unsubscribed: null },
      ],
    },
    expect: { status: 'no-data', value: null, num: 0, den: 0, excluded: { invalid: 2, missing: 1 } },
  },
  {
    kpi: 'list-growth-rate', why: '(1200 - 1000)/1000; a mailing to a part of the list, and one of January, say nothing',
    tables: {
      campaigns: [
        { sentAt: '2026-01-31', sent: 9000 }, { sentAt: '2026-02-10', sent: 1000 }, { sentAt: '2026-02-11', sent: 200 },
        { sentAt: '2026-03-02', sent: 300 }, { sentAt: '2026-03-09', sent: 1200 },
      ],
    },
    expect: { value: 0.2, num: 200, den: 1000 },
  },
  {
    kpi: 'list-growth-rate', edge: 'sent exactly at the starts of both periods', why: 'each is of its own alone: (1100 - 1000)/1000',
    tables: { campaigns: [{ sentAt: '2026-02-01T00:00:00Z', sent: 1000 }, { sentAt: FROM, sent: 1100 }, { sentAt: TO, sent: 5000 }] },
    expect: { value: 0.1, num: 100, den: 1000 },
  },
];
