import type { CardWords } from '../../dictionary.ts';

/** Deals: won, under way, and measured against targets. */
export const sales = {
  'deals-won': {
    formula: '赢单商机数', cohort: '本期关闭的商机。',
    edges: '重新打开的商机不再计入。',
    abuse: '大量小单，或与不合适的客户成交，都会使它上升。',
  },
  'revenue-won': {
    formula: '赢单商机金额之和', cohort: '本期关闭的商机。',
    alternatives: '按合同开始日期。账面收入是另一个数字。',
    edges: '各金额按关闭日的汇率折算；只要有一个没有汇率，就没有总额。',
    abuse: '若只奖励它，会招来不合适、很快离开的客户。',
  },
  'win-rate': {
    formula: '赢单商机 ÷（赢单商机 + 丢单商机）', cohort: '本期关闭的商机，不论何时创建。',
    alternatives: '按创建日期、按金额，或除以全部跟进过的商机：在此均为单独的指标。',
    edges: '未关闭的商机两边都不计；重新打开的商机从两边移出。',
    abuse: '丢掉的商机不关闭、没把握的从不录入，都会使它上升。',
  },
  'win-rate-created': {
    formula: '迄今赢单的商机 ÷ 创建的商机', cohort: '本期创建的商机，以数据截止日的状态为准。',
    alternatives: '只看足够久以前、大多数商机已有结果的时段。',
    edges: '较新的商机尚未关闭，因此近期时段的比率还会上升。',
    abuse: '只录入快要赢下的商机会使它上升。',
  },
  'win-rate-flow': {
    formula: '赢单商机 ÷ 创建的商机', cohort: '本期关闭的商机与本期创建的商机之比：两个不同的集合。',
    edges: '可能大于 1。有赢单而没有新商机时没有数值。',
    abuse: '即使赢单能力毫无变化，新商机减少时它也会变动。',
  },
  'close-rate': {
    formula: '赢单商机 ÷ 跟进过的商机', cohort: '本期赢单的商机与期内任何时候处于未关闭状态的商机之比。',
    alternatives: '有人把赢单 ÷ 已关闭称为成交率：在此称为赢单率。',
    edges: '销售周期长会使它降低。',
    abuse: '大量小额赢单看起来不错：它不说明金额。',
  },
  'win-rate-value': {
    formula: '赢单金额 ÷（赢单金额 + 丢单金额）', cohort: '本期关闭的商机。',
    edges: '没有金额或金额小于 0 的商机不计入。',
    abuse: '一个大单就能左右它。',
  },
  'average-deal-size': {
    formula: '赢单商机金额之和 ÷ 其数量', cohort: '本期关闭的商机。',
    edges: '没有金额或金额小于 0 的商机不计入；0 计入。',
    abuse: '一个大单就会使它变动，折扣则看不出来。',
  },
  'deal-size-median': {
    formula: '赢单商机金额的中间值', cohort: '本期关闭的商机。',
    edges: '有两个中间值时取其平均。没有金额或金额小于 0 的商机不计入。',
    abuse: '它掩盖少数大单。',
  },
  'gross-profit': {
    formula: '赢单商机（金额 − 成本）之和', cohort: '本期关闭的商机。',
    edges: '没有金额或成本的商机不计入。可能小于 0。',
    abuse: '没有人记录的成本（例如工时）会使它上升。',
  },
  'gross-margin': {
    formula: '赢单商机的毛利 ÷ 其金额', cohort: '本期关闭的商机。',
    alternatives: '加成率则除以成本。',
    edges: '没有成本的商机两边都不计。金额为 0 或更低时没有毛利率。',
    abuse: '拒绝毛利低的好商机会使它上升。',
  },
  'upsell-rate': {
    formula: '购买升级的客户 ÷ 期初客户', cohort: '期初前一刻的客户，以及期内赢得的升级。',
    alternatives: '只计收到过报价的客户；或升级收入 ÷ 收入。',
    edges: '每个客户只计一次。本期赢得的客户不计入。',
    abuse: '客户被迫购买不合适的升级。',
  },
  'sales-cycle': {
    formula: '（关闭日期 − 创建日期）的平均值', cohort: '本期关闭的赢单商机。',
    alternatives: '按创建日期；也包括丢单商机。',
    edges: '关闭早于创建的商机不计入，并计为有误。',
    abuse: '催促尚未准备好的买家会缩短它，却损害关系。',
  },
  'sales-cycle-first-contact': {
    formula: '（关闭日期 − 首次跟进日期）的平均值', cohort: '本期关闭的赢单商机。',
    edges: '没有跟进记录时以创建日期代替。',
    abuse: '推迟记录首次跟进会缩短它。',
  },
  'sales-cycle-median': {
    formula: '（关闭日期 − 创建日期）的中间值', cohort: '本期关闭的赢单商机。',
    edges: '关闭早于创建的商机不计入，并计为有误。',
    abuse: '它掩盖耗时特别长的商机。',
  },
  'lead-velocity-rate': {
    formula: '（合格线索 − 上期合格线索）÷ 上期合格线索', cohort: '本期和上一时段合格的线索。',
    alternatives: '有人用此名称指成交所需时间：在此称为销售周期。',
    edges: '上期没有线索时没有数值。',
    abuse: '把更多线索称为合格会使它上升。',
  },
  'time-in-stage': {
    formula: '各商机在该阶段全部时长的平均值', cohort: '在本期最后一次离开该阶段的商机。',
    alternatives: '每次进入单独计算；按进入日期计商机。',
    edges: '同一商机多次进入合并计算。仍在该阶段的商机不计入，因此显得比实际快。',
    abuse: '把商机停放到别的阶段。',
  },
  'stage-age-open': {
    formula: '各商机进入该阶段以来时长的中间值', cohort: '数据截止日处于该阶段的商机。',
    abuse: '把商机移出再移回，时长就重新计算。',
  },
  'stage-bottleneck': {
    formula: '平均阶段停留时长最长的阶段', cohort: '在本期最后一次离开各阶段的商机。',
    edges: '商机太少的阶段不参与比较。',
    abuse: '慢的阶段不一定是堵塞的阶段：也要看其转换率。',
  },
  'stage-conversion': {
    formula: '到达后一阶段的商机 ÷ 到达前一阶段的商机', cohort: '本期创建的商机，计其迄今到达的每个阶段。',
    alternatives: '逐级，或任意路径：在此均为单独的指标。',
    edges: '跳过的阶段视为已到达。退回的商机保留其到达过的最远阶段。',
    abuse: '过早地把商机往前推。',
  },
  'stage-conversion-strict': {
    formula: '直至后一阶段每个阶段都处于过的商机 ÷ 处于过前一阶段的商机', cohort: '本期创建的商机，计其迄今的每个阶段。',
    edges: '跳过阶段的商机不算转换。阶段的位置编号必须连续。',
    abuse: '商机被移过什么也没发生的阶段。',
  },
  'stage-conversion-touched': {
    formula: '曾处于后一阶段的商机 ÷ 曾处于前一阶段的商机', cohort: '本期创建的商机，计其迄今的每个阶段。',
    edges: '有商机跳过前一阶段时会大于 1。',
  },
  'stage-conversion-vs-team': {
    formula: '该销售人员的阶段转换率 − 其他所有人的阶段转换率', cohort: '本期创建的商机，按负责人。',
    edges: '该销售人员不算在团队之内。',
    abuse: '商机少时，差异多半出于偶然：请看其区间。',
  },
  'funnel-conversion': {
    formula: '到达最后阶段的商机 ÷ 到达首个阶段的商机', cohort: '本期创建的商机，计其迄今到达的每个阶段。',
    edges: '较新的商机还在途中，因此近期时段的比率还会上升。',
  },
  'pipeline-value': {
    formula: '未关闭商机金额之和', cohort: '数据截止日未关闭的商机。',
    edges: '即使是过去的日期，也使用现在已知的金额。',
    abuse: '已死的商机不关闭会使它上升。',
  },
  'weighted-pipeline': {
    formula: '未关闭商机（金额 × 概率）之和', cohort: '数据截止日未关闭的商机。',
    edges: '没有概率的商机不计入。',
    abuse: '乐观的概率会使它上升。',
  },
  'pipeline-coverage': {
    formula: '未关闭商机金额 ÷（目标 − 赢单金额）', cohort: '本期赢单的商机；预计在剩余时间内关闭的未关闭商机。',
    alternatives: '以整个目标为除数。',
    edges: '目标已达成后没有数值。已过预计关闭日期的商机不计入。',
    abuse: '没有机会的商机会使它上升。所需倍数为 1 ÷ 赢单率。',
  },
  'sales-velocity': {
    formula: '未关闭商机数 × 赢单率 × 平均赢单金额 ÷ 销售周期天数', cohort: '数据截止日未关闭的商机；其余三项按本期。',
    edges: '四项中有一项没有数值，就没有结果。',
    abuse: '四项中的一项以牺牲另一项为代价而提高。不应把不同的细分客户混在一起。',
  },
  'quota-attainment': {
    formula: '赢单金额 ÷ 目标', cohort: '本期关闭的商机；时段落在本期内的收入目标。',
    edges: '多位销售人员时：总和 ÷ 总和，绝不取各人比例的平均。',
    abuse: '期末前后压单或抢单。',
  },
  'quota-attainment-share': {
    formula: '达到目标的销售人员 ÷ 有目标的销售人员', cohort: '本期关闭的商机；时段落在本期内的收入目标。',
    edges: '有目标而没有成交的销售人员计为未达标。',
    abuse: '目标定得低会使它上升。',
  },
  forecast: {
    formula: '赢单金额 + 未关闭商机（金额 × 概率）之和', cohort: '本期关闭的商机，以及预计在剩余时间内关闭的未关闭商机。',
    alternatives: '按销售人员承诺的类别。',
    edges: '已过预计关闭日期的商机不计入。',
    abuse: '预测定得低就容易超过。',
  },
  'forecast-accuracy': {
    formula: '1 − |预测 − 赢单金额| ÷ 赢单金额', cohort: '本期关闭的商机，以及事先为本期确定的预测。',
    edges: '可能小于 0。没有赢单时没有数值。',
    abuse: '为了符合预测而压单或抢单。',
  },
  'open-deal-age': {
    formula: '未关闭商机创建以来时长的中间值', cohort: '数据截止日未关闭的商机。',
    abuse: '关闭商机再重新录入，就会使它变短。',
  },
  'stalled-deal-share': {
    formula: '没有变动的未关闭商机 ÷ 未关闭商机', cohort: '数据截止日未关闭的商机；此前设定时间内的阶段变动。',
    alternatives: '没有活动的商机；已过预计关闭日期的商机。',
    edges: '在此期间创建的商机不算停滞。退回也算变动。',
    abuse: '无缘无故地移动商机会掩盖毫无进展的事实。',
  },
  'open-opportunities': {
    formula: '未关闭商机数', cohort: '数据截止日未关闭的商机。',
    edges: '它是存量：各时段的数值不能相加。',
    abuse: '已死的商机不关闭会使它上升。',
  },
  'new-opportunities': {
    formula: '创建的商机数', cohort: '本期创建的商机。',
    abuse: '录入没有机会的商机；或没把握的不录入。',
  },
} as const satisfies Record<string, CardWords>;
