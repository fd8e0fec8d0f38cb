import type { Case } from './case.ts';
import { FROM, TO, path, stages } from './rows.ts';

export const funnel: readonly Case[] = [
  {
    kpi: 'time-in-stage',
    why: 'd1 is in demo for 4 and again for 2 days, d2 for 12, d3 for 3: (6 + 12 + 3)/3; d4 left in February, d5 came back',
    tables: {
      stageEvents: [
        ...path('d1', ['demo', '2026-02-20'], ['lead', '2026-02-24'], ['demo', '2026-03-10'], ['signed', '2026-03-12']),
        ...path('d2', ['demo', '2026-02-20'], ['signed', '2026-03-04']), ...path('d3', ['demo', '2026-03-01'], ['signed', '2026-03-04']),
        ...path('d4', ['demo', '2026-02-01'], ['signed', '2026-02-02']),
        ...path('d5', ['demo', '2026-03-01'], ['lead', '2026-03-31'], ['demo', '2026-03-31']),
      ],
    },
    query: { params: { stage: 'demo' } },
    expect: { value: 7, n: 3, interval: [-4.383749, 18.383749] },
  },
  {
    kpi: 'time-in-stage', edge: 'left exactly at from, exactly at to, and not at all',
    why: 'd1 left in March after 2 days; d2 and d3 are in it still',
    tables: {
      stageEvents: [
        ...path('d1', ['demo', '2026-02-27'], ['lost', FROM]), ...path('d2', ['demo', '2026-03-02'], ['lost', TO]),
        ...path('d3', ['demo', '2026-03-02']),
      ],
    },
    query: { params: { stage: 'demo' } },
    expect: { value: 2, n: 1 },
  },
  {
    kpi: 'stage-age-open', why: 'in demo for 10, 20 and 45 days on 1 April; d4 went on',
    tables: {
      stageEvents: [
        ...path('d1', ['demo', '2026-03-22']), ...path('d2', ['demo', '2026-03-12']), ...path('d3', ['demo', '2026-02-15']),
        ...path('d4', ['demo', '2026-03-30'], ['signed', '2026-03-31']),
      ],
    },
    query: { params: { stage: 'demo' } },
    expect: { value: 20, n: 3, interval: null },
  },
  {
    kpi: 'stage-age-open', edge: 'left limit: left, and entered, exactly at asOf', why: 'd1 is in it just before, for 1 day; d2 is not yet',
    tables: { stageEvents: [...path('d1', ['demo', '2026-03-31'], ['signed', TO]), ...path('d2', ['demo', TO])] },
    query: { params: { stage: 'demo' } },
    expect: { value: 1, n: 1 },
  },
  {
    kpi: 'stage-age-open', edge: 'the fewest that have an interval',
    why: '1, 2, 3, 5, 6 and 90 days: (3 + 5)/2, from the first to the last',
    tables: {
      stageEvents: [
        '2026-01-01', '2026-03-26', '2026-03-27', '2026-03-29', '2026-03-30', '2026-03-31',
      ].flatMap((at) => path(at, ['demo', at])),
    },
    query: { params: { stage: 'demo' } },
    expect: { value: 4, n: 6, interval: [1, 90] },
  },
  {
    kpi: 'stage-bottleneck',
    why: 'lead (1 + 3)/2 = 2, demo (3 + 5 + 10)/3 = 6; only d1 was in signed; d3 left demo in February, d4 came back to it',
    tables: {
    stageEvents: [
    ...path('d1', ['lead', '2026-03-01'], ['demo', '2026-03-02'], ['signed', '2026-03-05'], ['lost', '2026-03-19']),
    ...path(
      'd2', ['lead', '2026-03-01'], ['demo', '2026-03-04'], ['lost', '2026-03-09'],
    ), ...path('d5', ['demo', '2026-03-01'], ['lost', '2026-03-11']),
    ...path('d3', ['demo', '2026-01-01'], ['lost', '2026-02-21']), ...path(
      'd4', ['demo', '2026-03-01'], ['lost', '2026-03-30'], ['demo', '2026-03-31'],
    ),
    ],
    },
    query: { params: { minN: 2 } },
    expect: { value: 6, n: 3, label: 'demo' },
  },
  {
    kpi: 'stage-bottleneck', edge: 'fewer deals than are asked for', why: 'without minN a stage must have had 5 deals; it had 4',
    tables: { stageEvents: ['a', 'b', 'c', 'd'].flatMap((id) => path(id, ['demo', '2026-03-02'], ['lost', '2026-03-09'])) },
    expect: { status: 'no-data', value: null },
  },
  {
    kpi: 'stage-bottleneck', edge: 'as many deals as are asked for', why: 'five deals of 7 days',
    tables: { stageEvents: ['a', 'b', 'c', 'd', 'e'].flatMap((id) => path(id, ['demo', '2026-03-02'], ['lost', '2026-03-09'])) },
    expect: { value: 7, n: 5, label: 'demo' },
  },
  {
    kpi: 'stage-conversion', why: 'all four reached lead; d1 demo, d3 past it, d2 and d4 not: 2/4',
    tables: {
      deals: ['d1', 'd2', 'd3', 'd4'].map((id) => ({ id, createdAt: '2026-03-02' })), stages,
      stageEvents: [
        ...path('d1', ['lead', '2026-03-02'], ['demo', '2026-03-05']), ...path('d2', ['lead', '2026-03-02']),
        ...path('d3', ['lead', '2026-03-02'], ['signed', '2026-03-05']), ...path('d4', ['lead', '2026-03-02'], ['lost', '2026-03-05']),
      ],
    },
    query: { params: { a: 1, b: 2 } },
    expect: { value: 0.5, num: 2, den: 4, n: 4, interval: [0.150039, 0.849961] },
  },
  {
    kpi: 'stage-conversion', edge: 'moved back, and moved on exactly at asOf',
    why: 'd1 has been in demo; d2 is not known to have come there: 1/2',
    tables: {
      deals: [{ id: 'd1', createdAt: FROM }, { id: 'd2', createdAt: '2026-03-02' }, { id: 'd3', createdAt: TO }], stages,
      stageEvents: [
        ...path('d1', ['lead', '2026-03-02'], ['demo', '2026-03-05'], ['lead', '2026-03-07']),
        ...path('d2', ['lead', '2026-03-02'], ['demo', TO]), ...path('d3', ['demo', '2026-03-02']),
      ],
    },
    query: { params: { a: 1, b: 2 } },
    expect: { value: 0.5, num: 1, den: 2 },
  },
  {
    kpi: 'stage-conversion', edge: 'from a later stage on, and in it exactly at asOf',
    why: 'd1 and d2 were in demo, d1 signed; d3 was a lead only, as far as is known: 1/2',
    tables: {
    deals: ['d1', 'd2', 'd3'].map((id) => ({ id, createdAt: '2026-03-02' })), stages,
    stageEvents: [
      ...path('d1', ['lead', '2026-03-02'], ['demo', '2026-03-05'], ['signed', '2026-03-07']),
      ...path('d2', ['lead', '2026-03-02'], ['demo', '2026-03-05']), ...path('d3', ['lead', '2026-03-02'], ['demo', TO]),
    ],
    },
    query: { params: { a: 2, b: 3 } },
    expect: { value: 0.5, num: 1, den: 2 },
  },
  {
    kpi: 'stage-conversion-touched', why: 'd1 was in lead and demo, d2 in demo only, d3 in neither, d4 was created in February: 2/1',
    tables: {
    deals: ['d1', 'd2', 'd3', 'd4'].map((id) => ({ id, createdAt: id === 'd4' ? '2026-02-02' : '2026-03-02' })),
    stageEvents: [
      ...path('d1', ['lead', '2026-03-02'], ['demo', '2026-03-05']), ...path('d2', ['demo', '2026-03-02']),
      ...path('d3', ['signed', '2026-03-02']), ...path('d4', ['lead', '2026-03-02'], ['demo', '2026-03-05']),
    ],
    },
    query: { params: { stageA: 'lead', stageB: 'demo' } },
    expect: { value: 2, num: 2, den: 1 },
  },
  {
    kpi: 'stage-conversion-touched', edge: 'one over zero, and entered exactly at asOf',
    why: 'one deal in demo; none in lead, and no other in demo, as far as is known',
    tables: {
      deals: ['d1', 'd2', 'd3'].map((id) => ({ id, createdAt: '2026-03-02' })),
      stageEvents: [...path('d1', ['demo', '2026-03-02']), ...path('d2', ['lead', TO]), ...path('d3', ['demo', TO])],
    },
    query: { params: { stageA: 'lead', stageB: 'demo' } },
    expect: { status: 'undefined', value: null, num: 1, den: 0 },
  },
  {
    kpi: 'stage-conversion-vs-team', why: 'ana 2/2, the others 1/2; Newcombe: 0.5 - √((1-0.342380)² + (0.905469-0.5)²) …',
    tables: {
      deals: [['d1', 'ana'], ['d2', 'ana'], ['d3', 'ben'], ['d4', 'cyn']].map(([id, owner]) => ({ id, owner, createdAt: '2026-03-02' })),
      stages,
      stageEvents: [
        ...['d1', 'd2', 'd3'].flatMap((id) => path(id, ['lead', '2026-03-02'], ['demo', '2026-03-05'])),
        ...path('d4', ['lead', '2026-03-02']),
      ],
    },
    query: { params: { rep: 'ana', a: 1, b: 2 } },
    expect: { value: 0.5, interval: [-0.272573, 0.905469] },
  },
  {
    kpi: 'stage-conversion-vs-team', edge: 'nobody to compare with', why: 'ana 1/1, the others 0/0',
    tables: {
      deals: [{ id: 'd1', owner: 'ana', createdAt: '2026-03-02' }], stages,
      stageEvents: path('d1', ['lead', '2026-03-02'], ['demo', '2026-03-05']),
    },
    query: { params: { rep: 'ana', a: 1, b: 2 } },
    expect: { status: 'no-data', value: null },
  },
  {
    kpi: 'stage-conversion-vs-team', edge: 'entered exactly at asOf, created before the period',
    why: 'ana: d1 and d2 in demo, d1 signed; the others: d4, d6, d7 in demo, d6 signed: 1/2 - 1/3',
    tables: {
    deals: [
      ['d1', 'ana'], ['d2', 'ana'], ['d3', 'ana'], ['d4', 'ben'], ['d5', 'ben'], ['d6', 'cyn'], ['d7', 'cyn'], ['d8', 'ana'], ['d9', 'ben'],
    ].map(([id, owner]) => ({ id, owner, createdAt: id === 'd8' || id === 'd9' ? '2026-02-02' : '2026-03-02' })),
    stages,
    stageEvents: [
      ...path('d1', ['demo', '2026-03-02'], ['signed', '2026-03-05']), ...path('d2', ['demo', '2026-03-02'], ['signed', TO]),
      ...path('d3', ['lead', '2026-03-02'], ['demo', TO]), ...path('d4', ['demo', '2026-03-02'], ['signed', TO]),
      ...path('d5', ['lead', '2026-03-02'], ['demo', TO]),
      ...path('d6', ['lead', '2026-03-02'], ['demo', '2026-03-03'], ['signed', '2026-03-05']), ...path('d7', ['demo', '2026-03-02']),
      ...path('d8', ['demo', '2026-03-02'], ['signed', '2026-03-05']), ...path('d9', ['demo', '2026-03-02'], ['signed', '2026-03-05']),
    ],
    },
    query: { params: { rep: 'ana', a: 2, b: 3 } },
    expect: { value: 1 / 6, interval: [-0.445781, 0.654829] },
  },
  {
    kpi: 'funnel-conversion', why: 'one of four came from lead to signed',
    tables: {
      deals: ['d1', 'd2', 'd3', 'd4'].map((id) => ({ id, createdAt: '2026-03-02' })), stages,
      stageEvents: [
        ...path('d1', ['lead', '2026-03-02']), ...path('d2', ['lead', '2026-03-02'], ['signed', '2026-03-05']),
        ...path('d3', ['lead', '2026-03-02'], ['lost', '2026-03-05']), ...path('d4', ['lead', '2026-03-02'], ['demo', '2026-03-05']),
      ],
    },
    query: { params: { first: 1, last: 3 } },
    expect: { value: 0.25, num: 1, den: 4, n: 4, interval: [0.045587, 0.699358] },
  },
  {
    kpi: 'funnel-conversion', edge: 'partial: signed, and created, exactly at asOf',
    why: 'd1 is signed, d2 is not yet, d3 is not there yet: 1/2',
    tables: {
      deals: [
        { id: 'd1', createdAt: '2026-03-02' }, { id: 'd2', createdAt: '2026-03-02' }, { id: 'd3', createdAt: '2026-03-16T00:00:00Z' },
      ],
      stages,
      stageEvents: [
        ...path('d1', ['lead', '2026-03-02'], ['signed', '2026-03-10']), ...path(
          'd2', ['lead', '2026-03-05'], ['signed', '2026-03-16T00:00:00Z'],
        ),
        ...path('d3', ['lead', '2026-03-15']),
      ],
    },
    query: { asOf: '2026-03-16', params: { first: 1, last: 3 } },
    expect: { value: 0.5, num: 1, den: 2, partial: true },
  },
  {
    kpi: 'stage-conversion-strict', why: 'd1 was in all three stages, d2 skipped one, d3 went back instead: 1/3',
    tables: {
    deals: ['d1', 'd2', 'd3', 'd4'].map((id) => ({ id, createdAt: id === 'd4' ? '2026-02-02' : '2026-03-02' })), stages,
    stageEvents: [
      ...path(
        'd1', ['lead', '2026-03-02'], ['demo', '2026-03-05'], ['lead', '2026-03-06'], ['demo', '2026-03-07'], ['signed', '2026-03-09'],
      ),
      ...path('d2', ['lead', '2026-03-02'], ['signed', '2026-03-05']),
      ...path('d3', ['lead', '2026-03-02'], ['demo', '2026-03-05'], ['lead', '2026-03-07']),
      ...path('d4', ['lead', '2026-03-02'], ['demo', '2026-03-05'], ['signed', '2026-03-09']),
    ],
    },
    query: { params: { a: 1, b: 3 } },
    expect: { value: 1 / 3, num: 1, den: 3, n: 3, interval: [0.061492, 0.79234] },
  },
  {
    kpi: 'stage-conversion-strict', edge: 'never in the first stage, and in the last exactly at asOf',
    why: 'd1 is not known to be signed, d2 was never a lead: 0/1',
    tables: {
      deals: ['d1', 'd2'].map((id) => ({ id, createdAt: '2026-03-02' })), stages,
      stageEvents: [
        ...path('d1', ['lead', '2026-03-02'], ['demo', '2026-03-05'], ['signed', TO]),
        ...path('d2', ['demo', '2026-03-02'], ['signed', '2026-03-05']),
      ],
    },
    query: { params: { a: 1, b: 3 } },
    expect: { value: 0, num: 0, den: 1 },
  },
  {
    kpi: 'stage-conversion-strict', edge: 'stages before and after those asked for',
    why: 'from lead to demo, d1 came further and d2 did not come to demo; d3 is no lead yet: 1/2',
    tables: {
    deals: ['d1', 'd2', 'd3'].map((id) => ({ id, createdAt: '2026-03-02' })), stages,
    stageEvents: [
      ...path('d1', ['lead', '2026-03-02'], ['demo', '2026-03-05'], ['signed', '2026-03-07']),
      ...path('d2', ['lead', '2026-03-02'], ['signed', '2026-03-07']), ...path('d3', ['lead', TO]),
    ],
    },
    query: { params: { a: 1, b: 2 } },
    expect: { value: 0.5, num: 1, den: 2 },
  },
  {
    kpi: 'stage-conversion-strict', edge: 'from a later stage on', why: 'from demo to signed, whatever came before: d1, not d2',
    tables: {
    deals: ['d1', 'd2'].map((id) => ({ id, createdAt: '2026-03-02' })), stages,
    stageEvents: [
      ...path('d1', ['lead', '2026-03-02'], ['demo', '2026-03-05'], ['signed', '2026-03-07']),
      ...path('d2', ['lead', '2026-03-02'], ['demo', '2026-03-07']),
    ],
    },
    query: { params: { a: 2, b: 3 } },
    expect: { value: 0.5, num: 1, den: 2 },
  },
];
