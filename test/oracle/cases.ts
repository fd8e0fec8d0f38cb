import type { Rows } from './database.ts';
import type { AskedPeriod } from './scene.ts';

const january: AskedPeriod = { name: 'January', from: '2025-01-01', to: '2025-02-01', previous: ['2024-12-01', '2025-01-01'] };

const open = { createdAt: '2024-12-01', closedAt: null, status: 'open', amount: 100, expectedCloseAt: '2025-01-20' };

const nobody = [
  { account: null, startedAt: '2024-01-01', endedAt: null },
  { account: 'A', startedAt: '2024-01-01', endedAt: null },
];

type Case = { kpi: string; why: string; rows: Rows; period: AskedPeriod; zone?: string; known?: true };

/** Rows over which our result once was not what the KPI means. */
export const cases: readonly Case[] = [
  {
    kpi: 'customer-churn-rate',
    why: 'an account that nobody knows is no customer, as in active-customers',
    rows: { spells: nobody },
    period: january,
  },
  { kpi: 'customer-churn-events-rate', why: 'an account that nobody knows is no customer', rows: { spells: nobody }, period: january },
  {
    kpi: 'inactivity-churn-rate',
    why: 'an account that nobody knows is no customer',
    period: january,
    rows: {
      orders: [
        { account: null, at: '2024-12-20', amount: 5 },
        { account: 'A', at: '2024-12-20', amount: 5 },
      ],
    },
  },
  {
    kpi: 'cac',
    why: 'a period whose only cost has no amount was not free',
    period: january,
    rows: {
      costs: [
        { kind: 'sales', startAt: '2024-01-01', endAt: '2024-02-01', amount: 500 },
        { kind: 'sales', startAt: '2025-01-01', endAt: '2025-02-01', amount: null },
      ],
      spells: [{ account: 'A', startedAt: '2025-01-10', endedAt: null }],
    },
  },
  {
    kpi: 'stage-bottleneck',
    why: 'a stage without a name is none to name',
    period: january,
    rows: {
      stageEvents: Array.from({ length: 6 }, (_, deal) => [
        { deal: `D${deal}`, at: '2025-01-01', stage: null },
        { deal: `D${deal}`, at: '2025-01-20', stage: 'Demo' },
        { deal: `D${deal}`, at: '2025-01-22', stage: 'Trial' },
      ]).flat(),
    },
  },
  {
    kpi: 'quota-attainment-share',
    why: 'a quota that nobody filled in is none to miss',
    period: january,
    rows: {
      deals: [{ owner: 'ana', status: 'won', closedAt: '2025-01-10', amount: 9 }],
      targets: [
        { kpi: 'revenue-won', owner: 'ana', startAt: '2025-01-01', endAt: '2025-02-01', value: 8 },
        { kpi: 'revenue-won', owner: 'ben', startAt: '2025-01-01', endAt: '2025-02-01', value: null },
      ],
    },
  },
  {
    kpi: 'time-in-stage',
    why: 'from one calendar day to another is so many days, whatever the clock did',
    zone: 'Europe/Rome',
    period: {
      name: '2025 in Rome',
      from: '2024-12-31T23:00:00Z',
      to: '2025-12-31T23:00:00Z',
      previous: ['2023-12-31T23:00:00Z', '2024-12-31T23:00:00Z'],
    },
    rows: {
      stageEvents: [
        { deal: 'D', at: '2025-03-01', stage: 'Demo' },
        { deal: 'D', at: '2025-04-01', stage: 'Trial' },
      ],
    },
  },
  ...['weighted-pipeline', 'forecast'].map((kpi) => ({
    kpi,
    why: 'a deal that does not count for want of a probability does not mix currencies',
    period: { ...january, asOf: '2025-01-10' },
    rows: {
      deals: [
        { ...open, currency: 'EUR', probability: 0.5 },
        { ...open, currency: 'RON', probability: null },
      ],
    },
  })),
  {
    kpi: 'ticket-step-time',
    why: 'from one calendar day to another is so many days, whatever the clock did',
    zone: 'Europe/Rome',
    period: {
      name: '2025 in Rome',
      from: '2024-12-31T23:00:00Z',
      to: '2025-12-31T23:00:00Z',
      previous: ['2023-12-31T23:00:00Z', '2024-12-31T23:00:00Z'],
    },
    rows: {
      ticketEvents: [
        { ticket: 'T', at: '2025-03-01', status: 'open' },
        { ticket: 'T', at: '2025-04-01', status: 'pending' },
      ],
    },
  },
];
