import type { CardWords } from '../../dictionary.ts';

/** Figures about other figures: ranks and targets. */
export const governance = {
  leaderboard: {
    formula: 'المرتبة: 1 + عدد المندوبين ذوي القيمة الأفضل', cohort: 'ما للمؤشر المرتَّب.',
    edges: 'تتقاسم القيم المتساوية المرتبة. ومن بياناته قليلة جدًا يُدرج بلا مرتبة.',
    abuse: 'حين يكون على اللوحة رقم واحد، يعمل الناس لذلك الرقم وحده.',
  },
  'target-attainment': {
    formula: 'القيمة ÷ الهدف؛ وحيث الأدنى أفضل، الهدف ÷ القيمة', cohort: 'ما للقيمة.',
    edges: 'القيمة 0 لا تعطي نتيجة حيث الأدنى أفضل. وفي فترة لم تنته لا تزال القيمة تنمو.',
    abuse: 'الأهداف على النشاط وحده تكافئ النشاط وحده.',
  },
  'baseline-progress': {
    formula: '(القيمة − خط الأساس) ÷ (الهدف − خط الأساس)', cohort: 'ما للقيمة؛ ويُثبَّت خط الأساس مسبقًا.',
    edges: 'دون 0 سارت في الاتجاه الخطأ. ولا قيمة لهدف يساوي خط الأساس.', abuse: 'خط أساس سيئ يجعل التقدم يبدو كبيرًا.',
  },
} as const satisfies Record<string, CardWords>;
