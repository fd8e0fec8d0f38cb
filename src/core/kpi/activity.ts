import type { KpiDefinition } from './algebra.ts';
import { ask, fold, match } from './sources.ts';

const answeredAt = ['if', ['<', 'respondedAt', '$asOf'], 'respondedAt', null] as const;
const isValueAddedCall = ['and', ['=', 'kind', "'call"], ['=', 'valueAdded', 1]] as const;
const latestAssessments = fold('assessments', {
  where: ['<', 'at', '$asOf'],
  by: { rep: 'rep', skill: 'skill' },
  agg: { score: ['last', 'score', 'at'], required: ['last', 'required', 'at'] },
});
const isRating = ['and', ['>=', 'rating', 1], ['<=', 'rating', 5]] as const;
const exposure = ['/', ['overlap', 'startedAt', ['coalesce', 'endedAt', '$to'], '$from', '$to'], 2_592_000_000] as const;

export const activity: readonly KpiDefinition[] = [
  {
    id: 'calls-per-day', unit: 'a-day', direction: 'higher', perspective: 'internal', measures: 'efficiency', timing: 'leading',
    interval: 'poisson', pairs: ['value-added-call-effectiveness', 'stage-conversion'],
    let: {
      a: ask('activities', { cohort: { during: 'at' }, where: ['=', 'kind', "'call"], agg: ['count'] }),
      d: { scalar: ['coalesce', '$workdays', ['workdays', '$from', '$to']] },
    },
    out: ['/', 'a', 'd'],
  },
  {
    id: 'emails-sent', unit: 'count', direction: 'higher', perspective: 'internal', measures: 'efficiency', timing: 'leading',
    interval: 'poisson', additive: true, pairs: ['response-within-1h', 'campaign-revenue'],
    let: {
      v: ask('activities', {
        cohort: { during: 'at' },
        where: ['and', ['=', 'kind', "'email"], ['=', 'direction', "'out"]],
        agg: ['count'],
      }),
    },
    out: 'v',
  },
  {
    id: 'second-contact-customers', unit: 'count', direction: 'higher', perspective: 'both', measures: 'effectiveness', timing: 'leading',
    interval: 'none', additive: true, pairs: ['stage-conversion'],
    let: {
      v: ask('activities', { cohort: { during: 'at' }, where: ['=', 'followUp', 1], agg: ['distinct', 'account'] }),
    },
    out: 'v',
  },
  {
    id: 'value-added-calls', unit: 'count', direction: 'higher', perspective: 'customer', measures: 'effectiveness', timing: 'leading',
    interval: 'poisson', additive: true, pairs: ['value-added-call-effectiveness'],
    let: {
      v: ask('activities', { cohort: { during: 'at' }, where: isValueAddedCall, agg: ['count'] }),
    },
    out: 'v',
  },
  {
    id: 'value-added-call-share', unit: 'share', direction: 'higher', perspective: 'customer', measures: 'effectiveness', timing: 'leading',
    interval: 'wilson', pairs: ['calls-per-day'],
    let: {
      a: ask('activities', { cohort: { during: 'at' }, where: isValueAddedCall, agg: ['count'] }),
      b: ask('activities', { cohort: { during: 'at' }, where: ['and', ['=', 'kind', "'call"], ['notnull', 'valueAdded']], agg: ['count'] }),
    },
    out: ['/', 'a', 'b'],
  },
  {
    id: 'value-added-call-frequency', unit: 'a-month', direction: 'higher', perspective: 'customer', measures: 'efficiency', timing: 'leading',
    interval: 'poisson', pairs: ['nps', 'ces'],
    let: {
      a: ask('activities', { cohort: { during: 'at' }, where: isValueAddedCall, agg: ['count'] }),
      b: ask('spells', { agg: ['sum', exposure] }),
    },
    out: ['/', 'a', 'b'],
  },
  {
    id: 'value-added-call-effectiveness', unit: 'share', direction: 'higher', perspective: 'customer', measures: 'effectiveness', timing: 'leading',
    interval: 'wilson', pairs: ['stage-conversion'],
    let: {
      a: ask('activities', { cohort: { during: 'at' }, where: ['and', isValueAddedCall, ['=', 'outcome', "'advanced"]], agg: ['count'] }),
      b: ask('activities', { cohort: { during: 'at' }, where: ['and', isValueAddedCall, ['notnull', 'outcome']], agg: ['count'] }),
    },
    out: ['/', 'a', 'b'],
  },
  {
    id: 'customer-response-time', unit: 'minutes', direction: 'lower', perspective: 'customer', measures: 'efficiency', timing: 'leading',
    interval: 't', pairs: ['response-within-1h', 'csat', 'customer-response-time-median'],
    let: {
      v: ask('requests', { cohort: { during: 'at' }, agg: ['mean', ['/', ['dur', 'at', answeredAt], 60000]] }),
    },
    out: 'v',
  },
  {
    id: 'customer-response-time-median', unit: 'minutes', direction: 'lower', perspective: 'customer', measures: 'efficiency', timing: 'leading',
    interval: 'median', pairs: ['response-within-24h'],
    let: {
      v: ask('requests', { cohort: { during: 'at' }, agg: ['median', ['/', ['dur', 'at', answeredAt], 60000]] }),
    },
    out: 'v',
  },
  {
    id: 'customer-response-time-per-customer', unit: 'minutes', direction: 'lower', perspective: 'customer', measures: 'efficiency', timing: 'leading',
    interval: 'none', pairs: ['customer-response-time'],
    let: {
      a: ask('requests', { cohort: { during: 'at' }, agg: ['sum', ['/', ['dur', 'at', answeredAt], 60000]] }),
      b: ask('requests', {
        cohort: { during: 'at' },
        where: ['and', ['<', 'respondedAt', '$asOf'], ['>=', 'respondedAt', 'at']],
        agg: ['distinct', 'account'],
      }),
    },
    out: ['/', 'a', 'b'],
  },
  {
    id: 'response-within-1h', unit: 'share', direction: 'higher', perspective: 'customer', measures: 'efficiency', timing: 'leading',
    interval: 'wilson', pairs: ['customer-response-time', 'first-contact-resolution'],
    let: {
      a: ask('requests', {
        cohort: { during: 'at' },
        where: ['and', ['<=', ['+', 'at', 3_600_000], '$asOf'], ['<=', ['dur', 'at', 'respondedAt'], 3_600_000]],
        agg: ['count'],
      }),
      b: ask('requests', {
        cohort: { during: 'at' },
        where: ['and', ['<=', ['+', 'at', 3_600_000], '$asOf'], ['or', ['isnull', 'respondedAt'], ['>=', 'respondedAt', 'at']]],
        agg: ['count'],
      }),
    },
    out: ['/', 'a', 'b'],
  },
  {
    id: 'response-within-24h', unit: 'share', direction: 'higher', perspective: 'customer', measures: 'efficiency', timing: 'leading',
    interval: 'wilson', pairs: ['customer-response-time', 'first-contact-resolution'],
    let: {
      a: ask('requests', {
        cohort: { during: 'at' },
        where: ['and', ['<=', ['+', 'at', 86_400_000], '$asOf'], ['<=', ['dur', 'at', 'respondedAt'], 86_400_000]],
        agg: ['count'],
      }),
      b: ask('requests', {
        cohort: { during: 'at' },
        where: ['and', ['<=', ['+', 'at', 86_400_000], '$asOf'], ['or', ['isnull', 'respondedAt'], ['>=', 'respondedAt', 'at']]],
        agg: ['count'],
      }),
    },
    out: ['/', 'a', 'b'],
  },
  {
    id: 'quote-turnaround', unit: 'hours', direction: 'lower', perspective: 'customer', measures: 'efficiency', timing: 'leading',
    interval: 't', pairs: ['win-rate', 'average-deal-size'],
    let: {
      v: ask('quotes', {
        cohort: { during: 'sentAt' },
        where: ['=', 'final', 1],
        agg: ['mean', ['/', ['dur', 'requestedAt', 'sentAt'], 3_600_000]],
      }),
    },
    out: 'v',
  },
  {
    id: 'content-usefulness', unit: 'share', direction: 'higher', perspective: 'customer', measures: 'effectiveness', timing: 'leading',
    interval: 'wilson', pairs: ['content-usage-rate', 'stage-conversion'],
    let: {
      a: ask('contentEvents', {
        cohort: { during: 'at' },
        where: ['=', 'kind', "'feedback"],
        agg: ['sum', ['valid', ['if', ['>=', 'rating', 4], 1, 0], isRating]],
      }),
      b: ask('contentEvents', { cohort: { during: 'at' }, where: ['=', 'kind', "'feedback"], agg: ['sum', ['valid', 1, isRating]] }),
    },
    out: ['/', 'a', 'b'],
  },
  {
    id: 'content-findability', unit: 'share', direction: 'higher', perspective: 'internal', measures: 'efficiency', timing: 'leading',
    interval: 'wilson', pairs: ['content-search-time'],
    let: {
      a: ask('contentEvents', { cohort: { during: 'at' }, where: ['and', ['=', 'kind', "'search"], ['=', 'found', 1]], agg: ['count'] }),
      b: ask('contentEvents', { cohort: { during: 'at' }, where: ['and', ['=', 'kind', "'search"], ['notnull', 'found']], agg: ['count'] }),
    },
    out: ['/', 'a', 'b'],
  },
  {
    id: 'content-search-time', unit: 'minutes', direction: 'lower', perspective: 'internal', measures: 'efficiency', timing: 'leading',
    interval: 'median', pairs: ['content-findability'],
    let: {
      v: ask('contentEvents', {
        cohort: { during: 'at' },
        where: ['and', ['=', 'kind', "'search"], ['=', 'found', 1]],
        agg: ['median', ['/', 'durationMs', 60000]],
      }),
    },
    out: 'v',
  },
  {
    id: 'content-usage-rate', unit: 'share', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'leading',
    interval: 'wilson', pairs: ['content-usefulness'],
    let: {
      a: ask(
        match('assets', 'contentEvents', [['id', 'asset']], [
          'and',
          ['in', 'r.kind', "'open", "'share"],
          ['>=', 'r.at', '$from'],
          ['<', 'r.at', '$to'],
        ]),
        { cohort: { overlaps: ['createdAt', 'retiredAt'] }, where: ['notnull', 'r.hit'], agg: ['count'] },
      ),
      b: ask('assets', { cohort: { overlaps: ['createdAt', 'retiredAt'] }, agg: ['count'] }),
    },
    out: ['/', 'a', 'b'],
  },
  {
    id: 'skill-gap', unit: 'score', direction: 'lower', perspective: 'internal', measures: 'effectiveness', timing: 'leading',
    interval: 't', pairs: ['win-rate', 'csat'],
    let: {
      v: ask(latestAssessments, { agg: ['mean', ['max', 0, ['-', 'required', 'score']]] }),
    },
    out: 'v',
  },
  {
    id: 'skill-coverage', unit: 'share', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'leading',
    interval: 'wilson', pairs: ['skill-gap'],
    let: {
      a: ask(latestAssessments, { where: ['>=', 'score', 'required'], agg: ['count'] }),
      b: ask(latestAssessments, { where: ['notnull', 'score'], agg: ['count'] }),
    },
    out: ['/', 'a', 'b'],
  },
  {
    id: 'coaching-frequency', unit: 'a-month', direction: 'higher', perspective: 'internal', measures: 'efficiency', timing: 'leading',
    interval: 'poisson', pairs: ['skill-gap'],
    let: {
      a: ask('activities', { cohort: { during: 'at' }, where: ['=', 'kind', "'coaching"], agg: ['count'] }),
      b: ask('reps', { agg: ['sum', exposure] }),
    },
    out: ['/', 'a', 'b'],
  },
];
