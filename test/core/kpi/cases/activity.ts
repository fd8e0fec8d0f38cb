import type { Case } from './case.ts';
import { FROM, TO } from './rows.ts';

type Fields = Readonly<Record<string, unknown>>;

const call = (at: string, more: Fields = {}): Fields => ({ kind: 'call', at, ...more });
const calls = (count: number, at: string, more?: Fields): Fields[] => Array.from({ length: count }, () => call(at, more));
const request = (at: string, respondedAt: string | null, account = 'A'): Fields => ({ at: `2026-03-${at}`, respondedAt: respondedAt && `2026-03-${respondedAt}`, account });
const content = (kind: string, more: Fields, at = '2026-03-10'): Fields => ({ asset: 's1', kind, at, ...more });
const assessed = (rep: string, at: string, score: number | null, skill = 'demo'): Fields => ({ rep, skill, at, score, required: 75 });

/** From 1 to 31 March: 30 days, one unit of what is counted in times of 30 days. */
const thirtyDays = { to: '2026-03-31' };

export const activity: readonly Case[] = [
  {
    kpi: 'calls-per-day', why: '44 calls; March 2026 starts on a Sunday and has 22 days from Monday to Friday; meetings are none',
    tables: { activities: [...calls(44, '2026-03-10'), { kind: 'meeting', at: '2026-03-10' }] },
    expect: { value: 2, num: 44, den: 22 },
  },
  {
    kpi: 'calls-per-day', edge: 'partial: up to asOf, and a call exactly then', why: '3 calls on the six working days 2 to 6 and 9 March',
    tables: { activities: [...calls(3, '2026-03-03'), call('2026-03-10T00:00:00Z')] },
    query: { asOf: '2026-03-10' },
    expect: { value: 0.5, num: 3, den: 6, partial: true },
  },
  {
    kpi: 'calls-per-day', edge: 'no working day', why: 'one call on the weekend of 7 and 8 March',
    tables: { activities: [call('2026-03-07T10:00:00Z')] },
    query: { from: '2026-03-07', to: '2026-03-09' },
    expect: { status: 'undefined', value: null, num: 1, den: 0 },
  },
  {
    kpi: 'emails-sent', why: '4 went out; exact Poisson limits of 4: χ²(0.025; 8)/2 and χ²(0.975; 10)/2',
    tables: {
      activities: [
        ...['02', '03', '04', '05'].map((day) => ({ kind: 'email', direction: 'out', at: `2026-03-${day}` })),
        { kind: 'email', direction: 'in', at: '2026-03-06' }, call('2026-03-06', { direction: 'out' }),
      ],
    },
    expect: { value: 4, n: 4, interval: [1.089865, 10.241589] },
  },
  {
    kpi: 'emails-sent', edge: 'exactly at from and to, and a direction nobody noted', why: 'only the first is known to be one of March',
    tables: {
      activities: [
        { kind: 'email', direction: 'out', at: FROM }, { kind: 'email', direction: 'out', at: TO },
        { kind: 'email', direction: null, at: '2026-03-02' },
      ],
    },
    expect: { value: 1 },
  },
  {
    kpi: 'second-contact-customers', why: 'A twice and B once agreed, C did not: A and B',
    tables: {
      activities: [['A', true], ['A', true], ['B', true], ['C', false]].map(([account, followUp]) => call('2026-03-02', { account, followUp })),
    },
    expect: { value: 2 },
  },
  {
    kpi: 'second-contact-customers', edge: 'a missing account', why: 'one customer, and one of whom nobody knows who it is',
    tables: { activities: [call('2026-03-02', { account: 'A', followUp: true }), call('2026-03-02', { account: null, followUp: true })] },
    expect: { value: 1, excluded: { missing: 1 } },
  },
  {
    kpi: 'value-added-calls', why: 'two calls; the mail is none',
    tables: {
      activities: [
        ...calls(2, '2026-03-02', { valueAdded: true }), call('2026-03-02', { valueAdded: false }),
        { kind: 'email', at: '2026-03-02', valueAdded: true },
      ],
    },
    expect: { value: 2, n: 2 },
  },
  {
    kpi: 'value-added-calls', edge: 'exactly at from and to, and untagged', why: 'only the first',
    tables: { activities: [call(FROM, { valueAdded: true }), call(TO, { valueAdded: true }), call('2026-03-02', { valueAdded: null })] },
    expect: { value: 1 },
  },
  {
    kpi: 'value-added-call-share', why: '3 of 4 tagged calls; the untagged one is on neither side',
    tables: {
      activities: [
        ...calls(3, '2026-03-02', { valueAdded: true }), call('2026-03-02', { valueAdded: false }),
        call('2026-03-02', { valueAdded: null }),
      ],
    },
    expect: { value: 0.75, num: 3, den: 4, n: 4 },
  },
  {
    kpi: 'value-added-call-share', edge: 'zero of zero', why: 'no call is tagged',
    tables: { activities: calls(2, '2026-03-02', { valueAdded: null }) },
    expect: { status: 'no-data', value: null, num: 0, den: 0 },
  },
  {
    kpi: 'value-added-call-frequency', why: '6 calls over 30 + 15 days of customers: 6/1.5',
    tables: {
      activities: calls(6, '2026-03-02', { valueAdded: true }),
      spells: [{ account: 'A', startedAt: '2025-01-01', endedAt: null }, { account: 'B', startedAt: '2026-03-16', endedAt: null }],
    },
    query: thirtyDays,
    expect: { value: 4, num: 6, den: 1.5 },
  },
  {
    kpi: 'value-added-call-frequency', edge: 'partial: calls and customers up to asOf',
    why: '1 call over 15 days of A; B went exactly at from',
    tables: {
      activities: [call('2026-03-02', { valueAdded: true }), call('2026-03-16T00:00:00Z', { valueAdded: true })],
      spells: [{ account: 'A', startedAt: '2025-01-01', endedAt: null }, { account: 'B', startedAt: '2025-01-01', endedAt: FROM }],
    },
    query: { ...thirtyDays, asOf: '2026-03-16' },
    expect: { value: 2, num: 1, den: 0.5, partial: true },
  },
  {
    kpi: 'value-added-call-effectiveness', why: '2 advanced and 1 neutral; what came of the fourth is not known',
    tables: { activities: ['advanced', 'advanced', 'neutral', null].map((outcome) => call('2026-03-02', { valueAdded: true, outcome })) },
    expect: { value: 2 / 3, num: 2, den: 3, n: 3 },
  },
  {
    kpi: 'value-added-call-effectiveness', edge: 'zero of zero', why: 'the only outcome is that of a call without added value',
    tables: {
      activities: [call('2026-03-02', { valueAdded: false, outcome: 'advanced' }), call('2026-03-02', { valueAdded: true, outcome: null })],
    },
    expect: { status: 'no-data', value: null, num: 0, den: 0 },
  },
  {
    kpi: 'customer-response-time', why: '(10 + 20 + 90)/3 minutes',
    tables: {
      requests: [request('02T10:00:00Z', '02T10:10:00Z'), request('03T10:00:00Z', '03T10:20:00Z'), request('04T10:00:00Z', '04T11:30:00Z')],
    },
    expect: { value: 40, n: 3 },
  },
  {
    kpi: 'customer-response-time', edge: 'answered exactly at asOf, never, and before being asked',
    why: 'only the answer after 30 minutes is known',
    tables: {
      requests: [
        request('02T10:00:00Z', '02T10:30:00Z'), { ...request('31T23:00:00Z', null), respondedAt: TO }, request('03T10:00:00Z', null),
        request('04T10:00:00Z', '04T09:00:00Z'),
      ],
    },
    expect: { value: 30, n: 1, excluded: { missing: 2, negative: 1 } },
  },
  {
    kpi: 'customer-response-time-median', why: '10, 20 and 90 minutes: 20',
    tables: {
      requests: [request('04T10:00:00Z', '04T11:30:00Z'), request('02T10:00:00Z', '02T10:10:00Z'), request('03T10:00:00Z', '03T10:20:00Z')],
    },
    expect: { value: 20, n: 3 },
  },
  {
    kpi: 'customer-response-time-median', edge: 'an even number, and asked exactly at from and to',
    why: '10, 20, 30, 90: 25; the one asked in April is not of March',
    tables: {
      requests: [
        request('01T00:00:00Z', '01T00:10:00Z'), request('02T10:00:00Z', '02T10:20:00Z'), request('03T10:00:00Z', '03T10:30:00Z'),
        request('04T10:00:00Z', '04T11:30:00Z'), { ...request('01', null), at: TO },
      ],
    },
    expect: { value: 25, n: 4, interval: null },
  },
  {
    kpi: 'customer-response-time-per-customer', why: '(10 + 20 + 90) minutes over A and B',
    tables: {
      requests: [
        request('02T10:00:00Z', '02T10:10:00Z'), request('03T10:00:00Z', '03T10:20:00Z'), request('04T10:00:00Z', '04T11:30:00Z', 'B'),
      ],
    },
    expect: { value: 60, num: 120, den: 2 },
  },
  {
    kpi: 'customer-response-time-per-customer', edge: 'customers without an answer that counts',
    why: '30 minutes of A; B has no answer, C one from before',
    tables: {
      requests: [request('02T10:00:00Z', '02T10:30:00Z'), request('03T10:00:00Z', null, 'B'), request('04T10:00:00Z', '04T09:00:00Z', 'C')],
    },
    expect: { value: 30, num: 30, den: 1, excluded: { missing: 1, negative: 1 } },
  },
  {
    kpi: 'response-within-1h', why: 'after 30 minutes, after 61, never: 1/3',
    tables: { requests: [request('02T10:00:00Z', '02T10:30:00Z'), request('03T10:00:00Z', '03T11:01:00Z'), request('04T10:00:00Z', null)] },
    expect: { value: 1 / 3, num: 1, den: 3, n: 3 },
  },
  {
    kpi: 'response-within-1h', edge: 'exactly on the mark, and asked an hour before asOf',
    why: 'the first is in time; the second has had its hour, the third has not; the fourth is answered before it is asked: 1/2',
    tables: {
      requests: [
        request('02T10:00:00Z', '02T11:00:00Z'), request('31T23:00:00Z', null), request('31T23:00:01Z', '31T23:05:00Z'),
        request('04T10:00:00Z', '04T09:00:00Z'),
      ],
    },
    expect: { value: 0.5, num: 1, den: 2 },
  },
  {
    kpi: 'response-within-24h', why: 'after 23 hours and after 25: 1/2',
    tables: { requests: [request('02T10:00:00Z', '03T09:00:00Z'), request('02T10:00:00Z', '03T11:00:00Z')] },
    expect: { value: 0.5, num: 1, den: 2, n: 2 },
  },
  {
    kpi: 'response-within-24h', edge: 'exactly on the mark, and asked 24 hours before asOf',
    why: 'two in time, one never; the last is too young to tell: 2/3',
    tables: {
      requests: [
        request('02T10:00:00Z', '03T10:00:00Z'), request('31T00:00:00Z', '31T00:10:00Z'), request('04T10:00:00Z', null),
        request('31T00:00:01Z', '31T00:10:00Z'),
      ],
    },
    expect: { value: 2 / 3, num: 2, den: 3 },
  },
  {
    kpi: 'quote-turnaround', why: '(24 + 48)/2 hours; the draft does not count',
    tables: {
      quotes: [
        { requestedAt: '2026-03-02', sentAt: '2026-03-03', final: true }, { requestedAt: '2026-03-02', sentAt: '2026-03-04', final: true },
        { requestedAt: '2026-03-02', sentAt: '2026-03-12', final: false },
      ],
    },
    expect: { value: 36, n: 2 },
  },
  {
    kpi: 'quote-turnaround', edge: 'sent exactly at from, before the request, and without one', why: '27 February to 1 March are 48 hours',
    tables: {
      quotes: [
        { requestedAt: '2026-02-27T00:00:00Z', sentAt: FROM, final: true },
        { requestedAt: '2026-03-05', sentAt: '2026-03-04', final: true }, { requestedAt: null, sentAt: '2026-03-04', final: true },
      ],
    },
    expect: { value: 48, n: 1, excluded: { negative: 1, missing: 1 } },
  },
  {
    kpi: 'content-usefulness', why: 'of 5, 4, 3 and 1 two are 4 or more',
    tables: { contentEvents: [5, 4, 3, 1].map((rating) => content('feedback', { rating })) },
    expect: { value: 0.5, num: 2, den: 4 },
  },
  {
    kpi: 'content-usefulness', edge: 'ratings out of range and missing', why: '4 is useful: 1/1; 0 and 6 are none',
    tables: { contentEvents: [4, 0, 6, null].map((rating) => content('feedback', { rating })) },
    expect: { value: 1, num: 1, den: 1, excluded: { invalid: 2, missing: 1 } },
  },
  {
    kpi: 'content-findability', why: '3 of the 4 searches whose end is known',
    tables: { contentEvents: [true, true, true, false, null].map((found) => content('search', { found })) },
    expect: { value: 0.75, num: 3, den: 4, n: 4 },
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
        content('search', { found: false, durationMs: 540_000 }),
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
    kpi: 'content-usage-rate', why: 's1 was opened, s2 shared, s3 only searched for: 2/3',
    tables: {
      assets: ['s1', 's2', 's3'].map((id) => ({ id, createdAt: '2025-01-01', retiredAt: null })),
      contentEvents: [content('open', {}), content('open', {}), content('share', { asset: 's2' }), content('search', { asset: 's3' })],
    },
    expect: { value: 2 / 3, num: 2, den: 3, n: 3 },
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
    kpi: 'skill-gap', why: 'ana was 15 below and is 5 above: 0; ben is 20 below: 20/2',
    tables: { assessments: [assessed('ana', '2026-01-10', 60), assessed('ana', '2026-03-10', 80), assessed('ben', '2026-03-10', 55)] },
    expect: { value: 10, n: 2 },
  },
  {
    kpi: 'skill-gap', edge: 'assessed exactly at asOf; more than enough',
    why: 'ana lacks 15 in one skill, and 25 more than needed in another do not make up for it: 15/2',
    tables: { assessments: [assessed('ana', '2026-02-10', 60), assessed('ana', TO, 90), assessed('ana', '2026-02-10', 100, 'price')] },
    expect: { value: 7.5, n: 2 },
  },
  {
    kpi: 'skill-coverage', why: 'ana 80 and cyn 90 of 75, ben 55: 2/3',
    tables: { assessments: [assessed('ana', '2026-03-10', 80), assessed('ben', '2026-03-10', 55), assessed('cyn', '2026-03-10', 90)] },
    expect: { value: 2 / 3, num: 2, den: 3, n: 3 },
  },
  {
    kpi: 'skill-coverage', edge: 'exactly as required, and not assessed', why: '75 of 75 is enough; ben is on neither side',
    tables: { assessments: [assessed('ana', '2026-03-10', 75), assessed('ben', '2026-03-10', null)] },
    expect: { value: 1, num: 1, den: 1 },
  },
  {
    kpi: 'coaching-frequency', why: '3 sessions for two reps over 30 days; a call is no session',
    tables: {
      activities: [...calls(1, '2026-03-02'), ...['03', '10', '17'].map((day) => ({ kind: 'coaching', at: `2026-03-${day}` }))],
      reps: ['ana', 'ben'].map((id) => ({ id, startedAt: '2025-01-01', endedAt: null })),
    },
    query: thirtyDays,
    expect: { value: 1.5, num: 3, den: 2 },
  },
  {
    kpi: 'coaching-frequency', edge: 'nobody to coach', why: 'ana went exactly at from, ben starts exactly at to',
    tables: {
      activities: [{ kind: 'coaching', at: '2026-03-03' }],
      reps: [{ id: 'ana', startedAt: '2025-01-01', endedAt: FROM }, { id: 'ben', startedAt: '2026-03-31', endedAt: null }],
    },
    query: thirtyDays,
    expect: { status: 'undefined', value: null, num: 1, den: 0 },
  },
];
