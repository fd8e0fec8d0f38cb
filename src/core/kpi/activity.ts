import { family } from './family.ts';
import { share } from './share.ts';
import { ask, fold, match } from './sources.ts';

const answeredAt = ['if', ['<', 'respondedAt', '$asOf'], 'respondedAt', null] as const;
const isAnswered = ['and', ['<', 'respondedAt', '$asOf'], ['>=', 'respondedAt', 'at']] as const;
const answerMinutes = ['/', ['dur', 'at', answeredAt], 60000] as const;
const isValueAddedCall = ['and', ['=', 'kind', "'call"], ['=', 'valueAdded', 1]] as const;
const latestAssessments = fold('assessments', {
  where: ['<', 'at', '$asOf'],
  by: { rep: 'rep', skill: 'skill' },
  agg: { score: ['last', 'score', 'at'], required: ['last', 'required', 'at'] },
});
const isRating = ['and', ['>=', 'rating', 1], ['<=', 'rating', 5]] as const;
const exposure = ['/', ['overlap', 'startedAt', ['coalesce', 'endedAt', '$to'], '$from', '$to'], 2_592_000_000] as const;

/** Requests answered in time, of those old enough to be answered late. */
const answeredWithin = (ms: number): ReturnType<typeof share> =>
  share('requests', { during: 'at' }, {
    inTime: ['and', ['<=', ['+', 'at', ms], '$asOf'], ['<=', ['dur', 'at', 'respondedAt'], ms]],
    received: ['and', ['<=', ['+', 'at', ms], '$asOf'], ['or', ['isnull', 'respondedAt'], ['>=', 'respondedAt', 'at']]],
  });

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
    unit: 'count', perspective: 'both', measures: 'effectiveness', interval: 'poisson', additive: true, pairs: ['stage-conversion'],
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
      marked: ask('activities', { cohort: { during: 'at' }, where: ['=', 'kind', "'call"], agg: ['sum', ['if', ['notnull', 'valueAdded'], 1, null]] }),
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
    measures: 'effectiveness', pairs: ['stage-conversion'],
    ...share('activities', { during: 'at' }, {
      advanced: ['and', isValueAddedCall, ['=', 'outcome', "'advanced"]],
      known: ['and', isValueAddedCall, ['notnull', 'outcome']],
    }),
  },
  'customer-response-time': {
    unit: 'minutes', direction: 'lower', interval: 't', pairs: ['response-within-1h', 'csat', 'customer-response-time-median'],
    let: {
      v: ask('requests', { cohort: { during: 'at' }, agg: ['mean', answerMinutes] }),
    },
  },
  'customer-response-time-median': {
    unit: 'minutes', direction: 'lower', interval: 'median', pairs: ['response-within-24h'],
    let: {
      v: ask('requests', { cohort: { during: 'at' }, agg: ['median', answerMinutes] }),
    },
  },
  'customer-response-time-per-customer': {
    unit: 'minutes', direction: 'lower', interval: { mean: ['each'] }, pairs: ['customer-response-time'],
    let: {
      each: ask(
        fold('requests', { cohort: { during: 'at' }, where: ['and', ['notnull', 'account'], isAnswered], by: { account: 'account' }, agg: { minutes: ['sum', answerMinutes] } }),
        { agg: ['mean', 'minutes'] },
      ),
      minutes: ask('requests', { cohort: { during: 'at' }, agg: ['sum', answerMinutes] }),
      customers: ask('requests', {
        cohort: { during: 'at' },
        where: isAnswered,
        agg: ['distinct', 'account'],
      }),
    },
    out: ['/', 'minutes', 'customers'],
  },
  'response-within-1h': { pairs: ['customer-response-time', 'first-contact-resolution'], ...answeredWithin(3_600_000) },
  'response-within-24h': { pairs: ['customer-response-time', 'first-contact-resolution'], ...answeredWithin(86_400_000) },
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
    perspective: 'internal', pairs: ['content-search-time'],
    ...share('contentEvents', { during: 'at' }, {
      found: ['and', ['=', 'kind', "'search"], ['=', 'found', 1]],
      searches: ['and', ['=', 'kind', "'search"], ['notnull', 'found']],
    }),
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
        { cohort: { overlaps: ['createdAt', 'retiredAt'] }, where: ['notnull', 'r.hit'], agg: ['distinct', 'id'] },
      ),
      available: ask('assets', { cohort: { overlaps: ['createdAt', 'retiredAt'] }, agg: ['distinct', 'id'] }),
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
    perspective: 'internal', measures: 'effectiveness', pairs: ['skill-gap'],
    ...share(latestAssessments, null, { reached: ['>=', 'score', 'required'], assessed: ['notnull', 'score'] }),
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
      active: ask(
        match(
          fold('reps', { cohort: { overlaps: ['startedAt', 'endedAt'] }, by: { rep: 'id' }, agg: { entries: ['count'] } }),
          fold('activities', { cohort: { during: 'at' }, by: { owner: 'owner' } }),
          [['rep', 'owner']],
        ),
        { where: ['notnull', 'r.hit'], agg: ['sum', 'entries'] },
      ),
      all: ask('reps', { cohort: { overlaps: ['startedAt', 'endedAt'] }, agg: ['count'] }),
    },
    out: ['/', 'active', 'all'],
  },
});
