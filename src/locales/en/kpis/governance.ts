import type { KpiWords } from '../../dictionary.ts';

/** Figures about other figures: ranks and targets. */
export const governance = {
  leaderboard: {
    name: 'Leaderboard', short: 'Rank',
    meaning: 'The reps in order of one KPI, best first; equal values share a rank, and too few data give none.',
    working: 'Reps in order of one KPI', none: 'There is no rep to rank {when}, or no KPI is given.',
  },
  'target-attainment': {
    name: 'Target attainment', short: 'Of target',
    meaning: 'A value as a share of its target; where lower is better, the target as a share of the value.',
    working: 'Value against target', none: 'No value or no target is given.',
  },
  'baseline-progress': {
    name: 'Progress from baseline', short: 'Progress',
    meaning: 'Share of the way from a baseline to a target that a value has covered; below 0 where it went the other way.',
    working: 'Way covered from baseline to target', none: 'No value, no baseline or no target is given.',
  },
} as const satisfies Record<string, KpiWords>;
