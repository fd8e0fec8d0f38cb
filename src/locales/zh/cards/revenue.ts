import type { CardWords } from '../../dictionary.ts';

/** Customers who stay or leave; recurring revenue and contracts. */
export const revenue = {
  'active-customers': {
    formula: '客户数', cohort: '期末前一刻的客户。',
    edges: '它是存量：各时段的数值不能相加。',
  },
  'activation-rate': {
    formula: '按时首次获益的客户 ÷ 开始合作的客户', cohort: '本期开始合作且已满所设时间的客户。',
    edges: '从未激活计为未达成。早于开始日期的首次获益视为有误。',
    abuse: '把第一步设得很容易会使它上升，续约却依然很低。',
  },
  'customer-churn-rate': {
    formula: '期末已流失的客户 ÷ 期初客户', cohort: '期初前一刻的客户。',
    alternatives: '按流失事件计，在此为单独的指标；除以平均客户数。',
    edges: '期内加入又离开的不计入；回流的不算流失。',
    abuse: '最后的负责人为此前已失去的客户背责。',
  },
  'customer-churn-events-rate': {
    formula: '流失次数 ÷ 期初客户', cohort: '本期的流失；期初前一刻的客户。',
    alternatives: '不含期内加入或回流的客户。',
    edges: '可能大于 1：期内加入又离开的也计入。',
  },
  'customer-retention-rate': {
    formula: '1 − 客户流失率', cohort: '期初前一刻的客户。',
    alternatives: '（期末客户 − 新客户）÷ 期初客户：没有人回流时两者相同。',
    abuse: '用折扣留住入不敷出的客户。',
  },
  'inactivity-churn-rate': {
    formula: '未按时再次下单的购买者 ÷ 购买者', cohort: '在期初之前的设定时间内购买过的客户。',
    edges: '设定时间应符合两次订单之间的通常间隔，之后保持不变。',
    abuse: '设定时间很长，就没有人显得流失。',
  },
  mrr: {
    formula: '全部账户每月收入之和', cohort: '期末前一刻的账户。',
    alternatives: '别处按每月 4.33 或 4.345 周折算，此处按 52 ÷ 12；此处扣除折扣，别处不一定。',
    edges: '不含税费、一次性付款和试用。它是存量：各月的数值不能相加。',
  },
  arr: {
    formula: '月度经常性收入 × 12', cohort: '期末前一刻的账户。',
    edges: '它说明一切不变时一年会带来多少，而不是将会带来多少。',
  },
  'mrr-new': {
    formula: '各账户首次月收入之和', cohort: '本期内此前从未付费的账户的变动。',
    alternatives: '只比较期初与期末，不看其间发生了什么。',
  },
  'mrr-reactivation': {
    formula: '回归账户的月收入之和', cohort: '本期内曾经付费但变动前一刻未付费的账户的变动。',
    alternatives: '只比较期初与期末，不看其间发生了什么。',
  },
  'mrr-expansion': {
    formula: '月收入增加额之和', cohort: '本期内变动前一刻在付费的账户的变动。',
    alternatives: '只比较期初与期末，不看其间发生了什么。',
    abuse: '少数账户的增长掩盖许多账户的流失。',
  },
  'mrr-contraction': {
    formula: '未降至 0 的月收入减少额之和', cohort: '本期内付费账户的变动。',
    alternatives: '只比较期初与期末，不看其间发生了什么。',
    edges: '终止多个订阅中的一个是减少，不是流失。',
  },
  'mrr-churned': {
    formula: '降至 0 的月收入之和', cohort: '本期内降至 0 的变动。',
    alternatives: '按取消时点，而非已付期限结束时。',
    edges: '账户在其最后一个订阅结束时流失。',
  },
  'net-new-mrr': {
    formula: '新增 + 恢复 + 扩展 − 缩减 − 流失', cohort: '本期的全部变动。',
    edges: '汇率变动在此不算变动。',
    abuse: '新账户掩盖老账户的流失。',
  },
  'mrr-churn-gross': {
    formula: '（流失 + 缩减）÷ 期初月度经常性收入', cohort: '本期的变动；期初前一刻的账户。',
    alternatives: '1 − 总收入留存率：只有期内没有账户加入或回归时两者相同。',
    edges: '期内加入的账户也计入：可能大于 1。',
  },
  'mrr-churn-net': {
    formula: '（流失 + 缩减 − 扩展 − 恢复）÷ 期初月度经常性收入', cohort: '本期的变动；期初前一刻的账户。',
    edges: '小于 0 表示增长多于流失。',
    abuse: '少数账户的增长掩盖许多账户的流失。',
  },
  grr: {
    formula: '两个水平中较低者之和 ÷ 期初水平', cohort: '期初前一刻付费的账户，看其期初与期末。',
    alternatives: '1 − 按事件计的总流失率。',
    edges: '绝不大于 1。账户增加的部分不计入。',
  },
  nrr: {
    formula: '期末水平 ÷ 期初水平', cohort: '期初前一刻付费的账户，看其期初与期末。',
    alternatives: '1 − 按事件计的净流失率。',
    edges: '期内加入或回归的账户不计入。',
    abuse: '少数账户的增长掩盖许多账户的流失。',
  },
  'renewal-rate': {
    formula: '按时续约的合同 ÷ 到期且已确定的合同', cohort: '本期到期的合同；提前续约在其到期时计入。',
    edges: '仍可续约的两边都不计，默认 30 天；之后视为失去。',
    abuse: '折扣留住了客户，却失去了金额。',
  },
  'renewal-rate-value': {
    formula: '新旧金额中较低者之和 ÷ 到期金额', cohort: '本期到期且已确定的合同。',
    edges: '绝不大于 1：涨价不能弥补流失。',
  },
  'renewal-rate-value-net': {
    formula: '续约金额 ÷ 到期金额', cohort: '本期到期且已确定的合同。',
    edges: '可能大于 1。',
    abuse: '涨价掩盖客户流失。',
  },
} as const satisfies Record<string, CardWords>;
