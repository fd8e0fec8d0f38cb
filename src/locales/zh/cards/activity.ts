import type { CardWords } from '../../dictionary.ts';

/** Calls, emails and answers; content, skills and coaching. */
export const activity = {
  'calls-per-day': {
    formula: '电话数 ÷ 工作日数', cohort: '本期拨打的电话；工作日按工作时间设置，未设置则为周一至周五。',
    alternatives: '只计有电话的日子；计全部日子。',
    edges: '有电话而没有工作日时没有数值。',
    abuse: '要求的数量越高，电话越空洞。',
  },
  'emails-sent': {
    formula: '发出的邮件数', cohort: '本期发出的邮件。',
    edges: '自动邮件也计入，除非用筛选排除。',
    abuse: '发出的邮件多到没人想读。',
  },
  'second-contact-customers': {
    formula: '同意再次联系的客户数', cohort: '本期的联系。',
    edges: '每个客户只计一次。',
    abuse: '记录了客户并未给出的同意。',
  },
  'value-added-calls': {
    formula: '带来价值的电话数', cohort: '本期拨打的电话。',
    abuse: '销售人员自己把电话标记为有价值。',
  },
  'value-added-call-share': {
    formula: '带来价值的电话 ÷ 作过标记的电话', cohort: '本期拨打的电话。',
    edges: '没有人标记的电话两边都不计。',
    abuse: '销售人员自己把电话标记为有价值。',
  },
  'value-added-call-frequency': {
    formula: '带来价值的电话 ÷ 全部客户的天数 × 30', cohort: '本期拨打的电话；期内各客户在册的天数。',
    edges: '期内加入或离开的客户按相应天数计。',
    abuse: '给客户打电话的次数超出其意愿。',
  },
  'value-added-call-effectiveness': {
    formula: '之后有进展的电话 ÷ 结果已知的电话', cohort: '本期拨打且带来价值的电话。',
    alternatives: '14 天内商机进入后一阶段的电话。',
    edges: '没有结果的电话两边都不计。',
    abuse: '电话的结果由销售人员自己填报。',
  },
  'customer-response-time': {
    formula: '（首次答复 − 请求）的平均值', cohort: '本期收到、到数据截止日已答复的请求。',
    alternatives: '按答复日期计请求；只计工作时间。',
    edges: '未答复的请求不计入。早于请求的答复计为有误。',
    abuse: '空洞的回复会使它降低。平均值掩盖漫长的等待和从未答复的请求。',
  },
  'customer-response-time-median': {
    formula: '（首次答复 − 请求）的中间值', cohort: '本期收到、到数据截止日已答复的请求。',
    edges: '未答复的请求不计入。',
    abuse: '它掩盖最长的等待。',
  },
  'customer-response-time-per-customer': {
    formula: '（首次答复 − 请求）之和 ÷ 得到答复的客户数', cohort: '本期收到、到数据截止日已答复的请求。',
    edges: '这不是等待时间：请求多的客户会使它升高。',
    abuse: '一个请求频繁的客户会让团队显得很慢。',
  },
  'response-within-1h': {
    formula: '1 小时内答复的请求 ÷ 请求', cohort: '本期收到、至今至少 1 小时的请求。',
    alternatives: '已答复或已超时的请求，不论收到多久。',
    edges: '从未答复计为迟复；恰好 1 小时计为按时。',
    abuse: '空洞的首次回复会使它上升。',
  },
  'response-within-24h': {
    formula: '24 小时内答复的请求 ÷ 请求', cohort: '本期收到、至今至少 24 小时的请求。',
    alternatives: '已答复或已超时的请求，不论收到多久。',
    edges: '从未答复计为迟复；恰好 24 小时计为按时。',
    abuse: '空洞的首次回复会使它上升。',
  },
  'quote-turnaround': {
    formula: '（报价发出 − 索取报价）的平均值', cohort: '本期发出的最终报价。',
    alternatives: '按索取日期计报价；只计工作时间。',
    edges: '草稿不计。',
    abuse: '报价又快又错。',
  },
  'content-usefulness': {
    formula: '4 分或 5 分的评分 ÷ 评分', cohort: '本期给出的 1 到 5 分的评分。',
    edges: '其他评分不计入，并计为有误。',
    abuse: '只有喜欢的人才评分。',
  },
  'content-findability': {
    formula: '找到内容的搜索 ÷ 搜索', cohort: '本期已知结果的搜索。',
    edges: '打开了内容才算找到。',
  },
  'content-search-time': {
    formula: '搜索时长的中间值', cohort: '本期找到内容的搜索。',
    edges: '没有找到内容的搜索不计入。',
    abuse: '过早放弃的搜索在此看不到。',
  },
  'content-usage-rate': {
    formula: '被打开或分享的资料 ÷ 可用的资料', cohort: '本期任何时候可用的资料。',
    edges: '使用一次即可。已下架的资料不计入。',
    abuse: '资料被打开却没有人读。',
  },
  'skill-gap': {
    formula: '（要求得分 − 实际得分）的平均值，小于 0 时计为 0', cohort: '每位销售人员每项技能的最近一次评估。',
    edges: '一项技能的优势不能弥补另一项。',
    abuse: '统计培训课时，而不是技能。',
  },
  'skill-coverage': {
    formula: '达到要求得分的技能 ÷ 评估过的技能', cohort: '每位销售人员每项技能的最近一次评估。',
    edges: '从未评估的两边都不计。',
    abuse: '降低要求得分会使它上升。',
  },
  'coaching-frequency': {
    formula: '辅导次数 ÷ 全部销售人员的天数 × 30', cohort: '本期进行的辅导；期内各销售人员在岗的天数。',
    abuse: '辅导只为留下记录。',
  },
  'adoption-rate': {
    formula: '有活动的销售人员 ÷ 销售人员', cohort: '本期任何时候在岗的销售人员；期内记录的活动。',
    alternatives: '登录过的销售人员；使用工具或模板的活动 ÷ 活动。',
    edges: '有一次活动即可。',
    abuse: '录入空洞的活动。',
  },
} as const satisfies Record<string, CardWords>;
