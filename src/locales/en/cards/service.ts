import type { CardWords } from '../../dictionary.ts';

/** What customers say, and how long they wait. */
export const service = {
  nps: {
    formula: '100 × (promoters − detractors) ÷ answers', cohort: 'Answers given in the period.',
    alternatives: 'The latest answer of each person; by survey.',
    edges: 'Promoters give 9 or 10, detractors 0 to 6. Scales from 1 to 10 are never mixed in.',
    abuse: 'Only happy people are asked. It says little about who will leave.',
  },
  'nps-trend': {
    formula: 'NPS − NPS before', cohort: 'Answers given in the period, and in the period before.',
    edges: 'Without answers in either there is no value.',
    abuse: 'Chance is read as change.',
  },
  'nps-by-account': {
    formula: 'Mean of the NPS of each account', cohort: 'Latest answer of each person in the period.',
    alternatives: 'Accounts weighted by their revenue.',
    edges: 'Every account weighs the same, however many answer.',
    abuse: 'Friendly people are chosen to answer.',
  },
  csat: {
    formula: 'Answers of 4 or 5 ÷ answers', cohort: 'Answers from 1 to 5 given in the period.',
    alternatives: 'The mean score; other scales have other limits.',
    edges: 'Other scores are left out and counted as faulty.',
    abuse: 'Only happy customers are asked. It tells of one contact, not of the relation.',
  },
  ces: {
    formula: 'Mean of the scores', cohort: 'Answers from 1 to 7 given in the period.',
    alternatives: 'The share of 5 to 7, a KPI of its own here; an older form asks for effort, where lower is better.',
    edges: 'Other scores are left out and counted as faulty.',
    abuse: 'Customers who gave up are never asked.',
  },
  'ces-agree': {
    formula: 'Answers of 5 to 7 ÷ answers', cohort: 'Answers from 1 to 7 given in the period.',
    edges: '4 is neither easy nor hard, and counts as not easy.',
    abuse: 'Customers who gave up are never asked.',
  },
  'fcr-survey': {
    formula: 'Answers yes ÷ answers', cohort: 'Answers given in the period.',
    edges: 'It is what customers remember, not what was recorded.',
    abuse: 'Only those who were helped are asked.',
  },
  'survey-response-rate': {
    formula: 'Surveys answered ÷ surveys sent', cohort: 'Surveys sent in the period, answered by the date of the figure.',
    abuse: 'With a low rate, only some kinds of customers have answered.',
  },
  'health-score': {
    formula: 'Sum of (weight × part) ÷ sum of the weights', cohort: 'Parts known at the date of the figure.',
    edges: 'Parts without a value are left out with their weight; with less than half the weight known there is no value.',
    abuse: 'Weights are opinions: hold them against who renews.',
  },
  'first-contact-resolution': {
    formula: 'Tickets with one contact that stayed solved ÷ tickets solved',
    cohort: 'Tickets solved in the period, long enough ago for a repeat to show.',
    alternatives: 'Without waiting for repeats, or by survey: KPIs of their own here.',
    edges: 'A new ticket of the customer on the same topic is a repeat.',
    abuse: 'Tickets are closed too early, or a case is split into several.',
  },
  'one-touch-rate': {
    formula: 'Tickets with fewer than 2 contacts ÷ tickets solved', cohort: 'Tickets solved in the period.',
    edges: 'A customer who comes back does not show here. Without a number of contacts a ticket is left out.',
    abuse: 'Tickets are closed after one reply, solved or not.',
  },
  'ticket-resolution-time': {
    formula: 'Mean of (final solution − opening)', cohort: 'Tickets solved in the period.',
    alternatives: 'Until the first solution; by the date of opening.',
    edges: 'Nights and weekends count. Open tickets are not in it.',
    abuse: 'Easy tickets are closed first, others before they are solved.',
  },
  'ticket-resolution-time-business': {
    formula: 'Mean of the business hours from opening to final solution', cohort: 'Tickets solved in the period.',
    edges: 'Opened and solved outside business hours, a ticket took 0 hours.',
    abuse: 'Shorter business hours lower it.',
  },
  'ticket-resolution-per-opened': {
    formula: 'Sum of (final solution − opening) ÷ tickets opened', cohort: 'Tickets solved in the period, over those opened in it: two different sets.',
    edges: 'Use it only to compare with reports that do: it falls while the queue grows.',
    abuse: 'Tickets left unsolved lower it.',
  },
  'ticket-step-time': {
    formula: 'Mean of (left − entered)', cohort: 'Stays in the status that ended in the period.',
    edges: 'Each visit counts by itself.',
    abuse: 'Tickets are moved to another status to stop the time.',
  },
  'first-reply-time': {
    formula: 'Mean of (first reply − opening)', cohort: 'Tickets opened in the period, replied to by the date of the figure.',
    alternatives: 'Business hours only.',
    edges: 'Tickets without a reply are left out. Automatic replies are no replies.',
    abuse: 'Empty first replies lower it.',
  },
  'sla-attainment': {
    formula: 'First replies in time ÷ tickets settled', cohort: 'Tickets opened in the period that have a reply or are past their time.',
    alternatives: 'Only tickets whose time has passed.',
    edges: 'Exactly on time is in time. Tickets without an agreed time are not in it.',
    abuse: 'The time is stopped by a change of status.',
  },
  'reopen-rate': {
    formula: 'Tickets opened again ÷ tickets solved', cohort: 'Tickets first solved in the period.',
    edges: 'A word of thanks can open a ticket again: filter such out.',
    abuse: 'A new ticket is opened in place of the old one.',
  },
  'ticket-backlog': {
    formula: 'Count of open tickets', cohort: 'Tickets open at the date of the figure.',
    edges: 'It is a level: those of several periods do not add up.',
    abuse: 'Tickets are closed before they are solved.',
  },
  'overdue-ticket-share': {
    formula: 'Open tickets past their due date ÷ open tickets with a due date', cohort: 'Tickets open at the date of the figure.',
    edges: 'Tickets without a due date are on neither side.',
    abuse: 'Due dates are moved, or tickets closed before they are solved.',
  },
  'backlog-age': {
    formula: 'Middle one of the times since open tickets were opened', cohort: 'Tickets open at the date of the figure.',
    edges: 'It runs from the opening, not from the last reply.',
    abuse: 'Old tickets are closed and opened anew.',
  },
} as const satisfies Record<string, CardWords>;
