import type { Case } from './case.ts';
import { FROM, TO } from './rows.ts';

type Fields = Readonly<Record<string, unknown>>;

const call = (at: string, more: Fields = {}): Fields => ({ kind: 'call', at, ...more });
const calls = (count: number, at: string, more?: Fields): Fields[] => Array.from({ length: count }, () => call(at, more));
/** Asked and answered in March, on this day at this time. */
const request = (at: string, respondedAt: string | null, account = 'A'): Fields => ({
  at: `2026-03-${at}`, respondedAt: respondedAt && `2026-03-${respondedAt}`, account,
});

/** From 1 to 31 March: 30 days, one unit of what is counted in times of 30 days. */
const thirtyDays = { to: '2026-03-31' };

export const activity: readonly Case[] = [
  {
    kpi: 'calls-per-day', why: '44 calls; March 2026 starts on a Sunday and has 22 days from Monday to Friday; meetings are none',
    tables: { activities: [...calls(44, '2026-03-10'), { kind: 'meeting', at: '2026-03-10' }] },
    expect: { value: 2, num: 44, den: 22, interval: [1.453203, 2.684907] },
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
    kpi: 'calls-per-day', edge: 'working days that the page gives', why: '10 calls in 5 days',
    tables: { activities: calls(10, '2026-03-03') },
    query: { params: { workdays: 5 } },
    expect: { value: 2, num: 10, den: 5 },
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
    kpi: 'second-contact-customers', why: 'A twice and B once agreed; C did not, D did in February: A and B',
    tables: {
      activities: [
        ...[['A', true], ['A', true], ['B', true], ['C', false]].map(([account, followUp]) => call('2026-03-02', { account, followUp })),
        call('2026-02-02', { account: 'D', followUp: true }),
      ],
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
    expect: { value: 2, n: 2, interval: [0.242209, 7.224688] },
  },
  {
    kpi: 'value-added-calls', edge: 'exactly at from and to, and untagged', why: 'only the first',
    tables: { activities: [call(FROM, { valueAdded: true }), call(TO, { valueAdded: true }), call('2026-03-02', { valueAdded: null })] },
    expect: { value: 1 },
  },
  {
    kpi: 'value-added-call-share', why: '3 of 4 tagged calls of March; the untagged one is on neither side and counted, and mails are no calls',
    tables: {
      activities: [
        ...calls(3, '2026-03-02', { valueAdded: true }), call('2026-03-02', { valueAdded: false }),
        call('2026-03-02', { valueAdded: null }), call('2026-02-02', { valueAdded: true }),
        { kind: 'email', at: '2026-03-02', valueAdded: true },
      ],
    },
    expect: { value: 0.75, num: 3, den: 4, n: 4, excluded: { missing: 1 }, interval: [0.300642, 0.954413] },
  },
  {
    kpi: 'value-added-call-share', edge: 'nothing known', why: 'no call is tagged',
    tables: { activities: calls(2, '2026-03-02', { valueAdded: null }) },
    expect: { status: 'no-data', value: null, excluded: { missing: 2 } },
  },
  {
    kpi: 'value-added-call-frequency', why: '6 calls over 30 + 15 days of customers: 6/1.5; neither mails nor calls that add nothing',
    tables: {
    activities: [
      ...calls(6, '2026-03-02', { valueAdded: true }), call('2026-03-02', { valueAdded: false }),
      { kind: 'email', at: '2026-03-02', valueAdded: true },
    ],
    spells: [{ account: 'A', startedAt: '2025-01-01', endedAt: null }, { account: 'B', startedAt: '2026-03-16', endedAt: null }],
    },
    query: thirtyDays,
    expect: { value: 4, num: 6, den: 1.5, interval: [1.46793, 8.706316] },
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
    kpi: 'value-added-call-effectiveness',
    why: '2 advanced and 1 neutral; what came of the fourth is not known, the fifth is of February, a mail is no call',
    tables: {
      activities: [
        ...['advanced', 'advanced', 'neutral', null].map((outcome) => call('2026-03-02', { valueAdded: true, outcome })),
        call('2026-02-02', { valueAdded: true, outcome: 'advanced' }),
        { kind: 'email', at: '2026-03-02', valueAdded: true, outcome: 'advanced' },
      ],
    },
    expect: { value: 2 / 3, num: 2, den: 3, n: 3, interval: [0.20766, 0.938508] },
  },
  {
    kpi: 'value-added-call-effectiveness', edge: 'zero of zero', why: 'the only outcome is that of a call without added value',
    tables: {
      activities: [call('2026-03-02', { valueAdded: false, outcome: 'advanced' }), call('2026-03-02', { valueAdded: true, outcome: null })],
    },
    expect: { status: 'no-data', value: null, num: 0, den: 0 },
  },
  {
    kpi: 'customer-response-time', why: '(10 + 20 + 90)/3 minutes; t: 40 ± 4.302653·√(1900/3)',
    tables: {
      requests: [
        request('02T10:00:00Z', '02T10:10:00Z'), request('03T10:00:00Z', '03T10:20:00Z'), request('04T10:00:00Z', '04T11:30:00Z'),
        { ...request('01', '02'), at: '2026-02-27' },
      ],
    },
    expect: { value: 40, n: 3, interval: [-68.281052, 148.281052] },
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
    kpi: 'customer-response-time-median', edge: 'an even number, asked exactly at from and to, answered exactly at asOf',
    why: '10, 20, 30, 90: 25; the one asked in April is not of March',
    tables: {
      requests: [
        request('01T00:00:00Z', '01T00:10:00Z'), request('02T10:00:00Z', '02T10:20:00Z'), request('03T10:00:00Z', '03T10:30:00Z'),
        request('04T10:00:00Z', '04T11:30:00Z'), { ...request('01', null), at: TO }, { ...request('31', null), respondedAt: TO },
      ],
    },
    expect: { value: 25, n: 4, excluded: { missing: 1 }, interval: null },
  },
  {
    kpi: 'customer-response-time-median', edge: 'the fewest that have an interval',
    why: '1, 2, 3, 5, 6 and 90 minutes: (3 + 5)/2, from the first to the last',
    tables: { requests: ['10:01', '10:02', '10:03', '10:05', '10:06', '11:30'].map((time) => request('02T10:00:00Z', `02T${time}:00Z`)) },
    expect: { value: 4, n: 6, interval: [1, 90] },
  },
  {
    kpi: 'customer-response-time-per-customer', why: '(10 + 20 + 90) minutes over A and B',
    tables: {
      requests: [
        request('02T10:00:00Z', '02T10:10:00Z'), request('03T10:00:00Z', '03T10:20:00Z'), request('04T10:00:00Z', '04T11:30:00Z', 'B'), {
          ...request('01', '02', 'C'), at: '2026-02-27',
        },
      ],
    },
    expect: { value: 60, num: 120, den: 2 },
  },
  {
    kpi: 'customer-response-time-per-customer', edge: 'customers without an answer that counts, and one answered at once',
    why: '30 + 0 minutes of A and D; B has no answer, C one from before, E one exactly at asOf',
    tables: {
      requests: [
        request('02T10:00:00Z', '02T10:30:00Z'), request('03T10:00:00Z', null, 'B'), request('04T10:00:00Z', '04T09:00:00Z', 'C'),
        request('04T10:00:00Z', '04T10:00:00Z', 'D'), { ...request('31', null, 'E'), respondedAt: TO },
      ],
    },
    expect: { value: 15, num: 30, den: 2, excluded: { missing: 2, negative: 1 } },
  },
  {
    kpi: 'response-within-1h', why: 'at once, half a second too late, never: 1/3',
    tables: {
      requests: [
        request('02T10:00:00Z', '02T10:00:00Z'), request('03T10:00:00Z', '03T11:00:00.500Z'), request('04T10:00:00Z', null),
        { ...request('01', '01'), at: '2026-02-28T23:30:00Z' },
      ],
    },
    expect: { value: 1 / 3, num: 1, den: 3, n: 3, interval: [0.061492, 0.79234] },
  },
  {
    kpi: 'response-within-1h', edge: 'exactly on the mark, and asked an hour before asOf',
    why: 'the first two are in time, the third never; the fourth has not had its hour, the fifth is answered before it is asked: 2/3',
    tables: {
      requests: [
        request('02T10:00:00Z', '02T11:00:00Z'), request('31T23:00:00Z', '31T23:10:00Z'), request('31T22:59:00Z', null),
        request('31T23:00:00.001Z', '31T23:05:00Z'), request('04T10:00:00Z', '04T09:00:00Z'),
      ],
    },
    expect: { value: 2 / 3, num: 2, den: 3 },
  },
  {
    kpi: 'response-within-24h', why: 'at once, and half a second too late: 1/2',
    tables: {
      requests: [
        request('02T10:00:00Z', '02T10:00:00Z'), request('02T10:00:00Z', '03T10:00:00.500Z'),
        { ...request('01', '01'), at: '2026-02-28T10:00:00Z' },
      ],
    },
    expect: { value: 0.5, num: 1, den: 2, n: 2, interval: [0.094531, 0.905469] },
  },
  {
    kpi: 'response-within-24h', edge: 'exactly on the mark, and asked 24 hours before asOf',
    why: 'two in time, one never; the fourth is too young to tell, the last answered before it is asked: 2/3',
    tables: {
      requests: [
        request('02T10:00:00Z', '03T10:00:00Z'), request('31T00:00:00Z', '31T00:10:00Z'), request('04T10:00:00Z', null),
        request('31T00:00:00.001Z', '31T00:10:00Z'), request('04T10:00:00Z', '04T09:00:00Z'),
      ],
    },
    expect: { value: 2 / 3, num: 2, den: 3 },
  },
  {
    kpi: 'quote-turnaround', why: '(24 + 48 + 120)/3 hours; neither the draft nor what was sent in February; t: 64 ± 4.302653·√(2496/3)',
    tables: {
      quotes: [
        ...['03', '04', '07'].map((day) => ({ requestedAt: '2026-03-02', sentAt: `2026-03-${day}`, final: true })),
        { requestedAt: '2026-03-02', sentAt: '2026-03-12', final: false }, { requestedAt: '2026-02-02', sentAt: '2026-02-12', final: true },
      ],
    },
    expect: { value: 64, n: 3, interval: [-60.10748, 188.10748] },
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
];
