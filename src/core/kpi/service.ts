import type { KpiDefinition } from './algebra.ts';

/** A whole number from the form's lowest mark (0, or 1 where the form says so) to 10. */
const npsAnswer = ['and', ['isint', 'score'], ['>=', 'score', ['coalesce', 'scaleMin', 0]], ['<=', 'score', 10]] as const;
const during = { from: 'responses', cohort: { during: 'at' } } as const;
const isNps = ['=', 'kind', "'nps"] as const;
const isCsat = ['=', 'kind', "'csat"] as const;
const csatAnswer = ['and', ['>=', 'score', 1], ['<=', 'score', 5]] as const;

const experience = { direction: 'higher', perspective: 'customer', measures: 'effectiveness', timing: 'lagging' } as const;

export const service: readonly KpiDefinition[] = [
  {
    id: 'nps', unit: 'points', ...experience, range: [-100, 100], interval: { nps: ['p', 'd', 'n'] }, parts: ['p', 'd'],
    pairs: ['customer-churn-rate', 'survey-response-rate'],
    let: {
      net: { ...during, where: isNps, agg: { v: ['sum', ['valid', ['if', ['>=', 'score', 9], 1, ['if', ['<=', 'score', 6], -1, 0]], npsAnswer]] } },
      n: { ...during, where: isNps, agg: { v: ['sum', ['valid', 1, npsAnswer]] } },
      p: { ...during, where: ['and', isNps, npsAnswer, ['>=', 'score', 9]], agg: { v: ['count'] } },
      d: { ...during, where: ['and', isNps, npsAnswer, ['<=', 'score', 6]], agg: { v: ['count'] } },
    },
    out: ['*', 100, ['/', 'net', 'n']],
  },
  {
    id: 'csat', unit: 'share', ...experience, interval: 'wilson',
    pairs: ['survey-response-rate', 'reopen-rate'],
    let: {
      a: { ...during, where: isCsat, agg: { v: ['sum', ['valid', ['if', ['>=', 'score', 4], 1, 0], csatAnswer]] } },
      b: { ...during, where: isCsat, agg: { v: ['sum', ['valid', 1, csatAnswer]] } },
    },
    out: ['/', 'a', 'b'],
  },
  {
    id: 'ces', unit: 'score', ...experience, range: [1, 7], interval: 't',
    pairs: ['first-contact-resolution'],
    let: {
      v: { ...during, where: ['=', 'kind', "'ces"], agg: { v: ['mean', ['valid', 'score', ['and', ['>=', 'score', 1], ['<=', 'score', 7]]]] } },
    },
    out: 'v',
  },
];
