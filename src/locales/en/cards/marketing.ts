import type { CardWords } from '../../dictionary.ts';

/** New customers, what they cost and what they are worth; campaigns. */
export const marketing = {
  'new-customers': {
    formula: 'Count of customers', cohort: 'Customers who started for the first time in the period.',
    edges: 'Customers who came back are not new.',
  },
  'customer-acquisition-rate': {
    formula: 'New customers ÷ customers at the start', cohort: 'First starts in the period; customers just before it.',
    alternatives: 'Some use this name for the cost of a new customer.',
    edges: 'It can exceed 1.',
    abuse: 'Customers are won who do not stay.',
  },
  cac: {
    formula: 'Marketing and sales cost ÷ new customers', cohort: 'Cost of the days in the period; customers who first started in it.',
    alternatives: 'The cost of a sales cycle earlier.',
    edges: 'Cost is spread evenly over its days. Cost without a new customer gives no value.',
    abuse: 'Salaries are left out, or spending that would pay later is cut.',
  },
  'campaign-revenue': {
    formula: 'Sum of the parts of orders credited to the campaign',
    cohort: 'Orders of the period; touches in the days before each.',
    alternatives: 'First touch, last touch, or equal parts for each touch or campaign.',
    edges: 'The parts of an order add up to it. Orders without a touch are credited to nobody.',
    abuse: 'The last touch takes all the credit. Credit proves no cause.',
  },
  'revenue-per-recipient': {
    formula: 'Campaign revenue ÷ messages delivered', cohort: 'Orders placed in the period; all messages of the campaign.',
    edges: 'Messages that came back are not delivered.',
    abuse: 'Small mailings to the best customers look great.',
  },
  'campaign-roi': {
    formula: '(Campaign revenue − cost) ÷ cost', cohort: 'Orders placed in the period; the whole cost of the campaign.',
    alternatives: 'The margin in place of the revenue.',
    edges: '−1 means that all was lost. A cost of 0 gives no value.',
    abuse: 'Hours of work are left out of the cost.',
  },
  'open-rate': {
    formula: 'Messages opened ÷ messages delivered', cohort: 'Mailings sent in the period.',
    edges: 'Each message counts once; a mailing with more opened than delivered is left out as faulty.',
    abuse: 'Mail programs open messages that nobody reads, and subject lines promise too much.',
  },
  'click-rate': {
    formula: 'Messages clicked ÷ messages delivered', cohort: 'Mailings sent in the period.',
    alternatives: 'Divided by the messages opened.',
    edges: 'Each message counts once; a mailing with more clicked than delivered is left out as faulty.',
    abuse: 'Clicks are no profit.',
  },
  'unsubscribe-rate': {
    formula: 'Recipients who unsubscribed ÷ messages delivered', cohort: 'Mailings sent in the period.',
    edges: 'Complaints and messages that came back are not in it.',
    abuse: 'Hiding the link lowers it and brings complaints.',
  },
  'list-growth-rate': {
    formula: '(Largest mailing − largest mailing before) ÷ largest mailing before',
    cohort: 'Mailings sent in the period, and in the period before.',
    alternatives: '(New subscribers − unsubscribed) ÷ subscribers at the start.',
    edges: 'Only mailings to the whole list show its size. For several lists, choose one.',
    abuse: 'Bought addresses raise it.',
  },
  arpa: {
    formula: 'Monthly recurring revenue ÷ accounts that pay', cohort: 'Accounts just before the end of the period.',
    abuse: 'Losing small accounts raises it.',
  },
  'customer-lifespan': {
    formula: 'Days of all customers ÷ departures', cohort: 'Days and departures in the period.',
    alternatives: 'The mean of ended relations, which is too short.',
    edges: 'Without a departure there is no value: it is longer than what was observed.',
    abuse: 'With few departures it is mostly chance.',
  },
  'clv-average': {
    formula: '(Revenue ÷ years of all customers) × (years of all customers ÷ departures)', cohort: 'Orders, days and departures in the period.',
    alternatives: 'Revenue so far, net of cost, or predicted: KPIs of their own here.',
    edges: 'Over one period it comes down to revenue ÷ departures.',
    abuse: 'With few departures it is mostly chance.',
  },
  'clv-historic': {
    formula: 'Sum of all orders ÷ customers there have been', cohort: 'Everything up to the date of the figure.',
    edges: 'Young customers lower it: compare customers who started in the same year.',
  },
  'ltv-net': {
    formula: '(Sum of all orders − cost of winning and serving) ÷ customers there have been', cohort: 'Everything up to the date of the figure.',
    alternatives: 'Only customers who have left.',
    edges: 'It can be below 0. Do not divide it by the acquisition cost: that cost is in it already.',
    abuse: 'Cost that is not recorded raises it.',
  },
  'ltv-predictive': {
    formula: 'Monthly revenue per account × gross margin ÷ churn rate', cohort: 'Accounts at the end of the period, churn in it.',
    edges: 'Churn of 0 gives no value. Churn is taken to stay as it is.',
    abuse: 'A small sample of departures makes values that nobody will see.',
  },
  'ltv-cac-ratio': {
    formula: 'Predicted lifetime value ÷ acquisition cost', cohort: 'Both over the same period.',
    edges: 'The net lifetime value has no place in it: acquisition cost would count twice.',
    abuse: 'Stopping all spending makes it look best.',
  },
  'cac-payback-months': {
    formula: 'Acquisition cost ÷ (monthly revenue per account × gross margin)', cohort: 'Cost of the period; accounts at its end.',
    edges: 'A margin of 0 gives no value. Departures are not in it.',
  },
} as const satisfies Record<string, CardWords>;
