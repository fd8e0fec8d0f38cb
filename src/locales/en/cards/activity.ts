import type { CardWords } from '../../dictionary.ts';

/** Calls, emails and answers; content, skills and coaching. */
export const activity = {
  'calls-per-day': {
    formula: 'Calls ÷ working days', cohort: 'Calls made in the period; working days of the business hours, else Monday to Friday.',
    alternatives: 'Days with a call only; all days.',
    edges: 'Calls without a working day give no value.',
    abuse: 'High numbers asked for make calls empty.',
  },
  'emails-sent': {
    formula: 'Count of outbound emails', cohort: 'Emails sent in the period.',
    edges: 'Automatic mail counts unless a filter leaves it out.',
    abuse: 'More mail is sent than anyone wants to read.',
  },
  'second-contact-customers': {
    formula: 'Count of customers who agreed to another contact', cohort: 'Contacts in the period.',
    edges: 'A customer counts once.',
    abuse: 'Consent is recorded that nobody gave.',
  },
  'value-added-calls': {
    formula: 'Count of calls that add value', cohort: 'Calls made in the period.',
    abuse: 'Reps mark their own calls as valuable.',
  },
  'value-added-call-share': {
    formula: 'Calls that add value ÷ calls marked either way', cohort: 'Calls made in the period.',
    edges: 'Calls that nobody marked are on neither side.',
    abuse: 'Reps mark their own calls as valuable.',
  },
  'value-added-call-frequency': {
    formula: 'Calls that add value ÷ days of all customers × 30', cohort: 'Calls made in the period; the days of it on which each was a customer.',
    edges: 'Who joins or leaves in the period counts for part of it.',
    abuse: 'Customers are called more often than they wish.',
  },
  'value-added-call-effectiveness': {
    formula: 'Calls after which something advanced ÷ calls with a known outcome', cohort: 'Calls made in the period that add value.',
    alternatives: 'Calls followed by a move to a later stage within 14 days.',
    edges: 'Calls without an outcome are on neither side.',
    abuse: 'Reps report the outcome of their own calls.',
  },
  'customer-response-time': {
    formula: 'Mean of (first answer − request)', cohort: 'Requests received in the period and answered by the date of the figure.',
    alternatives: 'Requests by the date of the answer; business hours only.',
    edges: 'Requests not answered are left out. An answer before its request counts as faulty.',
    abuse: 'Empty replies lower it. A mean hides long waits and requests never answered.',
  },
  'customer-response-time-median': {
    formula: 'Middle one of (first answer − request)', cohort: 'Requests received in the period and answered by the date of the figure.',
    edges: 'Requests not answered are left out.',
    abuse: 'It hides the longest waits.',
  },
  'customer-response-time-per-customer': {
    formula: 'Sum of (first answer − request) ÷ customers answered',
    cohort: 'Requests received in the period and answered by the date of the figure.',
    edges: 'It is no waiting time: a customer with many requests raises it.',
    abuse: 'A busy customer makes a team look slow.',
  },
  'response-within-1h': {
    formula: 'Requests answered within 1 hour ÷ requests', cohort: 'Requests received in the period, at least 1 hour old.',
    alternatives: 'Requests answered or overdue, whatever their age.',
    edges: 'Never answered counts as late; exactly 1 hour counts as in time.',
    abuse: 'Empty first replies raise it.',
  },
  'response-within-24h': {
    formula: 'Requests answered within 24 hours ÷ requests', cohort: 'Requests received in the period, at least 24 hours old.',
    alternatives: 'Requests answered or overdue, whatever their age.',
    edges: 'Never answered counts as late; exactly 24 hours counts as in time.',
    abuse: 'Empty first replies raise it.',
  },
  'quote-turnaround': {
    formula: 'Mean of (quote sent − quote requested)', cohort: 'Final quotes sent in the period.',
    alternatives: 'Quotes by the date of the request; business hours only.',
    edges: 'Drafts are ignored.',
    abuse: 'Quotes become fast and wrong.',
  },
  'content-usefulness': {
    formula: 'Ratings of 4 or 5 ÷ ratings', cohort: 'Ratings from 1 to 5 given in the period.',
    edges: 'Other ratings are left out and counted as faulty.',
    abuse: 'Only those who like it answer.',
  },
  'content-findability': {
    formula: 'Searches that found something ÷ searches', cohort: 'Searches of the period whose end is known.',
    edges: 'Something is found when it is opened.',
  },
  'content-search-time': {
    formula: 'Middle one of the durations of searches', cohort: 'Searches of the period that found something.',
    edges: 'Searches without a find are left out.',
    abuse: 'Giving up early does not show here.',
  },
  'content-usage-rate': {
    formula: 'Materials opened or shared ÷ materials available', cohort: 'Materials available at any time in the period.',
    edges: 'One use is enough. Retired materials are left out.',
    abuse: 'Materials are opened without being read.',
  },
  'skill-gap': {
    formula: 'Mean of (score required − score), where that is above 0, else 0', cohort: 'Latest assessment of each rep and skill.',
    edges: 'A strength in one skill makes up for no other.',
    abuse: 'Hours of training are counted instead of skill.',
  },
  'skill-coverage': {
    formula: 'Skills at the required score ÷ skills assessed', cohort: 'Latest assessment of each rep and skill.',
    edges: 'What was never assessed is on neither side.',
    abuse: 'A lower required score raises it.',
  },
  'coaching-frequency': {
    formula: 'Coaching sessions ÷ days of all reps × 30', cohort: 'Sessions held in the period; the days of it on which each was a rep.',
    abuse: 'Sessions are held for the record only.',
  },
  'adoption-rate': {
    formula: 'Reps with an activity ÷ reps', cohort: 'Reps at any time in the period; activities recorded in it.',
    alternatives: 'Reps who signed in; activities made with a tool or template ÷ activities.',
    edges: 'One activity is enough.',
    abuse: 'Empty activities are recorded.',
  },
} as const satisfies Record<string, CardWords>;
