import type { KpiWords } from '../../dictionary.ts';

/** Figures about other figures: ranks and targets. */
export const governance = {
  leaderboard: {
    name: '排行榜', short: '名次', meaning: '销售人员按一项指标排序，最好的在前；数值相同则名次并列，数据太少则没有名次。',
    working: '按一项指标排列的销售人员', none: '{when}没有可排名的销售人员，或未指定指标。',
  },
  'target-attainment': {
    name: '目标完成率', short: '目标完成率', meaning: '数值占目标的比例；越低越好的指标，则为目标占数值的比例。',
    working: '数值对比目标', none: '未给出数值或目标。',
  },
  'baseline-progress': {
    name: '相对基线的进展', short: '进展', meaning: '数值在从基线到目标的路程上已走完的比例；朝相反方向变化时小于 0。',
    working: '从基线到目标已走的路程', none: '未给出数值、基线或目标。',
  },
} as const satisfies Record<string, KpiWords>;
