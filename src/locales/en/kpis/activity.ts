import type { KpiWords } from '../../dictionary.ts';

/** Calls, emails and answers; content, skills and coaching. */
export const activity = {
  'calls-per-day': {
    name: 'Calls per working day', short: 'Calls a day', meaning: 'Calls made in the period, for each working day of it.',
    working: { one: '{num} made in {den} working day', other: '{num} made in {den} working days' }, none: 'No call was made {when}.',
  },
  'emails-sent': {
    name: 'Emails sent', short: 'Emails', meaning: 'Outbound emails sent in the period.',
    working: { one: '{n} email sent', other: '{n} emails sent' }, none: 'No email was sent {when}.',
  },
  'second-contact-customers': {
    name: 'Customers open to a second contact', short: 'Second contact',
    meaning: 'Customers contacted in the period who agreed to be contacted again, each counted once.',
    working: { one: '{n} customer agreed', other: '{n} customers agreed' }, none: 'No customer was contacted {when}.',
  },
  'value-added-calls': {
    name: 'Value-added calls', short: 'Value-added',
    meaning: 'Calls made in the period that are marked as adding value for the customer.',
    working: { one: '{n} call that adds value', other: '{n} calls that add value' }, none: 'No call was made {when}.',
  },
  'value-added-call-share': {
    name: 'Share of value-added calls', short: 'Value-added share',
    meaning: 'Share of the calls made in the period that add value; calls not marked either way are left out.',
    working: '{num} value-added of {den} marked', few: '{num} of {den} value-added',
    none: 'No call made {when} is marked as adding value or not.',
  },
  'value-added-call-frequency': {
    name: 'Value-added calls per customer', short: 'Calls per customer',
    meaning: 'Calls of the period that add value, for every 30 days that a customer was one within it.',
    working: '{num} made, over the days of all customers', none: 'No call was made {when}, or nobody was a customer.',
  },
  'value-added-call-effectiveness': {
    name: 'Value-added call effectiveness', short: 'Calls that advance',
    meaning: 'Of the calls of the period that add value and whose outcome is known, the share after which something advanced.',
    working: '{num} advanced of {den} with an outcome', few: '{num} of {den} advanced',
    none: 'No call made {when} that adds value has a known outcome.',
  },
  'customer-response-time': {
    name: 'Customer response time, mean', short: 'Mean response',
    meaning: 'Mean time from a customer’s request, received in the period, to the first answer; those not answered are left out.',
    working: { one: '{n} answered request', other: '{n} answered requests' }, none: 'No request received {when} was answered.',
  },
  'customer-response-time-median': {
    name: 'Customer response time, median', short: 'Median response',
    meaning: 'Half of the requests received in the period and answered waited longer than this for the first answer, half less.',
    working: { one: '{n} answered request', other: '{n} answered requests' }, none: 'No request received {when} was answered.',
  },
  'customer-response-time-per-customer': {
    name: 'Response time per customer', short: 'Time per customer',
    meaning: 'Total time that requests received in the period waited for the first answer, divided by the customers answered.',
    working: { one: '{n} customer answered', other: '{n} customers answered' }, none: 'No request received {when} was answered.',
  },
  'response-within-1h': {
    name: 'Answered within 1 hour', short: 'Within 1 h',
    meaning: 'Share of the requests received in the period that were answered within 1 hour; those younger than that are left out.',
    working: '{num} in time of {den} received', few: '{num} of {den} in time',
    none: 'No request was received {when}, or none is an hour old yet.',
  },
  'response-within-24h': {
    name: 'Answered within 24 hours', short: 'Within 24 h',
    meaning: 'Share of the requests received in the period that were answered within 24 hours; those younger than that are left out.',
    working: '{num} in time of {den} received', few: '{num} of {den} in time',
    none: 'No request was received {when}, or none is a day old yet.',
  },
  'quote-turnaround': {
    name: 'Quote turnaround, mean', short: 'Quote turnaround',
    meaning: 'Mean time from the request for a quote to the final version, for those sent in the period.',
    working: { one: '{n} final quote', other: '{n} final quotes' }, none: 'No final quote was sent {when}.',
  },
  'content-usefulness': {
    name: 'Content usefulness', short: 'Useful content',
    meaning: 'Share of the ratings given in the period that call the content useful: 4 or 5 of 5.',
    working: '{num} useful of {den} rated', few: '{num} of {den} useful', none: 'No content was rated {when}.',
  },
  'content-findability': {
    name: 'Content findability', short: 'Findability',
    meaning: 'Of the searches made in the period whose result is known, the share that found content.',
    working: '{num} found of {den} searched', few: '{num} of {den} found', none: 'No search made {when} has a known result.',
  },
  'content-search-time': {
    name: 'Content search time, median', short: 'Search time',
    meaning: 'Half of the searches that found content in the period took longer than this, half less.',
    working: { one: '{n} successful search', other: '{n} successful searches' }, none: 'No search found content {when}.',
  },
  'content-usage-rate': {
    name: 'Content usage rate', short: 'Content usage',
    meaning: 'Share of the content available in the period that was opened or shared in it at least once.',
    working: '{num} used of {den} available', few: '{num} of {den} used', none: 'No content was available {when}.',
  },
  'skill-gap': {
    name: 'Skill gap, mean', short: 'Skill gap',
    meaning: 'Mean points missing to the required level, by the latest assessment of each rep in each skill; a surplus counts as 0.',
    working: { one: '{n} pair of rep and skill', other: '{n} pairs of rep and skill' }, none: 'No assessment is known {when}.',
  },
  'skill-coverage': {
    name: 'Skill coverage', short: 'Skill coverage',
    meaning: 'Share of the pairs of rep and skill at or above the required level, by their latest assessment.',
    working: '{num} at the level, {den} assessed', few: '{num} of {den} at the level', none: 'No assessment is known {when}.',
  },
  'coaching-frequency': {
    name: 'Coaching sessions per rep', short: 'Coaching',
    meaning: 'Coaching sessions held in the period, for every 30 days that a rep was at work within it.',
    working: '{num} held, over the days of all reps', none: 'No coaching was held {when}, or no rep was at work.',
  },
  'adoption-rate': {
    name: 'CRM adoption', short: 'Adoption', meaning: 'Share of the reps of the period who recorded at least one activity in it.',
    working: '{num} active of {den} reps', few: '{num} of {den} active', none: 'There was no rep {when}.',
  },
} as const satisfies Record<string, KpiWords>;
