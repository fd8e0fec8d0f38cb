import type { KpiDefinition } from './algebra.ts';

export const governance: readonly KpiDefinition[] = [
  {
    id: 'leaderboard', unit: 'rank', direction: 'context', perspective: 'internal', measures: 'effectiveness', timing: 'lagging',
    interval: 'none', pairs: [],
    let: {},
    out: ['leaderboard'],
  },
  {
    id: 'target-attainment', unit: 'share', direction: 'higher', perspective: 'both', measures: 'effectiveness', timing: 'lagging',
    interval: 'none', pairs: ['baseline-progress'],
    let: {},
    out: ['attainment', '$value', '$target'],
  },
  {
    id: 'baseline-progress', unit: 'share', direction: 'higher', perspective: 'both', measures: 'effectiveness', timing: 'lagging',
    interval: 'none', pairs: ['target-attainment'],
    let: {},
    out: ['progress', '$value', '$baseline', '$target'],
  },
];
