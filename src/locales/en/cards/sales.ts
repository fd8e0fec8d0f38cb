import type { CardWords } from '../../dictionary.ts';

/** Deals: won, under way, and measured against targets. */
export const sales = {
  'deals-won': {
    formula: 'Count of deals won', cohort: 'Deals closed in the period.',
    edges: 'A deal that was opened again no longer counts.',
    abuse: 'Many small deals, or deals with customers who do not fit, raise it.',
  },
  'revenue-won': {
    formula: 'Sum of the values of deals won', cohort: 'Deals closed in the period.',
    alternatives: 'By the start of the contract. Revenue in the accounts is another figure.',
    edges: 'Each value is converted at the rate of its closing day; if one has no rate, there is no total.',
    abuse: 'Rewarded alone, it brings customers who do not fit and soon leave.',
  },
  'win-rate': {
    formula: 'Deals won ÷ (deals won + deals lost)', cohort: 'Deals closed in the period, whenever they were created.',
    alternatives: 'By creation date, by value, or divided by all deals worked: KPIs of their own here.',
    edges: 'Open deals are on neither side; a deal that was opened again leaves both.',
    abuse: 'Lost deals left open, and doubtful ones never recorded, raise it.',
  },
  'win-rate-created': {
    formula: 'Deals won so far ÷ deals created', cohort: 'Deals created in the period, as they stand at the date of the figure.',
    alternatives: 'Only periods long enough ago that most deals are decided.',
    edges: 'Young deals are still open, so the rate of a recent period goes on rising.',
    abuse: 'Recording only deals that are nearly won raises it.',
  },
  'win-rate-flow': {
    formula: 'Deals won ÷ deals created', cohort: 'Deals closed in the period, over those created in it: two different sets.',
    edges: 'It can exceed 1. Wins without a new deal give no value.',
    abuse: 'It moves when fewer deals come in, although nothing about winning has changed.',
  },
  'close-rate': {
    formula: 'Deals won ÷ deals worked', cohort: 'Deals won in the period, over those open at any time in it.',
    alternatives: 'Some call won ÷ closed the close rate: here that is the win rate.',
    edges: 'Long sales cycles lower it.',
    abuse: 'Many small wins look good: it says nothing about value.',
  },
  'win-rate-value': {
    formula: 'Value won ÷ (value won + value lost)', cohort: 'Deals closed in the period.',
    edges: 'Deals without a value, or with one below 0, are left out.',
    abuse: 'One large deal can decide it.',
  },
  'average-deal-size': {
    formula: 'Sum of the values of deals won ÷ their number', cohort: 'Deals closed in the period.',
    edges: 'Deals without a value, or with one below 0, are left out; 0 counts.',
    abuse: 'One large deal moves it, and discounts stay hidden.',
  },
  'deal-size-median': {
    formula: 'Middle one of the values of deals won', cohort: 'Deals closed in the period.',
    edges: 'Between two middle values lies their mean. Deals without a value, or with one below 0, are left out.',
    abuse: 'It hides the few large deals.',
  },
  'gross-profit': {
    formula: 'Sum of (value − cost) of deals won', cohort: 'Deals closed in the period.',
    edges: 'Deals without a value or a cost are left out. It can be below 0.',
    abuse: 'Costs that nobody records, such as hours of work, raise it.',
  },
  'gross-margin': {
    formula: 'Gross profit of deals won ÷ their value', cohort: 'Deals closed in the period.',
    alternatives: 'The mark-up divides by the cost instead.',
    edges: 'Deals without a cost are on neither side. A value of 0 or less gives no margin.',
    abuse: 'Turning down good deals with a low margin raises it.',
  },
  'upsell-rate': {
    formula: 'Customers who bought an upgrade ÷ customers at the start',
    cohort: 'Customers just before the period, and upgrades won in it.',
    alternatives: 'Only customers who had an offer; or revenue from upgrades ÷ revenue.',
    edges: 'A customer counts once. Customers won in the period do not count.',
    abuse: 'Customers are pressed to buy upgrades that do not fit.',
  },
  'sales-cycle': {
    formula: 'Mean of (closing date − creation date)', cohort: 'Won deals closed in the period.',
    alternatives: 'Deals by creation date; lost deals as well.',
    edges: 'A deal closed before its creation is left out and counted as faulty.',
    abuse: 'Pressing buyers who are not ready shortens it and harms the relation.',
  },
  'sales-cycle-first-contact': {
    formula: 'Mean of (closing date − date of the first contact)', cohort: 'Won deals closed in the period.',
    edges: 'Without a recorded contact the creation date stands in.',
    abuse: 'Recording the first contact late shortens it.',
  },
  'sales-cycle-median': {
    formula: 'Middle one of (closing date − creation date)', cohort: 'Won deals closed in the period.',
    edges: 'A deal closed before its creation is left out and counted as faulty.',
    abuse: 'It hides the deals that take very long.',
  },
  'lead-velocity-rate': {
    formula: '(Leads qualified − leads qualified before) ÷ leads qualified before',
    cohort: 'Leads qualified in the period, and in the period before.',
    alternatives: 'Some use the name for the time to close: here that is the sales cycle.',
    edges: 'No lead before gives no value.',
    abuse: 'Calling more leads qualified raises it.',
  },
  'time-in-stage': {
    formula: 'Mean, over deals, of all their time in the stage', cohort: 'Deals that left the stage for the last time in the period.',
    alternatives: 'Each visit by itself; deals by their entry.',
    edges: 'Several visits of a deal add up. Deals still in the stage do not count, so it looks faster than it is.',
    abuse: 'Deals are parked in another stage.',
  },
  'stage-age-open': {
    formula: 'Middle one of the times since the deals entered the stage', cohort: 'Deals in the stage at the date of the figure.',
    abuse: 'Moving a deal out and back starts its time anew.',
  },
  'stage-bottleneck': {
    formula: 'Stage with the longest mean time in stage', cohort: 'Deals that left each stage for the last time in the period.',
    edges: 'Stages with too few deals are not compared.',
    abuse: 'A slow stage is not always a blocked one: look at its conversion too.',
  },
  'stage-conversion': {
    formula: 'Deals that reached the later stage ÷ deals that reached the earlier one',
    cohort: 'Deals created in the period, with every stage reached so far.',
    alternatives: 'By every stage, or by any path: KPIs of their own here.',
    edges: 'A skipped stage counts as reached. A deal that moves back keeps its furthest stage.',
    abuse: 'Deals are moved forward too early.',
  },
  'stage-conversion-strict': {
    formula: 'Deals that were in every stage up to the later one ÷ deals that were in the earlier one',
    cohort: 'Deals created in the period, with every stage so far.',
    edges: 'A deal that skipped a stage is not converted. The positions of the stages must be numbered without gaps.',
    abuse: 'Deals are moved through stages in which nothing happened.',
  },
  'stage-conversion-touched': {
    formula: 'Deals ever in the later stage ÷ deals ever in the earlier one', cohort: 'Deals created in the period, with every stage so far.',
    edges: 'It exceeds 1 where deals skip the earlier stage.',
  },
  'stage-conversion-vs-team': {
    formula: 'Stage conversion of the rep − stage conversion of all others', cohort: 'Deals created in the period, by owner.',
    edges: 'The rep is not part of the team.',
    abuse: 'With few deals the difference is mostly chance: look at its interval.',
  },
  'funnel-conversion': {
    formula: 'Deals that reached the last stage ÷ deals that reached the first',
    cohort: 'Deals created in the period, with every stage reached so far.',
    edges: 'Young deals are still on their way, so the rate of a recent period goes on rising.',
  },
  'pipeline-value': {
    formula: 'Sum of the values of open deals', cohort: 'Deals open at the date of the figure.',
    edges: 'Values are those known now, also for a date in the past.',
    abuse: 'Dead deals kept open raise it.',
  },
  'weighted-pipeline': {
    formula: 'Sum of (value × probability) of open deals', cohort: 'Deals open at the date of the figure.',
    edges: 'A deal without a probability is left out.',
    abuse: 'Hopeful probabilities raise it.',
  },
  'pipeline-coverage': {
    formula: 'Value of open deals ÷ (target − value won)', cohort: 'Deals won in the period; open ones expected to close in the rest of it.',
    alternatives: 'The whole target as the divisor.',
    edges: 'No value once the target is met. Deals past their expected date are left out.',
    abuse: 'Deals without a chance raise it. Needed is 1 ÷ win rate.',
  },
  'sales-velocity': {
    formula: 'Open deals × win rate × average deal won ÷ sales cycle in days',
    cohort: 'Deals open at the date of the figure; the other three over the period.',
    edges: 'If one of the four has no value, there is none.',
    abuse: 'One of the four is raised at the cost of another. Segments should not be mixed.',
  },
  'quota-attainment': {
    formula: 'Value won ÷ target', cohort: 'Deals closed in the period; revenue targets that lie within it.',
    edges: 'For several reps: sum ÷ sum, never the mean of their shares.',
    abuse: 'Deals are held back or hurried around the end of the period.',
  },
  'quota-attainment-share': {
    formula: 'Reps who reached their target ÷ reps with a target', cohort: 'Deals closed in the period; revenue targets that lie within it.',
    edges: 'A rep with a target and no sale counts as below it.',
    abuse: 'Low targets raise it.',
  },
  forecast: {
    formula: 'Value won + sum of (value × probability) of open deals',
    cohort: 'Deals closed in the period, and open ones expected to close in the rest of it.',
    alternatives: 'By category, as people commit to it.',
    edges: 'Deals past their expected date are left out.',
    abuse: 'A low forecast is easy to beat.',
  },
  'forecast-accuracy': {
    formula: '1 − |forecast − value won| ÷ value won', cohort: 'Deals closed in the period, and the forecast fixed for it before.',
    edges: 'It can be below 0. If nothing was won there is no value.',
    abuse: 'Deals are held back or hurried to meet the forecast.',
  },
  'open-deal-age': {
    formula: 'Middle one of the times since open deals were created', cohort: 'Deals open at the date of the figure.',
    abuse: 'Closing a deal and recording it anew makes it young.',
  },
  'stalled-deal-share': {
    formula: 'Open deals without a move ÷ open deals', cohort: 'Deals open at the date of the figure; moves of the time before it.',
    alternatives: 'Deals without an activity; deals past their expected closing date.',
    edges: 'A deal created in that time is not stalled. A move back is a move too.',
    abuse: 'Moving deals without a reason hides that nothing happens.',
  },
  'open-opportunities': {
    formula: 'Count of open deals', cohort: 'Deals open at the date of the figure.',
    edges: 'It is a level: those of several periods do not add up.',
    abuse: 'Dead deals kept open raise it.',
  },
  'new-opportunities': {
    formula: 'Count of deals created', cohort: 'Deals created in the period.',
    abuse: 'Deals without a chance are recorded; or doubtful ones are not.',
  },
} as const satisfies Record<string, CardWords>;
