import type { KpiWords } from '../../dictionary.ts';

/** New customers, what they cost and what they are worth; campaigns. */
export const marketing = {
  'new-customers': {
    name: 'New customers', short: 'New customers',
    meaning: 'Customers won for the first time in the period; those who came back are not counted.',
    working: { one: '{n} new customer', other: '{n} new customers' }, none: 'Nobody became a customer {when}.',
  },
  'customer-acquisition-rate': {
    name: 'Customer acquisition rate', short: 'Acquisition rate',
    meaning: 'Customers won for the first time in the period, for each customer at its start.',
    working: '{num} new, {den} at the start', none: 'There were no customers at the start of the period {when}, and nobody became one.',
  },
  cac: {
    name: 'Customer acquisition cost', short: 'CAC',
    meaning: 'Marketing and sales cost of the period for each customer won for the first time in it.',
    working: { one: '{n} new customer', other: '{n} new customers' }, none: 'No marketing or sales cost is known {when}.',
  },
  'campaign-revenue': {
    name: 'Campaign revenue', short: 'Campaign revenue',
    meaning: 'Value of the orders of the period credited to one campaign, by default the last to reach the customer in the 5 days before.',
    working: { one: '{n} credited order', other: '{n} credited orders' }, none: 'No order was placed {when}, or no campaign is given.',
  },
  'revenue-per-recipient': {
    name: 'Revenue per recipient', short: 'Per recipient',
    meaning: 'Value of the orders of the period credited to one campaign, for each of its messages delivered.',
    working: '{num} credited, {den} delivered', none: 'No order or no delivery is known {when}, or no campaign is given.',
  },
  'campaign-roi': {
    name: 'Campaign ROI', short: 'ROI',
    meaning: 'Value of the orders of the period credited to one campaign less its cost, for each unit of that cost.',
    working: 'Net {num} on a cost of {den}', none: 'No order or no cost is known {when}, or no campaign is given.',
  },
  'open-rate': {
    name: 'Email open rate', short: 'Opened', meaning: 'Share of the messages delivered by the mailings of the period that were opened.',
    working: '{num} opened of {den} delivered', few: '{num} of {den} opened', none: 'No mailing was sent {when}.',
  },
  'click-rate': {
    name: 'Email click rate', short: 'Clicked', meaning: 'Share of the messages delivered by the mailings of the period in which a link was clicked.',
    working: '{num} clicked of {den} delivered', few: '{num} of {den} clicked', none: 'No mailing was sent {when}.',
  },
  'unsubscribe-rate': {
    name: 'Unsubscribe rate', short: 'Unsubscribed',
    meaning: 'Share of the messages delivered by the mailings of the period after which the recipient unsubscribed.',
    working: '{num} unsubscribed of {den} delivered', few: '{num} of {den} unsubscribed', none: 'No mailing was sent {when}.',
  },
  'list-growth-rate': {
    name: 'Mailing list growth', short: 'List growth',
    meaning: 'Change in the size of the largest mailing, from the period before to this one, as a share of the size before.',
    working: 'Change of {num} from {den} recipients before', few: 'Change of {num} from {den}',
    none: 'No mailing was sent {when}, or in the period before.',
  },
  arpa: {
    name: 'Average revenue per account', short: 'ARPA',
    meaning: 'Monthly recurring revenue at the end of the period for each account that pays.',
    working: { one: '{n} paying account', other: '{n} paying accounts' },
    none: 'No account was paying at the end of the period {when}.',
  },
  'customer-lifespan': {
    name: 'Customer lifespan', short: 'Lifespan',
    meaning: 'How long a customer is expected to stay: the days of all customers in the period, divided by the departures in it.',
    working: { one: '{n} departure', other: '{n} departures' }, none: 'Nobody was a customer {when}.',
  },
  'clv-average': {
    name: 'Customer lifetime value, average', short: 'CLV, average',
    meaning: 'Yearly revenue per customer in the period, times the years a customer is expected to stay.',
    working: 'Yearly revenue times expected stay', none: 'No order was placed {when}, or nobody was a customer.',
  },
  'clv-historic': {
    name: 'Customer lifetime value so far', short: 'CLV so far',
    meaning: 'Value of all orders so far, for each customer there has been.',
    working: { one: '{n} customer so far', other: '{n} customers so far' }, none: 'No order or no customer is known {when}.',
  },
  'ltv-net': {
    name: 'Net lifetime value', short: 'Net LTV',
    meaning: 'Value of all orders so far, less the cost of winning and serving customers, for each customer there has been.',
    working: { one: '{n} customer so far', other: '{n} customers so far' }, none: 'No order, no cost or no customer is known {when}.',
  },
  'ltv-predictive': {
    name: 'Predicted lifetime value', short: 'Predicted LTV',
    meaning: 'Monthly gross margin per account divided by the customer churn rate of the period, which must be a month for the two to match.',
    working: { one: '{n} customer at the start', other: '{n} customers at the start' },
    none: 'No paying customer is known {when}, or no margin is given.',
  },
  'ltv-cac-ratio': {
    name: 'Lifetime value to acquisition cost', short: 'LTV to CAC',
    meaning: 'Predicted lifetime value of an account for each unit that winning a new customer cost in the period.',
    working: 'Value {num}, cost {den}', none: 'No paying customer or no cost is known {when}, or no margin is given.',
  },
  'cac-payback-months': {
    name: 'CAC payback', short: 'CAC payback',
    meaning: 'Months of gross margin per account that earn back what winning a new customer cost in the period.',
    working: 'Cost {num}, margin {den} a month', none: 'No paying customer or no cost is known {when}, or no margin is given.',
  },
} as const satisfies Record<string, KpiWords>;
