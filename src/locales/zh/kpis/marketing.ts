import type { KpiWords } from '../../dictionary.ts';

/** New customers, what they cost and what they are worth; campaigns. */
export const marketing = {
  'new-customers': {
    name: '新客户数', short: '新客户', meaning: '本期首次赢得的客户数；回流客户不计入。',
    working: { other: '{n} 个新客户' }, none: '{when}没有新客户。',
  },
  'customer-acquisition-rate': {
    name: '客户获取率', short: '获客率', meaning: '本期首次赢得的客户数与期初客户数之比。',
    working: '新增 {num} 个，期初 {den} 个', none: '{when}这一时段期初没有客户，期内也没有新增。',
  },
  cac: {
    name: '获客成本（CAC）', short: '获客成本', meaning: '本期的市场与销售成本，平均到期内首次赢得的每个客户。',
    working: { other: '{n} 个新客户' }, none: '{when}没有已知的市场或销售成本。',
  },
  'campaign-revenue': {
    name: '营销活动收入', short: '活动收入', meaning: '本期订单中归因于某一营销活动的金额，默认归因于下单前 5 天内最后触达客户的活动。',
    working: { other: '{n} 个归因订单' }, none: '{when}没有订单，或未指定营销活动。',
  },
  'revenue-per-recipient': {
    name: '每位收件人收入', short: '每收件人收入', meaning: '本期订单中归因于某一营销活动的金额，平均到该活动送达的每封邮件。',
    working: '归因 {num}，送达 {den}', none: '{when}没有已知的订单或送达，或未指定营销活动。',
  },
  'campaign-roi': {
    name: '营销活动投资回报率（ROI）', short: '活动 ROI', meaning: '本期归因于某一营销活动的订单金额减去活动成本，再与该成本相比。',
    working: '净得 {num}，成本 {den}', none: '{when}没有已知的订单或成本，或未指定营销活动。',
  },
  'open-rate': {
    name: '邮件打开率', short: '打开率', meaning: '本期群发送达的邮件中被打开的比例。',
    working: '送达 {den} 封，打开 {num} 封', few: '{den} 封中 {num} 封打开', none: '{when}没有群发邮件。',
  },
  'click-rate': {
    name: '邮件点击率', short: '点击率', meaning: '本期群发送达的邮件中有链接被点击的比例。',
    working: '送达 {den} 封，点击 {num} 封', few: '{den} 封中 {num} 封点击', none: '{when}没有群发邮件。',
  },
  'unsubscribe-rate': {
    name: '退订率', short: '退订率', meaning: '本期群发送达的邮件中，收件人随后退订的比例。',
    working: '送达 {den} 封，退订 {num} 个', few: '{den} 封中 {num} 个退订', none: '{when}没有群发邮件。',
  },
  'list-growth-rate': {
    name: '邮件列表增长率', short: '列表增长', meaning: '最大一次群发的规模从上一时段到本期的变化，占上一时段规模的比例。',
    working: '上期 {den} 位收件人，变化 {num} 位', few: '{den} 位起变化 {num} 位', none: '{when}或上一时段没有群发邮件。',
  },
  arpa: {
    name: '每账户平均收入（ARPA）', short: '户均收入', meaning: '期末的月度经常性收入，平均到每个付费账户。',
    working: { other: '{n} 个付费账户' }, none: '{when}这一时段期末没有付费账户。',
  },
  'customer-lifespan': {
    name: '客户生命周期', short: '客户周期', meaning: '预期一个客户会停留多久：本期全部客户的天数，除以期内流失的次数。',
    working: { other: '{n} 次流失' }, none: '{when}没有客户。',
  },
  'clv-average': {
    name: '平均客户终身价值（CLV）', short: '平均 CLV', meaning: '本期每个客户的年收入，乘以预期停留的年数。',
    working: '年收入乘以预期停留时间', none: '{when}没有订单，或没有客户。',
  },
  'clv-historic': {
    name: '迄今客户终身价值', short: '迄今 CLV', meaning: '迄今全部订单的金额，平均到曾有过的每个客户。',
    working: { other: '迄今 {n} 个客户' }, none: '{when}没有已知的订单或客户。',
  },
  'ltv-net': {
    name: '净终身价值', short: '净 LTV', meaning: '迄今全部订单的金额减去获取和服务客户的成本，平均到曾有过的每个客户。',
    working: { other: '迄今 {n} 个客户' }, none: '{when}没有已知的订单、成本或客户。',
  },
  'ltv-predictive': {
    name: '预测终身价值', short: '预测 LTV', meaning: '每账户月毛利除以本期的客户流失率；本期须为一个月，两者才能匹配。',
    working: { other: '期初 {n} 个客户' }, none: '{when}没有已知的付费客户，或未给出毛利率。',
  },
  'ltv-cac-ratio': {
    name: '终身价值与获客成本之比', short: 'LTV/CAC 比', meaning: '账户的预测终身价值，与本期赢得一个新客户的成本之比。',
    working: '价值 {num}，成本 {den}', none: '{when}没有已知的付费客户或成本，或未给出毛利率。',
  },
  'cac-payback-months': {
    name: '获客成本回收期', short: 'CAC 回收期', meaning: '每账户的毛利需要几个月才能收回本期赢得一个新客户的成本。',
    working: '成本 {num}，每月毛利 {den}', none: '{when}没有已知的付费客户或成本，或未给出毛利率。',
  },
} as const satisfies Record<string, KpiWords>;
