import type { Rows } from './database.ts';
import type { AskedPeriod } from './scene.ts';

const january: AskedPeriod = { name: 'January', from: '2025-01-01', to: '2025-02-01', previous: ['2024-12-01', '2025-01-01'] };

const nobody = [
  { account: null, startedAt: '2024-01-01', endedAt: null },
  { account: 'A', startedAt: '2024-01-01', endedAt: null },
];

/** Rows over which our result is not what the KPI means. */
export const known: readonly { kpi: string; why: string; rows: Rows; period: AskedPeriod }[] = [
  { kpi: 'customer-churn-rate', why: 'an account that nobody knows is no customer, as in active-customers', rows: { spells: nobody }, period: january },
  { kpi: 'customer-churn-events-rate', why: 'an account that nobody knows is no customer', rows: { spells: nobody }, period: january },
  {
    kpi: 'inactivity-churn-rate', why: 'an account that nobody knows is no customer', period: january,
    rows: { orders: [{ account: null, at: '2024-12-20', amount: 5 }, { account: 'A', at: '2024-12-20', amount: 5 }] },
  },
  {
    kpi: 'cac', why: 'a period whose only cost has no amount was not free', period: january,
    rows: {
      costs: [
        { kind: 'sales', startAt: '2024-01-01', endAt: '2024-02-01', amount: 500 },
        { kind: 'sales', startAt: '2025-01-01', endAt: '2025-02-01', amount: null },
      ],
      spells: [{ account: 'A', startedAt: '2025-01-10', endedAt: null }],
    },
  },
];
