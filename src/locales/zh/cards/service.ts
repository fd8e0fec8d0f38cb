import type { CardWords } from '../../dictionary.ts';

/** What customers say, and how long they wait. */
export const service = {
  nps: {
    formula: '100 ×（推荐者 − 贬损者）÷ 答复数', cohort: '本期给出的答复。',
    alternatives: '每人的最近一次答复；按每次调查。',
    edges: '推荐者打 9 或 10 分，贬损者打 0 到 6 分。从不混入 1 到 10 的量表。',
    abuse: '只问满意的人。它很难说明谁会离开。',
  },
  'nps-trend': {
    formula: 'NPS − 上期 NPS', cohort: '本期和上一时段给出的答复。',
    edges: '任一时段没有答复时没有数值。',
    abuse: '把偶然当作变化。',
  },
  'nps-by-account': {
    formula: '各账户 NPS 的平均值', cohort: '每人在本期的最近一次答复。',
    alternatives: '按账户收入加权。',
    edges: '不论有多少人答复，每个账户权重相同。',
    abuse: '挑选友好的人来答复。',
  },
  csat: {
    formula: '4 分或 5 分的答复 ÷ 答复数', cohort: '本期给出的 1 到 5 分的答复。',
    alternatives: '平均分；其他量表有其他界限。',
    edges: '其他分数不计入，并计为有误。',
    abuse: '只问满意的客户。它反映的是一次接触，而不是关系。',
  },
  ces: {
    formula: '得分的平均值', cohort: '本期给出的 1 到 7 分的答复。',
    alternatives: '5 到 7 分所占比例，在此为单独的指标；旧式问卷询问费力程度，越低越好。',
    edges: '其他分数不计入，并计为有误。',
    abuse: '放弃的客户从未被问到。',
  },
  'ces-agree': {
    formula: '5 到 7 分的答复 ÷ 答复数', cohort: '本期给出的 1 到 7 分的答复。',
    edges: '4 分既不轻松也不费力，计为不轻松。',
    abuse: '放弃的客户从未被问到。',
  },
  'fcr-survey': {
    formula: '回答“是”的答复 ÷ 答复数', cohort: '本期给出的答复。',
    edges: '这是客户记得的，而不是记录下来的。',
    abuse: '只问得到帮助的人。',
  },
  'survey-response-rate': {
    formula: '已答复的调查 ÷ 发出的调查', cohort: '本期发出、到数据截止日已答复的调查。',
    abuse: '回复率低时，只有某几类客户答复了。',
  },
  'health-score': {
    formula: '（权重 × 组成部分）之和 ÷ 权重之和', cohort: '数据截止日已知的组成部分。',
    edges: '没有数值的部分连同其权重一并略去；已知权重不足一半时没有数值。',
    abuse: '权重只是看法：请与实际续约的客户对照。',
  },
  'first-contact-resolution': {
    formula: '一次联系即解决且未再出现的工单 ÷ 已解决的工单', cohort: '本期解决、且已有足够时间看出是否再现的工单。',
    alternatives: '不等待是否再现，或按调查：在此均为单独的指标。',
    edges: '同一客户就同一主题的新工单算作再现。',
    abuse: '工单关闭过早，或一件事被拆成几张。',
  },
  'one-touch-rate': {
    formula: '联系少于 2 次的工单 ÷ 已解决的工单', cohort: '本期解决的工单。',
    edges: '客户再次联系在此看不到。没有联系次数的工单不计入。',
    abuse: '回复一次就关闭工单，不论是否解决。',
  },
  'ticket-resolution-time': {
    formula: '（最终解决 − 提交）的平均值', cohort: '本期解决的工单。',
    alternatives: '到首次解决为止；按提交日期。',
    edges: '夜间和周末也计入。未解决的工单不计入。',
    abuse: '先关闭容易的工单，其余的未解决就关闭。',
  },
  'ticket-resolution-time-business': {
    formula: '从提交到最终解决的工作时间的平均值', cohort: '本期解决的工单。',
    edges: '在工作时间之外提交并解决的工单用时为 0 小时。',
    abuse: '缩短工作时间会使它降低。',
  },
  'ticket-resolution-per-opened': {
    formula: '（最终解决 − 提交）之和 ÷ 提交的工单', cohort: '本期解决的工单与本期提交的工单之比：两个不同的集合。',
    edges: '只用于与采用此算法的报表对照：积压增长时它反而下降。',
    abuse: '工单不解决会使它降低。',
  },
  'ticket-step-time': {
    formula: '（离开 − 进入）的平均值', cohort: '本期结束的在该状态的停留。',
    edges: '每次停留单独计算。',
    abuse: '把工单移到别的状态来停止计时。',
  },
  'first-reply-time': {
    formula: '（首次回复 − 提交）的平均值', cohort: '本期提交、到数据截止日已回复的工单。',
    alternatives: '只计工作时间。',
    edges: '没有回复的工单不计入。自动回复不算回复。',
    abuse: '空洞的首次回复会使它降低。',
  },
  'sla-attainment': {
    formula: '按时的首次回复 ÷ 已有定论的工单', cohort: '本期提交、已回复或已超时的工单。',
    alternatives: '只计已到约定时间的工单。',
    edges: '恰好到时算按时。没有约定时间的工单不计入。',
    abuse: '靠变更状态来停止计时。',
  },
  'reopen-rate': {
    formula: '重新打开的工单 ÷ 已解决的工单', cohort: '本期首次解决的工单。',
    edges: '一句感谢也会重新打开工单：请将其筛除。',
    abuse: '另开一张新工单来代替旧的。',
  },
  'ticket-backlog': {
    formula: '未解决的工单数', cohort: '数据截止日未解决的工单。',
    edges: '它是存量：各时段的数值不能相加。',
    abuse: '工单未解决就关闭。',
  },
  'overdue-ticket-share': {
    formula: '已过截止日期的未解决工单 ÷ 有截止日期的未解决工单', cohort: '数据截止日未解决的工单。',
    edges: '没有截止日期的工单两边都不计。',
    abuse: '推迟截止日期，或未解决就关闭工单。',
  },
  'backlog-age': {
    formula: '未解决工单提交以来时长的中间值', cohort: '数据截止日未解决的工单。',
    edges: '从提交算起，而不是从最近一次回复算起。',
    abuse: '关闭旧工单再重新开单。',
  },
} as const satisfies Record<string, CardWords>;
