import type { Case } from './case.ts';
import { FROM, TO, deal, lost, open, rome, won } from './rows.ts';

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
    kpi: 'pipeline-coverage', why: '(6000 + 3000)/(10000 - 4000); overdue deals, and those due in April, are left out',
    tables: {
      deals: [
        won('2026-03-05', 4000, { expectedCloseAt: null }), open('2026-03-02', 3000, { expectedCloseAt: '2026-03-20' }),
        open('2026-03-02', 6000, { expectedCloseAt: '2026-03-11T00:00:00Z' }), open('2026-03-02', 70, { expectedCloseAt: '2026-03-10' }),
        open('2026-03-02', 800, { expectedCloseAt: TO }),
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
      deals: [won('2026-03-02', 4000), won('2026-03-03', 2000), won('2026-02-03', 700)],
      targets: [5000, 3000].map((value) => ({ kpi: 'revenue-won', startAt: FROM, endAt: '2026-03-31', value })).concat({ kpi: 'nps', startAt: FROM, endAt: '2026-03-31', value: 40 }),
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
        { kpi: 'revenue-won', startAt: '2026-01-01', endAt: TO, value: 12000 },
      ],
    },
    expect: { value: 0.75, num: 3000, den: 4000 },
  },
  {
    kpi: 'quota-attainment-share', why: 'ana 1500 + 500 of 2000, ben 400 of 1000: one of two',
    tables: {
      deals: [
        won('2026-03-02', 1500, { owner: 'ana' }), won('2026-03-02', 500, { owner: 'ana' }), won('2026-03-03', 400, { owner: 'ben' }),
      ],
      targets: [['ana', 2000], ['ben', 1000]].map(([owner, value]) => ({ kpi: 'revenue-won', owner, startAt: FROM, endAt: TO, value })),
    },
    expect: { value: 0.5, num: 1, den: 2, n: 2 },
  },
  {
    kpi: 'quota-attainment-share', edge: 'exactly reached, missed by a cent, and nothing sold',
    why: 'ana has reached it, ben and cyn have not: 1/3',
    tables: {
      deals: [won('2026-03-02', 1000, { owner: 'ana' }), won('2026-03-03', 999.99, { owner: 'ben' })],
      targets: ['ana', 'ben', 'cyn'].map((owner) => ({ kpi: 'revenue-won', owner, startAt: FROM, endAt: TO, value: 1000 })),
    },
    expect: { value: 1 / 3, num: 1, den: 3 },
  },
  {
    kpi: 'forecast', why: '1000 won + 2000·0.5 + 500·0.2',
    tables: {
      deals: [
        won('2026-03-05', 1000, { expectedCloseAt: null, probability: 1 }), open(
          '2026-03-02', 2000, { expectedCloseAt: '2026-03-20', probability: 0.5 },
        ),
        open('2026-03-02', 500, { expectedCloseAt: '2026-03-31', probability: 0.2 }),
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
    kpi: 'forecast-accuracy', why: '1 - |900 - 1000|/1000', tables: { deals: [won('2026-03-02', 400), won('2026-03-03', 600)] },
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
    kpi: 'open-deal-age', why: 'created 10 and 20 days before 1 April: 15; closed deals have no age',
    tables: { deals: [open('2026-03-22', 1), open('2026-03-12', 1), lost('2026-03-30')] },
    expect: { value: 15, n: 2 },
  },
  {
    kpi: 'open-deal-age', edge: 'left limit: closed, and created, exactly at asOf',
    why: 'the first is open just before, 4 days old; the second is not there',
    tables: { deals: [deal('won', '2026-03-28', TO, 1), open(TO, 1)] },
    expect: { value: 4, n: 1 },
  },
  {
    kpi: 'new-opportunities', why: 'two in March, one in February; whether they are closed plays no part',
    tables: { deals: [open('2026-03-02', 1), deal('lost', '2026-03-04', '2026-03-05', 1), open('2026-02-02', 1)] },
    expect: { value: 2, n: 2 },
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
];
