import type { KpiWords } from '../../dictionary.ts';

/** Calls, emails and answers; content, skills and coaching. */
export const activity = {
  'calls-per-day': {
    name: '每个工作日的电话数', short: '日均电话', meaning: '本期拨打的电话数，平均到每个工作日。',
    working: { other: '{den} 个工作日拨打 {num} 次' }, none: '{when}没有拨打电话。',
  },
  'emails-sent': {
    name: '发送邮件数', short: '发送邮件', meaning: '本期发出的电子邮件数量。',
    working: { other: '发送 {n} 封邮件' }, none: '{when}没有发送邮件。',
  },
  'second-contact-customers': {
    name: '可二次联系的客户数', short: '可二次联系', meaning: '本期联系过且同意再次联系的客户数，每个客户只计一次。',
    working: { other: '{n} 个客户同意' }, none: '{when}没有联系任何客户。',
  },
  'value-added-calls': {
    name: '增值电话数', short: '增值电话', meaning: '本期拨打的电话中，标记为给客户带来价值的次数。',
    working: { other: '{n} 次增值电话' }, none: '{when}没有拨打电话。',
  },
  'value-added-call-share': {
    name: '增值电话占比', short: '增值电话占比', meaning: '本期拨打的电话中带来价值的比例；未作标记的电话不计入。',
    working: '已标记 {den} 次，增值 {num} 次', few: '{den} 次中 {num} 次增值', none: '{when}没有电话标记过是否带来价值。',
  },
  'value-added-call-frequency': {
    name: '每客户增值电话数', short: '每客户电话', meaning: '本期的增值电话数，按客户在期内每满 30 天计算。',
    working: '拨打 {num} 次，按全部客户的天数计', none: '{when}没有拨打电话，或没有客户。',
  },
  'value-added-call-effectiveness': {
    name: '增值电话有效率', short: '推进率', meaning: '本期结果已知的增值电话中，之后有进展的比例。',
    working: '有结果 {den} 次，有进展 {num} 次', few: '{den} 次中 {num} 次有进展', none: '{when}没有结果已知的增值电话。',
  },
  'customer-response-time': {
    name: '平均客户响应时间', short: '平均响应', meaning: '本期收到的客户请求到首次答复的平均时长；未答复的不计入。',
    working: { other: '{n} 个已答复请求' }, none: '{when}收到的请求都没有得到答复。',
  },
  'customer-response-time-median': {
    name: '客户响应时间中位数', short: '响应中位数', meaning: '本期收到并已答复的请求中，一半等待首次答复的时间长于此值，一半短于此值。',
    working: { other: '{n} 个已答复请求' }, none: '{when}收到的请求都没有得到答复。',
  },
  'customer-response-time-per-customer': {
    name: '每客户响应时间', short: '每客户响应', meaning: '本期收到的请求等待首次答复的总时长，除以得到答复的客户数。',
    working: { other: '答复了 {n} 个客户' }, none: '{when}收到的请求都没有得到答复。',
  },
  'response-within-1h': {
    name: '1 小时内答复率', short: '1 小时内', meaning: '本期收到的请求中在 1 小时内答复的比例；收到不足 1 小时的不计入。',
    working: '收到 {den} 个，按时 {num} 个', few: '{den} 个中 {num} 个按时', none: '{when}没有收到请求，或都还不满 1 小时。',
  },
  'response-within-24h': {
    name: '24 小时内答复率', short: '24 小时内', meaning: '本期收到的请求中在 24 小时内答复的比例；收到不足 24 小时的不计入。',
    working: '收到 {den} 个，按时 {num} 个', few: '{den} 个中 {num} 个按时', none: '{when}没有收到请求，或都还不满 1 天。',
  },
  'quote-turnaround': {
    name: '平均报价用时', short: '报价用时', meaning: '本期发出的最终报价，从客户索取报价到发出最终版本的平均时长。',
    working: { other: '{n} 份最终报价' }, none: '{when}没有发出最终报价。',
  },
  'content-usefulness': {
    name: '内容有用率', short: '有用内容', meaning: '本期的评分中认为内容有用的比例，即 5 分中的 4 分或 5 分。',
    working: '评分 {den} 次，有用 {num} 次', few: '{den} 次中 {num} 次有用', none: '{when}没有内容得到评分。',
  },
  'content-findability': {
    name: '内容查找成功率', short: '查找成功率', meaning: '本期结果已知的搜索中，找到内容的比例。',
    working: '搜索 {den} 次，找到 {num} 次', few: '{den} 次中 {num} 次找到', none: '{when}没有结果已知的搜索。',
  },
  'content-search-time': {
    name: '内容搜索用时中位数', short: '搜索用时', meaning: '本期找到内容的搜索中，一半用时长于此值，一半短于此值。',
    working: { other: '{n} 次成功搜索' }, none: '{when}没有搜索找到内容。',
  },
  'content-usage-rate': {
    name: '内容使用率', short: '内容使用率', meaning: '本期可用的内容中，期内至少被打开或分享过一次的比例。',
    working: '可用 {den} 份，使用 {num} 份', few: '{den} 份中 {num} 份使用', none: '{when}没有可用的内容。',
  },
  'skill-gap': {
    name: '平均技能差距', short: '技能差距', meaning: '按每位销售人员每项技能的最近一次评估，距离要求水平平均差多少分；超出部分计为 0。',
    working: { other: '{n} 组人员与技能' }, none: '{when}没有已知的评估。',
  },
  'skill-coverage': {
    name: '技能达标率', short: '技能达标率', meaning: '按最近一次评估，销售人员与技能的组合中达到或超过要求水平的比例。',
    working: '评估 {den} 组，达标 {num} 组', few: '{den} 组中 {num} 组达标', none: '{when}没有已知的评估。',
  },
  'coaching-frequency': {
    name: '人均辅导次数', short: '辅导次数', meaning: '本期进行的辅导次数，按销售人员在期内每在岗 30 天计算。',
    working: '进行 {num} 次，按全部人员的天数计', none: '{when}没有进行辅导，或没有销售人员在岗。',
  },
  'adoption-rate': {
    name: 'CRM 使用率', short: 'CRM 使用率', meaning: '本期的销售人员中，期内至少记录过一次活动的比例。',
    working: '{den} 人中 {num} 人使用', few: '{den} 人中 {num} 人', none: '{when}没有销售人员。',
  },
} as const satisfies Record<string, KpiWords>;
