import { family } from './family.ts';
import { ask, fold, match, spans } from './sources.ts';

const isNpsAnswer = ['and', ['isint', 'score'], ['>=', 'score', ['coalesce', 'scaleMin', 0]], ['<=', 'score', 10]] as const;
const isNps = ['=', 'kind', "'nps"] as const;
const isCsat = ['=', 'kind', "'csat"] as const;
const isCes = ['=', 'kind', "'ces"] as const;
const isFcr = ['=', 'kind', "'fcr"] as const;
const isCsatScore = ['and', ['>=', 'score', 1], ['<=', 'score', 5]] as const;
const isCesScore = ['and', ['>=', 'score', 1], ['<=', 'score', 7]] as const;
const isFcrScore = ['and', ['>=', 'score', 0], ['<=', 'score', 1]] as const;
const openTickets = { at: ['createdAt', 'resolvedAt', '$asOf'] } as const;
const isSettled = ['and', ['notnull', 'slaMs'], ['or', ['and', ['<', 'firstReplyAt', '$asOf'], ['>=', 'firstReplyAt', 'createdAt']], ['and', ['or', ['isnull', 'firstReplyAt'], ['>=', 'firstReplyAt', '$asOf']], ['>', ['-', '$asOf', 'createdAt'], 'slaMs']]]] as const;
const followed = match('tickets', 'tickets', [['account', 'account'], ['topic', 'topic']], [
  'and',
  ['!=', 'r.id', 'id'],
  ['>', 'r.createdAt', 'resolvedAt'],
  ['<=', 'r.createdAt', ['+', 'resolvedAt', '$windowMs']],
]);
const isMature = ['and', ['<=', ['+', 'resolvedAt', '$windowMs'], '$asOf'], ['notnull', 'contacts']] as const;

export const service = family({ direction: 'higher', perspective: 'customer', measures: 'efficiency', timing: 'lagging' }, {
  nps: {
    unit: 'points', measures: 'effectiveness',
    interval: { nps: ['p', 'd', 'n'] }, range: [-100, 100], parts: ['p', 'd'], pairs: ['customer-churn-rate', 'survey-response-rate'],
    let: {
      net: ask('responses', {
        cohort: { during: 'at' },
        where: isNps,
        agg: ['sum', ['valid', ['if', ['>=', 'score', 9], 1, ['if', ['<=', 'score', 6], -1, 0]], isNpsAnswer]],
      }),
      n: ask('responses', { cohort: { during: 'at' }, where: isNps, agg: ['sum', ['valid', 1, isNpsAnswer]] }),
      p: ask('responses', { cohort: { during: 'at' }, where: ['and', isNps, isNpsAnswer, ['>=', 'score', 9]], agg: ['count'] }),
      d: ask('responses', { cohort: { during: 'at' }, where: ['and', isNps, isNpsAnswer, ['<=', 'score', 6]], agg: ['count'] }),
    },
    out: ['*', 100, ['/', 'net', 'n']],
  },
  'nps-trend': {
    unit: 'points', measures: 'effectiveness', pairs: ['nps'],
    let: {},
    out: ['-', ['kpi', 'nps'], ['kpi', 'nps', { from: '$prevFrom', to: '$prevTo', asOf: '$prevTo' }]],
  },
  'nps-by-account': {
    unit: 'points', measures: 'effectiveness', timing: 'leading', interval: 't', range: [-100, 100], pairs: ['health-score'],
    let: {
      v: ask(
        fold(
          fold('responses', {
            cohort: { during: 'at' },
            where: ['and', isNps, isNpsAnswer],
            by: { account: 'account', contact: 'contact' },
            agg: { score: ['last', 'score', 'at'] },
          }),
          { by: { account: 'account' }, agg: { nps: ['mean', ['if', ['>=', 'score', 9], 100, ['if', ['<=', 'score', 6], -100, 0]]] } },
        ),
        { agg: ['mean', 'nps'] },
      ),
    },
  },
  csat: {
    unit: 'share', measures: 'effectiveness', interval: 'wilson', pairs: ['survey-response-rate', 'reopen-rate'],
    let: {
      a: ask('responses', {
        cohort: { during: 'at' },
        where: isCsat,
        agg: ['sum', ['valid', ['if', ['>=', 'score', 4], 1, 0], isCsatScore]],
      }),
      b: ask('responses', { cohort: { during: 'at' }, where: isCsat, agg: ['sum', ['valid', 1, isCsatScore]] }),
    },
    out: ['/', 'a', 'b'],
  },
  ces: {
    unit: 'score', measures: 'effectiveness', interval: 't', range: [1, 7], pairs: ['first-contact-resolution'],
    let: {
      v: ask('responses', { cohort: { during: 'at' }, where: isCes, agg: ['mean', ['valid', 'score', isCesScore]] }),
    },
  },
  'ces-agree': {
    unit: 'share', measures: 'effectiveness', interval: 'wilson', pairs: ['ces'],
    let: {
      a: ask('responses', {
        cohort: { during: 'at' },
        where: isCes,
        agg: ['sum', ['valid', ['if', ['>=', 'score', 5], 1, 0], isCesScore]],
      }),
      b: ask('responses', { cohort: { during: 'at' }, where: isCes, agg: ['sum', ['valid', 1, isCesScore]] }),
    },
    out: ['/', 'a', 'b'],
  },
  'fcr-survey': {
    unit: 'share', measures: 'effectiveness', interval: 'wilson', pairs: ['first-contact-resolution'],
    let: {
      a: ask('responses', { cohort: { during: 'at' }, where: isFcr, agg: ['sum', ['valid', ['if', ['=', 'score', 1], 1, 0], isFcrScore]] }),
      b: ask('responses', { cohort: { during: 'at' }, where: isFcr, agg: ['sum', ['valid', 1, isFcrScore]] }),
    },
    out: ['/', 'a', 'b'],
  },
  'survey-response-rate': {
    unit: 'share', perspective: 'internal', timing: 'now', interval: 'wilson', pairs: ['nps'],
    let: {
      a: ask('responses', { cohort: { during: 'sentAt' }, where: ['<', 'at', '$asOf'], agg: ['count'] }),
      b: ask('responses', { cohort: { during: 'sentAt' }, agg: ['count'] }),
    },
    out: ['/', 'a', 'b'],
  },
  'health-score': {
    unit: 'score', perspective: 'both', measures: 'effectiveness', timing: 'leading',
    range: [0, 100], defaults: { minCoverage: 0.5 }, pairs: ['renewal-rate'],
    let: {
      rows: fold('components', {
        where: ['=', 'account', '$account'],
        by: { component: 'component' },
        agg: {
          score: ['mean', ['*', 100, ['max', 0, ['min', 1, ['/', ['-', 'raw', 'lo'], ['-', 'hi', 'lo']]]]]],
          weight: ['max', 'weight'],
        },
      }),
    },
    out: ['wmean', 'rows', 'score', 'weight'],
  },
  'first-contact-resolution': {
    unit: 'share', measures: 'effectiveness',
    interval: 'wilson', defaults: { windowMs: 604_800_000 }, pairs: ['reopen-rate', 'fcr-survey', 'csat'],
    let: {
      a: ask(followed, {
        cohort: { during: 'resolvedAt' },
        where: [
          'and',
          ['<=', ['+', 'resolvedAt', '$windowMs'], '$asOf'],
          ['notnull', 'contacts'],
          ['=', 'contacts', 1],
          ['=', 'reopens', 0],
          ['isnull', 'r.hit'],
        ],
        agg: ['count'],
      }),
      b: ask('tickets', { cohort: { during: 'resolvedAt' }, where: isMature, agg: ['count'] }),
    },
    out: ['/', 'a', 'b'],
  },
  'one-touch-rate': {
    unit: 'share', measures: 'effectiveness', interval: 'wilson', pairs: ['first-contact-resolution', 'reopen-rate'],
    let: {
      a: ask('tickets', { cohort: { during: 'resolvedAt' }, where: ['<', 'contacts', 2], agg: ['count'] }),
      b: ask('tickets', { cohort: { during: 'resolvedAt' }, where: ['notnull', 'contacts'], agg: ['count'] }),
    },
    out: ['/', 'a', 'b'],
  },
  'ticket-resolution-time': {
    unit: 'hours', direction: 'lower', interval: 't', pairs: ['reopen-rate', 'backlog-age', 'csat'],
    let: {
      v: ask('tickets', { cohort: { during: 'resolvedAt' }, agg: ['mean', ['/', ['dur', 'createdAt', 'resolvedAt'], 3_600_000]] }),
    },
  },
  'ticket-resolution-time-business': {
    unit: 'hours', direction: 'lower', interval: 't', pairs: ['ticket-resolution-time'],
    let: {
      v: ask('tickets', { cohort: { during: 'resolvedAt' }, agg: ['mean', ['/', ['biz', 'createdAt', 'resolvedAt'], 3_600_000]] }),
    },
  },
  'ticket-resolution-per-opened': {
    unit: 'hours', direction: 'lower', pairs: ['ticket-resolution-time'],
    let: {
      a: ask('tickets', { cohort: { during: 'resolvedAt' }, agg: ['sum', ['/', ['dur', 'createdAt', 'resolvedAt'], 3_600_000]] }),
      b: ask('tickets', { cohort: { during: 'createdAt' }, agg: ['count'] }),
    },
    out: ['/', 'a', 'b'],
  },
  'ticket-step-time': {
    unit: 'hours', direction: 'lower', interval: 't', pairs: ['ticket-resolution-time'],
    let: {
      v: ask(spans('ticketEvents', ['ticket'], 'at'), {
        cohort: { during: 'endAt' },
        where: ['=', 'status', '$status'],
        agg: ['mean', ['/', ['dur', 'at', 'endAt'], 3_600_000]],
      }),
    },
  },
  'first-reply-time': {
    unit: 'hours', direction: 'lower', timing: 'leading', interval: 't', pairs: ['sla-attainment', 'first-contact-resolution'],
    let: {
      v: ask('tickets', {
        cohort: { during: 'createdAt' },
        agg: ['mean', ['/', ['dur', 'createdAt', ['if', ['<', 'firstReplyAt', '$asOf'], 'firstReplyAt', null]], 3_600_000]],
      }),
    },
  },
  'sla-attainment': {
    unit: 'share', interval: 'wilson', pairs: ['first-reply-time'],
    let: {
      a: ask('tickets', {
        cohort: { during: 'createdAt' },
        where: ['and', isSettled, ['<', 'firstReplyAt', '$asOf'], ['<=', ['-', 'firstReplyAt', 'createdAt'], 'slaMs']],
        agg: ['count'],
      }),
      b: ask('tickets', { cohort: { during: 'createdAt' }, where: isSettled, agg: ['count'] }),
    },
    out: ['/', 'a', 'b'],
  },
  'reopen-rate': {
    unit: 'share', direction: 'lower', measures: 'effectiveness', interval: 'wilson', pairs: ['ticket-resolution-time'],
    let: {
      a: ask('tickets', { cohort: { during: 'firstResolvedAt' }, where: ['>', 'reopens', 0], agg: ['count'] }),
      b: ask('tickets', { cohort: { during: 'firstResolvedAt' }, where: ['notnull', 'reopens'], agg: ['count'] }),
    },
    out: ['/', 'a', 'b'],
  },
  'ticket-backlog': {
    unit: 'count', direction: 'lower', perspective: 'internal', timing: 'now', pairs: ['backlog-age'],
    let: {
      v: ask('tickets', { cohort: openTickets, agg: ['count'] }),
    },
  },
  'overdue-ticket-share': {
    unit: 'share', direction: 'lower', timing: 'now', interval: 'wilson', pairs: ['ticket-backlog', 'reopen-rate'],
    let: {
      overdue: ask('tickets', { cohort: openTickets, where: ['<', 'dueAt', '$asOf'], agg: ['count'] }),
      open: ask('tickets', { cohort: openTickets, where: ['notnull', 'dueAt'], agg: ['count'] }),
    },
    out: ['/', 'overdue', 'open'],
  },
  'backlog-age': {
    unit: 'hours', direction: 'lower', perspective: 'internal', timing: 'leading', interval: 'median', pairs: ['ticket-resolution-time'],
    let: {
      v: ask('tickets', { cohort: openTickets, agg: ['median', ['/', ['dur', 'createdAt', '$asOf'], 3_600_000]] }),
    },
  },
});
