import { family } from './family.ts';
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

export const revenue = family({ direction: 'higher', perspective: 'both', measures: 'effectiveness', timing: 'lagging' }, {
  'active-customers': {
    unit: 'count', timing: 'now', pairs: ['customer-churn-rate'],
    let: {
      v: ask('spells', { cohort: { at: ['startedAt', 'endedAt', '$to'] }, agg: ['distinct', 'account'] }),
    },
  },
  'activation-rate': {
    unit: 'share', timing: 'leading', interval: 'wilson', defaults: { windowMs: 2_592_000_000 },
    pairs: ['renewal-rate', 'customer-churn-rate'],
    let: {
      a: ask('spells', {
        cohort: { during: 'startedAt' },
        where: ['and', ['<=', ['+', 'startedAt', '$windowMs'], '$asOf'], ['<=', ['dur', 'startedAt', 'activatedAt'], '$windowMs']],
        agg: ['count'],
      }),
      b: ask('spells', {
        cohort: { during: 'startedAt' },
        where: [
          'and',
          ['<=', ['+', 'startedAt', '$windowMs'], '$asOf'],
          ['or', ['isnull', 'activatedAt'], ['>=', 'activatedAt', 'startedAt']],
        ],
        agg: ['count'],
      }),
    },
    out: ['/', 'a', 'b'],
  },
  'customer-churn-rate': {
    unit: 'share', direction: 'lower', interval: 'wilson', pairs: ['mrr-churn-gross', 'nps'],
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
  'customer-churn-events-rate': {
    unit: 'ratio', direction: 'lower', interval: 'poisson', pairs: ['customer-churn-rate'],
    let: {
      a: ask('spells', { cohort: { during: 'endedAt' }, agg: ['count'] }),
      b: ask(customersAtStart, { agg: ['count'] }),
    },
    out: ['/', 'a', 'b'],
  },
  'customer-retention-rate': {
    unit: 'share', pairs: ['nrr'],
    let: {},
    out: ['-', 1, ['kpi', 'customer-churn-rate']],
  },
  'inactivity-churn-rate': {
    unit: 'share', direction: 'lower', interval: 'wilson', pairs: ['clv-historic'],
    let: {
      a: ask(
        match(recentBuyers, 'orders', [['account', 'account']], ['and', ['<', 'r.at', '$to'], ['>=', 'r.at', ['-', '$to', '$windowMs']]]),
        { where: ['isnull', 'r.hit'], agg: ['count'] },
      ),
      b: ask(recentBuyers, { agg: ['count'] }),
    },
    out: ['/', 'a', 'b'],
  },
  mrr: {
    unit: 'money', perspective: 'internal', timing: 'now', pairs: ['net-new-mrr'],
    let: {
      v: ask(levels, { cohort: { at: ['at', 'endAt', '$to'] }, agg: ['sum', ['money', 'mrr', 'currency', 'at']] }),
    },
  },
  arr: {
    unit: 'money', perspective: 'internal', timing: 'now', pairs: ['mrr'],
    let: {},
    out: ['*', 12, ['kpi', 'mrr']],
  },
  'mrr-new': {
    unit: 'money', perspective: 'internal', pairs: ['net-new-mrr'],
    let: {
      v: ask(changes, {
        cohort: { during: 'at' },
        where: ['and', ['=', 'prev', 0], ['=', 'peak', 0], ['>', 'mrr', 0]],
        agg: ['sum', ['money', 'mrr', 'currency', 'at']],
      }),
    },
  },
  'mrr-reactivation': {
    unit: 'money', perspective: 'internal', pairs: ['net-new-mrr'],
    let: {
      v: ask(changes, {
        cohort: { during: 'at' },
        where: ['and', ['=', 'prev', 0], ['>', 'peak', 0], ['>', 'mrr', 0]],
        agg: ['sum', ['money', 'mrr', 'currency', 'at']],
      }),
    },
  },
  'mrr-expansion': {
    unit: 'money', perspective: 'internal', pairs: ['net-new-mrr'],
    let: {
      v: ask(changes, {
        cohort: { during: 'at' },
        where: ['and', ['>', 'prev', 0], ['>', 'mrr', 'prev']],
        agg: ['sum', ['money', ['-', 'mrr', 'prev'], 'currency', 'at']],
      }),
    },
  },
  'mrr-contraction': {
    unit: 'money', direction: 'lower', perspective: 'internal', pairs: ['net-new-mrr'],
    let: {
      v: ask(changes, {
        cohort: { during: 'at' },
        where: ['and', ['>', 'mrr', 0], ['<', 'mrr', 'prev']],
        agg: ['sum', ['money', ['-', 'prev', 'mrr'], 'currency', 'at']],
      }),
    },
  },
  'mrr-churned': {
    unit: 'money', direction: 'lower', perspective: 'internal', pairs: ['net-new-mrr'],
    let: {
      v: ask(changes, {
        cohort: { during: 'at' },
        where: ['and', ['>', 'prev', 0], ['=', 'mrr', 0]],
        agg: ['sum', ['money', 'prev', 'currency', 'at']],
      }),
    },
  },
  'net-new-mrr': {
    unit: 'money', perspective: 'internal', pairs: ['nrr'],
    let: {
      v: ask(changes, { cohort: { during: 'at' }, agg: ['sum', ['money', ['-', 'mrr', 'prev'], 'currency', 'at']] }),
    },
  },
  'mrr-churn-gross': {
    unit: 'ratio', direction: 'lower', pairs: ['grr'],
    let: {
      s: ask(levels, { cohort: { at: ['at', 'endAt', '$from'] }, agg: ['sum', ['money', 'mrr', 'currency', 'at']] }),
    },
    out: ['/', ['+', ['kpi', 'mrr-churned'], ['kpi', 'mrr-contraction']], 's'],
  },
  'mrr-churn-net': {
    unit: 'ratio', direction: 'lower', pairs: ['grr'],
    let: {
      s: ask(levels, { cohort: { at: ['at', 'endAt', '$from'] }, agg: ['sum', ['money', 'mrr', 'currency', 'at']] }),
    },
    out: [
      '/',
      ['-', ['+', ['kpi', 'mrr-churned'], ['kpi', 'mrr-contraction']], ['+', ['kpi', 'mrr-expansion'], ['kpi', 'mrr-reactivation']]],
      's',
    ],
  },
  grr: {
    unit: 'share', pairs: ['nrr'],
    let: {
      a: ask(bothLevels, { agg: ['sum', ['min', 'm0', ['coalesce', ['money', 'r.mrr', 'r.currency', 'r.at'], 0]]] }),
      b: ask(openingLevels, { agg: ['sum', 'm0'] }),
    },
    out: ['/', 'a', 'b'],
  },
  nrr: {
    unit: 'ratio', pairs: ['grr', 'customer-churn-rate'],
    let: {
      a: ask(bothLevels, { agg: ['sum', ['coalesce', ['money', 'r.mrr', 'r.currency', 'r.at'], 0]] }),
      b: ask(openingLevels, { agg: ['sum', 'm0'] }),
    },
    out: ['/', 'a', 'b'],
  },
  'renewal-rate': {
    unit: 'share', interval: 'wilson', defaults: { graceMs: 2_592_000_000 }, pairs: ['renewal-rate-value'],
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
  'renewal-rate-value': {
    unit: 'share', defaults: { graceMs: 2_592_000_000 }, pairs: ['renewal-rate'],
    let: {
      a: ask('contracts', {
        where: isDecided,
        agg: ['sum', ['money', ['if', isRenewed, ['min', 'value', 'renewedValue'], 0], 'currency', 'dueAt']],
      }),
      b: ask('contracts', { where: isDecided, agg: ['sum', ['money', 'value', 'currency', 'dueAt']] }),
    },
    out: ['/', 'a', 'b'],
  },
  'renewal-rate-value-net': {
    unit: 'ratio', defaults: { graceMs: 2_592_000_000 }, pairs: ['renewal-rate-value'],
    let: {
      a: ask('contracts', { where: isDecided, agg: ['sum', ['money', ['if', isRenewed, 'renewedValue', 0], 'currency', 'dueAt']] }),
      b: ask('contracts', { where: isDecided, agg: ['sum', ['money', 'value', 'currency', 'dueAt']] }),
    },
    out: ['/', 'a', 'b'],
  },
});
