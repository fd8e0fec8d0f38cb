import { family } from './family.ts';
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

export const activity = family({ direction: 'higher', perspective: 'customer', measures: 'efficiency', timing: 'leading' }, {
  'calls-per-day': {
    unit: 'a-day', perspective: 'internal', interval: 'poisson', pairs: ['value-added-call-effectiveness', 'stage-conversion'],
    let: {
      a: ask('activities', { cohort: { during: 'at' }, where: ['=', 'kind', "'call"], agg: ['count'] }),
      d: { scalar: ['coalesce', '$workdays', ['workdays', '$from', '$to']] },
    },
    out: ['/', 'a', 'd'],
  },
  'emails-sent': {
    unit: 'count', perspective: 'internal', interval: 'poisson', additive: true, pairs: ['response-within-1h', 'campaign-revenue'],
    let: {
      v: ask('activities', {
        cohort: { during: 'at' },
        where: ['and', ['=', 'kind', "'email"], ['=', 'direction', "'out"]],
        agg: ['count'],
      }),
    },
  },
  'second-contact-customers': {
    unit: 'count', perspective: 'both', measures: 'effectiveness', additive: true, pairs: ['stage-conversion'],
    let: {
      v: ask('activities', { cohort: { during: 'at' }, where: ['=', 'followUp', 1], agg: ['distinct', 'account'] }),
    },
  },
  'value-added-calls': {
    unit: 'count', measures: 'effectiveness', interval: 'poisson', additive: true, pairs: ['value-added-call-effectiveness'],
    let: {
      v: ask('activities', { cohort: { during: 'at' }, where: isValueAddedCall, agg: ['count'] }),
    },
  },
  'value-added-call-share': {
    unit: 'share', measures: 'effectiveness', interval: 'wilson', pairs: ['calls-per-day'],
    let: {
      a: ask('activities', { cohort: { during: 'at' }, where: isValueAddedCall, agg: ['count'] }),
      b: ask('activities', { cohort: { during: 'at' }, where: ['and', ['=', 'kind', "'call"], ['notnull', 'valueAdded']], agg: ['count'] }),
    },
    out: ['/', 'a', 'b'],
  },
  'value-added-call-frequency': {
    unit: 'a-month', interval: 'poisson', pairs: ['nps', 'ces'],
    let: {
      a: ask('activities', { cohort: { during: 'at' }, where: isValueAddedCall, agg: ['count'] }),
      b: ask('spells', { agg: ['sum', exposure] }),
    },
    out: ['/', 'a', 'b'],
  },
  'value-added-call-effectiveness': {
    unit: 'share', measures: 'effectiveness', interval: 'wilson', pairs: ['stage-conversion'],
    let: {
      a: ask('activities', { cohort: { during: 'at' }, where: ['and', isValueAddedCall, ['=', 'outcome', "'advanced"]], agg: ['count'] }),
      b: ask('activities', { cohort: { during: 'at' }, where: ['and', isValueAddedCall, ['notnull', 'outcome']], agg: ['count'] }),
    },
    out: ['/', 'a', 'b'],
  },
  'customer-response-time': {
    unit: 'minutes', direction: 'lower', interval: 't', pairs: ['response-within-1h', 'csat', 'customer-response-time-median'],
    let: {
      v: ask('requests', { cohort: { during: 'at' }, agg: ['mean', ['/', ['dur', 'at', answeredAt], 60000]] }),
    },
  },
  'customer-response-time-median': {
    unit: 'minutes', direction: 'lower', interval: 'median', pairs: ['response-within-24h'],
    let: {
      v: ask('requests', { cohort: { during: 'at' }, agg: ['median', ['/', ['dur', 'at', answeredAt], 60000]] }),
    },
  },
  'customer-response-time-per-customer': {
    unit: 'minutes', direction: 'lower', pairs: ['customer-response-time'],
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
  'response-within-1h': {
    unit: 'share', interval: 'wilson', pairs: ['customer-response-time', 'first-contact-resolution'],
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
  'response-within-24h': {
    unit: 'share', interval: 'wilson', pairs: ['customer-response-time', 'first-contact-resolution'],
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
  'quote-turnaround': {
    unit: 'hours', direction: 'lower', interval: 't', pairs: ['win-rate', 'average-deal-size'],
    let: {
      v: ask('quotes', {
        cohort: { during: 'sentAt' },
        where: ['=', 'final', 1],
        agg: ['mean', ['/', ['dur', 'requestedAt', 'sentAt'], 3_600_000]],
      }),
    },
  },
  'content-usefulness': {
    unit: 'share', measures: 'effectiveness', interval: 'wilson', pairs: ['content-usage-rate', 'stage-conversion'],
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
  'content-findability': {
    unit: 'share', perspective: 'internal', interval: 'wilson', pairs: ['content-search-time'],
    let: {
      a: ask('contentEvents', { cohort: { during: 'at' }, where: ['and', ['=', 'kind', "'search"], ['=', 'found', 1]], agg: ['count'] }),
      b: ask('contentEvents', { cohort: { during: 'at' }, where: ['and', ['=', 'kind', "'search"], ['notnull', 'found']], agg: ['count'] }),
    },
    out: ['/', 'a', 'b'],
  },
  'content-search-time': {
    unit: 'minutes', direction: 'lower', perspective: 'internal', interval: 'median', pairs: ['content-findability'],
    let: {
      v: ask('contentEvents', {
        cohort: { during: 'at' },
        where: ['and', ['=', 'kind', "'search"], ['=', 'found', 1]],
        agg: ['median', ['/', 'durationMs', 60000]],
      }),
    },
  },
  'content-usage-rate': {
    unit: 'share', perspective: 'internal', measures: 'effectiveness', interval: 'wilson', pairs: ['content-usefulness'],
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
  'skill-gap': {
    unit: 'score', direction: 'lower', perspective: 'internal', measures: 'effectiveness', interval: 't', pairs: ['win-rate', 'csat'],
    let: {
      v: ask(latestAssessments, { agg: ['mean', ['max', 0, ['-', 'required', 'score']]] }),
    },
  },
  'skill-coverage': {
    unit: 'share', perspective: 'internal', measures: 'effectiveness', interval: 'wilson', pairs: ['skill-gap'],
    let: {
      a: ask(latestAssessments, { where: ['>=', 'score', 'required'], agg: ['count'] }),
      b: ask(latestAssessments, { where: ['notnull', 'score'], agg: ['count'] }),
    },
    out: ['/', 'a', 'b'],
  },
  'coaching-frequency': {
    unit: 'a-month', perspective: 'internal', interval: 'poisson', pairs: ['skill-gap'],
    let: {
      a: ask('activities', { cohort: { during: 'at' }, where: ['=', 'kind', "'coaching"], agg: ['count'] }),
      b: ask('reps', { agg: ['sum', exposure] }),
    },
    out: ['/', 'a', 'b'],
  },
  'adoption-rate': {
    unit: 'share', perspective: 'internal', interval: 'wilson', pairs: ['value-added-call-share', 'coaching-frequency'],
    let: {
      active: ask(match('reps', 'activities', [['id', 'owner']], ['and', ['>=', 'r.at', '$from'], ['<', 'r.at', '$to']]), {
        cohort: { overlaps: ['startedAt', 'endedAt'] },
        where: ['notnull', 'r.hit'],
        agg: ['count'],
      }),
      all: ask('reps', { cohort: { overlaps: ['startedAt', 'endedAt'] }, agg: ['count'] }),
    },
    out: ['/', 'active', 'all'],
  },
});
