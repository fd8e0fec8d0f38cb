import type { FieldOf } from '../table/tables.ts';
import type { KpiDefinition } from './algebra.ts';
import { family } from './family.ts';
import { gone } from './revenue.ts';
import { ask, fold, match, spans, type Credit } from './sources.ts';

const credited: Credit<FieldOf<'orders'> | 'campaign' | 'credit'> = { credit: { model: '$model', windowDays: '$windowDays' } };
const levels = spans('mrr', ['account'], 'at');
const creditAmount = ['money', 'credit', 'currency', 'at'] as const;
const ofCampaign = { cohort: { during: 'at' }, where: ['=', 'campaign', '$campaign'] } as const;
const creditSum = ask(credited, { ...ofCampaign, agg: ['sum', creditAmount] });
/** The variance of what a campaign is credited with: orders come like events of a Poisson process, each with its amount. */
const creditSquares = ask(credited, { ...ofCampaign, agg: ['sum', ['*', creditAmount, creditAmount]] });
const newCustomers = ask(spans('spells', ['account'], 'startedAt', { prev: ['lag', 'startedAt'] }), {
  cohort: { during: 'startedAt' },
  where: ['isnull', 'prev'],
  agg: ['count'],
});
const departures = ask('spells', { cohort: { during: 'endedAt' }, agg: ['count'] });
const isOneDay = ['=', 'startAt', 'endAt'] as const;
const startsInPeriod = ['and', ['>=', 'startAt', '$from'], ['<', 'startAt', '$to']] as const;
const costOverlap = ['overlap', 'startAt', 'endAt', '$from', '$to'] as const;
const meanLevel = ask(levels, { cohort: { at: ['at', 'endAt', '$to'] }, where: ['>', 'mrr', 0], agg: ['mean', ['money', 'mrr', 'currency', 'at']] });
const revenueSoFar = ask('orders', { where: ['<', 'at', '$asOf'], agg: ['sum', ['money', 'amount', 'currency', 'at']] });
const customersSoFar = ask('spells', { where: ['<', 'startedAt', '$asOf'], agg: ['distinct', 'account'] });
const soFar = ['and', ['notnull', 'account'], ['<', 'at', '$asOf']] as const;
const totalSoFar = { where: soFar, by: { account: 'account' }, agg: { total: ['sum', ['money', 'amount', 'currency', 'at']] } } as const;
/** Who ever was a customer, with all they ordered. */
const boughtSoFar = match(
  fold('spells', { where: ['and', ['notnull', 'account'], ['<', 'startedAt', '$asOf']], by: { account: 'account' } }),
  fold('orders', totalSoFar), [['account', 'account']], undefined, 'o',
);
const boughtAndCost = match(boughtSoFar, fold('accountCosts', totalSoFar), [['account', 'account']], undefined, 'c');
/** Messages of the mailings sent in the period that were answered so, and those delivered. More answers than messages are a fault. */
function ofDelivered(field: 'opened' | 'clicked' | 'unsubscribed'): Pick<KpiDefinition, 'let' | 'out'> {
  const isPart = ['and', ['>=', field, 0], ['<=', field, 'delivered']] as const;
  return {
    let: {
      [field]: ask('campaigns', { cohort: { during: 'sentAt' }, agg: ['sum', ['valid', field, isPart]] }),
      delivered: ask('campaigns', { cohort: { during: 'sentAt' }, agg: ['sum', ['valid', 'delivered', isPart]] }),
    },
    out: ['/', field, 'delivered'],
  };
}

export const marketing = family({ direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'lagging' }, {
  'new-customers': {
    unit: 'count', interval: 'poisson', additive: true, pairs: ['cac'],
    let: {
      v: newCustomers,
    },
  },
  'customer-acquisition-rate': {
    unit: 'ratio', interval: 'poisson', pairs: ['cac', 'customer-churn-rate'],
    let: {
      start: ask('spells', { cohort: { at: ['startedAt', 'endedAt', '$from'] }, agg: ['distinct', 'account'] }),
    },
    out: ['/', ['kpi', 'new-customers'], 'start'],
  },
  cac: {
    unit: 'money', direction: 'lower', measures: 'efficiency', interval: { perEvent: ['customers'] }, pairs: ['ltv-cac-ratio', 'new-customers'],
    let: {
      cost: ask('costs', {
        // What lies outside the period is no cost of it, and where its time is not known that is to be counted.
        where: ['and', ['in', 'kind', "'marketing", "'sales"], ['coalesce', ['if', isOneDay, startsInPeriod, ['>', costOverlap, 0]], 1]],
        agg: ['sum', ['money', ['if', isOneDay, 'amount', ['/', ['*', 'amount', costOverlap], ['-', 'endAt', 'startAt']]], 'currency', 'startAt']],
      }),
      customers: newCustomers,
    },
    out: ['/', 'cost', ['kpi', 'new-customers']],
  },
  'campaign-revenue': {
    unit: 'money', defaults: { model: 'last', windowDays: 5 }, interval: { variance: ['squares', 'v'] }, pairs: ['revenue-per-recipient', 'campaign-roi'],
    let: {
      v: creditSum,
      squares: creditSquares,
    },
  },
  'revenue-per-recipient': {
    unit: 'money', measures: 'efficiency', defaults: { model: 'last', windowDays: 5 },
    interval: { variance: ['squares', 'revenue'] }, pairs: ['campaign-revenue'],
    let: {
      revenue: creditSum,
      squares: creditSquares,
      delivered: ask('campaigns', { where: ['=', 'id', '$campaign'], agg: ['sum', 'delivered'] }),
    },
    out: ['/', 'revenue', 'delivered'],
  },
  'campaign-roi': {
    unit: 'ratio', measures: 'efficiency', defaults: { model: 'last', windowDays: 5 },
    interval: { variance: ['squares', 'revenue'] }, pairs: ['campaign-revenue'],
    let: {
      revenue: creditSum,
      squares: creditSquares,
      cost: ask('campaigns', {
        where: ['=', 'id', '$campaign'],
        agg: ['sum', ['money', 'cost', 'currency', ['coalesce', 'sentAt', '$asOf']]],
      }),
    },
    out: ['/', ['-', 'revenue', 'cost'], 'cost'],
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
    unit: 'money', timing: 'now', interval: { mean: ['each'] }, pairs: ['customer-churn-rate'],
    let: {
      each: meanLevel,
      mrr: ask(levels, { cohort: { at: ['at', 'endAt', '$to'] }, agg: ['sum', ['money', 'mrr', 'currency', 'at']] }),
      paying: ask(levels, { cohort: { at: ['at', 'endAt', '$to'] }, where: ['>', 'mrr', 0], agg: ['count'] }),
    },
    out: ['/', 'mrr', 'paying'],
  },
  'customer-lifespan': {
    unit: 'days', perspective: 'both', interval: { perEvent: ['departures'] }, pairs: ['customer-churn-rate'],
    let: {
      days: ask('spells', { agg: ['sum', ['/', ['overlap', 'startedAt', ['coalesce', 'endedAt', '$to'], '$from', '$to'], 86_400_000]] }),
      departures,
    },
    out: ['/', 'days', 'departures'],
  },
  'clv-average': {
    unit: 'money', perspective: 'both', interval: { perEvent: ['departures'] }, pairs: ['customer-churn-rate'],
    let: {
      revenue: ask('orders', { cohort: { during: 'at' }, agg: ['sum', ['money', 'amount', 'currency', 'at']] }),
      years: ask('spells', { agg: ['sum', ['/', ['overlap', 'startedAt', ['coalesce', 'endedAt', '$to'], '$from', '$to'], 31_557_600_000]] }),
      departures,
    },
    out: ['*', ['/', 'revenue', 'years'], ['/', 'years', 'departures']],
  },
  'clv-historic': {
    unit: 'money', perspective: 'both', interval: { mean: ['each'] }, pairs: ['customer-lifespan'],
    let: {
      each: ask(boughtSoFar, { agg: ['mean', ['coalesce', 'o.total', 0]] }),
      revenue: revenueSoFar,
      customers: customersSoFar,
    },
    out: ['/', 'revenue', 'customers'],
  },
  'ltv-net': {
    unit: 'money', perspective: 'both', interval: { mean: ['each'] }, pairs: ['ltv-cac-ratio'],
    let: {
      each: ask(boughtAndCost, { agg: ['mean', ['-', ['coalesce', 'o.total', 0], ['coalesce', 'c.total', 0]]] }),
      revenue: revenueSoFar,
      cost: ask('accountCosts', { where: ['<', 'at', '$asOf'], agg: ['sum', ['money', 'amount', 'currency', 'at']] }),
      customers: customersSoFar,
    },
    out: ['/', ['-', 'revenue', 'cost'], 'customers'],
  },
  'ltv-predictive': {
    unit: 'money', perspective: 'both', timing: 'leading', interval: { perEvent: ['gone'] }, pairs: ['cac-payback-months'],
    let: { gone },
    out: ['/', ['*', ['kpi', 'arpa'], '$margin'], ['kpi', 'customer-churn-rate']],
  },
  'ltv-cac-ratio': {
    unit: 'ratio', measures: 'efficiency', timing: 'leading', interval: { log: ['gone', 'joined', 'arpa'] }, pairs: ['cac-payback-months'],
    let: { gone, joined: newCustomers, arpa: meanLevel },
    out: ['/', ['kpi', 'ltv-predictive'], ['kpi', 'cac']],
  },
  'cac-payback-months': {
    unit: 'months', direction: 'lower', measures: 'efficiency', timing: 'leading', interval: { log: ['joined', 'arpa'] }, pairs: ['ltv-cac-ratio'],
    let: { joined: newCustomers, arpa: meanLevel },
    out: ['/', ['kpi', 'cac'], ['*', ['kpi', 'arpa'], '$margin']],
  },
});
