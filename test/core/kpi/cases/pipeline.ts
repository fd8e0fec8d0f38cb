import type { Case } from './case.ts';
import { FROM, TO, deal, lost, open, path, rome, won } from './rows.ts';

export const pipeline: readonly Case[] = [
  {
    kpi: 'pipeline-value', why: '300 + 700; what is closed is not open',
    tables: { deals: [open('2026-03-02', 300), open('2025-03-02', 700), won('2026-03-10', 5000), lost('2026-03-11', 40)] },
    expect: { value: 1000, n: 2 },
  },
  {
    kpi: 'pipeline-value', edge: 'left limit: closed, and created, exactly at asOf',
    why: 'the first is open just before, the second is not there: 300',
    tables: { deals: [won(TO, 300), open(TO, 700)] },
    expect: { value: 300, n: 1 },
  },
  {
    kpi: 'pipeline-value', edge: 'a real zero', why: 'all deals are closed', tables: { deals: [won('2026-03-10', 5000)] },
    expect: { value: 0, n: 0 },
  },
  {
    kpi: 'pipeline-value', edge: 'rates that change', why: 'at the rate of asOf, not of the start or the creation: 100·0.8 + 20',
    tables: {
      deals: [open('2026-02-02', 100, { currency: 'USD' }), open('2026-03-02', 20, { currency: 'EUR' })],
      rates: [{ currency: 'USD', fromAt: '2026-01-01', rate: 0.9 }, { currency: 'USD', fromAt: '2026-03-20', rate: 0.8 }],
    },
    query: { currency: 'EUR' },
    expect: { value: 100, n: 2 },
  },
  {
    kpi: 'weighted-pipeline', why: '1000·0.5 + 2000·0.1',
    tables: {
      deals: [
        open('2026-03-02', 1000, { probability: 0.5 }), open('2026-03-02', 2000, { probability: 0.1 }),
        won('2026-03-10', 9, { probability: 1 }),
      ],
    },
    expect: { value: 700, n: 2 },
  },
  {
    kpi: 'weighted-pipeline', edge: 'missing probability', why: '1000·0.5; the other deal is left out, at neither 0 nor 1',
    tables: { deals: [open('2026-03-02', 1000, { probability: 0.5 }), open('2026-03-02', 2000, { probability: null })] },
    expect: { value: 500, n: 1, excluded: { missing: 1 } },
  },
  {
    kpi: 'weighted-pipeline', edge: 'rates that change', why: 'at the rate of asOf: 100·0.8·0.5',
    tables: {
      deals: [open('2026-02-02', 100, { currency: 'USD', probability: 0.5 })],
      rates: [{ currency: 'USD', fromAt: '2026-01-01', rate: 0.9 }, { currency: 'USD', fromAt: '2026-03-20', rate: 0.8 }],
    },
    query: { currency: 'EUR' },
    expect: { value: 40, n: 1 },
  },
  {
    kpi: 'pipeline-coverage', why: '(6000 + 3000)/(10000 - 4000); overdue deals, those due in April and those closed are not to come',
    tables: {
    deals: [
    won('2026-03-05', 4000, { expectedCloseAt: '2026-03-20' }), open('2026-03-02', 3000, { expectedCloseAt: '2026-03-20' }),
    open('2026-03-02', 6000, { expectedCloseAt: '2026-03-11T00:00:00Z' }), open('2026-03-02', 70, { expectedCloseAt: '2026-03-10' }),
    open('2026-03-02', 800, { expectedCloseAt: TO }), lost('2026-03-05', 90), won('2026-02-05', 600),
    ],
    },
    query: { asOf: '2026-03-11', params: { target: 10000 } },
    expect: { value: 1.5, num: 9000, den: 6000, partial: true },
  },
  {
    kpi: 'pipeline-coverage', edge: 'a target that is met already', why: '3000 over 10000 - 12000, which is below 0',
    tables: { deals: [won('2026-03-05', 12000, { expectedCloseAt: null }), open('2026-03-02', 3000, { expectedCloseAt: '2026-03-20' })] },
    query: { asOf: '2026-03-11', params: { target: 10000 } },
    expect: { status: 'undefined', value: null, num: 3000, den: -2000, partial: true },
  },
  {
    kpi: 'pipeline-coverage', edge: 'rates that change', why: 'what is open at the rate of asOf, 1000·0.8, over 1000',
    tables: {
      deals: [open('2026-02-02', 1000, { currency: 'USD', expectedCloseAt: '2026-03-30' })],
      rates: [{ currency: 'USD', fromAt: '2026-01-01', rate: 0.9 }, { currency: 'USD', fromAt: '2026-03-20', rate: 0.8 }],
    },
    query: { asOf: '2026-03-25', currency: 'EUR', params: { target: 1000 } },
    expect: { value: 0.8, num: 800, den: 1000, partial: true },
  },
  {
    kpi: 'sales-velocity', why: '2 open · 1/2 won · 4000 / 20 days; 10 February to 2 March are 20 days',
    tables: { deals: [deal('won', '2026-02-10', '2026-03-02', 4000), lost('2026-03-05'), open('2026-03-02', 1), open('2026-03-02', 1)] },
    expect: { value: 200 },
  },
  {
    kpi: 'sales-velocity', edge: 'a cycle of no time', why: '1 open · 1/1 won · 4000, over 0 days',
    tables: { deals: [deal('won', '2026-03-02', '2026-03-02', 4000), open('2026-03-02', 1)] },
    expect: { status: 'undefined', value: null, num: 4000, den: 0 },
  },
  {
    kpi: 'quota-attainment', why: '(4000 + 2000)/(5000 + 3000); a target for something else is none',
    tables: {
      deals: [won('2026-03-02', 4000), won('2026-03-03', 2000), won('2026-02-03', 700), lost('2026-03-03', 800)],
      targets: [['revenue-won', 5000], ['revenue-won', 3000], ['nps', 40]].map(([kpi, value]) => ({ kpi, startAt: FROM, endAt: '2026-03-31', value })),
    },
    expect: { value: 0.75, num: 6000, den: 8000 },
  },
  {
    kpi: 'quota-attainment', edge: 'a target from exactly from to exactly to, and one that reaches beyond',
    why: '3000/4000; the quarter\'s does not lie in March',
    tables: {
      deals: [won('2026-03-02', 3000)],
      targets: [
        { kpi: 'revenue-won', startAt: FROM, endAt: TO, value: 4000 },
        { kpi: 'revenue-won', startAt: '2026-01-01', endAt: TO, value: 12000 }, {
          kpi: 'revenue-won', startAt: FROM, endAt: '2026-07-01', value: 9000,
        },
      ],
    },
    expect: { value: 0.75, num: 3000, den: 4000 },
  },
  {
    kpi: 'quota-attainment', why: 'by owner: 3000/2000 and 500/2000; together 3500/4000, not the mean of the two',
    tables: {
    deals: [won('2026-03-02', 3000, { owner: 'ana' }), won('2026-03-03', 500, { owner: 'ben' })],
    targets: ['ana', 'ben'].map((owner) => ({ kpi: 'revenue-won', owner, startAt: FROM, endAt: TO, value: 2000 })),
    },
    query: { by: ['owner'] },
    expect: { value: 0.875, groups: { ana: { value: 1.5 }, ben: { value: 0.25 } } },
  },
  {
    kpi: 'quota-attainment-share',
    why: 'ana 1500 + 500 of 2000, ben 400 of 1000; targets for something else, or that reach beyond March, are none: 1/2',
    tables: {
    deals: [
      won('2026-03-02', 1500, { owner: 'ana' }), won('2026-03-02', 500, { owner: 'ana' }), won('2026-03-03', 400, { owner: 'ben' }),
      won('2026-02-03', 900, { owner: 'ben' }), { ...lost('2026-03-03', 900), owner: 'ben' },
    ],
    targets: [
      ...[['ana', 2000], ['ben', 1000]].map(([owner, value]) => ({ kpi: 'revenue-won', owner, startAt: FROM, endAt: TO, value })),
      { kpi: 'nps', owner: 'cyn', startAt: FROM, endAt: TO, value: 0 },
      { kpi: 'revenue-won', owner: 'dan', startAt: '2026-01-01', endAt: TO, value: 0 },
      { kpi: 'revenue-won', owner: 'eve', startAt: FROM, endAt: '2026-07-01', value: 0 },
    ],
    },
    expect: { value: 0.5, num: 1, den: 2, n: 2, interval: [0.094531, 0.905469] },
  },
  {
    kpi: 'quota-attainment-share', edge: 'exactly reached, missed by a cent, nothing sold, nothing to sell',
    why: 'ana has reached it and dan has none to reach; ben and cyn have not: 2/4',
    tables: {
    deals: [won('2026-03-02', 1000, { owner: 'ana' }), won('2026-03-03', 999.99, { owner: 'ben' })],
    targets: [['ana', 1000], ['ben', 1000], ['cyn', 1], ['dan', 0]].map(([owner, value]) => ({ kpi: 'revenue-won', owner, startAt: FROM, endAt: TO, value })),
    },
    expect: { value: 0.5, num: 2, den: 4 },
  },
  {
    kpi: 'forecast', why: '1000 won + 2000·0.5 + 500·0.2; nothing comes of deals that are lost',
    tables: {
    deals: [
    won('2026-03-05', 1000, { expectedCloseAt: '2026-03-20', probability: 1 }), open(
      '2026-03-02', 2000, { expectedCloseAt: '2026-03-20', probability: 0.5 },
    ),
    open('2026-03-02', 500, { expectedCloseAt: '2026-03-31', probability: 0.2 }), {
      ...lost('2026-03-05', 900), expectedCloseAt: '2026-03-20', probability: 0.5,
    },
    ],
    },
    query: { asOf: '2026-03-11' },
    expect: { value: 2100, partial: true },
  },
  {
    kpi: 'forecast', edge: 'expected exactly at asOf and exactly at to, and overdue',
    why: 'only the first is still to come in March: 400·0.5; what was won at asOf is not known',
    tables: {
      deals: [
        open(
          '2026-03-02', 400, { expectedCloseAt: '2026-03-11T00:00:00Z', probability: 0.5 },
        ), open('2026-03-02', 70, { expectedCloseAt: TO, probability: 1 }),
        open('2026-03-02', 9, { expectedCloseAt: '2026-03-10', probability: 1 }), won(
          '2026-03-11T00:00:00Z', 5, { expectedCloseAt: null, probability: 1 },
        ),
      ],
    },
    query: { asOf: '2026-03-11' },
    expect: { value: 200, partial: true },
  },
  {
    kpi: 'forecast', edge: 'rates that change', why: 'what is open at the rate of asOf: 1000·0.8·0.5',
    tables: {
      deals: [open('2026-02-02', 1000, { currency: 'USD', expectedCloseAt: '2026-03-30', probability: 0.5 })],
      rates: [{ currency: 'USD', fromAt: '2026-01-01', rate: 0.9 }, { currency: 'USD', fromAt: '2026-03-20', rate: 0.8 }],
    },
    query: { asOf: '2026-03-25', currency: 'EUR' },
    expect: { value: 400, partial: true },
  },
  {
    kpi: 'forecast-accuracy', why: '1 - |900 - 1000|/1000',
    tables: { deals: [won('2026-03-02', 400), won('2026-03-03', 600), won('2026-02-03', 50), lost('2026-03-03', 70)] },
    query: { params: { forecast: 900 } },
    expect: { value: 0.9 },
  },
  {
    kpi: 'forecast-accuracy', edge: 'further off than the actual value', why: '1 - |2500 - 1000|/1000',
    tables: { deals: [won('2026-03-02', 1000)] },
    query: { params: { forecast: 2500 } },
    expect: { value: -0.5 },
  },
  {
    kpi: 'forecast-accuracy', edge: 'nothing sold', why: '900 over 0', tables: { deals: [lost('2026-03-02')] },
    query: { params: { forecast: 900 } },
    expect: { status: 'undefined', value: null },
  },
  {
    kpi: 'open-deal-age', why: 'created 10, 20 and 45 days before 1 April: 20; closed deals have no age',
    tables: { deals: [open('2026-03-22', 1), open('2026-03-12', 1), open('2026-02-15', 1), lost('2026-03-30')] },
    expect: { value: 20, n: 3, interval: null },
  },
  {
    kpi: 'open-deal-age', edge: 'left limit: closed, and created, exactly at asOf',
    why: 'the first is open just before, 4 days old; the second is not there',
    tables: { deals: [deal('won', '2026-03-28', TO, 1), open(TO, 1)] },
    expect: { value: 4, n: 1 },
  },
  {
    kpi: 'open-deal-age', edge: 'the fewest that have an interval', why: '1, 2, 3, 5, 6 and 90 days: (3 + 5)/2, from the first to the last',
    tables: {
      deals: [
        '2026-01-01', '2026-03-26', '2026-03-27', '2026-03-29', '2026-03-30', '2026-03-31',
      ].map((day) => deal('open', day, null, 1)).concat(lost('2026-03-30')),
    },
    expect: { value: 4, n: 6, interval: [1, 90] },
  },
  {
    kpi: 'new-opportunities', why: 'two in March, one in February; whether they are closed plays no part',
    tables: { deals: [open('2026-03-02', 1), deal('lost', '2026-03-04', '2026-03-05', 1), open('2026-02-02', 1)] },
    expect: { value: 2, n: 2, interval: [0.242209, 7.224688] },
  },
  {
    kpi: 'new-opportunities', edge: 'the ends of a local month in which the clock changes',
    why: '31 March is in it, as a day and until midnight in Rome, 22:00 UTC',
    tables: {
      deals: [
        open('2026-03-31', 1), open('2026-03-31T21:59:59Z', 1), open('2026-03-31T22:00:00Z', 1), open('2026-02-28T23:00:00Z', 1),
        open('2026-02-28', 1), open(null, 1),
      ],
    },
    query: rome,
    expect: { value: 3 },
  },
  {
    kpi: 'stalled-deal-share',
    why: 'd1 last moved in February, d5 was created then and never moved; d2 moved on 20 March, d3 was created then: 2/4',
    tables: {
    deals: [
      open('2026-01-02', 1, { id: 'd1' }), open('2026-01-02', 1, { id: 'd2' }), open('2026-03-20', 1, { id: 'd3' }),
      won('2026-03-20', 1, { id: 'd4' }), open('2026-02-20', 1, { id: 'd5' }),
    ],
    stageEvents: [...path('d1', ['lead', '2026-01-02'], ['demo', '2026-02-10']), ...path('d2', ['lead', '2026-03-20'])],
    },
    expect: { value: 0.5, num: 2, den: 4, n: 4, interval: [0.150039, 0.849961] },
  },
  {
    kpi: 'stalled-deal-share', edge: 'moved, and closed, exactly at asOf',
    why: 'that d1 moves is not known, and d2, which is new, is open just before: 1/2',
    tables: {
      deals: [open('2026-01-02', 1, { id: 'd1' }), deal('won', '2026-03-20', TO, 1, { id: 'd2' })],
      stageEvents: path('d1', ['lead', '2026-01-02'], ['demo', TO]),
    },
    expect: { value: 0.5, num: 1, den: 2 },
  },
  {
    kpi: 'open-opportunities', why: 'three are open',
    tables: { deals: [open('2026-03-02', 1), open('2026-03-03', 1), open('2025-03-02', 1), won('2026-03-10', 1)] },
    expect: { value: 3, n: 3 },
  },
  {
    kpi: 'open-opportunities', edge: 'left limit: closed, and created, exactly at asOf',
    why: 'the first is open just before, the second is not there', tables: { deals: [won(TO, 1), open(TO, 1)] },
    expect: { value: 1, n: 1 },
  },
];
