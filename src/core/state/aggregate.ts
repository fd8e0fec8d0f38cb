import { checkQuery } from '../evaluate/check.ts';
import { tablesRead } from '../evaluate/fields.ts';
import { fieldOf } from '../evaluate/groups.ts';
import { definitionFor, planned } from '../evaluate/planned.ts';
import type { Query, Tables } from '../evaluate/query.ts';
import { Shared } from '../evaluate/shared.ts';
import type { Table } from '../table/table.ts';
import { Recorder } from './memories.ts';
import { queryText } from './query-text.ts';
import type { State } from './state.ts';

/**
 * What a query gathers of tables, before its result: `finish(aggregate(tables, query), query)` is `evaluate(tables, query)`.
 *
 * States of parts of the data can be merged where each account, with all its rows in all tables, is in one part. `stages` and
 * `rates` belong to every part; rows that belong to no account, such as costs and targets, to one of them.
 *
 * @throws KpiError `unknown-kpi`, `invalid-query` or `invalid-definition` where the query itself is wrong.
 */
export function aggregate(given: Tables, query: Query): State {
  const definition = definitionFor(query);
  checkQuery(query);
  const recorder = new Recorder();
  const shared = new Shared(given, recorder);
  const notes = shared.derive(tablesRead(definition));
  const levels = planned(shared, definition, query);
  shared.plan.run();
  for (const level of levels) level.complete();
  const { tables } = shared;
  return {
    query: queryText(definition, query),
    where: query.where ?? null,
    tables: Object.fromEntries(Object.values(tables).map(({ name, length, fields }) => [name, { rows: length, fields }])),
    reps: tables.reps ? rowsOf(tables.reps, ['id', ...(query.by ?? []).map(fieldOf), ...Object.keys(query.where ?? {})]) : null,
    notes,
    ...recorder.saved(),
  };
}

function rowsOf(table: Table, fields: readonly string[]): Record<string, string | number | null>[] {
  const known = table.fields.filter((field) => fields.includes(field));
  return Array.from({ length: table.length }, (_, row) => Object.fromEntries(known.map((field) => [field, table.get(row, field)])));
}
