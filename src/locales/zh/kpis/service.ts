import type { KpiWords } from '../../dictionary.ts';

/** What customers say, and how their tickets are served. */
export const service = {
  nps: {
    name: '净推荐值（NPS）', short: 'NPS', meaning: '推荐者比例减去贬损者比例，从 −100 到 100 点。',
    working: { other: '{n} 份答复' }, none: '{when}没有人答复。',
  },
  'nps-trend': {
    name: '净推荐值变化', short: 'NPS 变化', meaning: '本期净推荐值减去上一时段的净推荐值，以点计。',
    working: '本期减上一时段', none: '{when}没有人答复，或上一时段没有人答复。',
  },
  'nps-by-account': {
    name: '净推荐值（按账户）', short: 'NPS（按账户）', meaning: '各账户自身得分的平均值，按每位联系人在本期的最近一次答复：每个账户权重相同。',
    working: { other: '{n} 个账户' }, none: '{when}没有人答复。',
  },
  csat: {
    name: '客户满意度（CSAT）', short: '满意度', meaning: '答复中表示满意的比例，即 5 分中的 4 分或 5 分。',
    working: '{den} 份答复中 {num} 份满意', few: '{den} 份答复中 {num} 份', none: '{when}没有人答复。',
  },
  ces: {
    name: '客户费力度（CES）', short: '费力度得分', meaning: '对“办理起来很轻松”的平均认同程度，从 1 到 7。',
    working: { other: '{n} 份答复' }, none: '{when}没有人答复。',
  },
  'ces-agree': {
    name: '认为轻松的客户占比', short: '认为轻松', meaning: '本期的答复中认同办理轻松的比例，即 7 分中的 5、6 或 7 分。',
    working: '{den} 份答复中 {num} 份轻松', few: '{den} 份中 {num} 份轻松', none: '{when}没有人答复。',
  },
  'fcr-survey': {
    name: '首次联系解决率（按调查）', short: 'FCR（调查）', meaning: '本期的答复中表示首次联系即得到解决的比例。',
    working: '{den} 份答复中 {num} 份已解决', few: '{den} 份中 {num} 份解决', none: '{when}没有人答复。',
  },
  'survey-response-rate': {
    name: '调查回复率', short: '调查回复率', meaning: '本期发出的调查中，迄今已得到答复的比例。',
    working: '发出 {den} 份，答复 {num} 份', few: '{den} 份中 {num} 份答复', none: '{when}没有发出调查。',
  },
  'health-score': {
    name: '客户健康度', short: '健康度', meaning: '一个账户健康度各组成部分的加权平均，各为 0 到 100；没有数值的部分不计入。',
    working: { other: '{n} 个部分有数值' }, none: '{when}对该账户所知太少，或未指定账户。',
  },
  'first-contact-resolution': {
    name: '首次联系解决率（FCR）', short: 'FCR', meaning: '本期解决的工单中，一次联系即解决且默认 7 天内没有再次出现的比例；更新近的不计入。',
    working: '解决 {den} 张，首次联系 {num} 张', few: '{den} 张中首次联系 {num} 张', none: '{when}没有解决工单，或都还不够久。',
  },
  'one-touch-rate': {
    name: '一次性解决率', short: '一次性解决', meaning: '本期解决的工单中，联系不超过一次的比例。',
    working: '解决 {den} 张，一次联系 {num} 张', few: '{den} 张中一次联系 {num} 张', none: '{when}没有解决工单。',
  },
  'ticket-resolution-time': {
    name: '平均工单解决时长', short: '解决时长', meaning: '本期解决的工单从提交到最终解决的平均时长。',
    working: { other: '{n} 张已解决工单' }, none: '{when}没有解决工单。',
  },
  'ticket-resolution-time-business': {
    name: '平均工单解决时长（工作时间）', short: '工作时间解决', meaning: '本期解决的工单从提交到最终解决的平均时长，只计工作时间。',
    working: { other: '{n} 张已解决工单' }, none: '{when}没有解决工单，或未设工作时间。',
  },
  'ticket-resolution-per-opened': {
    name: '每张新工单的解决时长', short: '每新单时长', meaning: '本期解决的全部工单从提交到最终解决的总时长，除以本期提交的工单数。',
    working: { other: '提交 {n} 张工单' }, none: '{when}没有提交或解决工单。',
  },
  'ticket-step-time': {
    name: '平均工单状态停留时长', short: '状态停留', meaning: '工单在某一状态停留的平均时长，按本期结束的停留计算。',
    working: { other: '{n} 次已结束的停留' }, none: '{when}没有工单离开该状态，或未指定状态。',
  },
  'first-reply-time': {
    name: '平均首次回复时长', short: '首次回复', meaning: '本期提交且已有回复的工单，从提交到首次回复的平均时长。',
    working: { other: '{n} 张已回复工单' }, none: '{when}提交的工单都没有回复。',
  },
  'sla-attainment': {
    name: 'SLA 达成率', short: 'SLA', meaning: '本期提交的工单中，在约定时间内首次回复的比例；仍可能按时的不计入。',
    working: '已有定论 {den} 张，按时 {num} 张', few: '{den} 张中 {num} 张按时', none: '{when}提交且有约定回复时间的工单都尚无定论。',
  },
  'reopen-rate': {
    name: '工单重开率', short: '重开率', meaning: '本期首次解决的工单中被重新打开的比例。',
    working: '解决 {den} 张，重开 {num} 张', few: '{den} 张中 {num} 张重开', none: '{when}没有首次解决的工单。',
  },
  'ticket-backlog': {
    name: '工单积压量', short: '积压', meaning: '未解决的工单数量。',
    working: { other: '{n} 张未解决工单' }, none: '{when}没有未解决的工单。',
  },
  'overdue-ticket-share': {
    name: '逾期工单占比', short: '逾期占比', meaning: '有截止日期的未解决工单中已逾期的比例。',
    working: '未解决 {den} 张，逾期 {num} 张', few: '{den} 张中 {num} 张逾期', none: '{when}没有带截止日期的未解决工单。',
  },
  'backlog-age': {
    name: '未解决工单时长中位数', short: '未解决时长', meaning: '一半未解决工单存续时长超过此值，一半不足此值。',
    working: { other: '{n} 张未解决工单' }, none: '{when}没有未解决的工单。',
  },
} as const satisfies Record<string, KpiWords>;
