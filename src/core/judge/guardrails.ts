/** Which way a figure goes. */
export type Way = 'up' | 'down';

/**
 * A KPI that people are pressed to move, and what moves with it when they do so at the cost of what it stands for.
 * Each rule tells one story: the locales have its sentence under the rule's id.
 */
export type GuardrailRule = {
  readonly id: string;
  /** The KPIs under pressure, and which way the pressure goes. */
  readonly pressed: Readonly<Record<string, Way>>;
  /** The KPIs to read them with, the most telling first, and which way each goes when the number is bent. */
  readonly pairs: Readonly<Record<string, Way>>;
};

export const guardrailRules: readonly GuardrailRule[] = [
  {
    id: 'empty-activity',
    pressed: { 'calls-per-day': 'up', 'emails-sent': 'up' },
    pairs: { 'value-added-call-effectiveness': 'down', 'stage-conversion': 'down', 'value-added-call-share': 'down' },
  },
  {
    id: 'mail-without-revenue',
    pressed: { 'emails-sent': 'up', 'open-rate': 'up', 'click-rate': 'up', 'unsubscribe-rate': 'down' },
    pairs: { 'campaign-revenue': 'down' },
  },
  {
    id: 'hurried-buyers',
    pressed: { 'sales-cycle': 'down', 'sales-cycle-first-contact': 'down', 'sales-cycle-median': 'down' },
    pairs: { 'customer-churn-rate': 'up', nps: 'down' },
  },
  { id: 'hidden-leads', pressed: { 'win-rate': 'up', 'win-rate-created': 'up' }, pairs: { 'new-opportunities': 'down' } },
  { id: 'lingering-deals', pressed: { 'win-rate': 'up' }, pairs: { 'win-rate-created': 'down', 'open-deal-age': 'up' } },
  { id: 'small-deals', pressed: { 'close-rate': 'up', 'deals-won': 'up' }, pairs: { 'average-deal-size': 'down' } },
  {
    id: 'wrong-customers',
    pressed: { 'revenue-won': 'up', 'quota-attainment': 'up' },
    pairs: { 'customer-churn-rate': 'up', 'ltv-net': 'down' },
  },
  { id: 'bought-revenue', pressed: { 'revenue-won': 'up', 'deals-won': 'up' }, pairs: { 'gross-margin': 'down' } },
  { id: 'kind-words', pressed: { nps: 'up' }, pairs: { 'nps-by-account': 'down', 'customer-churn-rate': 'up' } },
  { id: 'happy-answers', pressed: { nps: 'up', csat: 'up' }, pairs: { 'survey-response-rate': 'down' } },
  {
    id: 'empty-replies',
    pressed: {
      'customer-response-time': 'down', 'customer-response-time-median': 'down', 'first-reply-time': 'down',
      'response-within-1h': 'up', 'response-within-24h': 'up',
    },
    pairs: { 'first-contact-resolution': 'down', 'reopen-rate': 'up', csat: 'down' },
  },
  {
    id: 'early-closing',
    pressed: { 'ticket-resolution-time': 'down', 'ticket-resolution-time-business': 'down' },
    pairs: { 'reopen-rate': 'up', csat: 'down', 'backlog-age': 'up' },
  },
  { id: 'pushed-upgrades', pressed: { 'upsell-rate': 'up' }, pairs: { 'customer-churn-rate': 'up', csat: 'down' } },
  {
    id: 'padded-pipeline',
    pressed: { 'pipeline-value': 'up', 'pipeline-coverage': 'up', 'open-opportunities': 'up' },
    pairs: { 'open-deal-age': 'up', 'stalled-deal-share': 'up', 'win-rate': 'down' },
  },
  {
    id: 'lowered-bar',
    pressed: { 'new-opportunities': 'up', 'lead-velocity-rate': 'up' },
    pairs: { 'win-rate-created': 'down' },
  },
  { id: 'masked-losses', pressed: { nrr: 'up' }, pairs: { grr: 'down', 'customer-churn-rate': 'up' } },
  { id: 'cheap-renewals', pressed: { 'renewal-rate': 'up' }, pairs: { 'renewal-rate-value': 'down' } },
];

/** What to add to a board that lacks something, where none of its own KPIs' pairs has it. */
export const boardStaples: readonly string[] = [
  'nps', 'customer-response-time', 'win-rate', 'new-opportunities', 'customer-churn-rate', 'sales-cycle',
];
