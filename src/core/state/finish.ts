import { KpiError } from '../errors.ts';
import { definitionFor, missingFor, notComputable, planned, read } from '../evaluate/planned.ts';
import type { KpiResult, Query, Tables } from '../evaluate/query.ts';
import { Shared } from '../evaluate/shared.ts';
import { columnBuilder } from '../table/builder.ts';
import { Table, tableFromRows } from '../table/table.ts';
import { kindOf, type TableName } from '../table/tables.ts';
import { Recalled } from './memories.ts';
import { queryText } from './query-text.ts';
import type { State } from './state.ts';

/**
 * The result that a state, or the merged states of all parts, holds for the query it was gathered for.
 *
 * @throws KpiError `invalid-state` for the state of another query; and as `evaluate`.
 */
export function finish(state: State, query: Query): KpiResult {
  const definition = definitionFor(query);
  if (state.query !== queryText(definition, query)) {
    throw new KpiError('invalid-state', 'The state was gathered for another query. Finish it with the query that it was made with.');
  }
  const known = Object.entries(state.tables) as [TableName, { rows: number; fields: readonly string[] }][];
  // Tables that have the fields and no rows: what the rows gave is in the state.
  const empty = (name: TableName, fields: readonly string[], length = 0): Table =>
    new Table(name, length, new Map(fields.map((field) => [field, columnBuilder(kindOf(name, field) ?? 'word').finish()])));
  const tables: Tables = Object.fromEntries(known.map(([name, { fields }]) => [name, empty(name, fields)]));
  const facts: Tables = Object.fromEntries(known.map(([name, { rows, fields }]) => [name, empty(name, fields, rows)]));
  if (state.reps) tables.reps = tableFromRows('reps', state.reps);
  const missing = missingFor(definition, query, facts);
  if (missing.length > 0) return notComputable(definition, missing);
  const shared = new Shared(tables, new Recalled(state));
  const levels = planned(shared, definition, query);
  shared.plan.run();
  return read(levels, state.notes, definition, query, facts);
}
