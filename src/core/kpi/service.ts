import type { KpiDefinition } from './algebra.ts';
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

export const service: readonly KpiDefinition[] = [
  {
    id: 'nps', unit: 'points', direction: 'higher', perspective: 'customer', measures: 'effectiveness', timing: 'lagging',
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
  {
    id: 'nps-trend', unit: 'points', direction: 'higher', perspective: 'customer', measures: 'effectiveness', timing: 'lagging',
    interval: 'none', pairs: ['nps'],
    let: {},
    out: ['-', ['kpi', 'nps'], ['kpi', 'nps', { from: '$prevFrom', to: '$prevTo', asOf: '$prevTo' }]],
  },
  {
    id: 'nps-by-account', unit: 'points', direction: 'higher', perspective: 'customer', measures: 'effectiveness', timing: 'leading',
    interval: 't', range: [-100, 100], pairs: ['health-score'],
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
    out: 'v',
  },
  {
    id: 'csat', unit: 'share', direction: 'higher', perspective: 'customer', measures: 'effectiveness', timing: 'lagging',
    interval: 'wilson', pairs: ['survey-response-rate', 'reopen-rate'],
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
  {
    id: 'ces', unit: 'score', direction: 'higher', perspective: 'customer', measures: 'effectiveness', timing: 'lagging',
    interval: 't', range: [1, 7], pairs: ['first-contact-resolution'],
    let: {
      v: ask('responses', { cohort: { during: 'at' }, where: isCes, agg: ['mean', ['valid', 'score', isCesScore]] }),
    },
    out: 'v',
  },
  {
    id: 'ces-agree', unit: 'share', direction: 'higher', perspective: 'customer', measures: 'effectiveness', timing: 'lagging',
    interval: 'wilson', pairs: ['ces'],
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
  {
    id: 'fcr-survey', unit: 'share', direction: 'higher', perspective: 'customer', measures: 'effectiveness', timing: 'lagging',
    interval: 'wilson', pairs: ['first-contact-resolution'],
    let: {
      a: ask('responses', { cohort: { during: 'at' }, where: isFcr, agg: ['sum', ['valid', ['if', ['=', 'score', 1], 1, 0], isFcrScore]] }),
      b: ask('responses', { cohort: { during: 'at' }, where: isFcr, agg: ['sum', ['valid', 1, isFcrScore]] }),
    },
    out: ['/', 'a', 'b'],
  },
  {
    id: 'survey-response-rate', unit: 'share', direction: 'higher', perspective: 'internal', measures: 'efficiency', timing: 'now',
    interval: 'wilson', pairs: ['nps'],
    let: {
      a: ask('responses', { cohort: { during: 'sentAt' }, where: ['<', 'at', '$asOf'], agg: ['count'] }),
      b: ask('responses', { cohort: { during: 'sentAt' }, agg: ['count'] }),
    },
    out: ['/', 'a', 'b'],
  },
  {
    id: 'health-score', unit: 'score', direction: 'higher', perspective: 'both', measures: 'effectiveness', timing: 'leading',
    interval: 'none', range: [0, 100], defaults: { minCoverage: 0.5 }, pairs: ['renewal-rate'],
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
  {
    id: 'first-contact-resolution', unit: 'share', direction: 'higher', perspective: 'customer', measures: 'effectiveness', timing: 'lagging',
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
  {
    id: 'ticket-resolution-time', unit: 'hours', direction: 'lower', perspective: 'customer', measures: 'efficiency', timing: 'lagging',
    interval: 't', pairs: ['reopen-rate', 'backlog-age', 'csat'],
    let: {
      v: ask('tickets', { cohort: { during: 'resolvedAt' }, agg: ['mean', ['/', ['dur', 'createdAt', 'resolvedAt'], 3_600_000]] }),
    },
    out: 'v',
  },
  {
    id: 'ticket-resolution-time-business', unit: 'hours', direction: 'lower', perspective: 'customer', measures: 'efficiency', timing: 'lagging',
    interval: 't', pairs: ['ticket-resolution-time'],
    let: {
      v: ask('tickets', { cohort: { during: 'resolvedAt' }, agg: ['mean', ['/', ['biz', 'createdAt', 'resolvedAt'], 3_600_000]] }),
    },
    out: 'v',
  },
  {
    id: 'ticket-resolution-per-opened', unit: 'hours', direction: 'lower', perspective: 'customer', measures: 'efficiency', timing: 'lagging',
    interval: 'none', pairs: ['ticket-resolution-time'],
    let: {
      a: ask('tickets', { cohort: { during: 'resolvedAt' }, agg: ['sum', ['/', ['dur', 'createdAt', 'resolvedAt'], 3_600_000]] }),
      b: ask('tickets', { cohort: { during: 'createdAt' }, agg: ['count'] }),
    },
    out: ['/', 'a', 'b'],
  },
  {
    id: 'ticket-step-time', unit: 'hours', direction: 'lower', perspective: 'customer', measures: 'efficiency', timing: 'lagging',
    interval: 't', pairs: ['ticket-resolution-time'],
    let: {
      v: ask(spans('ticketEvents', ['ticket'], 'at'), {
        cohort: { during: 'endAt' },
        where: ['=', 'status', '$status'],
        agg: ['mean', ['/', ['dur', 'at', 'endAt'], 3_600_000]],
      }),
    },
    out: 'v',
  },
  {
    id: 'first-reply-time', unit: 'hours', direction: 'lower', perspective: 'customer', measures: 'efficiency', timing: 'leading',
    interval: 't', pairs: ['sla-attainment', 'first-contact-resolution'],
    let: {
      v: ask('tickets', {
        cohort: { during: 'createdAt' },
        agg: ['mean', ['/', ['dur', 'createdAt', ['if', ['<', 'firstReplyAt', '$asOf'], 'firstReplyAt', null]], 3_600_000]],
      }),
    },
    out: 'v',
  },
  {
    id: 'sla-attainment', unit: 'share', direction: 'higher', perspective: 'customer', measures: 'efficiency', timing: 'lagging',
    interval: 'wilson', pairs: ['first-reply-time'],
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
  {
    id: 'reopen-rate', unit: 'share', direction: 'lower', perspective: 'customer', measures: 'effectiveness', timing: 'lagging',
    interval: 'wilson', pairs: ['ticket-resolution-time'],
    let: {
      a: ask('tickets', { cohort: { during: 'firstResolvedAt' }, where: ['>', 'reopens', 0], agg: ['count'] }),
      b: ask('tickets', { cohort: { during: 'firstResolvedAt' }, where: ['notnull', 'reopens'], agg: ['count'] }),
    },
    out: ['/', 'a', 'b'],
  },
  {
    id: 'ticket-backlog', unit: 'count', direction: 'lower', perspective: 'internal', measures: 'efficiency', timing: 'now',
    interval: 'none', pairs: ['backlog-age'],
    let: {
      v: ask('tickets', { cohort: openTickets, agg: ['count'] }),
    },
    out: 'v',
  },
  {
    id: 'backlog-age', unit: 'hours', direction: 'lower', perspective: 'internal', measures: 'efficiency', timing: 'leading',
    interval: 'median', pairs: ['ticket-resolution-time'],
    let: {
      v: ask('tickets', { cohort: openTickets, agg: ['median', ['/', ['dur', 'createdAt', '$asOf'], 3_600_000]] }),
    },
    out: 'v',
  },
];
