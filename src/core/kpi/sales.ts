import type { KpiDefinition } from './algebra.ts';

const won = { from: 'deals', cohort: { during: 'closedAt' }, where: ['=', 'status', "'won"], agg: { v: ['count'] } } as const;
const lost = { from: 'deals', cohort: { during: 'closedAt' }, where: ['=', 'status', "'lost"], agg: { v: ['count'] } } as const;
const created = { from: 'deals', cohort: { during: 'createdAt' }, agg: { v: ['count'] } } as const;

/** A won deal's amount at the rate of its close date. Negative amounts are credits, not deals. */
const wonAmount = ['valid', ['money', 'amount', 'currency', 'closedAt'], ['>=', 'amount', 0]] as const;
const cycleDays = ['/', ['dur', 'createdAt', 'closedAt'], 86_400_000] as const;

/** The deals that were open just before `asOf`. */
const openDeals = { at: ['createdAt', 'closedAt', '$asOf'] } as const;

const outcome = { perspective: 'internal', measures: 'effectiveness', timing: 'lagging' } as const;

export const sales: readonly KpiDefinition[] = [
  {
    id: 'deals-won', unit: 'count', direction: 'higher', ...outcome, additive: true, interval: 'none',
    pairs: ['average-deal-size', 'customer-retention-rate'],
    let: { v: won },
    out: 'v',
  },
  {
    id: 'revenue-won', unit: 'money', direction: 'higher', ...outcome, additive: true, interval: 'none',
    pairs: ['customer-churn-rate', 'nps', 'average-deal-size'],
    let: {
      v: {
        from: 'deals', cohort: { during: 'closedAt' }, where: ['=', 'status', "'won"],
        agg: { v: ['sum', ['money', 'amount', 'currency', 'closedAt']] },
      },
    },
    out: 'v',
  },
  {
    id: 'win-rate', unit: 'share', direction: 'higher', ...outcome, interval: 'wilson',
    pairs: ['win-rate-created', 'open-deal-age', 'new-opportunities'],
    let: { won, lost },
    out: ['/', 'won', ['+', 'won', 'lost']],
  },
  {
    id: 'win-rate-created', unit: 'share', direction: 'higher', ...outcome, interval: 'wilson',
    pairs: ['new-opportunities', 'win-rate'],
    let: {
      won: {
        from: 'deals', cohort: { during: 'createdAt' }, where: ['and', ['=', 'status', "'won"], ['<', 'closedAt', '$asOf']],
        agg: { v: ['count'] },
      },
      all: created,
    },
    out: ['/', 'won', 'all'],
  },
  {
    id: 'win-rate-flow', unit: 'ratio', direction: 'higher', ...outcome, interval: 'none',
    pairs: ['win-rate', 'win-rate-created'],
    let: { won, all: created },
    out: ['/', 'won', 'all'],
  },
  {
    id: 'close-rate', unit: 'share', direction: 'higher', ...outcome, interval: 'wilson',
    pairs: ['average-deal-size'],
    let: { won, all: { from: 'deals', cohort: { overlaps: ['createdAt', 'closedAt'] }, agg: { v: ['count'] } } },
    out: ['/', 'won', 'all'],
  },
  {
    id: 'average-deal-size', unit: 'money', direction: 'higher', ...outcome, interval: 't',
    pairs: ['deal-size-median', 'win-rate'],
    let: { v: { from: 'deals', cohort: { during: 'closedAt' }, where: ['=', 'status', "'won"], agg: { v: ['mean', wonAmount] } } },
    out: 'v',
  },
  {
    id: 'deal-size-median', unit: 'money', direction: 'higher', ...outcome, interval: 'median',
    pairs: ['average-deal-size'],
    let: { v: { from: 'deals', cohort: { during: 'closedAt' }, where: ['=', 'status', "'won"], agg: { v: ['median', wonAmount] } } },
    out: 'v',
  },
  {
    id: 'sales-cycle', unit: 'days', direction: 'context', ...outcome, measures: 'efficiency', interval: 't',
    pairs: ['customer-churn-rate', 'win-rate', 'sales-cycle-median'],
    let: { v: { from: 'deals', cohort: { during: 'closedAt' }, where: ['=', 'status', "'won"], agg: { v: ['mean', cycleDays] } } },
    out: 'v',
  },
  {
    id: 'sales-cycle-median', unit: 'days', direction: 'context', ...outcome, measures: 'efficiency', interval: 'median',
    pairs: ['sales-cycle'],
    let: { v: { from: 'deals', cohort: { during: 'closedAt' }, where: ['=', 'status', "'won"], agg: { v: ['median', cycleDays] } } },
    out: 'v',
  },
  {
    id: 'pipeline-value', unit: 'money', direction: 'higher', ...outcome, timing: 'leading', interval: 'none',
    pairs: ['open-deal-age', 'weighted-pipeline'],
    let: { v: { from: 'deals', cohort: openDeals, agg: { v: ['sum', ['money', 'amount', 'currency', '$asOf']] } } },
    out: 'v',
  },
  {
    id: 'open-deal-age', unit: 'days', direction: 'lower', ...outcome, measures: 'efficiency', timing: 'leading', interval: 'median',
    pairs: ['win-rate'],
    let: { v: { from: 'deals', cohort: openDeals, agg: { v: ['median', ['/', ['dur', 'createdAt', '$asOf'], 86_400_000]] } } },
    out: 'v',
  },
  {
    id: 'new-opportunities', unit: 'count', direction: 'higher', ...outcome, measures: 'efficiency', timing: 'leading',
    additive: true, interval: 'none',
    pairs: ['win-rate-created'],
    let: { v: created },
    out: 'v',
  },
];
