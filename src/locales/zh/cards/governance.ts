import type { CardWords } from '../../dictionary.ts';

/** Figures about other figures: ranks and targets. */
export const governance = {
  leaderboard: {
    formula: '名次：1 + 数值更好的销售人员数', cohort: '与所排指标相同。',
    edges: '数值相同则名次并列。数据太少的销售人员列出但没有名次。',
    abuse: '榜上只有一个数字时，大家就只为这个数字工作。',
  },
  'target-attainment': {
    formula: '数值 ÷ 目标；越低越好的指标为目标 ÷ 数值', cohort: '与该数值相同。',
    edges: '越低越好的指标，数值为 0 时没有结果。时段尚未结束时，数值仍在增长。',
    abuse: '只对活动量设目标，就只奖励了活动量。',
  },
  'baseline-progress': {
    formula: '（数值 − 基线）÷（目标 − 基线）', cohort: '与该数值相同；基线事先确定。',
    edges: '小于 0 表示方向相反。目标等于基线时没有数值。',
    abuse: '糟糕的基线会使进展显得很大。',
  },
} as const satisfies Record<string, CardWords>;
