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
      calls: ask('activities', { cohort: { during: 'at' }, where: ['=', 'kind', "'call"], agg: ['count'] }),
      days: { scalar: ['coalesce', '$workdays', ['workdays', '$from', '$to']] },
    },
    out: ['/', 'calls', 'days'],
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
      valueAdded: ask('activities', { cohort: { during: 'at' }, where: isValueAddedCall, agg: ['count'] }),
      marked: ask('activities', { cohort: { during: 'at' }, where: ['and', ['=', 'kind', "'call"], ['notnull', 'valueAdded']], agg: ['count'] }),
    },
    out: ['/', 'valueAdded', 'marked'],
  },
  'value-added-call-frequency': {
    unit: 'a-month', interval: 'poisson', pairs: ['nps', 'ces'],
    let: {
      calls: ask('activities', { cohort: { during: 'at' }, where: isValueAddedCall, agg: ['count'] }),
      months: ask('spells', { agg: ['sum', exposure] }),
    },
    out: ['/', 'calls', 'months'],
  },
  'value-added-call-effectiveness': {
    unit: 'share', measures: 'effectiveness', interval: 'wilson', pairs: ['stage-conversion'],
    let: {
      advanced: ask('activities', { cohort: { during: 'at' }, where: ['and', isValueAddedCall, ['=', 'outcome', "'advanced"]], agg: ['count'] }),
      known: ask('activities', { cohort: { during: 'at' }, where: ['and', isValueAddedCall, ['notnull', 'outcome']], agg: ['count'] }),
    },
    out: ['/', 'advanced', 'known'],
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
      minutes: ask('requests', { cohort: { during: 'at' }, agg: ['sum', ['/', ['dur', 'at', answeredAt], 60000]] }),
      customers: ask('requests', {
        cohort: { during: 'at' },
        where: ['and', ['<', 'respondedAt', '$asOf'], ['>=', 'respondedAt', 'at']],
        agg: ['distinct', 'account'],
      }),
    },
    out: ['/', 'minutes', 'customers'],
  },
  'response-within-1h': {
    unit: 'share', interval: 'wilson', pairs: ['customer-response-time', 'first-contact-resolution'],
    let: {
      inTime: ask('requests', {
        cohort: { during: 'at' },
        where: ['and', ['<=', ['+', 'at', 3_600_000], '$asOf'], ['<=', ['dur', 'at', 'respondedAt'], 3_600_000]],
        agg: ['count'],
      }),
      received: ask('requests', {
        cohort: { during: 'at' },
        where: ['and', ['<=', ['+', 'at', 3_600_000], '$asOf'], ['or', ['isnull', 'respondedAt'], ['>=', 'respondedAt', 'at']]],
        agg: ['count'],
      }),
    },
    out: ['/', 'inTime', 'received'],
  },
  'response-within-24h': {
    unit: 'share', interval: 'wilson', pairs: ['customer-response-time', 'first-contact-resolution'],
    let: {
      inTime: ask('requests', {
        cohort: { during: 'at' },
        where: ['and', ['<=', ['+', 'at', 86_400_000], '$asOf'], ['<=', ['dur', 'at', 'respondedAt'], 86_400_000]],
        agg: ['count'],
      }),
      received: ask('requests', {
        cohort: { during: 'at' },
        where: ['and', ['<=', ['+', 'at', 86_400_000], '$asOf'], ['or', ['isnull', 'respondedAt'], ['>=', 'respondedAt', 'at']]],
        agg: ['count'],
      }),
    },
    out: ['/', 'inTime', 'received'],
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
      useful: ask('contentEvents', {
        cohort: { during: 'at' },
        where: ['=', 'kind', "'feedback"],
        agg: ['sum', ['valid', ['if', ['>=', 'rating', 4], 1, 0], isRating]],
      }),
      rated: ask('contentEvents', { cohort: { during: 'at' }, where: ['=', 'kind', "'feedback"], agg: ['sum', ['valid', 1, isRating]] }),
    },
    out: ['/', 'useful', 'rated'],
  },
  'content-findability': {
    unit: 'share', perspective: 'internal', interval: 'wilson', pairs: ['content-search-time'],
    let: {
      found: ask('contentEvents', { cohort: { during: 'at' }, where: ['and', ['=', 'kind', "'search"], ['=', 'found', 1]], agg: ['count'] }),
      searches: ask('contentEvents', { cohort: { during: 'at' }, where: ['and', ['=', 'kind', "'search"], ['notnull', 'found']], agg: ['count'] }),
    },
    out: ['/', 'found', 'searches'],
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
      used: ask(
        match('assets', 'contentEvents', [['id', 'asset']], [
          'and',
          ['in', 'r.kind', "'open", "'share"],
          ['>=', 'r.at', '$from'],
          ['<', 'r.at', '$to'],
        ]),
        { cohort: { overlaps: ['createdAt', 'retiredAt'] }, where: ['notnull', 'r.hit'], agg: ['count'] },
      ),
      available: ask('assets', { cohort: { overlaps: ['createdAt', 'retiredAt'] }, agg: ['count'] }),
    },
    out: ['/', 'used', 'available'],
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
      reached: ask(latestAssessments, { where: ['>=', 'score', 'required'], agg: ['count'] }),
      assessed: ask(latestAssessments, { where: ['notnull', 'score'], agg: ['count'] }),
    },
    out: ['/', 'reached', 'assessed'],
  },
  'coaching-frequency': {
    unit: 'a-month', perspective: 'internal', interval: 'poisson', pairs: ['skill-gap'],
    let: {
      sessions: ask('activities', { cohort: { during: 'at' }, where: ['=', 'kind', "'coaching"], agg: ['count'] }),
      months: ask('reps', { agg: ['sum', exposure] }),
    },
    out: ['/', 'sessions', 'months'],
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
