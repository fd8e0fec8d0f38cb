import type { KpiWords } from '../../dictionary.ts';

/** What customers say, and how their tickets are served. */
export const service = {
  nps: {
    name: 'Net promoter score', short: 'NPS', meaning: 'Share of promoters less share of detractors, in points from −100 to 100.',
    working: { one: '{n} answer', other: '{n} answers' }, none: 'Nobody answered {when}.',
  },
  'nps-trend': {
    name: 'Change of net promoter score', short: 'NPS change',
    meaning: 'Net promoter score of the period less that of the period before, in points.',
    working: 'This period less the one before', none: 'Nobody answered {when}, or nobody did in the period before.',
  },
  'nps-by-account': {
    name: 'Net promoter score by account', short: 'NPS by account',
    meaning: 'Mean of the accounts’ own scores, by the latest answer of each contact in the period: every account weighs the same.',
    working: { one: '{n} account', other: '{n} accounts' }, none: 'Nobody answered {when}.',
  },
  csat: {
    name: 'Customer satisfaction', short: 'Satisfaction', meaning: 'Share of answers that are satisfied: 4 or 5 of 5.',
    working: '{num} satisfied of {den} answers', few: '{num} of {den} answers', none: 'Nobody answered {when}.',
  },
  ces: {
    name: 'Customer effort score', short: 'Effort score', meaning: 'Mean agreement that it was easy, from 1 to 7.',
    working: { one: '{n} answer', other: '{n} answers' }, none: 'Nobody answered {when}.',
  },
  'ces-agree': {
    name: 'Customers who found it easy', short: 'Found it easy',
    meaning: 'Share of the answers given in the period that agree it was easy: 5, 6 or 7 of 7.',
    working: '{num} easy of {den} who answered', few: '{num} of {den} easy', none: 'Nobody answered {when}.',
  },
  'fcr-survey': {
    name: 'First contact resolution, by survey', short: 'FCR by survey',
    meaning: 'Share of the answers given in the period that say it was solved at the first contact.',
    working: '{num} solved of {den} who answered', few: '{num} of {den} solved', none: 'Nobody answered {when}.',
  },
  'survey-response-rate': {
    name: 'Survey response rate', short: 'Survey response',
    meaning: 'Share of the surveys sent in the period that have been answered so far.',
    working: '{num} answered of {den} sent', few: '{num} of {den} answered', none: 'No survey was sent {when}.',
  },
  'health-score': {
    name: 'Customer health score', short: 'Health',
    meaning: 'Weighted mean of the parts of one account’s health, each from 0 to 100; parts without a value are left out.',
    working: { one: '{n} part known', other: '{n} parts known' },
    none: 'Too little is known of the account {when}, or no account is given.',
  },
  'first-contact-resolution': {
    name: 'First contact resolution', short: 'FCR',
    meaning: 'Share of the tickets solved in the period with one contact that did not come back, in 7 days by default; newer ones are left out.',
    working: '{num} at first contact of {den} solved', few: '{num} of {den} at first contact',
    none: 'No ticket was solved {when}, or none long enough ago.',
  },
  'one-touch-rate': {
    name: 'One-touch resolution', short: 'One touch', meaning: 'Share of the tickets solved in the period that took no more than one contact.',
    working: '{num} with one contact of {den} solved', few: '{num} of {den} with one contact', none: 'No ticket was solved {when}.',
  },
  'ticket-resolution-time': {
    name: 'Ticket resolution time, mean', short: 'Resolution time',
    meaning: 'Mean time from the opening to the final solution, for the tickets solved in the period.',
    working: { one: '{n} solved ticket', other: '{n} solved tickets' }, none: 'No ticket was solved {when}.',
  },
  'ticket-resolution-time-business': {
    name: 'Ticket resolution time in business hours, mean', short: 'Business hours',
    meaning: 'Mean time from the opening to the final solution, counting business hours only, for the tickets solved in the period.',
    working: { one: '{n} solved ticket', other: '{n} solved tickets' },
    none: 'No ticket was solved {when}, or no business hours are given.',
  },
  'ticket-resolution-per-opened': {
    name: 'Resolution time per ticket opened', short: 'Time per opened',
    meaning: 'Time from opening to final solution of all tickets solved in the period, divided by the tickets opened in it.',
    working: { one: '{n} ticket opened', other: '{n} tickets opened' }, none: 'No ticket was opened or solved {when}.',
  },
  'ticket-step-time': {
    name: 'Time in ticket status, mean', short: 'Time in status',
    meaning: 'Mean time that a ticket stays in one status, for the stays that ended in the period.',
    working: { one: '{n} stay that ended', other: '{n} stays that ended' },
    none: 'No ticket left the status {when}, or no status is given.',
  },
  'first-reply-time': {
    name: 'First reply time, mean', short: 'First reply',
    meaning: 'Mean time from the opening to the first reply, for the tickets opened in the period that have one.',
    working: { one: '{n} ticket with a reply', other: '{n} tickets with a reply' }, none: 'No ticket opened {when} has a reply.',
  },
  'sla-attainment': {
    name: 'SLA attainment', short: 'SLA',
    meaning: 'Share of the tickets opened in the period whose first reply came in the agreed time; those that still can are left out.',
    working: '{num} in time of {den} settled', few: '{num} of {den} in time',
    none: 'No ticket opened {when} with an agreed reply time is settled.',
  },
  'reopen-rate': {
    name: 'Reopen rate', short: 'Reopened', meaning: 'Share of the tickets first solved in the period that were opened again.',
    working: '{num} reopened of {den} solved', few: '{num} of {den} reopened', none: 'No ticket was first solved {when}.',
  },
  'ticket-backlog': {
    name: 'Ticket backlog', short: 'Backlog', meaning: 'Tickets that are open.',
    working: { one: '{n} open ticket', other: '{n} open tickets' }, none: 'No ticket was open {when}.',
  },
  'overdue-ticket-share': {
    name: 'Overdue tickets', short: 'Overdue', meaning: 'Share of the open tickets with a due date that are past it.',
    working: '{num} overdue of {den} open', few: '{num} of {den} overdue', none: 'No ticket with a due date was open {when}.',
  },
  'backlog-age': {
    name: 'Age of open tickets, median', short: 'Age, open tickets', meaning: 'Half of the open tickets are older than this, half younger.',
    working: { one: '{n} open ticket', other: '{n} open tickets' }, none: 'No ticket was open {when}.',
  },
} as const satisfies Record<string, KpiWords>;
