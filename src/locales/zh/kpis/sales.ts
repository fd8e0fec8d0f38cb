import type { KpiWords } from '../../dictionary.ts';

/** Deals: won, under way, and measured against targets. */
export const sales = {
  'deals-won': {
    name: '赢单数', short: '赢单', meaning: '以赢单关闭的商机数量。',
    working: { other: '{n} 个商机赢单' }, none: '{when}没有关闭任何商机。',
  },
  'revenue-won': {
    name: '赢单金额', short: '赢单金额', meaning: '赢单商机的签约金额。',
    working: { other: '{n} 个赢单商机' }, none: '{when}没有赢单。',
  },
  'win-rate': {
    name: '赢单率', short: '赢单率', meaning: '已关闭的商机中赢单所占的比例。',
    working: '已关闭 {den} 个，赢单 {num} 个', few: '已关闭 {den} 个中的 {num} 个', none: '{when}没有关闭任何商机。',
  },
  'win-rate-created': {
    name: '赢单率（按创建）', short: '赢单率（创建）', meaning: '本期创建的商机中，迄今已赢单的比例。',
    working: '创建 {den} 个，赢单 {num} 个', few: '创建 {den} 个中的 {num} 个', none: '{when}没有创建商机。',
  },
  'win-rate-flow': {
    name: '每个新增商机的赢单数', short: '赢单/新增', meaning: '本期赢单数与本期创建商机数之比。',
    working: '赢单 {num} 个，创建 {den} 个', none: '{when}没有赢单，也没有创建商机。',
  },
  'close-rate': {
    name: '成交率', short: '成交率', meaning: '赢单商机占本期跟进过的全部商机的比例。',
    working: '跟进 {den} 个，赢单 {num} 个', few: '跟进 {den} 个中的 {num} 个', none: '{when}没有跟进任何商机。',
  },
  'win-rate-value': {
    name: '赢单率（按金额）', short: '赢单率（金额）', meaning: '赢单金额占本期全部已关闭商机金额的比例。',
    working: '已关闭 {den}，赢单 {num}', few: '已关闭 {den} 中的 {num}', none: '{when}没有关闭任何有金额的商机。',
  },
  'average-deal-size': {
    name: '平均赢单金额', short: '平均单额', meaning: '赢单商机的平均金额。',
    working: { other: '{n} 个赢单商机' }, none: '{when}没有赢单。',
  },
  'deal-size-median': {
    name: '赢单金额中位数', short: '单额中位数', meaning: '一半赢单商机的金额高于此值，一半低于此值。',
    working: { other: '{n} 个赢单商机' }, none: '{when}没有赢单。',
  },
  'gross-profit': {
    name: '赢单毛利', short: '毛利', meaning: '赢单商机的金额减去交付成本。',
    working: { other: '{n} 个有成本的赢单商机' }, none: '{when}没有带成本的赢单商机。',
  },
  'gross-margin': {
    name: '赢单毛利率', short: '毛利率', meaning: '赢单金额扣除交付成本后的余额占该金额的比例。',
    working: '赢单 {den}，余 {num}', few: '{den} 中余 {num}', none: '{when}没有带成本的赢单商机。',
  },
  'upsell-rate': {
    name: '追加销售率', short: '追加销售', meaning: '期初客户中在本期购买升级的比例。',
    working: '期初 {den} 个客户，{num} 个升级', few: '{den} 个中 {num} 个升级', none: '{when}这一时段期初没有客户。',
  },
  'sales-cycle': {
    name: '平均销售周期', short: '平均周期', meaning: '从商机创建到赢单的平均时长。',
    working: { other: '{n} 个赢单商机' }, none: '{when}没有赢单。',
  },
  'sales-cycle-first-contact': {
    name: '平均销售周期（自首次跟进）', short: '周期（首次跟进）',
    meaning: '本期赢单的商机从首次跟进到赢单的平均时长；没有跟进记录的，从商机创建算起。',
    working: { other: '{n} 个赢单商机' }, none: '{when}没有赢单。',
  },
  'sales-cycle-median': {
    name: '销售周期中位数', short: '周期中位数', meaning: '一半赢单商机用时长于此值，一半短于此值。',
    working: { other: '{n} 个赢单商机' }, none: '{when}没有赢单。',
  },
  'lead-velocity-rate': {
    name: '合格线索增长率', short: '线索增长率', meaning: '合格线索数量从上一时段到本期的变化，占上一时段数量的比例。',
    working: '上期合格 {den} 条，变化 {num} 条', few: '{den} 条起变化 {num} 条', none: '{when}或上一时段没有合格线索。',
  },
  'time-in-stage': {
    name: '平均阶段停留时长', short: '阶段停留', meaning: '在本期最后一次离开某一阶段的商机，在该阶段停留的平均时长，多次进入合并计算。',
    working: { other: '{n} 个商机离开该阶段' }, none: '{when}没有商机离开该阶段，或未指定阶段。',
  },
  'stage-age-open': {
    name: '当前阶段已停留时长中位数', short: '当前停留', meaning: '目前处于某一阶段的商机中，一半停留时长超过此值，一半不足此值。',
    working: { other: '该阶段有 {n} 个商机' }, none: '{when}该阶段没有商机，或未指定阶段。',
  },
  'stage-bottleneck': {
    name: '瓶颈阶段', short: '瓶颈', meaning: '平均停留时长最长的阶段，按本期最后一次离开各阶段的商机计算。',
    working: { other: '{n} 个商机离开该阶段' }, none: '{when}离开各阶段的商机都太少。',
  },
  'stage-conversion': {
    name: '阶段转换率', short: '转换率', meaning: '本期创建并到达或越过某一阶段的商机中，也到达后一阶段的比例。',
    working: '到达该阶段 {den} 个，继续 {num} 个', few: '{den} 个中 {num} 个继续', none: '{when}创建的商机没有到达该阶段，或未指定阶段。',
  },
  'stage-conversion-strict': {
    name: '阶段转换率（逐级）', short: '逐级转换率', meaning: '本期创建并处于过某一阶段的商机中，依次经过每个阶段直至后一阶段的比例。',
    working: '处于该阶段 {den} 个，逐级通过 {num} 个', few: '{den} 个中 {num} 个通过', none: '{when}创建的商机没有处于过该阶段，或未指定阶段。',
  },
  'stage-conversion-touched': {
    name: '阶段转换率（任意路径）', short: '任意路径', meaning: '本期创建的商机中，曾处于后一阶段的数量与曾处于前一阶段的数量之比；有商机跳过前一阶段时可大于 1。',
    working: '后一阶段 {num} 个，前一阶段 {den} 个', none: '{when}创建的商机没有处于过这两个阶段，或未指定阶段。',
  },
  'stage-conversion-vs-team': {
    name: '阶段转换率与团队之差', short: '与团队之差', meaning: '就本期创建的商机，一位销售人员的阶段转换率减去团队其他成员的阶段转换率。',
    working: '一位销售人员对比团队其他成员',
    none: '{when}该销售人员或团队其他成员创建的商机没有到达该阶段，或未指定销售人员和阶段。',
  },
  'funnel-conversion': {
    name: '漏斗总转化率', short: '漏斗转化', meaning: '本期创建并到达或越过首个阶段的商机中，到达最后阶段的比例。',
    working: '进入 {den} 个，走完 {num} 个', few: '{den} 个中 {num} 个走完', none: '{when}创建的商机没有到达首个阶段，或未指定阶段。',
  },
  'pipeline-value': {
    name: '销售管道金额', short: '管道金额', meaning: '未关闭商机的金额。',
    working: { other: '{n} 个未关闭商机' }, none: '{when}没有未关闭的商机。',
  },
  'weighted-pipeline': {
    name: '加权管道金额', short: '加权管道', meaning: '未关闭商机的金额，各自乘以赢单概率后相加。',
    working: { other: '{n} 个有概率的未关闭商机' }, none: '{when}没有同时有金额和概率的未关闭商机。',
  },
  'pipeline-coverage': {
    name: '销售管道覆盖率', short: '管道覆盖', meaning: '预计在本期剩余时间内关闭的未关闭商机金额，与目标中尚未赢得部分之比。',
    working: '未关闭 {num}，尚待赢得 {den}', none: '{when}没有已知金额的商机，或未给出目标。',
  },
  'sales-velocity': {
    name: '销售速度', short: '销售速度', meaning: '每天的预期收入：未关闭商机数，乘以本期的赢单率和平均赢单金额，再除以平均销售周期。',
    working: { other: '{n} 个赢单商机，以及未关闭的商机' }, none: '{when}没有赢单。',
  },
  'quota-attainment': {
    name: '销售指标完成率', short: '指标完成率', meaning: '本期赢单金额占时段落在本期内的收入目标的比例。',
    working: '指标 {den}，赢单 {num}', few: '{den} 中的 {num}', none: '{when}这一时段内没有收入目标。',
  },
  'quota-attainment-share': {
    name: '达标销售人员占比', short: '达标占比', meaning: '在本期内有收入目标的销售人员中，赢单金额达到目标的比例。',
    working: '{den} 人有目标，{num} 人达标', few: '{den} 人中 {num} 人达标', none: '{when}这一时段内没有销售人员有收入目标。',
  },
  forecast: {
    name: '销售预测', short: '预测', meaning: '本期迄今的赢单金额，加上预计在剩余时间内关闭的未关闭商机金额乘以各自的概率。',
    working: '已赢得金额，加按概率计的未关闭商机', none: '{when}没有同时有金额和概率的商机。',
  },
  'forecast-accuracy': {
    name: '预测准确率', short: '预测准确率', meaning: '预测与本期赢单金额的接近程度：100% 减去差额占该金额的比例。',
    working: '预测对比赢单金额', none: '{when}没有赢单，或未给出预测。',
  },
  'open-deal-age': {
    name: '未关闭商机存续时长中位数', short: '商机时长', meaning: '一半未关闭商机存续时长超过此值，一半不足此值。',
    working: { other: '{n} 个未关闭商机' }, none: '{when}没有未关闭的商机。',
  },
  'stalled-deal-share': {
    name: '停滞商机占比', short: '停滞占比', meaning: '未关闭商机中，近期（默认 30 天内）既非新建也未变更阶段的比例。',
    working: '未关闭 {den} 个，停滞 {num} 个', few: '{den} 个中 {num} 个停滞', none: '{when}没有未关闭的商机。',
  },
  'open-opportunities': {
    name: '未关闭商机数', short: '未关闭', meaning: '目前未关闭的商机数量。',
    working: { other: '{n} 个未关闭商机' }, none: '{when}没有未关闭的商机。',
  },
  'new-opportunities': {
    name: '新增商机数', short: '新增商机', meaning: '本期创建的商机数量。',
    working: { other: '创建 {n} 个商机' }, none: '{when}没有创建商机。',
  },
} as const satisfies Record<string, KpiWords>;
