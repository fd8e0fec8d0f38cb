import type { KpiWords } from '../dictionary.ts';

/** The words for the KPIs. A chunk of its own: the elements load it while the first data are on their way. */
export const kpis = {
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
  'average-deal-size': {
    name: 'Average deal won', short: 'Average deal', meaning: 'Mean value of won deals.',
    working: { one: '{n} won deal', other: '{n} won deals' }, none: 'No deal was won {when}.',
  },
  'deal-size-median': {
    name: 'Deal won, median', short: 'Median deal', meaning: 'Half of the won deals are worth more than this, half less.',
    working: { one: '{n} won deal', other: '{n} won deals' }, none: 'No deal was won {when}.',
  },
  'sales-cycle': {
    name: 'Sales cycle, mean', short: 'Mean cycle', meaning: 'Mean time from opportunity to win.',
    working: { one: '{n} won deal', other: '{n} won deals' }, none: 'No deal was won {when}.',
  },
  'sales-cycle-median': {
    name: 'Sales cycle, median', short: 'Median cycle', meaning: 'Half of the won deals took longer than this, half less.',
    working: { one: '{n} won deal', other: '{n} won deals' }, none: 'No deal was won {when}.',
  },
  'pipeline-value': {
    name: 'Pipeline value', short: 'Pipeline', meaning: 'Value of the deals that are open.',
    working: { one: '{n} open deal', other: '{n} open deals' }, none: 'No deal was open {when}.',
  },
  'open-deal-age': {
    name: 'Age of open deals, median', short: 'Age, open deals', meaning: 'Half of the open deals are older than this, half younger.',
    working: { one: '{n} open deal', other: '{n} open deals' }, none: 'No deal was open {when}.',
  },
  'new-opportunities': {
    name: 'New opportunities', short: 'New', meaning: 'Deals created in the period.',
    working: { one: '{n} deal created', other: '{n} deals created' }, none: 'No deal was created {when}.',
  },
  nps: {
    name: 'Net promoter score', short: 'NPS', meaning: 'Share of promoters less share of detractors, in points from −100 to 100.',
    working: { one: '{n} answer', other: '{n} answers' }, none: 'Nobody answered {when}.',
  },
  csat: {
    name: 'Customer satisfaction', short: 'Satisfaction', meaning: 'Share of answers that are satisfied: 4 or 5 of 5.',
    working: '{num} satisfied of {den} answers', few: '{num} of {den} answers', none: 'Nobody answered {when}.',
  },
  ces: {
    name: 'Customer effort score', short: 'Effort score', meaning: 'Mean agreement that it was easy, from 1 to 7.',
    working: { one: '{n} answer', other: '{n} answers' }, none: 'Nobody answered {when}.',
  },
} as const satisfies Record<string, KpiWords>;
