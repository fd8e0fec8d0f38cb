import type { Case } from './case.ts';
import { FROM, TO, rome } from './rows.ts';

type Fields = Readonly<Record<string, unknown>>;

const answers = (kind: string, scores: (number | null)[]): Fields[] => scores.map((score) => ({ kind, score, at: '2026-03-10' }));
const nps = (account: string, contact: string, score: number, at = '2026-03-10'): Fields => ({ kind: 'nps', account, contact, score, at });
const part = (
  component: string, raw: number | null, lo: number, hi: number, weight: number,
): Fields => ({ account: 'A', component, raw, lo, hi, weight });
const ticket = (createdAt: string, resolvedAt: string | null, more: Fields = {}): Fields => ({ createdAt, resolvedAt, ...more });
const contacted = (id: string, account: string, createdAt: string, resolvedAt: string, contacts: number | null, reopens = 0): Fields => ({
  id, account, topic: 'bill', createdAt, resolvedAt, contacts, reopens,
});
const steps = (ticket: string, ...list: [status: string, at: string][]): Fields[] => list.map(([status, at]) => ({ ticket, status, at }));
const replied = (
  createdAt: string, firstReplyAt: string | null, slaMs: number | null = 3_600_000,
): Fields => ({ createdAt, firstReplyAt, slaMs });
const solved = (firstResolvedAt: string, reopens: number | null): Fields => ({ firstResolvedAt, reopens });

const nineToFive = (zone: string): Fields => {
  const open = [['09:00', '17:00']];
  return { schedule: { zone, week: { 1: open, 2: open, 3: open, 4: open, 5: open } } };
};

export const service: readonly Case[] = [
  {
    kpi: 'nps', why: '100·(3 - 1)/5; adjusted by 3/4, 3/4 and 3: 100·(0.25 ± z·√((5.5/8 - 0.25²)/8)) = 25 ± 1.959964·27.950850',
    tables: { responses: answers('nps', [9, 10, 10, 7, 2]) },
    expect: { value: 40, num: 2, den: 5, n: 5, interval: [-29.782659, 79.782659] },
  },
  {
    kpi: 'nps', edge: 'the marks 6, 7 and 9, and scores that are none', why: '100·(1 - 1)/3; 8.5 and 11 are no answers',
    tables: { responses: [...answers('nps', [6, 7, 9, 8.5, 11, null]), { ...nps('A', 'p', 0), at: TO }] },
    expect: { value: 0, num: 0, den: 3, excluded: { invalid: 2, missing: 1 } },
  },
  {
    kpi: 'nps-trend', why: '100 in March, 100·(1 - 1)/2 in February',
    tables: { responses: [nps('A', 'p', 9), nps('A', 'q', 9), nps('A', 'p', 9, '2026-02-10'), nps('A', 'q', 3, '2026-02-10')] },
    expect: { value: 100 },
  },
  {
    kpi: 'nps-trend', edge: 'answered exactly at from', why: 'that is March alone: 100 - (-100)',
    tables: { responses: [nps('A', 'p', 9, FROM), nps('A', 'q', 3, '2026-02-28T23:59:59.999Z')] },
    expect: { value: 200 },
  },
  {
    kpi: 'nps-trend', edge: 'nothing to compare with', why: 'nobody was asked in February', tables: { responses: [nps('A', 'p', 9)] },
    expect: { status: 'no-data', value: null },
  },
  {
    kpi: 'nps-by-account', why: 'A: the latest of p is 10, of q 2, so 0; B 100: (0 + 100)/2',
    tables: { responses: [nps('A', 'p', 3, '2026-03-02'), nps('A', 'p', 10), nps('A', 'q', 2), nps('B', 'r', 9)] },
    expect: { value: 50, n: 2 },
  },
  {
    kpi: 'nps-by-account', edge: 'two answers at one instant', why: 'the later row counts: 3, a detractor',
    tables: { responses: [nps('A', 'p', 9), nps('A', 'p', 3)] }, expect: { value: -100, n: 1 },
  },
  { kpi: 'csat', why: 'of 5, 4, 3, 1 two', tables: { responses: answers('csat', [5, 4, 3, 1]) }, expect: { value: 0.5, num: 2, den: 4 } },
  {
    kpi: 'csat', edge: 'scores that are none', why: '4 is satisfied: 1/1', tables: { responses: answers('csat', [4, 0, 6, null]) },
    expect: { value: 1, num: 1, den: 1, excluded: { invalid: 2, missing: 1 } },
  },
  {
    kpi: 'ces', why: '(7 + 5 + 3)/3 ± 4.302653·2/√3', tables: { responses: answers('ces', [7, 5, 3]) },
    expect: { value: 5, n: 3, interval: [0.031724, 9.968276] },
  },
  {
    kpi: 'ces', edge: 'the ends of the scale, and scores beyond them', why: '(1 + 7)/2',
    tables: { responses: answers('ces', [1, 7, 0, 8, null]) },
    expect: { value: 4, n: 2, excluded: { invalid: 2, missing: 1 } },
  },
  {
    kpi: 'ces-agree', why: 'of 7, 6, 6, 2 three', tables: { responses: answers('ces', [7, 6, 6, 2]) },
    expect: { value: 0.75, num: 3, den: 4 },
  },
  {
    kpi: 'ces-agree', edge: 'the mark 5, and a score beyond the scale', why: '5 agrees and 4 does not: 1/2',
    tables: { responses: answers('ces', [5, 4, 8]) },
    expect: { value: 0.5, num: 1, den: 2, excluded: { invalid: 1 } },
  },
  {
    kpi: 'fcr-survey', why: 'three yes, one no', tables: { responses: answers('fcr', [1, 1, 0, 1]) },
    expect: { value: 0.75, num: 3, den: 4 },
  },
  {
    kpi: 'fcr-survey', edge: 'answers that are neither', why: 'one no: 0/1', tables: { responses: answers('fcr', [0, 2, null]) },
    expect: { value: 0, num: 0, den: 1, excluded: { invalid: 1, missing: 1 } },
  },
  {
    kpi: 'survey-response-rate', why: 'three of four sent in March',
    tables: { responses: ['2026-03-12', '2026-03-13', '2026-03-14', null].map((at) => ({ sentAt: '2026-03-10', at })) },
    expect: { value: 0.75, num: 3, den: 4, n: 4 },
  },
  {
    kpi: 'survey-response-rate', edge: 'sent exactly at from and to, answered exactly at asOf',
    why: 'two sent in March, one of them known to be answered',
    tables: { responses: [{ sentAt: FROM, at: '2026-03-02' }, { sentAt: '2026-03-20', at: TO }, { sentAt: TO, at: null }] },
    expect: { value: 0.5, num: 1, den: 2 },
  },
  {
    kpi: 'health-score', why: '12 of 24 is 50, 9 of 10 is 90: (50 + 3·90)/4',
    tables: { components: [part('tenure', 12, 0, 24, 1), part('users', 9, 0, 10, 3), { ...part('users', 0, 0, 10, 3), account: 'B' }] },
    query: { params: { account: 'A' } },
    expect: { value: 80, coverage: 1 },
  },
  {
    kpi: 'health-score', edge: 'half of the weight known', why: '50, from 2 of 4',
    tables: { components: [part('tenure', 12, 0, 24, 2), part('users', null, 0, 10, 2)] },
    query: { params: { account: 'A' } },
    expect: { value: 50, coverage: 0.5, excluded: { missing: 1 } },
  },
  {
    kpi: 'health-score', edge: 'less than half of the weight known', why: '2 of 5',
    tables: { components: [part('tenure', 12, 0, 24, 2), part('users', null, 0, 10, 3)] },
    query: { params: { account: 'A' } },
    expect: { status: 'no-data', value: null, coverage: 0.4, excluded: { missing: 1 } },
  },
  {
    kpi: 'first-contact-resolution', why: 't1 and t4 yes; t2 took two contacts, t3 came back 3 days later as t4: 2/4',
    tables: {
      tickets: [
        contacted(
          't1', 'A', '2026-03-04', '2026-03-05', 1,
        ), contacted('t2', 'B', '2026-03-04', '2026-03-06', 2), contacted('t3', 'C', '2026-03-04', '2026-03-07', 1),
        contacted('t4', 'C', '2026-03-10', '2026-03-12', 1), contacted('t5', 'D', '2026-03-10', '2026-03-28', 1),
      ],
    },
    expect: { value: 0.5, num: 2, den: 4, n: 4 },
  },
  {
    kpi: 'first-contact-resolution', edge: 'back after 7 days exactly, solved 7 days before asOf exactly, contacts unknown',
    why: 't1 came back as t2, which has held for 7 days; t3 has not yet, of t4 nothing is known: 1/2',
    tables: {
      tickets: [
        contacted(
          't1', 'A', '2026-03-04T00:00:00Z', '2026-03-05T00:00:00Z', 1,
        ), contacted('t2', 'A', '2026-03-12T00:00:00Z', '2026-03-25T00:00:00Z', 1),
        contacted(
          't3', 'B', '2026-03-24T00:00:00Z', '2026-03-25T00:00:00.001Z', 1,
        ), contacted('t4', 'C', '2026-03-04T00:00:00Z', '2026-03-05T00:00:00Z', null),
      ],
    },
    expect: { value: 0.5, num: 1, den: 2 },
  },
  {
    kpi: 'ticket-resolution-time', why: '(24 + 48)/2 hours; open tickets are not in it',
    tables: { tickets: [ticket('2026-03-02', '2026-03-03'), ticket('2026-02-27', '2026-03-01'), ticket('2026-03-02', null)] },
    expect: { value: 36, n: 2 },
  },
  {
    kpi: 'ticket-resolution-time', edge: 'clock change, and solved before it was created', why: 'noon to noon over the change are 23 h',
    tables: {
      tickets: [ticket('2026-03-28T12:00:00+01:00', '2026-03-29T12:00:00+02:00'), ticket('2026-03-05T12:00:00Z', '2026-03-05T11:00:00Z')],
    },
    query: rome,
    expect: { value: 23, n: 1, excluded: { negative: 1 } },
  },
  {
    kpi: 'ticket-resolution-time-business', why: 'Friday 16:00 to Monday 10:00 are 1 + 1 h, Tuesday 9:00 to 12:00 are 3: 5/2',
    tables: { tickets: [ticket('2026-03-06T16:00:00Z', '2026-03-09T10:00:00Z'), ticket('2026-03-10T09:00:00Z', '2026-03-10T12:00:00Z')] },
    query: { params: nineToFive('UTC') },
    expect: { value: 2.5, n: 2 },
  },
  {
    kpi: 'ticket-resolution-time-business', edge: 'a weekend, and one in which the clock changes',
    why: 'Saturday to Sunday is a real 0; Friday 16:00 to Monday 11:00 in Rome are 1 + 2 h: 3/2',
    tables: { tickets: [ticket('2026-03-07T10:00:00Z', '2026-03-08T10:00:00Z'), ticket('2026-03-27T15:00:00Z', '2026-03-30T09:00:00Z')] },
    query: { ...rome, params: nineToFive('Europe/Rome') },
    expect: { value: 1.5, n: 2 },
  },
  {
    kpi: 'ticket-resolution-per-opened', why: '(24 + 48) hours over 3 opened in March',
    tables: {
      tickets: [
        ticket('2026-03-02', '2026-03-03'), ticket('2026-02-27', '2026-03-01'), ticket('2026-03-02', null), ticket('2026-03-31', null),
      ],
    },
    expect: { value: 24, num: 72, den: 3 },
  },
  {
    kpi: 'ticket-resolution-per-opened', edge: 'solved exactly at from, none opened', why: '24 hours over 0',
    tables: { tickets: [ticket('2026-02-28', FROM)] },
    expect: { status: 'undefined', value: null, num: 24, den: 0 },
  },
  {
    kpi: 'ticket-step-time', why: 'open for 4 and 2 hours: 3',
    tables: {
      ticketEvents: [
        ...steps('t1', ['new', '2026-03-02T08:00:00Z'], ['open', '2026-03-02T10:00:00Z'], ['solved', '2026-03-02T14:00:00Z']),
        ...steps('t2', ['open', '2026-03-03T10:00:00Z'], ['solved', '2026-03-03T12:00:00Z']),
      ],
    },
    query: { params: { status: 'open' } },
    expect: { value: 3, n: 2 },
  },
  {
    kpi: 'ticket-step-time', edge: 'left exactly at from, exactly at to, and never', why: 'only the first left in March, after 2 hours',
    tables: {
      ticketEvents: [
        ...steps('t1', ['open', '2026-02-28T22:00:00Z'], ['solved', FROM]), ...steps('t2', ['open', '2026-03-31'], ['solved', TO]),
        ...steps('t3', ['open', '2026-03-02']),
      ],
    },
    query: { params: { status: 'open' } },
    expect: { value: 2, n: 1 },
  },
  {
    kpi: 'first-reply-time', why: '(1 + 3)/2 hours',
    tables: { tickets: [replied('2026-03-02T10:00:00Z', '2026-03-02T11:00:00Z'), replied('2026-03-02T10:00:00Z', '2026-03-02T13:00:00Z')] },
    expect: { value: 2, n: 2 },
  },
  {
    kpi: 'first-reply-time', edge: 'replied exactly at asOf, and before it was created', why: '30 minutes; the others are left out',
    tables: {
      tickets: [
        replied('2026-03-02T10:00:00Z', '2026-03-02T10:30:00Z'), replied('2026-03-31T10:00:00Z', TO),
        replied('2026-03-02T10:00:00Z', '2026-03-02T09:00:00Z'),
      ],
    },
    expect: { value: 0.5, n: 1, excluded: { missing: 1, negative: 1 } },
  },
  {
    kpi: 'sla-attainment', why: 'an hour is promised: after 30 minutes, after 2 hours, never: 1/3',
    tables: {
      tickets: [
        replied('2026-03-02T10:00:00Z', '2026-03-02T10:30:00Z'), replied('2026-03-02T10:00:00Z', '2026-03-02T12:00:00Z'),
        replied('2026-03-02T10:00:00Z', null),
      ],
    },
    expect: { value: 1 / 3, num: 1, den: 3, n: 3 },
  },
  {
    kpi: 'sla-attainment', edge: 'replied after an hour exactly, waiting for one exactly, nothing promised',
    why: 'the first is met; the second can still be; the third is not in it: 1/1',
    tables: {
      tickets: [
        replied('2026-03-02T10:00:00Z', '2026-03-02T11:00:00Z'), replied('2026-03-31T23:00:00Z', null),
        replied('2026-03-02T10:00:00Z', null, null),
      ],
    },
    expect: { value: 1, num: 1, den: 1 },
  },
  {
    kpi: 'reopen-rate', why: 'one of four', tables: { tickets: [0, 0, 1, 0].map((reopens) => solved('2026-03-10', reopens)) },
    expect: { value: 0.25, num: 1, den: 4, n: 4 },
  },
  {
    kpi: 'reopen-rate', edge: 'exactly at from and to, reopened twice, and not known', why: 'the one of March came back: 1/1',
    tables: { tickets: [solved(FROM, 2), solved(TO, 0), solved('2026-03-02', null)] },
    expect: { value: 1, num: 1, den: 1 },
  },
  {
    kpi: 'ticket-backlog', why: 'two are open',
    tables: { tickets: [ticket('2026-03-02', null), ticket('2025-03-02', null), ticket('2026-03-02', '2026-03-03')] },
    expect: { value: 2, n: 2 },
  },
  {
    kpi: 'ticket-backlog', edge: 'left limit: solved, and created, exactly at asOf',
    why: 'the first is open just before, the second is not there',
    tables: { tickets: [ticket('2026-03-02', '2026-03-10T00:00:00Z'), ticket('2026-03-10T00:00:00Z', null)] },
    query: { asOf: '2026-03-10' },
    expect: { value: 1, partial: true },
  },
  {
    kpi: 'backlog-age', why: '24, 48 and 720 hours: 48',
    tables: {
      tickets: [ticket('2026-03-31', null), ticket('2026-03-02', null), ticket('2026-03-30', null), ticket('2026-03-02', '2026-03-03')],
    },
    expect: { value: 48, n: 3 },
  },
  {
    kpi: 'backlog-age', edge: 'left limit: solved, and created, exactly at asOf', why: 'open since 14:00 of the day before: 10 hours',
    tables: { tickets: [ticket('2026-03-31T14:00:00Z', TO), ticket(TO, null)] },
    expect: { value: 10, n: 1 },
  },
  {
    kpi: 'one-touch-rate', why: 'contacts 1 and 0 of 1, 0, 2',
    tables: { tickets: [1, 0, 2].map((contacts) => ticket('2026-03-02', '2026-03-03', { contacts })) },
    expect: { value: 2 / 3, num: 2, den: 3, n: 3 },
  },
  {
    kpi: 'one-touch-rate', edge: 'solved exactly at from and to, and contacts unknown', why: 'the one of March took one: 1/1',
    tables: {
      tickets: [
        ticket('2026-02-02', FROM, { contacts: 1 }), ticket('2026-03-02', TO, { contacts: 5 }),
        ticket('2026-03-02', '2026-03-03', { contacts: null }),
      ],
    },
    expect: { value: 1, num: 1, den: 1 },
  },
  {
    kpi: 'overdue-ticket-share', why: 'one of two',
    tables: {
      tickets: [
        ticket('2026-03-02', null, { dueAt: '2026-03-09' }), ticket('2026-03-02', null, { dueAt: '2026-04-09' }),
        ticket('2026-03-02', '2026-03-20', { dueAt: '2026-03-09' }),
      ],
    },
    expect: { value: 0.5, num: 1, den: 2, n: 2 },
  },
  {
    kpi: 'overdue-ticket-share', edge: 'due exactly at asOf, and no due date',
    why: 'the first is not past it yet, the second is not in it: 0/1',
    tables: { tickets: [ticket('2026-03-02', null, { dueAt: TO }), ticket('2026-03-02', null, { dueAt: null })] },
    expect: { value: 0, num: 0, den: 1 },
  },
];
