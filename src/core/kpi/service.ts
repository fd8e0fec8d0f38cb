import type { FieldOf } from '../table/tables.ts';
import type { Expr, KpiDefinition } from './algebra.ts';
import { family } from './family.ts';
import { share } from './share.ts';
import { ask, fold, match, spans } from './sources.ts';

type Answer = FieldOf<'responses'>;

const isNpsAnswer = ['and', ['isint', 'score'], ['>=', 'score', ['coalesce', 'scaleMin', 0]], ['<=', 'score', 10]] as const;
const isNps = ['=', 'kind', "'nps"] as const;
const isBefore = ['and', ['>=', 'at', '$prevFrom'], ['<', 'at', '$prevTo']] as const;
/** The answers on the scale that satisfy a condition: those of the period, or of the one before. */
const npsAnswers = (condition: Expr<Answer>, isThen?: Expr<Answer>): KpiDefinition['let'][string] =>
  ask('responses', { ...(isThen ? {} : { cohort: { during: 'at' } }), where: ['and', isNps, isNpsAnswer, condition, ...(isThen ? [isThen] : [])], agg: ['count'] });
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

/** The answers of a survey that satisfy a condition, of those on its scale. Others are counted as invalid. */
function answers(isKind: Expr<Answer>, name: string, condition: Expr<Answer>, isScore: Expr<Answer>): ReturnType<typeof share> {
  const sum = (value: Expr<Answer>): KpiDefinition['let'][string] =>
    ask('responses', { cohort: { during: 'at' }, where: isKind, agg: ['sum', ['valid', value, isScore]] });
  return { unit: 'share', interval: 'wilson', let: { [name]: sum(['if', condition, 1, 0]), answers: sum(1) }, out: ['/', name, 'answers'] };
}

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
      p: npsAnswers(['>=', 'score', 9]),
      d: npsAnswers(['<=', 'score', 6]),
    },
    out: ['*', 100, ['/', 'net', 'n']],
  },
  'nps-trend': {
    unit: 'points', measures: 'effectiveness', interval: { npsChange: ['p', 'd', 'n', 'p0', 'd0', 'n0'] }, pairs: ['nps'],
    let: {
      p: npsAnswers(['>=', 'score', 9]),
      d: npsAnswers(['<=', 'score', 6]),
      n: npsAnswers(isNpsAnswer),
      p0: npsAnswers(['>=', 'score', 9], isBefore),
      d0: npsAnswers(['<=', 'score', 6], isBefore),
      n0: npsAnswers(isNpsAnswer, isBefore),
    },
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
  csat: { measures: 'effectiveness', pairs: ['survey-response-rate', 'reopen-rate'], ...answers(isCsat, 'satisfied', ['>=', 'score', 4], isCsatScore) },
  ces: {
    unit: 'score', measures: 'effectiveness', interval: 't', range: [1, 7], pairs: ['first-contact-resolution'],
    let: {
      v: ask('responses', { cohort: { during: 'at' }, where: isCes, agg: ['mean', ['valid', 'score', isCesScore]] }),
    },
  },
  'ces-agree': { measures: 'effectiveness', pairs: ['ces'], ...answers(isCes, 'easy', ['>=', 'score', 5], isCesScore) },
  'fcr-survey': { measures: 'effectiveness', pairs: ['first-contact-resolution'], ...answers(isFcr, 'solved', ['=', 'score', 1], isFcrScore) },
  'survey-response-rate': {
    perspective: 'internal', timing: 'now', pairs: ['nps'],
    ...share('responses', { during: 'sentAt' }, { answered: ['<', 'at', '$asOf'], sent: null }),
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
      atFirst: ask(followed, {
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
      solved: ask('tickets', { cohort: { during: 'resolvedAt' }, where: isMature, agg: ['count'] }),
    },
    out: ['/', 'atFirst', 'solved'],
  },
  'one-touch-rate': {
    measures: 'effectiveness', pairs: ['first-contact-resolution', 'reopen-rate'],
    ...share('tickets', { during: 'resolvedAt' }, { oneTouch: ['<', 'contacts', 2], solved: ['notnull', 'contacts'] }),
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
      hours: ask('tickets', { cohort: { during: 'resolvedAt' }, agg: ['sum', ['/', ['dur', 'createdAt', 'resolvedAt'], 3_600_000]] }),
      opened: ask('tickets', { cohort: { during: 'createdAt' }, agg: ['count'] }),
    },
    out: ['/', 'hours', 'opened'],
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
    pairs: ['first-reply-time'],
    ...share('tickets', { during: 'createdAt' }, {
      inTime: ['and', isSettled, ['<', 'firstReplyAt', '$asOf'], ['<=', ['dur', 'createdAt', 'firstReplyAt'], 'slaMs']],
      settled: isSettled,
    }),
  },
  'reopen-rate': {
    direction: 'lower', measures: 'effectiveness', pairs: ['ticket-resolution-time'],
    ...share('tickets', { during: 'firstResolvedAt' }, { reopened: ['>', 'reopens', 0], solved: ['notnull', 'reopens'] }),
  },
  'ticket-backlog': {
    unit: 'count', direction: 'lower', perspective: 'internal', timing: 'now', pairs: ['backlog-age'],
    let: {
      v: ask('tickets', { cohort: openTickets, agg: ['count'] }),
    },
  },
  'overdue-ticket-share': {
    direction: 'lower', timing: 'now', pairs: ['ticket-backlog', 'reopen-rate'],
    ...share('tickets', openTickets, { overdue: ['<', 'dueAt', '$asOf'], open: ['notnull', 'dueAt'] }),
  },
  'backlog-age': {
    unit: 'hours', direction: 'lower', perspective: 'internal', timing: 'leading', interval: 'median', pairs: ['ticket-resolution-time'],
    let: {
      v: ask('tickets', { cohort: openTickets, agg: ['median', ['/', ['dur', 'createdAt', '$asOf'], 3_600_000]] }),
    },
  },
});
