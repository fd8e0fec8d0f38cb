import type { KpiDefinition, TableName } from '../../data/index.ts';

/** The ids of KPIs that do not begin with deals, by what they have in common. The first that fits counts. */
const tables: readonly (readonly [ids: RegExp, table: TableName])[] = [
  [/^(nps|csat|ces|fcr|survey)/, 'responses'],
  [/^ticket-step/, 'ticketEvents'],
  [/^(ticket|sla|reopen|backlog|first-|one-touch|overdue)/, 'tickets'],
  [/^(calls|emails|second-contact|value-added|coaching)/, 'activities'],
  [/response/, 'requests'],
  [/^quote/, 'quotes'],
  [/^adoption/, 'reps'],
  [/^(open-rate|click|unsubscribe|list-growth)/, 'campaigns'],
  [/^content/, 'contentEvents'],
  [/^skill/, 'assessments'],
  [/^lead-/, 'leads'],
  [/mrr|^(arpa|arr|grr|nrr|ltv-predictive|ltv-cac-ratio)$/, 'mrr'],
  [/^renewal/, 'contracts'],
  [/^(clv|ltv|campaign|revenue-per|inactivity)/, 'orders'],
  [/^(active|new)-customers|^customer-|^upsell|^activation/, 'spells'],
  [/^cac/, 'costs'],
  [/^health/, 'components'],
];

/** The table that rows belong to when neither the element nor the source says: one that the KPI reads. */
export function defaultTable(kpi: string | KpiDefinition): TableName {
  if (typeof kpi === 'object') return Object.values(kpi.let).flatMap((query) => ('from' in query && typeof query.from === 'string' ? query.from : []))[0] ?? 'deals';
  return tables.find(([ids]) => ids.test(kpi))?.[1] ?? 'deals';
}
