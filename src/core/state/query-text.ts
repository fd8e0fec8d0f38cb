import type { Query } from '../evaluate/query.ts';
import { scopeOf } from '../evaluate/scope.ts';
import type { KpiDefinition } from '../kpi/algebra.ts';

/** A query as a text that is the same for queries that gather the same. */
export function queryText(definition: KpiDefinition, query: Query): string {
  const { from, end, asOf, zone, calendar, currency, params } = scopeOf(query, definition.defaults);
  const { let: queries, out } = definition;
  return JSON.stringify([definition.id, queries, out, from, end, asOf, zone.name, calendar, currency, query.by, query.every, query.where, params]);
}
