import type { KpiWords } from '../../dictionary.ts';

/** Customers who stay or leave; recurring revenue and contracts. */
export const revenue = {
  'active-customers': {
    name: 'Active customers', short: 'Customers', meaning: 'Customers at the end of the period.',
    working: { one: '{n} customer', other: '{n} customers' }, none: 'No customer is known {when}.',
  },
  'activation-rate': {
    name: 'Activation rate', short: 'Activated',
    meaning: 'Share of the customers who started in the period and saw a first benefit soon after, in 30 days by default; newer ones are left out.',
    working: '{num} activated of {den} who started', few: '{num} of {den} activated',
    none: 'No customer started {when}, or none long enough ago.',
  },
  'customer-churn-rate': {
    name: 'Customer churn rate', short: 'Churn',
    meaning: 'Share of the customers at the start of the period who are gone at its end.',
    working: '{num} gone of {den} at the start', few: '{num} of {den} gone',
    none: 'There were no customers at the start of the period {when}.',
  },
  'customer-churn-events-rate': {
    name: 'Departures per customer', short: 'Departures',
    meaning: 'Departures in the period for each customer at its start; who joined and left within it counts too.',
    working: '{num} left, {den} at the start', none: 'There were no customers at the start of the period {when}, and nobody left.',
  },
  'customer-retention-rate': {
    name: 'Customer retention rate', short: 'Retention',
    meaning: 'Share of the customers at the start of the period who are still there at its end.',
    working: 'Customers at the start less those gone', none: 'There were no customers at the start of the period {when}.',
  },
  'inactivity-churn-rate': {
    name: 'Churn by inactivity', short: 'Inactivity churn',
    meaning: 'Of the customers who bought within a set time before the period, the share who did not within the same time before its end.',
    working: '{num} silent of {den} buyers', few: '{num} of {den} silent',
    none: 'No time is set, or nobody bought in it before the period {when}.',
  },
  mrr: {
    name: 'Monthly recurring revenue', short: 'MRR', meaning: 'Recurring revenue a month, of all accounts, at the end of the period.',
    working: { one: '{n} account on record', other: '{n} accounts on record' }, none: 'No recurring revenue is known {when}.',
  },
  arr: {
    name: 'Annual recurring revenue', short: 'ARR', meaning: 'Monthly recurring revenue at the end of the period, times 12.',
    working: 'Monthly recurring revenue times 12', none: 'No recurring revenue is known {when}.',
  },
  'mrr-new': {
    name: 'New MRR', short: 'New MRR', meaning: 'Monthly recurring revenue of the accounts that first began to pay in the period.',
    working: { one: '{n} new account', other: '{n} new accounts' }, none: 'No recurring revenue is known {when}.',
  },
  'mrr-reactivation': {
    name: 'Reactivation MRR', short: 'Reactivation MRR',
    meaning: 'Monthly recurring revenue of the accounts that had stopped paying and began again in the period.',
    working: { one: '{n} reactivation', other: '{n} reactivations' }, none: 'No recurring revenue is known {when}.',
  },
  'mrr-expansion': {
    name: 'Expansion MRR', short: 'Expansion MRR',
    meaning: 'What paying accounts added to their monthly recurring revenue in the period.',
    working: { one: '{n} increase', other: '{n} increases' }, none: 'No recurring revenue is known {when}.',
  },
  'mrr-contraction': {
    name: 'Contraction MRR', short: 'Contraction MRR',
    meaning: 'What accounts that go on paying took from their monthly recurring revenue in the period.',
    working: { one: '{n} decrease', other: '{n} decreases' }, none: 'No recurring revenue is known {when}.',
  },
  'mrr-churned': {
    name: 'Churned MRR', short: 'Churned MRR',
    meaning: 'Monthly recurring revenue that was lost with the accounts that stopped paying in the period.',
    working: { one: '{n} cancellation', other: '{n} cancellations' }, none: 'No recurring revenue is known {when}.',
  },
  'net-new-mrr': {
    name: 'Net new MRR', short: 'Net new MRR',
    meaning: 'Change of monthly recurring revenue in the period: new, reactivation and expansion, less contraction and churned.',
    working: { one: '{n} change on record', other: '{n} changes on record' }, none: 'No recurring revenue is known {when}.',
  },
  'mrr-churn-gross': {
    name: 'MRR churn, gross', short: 'Gross MRR churn',
    meaning: 'Monthly recurring revenue lost in the period by cancellations and decreases, for each unit there was at its start.',
    working: '{num} lost, {den} at the start', none: 'There was no recurring revenue at the start of the period {when}.',
  },
  'mrr-churn-net': {
    name: 'MRR churn, net', short: 'Net MRR churn',
    meaning: 'Gross MRR churn less what increases and reactivations of the period brought back; below 0 where they brought more.',
    working: 'Net loss {num}, {den} at the start', none: 'There was no recurring revenue at the start of the period {when}.',
  },
  grr: {
    name: 'Gross revenue retention', short: 'GRR',
    meaning: 'Share of the monthly recurring revenue at the start of the period that the same accounts pay at its end, increases left out.',
    working: '{num} kept of {den} at the start', few: '{num} of {den} kept',
    none: 'No account was paying at the start of the period {when}.',
  },
  nrr: {
    name: 'Net revenue retention', short: 'NRR',
    meaning: 'Monthly recurring revenue at the end of the period of the accounts that paid at its start, for each unit they paid then.',
    working: '{num} at the end, {den} at the start', none: 'No account was paying at the start of the period {when}.',
  },
  'renewal-rate': {
    name: 'Renewal rate', short: 'Renewals',
    meaning: 'Share of the contracts due in the period that were renewed, at most 30 days late by default; undecided ones are left out.',
    working: '{num} renewed of {den} due', few: '{num} of {den} renewed', none: 'No contract due {when} is decided.',
  },
  'renewal-rate-value': {
    name: 'Renewal rate by value', short: 'Renewals by value',
    meaning: 'Share of the value of the contracts due in the period that was renewed, not counting increases; undecided ones are left out.',
    working: '{num} renewed of {den} due', few: '{num} of {den} renewed', none: 'No contract due {when} is decided.',
  },
  'renewal-rate-value-net': {
    name: 'Renewal rate by value, net', short: 'Renewals, net',
    meaning: 'New value of the contracts due in the period and renewed, for each unit of value due; undecided ones are left out.',
    working: '{num} renewed, {den} due', none: 'No contract due {when} is decided.',
  },
} as const satisfies Record<string, KpiWords>;
