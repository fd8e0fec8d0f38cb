import { evaluate } from '../../core/evaluate/evaluate.ts';
import type { KpiResult, Query, Tables } from '../../core/evaluate/query.ts';
import type { KpiDefinition, Let } from '../../core/kpi/algebra.ts';
import { definitionOf } from '../../core/kpi/catalogue.ts';
import type { Source } from '../../core/kpi/sources.ts';
import { Table } from '../../core/table/table.ts';

/** The field by which campaigns are told apart in all tables. */
export const by = 'campaign';

const isQuery = (query: Let): query is Extract<Let, { from: Source }> => 'from' in query;

/** A definition with each of its queries rewritten. */
function rewritten(kpi: string, rewrite: (query: Extract<Let, { from: Source }>) => Let): KpiDefinition {
  const definition = definitionOf(kpi);
  return { ...definition, let: Object.fromEntries(Object.entries(definition.let).map(([name, query]) => [name, isQuery(query) ? rewrite(query) : query])) };
}

/** A KPI of one campaign, for all orders whichever campaign they are credited to. */
export function ofAll(kpi: string): KpiDefinition {
  return rewritten(kpi, ({ where: _, ...query }) => query);
}

/**
 * The same over orders that are credited already, to be grouped by campaign: what it counts of one, it counts of each. A campaign
 * without orders is credited with a real 0.
 */
export function ofEach(kpi: string): KpiDefinition {
  const each = rewritten(kpi, ({ where: _, ...query }) => ({ ...query, from: typeof query.from === 'object' && 'credit' in query.from ? 'orders' : query.from }));
  return { ...each, additive: true };
}

/** A KPI of the mailings sent in a period, of mailings whenever they were sent. */
export function ofMailings(kpi: string): KpiDefinition {
  return rewritten(kpi, ({ cohort: _, ...query }) => query);
}

/** Where the orders came from, what they are credited with, and the mailings: tables that can be grouped by campaign. */
export function toGroup(credited: Table, campaigns: Table | undefined, { rates }: Tables): Tables {
  const id = campaigns?.columns.get('id');
  return {
    orders: credited,
    ...(rates && { rates }),
    ...(campaigns && { campaigns: new Table('campaigns', campaigns.length, new Map([...campaigns.columns, ...(id ? [[by, id] as const] : [])])) }),
  };
}

/** The result of a KPI for each campaign. */
export function resultsBy(tables: Tables, query: Query, definition: KpiDefinition): { of(id: string): KpiResult; readonly ids: readonly string[] } {
  const whole = evaluate(tables, { ...query, kpi: definition, by: [by] });
  const groups = new Map(Object.entries(whole.groups ?? {}));
  const absent: KpiResult = whole.status === 'not-computable' ? whole : { kpi: definition.id, status: 'no-data', value: null, n: null, excluded: {} };
  return { ids: [...groups.keys()], of: (id) => groups.get(id) ?? absent };
}
