import type { FieldOf } from '../table/tables.ts';
import type { KpiDefinition } from './algebra.ts';
import { ask, spans, type Credit } from './sources.ts';

const credited: Credit<FieldOf<'orders'> | 'campaign' | 'credit'> = { credit: { model: '$model', windowDays: '$windowDays' } };
const levels = spans('mrr', ['account'], 'at');
const credit = ['sum', ['money', 'credit', 'currency', 'at']] as const;

export const marketing: readonly KpiDefinition[] = [
  {
    id: 'new-customers', unit: 'count', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'lagging',
    interval: 'poisson', additive: true, pairs: ['cac'],
    let: {
      v: ask(spans('spells', ['account'], 'startedAt', { prev: ['lag', 'startedAt'] }), {
        cohort: { during: 'startedAt' },
        where: ['isnull', 'prev'],
        agg: ['count'],
      }),
    },
    out: 'v',
  },
  {
    id: 'cac', unit: 'money', direction: 'lower', perspective: 'internal', measures: 'efficiency', timing: 'lagging',
    interval: 'none', pairs: ['ltv-cac-ratio', 'new-customers'],
    let: {
      cost: ask('costs', {
        where: ['in', 'kind', "'marketing", "'sales"],
        agg: [
          'sum',
          [
            'money',
            [
              'if',
              ['=', 'startAt', 'endAt'],
              ['if', ['and', ['>=', 'startAt', '$from'], ['<', 'startAt', '$to']], 'amount', 0],
              ['/', ['*', 'amount', ['overlap', 'startAt', 'endAt', '$from', '$to']], ['-', 'endAt', 'startAt']],
            ],
            'currency',
            'startAt',
          ],
        ],
      }),
    },
    out: ['/', 'cost', ['kpi', 'new-customers']],
  },
  {
    id: 'campaign-revenue', unit: 'money', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'lagging',
    interval: 'none', defaults: { model: 'last', windowDays: 5 }, pairs: ['revenue-per-recipient', 'campaign-roi'],
    let: {
      v: ask(credited, { cohort: { during: 'at' }, where: ['=', 'campaign', '$campaign'], agg: credit }),
    },
    out: 'v',
  },
  {
    id: 'revenue-per-recipient', unit: 'money', direction: 'higher', perspective: 'internal', measures: 'efficiency', timing: 'lagging',
    interval: 'none', defaults: { model: 'last', windowDays: 5 }, pairs: ['campaign-revenue'],
    let: {
      v: ask(credited, { cohort: { during: 'at' }, where: ['=', 'campaign', '$campaign'], agg: credit }),
      d: ask('campaigns', { where: ['=', 'id', '$campaign'], agg: ['sum', 'delivered'] }),
    },
    out: ['/', 'v', 'd'],
  },
  {
    id: 'campaign-roi', unit: 'ratio', direction: 'higher', perspective: 'internal', measures: 'efficiency', timing: 'lagging',
    interval: 'none', defaults: { model: 'last', windowDays: 5 }, pairs: ['campaign-revenue'],
    let: {
      v: ask(credited, { cohort: { during: 'at' }, where: ['=', 'campaign', '$campaign'], agg: credit }),
      c: ask('campaigns', {
        where: ['=', 'id', '$campaign'],
        agg: ['sum', ['money', 'cost', 'currency', ['coalesce', 'sentAt', '$asOf']]],
      }),
    },
    out: ['/', ['-', 'v', 'c'], 'c'],
  },
  {
    id: 'arpa', unit: 'money', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'now',
    interval: 'none', pairs: ['customer-churn-rate'],
    let: {
      m: ask(levels, { cohort: { at: ['at', 'endAt', '$to'] }, agg: ['sum', ['money', 'mrr', 'currency', 'at']] }),
      n: ask(levels, { cohort: { at: ['at', 'endAt', '$to'] }, where: ['>', 'mrr', 0], agg: ['count'] }),
    },
    out: ['/', 'm', 'n'],
  },
  {
    id: 'customer-lifespan', unit: 'days', direction: 'higher', perspective: 'both', measures: 'effectiveness', timing: 'lagging',
    interval: 'none', pairs: ['customer-churn-rate'],
    let: {
      e: ask('spells', { agg: ['sum', ['/', ['overlap', 'startedAt', ['coalesce', 'endedAt', '$to'], '$from', '$to'], 86_400_000]] }),
      d: ask('spells', { cohort: { during: 'endedAt' }, agg: ['count'] }),
    },
    out: ['/', 'e', 'd'],
  },
  {
    id: 'clv-average', unit: 'money', direction: 'higher', perspective: 'both', measures: 'effectiveness', timing: 'lagging',
    interval: 'none', pairs: ['customer-churn-rate'],
    let: {
      rev: ask('orders', { cohort: { during: 'at' }, agg: ['sum', ['money', 'amount', 'currency', 'at']] }),
      e: ask('spells', { agg: ['sum', ['/', ['overlap', 'startedAt', ['coalesce', 'endedAt', '$to'], '$from', '$to'], 31_557_600_000]] }),
      d: ask('spells', { cohort: { during: 'endedAt' }, agg: ['count'] }),
    },
    out: ['*', ['/', 'rev', 'e'], ['/', 'e', 'd']],
  },
  {
    id: 'clv-historic', unit: 'money', direction: 'higher', perspective: 'both', measures: 'effectiveness', timing: 'lagging',
    interval: 'none', pairs: ['customer-lifespan'],
    let: {
      rev: ask('orders', { where: ['<', 'at', '$asOf'], agg: ['sum', ['money', 'amount', 'currency', 'at']] }),
      n: ask('spells', { where: ['<', 'startedAt', '$asOf'], agg: ['distinct', 'account'] }),
    },
    out: ['/', 'rev', 'n'],
  },
  {
    id: 'ltv-net', unit: 'money', direction: 'higher', perspective: 'both', measures: 'effectiveness', timing: 'lagging',
    interval: 'none', pairs: ['ltv-cac-ratio'],
    let: {
      rev: ask('orders', { where: ['<', 'at', '$asOf'], agg: ['sum', ['money', 'amount', 'currency', 'at']] }),
      cost: ask('accountCosts', { where: ['<', 'at', '$asOf'], agg: ['sum', ['money', 'amount', 'currency', 'at']] }),
      n: ask('spells', { where: ['<', 'startedAt', '$asOf'], agg: ['distinct', 'account'] }),
    },
    out: ['/', ['-', 'rev', 'cost'], 'n'],
  },
  {
    id: 'ltv-predictive', unit: 'money', direction: 'higher', perspective: 'both', measures: 'effectiveness', timing: 'leading',
    interval: 'none', pairs: ['cac-payback-months'],
    let: {},
    out: ['/', ['*', ['kpi', 'arpa'], '$margin'], ['kpi', 'customer-churn-rate']],
  },
  {
    id: 'ltv-cac-ratio', unit: 'ratio', direction: 'higher', perspective: 'internal', measures: 'efficiency', timing: 'leading',
    interval: 'none', pairs: ['cac-payback-months'],
    let: {},
    out: ['/', ['kpi', 'ltv-predictive'], ['kpi', 'cac']],
  },
  {
    id: 'cac-payback-months', unit: 'months', direction: 'lower', perspective: 'internal', measures: 'efficiency', timing: 'leading',
    interval: 'none', pairs: ['ltv-cac-ratio'],
    let: {},
    out: ['/', ['kpi', 'cac'], ['*', ['kpi', 'arpa'], '$margin']],
  },
];
