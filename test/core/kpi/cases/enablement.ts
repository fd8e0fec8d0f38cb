import type { Case } from './case.ts';
import { FROM, TO } from './rows.ts';

type Fields = Readonly<Record<string, unknown>>;

const content = (kind: string, more: Fields, at = '2026-03-10'): Fields => ({ asset: 's1', kind, at, ...more });
const assessed = (rep: string, at: string, score: number | null, skill = 'demo'): Fields => ({ rep, skill, at, score, required: 75 });
const acted = (kind: string, owner: string, at: string): Fields => ({ kind, owner, at });

export const enablement: readonly Case[] = [
  {
    kpi: 'content-usefulness', why: 'of 5, 4, 3 and 1 two are 4 or more; opening is no rating, nor is one of February',
    tables: {
      contentEvents: [
        ...[5, 4, 3, 1].map((rating) => content('feedback', { rating })), content('open', { rating: 5 }),
        content('feedback', { rating: 5 }, '2026-02-10'),
      ],
    },
    expect: { value: 0.5, num: 2, den: 4, interval: [0.150039, 0.849961] },
  },
  {
    kpi: 'content-usefulness', edge: 'ratings out of range and missing', why: '4 is useful: 1/1; 0 and 6 are none',
    tables: { contentEvents: [4, 0, 6, null].map((rating) => content('feedback', { rating })) },
    expect: { value: 1, num: 1, den: 1, excluded: { invalid: 2, missing: 1 } },
  },
  {
    kpi: 'content-findability', why: '3 of the 4 searches of March whose end is known',
    tables: {
      contentEvents: [
        ...[true, true, true, false, null].map((found) => content('search', { found })), content('search', { found: true }, '2026-02-10'),
      ],
    },
    expect: { value: 0.75, num: 3, den: 4, n: 4, interval: [0.300642, 0.954413] },
  },
  {
    kpi: 'content-findability', edge: 'zero of zero', why: 'how the search ended is not known, and opening is no search',
    tables: { contentEvents: [content('search', { found: null }), content('open', { found: true })] },
    expect: { status: 'no-data', value: null, num: 0, den: 0 },
  },
  {
    kpi: 'content-search-time', why: 'found after 1, 2 and 6 minutes: 2; what was not found does not count',
    tables: {
      contentEvents: [
        ...[60_000, 360_000, 120_000].map((durationMs) => content('search', { found: true, durationMs })),
        content('search', { found: false, durationMs: 540_000 }), content('open', { found: true, durationMs: 1 }),
      ],
    },
    expect: { value: 2, n: 3 },
  },
  {
    kpi: 'content-search-time', edge: 'a missing duration, and a search exactly at to', why: '90 s',
    tables: {
      contentEvents: [
        content('search', { found: true, durationMs: 90_000 }), content('search', { found: true, durationMs: null }),
        content('search', { found: true, durationMs: 1 }, TO),
      ],
    },
    expect: { value: 1.5, n: 1, excluded: { missing: 1 } },
  },
  {
    kpi: 'content-search-time', edge: 'the fewest that have an interval',
    why: '1, 2, 3, 5, 6 and 90 minutes: (3 + 5)/2, from the first to the last',
    tables: { contentEvents: [1, 2, 3, 5, 6, 90].map((minutes) => content('search', { found: true, durationMs: minutes * 60_000 })) },
    expect: { value: 4, n: 6, interval: [1, 90] },
  },
  {
    kpi: 'content-usage-rate', why: 's1 was opened, s2 shared, s3 only searched for, and opened in February; s4 is no longer there: 2/3',
    tables: {
    assets: [
      ...['s1', 's2', 's3'].map((id) => ({ id, createdAt: '2025-01-01', retiredAt: null })),
      { id: 's4', createdAt: '2025-01-01', retiredAt: '2026-02-01' },
    ],
    contentEvents: [
      content('open', {}), content('open', {}), content('share', { asset: 's2' }), content('search', { asset: 's3' }),
      content('open', { asset: 's3' }, '2026-02-10'), content('open', { asset: 's4' }),
    ],
    },
    expect: { value: 2 / 3, num: 2, den: 3, n: 3, interval: [0.20766, 0.938508] },
  },
  {
    kpi: 'content-usage-rate', edge: 'retired exactly at from, created exactly at to, opened exactly at from and to',
    why: 's1 is there and used, s3 there and not, s2 comes later: 1/2',
    tables: {
      assets: [
        { id: 's1', createdAt: '2025-01-01', retiredAt: FROM }, { id: 's2', createdAt: TO, retiredAt: null },
        { id: 's3', createdAt: '2025-01-01', retiredAt: null },
      ],
      contentEvents: [content('open', {}, FROM), content('open', { asset: 's3' }, TO)],
    },
    expect: { value: 0.5, num: 1, den: 2 },
  },
  {
    kpi: 'skill-gap', why: 'ana was 15 below and is 5 above: 0; ben 20 and cyn 25 below: (0 + 20 + 25)/3; t: 15 ± 4.302653·√(175/3)',
    tables: {
      assessments: [
        assessed('ana', '2026-01-10', 60), assessed('ana', '2026-03-10', 80), assessed('ben', '2026-03-10', 55),
        assessed('cyn', '2026-03-10', 50),
      ],
    },
    expect: { value: 15, n: 3, interval: [-17.862053, 47.862053] },
  },
  {
    kpi: 'skill-gap', edge: 'assessed exactly at asOf; more than enough',
    why: 'ana lacks 15 in one skill, and 25 more than needed in another do not make up for it: 15/2',
    tables: { assessments: [assessed('ana', '2026-02-10', 60), assessed('ana', TO, 90), assessed('ana', '2026-02-10', 100, 'price')] },
    expect: { value: 7.5, n: 2 },
  },
  {
    kpi: 'skill-coverage', why: 'ana 80 and cyn 90 of 75, ben 55 for all that is known before April: 2/3',
    tables: {
      assessments: [
        assessed('ana', '2026-03-10', 80), assessed('ben', '2026-03-10', 55), assessed('cyn', '2026-03-10', 90), assessed('ben', TO, 99),
        assessed('dan', TO, 99),
      ],
    },
    expect: { value: 2 / 3, num: 2, den: 3, n: 3, interval: [0.20766, 0.938508] },
  },
  {
    kpi: 'skill-coverage', edge: 'exactly as required, and not assessed', why: '75 of 75 is enough; ben is on neither side',
    tables: { assessments: [assessed('ana', '2026-03-10', 75), assessed('ben', '2026-03-10', null)] },
    expect: { value: 1, num: 1, den: 1 },
  },
  {
    kpi: 'coaching-frequency', why: '3 sessions of March for two reps over 30 days; a call is no session',
    tables: {
    activities: [
      acted('call', 'ana', '2026-03-02'), ...['02-24', '03-03', '03-10', '03-17'].map((day) => ({ kind: 'coaching', at: `2026-${day}` })),
    ],
    reps: ['ana', 'ben'].map((id) => ({ id, startedAt: '2025-01-01', endedAt: null })),
    },
    query: { to: '2026-03-31' },
    expect: { value: 1.5, num: 3, den: 2, interval: [0.309336, 4.383637] },
  },
  {
    kpi: 'coaching-frequency', edge: 'nobody to coach', why: 'ana went exactly at from, ben starts exactly at to',
    tables: {
      activities: [{ kind: 'coaching', at: '2026-03-03' }],
      reps: [{ id: 'ana', startedAt: '2025-01-01', endedAt: FROM }, { id: 'ben', startedAt: '2026-03-31', endedAt: null }],
    },
    query: { to: '2026-03-31' },
    expect: { status: 'undefined', value: null, num: 1, den: 0 },
  },
  {
    kpi: 'adoption-rate', why: 'ana recorded two calls in March, ben one in February, cyn none; dan went in January: 1/3',
    tables: {
    activities: [
      acted('call', 'ana', '2026-03-02'), acted('call', 'ana', '2026-03-02'), acted('call', 'ben', '2026-02-02'),
      acted('call', 'dan', '2026-03-02'),
    ],
    reps: [
      ...['ana', 'ben', 'cyn'].map((id) => ({ id, startedAt: '2025-01-01', endedAt: null })),
      { id: 'dan', startedAt: '2025-01-01', endedAt: '2026-01-31' },
    ],
    },
    expect: { value: 1 / 3, num: 1, den: 3, n: 3, interval: [0.061492, 0.79234] },
  },
  {
    kpi: 'adoption-rate', edge: 'ended exactly at from, started exactly at to, recorded exactly at from and to',
    why: 'ana is one of the reps and active, ben is not, cyn comes later: 1/2',
    tables: {
      activities: [acted('call', 'ana', FROM), acted('call', 'ben', TO)],
      reps: [
        { id: 'ana', startedAt: '2025-01-01', endedAt: FROM }, { id: 'ben', startedAt: '2025-01-01', endedAt: null },
        { id: 'cyn', startedAt: TO, endedAt: null },
      ],
    },
    expect: { value: 0.5, num: 1, den: 2 },
  },
];
