import type { KpiDefinition } from './algebra.ts';
import { ask, fold, match, spans } from './sources.ts';

const stays = spans('stageEvents', ['deal'], 'at');
const timeInStages = fold(stays, {
  by: { deal: 'deal', stage: 'stage' },
  agg: { total: ['sum', ['-', 'endAt', 'at']], open: ['sum', ['if', ['isnull', 'endAt'], 1, 0]], lastAt: ['max', 'endAt'] },
});
const furthest = fold(match('stageEvents', 'stages', [['stage', 'stage']], undefined, 's'), {
  where: ['<', 'at', '$asOf'],
  by: { deal: 'deal' },
  agg: { maxPos: ['max', 's.pos'] },
});
const dealsReached = match('deals', furthest, [['id', 'deal']], undefined, 'h');
const quotas = fold('targets', {
  where: ['and', ['=', 'kpi', "'revenue-won"], ['>=', 'startAt', '$from'], ['<=', 'endAt', '$end']],
  by: { owner: 'owner' },
  agg: { target: ['sum', ['money', 'value', 'currency', 'startAt']] },
});
const openDeals = { at: ['createdAt', 'closedAt', '$asOf'] } as const;
const wonAmount = ['valid', ['money', 'amount', 'currency', 'closedAt'], ['>=', 'amount', 0]] as const;
const cycleDays = ['/', ['dur', 'createdAt', 'closedAt'], 86_400_000] as const;
const inQuotaPeriod = ['and', ['=', 'kpi', "'revenue-won"], ['>=', 'startAt', '$from'], ['<=', 'endAt', '$end']] as const;
const expectedInPeriod = ['and', ['>=', 'expectedCloseAt', '$asOf'], ['<', 'expectedCloseAt', '$end']] as const;

export const sales: readonly KpiDefinition[] = [
  {
    id: 'deals-won', unit: 'count', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'lagging',
    interval: 'poisson', additive: true, pairs: ['average-deal-size', 'customer-retention-rate'],
    let: {
      v: ask('deals', { cohort: { during: 'closedAt' }, where: ['=', 'status', "'won"], agg: ['count'] }),
    },
    out: 'v',
  },
  {
    id: 'revenue-won', unit: 'money', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'lagging',
    interval: 'none', additive: true, pairs: ['customer-churn-rate', 'nps', 'average-deal-size'],
    let: {
      v: ask('deals', {
        cohort: { during: 'closedAt' },
        where: ['=', 'status', "'won"],
        agg: ['sum', ['money', 'amount', 'currency', 'closedAt']],
      }),
    },
    out: 'v',
  },
  {
    id: 'win-rate', unit: 'share', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'lagging',
    interval: 'wilson', pairs: ['win-rate-created', 'open-deal-age', 'new-opportunities'],
    let: {
      won: ask('deals', { cohort: { during: 'closedAt' }, where: ['=', 'status', "'won"], agg: ['count'] }),
      lost: ask('deals', { cohort: { during: 'closedAt' }, where: ['=', 'status', "'lost"], agg: ['count'] }),
    },
    out: ['/', 'won', ['+', 'won', 'lost']],
  },
  {
    id: 'win-rate-created', unit: 'share', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'lagging',
    interval: 'wilson', pairs: ['new-opportunities', 'win-rate'],
    let: {
      won: ask('deals', {
        cohort: { during: 'createdAt' },
        where: ['and', ['=', 'status', "'won"], ['<', 'closedAt', '$asOf']],
        agg: ['count'],
      }),
      all: ask('deals', { cohort: { during: 'createdAt' }, agg: ['count'] }),
    },
    out: ['/', 'won', 'all'],
  },
  {
    id: 'win-rate-flow', unit: 'ratio', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'lagging',
    interval: 'none', pairs: ['win-rate', 'win-rate-created'],
    let: {
      won: ask('deals', { cohort: { during: 'closedAt' }, where: ['=', 'status', "'won"], agg: ['count'] }),
      all: ask('deals', { cohort: { during: 'createdAt' }, agg: ['count'] }),
    },
    out: ['/', 'won', 'all'],
  },
  {
    id: 'close-rate', unit: 'share', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'lagging',
    interval: 'wilson', pairs: ['average-deal-size'],
    let: {
      won: ask('deals', { cohort: { during: 'closedAt' }, where: ['=', 'status', "'won"], agg: ['count'] }),
      all: ask('deals', { cohort: { overlaps: ['createdAt', 'closedAt'] }, agg: ['count'] }),
    },
    out: ['/', 'won', 'all'],
  },
  {
    id: 'average-deal-size', unit: 'money', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'lagging',
    interval: 't', pairs: ['deal-size-median', 'win-rate'],
    let: {
      v: ask('deals', { cohort: { during: 'closedAt' }, where: ['=', 'status', "'won"], agg: ['mean', wonAmount] }),
    },
    out: 'v',
  },
  {
    id: 'deal-size-median', unit: 'money', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'lagging',
    interval: 'median', pairs: ['average-deal-size'],
    let: {
      v: ask('deals', { cohort: { during: 'closedAt' }, where: ['=', 'status', "'won"], agg: ['median', wonAmount] }),
    },
    out: 'v',
  },
  {
    id: 'upsell-rate', unit: 'share', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'leading',
    interval: 'wilson', pairs: ['customer-churn-rate', 'csat'],
    let: {
      a: ask(
        match('spells', 'deals', [['account', 'account']], [
          'and',
          ['=', 'r.kind', "'upsell"],
          ['=', 'r.status', "'won"],
          ['>=', 'r.closedAt', '$from'],
          ['<', 'r.closedAt', '$to'],
        ]),
        { cohort: { at: ['startedAt', 'endedAt', '$from'] }, where: ['notnull', 'r.hit'], agg: ['distinct', 'account'] },
      ),
      b: ask('spells', { cohort: { at: ['startedAt', 'endedAt', '$from'] }, agg: ['distinct', 'account'] }),
    },
    out: ['/', 'a', 'b'],
  },
  {
    id: 'sales-cycle', unit: 'days', direction: 'context', perspective: 'internal', measures: 'efficiency', timing: 'lagging',
    interval: 't', pairs: ['customer-churn-rate', 'win-rate', 'sales-cycle-median'],
    let: {
      v: ask('deals', { cohort: { during: 'closedAt' }, where: ['=', 'status', "'won"], agg: ['mean', cycleDays] }),
    },
    out: 'v',
  },
  {
    id: 'sales-cycle-first-contact', unit: 'days', direction: 'context', perspective: 'internal', measures: 'efficiency', timing: 'lagging',
    interval: 't', pairs: ['customer-churn-rate'],
    let: {
      v: ask('deals', {
        cohort: { during: 'closedAt' },
        where: ['=', 'status', "'won"],
        agg: ['mean', ['/', ['dur', ['coalesce', 'firstContactAt', 'createdAt'], 'closedAt'], 86_400_000]],
      }),
    },
    out: 'v',
  },
  {
    id: 'sales-cycle-median', unit: 'days', direction: 'context', perspective: 'internal', measures: 'efficiency', timing: 'lagging',
    interval: 'median', pairs: ['sales-cycle'],
    let: {
      v: ask('deals', { cohort: { during: 'closedAt' }, where: ['=', 'status', "'won"], agg: ['median', cycleDays] }),
    },
    out: 'v',
  },
  {
    id: 'lead-velocity-rate', unit: 'share', direction: 'higher', perspective: 'internal', measures: 'efficiency', timing: 'leading',
    interval: 'none', pairs: ['win-rate-created'],
    let: {
      cur: ask('leads', { cohort: { during: 'qualifiedAt' }, agg: ['count'] }),
      prev: ask('leads', { where: ['and', ['>=', 'qualifiedAt', '$prevFrom'], ['<', 'qualifiedAt', '$prevTo']], agg: ['count'] }),
    },
    out: ['/', ['-', 'cur', 'prev'], 'prev'],
  },
  {
    id: 'time-in-stage', unit: 'days', direction: 'lower', perspective: 'internal', measures: 'efficiency', timing: 'lagging',
    interval: 't', pairs: ['stage-age-open', 'stage-conversion'],
    let: {
      v: ask(timeInStages, {
        cohort: { during: 'lastAt' },
        where: ['and', ['=', 'open', 0], ['=', 'stage', '$stage']],
        agg: ['mean', ['/', 'total', 86_400_000]],
      }),
    },
    out: 'v',
  },
  {
    id: 'stage-age-open', unit: 'days', direction: 'lower', perspective: 'internal', measures: 'efficiency', timing: 'leading',
    interval: 'median', pairs: ['time-in-stage'],
    let: {
      v: ask(stays, {
        where: ['=', 'stage', '$stage'],
        cohort: { at: ['at', 'endAt', '$asOf'] },
        agg: ['median', ['/', ['dur', 'at', '$asOf'], 86_400_000]],
      }),
    },
    out: 'v',
  },
  {
    id: 'stage-bottleneck', unit: 'days', direction: 'lower', perspective: 'internal', measures: 'efficiency', timing: 'now',
    interval: 'none', defaults: { minN: 5 }, pairs: ['stage-conversion'],
    let: {
      rows: fold(timeInStages, {
        cohort: { during: 'lastAt' },
        where: ['=', 'open', 0],
        by: { stage: 'stage' },
        agg: { mean: ['mean', ['/', 'total', 86_400_000]], n: ['count'] },
      }),
    },
    out: ['argmax', 'rows', 'stage', 'mean', 'n'],
  },
  {
    id: 'stage-conversion', unit: 'share', direction: 'higher', perspective: 'both', measures: 'effectiveness', timing: 'leading',
    interval: 'wilson', pairs: ['time-in-stage', 'win-rate'],
    let: {
      a: ask(dealsReached, { cohort: { during: 'createdAt' }, where: ['>=', 'h.maxPos', '$a'], agg: ['count'] }),
      b: ask(dealsReached, { cohort: { during: 'createdAt' }, where: ['>=', 'h.maxPos', '$b'], agg: ['count'] }),
    },
    out: ['/', 'b', 'a'],
  },
  {
    id: 'stage-conversion-touched', unit: 'ratio', direction: 'higher', perspective: 'both', measures: 'effectiveness', timing: 'leading',
    interval: 'none', pairs: ['stage-conversion'],
    let: {
      a: ask(match('deals', 'stageEvents', [['id', 'deal']], ['and', ['=', 'r.stage', '$stageA'], ['<', 'r.at', '$asOf']]), {
        cohort: { during: 'createdAt' },
        where: ['notnull', 'r.hit'],
        agg: ['count'],
      }),
      b: ask(match('deals', 'stageEvents', [['id', 'deal']], ['and', ['=', 'r.stage', '$stageB'], ['<', 'r.at', '$asOf']]), {
        cohort: { during: 'createdAt' },
        where: ['notnull', 'r.hit'],
        agg: ['count'],
      }),
    },
    out: ['/', 'b', 'a'],
  },
  {
    id: 'stage-conversion-vs-team', unit: 'share', direction: 'higher', perspective: 'both', measures: 'effectiveness', timing: 'leading',
    interval: { newcombe: ['b1', 'a1', 'b2', 'a2'] }, pairs: ['stage-conversion'],
    let: {
      a1: ask(dealsReached, {
        cohort: { during: 'createdAt' },
        where: ['and', ['>=', 'h.maxPos', '$a'], ['=', 'owner', '$rep']],
        agg: ['count'],
      }),
      b1: ask(dealsReached, {
        cohort: { during: 'createdAt' },
        where: ['and', ['>=', 'h.maxPos', '$b'], ['=', 'owner', '$rep']],
        agg: ['count'],
      }),
      a2: ask(dealsReached, {
        cohort: { during: 'createdAt' },
        where: ['and', ['>=', 'h.maxPos', '$a'], ['!=', 'owner', '$rep']],
        agg: ['count'],
      }),
      b2: ask(dealsReached, {
        cohort: { during: 'createdAt' },
        where: ['and', ['>=', 'h.maxPos', '$b'], ['!=', 'owner', '$rep']],
        agg: ['count'],
      }),
    },
    out: ['-', ['/', 'b1', 'a1'], ['/', 'b2', 'a2']],
  },
  {
    id: 'funnel-conversion', unit: 'share', direction: 'higher', perspective: 'both', measures: 'effectiveness', timing: 'lagging',
    interval: 'wilson', pairs: ['win-rate'],
    let: {},
    out: ['kpi', 'stage-conversion', { a: '$first', b: '$last' }],
  },
  {
    id: 'pipeline-value', unit: 'money', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'leading',
    interval: 'none', pairs: ['open-deal-age', 'weighted-pipeline'],
    let: {
      v: ask('deals', { cohort: openDeals, agg: ['sum', ['money', 'amount', 'currency', '$asOf']] }),
    },
    out: 'v',
  },
  {
    id: 'weighted-pipeline', unit: 'money', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'leading',
    interval: 'none', pairs: ['forecast-accuracy'],
    let: {
      v: ask('deals', { cohort: openDeals, agg: ['sum', ['*', ['money', 'amount', 'currency', '$asOf'], 'probability']] }),
    },
    out: 'v',
  },
  {
    id: 'pipeline-coverage', unit: 'ratio', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'leading',
    interval: 'none', positiveDenominator: true, pairs: ['win-rate'],
    let: {
      open: ask('deals', { cohort: openDeals, where: expectedInPeriod, agg: ['sum', ['money', 'amount', 'currency', '$asOf']] }),
      won: ask('deals', {
        cohort: { during: 'closedAt' },
        where: ['=', 'status', "'won"],
        agg: ['sum', ['money', 'amount', 'currency', 'closedAt']],
      }),
    },
    out: ['/', 'open', ['-', '$target', 'won']],
  },
  {
    id: 'sales-velocity', unit: 'money-a-day', direction: 'higher', perspective: 'internal', measures: 'efficiency', timing: 'leading',
    interval: 'none', pairs: ['average-deal-size', 'win-rate', 'sales-cycle'],
    let: {
      open: ask('deals', { cohort: openDeals, agg: ['count'] }),
    },
    out: ['/', ['*', 'open', ['kpi', 'win-rate'], ['kpi', 'average-deal-size']], ['kpi', 'sales-cycle']],
  },
  {
    id: 'quota-attainment', unit: 'share', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'lagging',
    interval: 'none', pairs: ['forecast', 'customer-churn-rate'],
    let: {
      won: ask('deals', {
        cohort: { during: 'closedAt' },
        where: ['=', 'status', "'won"],
        agg: ['sum', ['money', 'amount', 'currency', 'closedAt']],
      }),
      target: ask('targets', { where: inQuotaPeriod, agg: ['sum', ['money', 'value', 'currency', 'startAt']] }),
    },
    out: ['/', 'won', 'target'],
  },
  {
    id: 'quota-attainment-share', unit: 'share', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'lagging',
    interval: 'wilson', pairs: ['quota-attainment'],
    let: {
      a: ask(
        match(
          quotas,
          fold('deals', {
            cohort: { during: 'closedAt' },
            where: ['=', 'status', "'won"],
            by: { owner: 'owner' },
            agg: { won: ['sum', ['money', 'amount', 'currency', 'closedAt']] },
          }),
          [['owner', 'owner']],
          undefined,
          'w',
        ),
        { where: ['>=', ['coalesce', 'w.won', 0], 'target'], agg: ['count'] },
      ),
      b: ask(quotas, { agg: ['count'] }),
    },
    out: ['/', 'a', 'b'],
  },
  {
    id: 'forecast', unit: 'money', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'leading',
    interval: 'none', pairs: ['forecast-accuracy'],
    let: {
      won: ask('deals', {
        cohort: { during: 'closedAt' },
        where: ['=', 'status', "'won"],
        agg: ['sum', ['money', 'amount', 'currency', 'closedAt']],
      }),
      open: ask('deals', {
        cohort: openDeals,
        where: expectedInPeriod,
        agg: ['sum', ['*', ['money', 'amount', 'currency', '$asOf'], 'probability']],
      }),
    },
    out: ['+', 'won', 'open'],
  },
  {
    id: 'forecast-accuracy', unit: 'share', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'lagging',
    interval: 'none', pairs: ['quota-attainment'],
    let: {
      won: ask('deals', {
        cohort: { during: 'closedAt' },
        where: ['=', 'status', "'won"],
        agg: ['sum', ['money', 'amount', 'currency', 'closedAt']],
      }),
    },
    out: ['-', 1, ['/', ['abs', ['-', '$forecast', 'won']], 'won']],
  },
  {
    id: 'open-deal-age', unit: 'days', direction: 'lower', perspective: 'internal', measures: 'efficiency', timing: 'leading',
    interval: 'median', pairs: ['win-rate'],
    let: {
      v: ask('deals', { cohort: openDeals, agg: ['median', ['/', ['dur', 'createdAt', '$asOf'], 86_400_000]] }),
    },
    out: 'v',
  },
  {
    id: 'new-opportunities', unit: 'count', direction: 'higher', perspective: 'internal', measures: 'efficiency', timing: 'leading',
    interval: 'poisson', additive: true, pairs: ['win-rate-created'],
    let: {
      v: ask('deals', { cohort: { during: 'createdAt' }, agg: ['count'] }),
    },
    out: 'v',
  },
];
