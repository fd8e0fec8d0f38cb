import type { CardWords } from '../../dictionary.ts';

/** New customers, what they cost and what they are worth; campaigns. */
export const marketing = {
  'new-customers': {
    formula: '客户数', cohort: '本期首次开始合作的客户。',
    edges: '回流客户不算新客户。',
  },
  'customer-acquisition-rate': {
    formula: '新客户 ÷ 期初客户', cohort: '本期首次开始合作的客户；期初前一刻的客户。',
    alternatives: '有人用此名称指新客户的成本。',
    edges: '可能大于 1。',
    abuse: '赢得的客户留不住。',
  },
  cac: {
    formula: '市场与销售成本 ÷ 新客户', cohort: '本期各天的成本；期内首次开始合作的客户。',
    alternatives: '提前一个销售周期的成本。',
    edges: '成本平均分摊到各天。有成本而没有新客户时没有数值。',
    abuse: '不计工资，或削减日后才见效的支出。',
  },
  'campaign-revenue': {
    formula: '订单中归因于该活动的部分之和', cohort: '本期的订单；每个订单之前若干天内的触达。',
    alternatives: '首次触达、末次触达，或在各次触达或各活动间均分。',
    edges: '一个订单的各部分加起来等于该订单。没有触达的订单不归因于任何活动。',
    abuse: '末次触达拿走全部功劳。归因不证明因果。',
  },
  'revenue-per-recipient': {
    formula: '营销活动收入 ÷ 送达邮件数', cohort: '本期的订单；该活动的全部邮件。',
    edges: '退回的邮件不算送达。',
    abuse: '只发给最好客户的小规模群发看起来很出色。',
  },
  'campaign-roi': {
    formula: '（营销活动收入 − 成本）÷ 成本', cohort: '本期的订单；该活动的全部成本。',
    alternatives: '以毛利代替收入。',
    edges: '−1 表示全部亏损。成本为 0 时没有数值。',
    abuse: '成本中没有计入工时。',
  },
  'open-rate': {
    formula: '打开的邮件 ÷ 送达的邮件', cohort: '本期的群发。',
    alternatives: '除以发送的邮件数。',
    edges: '每封邮件只计一次；打开多于送达的群发视为有误，不计入。',
    abuse: '邮件程序会打开没人读的邮件，主题行也会言过其实。',
  },
  'click-rate': {
    formula: '被点击的邮件 ÷ 送达的邮件', cohort: '本期的群发。',
    alternatives: '除以打开的邮件数。',
    edges: '每封邮件只计一次；点击多于送达的群发视为有误，不计入。',
    abuse: '点击不是利润。',
  },
  'unsubscribe-rate': {
    formula: '退订的收件人 ÷ 送达的邮件', cohort: '本期的群发。',
    edges: '不含投诉和退回的邮件。',
    abuse: '隐藏退订链接会使它降低，并引来投诉。',
  },
  'list-growth-rate': {
    formula: '（最大群发 − 上期最大群发）÷ 上期最大群发', cohort: '本期和上一时段的群发。',
    alternatives: '（新订阅 − 退订）÷ 期初订阅者。',
    edges: '只有发给整个列表的群发才反映其规模。有多个列表时，请选定一个。',
    abuse: '买来的地址会使它上升。',
  },
  arpa: {
    formula: '月度经常性收入 ÷ 付费账户数', cohort: '期末前一刻的账户。',
    abuse: '流失小账户会使它上升。',
  },
  'customer-lifespan': {
    formula: '全部客户的天数 ÷ 流失次数', cohort: '期内的天数和流失。',
    alternatives: '已结束关系的平均时长，这会偏短。',
    edges: '没有流失时没有数值：它比已观察到的时间更长。',
    abuse: '流失很少时，它多半出于偶然。',
  },
  'clv-average': {
    formula: '（收入 ÷ 全部客户的年数）×（全部客户的年数 ÷ 流失次数）', cohort: '期内的订单、天数和流失。',
    alternatives: '迄今收入、扣除成本或预测值：在此均为单独的指标。',
    edges: '在同一时段内，它等于收入 ÷ 流失次数。',
    abuse: '流失很少时，它多半出于偶然。',
  },
  'clv-historic': {
    formula: '全部订单之和 ÷ 曾有过的客户数', cohort: '到数据截止日为止的一切。',
    edges: '新近的客户会使它降低：请比较同一年开始的客户。',
  },
  'ltv-net': {
    formula: '（全部订单之和 − 获取和服务成本）÷ 曾有过的客户数', cohort: '到数据截止日为止的一切。',
    alternatives: '只计已离开的客户。',
    edges: '可能小于 0。不要再除以获客成本：该成本已包含在内。',
    abuse: '没有记录的成本会使它上升。',
  },
  'ltv-predictive': {
    formula: '每账户月收入 × 毛利率 ÷ 流失率', cohort: '期末的账户，期内的流失。',
    edges: '流失为 0 时没有数值。假定流失保持不变。',
    abuse: '流失样本很小时，会算出永远不会实现的价值。',
  },
  'ltv-cac-ratio': {
    formula: '预测终身价值 ÷ 获客成本', cohort: '两者按同一时段。',
    edges: '不能使用净终身价值：那样获客成本会计两次。',
    abuse: '停止一切支出会使它看起来最好。',
  },
  'cac-payback-months': {
    formula: '获客成本 ÷（每账户月收入 × 毛利率）', cohort: '本期的成本；期末的账户。',
    edges: '毛利率为 0 时没有数值。未考虑流失。',
  },
} as const satisfies Record<string, CardWords>;
