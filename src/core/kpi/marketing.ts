import type { FieldOf } from '../table/tables.ts';
import type { KpiDefinition } from './algebra.ts';
import { family } from './family.ts';
import { ask, spans, type Credit } from './sources.ts';

const credited: Credit<FieldOf<'orders'> | 'campaign' | 'credit'> = { credit: { model: '$model', windowDays: '$windowDays' } };
const levels = spans('mrr', ['account'], 'at');
const credit = ['sum', ['money', 'credit', 'currency', 'at']] as const;
/** Messages of the mailings sent in the period that were answered so, and those delivered. More answers than messages are a fault. */
function ofDelivered(field: 'opened' | 'clicked' | 'unsubscribed'): Pick<KpiDefinition, 'let' | 'out'> {
  const isPart = ['and', ['>=', field, 0], ['<=', field, 'delivered']] as const;
  return {
    let: {
      a: ask('campaigns', { cohort: { during: 'sentAt' }, agg: ['sum', ['valid', field, isPart]] }),
      b: ask('campaigns', { cohort: { during: 'sentAt' }, agg: ['sum', ['valid', 'delivered', isPart]] }),
    },
    out: ['/', 'a', 'b'],
  };
}

export const marketing = family({ direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'lagging' }, {
  'new-customers': {
    unit: 'count', interval: 'poisson', additive: true, pairs: ['cac'],
    let: {
      v: ask(spans('spells', ['account'], 'startedAt', { prev: ['lag', 'startedAt'] }), {
        cohort: { during: 'startedAt' },
        where: ['isnull', 'prev'],
        agg: ['count'],
      }),
    },
  },
  'customer-acquisition-rate': {
    unit: 'ratio', pairs: ['cac', 'customer-churn-rate'],
    let: {
      start: ask('spells', { cohort: { at: ['startedAt', 'endedAt', '$from'] }, agg: ['distinct', 'account'] }),
    },
    out: ['/', ['kpi', 'new-customers'], 'start'],
  },
  cac: {
    unit: 'money', direction: 'lower', measures: 'efficiency', pairs: ['ltv-cac-ratio', 'new-customers'],
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
  'campaign-revenue': {
    unit: 'money', defaults: { model: 'last', windowDays: 5 }, pairs: ['revenue-per-recipient', 'campaign-roi'],
    let: {
      v: ask(credited, { cohort: { during: 'at' }, where: ['=', 'campaign', '$campaign'], agg: credit }),
    },
  },
  'revenue-per-recipient': {
    unit: 'money', measures: 'efficiency', defaults: { model: 'last', windowDays: 5 }, pairs: ['campaign-revenue'],
    let: {
      v: ask(credited, { cohort: { during: 'at' }, where: ['=', 'campaign', '$campaign'], agg: credit }),
      d: ask('campaigns', { where: ['=', 'id', '$campaign'], agg: ['sum', 'delivered'] }),
    },
    out: ['/', 'v', 'd'],
  },
  'campaign-roi': {
    unit: 'ratio', measures: 'efficiency', defaults: { model: 'last', windowDays: 5 }, pairs: ['campaign-revenue'],
    let: {
      v: ask(credited, { cohort: { during: 'at' }, where: ['=', 'campaign', '$campaign'], agg: credit }),
      c: ask('campaigns', {
        where: ['=', 'id', '$campaign'],
        agg: ['sum', ['money', 'cost', 'currency', ['coalesce', 'sentAt', '$asOf']]],
      }),
    },
    out: ['/', ['-', 'v', 'c'], 'c'],
  },
  'open-rate': {
    unit: 'share', perspective: 'both', measures: 'efficiency', timing: 'leading', interval: 'wilson', pairs: ['click-rate', 'campaign-revenue'],
    ...ofDelivered('opened'),
  },
  'click-rate': {
    unit: 'share', perspective: 'both', measures: 'efficiency', timing: 'leading', interval: 'wilson', pairs: ['campaign-revenue', 'unsubscribe-rate'],
    ...ofDelivered('clicked'),
  },
  'unsubscribe-rate': {
    unit: 'share', direction: 'lower', perspective: 'customer', timing: 'leading', interval: 'wilson', pairs: ['list-growth-rate', 'campaign-revenue'],
    ...ofDelivered('unsubscribed'),
  },
  'list-growth-rate': {
    unit: 'share', measures: 'efficiency', timing: 'leading', pairs: ['unsubscribe-rate', 'open-rate'],
    let: {
      now: ask('campaigns', { cohort: { during: 'sentAt' }, agg: ['max', 'sent'] }),
      before: ask('campaigns', { where: ['and', ['>=', 'sentAt', '$prevFrom'], ['<', 'sentAt', '$prevTo']], agg: ['max', 'sent'] }),
    },
    out: ['/', ['-', 'now', 'before'], 'before'],
  },
  arpa: {
    unit: 'money', timing: 'now', pairs: ['customer-churn-rate'],
    let: {
      m: ask(levels, { cohort: { at: ['at', 'endAt', '$to'] }, agg: ['sum', ['money', 'mrr', 'currency', 'at']] }),
      n: ask(levels, { cohort: { at: ['at', 'endAt', '$to'] }, where: ['>', 'mrr', 0], agg: ['count'] }),
    },
    out: ['/', 'm', 'n'],
  },
  'customer-lifespan': {
    unit: 'days', perspective: 'both', pairs: ['customer-churn-rate'],
    let: {
      e: ask('spells', { agg: ['sum', ['/', ['overlap', 'startedAt', ['coalesce', 'endedAt', '$to'], '$from', '$to'], 86_400_000]] }),
      d: ask('spells', { cohort: { during: 'endedAt' }, agg: ['count'] }),
    },
    out: ['/', 'e', 'd'],
  },
  'clv-average': {
    unit: 'money', perspective: 'both', pairs: ['customer-churn-rate'],
    let: {
      rev: ask('orders', { cohort: { during: 'at' }, agg: ['sum', ['money', 'amount', 'currency', 'at']] }),
      e: ask('spells', { agg: ['sum', ['/', ['overlap', 'startedAt', ['coalesce', 'endedAt', '$to'], '$from', '$to'], 31_557_600_000]] }),
      d: ask('spells', { cohort: { during: 'endedAt' }, agg: ['count'] }),
    },
    out: ['*', ['/', 'rev', 'e'], ['/', 'e', 'd']],
  },
  'clv-historic': {
    unit: 'money', perspective: 'both', pairs: ['customer-lifespan'],
    let: {
      rev: ask('orders', { where: ['<', 'at', '$asOf'], agg: ['sum', ['money', 'amount', 'currency', 'at']] }),
      n: ask('spells', { where: ['<', 'startedAt', '$asOf'], agg: ['distinct', 'account'] }),
    },
    out: ['/', 'rev', 'n'],
  },
  'ltv-net': {
    unit: 'money', perspective: 'both', pairs: ['ltv-cac-ratio'],
    let: {
      rev: ask('orders', { where: ['<', 'at', '$asOf'], agg: ['sum', ['money', 'amount', 'currency', 'at']] }),
      cost: ask('accountCosts', { where: ['<', 'at', '$asOf'], agg: ['sum', ['money', 'amount', 'currency', 'at']] }),
      n: ask('spells', { where: ['<', 'startedAt', '$asOf'], agg: ['distinct', 'account'] }),
    },
    out: ['/', ['-', 'rev', 'cost'], 'n'],
  },
  'ltv-predictive': {
    unit: 'money', perspective: 'both', timing: 'leading', pairs: ['cac-payback-months'],
    let: {},
    out: ['/', ['*', ['kpi', 'arpa'], '$margin'], ['kpi', 'customer-churn-rate']],
  },
  'ltv-cac-ratio': {
    unit: 'ratio', measures: 'efficiency', timing: 'leading', pairs: ['cac-payback-months'],
    let: {},
    out: ['/', ['kpi', 'ltv-predictive'], ['kpi', 'cac']],
  },
  'cac-payback-months': {
    unit: 'months', direction: 'lower', measures: 'efficiency', timing: 'leading', pairs: ['ltv-cac-ratio'],
    let: {},
    out: ['/', ['kpi', 'cac'], ['*', ['kpi', 'arpa'], '$margin']],
  },
});
