import type { KpiDefinition } from './algebra.ts';
import { ask, fold, match, spans } from './sources.ts';

const levels = spans('mrr', ['account'], 'at');
const changes = spans('mrr', ['account'], 'at', { prev: ['lag', 'mrr', 0], peak: ['runmax', 'mrr', 0] });
const customersAtStart = fold('spells', { cohort: { at: ['startedAt', 'endedAt', '$from'] }, by: { account: 'account' } });
const recentBuyers = fold('orders', {
  where: ['and', ['<', 'at', '$from'], ['>=', 'at', ['-', '$from', '$windowMs']]],
  by: { account: 'account' },
});
const openingLevels = fold(levels, {
  cohort: { at: ['at', 'endAt', '$from'] },
  where: ['>', 'mrr', 0],
  by: { account: 'account' },
  agg: { m0: ['sum', ['money', 'mrr', 'currency', 'at']] },
});
const bothLevels = match(openingLevels, levels, [['account', 'account']], [
  'and',
  ['<', 'r.at', '$to'],
  ['or', ['isnull', 'r.endAt'], ['>=', 'r.endAt', '$to']],
]);
const isDecided = ['and', ['>=', 'dueAt', '$from'], ['<', 'dueAt', '$end'], ['or', ['<', 'renewedAt', '$asOf'], ['<=', ['+', 'dueAt', '$graceMs'], '$asOf']]] as const;
const isRenewed = ['and', ['<', 'renewedAt', '$asOf'], ['<=', 'renewedAt', ['+', 'dueAt', '$graceMs']]] as const;

export const revenue: readonly KpiDefinition[] = [
  {
    id: 'active-customers', unit: 'count', direction: 'higher', perspective: 'both', measures: 'effectiveness', timing: 'now',
    interval: 'none', pairs: ['customer-churn-rate'],
    let: {
      v: ask('spells', { cohort: { at: ['startedAt', 'endedAt', '$to'] }, agg: ['distinct', 'account'] }),
    },
    out: 'v',
  },
  {
    id: 'customer-churn-rate', unit: 'share', direction: 'lower', perspective: 'both', measures: 'effectiveness', timing: 'lagging',
    interval: 'wilson', pairs: ['mrr-churn-gross', 'nps'],
    let: {
      a: ask(
        match(customersAtStart, 'spells', [['account', 'account']], [
          'and',
          ['<', 'r.startedAt', '$to'],
          ['or', ['isnull', 'r.endedAt'], ['>=', 'r.endedAt', '$to']],
        ]),
        { where: ['isnull', 'r.hit'], agg: ['count'] },
      ),
      b: ask(customersAtStart, { agg: ['count'] }),
    },
    out: ['/', 'a', 'b'],
  },
  {
    id: 'customer-churn-events-rate', unit: 'ratio', direction: 'lower', perspective: 'both', measures: 'effectiveness', timing: 'lagging',
    interval: 'poisson', pairs: ['customer-churn-rate'],
    let: {
      a: ask('spells', { cohort: { during: 'endedAt' }, agg: ['count'] }),
      b: ask(customersAtStart, { agg: ['count'] }),
    },
    out: ['/', 'a', 'b'],
  },
  {
    id: 'customer-retention-rate', unit: 'share', direction: 'higher', perspective: 'both', measures: 'effectiveness', timing: 'lagging',
    interval: 'none', pairs: ['nrr'],
    let: {},
    out: ['-', 1, ['kpi', 'customer-churn-rate']],
  },
  {
    id: 'inactivity-churn-rate', unit: 'share', direction: 'lower', perspective: 'both', measures: 'effectiveness', timing: 'lagging',
    interval: 'wilson', pairs: ['clv-historic'],
    let: {
      a: ask(
        match(recentBuyers, 'orders', [['account', 'account']], ['and', ['<', 'r.at', '$to'], ['>=', 'r.at', ['-', '$to', '$windowMs']]]),
        { where: ['isnull', 'r.hit'], agg: ['count'] },
      ),
      b: ask(recentBuyers, { agg: ['count'] }),
    },
    out: ['/', 'a', 'b'],
  },
  {
    id: 'mrr', unit: 'money', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'now',
    interval: 'none', pairs: ['net-new-mrr'],
    let: {
      v: ask(levels, { cohort: { at: ['at', 'endAt', '$to'] }, agg: ['sum', ['money', 'mrr', 'currency', 'at']] }),
    },
    out: 'v',
  },
  {
    id: 'arr', unit: 'money', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'now',
    interval: 'none', pairs: ['mrr'],
    let: {},
    out: ['*', 12, ['kpi', 'mrr']],
  },
  {
    id: 'mrr-new', unit: 'money', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'lagging',
    interval: 'none', pairs: ['net-new-mrr'],
    let: {
      v: ask(changes, {
        cohort: { during: 'at' },
        where: ['and', ['=', 'prev', 0], ['=', 'peak', 0], ['>', 'mrr', 0]],
        agg: ['sum', ['money', 'mrr', 'currency', 'at']],
      }),
    },
    out: 'v',
  },
  {
    id: 'mrr-reactivation', unit: 'money', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'lagging',
    interval: 'none', pairs: ['net-new-mrr'],
    let: {
      v: ask(changes, {
        cohort: { during: 'at' },
        where: ['and', ['=', 'prev', 0], ['>', 'peak', 0], ['>', 'mrr', 0]],
        agg: ['sum', ['money', 'mrr', 'currency', 'at']],
      }),
    },
    out: 'v',
  },
  {
    id: 'mrr-expansion', unit: 'money', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'lagging',
    interval: 'none', pairs: ['net-new-mrr'],
    let: {
      v: ask(changes, {
        cohort: { during: 'at' },
        where: ['and', ['>', 'prev', 0], ['>', 'mrr', 'prev']],
        agg: ['sum', ['money', ['-', 'mrr', 'prev'], 'currency', 'at']],
      }),
    },
    out: 'v',
  },
  {
    id: 'mrr-contraction', unit: 'money', direction: 'lower', perspective: 'internal', measures: 'effectiveness', timing: 'lagging',
    interval: 'none', pairs: ['net-new-mrr'],
    let: {
      v: ask(changes, {
        cohort: { during: 'at' },
        where: ['and', ['>', 'mrr', 0], ['<', 'mrr', 'prev']],
        agg: ['sum', ['money', ['-', 'prev', 'mrr'], 'currency', 'at']],
      }),
    },
    out: 'v',
  },
  {
    id: 'mrr-churned', unit: 'money', direction: 'lower', perspective: 'internal', measures: 'effectiveness', timing: 'lagging',
    interval: 'none', pairs: ['net-new-mrr'],
    let: {
      v: ask(changes, {
        cohort: { during: 'at' },
        where: ['and', ['>', 'prev', 0], ['=', 'mrr', 0]],
        agg: ['sum', ['money', 'prev', 'currency', 'at']],
      }),
    },
    out: 'v',
  },
  {
    id: 'net-new-mrr', unit: 'money', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'lagging',
    interval: 'none', pairs: ['nrr'],
    let: {
      v: ask(changes, { cohort: { during: 'at' }, agg: ['sum', ['money', ['-', 'mrr', 'prev'], 'currency', 'at']] }),
    },
    out: 'v',
  },
  {
    id: 'mrr-churn-gross', unit: 'ratio', direction: 'lower', perspective: 'both', measures: 'effectiveness', timing: 'lagging',
    interval: 'none', pairs: ['grr'],
    let: {
      s: ask(levels, { cohort: { at: ['at', 'endAt', '$from'] }, agg: ['sum', ['money', 'mrr', 'currency', 'at']] }),
    },
    out: ['/', ['+', ['kpi', 'mrr-churned'], ['kpi', 'mrr-contraction']], 's'],
  },
  {
    id: 'mrr-churn-net', unit: 'ratio', direction: 'lower', perspective: 'both', measures: 'effectiveness', timing: 'lagging',
    interval: 'none', pairs: ['grr'],
    let: {
      s: ask(levels, { cohort: { at: ['at', 'endAt', '$from'] }, agg: ['sum', ['money', 'mrr', 'currency', 'at']] }),
    },
    out: [
      '/',
      ['-', ['+', ['kpi', 'mrr-churned'], ['kpi', 'mrr-contraction']], ['+', ['kpi', 'mrr-expansion'], ['kpi', 'mrr-reactivation']]],
      's',
    ],
  },
  {
    id: 'grr', unit: 'share', direction: 'higher', perspective: 'both', measures: 'effectiveness', timing: 'lagging',
    interval: 'none', pairs: ['nrr'],
    let: {
      a: ask(bothLevels, { agg: ['sum', ['min', 'm0', ['coalesce', ['money', 'r.mrr', 'r.currency', 'r.at'], 0]]] }),
      b: ask(openingLevels, { agg: ['sum', 'm0'] }),
    },
    out: ['/', 'a', 'b'],
  },
  {
    id: 'nrr', unit: 'ratio', direction: 'higher', perspective: 'both', measures: 'effectiveness', timing: 'lagging',
    interval: 'none', pairs: ['grr', 'customer-churn-rate'],
    let: {
      a: ask(bothLevels, { agg: ['sum', ['coalesce', ['money', 'r.mrr', 'r.currency', 'r.at'], 0]] }),
      b: ask(openingLevels, { agg: ['sum', 'm0'] }),
    },
    out: ['/', 'a', 'b'],
  },
  {
    id: 'renewal-rate', unit: 'share', direction: 'higher', perspective: 'both', measures: 'effectiveness', timing: 'lagging',
    interval: 'wilson', defaults: { graceMs: 2_592_000_000 }, pairs: ['renewal-rate-value'],
    let: {
      a: ask('contracts', {
        where: [
          'and',
          ['>=', 'dueAt', '$from'],
          ['<', 'dueAt', '$end'],
          ['or', ['<', 'renewedAt', '$asOf'], ['<=', ['+', 'dueAt', '$graceMs'], '$asOf']],
          isRenewed,
        ],
        agg: ['count'],
      }),
      b: ask('contracts', { where: isDecided, agg: ['count'] }),
    },
    out: ['/', 'a', 'b'],
  },
  {
    id: 'renewal-rate-value', unit: 'share', direction: 'higher', perspective: 'both', measures: 'effectiveness', timing: 'lagging',
    interval: 'none', defaults: { graceMs: 2_592_000_000 }, pairs: ['renewal-rate'],
    let: {
      a: ask('contracts', {
        where: isDecided,
        agg: ['sum', ['money', ['if', isRenewed, ['min', 'value', 'renewedValue'], 0], 'currency', 'dueAt']],
      }),
      b: ask('contracts', { where: isDecided, agg: ['sum', ['money', 'value', 'currency', 'dueAt']] }),
    },
    out: ['/', 'a', 'b'],
  },
  {
    id: 'renewal-rate-value-net', unit: 'ratio', direction: 'higher', perspective: 'both', measures: 'effectiveness', timing: 'lagging',
    interval: 'none', defaults: { graceMs: 2_592_000_000 }, pairs: ['renewal-rate-value'],
    let: {
      a: ask('contracts', { where: isDecided, agg: ['sum', ['money', ['if', isRenewed, 'renewedValue', 0], 'currency', 'dueAt']] }),
      b: ask('contracts', { where: isDecided, agg: ['sum', ['money', 'value', 'currency', 'dueAt']] }),
    },
    out: ['/', 'a', 'b'],
  },
];
