import type { CardWords } from '../../dictionary.ts';

/** Figures about other figures: ranks and targets. */
export const governance = {
  leaderboard: {
    formula: 'Rank: 1 + number of reps with a better value', cohort: 'That of the KPI ranked.',
    edges: 'Equal values share a rank. Reps with too few data are listed without one.',
    abuse: 'With one figure on the board, people work for that figure only.',
  },
  'target-attainment': {
    formula: 'Value ÷ target; where lower is better, target ÷ value', cohort: 'That of the value.',
    edges: 'A value of 0 gives none where lower is better. In an unfinished period the value is still growing.',
    abuse: 'Targets on activity alone reward activity alone.',
  },
  'baseline-progress': {
    formula: '(Value − baseline) ÷ (target − baseline)', cohort: 'That of the value; the baseline is fixed before.',
    edges: 'Below 0 it went the wrong way. A target equal to the baseline gives no value.',
    abuse: 'A bad baseline makes progress look great.',
  },
} as const satisfies Record<string, CardWords>;
