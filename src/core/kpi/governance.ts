import { family } from './family.ts';

export const governance = family({ direction: 'higher', perspective: 'both', measures: 'effectiveness', timing: 'lagging' }, {
  leaderboard: {
    unit: 'rank', direction: 'context', perspective: 'internal', pairs: ['nps', 'customer-churn-rate'],
    let: {},
    out: ['leaderboard'],
  },
  'target-attainment': {
    unit: 'share', pairs: ['baseline-progress'],
    let: {},
    out: ['attainment', '$value', '$target'],
  },
  'baseline-progress': {
    unit: 'share', pairs: ['target-attainment'],
    let: {},
    out: ['progress', '$value', '$baseline', '$target'],
  },
});
