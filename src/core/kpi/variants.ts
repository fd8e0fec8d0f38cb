/** KPIs that go by one name in the field, and differ in what they count. The first is our reading of the name. */
const variants: readonly (readonly [ours: string, ...others: string[]])[] = [
  ['win-rate', 'win-rate-created', 'win-rate-flow', 'win-rate-value', 'close-rate'],
  ['average-deal-size', 'deal-size-median'],
  ['sales-cycle', 'sales-cycle-median', 'sales-cycle-first-contact'],
  ['time-in-stage', 'stage-age-open'],
  ['stage-conversion', 'stage-conversion-strict', 'stage-conversion-touched'],
  ['customer-response-time', 'customer-response-time-median', 'customer-response-time-per-customer'],
  ['clv-average', 'clv-historic', 'ltv-net', 'ltv-predictive'],
  ['customer-churn-rate', 'customer-churn-events-rate', 'inactivity-churn-rate'],
  ['grr', 'mrr-churn-gross'],
  ['nrr', 'mrr-churn-net'],
  ['renewal-rate', 'renewal-rate-value', 'renewal-rate-value-net'],
  ['nps', 'nps-by-account'],
  ['ces', 'ces-agree'],
  ['first-contact-resolution', 'fcr-survey', 'one-touch-rate'],
  ['ticket-resolution-time', 'ticket-resolution-time-business', 'ticket-resolution-per-opened'],
];

const attribution = { model: ['last', 'first', 'linear', 'linear-per-campaign'], windowDays: [5, 30] };
const DAY_MS = 86_400_000;

/** Parameters on which the field disagrees, with the values in use. The first is the KPI's default. */
const choices: Readonly<Record<string, Readonly<Record<string, readonly (string | number)[]>>>> = {
  'campaign-revenue': attribution,
  'revenue-per-recipient': attribution,
  'campaign-roi': attribution,
  'first-contact-resolution': { windowMs: [7 * DAY_MS, 14 * DAY_MS] },
};

/** The KPIs that share a name with this one, our reading first and this one among them; none where the name is clear. */
export function variantsOf(id: string): readonly string[] {
  return variants.find((ids) => ids.includes(id)) ?? [];
}

/** The parameters of a KPI on which the field disagrees, with the values in use, its default first. */
export function choicesOf(id: string): Readonly<Record<string, readonly (string | number)[]>> {
  return Object.hasOwn(choices, id) ? (choices[id] as Readonly<Record<string, readonly (string | number)[]>>) : {};
}
