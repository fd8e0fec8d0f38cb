import type { CardWords } from '../../dictionary.ts';

/** Customers who stay or leave; recurring revenue and contracts. */
export const revenue = {
  'active-customers': {
    formula: 'Count of customers', cohort: 'Customers just before the end of the period.',
    edges: 'It is a level: those of several periods do not add up.',
  },
  'activation-rate': {
    formula: 'Customers who saw a first benefit in time ÷ customers who started',
    cohort: 'Customers who started in the period, long enough ago for the time to have passed.',
    edges: 'Never activated counts as missed. A first benefit before the start is faulty.',
    abuse: 'An easy first step raises it, while renewals stay low.',
  },
  'customer-churn-rate': {
    formula: 'Customers gone at the end ÷ customers at the start', cohort: 'Customers just before the period.',
    alternatives: 'Departures counted as events, a KPI of its own here; divided by the mean number of customers.',
    edges: 'Who joined and left within the period is not in it; who came back is not gone.',
    abuse: 'The last owner is blamed for customers who were lost before.',
  },
  'customer-churn-events-rate': {
    formula: 'Departures ÷ customers at the start', cohort: 'Departures in the period; customers just before it.',
    alternatives: 'Without those who joined in the period or came back.',
    edges: 'It can exceed 1: those who joined and left within the period count too.',
  },
  'customer-retention-rate': {
    formula: '1 − customer churn rate', cohort: 'Customers just before the period.',
    alternatives: '(Customers at the end − new ones) ÷ customers at the start: the same if nobody comes back.',
    abuse: 'Discounts keep customers who do not pay their way.',
  },
  'inactivity-churn-rate': {
    formula: 'Buyers without another order in time ÷ buyers', cohort: 'Customers who bought within the set time before the period.',
    edges: 'The time should fit the usual gap between two orders, and then stay fixed.',
    abuse: 'A long time makes nobody look lost.',
  },
  mrr: {
    formula: 'Sum of the monthly revenue of all accounts', cohort: 'Accounts just before the end of the period.',
    alternatives: 'A week counts as 4.33 or 4.345 weeks a month elsewhere, here as 52 ÷ 12; discounts are deducted here, not everywhere.',
    edges: 'Taxes, single payments and trials are not in it. It is a level: those of several months do not add up.',
  },
  arr: {
    formula: 'Monthly recurring revenue × 12', cohort: 'Accounts just before the end of the period.',
    edges: 'It says what a year would bring if nothing changed, not what it will bring.',
  },
  'mrr-new': {
    formula: 'Sum of the first monthly revenue of accounts', cohort: 'Changes in the period of accounts that never paid before.',
    alternatives: 'From the start to the end of the period, without what happened between.',
  },
  'mrr-reactivation': {
    formula: 'Sum of the monthly revenue of returning accounts', cohort: 'Changes in the period of accounts that paid before, but not just before.',
    alternatives: 'From the start to the end of the period, without what happened between.',
  },
  'mrr-expansion': {
    formula: 'Sum of the increases in monthly revenue', cohort: 'Changes in the period of accounts that paid just before.',
    alternatives: 'From the start to the end of the period, without what happened between.',
    abuse: 'Growth of a few accounts hides the loss of many.',
  },
  'mrr-contraction': {
    formula: 'Sum of the decreases in monthly revenue that leave something', cohort: 'Changes in the period of accounts that pay.',
    alternatives: 'From the start to the end of the period, without what happened between.',
    edges: 'Ending one of several subscriptions is a decrease, not a departure.',
  },
  'mrr-churned': {
    formula: 'Sum of the monthly revenue that fell to 0', cohort: 'Changes to 0 in the period.',
    alternatives: 'At the cancellation instead of the end of what is paid.',
    edges: 'An account leaves when its last subscription ends.',
  },
  'net-new-mrr': {
    formula: 'New + reactivation + expansion − contraction − churned', cohort: 'All changes in the period.',
    edges: 'Changes of exchange rates are no changes here.',
    abuse: 'New accounts hide the loss of old ones.',
  },
  'mrr-churn-gross': {
    formula: '(Churned + contraction) ÷ monthly recurring revenue at the start', cohort: 'Changes in the period; accounts just before it.',
    alternatives: '1 − gross revenue retention: the same only where no account joins or returns within the period.',
    edges: 'Accounts that joined in the period count too: it can exceed 1.',
  },
  'mrr-churn-net': {
    formula: '(Churned + contraction − expansion − reactivation) ÷ monthly recurring revenue at the start',
    cohort: 'Changes in the period; accounts just before it.',
    edges: 'Below 0, growth is more than loss.',
    abuse: 'Growth of a few accounts hides the loss of many.',
  },
  grr: {
    formula: 'Sum of the lower of both levels ÷ level at the start', cohort: 'Accounts that paid just before the period, at its start and its end.',
    alternatives: '1 − gross churn by events.',
    edges: 'It never exceeds 1. What an account added does not count.',
  },
  nrr: {
    formula: 'Level at the end ÷ level at the start', cohort: 'Accounts that paid just before the period, at its start and its end.',
    alternatives: '1 − net churn by events.',
    edges: 'Accounts that joined or returned in the period are not in it.',
    abuse: 'Growth of a few accounts hides the loss of many.',
  },
  'renewal-rate': {
    formula: 'Contracts renewed in time ÷ contracts due and decided', cohort: 'Contracts due in the period; an early renewal counts when it was due.',
    edges: 'What can still be renewed is on neither side, for 30 days by default; later it is lost.',
    abuse: 'Discounts keep the customer and lose the value.',
  },
  'renewal-rate-value': {
    formula: 'Sum of the lower of old and new value ÷ value due', cohort: 'Contracts due in the period and decided.',
    edges: 'It never exceeds 1: higher prices do not make up for losses.',
  },
  'renewal-rate-value-net': {
    formula: 'Value renewed ÷ value due', cohort: 'Contracts due in the period and decided.',
    edges: 'It can exceed 1.',
    abuse: 'Higher prices hide the loss of customers.',
  },
} as const satisfies Record<string, CardWords>;
