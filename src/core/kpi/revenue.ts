import { family } from './family.ts';
import { ofProducts, products } from './products.ts';
import { share } from './share.ts';
import { ask, fold, match, spans } from './sources.ts';

const levels = spans('mrr', ['account'], 'at');
const changes = spans('mrr', ['account'], 'at', { prev: ['lag', 'mrr', 0], peak: ['runmax', 'mrr', 0] });
const mrrSum = ['sum', ['money', 'mrr', 'currency', 'at']] as const;
const openingMrr = ask(levels, { cohort: { at: ['at', 'endAt', '$from'] }, agg: mrrSum });
/** A row of which nobody knows the account is no customer. */
const isKnown = ['notnull', 'account'] as const;
const customersAtStart = fold('spells', { cohort: { at: ['startedAt', 'endedAt', '$from'] }, where: isKnown, by: { account: 'account' } });
const customers = ask(customersAtStart, { agg: ['count'] });
const afterwards = match(customersAtStart, 'spells', [['account', 'account']], [
  'and',
  ['<', 'r.startedAt', '$to'],
  ['or', ['isnull', 'r.endedAt'], ['>=', 'r.endedAt', '$to']],
]);
/** The customers at the start of the period who are none at its end. */
export const gone = ask(afterwards, { where: ['isnull', 'r.hit'], agg: ['count'] });
const recentBuyers = fold('orders', {
  where: ['and', isKnown, ['<', 'at', '$from'], ['>=', 'at', ['-', '$from', '$windowMs']]],
  by: { account: 'account' },
});
const openingLevels = fold(levels, {
  cohort: { at: ['at', 'endAt', '$from'] },
  where: ['>', 'mrr', 0],
  by: { account: 'account' },
  agg: { m0: mrrSum },
});
const bothLevels = match(openingLevels, levels, [['account', 'account']], [
  'and',
  ['<', 'r.at', '$to'],
  ['or', ['isnull', 'r.endAt'], ['>=', 'r.endAt', '$to']],
]);
const levelNow = ['coalesce', ['money', 'r.mrr', 'r.currency', 'r.at'], 0] as const;
const isOldEnough = ['<=', ['+', 'startedAt', '$windowMs'], '$asOf'] as const;
const isDecided = ['and', ['>=', 'dueAt', '$from'], ['<', 'dueAt', '$end'], ['or', ['<', 'renewedAt', '$asOf'], ['<=', ['+', 'dueAt', '$graceMs'], '$asOf']]] as const;
const isRenewed = ['and', ['<', 'renewedAt', '$asOf'], ['<=', 'renewedAt', ['+', 'dueAt', '$graceMs']]] as const;
const dueValue = ['money', 'value', 'currency', 'dueAt'] as const;
const renewedValue = ['money', ['if', isRenewed, ['min', 'value', 'renewedValue'], 0], 'currency', 'dueAt'] as const;
const renewedValueNet = ['money', ['if', isRenewed, 'renewedValue', 0], 'currency', 'dueAt'] as const;
const due = ask('contracts', { where: isDecided, agg: ['sum', dueValue] });

export const revenue = family({ direction: 'higher', perspective: 'both', measures: 'effectiveness', timing: 'lagging' }, {
  'active-customers': {
    unit: 'count', timing: 'now', pairs: ['customer-churn-rate'],
    let: {
      v: ask('spells', { cohort: { at: ['startedAt', 'endedAt', '$to'] }, agg: ['distinct', 'account'] }),
    },
  },
  'activation-rate': {
    timing: 'leading', defaults: { windowMs: 2_592_000_000 }, pairs: ['renewal-rate', 'customer-churn-rate'],
    ...share('spells', { during: 'startedAt' }, {
      activated: ['and', isOldEnough, ['<=', ['dur', 'startedAt', 'activatedAt'], '$windowMs']],
      started: ['and', isOldEnough, ['or', ['isnull', 'activatedAt'], ['>=', 'activatedAt', 'startedAt']]],
    }),
  },
  'customer-churn-rate': {
    unit: 'share', direction: 'lower', interval: 'wilson', pairs: ['mrr-churn-gross', 'nps'],
    let: {
      gone,
      customers,
    },
    out: ['/', 'gone', 'customers'],
  },
  'customer-churn-events-rate': {
    unit: 'ratio', direction: 'lower', interval: 'poisson', pairs: ['customer-churn-rate'],
    let: {
      departures: ask('spells', { cohort: { during: 'endedAt' }, agg: ['count'] }),
      customers,
    },
    out: ['/', 'departures', 'customers'],
  },
  'customer-retention-rate': {
    unit: 'share', interval: { score: ['kept', 'customers'] }, pairs: ['nrr'],
    let: { kept: ask(afterwards, { where: ['notnull', 'r.hit'], agg: ['count'] }), customers },
    out: ['-', 1, ['kpi', 'customer-churn-rate']],
  },
  'inactivity-churn-rate': {
    unit: 'share', direction: 'lower', interval: 'wilson', pairs: ['clv-historic'],
    let: {
      silent: ask(
        match(recentBuyers, 'orders', [['account', 'account']], ['and', ['<', 'r.at', '$to'], ['>=', 'r.at', ['-', '$to', '$windowMs']]]),
        { where: ['isnull', 'r.hit'], agg: ['count'] },
      ),
      buyers: ask(recentBuyers, { agg: ['count'] }),
    },
    out: ['/', 'silent', 'buyers'],
  },
  mrr: {
    unit: 'money', perspective: 'internal', timing: 'now', pairs: ['net-new-mrr'],
    let: {
      v: ask(levels, { cohort: { at: ['at', 'endAt', '$to'] }, agg: mrrSum }),
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
        agg: mrrSum,
      }),
    },
  },
  'mrr-reactivation': {
    unit: 'money', perspective: 'internal', pairs: ['net-new-mrr'],
    let: {
      v: ask(changes, {
        cohort: { during: 'at' },
        where: ['and', ['=', 'prev', 0], ['>', 'peak', 0], ['>', 'mrr', 0]],
        agg: mrrSum,
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
    let: { opening: openingMrr },
    out: ['/', ['+', ['kpi', 'mrr-churned'], ['kpi', 'mrr-contraction']], 'opening'],
  },
  'mrr-churn-net': {
    unit: 'ratio', direction: 'lower', pairs: ['grr'],
    let: { opening: openingMrr },
    out: [
      '/',
      ['-', ['+', ['kpi', 'mrr-churned'], ['kpi', 'mrr-contraction']], ['+', ['kpi', 'mrr-expansion'], ['kpi', 'mrr-reactivation']]],
      'opening',
    ],
  },
  grr: {
    unit: 'share', range: [0, 1], interval: ofProducts, pairs: ['nrr'],
    let: {
      kept: ask(bothLevels, { agg: ['sum', ['min', 'm0', levelNow]] }),
      opening: ask(openingLevels, { agg: ['sum', 'm0'] }),
      ...products(bothLevels, {}, ['min', 'm0', levelNow], 'm0'),
    },
    out: ['/', 'kept', 'opening'],
  },
  nrr: {
    unit: 'ratio', interval: ofProducts, pairs: ['grr', 'customer-churn-rate'],
    let: {
      kept: ask(bothLevels, { agg: ['sum', levelNow] }),
      opening: ask(openingLevels, { agg: ['sum', 'm0'] }),
      ...products(bothLevels, {}, levelNow, 'm0'),
    },
    out: ['/', 'kept', 'opening'],
  },
  'renewal-rate': {
    defaults: { graceMs: 2_592_000_000 }, pairs: ['renewal-rate-value'],
    ...share('contracts', null, { renewed: ['and', isDecided, isRenewed], due: isDecided }),
  },
  'renewal-rate-value': {
    unit: 'share', range: [0, 1], interval: ofProducts, defaults: { graceMs: 2_592_000_000 }, pairs: ['renewal-rate'],
    let: {
      renewed: ask('contracts', { where: isDecided, agg: ['sum', renewedValue] }),
      due,
      ...products('contracts', { where: isDecided }, renewedValue, dueValue),
    },
    out: ['/', 'renewed', 'due'],
  },
  'renewal-rate-value-net': {
    unit: 'ratio', interval: ofProducts, defaults: { graceMs: 2_592_000_000 }, pairs: ['renewal-rate-value'],
    let: {
      renewed: ask('contracts', { where: isDecided, agg: ['sum', renewedValueNet] }),
      due,
      ...products('contracts', { where: isDecided }, renewedValueNet, dueValue),
    },
    out: ['/', 'renewed', 'due'],
  },
});
