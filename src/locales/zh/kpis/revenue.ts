import type { KpiWords } from '../../dictionary.ts';

/** Customers who stay or leave; recurring revenue and contracts. */
export const revenue = {
  'active-customers': {
    name: '活跃客户数', short: '客户', meaning: '期末的客户数。',
    working: { other: '{n} 个客户' }, none: '{when}没有已知的客户。',
  },
  'activation-rate': {
    name: '激活率', short: '激活率', meaning: '本期开始合作的客户中，很快（默认 30 天内）首次获益的比例；更新近的客户不计入。',
    working: '开始 {den} 个，激活 {num} 个', few: '{den} 个中 {num} 个激活', none: '{when}没有客户开始合作，或都还不够久。',
  },
  'customer-churn-rate': {
    name: '客户流失率', short: '流失率', meaning: '期初客户中到期末已流失的比例。',
    working: '期初 {den} 个，流失 {num} 个', few: '{den} 个中 {num} 个流失', none: '{when}这一时段期初没有客户。',
  },
  'customer-churn-events-rate': {
    name: '每客户流失次数', short: '流失次数', meaning: '本期的流失次数与期初客户数之比；期内加入又离开的也计入。',
    working: '流失 {num} 次，期初 {den} 个', none: '{when}这一时段期初没有客户，期内也没有流失。',
  },
  'customer-retention-rate': {
    name: '客户留存率', short: '留存率', meaning: '期初客户中到期末仍然留存的比例。',
    working: '期初客户减去流失客户', none: '{when}这一时段期初没有客户。',
  },
  'inactivity-churn-rate': {
    name: '沉默流失率', short: '沉默流失', meaning: '在期初之前的设定时间内购买过的客户中，在期末之前的同样时间内没有再购买的比例。',
    working: '购买过 {den} 个，沉默 {num} 个', few: '{den} 个中 {num} 个沉默', none: '未设定时间，或{when}这一时段之前的设定时间内无人购买。',
  },
  mrr: {
    name: '月度经常性收入（MRR）', short: 'MRR', meaning: '期末全部账户每月的经常性收入。',
    working: { other: '{n} 个账户有记录' }, none: '{when}没有已知的经常性收入。',
  },
  arr: {
    name: '年度经常性收入（ARR）', short: 'ARR', meaning: '期末的月度经常性收入乘以 12。',
    working: '月度经常性收入乘以 12', none: '{when}没有已知的经常性收入。',
  },
  'mrr-new': {
    name: '新增 MRR', short: '新增 MRR', meaning: '本期首次开始付费的账户的月度经常性收入。',
    working: { other: '{n} 个新账户' }, none: '{when}没有已知的经常性收入。',
  },
  'mrr-reactivation': {
    name: '恢复 MRR', short: '恢复 MRR', meaning: '曾停止付费、在本期重新开始的账户的月度经常性收入。',
    working: { other: '{n} 次恢复' }, none: '{when}没有已知的经常性收入。',
  },
  'mrr-expansion': {
    name: '扩展 MRR', short: '扩展 MRR', meaning: '付费账户在本期增加的月度经常性收入。',
    working: { other: '{n} 次增加' }, none: '{when}没有已知的经常性收入。',
  },
  'mrr-contraction': {
    name: '缩减 MRR', short: '缩减 MRR', meaning: '继续付费的账户在本期减少的月度经常性收入。',
    working: { other: '{n} 次减少' }, none: '{when}没有已知的经常性收入。',
  },
  'mrr-churned': {
    name: '流失 MRR', short: '流失 MRR', meaning: '因账户在本期停止付费而失去的月度经常性收入。',
    working: { other: '{n} 次取消' }, none: '{when}没有已知的经常性收入。',
  },
  'net-new-mrr': {
    name: '净新增 MRR', short: '净新增 MRR', meaning: '本期月度经常性收入的变化：新增、恢复和扩展，减去缩减和流失。',
    working: { other: '{n} 次变动有记录' }, none: '{when}没有已知的经常性收入。',
  },
  'mrr-churn-gross': {
    name: 'MRR 总流失率', short: 'MRR 总流失', meaning: '本期因取消和减少而失去的月度经常性收入，与期初之比。',
    working: '失去 {num}，期初 {den}', none: '{when}这一时段期初没有经常性收入。',
  },
  'mrr-churn-net': {
    name: 'MRR 净流失率', short: 'MRR 净流失', meaning: 'MRR 总流失减去本期的增加和恢复所挽回的部分；挽回更多时小于 0。',
    working: '净失去 {num}，期初 {den}', none: '{when}这一时段期初没有经常性收入。',
  },
  grr: {
    name: '总收入留存率（GRR）', short: 'GRR', meaning: '期初的月度经常性收入中，同一批账户到期末仍在支付的比例，增加的部分不计入。',
    working: '期初 {den}，保留 {num}', few: '{den} 中保留 {num}', none: '{when}这一时段期初没有付费账户。',
  },
  nrr: {
    name: '净收入留存率（NRR）', short: 'NRR', meaning: '期初付费的账户在期末的月度经常性收入，与其期初支付额之比。',
    working: '期末 {num}，期初 {den}', none: '{when}这一时段期初没有付费账户。',
  },
  'renewal-rate': {
    name: '续约率', short: '续约率', meaning: '本期到期的合同中已续约的比例，默认最多可晚 30 天；尚未确定的不计入。',
    working: '到期 {den} 份，续约 {num} 份', few: '{den} 份中 {num} 份续约', none: '{when}到期的合同都尚未确定。',
  },
  'renewal-rate-value': {
    name: '续约率（按金额）', short: '金额续约率', meaning: '本期到期合同的金额中已续约的比例，增加的部分不计；尚未确定的不计入。',
    working: '到期 {den}，续约 {num}', few: '{den} 中续约 {num}', none: '{when}到期的合同都尚未确定。',
  },
  'renewal-rate-value-net': {
    name: '净续约率（按金额）', short: '净续约率', meaning: '本期到期并已续约的合同的新金额，与到期金额之比；尚未确定的不计入。',
    working: '续约 {num}，到期 {den}', none: '{when}到期的合同都尚未确定。',
  },
} as const satisfies Record<string, KpiWords>;
