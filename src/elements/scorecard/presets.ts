/**
 * Sets of KPIs to begin with. `starter` is what sales departments have always looked at, and what a table of deals gives; the
 * others show both sides of what they look at: each KPI that people are pressed to move stands beside one that shows the price.
 */
export const presets = {
  starter: ['revenue-won', 'win-rate', 'average-deal-size', 'sales-cycle-median', 'new-opportunities', 'pipeline-value'],
  balanced: [
    'revenue-won', 'gross-margin', 'win-rate', 'win-rate-created', 'new-opportunities', 'open-deal-age', 'sales-cycle-median',
    'customer-churn-rate', 'nps', 'nps-by-account', 'survey-response-rate', 'customer-response-time-median', 'first-contact-resolution',
  ],
  'customer-first': [
    'nps', 'nps-by-account', 'survey-response-rate', 'customer-churn-rate', 'nrr', 'customer-response-time-median',
    'first-contact-resolution', 'reopen-rate', 'value-added-call-effectiveness', 'revenue-won', 'gross-margin',
  ],
  sales: [
    'revenue-won', 'gross-margin', 'customer-churn-rate', 'win-rate', 'win-rate-created', 'new-opportunities', 'open-deal-age', 'average-deal-size',
    'sales-cycle-median', 'pipeline-value', 'stalled-deal-share', 'calls-per-day', 'value-added-call-effectiveness',
  ],
  marketing: [
    'campaign-revenue', 'revenue-per-recipient', 'campaign-roi', 'open-rate', 'click-rate', 'unsubscribe-rate',
    'list-growth-rate', 'new-customers', 'customer-churn-rate', 'cac', 'ltv-cac-ratio',
  ],
  service: [
    'customer-response-time-median', 'response-within-1h', 'first-contact-resolution', 'ticket-resolution-time', 'reopen-rate',
    'backlog-age', 'overdue-ticket-share', 'csat', 'survey-response-rate', 'customer-churn-rate',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Preset = keyof typeof presets;
