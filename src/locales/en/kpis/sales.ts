import type { KpiWords } from '../../dictionary.ts';

/** Deals: won, under way, and measured against targets. */
export const sales = {
  'deals-won': {
    name: 'Deals won', short: 'Won', meaning: 'Deals closed as won.',
    working: { one: '{n} deal closed as won', other: '{n} deals closed as won' }, none: 'No deal was closed {when}.',
  },
  'revenue-won': {
    name: 'Revenue won', short: 'Revenue', meaning: 'Booked value of won deals.',
    working: { one: '{n} won deal', other: '{n} won deals' }, none: 'No deal was won {when}.',
  },
  'win-rate': {
    name: 'Win rate', short: 'Win rate', meaning: 'Share of closed deals that were won.',
    working: '{num} won of {den} closed', few: '{num} of {den} closed', none: 'No deal was closed {when}.',
  },
  'win-rate-created': {
    name: 'Win rate of deals created', short: 'Win rate, created', meaning: 'Share of the deals created in the period that are won so far.',
    working: '{num} won of {den} created', few: '{num} of {den} created', none: 'No deal was created {when}.',
  },
  'win-rate-flow': {
    name: 'Wins per new opportunity', short: 'Wins per new', meaning: 'Deals won in the period for each opportunity created in it.',
    working: '{num} won, {den} created', none: 'No deal was won or created {when}.',
  },
  'close-rate': {
    name: 'Close rate', short: 'Close rate', meaning: 'Won deals as a share of all deals that were worked in the period.',
    working: '{num} won of {den} worked', few: '{num} of {den} worked', none: 'No deal was worked {when}.',
  },
  'win-rate-value': {
    name: 'Win rate by value', short: 'Win rate, value', meaning: 'Won value as a share of the value of all deals closed in the period.',
    working: '{num} won of {den} closed', few: '{num} of {den} closed', none: 'No deal with an amount was closed {when}.',
  },
  'average-deal-size': {
    name: 'Average deal won', short: 'Average deal', meaning: 'Mean value of won deals.',
    working: { one: '{n} won deal', other: '{n} won deals' }, none: 'No deal was won {when}.',
  },
  'deal-size-median': {
    name: 'Deal won, median', short: 'Median deal', meaning: 'Half of the won deals are worth more than this, half less.',
    working: { one: '{n} won deal', other: '{n} won deals' }, none: 'No deal was won {when}.',
  },
  'gross-profit': {
    name: 'Gross profit of won deals', short: 'Gross profit', meaning: 'Value of won deals less what delivering them costs.',
    working: { one: '{n} won deal with a cost', other: '{n} won deals with a cost' }, none: 'No deal with a cost was won {when}.',
  },
  'gross-margin': {
    name: 'Gross margin of won deals', short: 'Gross margin',
    meaning: 'What is left of the value of won deals after the cost of delivering them, as a share of that value.',
    working: '{num} left of {den} won', few: '{num} of {den} left', none: 'No deal with a cost was won {when}.',
  },
  'upsell-rate': {
    name: 'Upsell rate', short: 'Upsell',
    meaning: 'Share of the customers at the start of the period who bought an upgrade in it.',
    working: '{num} upgraded of {den} at the start', few: '{num} of {den} upgraded',
    none: 'There were no customers at the start of the period {when}.',
  },
  'sales-cycle': {
    name: 'Sales cycle, mean', short: 'Mean cycle', meaning: 'Mean time from opportunity to win.',
    working: { one: '{n} won deal', other: '{n} won deals' }, none: 'No deal was won {when}.',
  },
  'sales-cycle-first-contact': {
    name: 'Sales cycle from first contact, mean', short: 'Cycle from contact',
    meaning: 'Mean time from the first contact to the win, for deals won in the period; from the opportunity where no contact is recorded.',
    working: { one: '{n} won deal', other: '{n} won deals' }, none: 'No deal was won {when}.',
  },
  'sales-cycle-median': {
    name: 'Sales cycle, median', short: 'Median cycle', meaning: 'Half of the won deals took longer than this, half less.',
    working: { one: '{n} won deal', other: '{n} won deals' }, none: 'No deal was won {when}.',
  },
  'lead-velocity-rate': {
    name: 'Lead velocity rate', short: 'Lead velocity',
    meaning: 'Change in the number of leads qualified, from the period before to this one, as a share of the number before.',
    working: 'Change of {num} from {den} qualified before', few: 'Change of {num} from {den}',
    none: 'No lead was qualified {when}, or in the period before.',
  },
  'time-in-stage': {
    name: 'Time in stage, mean', short: 'Time in stage',
    meaning: 'Mean time that deals spent in one stage, all visits together, for those that last left it in the period.',
    working: { one: '{n} deal left the stage', other: '{n} deals left the stage' },
    none: 'No deal left the stage {when}, or no stage is given.',
  },
  'stage-age-open': {
    name: 'Age in stage, median', short: 'Age in stage',
    meaning: 'Half of the deals that are in one stage have been there longer than this, half less.',
    working: { one: '{n} deal in the stage', other: '{n} deals in the stage' },
    none: 'No deal was in the stage {when}, or no stage is given.',
  },
  'stage-bottleneck': {
    name: 'Bottleneck stage', short: 'Bottleneck',
    meaning: 'The stage with the longest mean time in stage, over the deals that last left each stage in the period.',
    working: { one: '{n} deal left the stage', other: '{n} deals left the stage' }, none: 'Too few deals left any stage {when}.',
  },
  'stage-conversion': {
    name: 'Stage conversion', short: 'Conversion',
    meaning: 'Of the deals created in the period that reached one stage or passed it, the share that reached a later one too.',
    working: '{num} went on of {den} that reached the stage', few: '{num} of {den} went on',
    none: 'No deal created {when} came to the stage, or no stages are given.',
  },
  'stage-conversion-strict': {
    name: 'Stage conversion, every stage', short: 'Every stage',
    meaning: 'Of the deals created in the period that were in one stage, the share that went through every stage up to a later one.',
    working: '{num} went through of {den} in the stage', few: '{num} of {den} went through',
    none: 'No deal created {when} was in the stage, or no stages are given.',
  },
  'stage-conversion-touched': {
    name: 'Stage conversion, any path', short: 'Any path',
    meaning: 'Deals created in the period that were ever in the later stage, for each ever in the earlier one; above 1 where deals skip it.',
    working: '{num} in the later stage, {den} in the earlier', none: 'No deal created {when} was in either stage, or no stages are given.',
  },
  'stage-conversion-vs-team': {
    name: 'Stage conversion against the team', short: 'Against the team',
    meaning: 'Stage conversion of one rep less that of the rest of the team, for the deals created in the period.',
    working: 'One rep against the rest of the team',
    none: 'The rep or the rest of the team had no deal created {when} that came to the stage, or no rep and stages are given.',
  },
  'funnel-conversion': {
    name: 'Funnel conversion', short: 'Funnel',
    meaning: 'Of the deals created in the period that reached the first stage or passed it, the share that reached the last.',
    working: '{num} came through of {den} that began', few: '{num} of {den} came through',
    none: 'No deal created {when} came to the first stage, or no stages are given.',
  },
  'pipeline-value': {
    name: 'Pipeline value', short: 'Pipeline', meaning: 'Value of the deals that are open.',
    working: { one: '{n} open deal', other: '{n} open deals' }, none: 'No deal was open {when}.',
  },
  'weighted-pipeline': {
    name: 'Weighted pipeline', short: 'Weighted',
    meaning: 'Value of the deals that are open, each times its probability of being won.',
    working: { one: '{n} open deal with a probability', other: '{n} open deals with a probability' },
    none: 'No deal with an amount and a probability was open {when}.',
  },
  'pipeline-coverage': {
    name: 'Pipeline coverage', short: 'Coverage',
    meaning: 'Value of the open deals expected to close in what is left of the period, for each unit of its target not yet won.',
    working: '{num} open, {den} still to win', none: 'No deal with an amount is known {when}, or no target is given.',
  },
  'sales-velocity': {
    name: 'Sales velocity', short: 'Velocity',
    meaning: 'Expected revenue a day: open deals, times the win rate and the average deal won of the period, over its mean sales cycle.',
    working: { one: '{n} won deal, and those that are open', other: '{n} won deals, and those that are open' },
    none: 'No deal was won {when}.',
  },
  'quota-attainment': {
    name: 'Quota attainment', short: 'Quota',
    meaning: 'Value of the deals won in the period as a share of the revenue targets that lie within it.',
    working: '{num} won on a quota of {den}', few: '{num} of {den}', none: 'No revenue target lies within the period {when}.',
  },
  'quota-attainment-share': {
    name: 'Reps at quota', short: 'At quota',
    meaning: 'Share of the reps with a revenue target within the period whose won deals reached it.',
    working: '{num} at quota of {den} with a target', few: '{num} of {den} at quota',
    none: 'No rep has a revenue target within the period {when}.',
  },
  forecast: {
    name: 'Forecast', short: 'Forecast',
    meaning: 'Value won in the period so far, plus the open deals expected to close in what is left of it, each times its probability.',
    working: 'Won so far, plus open deals by probability', none: 'No deal with an amount and a probability is known {when}.',
  },
  'forecast-accuracy': {
    name: 'Forecast accuracy', short: 'Accuracy',
    meaning: 'How close a forecast came to the value won in the period: 100% less the gap as a share of that value.',
    working: 'Forecast against value won', none: 'No deal was won {when}, or no forecast is given.',
  },
  'open-deal-age': {
    name: 'Age of open deals, median', short: 'Age, open deals', meaning: 'Half of the open deals are older than this, half younger.',
    working: { one: '{n} open deal', other: '{n} open deals' }, none: 'No deal was open {when}.',
  },
  'stalled-deal-share': {
    name: 'Stalled deals', short: 'Stalled',
    meaning: 'Share of the open deals that were not created or moved to another stage lately, in 30 days by default.',
    working: '{num} stalled of {den} open', few: '{num} of {den} stalled', none: 'No deal was open {when}.',
  },
  'open-opportunities': {
    name: 'Open opportunities', short: 'Open', meaning: 'Deals that are open.',
    working: { one: '{n} open deal', other: '{n} open deals' }, none: 'No deal was open {when}.',
  },
  'new-opportunities': {
    name: 'New opportunities', short: 'New', meaning: 'Deals created in the period.',
    working: { one: '{n} deal created', other: '{n} deals created' }, none: 'No deal was created {when}.',
  },
} as const satisfies Record<string, KpiWords>;
