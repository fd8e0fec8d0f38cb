import type { Case } from './case.ts';
import { FROM, TO, rome } from './rows.ts';

type Fields = Readonly<Record<string, unknown>>;

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
    kpi: 'first-contact-resolution',
    why: 't1, t4, t7 and t8, which came back after 8 days, yes; t2 took two contacts, t3 came back after 3 days as t4, t6 was reopened: 4/7',
    tables: {
    tickets: [
    contacted(
      't1', 'A', '2026-03-04', '2026-03-05', 1,
    ), contacted('t2', 'B', '2026-03-04', '2026-03-06', 2), contacted('t3', 'C', '2026-03-04', '2026-03-07', 1),
    contacted('t4', 'C', '2026-03-10', '2026-03-12', 1), contacted('t5', 'D', '2026-03-10', '2026-03-28', 1), contacted(
      't6', 'E', '2026-03-10', '2026-03-11', 1, 1,
    ),
    contacted(
      't7', 'F', '2026-03-03', '2026-03-04', 1,
    ), contacted('t8', 'F', '2026-03-12', '2026-03-13', 1), contacted('t9', 'G', '2026-02-12', '2026-02-13', 1),
    ],
    },
    expect: { value: 4 / 7, num: 4, den: 7, n: 7, interval: [0.250458, 0.84178] },
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
    kpi: 'ticket-resolution-time',
    why: '(24 + 48 + 120)/3 hours; open tickets are not in it, nor one of February; t: 64 ± 4.302653·√(2496/3)',
    tables: {
      tickets: [
        ticket('2026-03-02', '2026-03-03'), ticket('2026-02-27', '2026-03-01'), ticket('2026-03-02', '2026-03-07'),
        ticket('2026-03-02', null), ticket('2026-02-02', '2026-02-05'),
      ],
    },
    expect: { value: 64, n: 3, interval: [-60.10748, 188.10748] },
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
    kpi: 'ticket-resolution-time-business',
    why: 'Friday 16:00 to Monday 10:00 are 1 + 1 h, Tuesday 9:00 to 12:00 are 3, Thursday 9:00 to 16:00 are 7: 12/3; t: 4 ± 4.302653·√(14/2/3)',
    tables: {
      tickets: [
        ticket('2026-03-06T16:00:00Z', '2026-03-09T10:00:00Z'), ticket('2026-03-10T09:00:00Z', '2026-03-10T12:00:00Z'),
        ticket('2026-03-12T09:00:00Z', '2026-03-12T16:00:00Z'), ticket('2026-02-12T09:00:00Z', '2026-02-12T16:00:00Z'),
      ],
    },
    query: { params: nineToFive('UTC') },
    expect: { value: 4, n: 3, interval: [-2.572411, 10.572411] },
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
    kpi: 'ticket-step-time', why: 'open for 4, 2 and 9 hours: 15/3; t: 5 ± 4.302653·√(26/2/3)',
    tables: {
    ticketEvents: [
    ...steps('t1', ['new', '2026-03-02T08:00:00Z'], ['open', '2026-03-02T10:00:00Z'], ['solved', '2026-03-02T14:00:00Z']),
    ...steps(
      't2', ['open', '2026-03-03T10:00:00Z'], ['solved', '2026-03-03T12:00:00Z'],
    ), ...steps('t3', ['open', '2026-03-04T08:00:00Z'], ['solved', '2026-03-04T17:00:00Z']),
    ],
    },
    query: { params: { status: 'open' } },
    expect: { value: 5, n: 3, interval: [-3.956686, 13.956686] },
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
    kpi: 'first-reply-time', why: '(1 + 3 + 8)/3 hours; one was created in February; t: 4 ± 4.302653·√(26/2/3)',
    tables: {
      tickets: [
        ...['11', '13', '18'].map((hour) => replied('2026-03-02T10:00:00Z', `2026-03-02T${hour}:00:00Z`)),
        replied('2026-02-27', '2026-03-02'),
      ],
    },
    expect: { value: 4, n: 3, interval: [-4.956686, 12.956686] },
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
    kpi: 'sla-attainment', why: 'an hour is promised: after 30 minutes, after 2 hours, never: 1/3; one was created in February',
    tables: {
      tickets: [
        replied('2026-03-02T10:00:00Z', '2026-03-02T10:30:00Z'), replied('2026-03-02T10:00:00Z', '2026-03-02T12:00:00Z'),
        replied('2026-03-02T10:00:00Z', null), replied('2026-02-27', '2026-02-27'),
      ],
    },
    expect: { value: 1 / 3, num: 1, den: 3, n: 3, interval: [0.061492, 0.79234] },
  },
  {
    kpi: 'sla-attainment', edge: 'replied after an hour exactly, waiting for one exactly, nothing promised',
    why: 'the first is met; the second can still be; the third is not in it: 1/1',
    tables: {
      tickets: [
        replied('2026-03-02T10:00:00Z', '2026-03-02T11:00:00Z'), replied('2026-03-31T23:00:00Z', null),
        replied('2026-03-02T10:00:00Z', '2026-03-02T10:30:00Z', null),
      ],
    },
    expect: { value: 1, num: 1, den: 1 },
  },
  {
    kpi: 'sla-attainment', edge: 'replied at once, exactly at asOf, and before it was created',
    why: 'met; of the replies at asOf nothing is known, so one has failed and one is waiting; the last is faulty: 1/2',
    tables: {
      tickets: [
        replied('2026-03-02T10:00:00Z', '2026-03-02T10:00:00Z'), replied('2026-03-31T22:00:00Z', TO), replied('2026-03-31T23:30:00Z', TO),
        replied('2026-03-02T10:00:00Z', '2026-03-02T09:00:00Z'),
      ],
    },
    expect: { value: 0.5, num: 1, den: 2 },
  },
  {
    kpi: 'reopen-rate', why: 'one of four; another was solved in February',
    tables: { tickets: [...[0, 0, 1, 0].map((reopens) => solved('2026-03-10', reopens)), solved('2026-02-10', 3)] },
    expect: { value: 0.25, num: 1, den: 4, n: 4, interval: [0.045587, 0.699358] },
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
    kpi: 'backlog-age', edge: 'the fewest that have an interval',
    why: '24, 48, 72, 96, 120 and 720 hours: (72 + 96)/2, from the first to the last',
    tables: {
      tickets: ['02', '27', '28', '29', '30', '31'].map((day) => ticket(`2026-03-${day}`, null)).concat(ticket('2026-03-02', '2026-03-03')),
    },
    expect: { value: 84, n: 6, interval: [24, 720] },
  },
  {
    kpi: 'one-touch-rate', why: 'contacts 1 and 0 of 1, 0, 2; one of February',
    tables: {
      tickets: [
        ...[1, 0, 2].map((contacts) => ticket('2026-03-02', '2026-03-03', { contacts })),
        ticket('2026-02-02', '2026-02-03', { contacts: 1 }),
      ],
    },
    expect: { value: 2 / 3, num: 2, den: 3, n: 3, interval: [0.20766, 0.938508] },
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
    expect: { value: 0.5, num: 1, den: 2, n: 2, interval: [0.094531, 0.905469] },
  },
  {
    kpi: 'overdue-ticket-share', edge: 'due exactly at asOf, and no due date',
    why: 'the first is not past it yet, the second is not in it: 0/1',
    tables: { tickets: [ticket('2026-03-02', null, { dueAt: TO }), ticket('2026-03-02', null, { dueAt: null })] },
    expect: { value: 0, num: 0, den: 1 },
  },
];
