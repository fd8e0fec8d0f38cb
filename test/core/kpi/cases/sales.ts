import type { Case } from './case.ts';
import { BEFORE_TO, FROM, TO, deal, lost, open, rome, won } from './rows.ts';

export const sales: readonly Case[] = [
  {
    kpi: 'deals-won', why: 'three of six deals were won in March; one was won in February, one lost, one is open',
    tables: {
      deals: [
        won('2026-03-02', 10), won('2026-03-15', 20), won('2026-03-30', 30), won('2026-02-27', 40), lost('2026-03-03'),
        open('2026-03-03', 50),
      ],
    },
    expect: { value: 3, n: 3 },
  },
  {
    kpi: 'deals-won', edge: 'closed exactly at from, just before to, and exactly at to',
    why: 'the first instant is in March, the last is not: 2',
    tables: { deals: [won(FROM, 10), won(BEFORE_TO, 20), won(TO, 30)] },
    expect: { value: 2 },
  },
  {
    kpi: 'deals-won', edge: 'an empty table', why: 'nothing is known: no zero', tables: { deals: [] },
    expect: { status: 'no-data', value: null },
  },
  {
    kpi: 'deals-won', why: 'by owner: ana 2; ben, who lost one, a real 0',
    tables: {
      deals: [won('2026-03-02', 1, { owner: 'ana' }), won('2026-03-03', 1, { owner: 'ana' }), { ...lost('2026-03-03'), owner: 'ben' }],
    },
    query: { by: ['owner'] },
    expect: { value: 2, groups: { ana: { value: 2 }, ben: { value: 0 } } },
  },
  {
    kpi: 'revenue-won', why: '1200.50 + 799.50 + 0; neither what was lost nor what was won in February',
    tables: {
      deals: [won('2026-03-02', 1200.5), won('2026-03-15', 799.5), won('2026-03-16', 0), lost('2026-03-03', 5000), won('2026-02-27', 90)],
    },
    expect: { value: 2000, n: 3 },
  },
  {
    kpi: 'revenue-won', edge: 'rates that change within the period', why: 'at the rate of the close date: 100·0.9 + 100·0.8 + 50',
    tables: {
      deals: [
        won('2026-03-10', 100, { currency: 'USD' }), won('2026-03-15', 100, { currency: 'USD' }),
        won('2026-03-20', 50, { currency: 'EUR' }),
      ],
      rates: [{ currency: 'USD', fromAt: '2026-03-01', rate: 0.9 }, { currency: 'USD', fromAt: '2026-03-15', rate: 0.8 }],
    },
    query: { currency: 'EUR' },
    expect: { value: 220, n: 3 },
  },
  {
    kpi: 'revenue-won', edge: 'mixed currency', why: 'there is no rate for GBP, so there is no sum',
    tables: {
      deals: [
        won('2026-03-10', 100, { currency: 'GBP' }), won('2026-03-15', 50, { currency: 'EUR' }), won('2026-03-16', 7, { currency: 'GBP' }),
      ],
    },
    query: { currency: 'EUR' },
    expect: { status: 'mixed-currency', value: null, byCurrency: { GBP: 107, EUR: 50 } },
  },
  {
    kpi: 'win-rate', why: '3 won of 3 + 1 closed; Wilson: (0.75 + z²/8 ± z·√(0.1875/4 + z²/64)) / (1 + z²/4), z² = 3.841459',
    tables: {
      deals: [
        won('2026-03-02', 1), won('2026-03-03', 1), won('2026-03-04', 1), lost('2026-03-05'), lost('2026-02-05'), won('2026-04-01', 1),
        open('2026-03-05', 1),
      ],
    },
    expect: { value: 0.75, num: 3, den: 4, n: 4, interval: [0.300642, 0.954413] },
  },
  {
    kpi: 'win-rate', edge: 'zero of zero', why: 'only an open deal and one closed in February',
    tables: { deals: [open('2026-03-05', 1), won('2026-02-28', 1)] },
    expect: { status: 'no-data', value: null, num: 0, den: 0 },
  },
  {
    kpi: 'win-rate', edge: 'a missing field', why: 'no row has a status', tables: { deals: [{ closedAt: '2026-03-05' }] },
    expect: { status: 'not-computable', value: null, missing: ['deals.status'] },
  },
  {
    kpi: 'win-rate', why: 'by owner: 1/1 and 1/3 are 2/4 together, not 2/3; cy has closed none',
    tables: {
      deals: [
        won('2026-03-02', 1, { owner: 'ana' }), won('2026-03-03', 1, { owner: 'ben' }), { ...lost('2026-03-03'), owner: 'ben' },
        { ...lost('2026-03-04'), owner: 'ben' }, open('2026-03-04', 1, { owner: 'cy' }),
      ],
    },
    query: { by: ['owner'] },
    expect: {
      value: 0.5, num: 2, den: 4,
      groups: { ana: { value: 1, den: 1 }, ben: { value: 1 / 3, den: 3 }, cy: { status: 'no-data', value: null } },
    },
  },
  {
    kpi: 'win-rate-created', why: 'of four created in March two are won by 15 April, one of them in April',
    tables: {
      deals: [
        deal('won', '2026-03-02', '2026-03-20', 1), deal('won', '2026-03-09', '2026-04-10', 1), open('2026-03-10', 1),
        deal('lost', '2026-03-11', '2026-03-12', 1), deal('won', '2026-02-10', '2026-03-12', 1),
      ],
    },
    query: { asOf: '2026-04-15' },
    expect: { value: 0.5, num: 2, den: 4, n: 4, interval: [0.150039, 0.849961] },
  },
  {
    kpi: 'win-rate-created', edge: 'partial: what happens exactly at asOf is unknown',
    why: 'one is won by then, the other at that instant; the third is not created yet: 1/2',
    tables: {
      deals: [
        deal('won', '2026-03-05', '2026-03-19', 1), deal('won', '2026-03-02', '2026-03-20T00:00:00Z', 1), open('2026-03-20T00:00:00Z', 1),
      ],
    },
    query: { asOf: '2026-03-20' },
    expect: { value: 0.5, num: 1, den: 2, partial: true },
  },
  {
    kpi: 'win-rate-flow', why: '3 won in March for 2 created in it; what was lost then, or won in February, plays no part',
    tables: {
      deals: [
        won('2026-03-02', 1), won('2026-03-03', 1), deal('won', '2026-03-01', '2026-03-04', 1), open('2026-03-05', 1), lost('2026-03-06'),
        won('2026-02-06', 1),
      ],
    },
    expect: { value: 1.5, num: 3, den: 2 },
  },
  {
    kpi: 'win-rate-flow', edge: 'one over zero', why: 'one won, none created', tables: { deals: [won('2026-03-02', 1)] },
    expect: { status: 'undefined', value: null, num: 1, den: 0 },
  },
  {
    kpi: 'close-rate',
    why: 'won 1; worked 3: that one, the one lost in March and the open one; not those closed in February or created in April',
    tables: { deals: [won('2026-03-02', 1), lost('2026-03-03'), open('2026-02-03', 1), won('2026-02-27', 1), open('2026-04-02', 1)] },
    expect: { value: 1 / 3, num: 1, den: 3, n: 3, interval: [0.061492, 0.79234] },
  },
  {
    kpi: 'close-rate', edge: 'closed exactly at from, created exactly at to',
    why: 'the first is worked and won in March, the second comes after: 1/1',
    tables: { deals: [won(FROM, 1), open(TO, 1)] },
    query: { asOf: '2026-04-10' },
    expect: { value: 1, num: 1, den: 1 },
  },
  {
    kpi: 'average-deal-size', why: '(1000 + 2000 + 6000)/3; t: 3000 ± 4.302653·√(7e6/3)',
    tables: {
      deals: [won('2026-03-02', 1000), won('2026-03-03', 2000), won('2026-03-04', 6000), lost('2026-03-05', 90000), won('2026-02-05', 70)],
    },
    expect: { value: 3000, n: 3, interval: [-3572.410608, 9572.410608] },
  },
  {
    kpi: 'average-deal-size', edge: 'missing, negative and zero amounts',
    why: '(0 + 300)/2; zero is an amount, the others are counted as left out',
    tables: { deals: [won('2026-03-02', null), won('2026-03-03', -50), won('2026-03-04', 0), won('2026-03-05', 300)] },
    expect: { value: 150, n: 2, excluded: { missing: 1, invalid: 1 } },
  },
  {
    kpi: 'deal-size-median', why: '0 200 300 1000: (200 + 300)/2; a value below 0 is none; four are too few for an interval',
    tables: {
      deals: [
        won('2026-03-02', 1000), won('2026-03-03', 0), won('2026-03-04', 300), won('2026-03-05', 200), won('2026-03-05', -50),
        lost('2026-03-05', 1), won('2026-02-05', 1),
      ],
    },
    expect: { value: 250, n: 4, excluded: { invalid: 1 }, interval: null },
  },
  {
    kpi: 'deal-size-median', edge: 'the fewest that have an interval',
    why: '10 … 60: (30 + 40)/2, and from the first to the last of six (96.9 %)',
    tables: { deals: [10, 20, 30, 40, 50, 60].map((amount) => won('2026-03-02', amount)) },
    expect: { value: 35, n: 6, interval: [10, 60] },
  },
  {
    kpi: 'upsell-rate',
    why: 'A of A, B, C, D won an upsell in March; B lost one and won one in April, C bought something new, D won one in February; E is no customer yet',
    tables: {
    spells: [
      ...['A', 'A', 'B', 'C', 'D'].map((account) => ({ account, startedAt: '2025-06-01', endedAt: null })),
      { account: 'E', startedAt: '2026-03-02', endedAt: null },
    ],
    deals: [
      won('2026-03-02', 1, { account: 'A', kind: 'upsell' }), won('2026-03-03', 1, { account: 'A', kind: 'upsell' }),
      { ...lost('2026-03-02'), account: 'B', kind: 'upsell' }, won(TO, 1, { account: 'B', kind: 'upsell' }),
      won('2026-03-02', 1, { account: 'C', kind: 'new' }), won('2026-02-02', 1, { account: 'D', kind: 'upsell' }),
      won('2026-03-20', 1, { account: 'E', kind: 'upsell' }),
    ],
    },
    query: { asOf: '2026-05-01' },
    expect: { value: 0.25, num: 1, den: 4, n: 4, interval: [0.045587, 0.699358] },
  },
  {
    kpi: 'upsell-rate', edge: 'left limit: a spell that ends, and one that starts, exactly at from',
    why: 'A is there just before March and B is not, so the upsell of B is nobody\'s: 1/1',
    tables: {
      spells: [{ account: 'A', startedAt: '2025-06-01', endedAt: FROM }, { account: 'B', startedAt: FROM, endedAt: null }],
      deals: [won(FROM, 1, { account: 'A', kind: 'upsell' }), won('2026-03-02', 1, { account: 'B', kind: 'upsell' })],
    },
    expect: { value: 1, num: 1, den: 1 },
  },
  {
    kpi: 'sales-cycle', why: '(10 + 20 + 60)/3 days; 9 January to 10 March are 60; t: 30 ± 4.302653·√(700/3)',
    tables: {
      deals: [
        deal('won', '2026-03-01', '2026-03-11', 1), deal('won', '2026-03-01', '2026-03-21', 1), deal('won', '2026-01-09', '2026-03-10', 1),
        deal('won', '2026-01-09', '2026-02-10', 1), deal('lost', '2026-03-09', '2026-03-10', 1),
      ],
    },
    expect: { value: 30, n: 3, interval: [-35.724106, 95.724106] },
  },
  {
    kpi: 'sales-cycle', edge: 'negative duration and missing start', why: 'only the deal of 12 days has a cycle',
    tables: {
      deals: [deal('won', '2026-03-01', '2026-03-13', 1), deal('won', '2026-03-20', '2026-03-10', 1), deal('won', null, '2026-03-10', 1)],
    },
    expect: { value: 12, n: 1, excluded: { negative: 1, missing: 1 } },
  },
  {
    kpi: 'sales-cycle', edge: 'clock change', why: 'noon to noon over the change are 23 h; between two dates there is 1 day: (23/24 + 1)/2',
    tables: {
      deals: [deal('won', '2026-03-28T12:00:00+01:00', '2026-03-29T12:00:00+02:00', 1), deal('won', '2026-03-28', '2026-03-29', 1)],
    },
    query: rome,
    expect: { value: (23 / 24 + 1) / 2, n: 2 },
  },
  {
    kpi: 'sales-cycle', why: 'by decision makers below 2, below 4, below 7, and more: 10; (20 + 30)/2; none; 60; together 120/4',
    tables: {
      deals: [['2026-03-01', 1], ['2026-02-19', 2], ['2026-02-09', 3], ['2026-01-10', 7]].map(([createdAt, decisionMakers]) => deal('won', String(createdAt), '2026-03-11', 1, { decisionMakers })),
    },
    query: { by: [{ field: 'decisionMakers', bands: [2, 4, 7] }] },
    expect: { value: 30, n: 4, groups: { 0: { value: 10, n: 1 }, 1: { value: 25, n: 2 }, 3: { value: 60, n: 1 } } },
  },
  {
    kpi: 'sales-cycle-first-contact',
    why: '10 days from the first contact, 20 and 60 from the creation where there was none: (10 + 20 + 60)/3',
    tables: {
      deals: [
        deal('won', '2026-01-01', '2026-03-12', 1, { firstContactAt: '2026-03-02' }), deal('won', '2026-02-20', '2026-03-12', 1),
        deal('won', '2026-01-09', '2026-03-10', 1), deal('won', '2026-01-09', '2026-02-10', 1), deal('lost', '2026-03-09', '2026-03-10', 1),
      ],
    },
    expect: { value: 30, n: 3, interval: [-35.724106, 95.724106] },
  },
  {
    kpi: 'sales-cycle-first-contact', edge: 'neither contact nor creation known, and a contact after closing',
    why: 'only the deal of 4 days is left',
    tables: {
      deals: [
        deal('won', '2026-01-01', '2026-03-12', 1, { firstContactAt: '2026-03-08' }), deal('won', null, '2026-03-12', 1),
        deal('won', '2026-01-01', '2026-03-12', 1, { firstContactAt: '2026-03-13' }),
      ],
    },
    expect: { value: 4, n: 1, excluded: { missing: 1, negative: 1 } },
  },
  {
    kpi: 'sales-cycle-median', why: '5, 7 and 40 days: 7',
    tables: {
      deals: [
        deal('won', '2026-03-05', '2026-03-10', 1), deal('won', '2026-02-03', '2026-03-15', 1), deal('won', '2026-03-03', '2026-03-10', 1), deal('won', '2026-01-09', '2026-02-10', 1), deal(
          'lost', '2026-03-09', '2026-03-10', 1,
        ),
      ],
    },
    expect: { value: 7, n: 3, interval: null },
  },
  {
    kpi: 'sales-cycle-median', edge: 'an even number, the fewest with an interval', why: '1 … 6 days: 3.5, between 1 and 6',
    tables: { deals: ['05', '06', '07', '08', '09', '10'].map((day) => deal('won', '2026-03-04', `2026-03-${day}`, 1)) },
    expect: { value: 3.5, n: 6, interval: [1, 6] },
  },
  {
    kpi: 'lead-velocity-rate', why: '5 in March after 4 in February: 1/4',
    tables: {
      leads: [
        '01-31', '02-02', '02-10', '02-20', '02-28', '03-01', '03-02', '03-10', '03-20', '03-31',
      ].map((day) => ({ qualifiedAt: `2026-${day}` })),
    },
    expect: { value: 0.25, num: 1, den: 4 },
  },
  {
    kpi: 'lead-velocity-rate', edge: 'exactly at the bounds of both periods',
    why: 'from is March, the same instant is not February, and 1 February is: (1 - 2)/2',
    tables: {
      leads: [
        { qualifiedAt: '2026-02-01T00:00:00Z' }, { qualifiedAt: '2026-02-28T23:59:59.999Z' }, { qualifiedAt: FROM }, { qualifiedAt: TO },
        { qualifiedAt: null },
      ],
    },
    expect: { value: -0.5, num: -1, den: 2 },
  },
  {
    kpi: 'win-rate-value', why: '300 won of 300 + 100 closed in March',
    tables: {
      deals: [won('2026-03-02', 300), lost('2026-03-05', 100), open('2026-03-05', 900), won('2026-02-05', 5000), lost('2026-02-05', 7000)],
    },
    expect: { value: 0.75, num: 300, den: 400 },
  },
  {
    kpi: 'win-rate-value', edge: 'missing, negative and zero amounts', why: 'zero is an amount, the others are on neither side: 300/400',
    tables: {
      deals: [
        won('2026-03-02', 300), won('2026-03-02', null), won('2026-03-02', -50), won('2026-03-02', 0), lost('2026-03-05', 100),
        lost('2026-03-05', 0),
      ],
    },
    expect: { value: 0.75, num: 300, den: 400, excluded: { missing: 1, invalid: 1 } },
  },
  {
    kpi: 'gross-profit', why: '(100 - 60) + (50 - 70)',
    tables: {
      deals: [
        won('2026-03-02', 100, { cost: 60 }), won('2026-03-05', 50, { cost: 70 }),
        deal('lost', '2026-01-05', '2026-03-05', 900, { cost: 1 }),
      ],
    },
    expect: { value: 20, n: 2 },
  },
  {
    kpi: 'gross-profit', edge: 'exactly at from and to, and a missing cost', why: '100 - 60; one is of April, one of unknown cost',
    tables: { deals: [won(FROM, 100, { cost: 60 }), won(TO, 100, { cost: 1 }), won('2026-03-05', 50, { cost: null })] },
    expect: { value: 40, n: 1, excluded: { missing: 1 } },
  },
  {
    kpi: 'gross-margin', why: '(40 - 20)/(100 + 50)',
    tables: {
      deals: [
        won('2026-03-02', 100, { cost: 60 }), won('2026-03-05', 50, { cost: 70 }),
        deal('lost', '2026-01-05', '2026-03-05', 900, { cost: 1 }), won('2026-02-05', 900, { cost: 1 }),
      ],
    },
    expect: { value: 20 / 150, num: 20, den: 150 },
  },
  {
    kpi: 'gross-margin', edge: 'won for nothing', why: '-10 over 0', tables: { deals: [won('2026-03-02', 0, { cost: 10 })] },
    expect: { status: 'undefined', value: null, num: -10, den: 0 },
  },
  {
    kpi: 'gross-margin', edge: 'a value below zero', why: '-5 - 10 over -5', tables: { deals: [won('2026-03-02', -5, { cost: 10 })] },
    expect: { status: 'undefined', value: null, num: -15, den: -5 },
  },
];
