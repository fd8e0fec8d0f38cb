import type { KpiWords } from '../../dictionary.ts';

/** Figures about other figures: ranks and targets. */
export const governance = {
  leaderboard: {
    name: 'لوحة الصدارة', short: 'المرتبة',
    meaning: 'المندوبون مرتبون بحسب مؤشر واحد، الأفضل أولًا؛ تتقاسم القيم المتساوية المرتبة، ولا مرتبة لمن بياناته قليلة جدًا.',
    working: 'المندوبون بترتيب مؤشر واحد', none: 'لا مندوب لترتيبه {when}، أو لم يُحدَّد مؤشر.',
  },
  'target-attainment': {
    name: 'تحقيق الهدف', short: 'من الهدف', meaning: 'القيمة كنسبة من هدفها؛ وحيث الأدنى أفضل، الهدف كنسبة من القيمة.',
    working: 'القيمة مقابل الهدف', none: 'لم تُعطَ قيمة أو لم يُعطَ هدف.',
  },
  'baseline-progress': {
    name: 'التقدم عن خط الأساس', short: 'التقدم',
    meaning: 'نسبة ما قطعته القيمة من الطريق بين خط الأساس والهدف؛ وهي دون 0 إن سارت في الاتجاه المعاكس.',
    working: 'ما قُطع من خط الأساس إلى الهدف', none: 'لم تُعطَ قيمة أو خط أساس أو هدف.',
  },
} as const satisfies Record<string, KpiWords>;
