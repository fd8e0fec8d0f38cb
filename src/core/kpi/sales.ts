import { family } from './family.ts';
import { ofProducts, products } from './products.ts';
import { share } from './share.ts';
import { ask, fold, match, spans } from './sources.ts';

/** How long deals were in a stage: each visit with the time of the next. */
export const stays = spans('stageEvents', ['deal'], 'at');
const timeInStages = fold(stays, {
  by: { deal: 'deal', stage: 'stage' },
  agg: { totalMs: ['sum', ['dur', 'at', 'endAt']], open: ['sum', ['if', ['isnull', 'endAt'], 1, 0]], lastAt: ['max', 'endAt'] },
});
const furthest = fold(match('stageEvents', 'stages', [['stage', 'stage']], undefined, 's'), {
  where: ['<', 'at', '$asOf'],
  by: { deal: 'deal' },
  agg: { maxPos: ['max', 's.pos'] },
});
/** Deals with the furthest position they ever came to: a skipped stage counts as passed, and a step back changes nothing. */
export const dealsReached = match('deals', furthest, [['id', 'deal']], undefined, 'h');
const between = fold(match('stageEvents', 'stages', [['stage', 'stage']], undefined, 's'), {
  where: ['and', ['<', 'at', '$asOf'], ['>=', 's.pos', '$a'], ['<=', 's.pos', '$b']],
  by: { deal: 'deal' },
  agg: { first: ['min', 's.pos'], stages: ['distinct', 's.pos'] },
});
const dealsBetween = match('deals', between, [['id', 'deal']], undefined, 'h');
const quotas = fold('targets', {
  where: ['and', ['notnull', 'owner'], ['=', 'kpi', "'revenue-won"], ['>=', 'startAt', '$from'], ['<=', 'endAt', '$end']],
  by: { owner: 'owner' },
  agg: { target: ['sum', ['money', 'value', 'currency', 'startAt']] },
});
const openDeals = { at: ['createdAt', 'closedAt', '$asOf'] } as const;
const wonAmount = ['valid', ['money', 'amount', 'currency', 'closedAt'], ['>=', 'amount', 0]] as const;
const isWon = ['=', 'status', "'won"] as const;
const isClosed = ['in', 'status', "'won", "'lost"] as const;
const revenue = ['money', ['if', ['notnull', 'cost'], 'amount', null], 'currency', 'closedAt'] as const;
const profit = ['money', ['-', 'amount', 'cost'], 'currency', 'closedAt'] as const;
/** What is to be expected of a deal. A deal without a probability has none, whatever its currency. */
const expected = ['money', ['*', 'amount', 'probability'], 'currency', '$asOf'] as const;
/** Its variance, won or not. */
const spread = ['*', expected, ['money', ['*', 'amount', ['-', 1, 'probability']], 'currency', '$asOf']] as const;
const dealsWon = ask('deals', { cohort: { during: 'closedAt' }, where: isWon, agg: ['count'] });
const dealsOpen = ask('deals', { cohort: openDeals, agg: ['count'] });
const revenueWon = ask('deals', { cohort: { during: 'closedAt' }, where: isWon, agg: ['sum', ['money', 'amount', 'currency', 'closedAt']] });
const averageDeal = ask('deals', { cohort: { during: 'closedAt' }, where: isWon, agg: ['mean', wonAmount] });
const cycleDays = ['/', ['dur', 'createdAt', 'closedAt'], 86_400_000] as const;
const averageCycle = ask('deals', { cohort: { during: 'closedAt' }, where: isWon, agg: ['mean', cycleDays] });
const inQuotaPeriod = ['and', ['=', 'kpi', "'revenue-won"], ['>=', 'startAt', '$from'], ['<=', 'endAt', '$end']] as const;
const expectedInPeriod = ['and', ['>=', 'expectedCloseAt', '$asOf'], ['<', 'expectedCloseAt', '$end']] as const;

export const sales = family({ direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'lagging' }, {
  'deals-won': {
    unit: 'count', interval: 'poisson', additive: true, pairs: ['average-deal-size', 'customer-retention-rate'],
    let: { v: dealsWon },
  },
  'revenue-won': {
    unit: 'money', additive: true, pairs: ['customer-churn-rate', 'nps', 'average-deal-size'],
    let: { v: revenueWon },
  },
  'win-rate': {
    unit: 'share', interval: 'wilson', pairs: ['win-rate-created', 'open-deal-age', 'new-opportunities'],
    let: {
      won: dealsWon,
      lost: ask('deals', { cohort: { during: 'closedAt' }, where: ['=', 'status', "'lost"], agg: ['count'] }),
    },
    out: ['/', 'won', ['+', 'won', 'lost']],
  },
  'win-rate-created': {
    pairs: ['new-opportunities', 'win-rate'],
    ...share('deals', { during: 'createdAt' }, { won: ['and', isWon, ['<', 'closedAt', '$asOf']], all: null }),
  },
  'win-rate-flow': {
    unit: 'ratio', pairs: ['win-rate', 'win-rate-created'],
    let: {
      won: dealsWon,
      all: ask('deals', { cohort: { during: 'createdAt' }, agg: ['count'] }),
    },
    out: ['/', 'won', 'all'],
  },
  'close-rate': {
    unit: 'share', interval: 'wilson', pairs: ['average-deal-size'],
    let: {
      won: dealsWon,
      all: ask('deals', { cohort: { overlaps: ['createdAt', 'closedAt'] }, agg: ['count'] }),
    },
    out: ['/', 'won', 'all'],
  },
  'win-rate-value': {
    unit: 'share', range: [0, 1], interval: ofProducts, pairs: ['win-rate', 'average-deal-size'],
    let: {
      ...products('deals', { cohort: { during: 'closedAt' }, where: isClosed }, ['if', isWon, wonAmount, 0], wonAmount),
      won: ask('deals', { cohort: { during: 'closedAt' }, where: isWon, agg: ['sum', wonAmount] }),
      lost: ask('deals', { cohort: { during: 'closedAt' }, where: ['=', 'status', "'lost"], agg: ['sum', wonAmount] }),
    },
    out: ['/', 'won', ['+', 'won', 'lost']],
  },
  'average-deal-size': {
    unit: 'money', interval: 't', pairs: ['deal-size-median', 'win-rate'],
    let: { v: averageDeal },
  },
  'deal-size-median': {
    unit: 'money', interval: 'median', pairs: ['average-deal-size'],
    let: {
      v: ask('deals', { cohort: { during: 'closedAt' }, where: isWon, agg: ['median', wonAmount] }),
    },
  },
  'gross-profit': {
    unit: 'money', additive: true, pairs: ['gross-margin', 'revenue-won'],
    let: {
      v: ask('deals', {
        cohort: { during: 'closedAt' },
        where: isWon,
        agg: ['sum', profit],
      }),
    },
  },
  'gross-margin': {
    unit: 'share', positiveDenominator: true, interval: ofProducts, pairs: ['win-rate', 'revenue-won'],
    let: {
      ...products('deals', { cohort: { during: 'closedAt' }, where: isWon }, profit, revenue),
      revenue: ask('deals', {
        cohort: { during: 'closedAt' },
        where: isWon,
        agg: ['sum', revenue],
      }),
    },
    out: ['/', ['kpi', 'gross-profit'], 'revenue'],
  },
  'upsell-rate': {
    unit: 'share', timing: 'leading', interval: 'wilson', pairs: ['customer-churn-rate', 'csat'],
    let: {
      upgraded: ask(
        match('spells', 'deals', [['account', 'account']], [
          'and',
          ['=', 'r.kind', "'upsell"],
          ['=', 'r.status', "'won"],
          ['>=', 'r.closedAt', '$from'],
          ['<', 'r.closedAt', '$to'],
        ]),
        { cohort: { at: ['startedAt', 'endedAt', '$from'] }, where: ['notnull', 'r.hit'], agg: ['distinct', 'account'] },
      ),
      customers: ask('spells', { cohort: { at: ['startedAt', 'endedAt', '$from'] }, agg: ['distinct', 'account'] }),
    },
    out: ['/', 'upgraded', 'customers'],
  },
  'sales-cycle': {
    unit: 'days', direction: 'context', measures: 'efficiency',
    interval: 't', pairs: ['customer-churn-rate', 'win-rate', 'sales-cycle-median'],
    let: { v: averageCycle },
  },
  'sales-cycle-first-contact': {
    unit: 'days', direction: 'context', measures: 'efficiency', interval: 't', pairs: ['customer-churn-rate'],
    let: {
      v: ask('deals', {
        cohort: { during: 'closedAt' },
        where: isWon,
        agg: ['mean', ['/', ['dur', ['coalesce', 'firstContactAt', 'createdAt'], 'closedAt'], 86_400_000]],
      }),
    },
  },
  'sales-cycle-median': {
    unit: 'days', direction: 'context', measures: 'efficiency', interval: 'median', pairs: ['sales-cycle'],
    let: {
      v: ask('deals', { cohort: { during: 'closedAt' }, where: isWon, agg: ['median', cycleDays] }),
    },
  },
  'lead-velocity-rate': {
    unit: 'share', measures: 'efficiency', timing: 'leading', interval: { growth: ['now', 'before'] }, pairs: ['win-rate-created'],
    let: {
      now: ask('leads', { cohort: { during: 'qualifiedAt' }, agg: ['count'] }),
      before: ask('leads', { where: ['and', ['>=', 'qualifiedAt', '$prevFrom'], ['<', 'qualifiedAt', '$prevTo']], agg: ['count'] }),
    },
    out: ['/', ['-', 'now', 'before'], 'before'],
  },
  'time-in-stage': {
    unit: 'days', direction: 'lower', measures: 'efficiency', interval: 't', pairs: ['stage-age-open', 'stage-conversion'],
    let: {
      v: ask(timeInStages, {
        cohort: { during: 'lastAt' },
        where: ['and', ['=', 'open', 0], ['=', 'stage', '$stage']],
        agg: ['mean', ['/', 'totalMs', 86_400_000]],
      }),
    },
  },
  'stage-age-open': {
    unit: 'days', direction: 'lower', measures: 'efficiency', timing: 'leading', interval: 'median', pairs: ['time-in-stage'],
    let: {
      v: ask(stays, {
        where: ['=', 'stage', '$stage'],
        cohort: { at: ['at', 'endAt', '$asOf'] },
        agg: ['median', ['/', ['dur', 'at', '$asOf'], 86_400_000]],
      }),
    },
  },
  'stage-bottleneck': {
    unit: 'days', direction: 'lower', measures: 'efficiency', timing: 'now', defaults: { minN: 5 }, pairs: ['stage-conversion'],
    let: {
      rows: fold(timeInStages, {
        cohort: { during: 'lastAt' },
        where: ['=', 'open', 0],
        by: { stage: 'stage' },
        agg: { mean: ['mean', ['/', 'totalMs', 86_400_000]], n: ['count'] },
      }),
    },
    out: ['argmax', 'rows', 'stage', 'mean', 'n'],
  },
  'stage-conversion': {
    perspective: 'both', timing: 'leading', pairs: ['time-in-stage', 'win-rate'],
    ...share(dealsReached, { during: 'createdAt' }, { passed: ['>=', 'h.maxPos', '$b'], entered: ['>=', 'h.maxPos', '$a'] }),
  },
  'stage-conversion-strict': {
    perspective: 'both', timing: 'leading', pairs: ['stage-conversion', 'time-in-stage'],
    ...share(dealsBetween, { during: 'createdAt' }, {
      passed: ['and', ['=', 'h.first', '$a'], ['=', 'h.stages', ['+', ['-', '$b', '$a'], 1]]],
      entered: ['=', 'h.first', '$a'],
    }),
  },
  'stage-conversion-touched': {
    unit: 'ratio', perspective: 'both', timing: 'leading', pairs: ['stage-conversion'],
    let: {
      entered: ask(match('deals', 'stageEvents', [['id', 'deal']], ['and', ['=', 'r.stage', '$stageA'], ['<', 'r.at', '$asOf']]), {
        cohort: { during: 'createdAt' },
        where: ['notnull', 'r.hit'],
        agg: ['distinct', 'id'],
      }),
      passed: ask(match('deals', 'stageEvents', [['id', 'deal']], ['and', ['=', 'r.stage', '$stageB'], ['<', 'r.at', '$asOf']]), {
        cohort: { during: 'createdAt' },
        where: ['notnull', 'r.hit'],
        agg: ['distinct', 'id'],
      }),
    },
    out: ['/', 'passed', 'entered'],
  },
  'stage-conversion-vs-team': {
    unit: 'share', perspective: 'both', timing: 'leading', interval: { newcombe: ['repPassed', 'repEntered', 'teamPassed', 'teamEntered'] }, pairs: ['stage-conversion'],
    let: {
      repEntered: ask(dealsReached, {
        cohort: { during: 'createdAt' },
        where: ['and', ['>=', 'h.maxPos', '$a'], ['=', 'owner', '$rep']],
        agg: ['count'],
      }),
      repPassed: ask(dealsReached, {
        cohort: { during: 'createdAt' },
        where: ['and', ['>=', 'h.maxPos', '$b'], ['=', 'owner', '$rep']],
        agg: ['count'],
      }),
      teamEntered: ask(dealsReached, {
        cohort: { during: 'createdAt' },
        where: ['and', ['>=', 'h.maxPos', '$a'], ['!=', 'owner', '$rep']],
        agg: ['count'],
      }),
      teamPassed: ask(dealsReached, {
        cohort: { during: 'createdAt' },
        where: ['and', ['>=', 'h.maxPos', '$b'], ['!=', 'owner', '$rep']],
        agg: ['count'],
      }),
    },
    out: ['-', ['/', 'repPassed', 'repEntered'], ['/', 'teamPassed', 'teamEntered']],
  },
  'funnel-conversion': {
    unit: 'share', perspective: 'both', interval: 'wilson', pairs: ['win-rate'],
    let: {},
    out: ['kpi', 'stage-conversion', { a: '$first', b: '$last' }],
  },
  'pipeline-value': {
    unit: 'money', timing: 'leading', pairs: ['open-deal-age', 'weighted-pipeline'],
    let: {
      v: ask('deals', { cohort: openDeals, agg: ['sum', ['money', 'amount', 'currency', '$asOf']] }),
    },
  },
  'weighted-pipeline': {
    unit: 'money', timing: 'leading', interval: { variance: ['variance', 'v'] }, pairs: ['forecast-accuracy'],
    let: {
      v: ask('deals', { cohort: openDeals, agg: ['sum', expected] }),
      variance: ask('deals', { cohort: openDeals, agg: ['sum', spread] }),
    },
  },
  'pipeline-coverage': {
    unit: 'ratio', timing: 'leading', positiveDenominator: true, pairs: ['win-rate'],
    let: {
      open: ask('deals', { cohort: openDeals, where: expectedInPeriod, agg: ['sum', ['money', 'amount', 'currency', '$asOf']] }),
      won: revenueWon,
    },
    out: ['/', 'open', ['-', '$target', 'won']],
  },
  'sales-velocity': {
    unit: 'money-a-day', measures: 'efficiency', timing: 'leading',
    interval: { log: ['open', 'winRate', 'dealSize', 'cycle'] }, pairs: ['average-deal-size', 'win-rate', 'sales-cycle'],
    let: {
      open: dealsOpen,
      winRate: ask('deals', { cohort: { during: 'closedAt' }, where: isClosed, agg: ['mean', ['if', isWon, 1, 0]] }),
      dealSize: averageDeal,
      cycle: averageCycle,
    },
    out: ['/', ['*', 'open', ['kpi', 'win-rate'], ['kpi', 'average-deal-size']], ['kpi', 'sales-cycle']],
  },
  'quota-attainment': {
    unit: 'share', pairs: ['forecast', 'customer-churn-rate'],
    let: {
      won: revenueWon,
      target: ask('targets', { where: inQuotaPeriod, agg: ['sum', ['money', 'value', 'currency', 'startAt']] }),
    },
    out: ['/', 'won', 'target'],
  },
  'quota-attainment-share': {
    unit: 'share', interval: 'wilson', pairs: ['quota-attainment'],
    let: {
      reached: ask(
        match(
          quotas,
          fold('deals', {
            cohort: { during: 'closedAt' },
            where: isWon,
            by: { owner: 'owner' },
            agg: { won: ['sum', ['money', 'amount', 'currency', 'closedAt']] },
          }),
          [['owner', 'owner']],
          undefined,
          'w',
        ),
        { where: ['>=', ['coalesce', 'w.won', 0], 'target'], agg: ['count'] },
      ),
      reps: ask(quotas, { agg: ['sum', ['if', ['notnull', 'target'], 1, null]] }),
    },
    out: ['/', 'reached', 'reps'],
  },
  forecast: {
    unit: 'money', timing: 'leading', interval: { variance: ['variance', 'open'] }, pairs: ['forecast-accuracy'],
    let: {
      won: revenueWon,
      open: ask('deals', {
        cohort: openDeals,
        where: expectedInPeriod,
        agg: ['sum', expected],
      }),
      variance: ask('deals', { cohort: openDeals, where: expectedInPeriod, agg: ['sum', spread] }),
    },
    out: ['+', 'won', 'open'],
  },
  'forecast-accuracy': {
    unit: 'share', pairs: ['quota-attainment'],
    let: { won: revenueWon },
    out: ['-', 1, ['/', ['abs', ['-', '$forecast', 'won']], 'won']],
  },
  'open-deal-age': {
    unit: 'days', direction: 'lower', measures: 'efficiency', timing: 'leading', interval: 'median', pairs: ['win-rate'],
    let: {
      v: ask('deals', { cohort: openDeals, agg: ['median', ['/', ['dur', 'createdAt', '$asOf'], 86_400_000]] }),
    },
  },
  'stalled-deal-share': {
    unit: 'share', direction: 'lower', measures: 'efficiency', timing: 'leading', interval: 'wilson',
    defaults: { windowMs: 2_592_000_000 }, pairs: ['open-deal-age', 'win-rate'],
    let: {
      stalled: ask(
        match('deals', 'stageEvents', [['id', 'deal']], ['and', ['>', 'r.at', ['-', '$asOf', '$windowMs']], ['<', 'r.at', '$asOf']]),
        { cohort: openDeals, where: ['and', ['<=', 'createdAt', ['-', '$asOf', '$windowMs']], ['isnull', 'r.hit']], agg: ['count'] },
      ),
      open: dealsOpen,
    },
    out: ['/', 'stalled', 'open'],
  },
  'open-opportunities': {
    unit: 'count', timing: 'now', pairs: ['stalled-deal-share', 'open-deal-age'],
    let: { v: dealsOpen },
  },
  'new-opportunities': {
    unit: 'count', measures: 'efficiency', timing: 'leading', interval: 'poisson', additive: true, pairs: ['win-rate-created'],
    let: {
      v: ask('deals', { cohort: { during: 'createdAt' }, agg: ['count'] }),
    },
  },
});
