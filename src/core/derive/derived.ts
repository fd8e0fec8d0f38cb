import type { Tables } from '../evaluate/query.ts';
import type { Table } from '../table/table.ts';
import type { TableName } from '../table/tables.ts';
import { levelsOf } from './levels.ts';
import { spellsOf } from './spells.ts';
import { currentStagesOf } from './current-stages.ts';
import { stageOrderOf } from './stage-order.ts';

/** A table that can be made from another where it is not given, and what to say of a result that stands on it. */
type Derivation = { readonly table: TableName; readonly from: TableName; readonly make: (table: Table, tables: Tables) => Table | null; readonly note: string };

/** In the order in which they build on each other. */
const derivations: readonly Derivation[] = [
  { table: 'mrr', from: 'subscriptions', make: levelsOf, note: 'mrr-from-subscriptions' },
  { table: 'spells', from: 'mrr', make: spellsOf, note: 'spells-from-mrr' },
  { table: 'stageEvents', from: 'deals', make: currentStagesOf, note: 'current-stage-only' },
  { table: 'stages', from: 'stageEvents', make: (events, tables) => stageOrderOf(events, tables.deals), note: 'stages-by-first-appearance' },
];

export type WithDerived = { readonly tables: Tables; readonly notes: Partial<Record<TableName, string>> };

const known = new WeakMap<Table, Map<TableName, Table | null>>();

/**
 * The tables, with those of `wanted` that are not given but can be derived, and what these are derived from. A derived table
 * is kept as long as the one it comes from.
 */
export function withDerived(given: Tables, wanted: readonly TableName[]): WithDerived {
  const needed = new Set(wanted);
  for (const { table, from } of [...derivations].reverse()) if (needed.has(table) && !given[table]) needed.add(from);
  const tables: Tables = { ...given };
  const notes: Partial<Record<TableName, string>> = {};
  for (const { table: name, from, make, note } of derivations) {
    const source = tables[from];
    if (!needed.has(name) || tables[name] || !source || source.length === 0) continue;
    let derived = known.get(source);
    if (!derived) known.set(source, (derived = new Map()));
    if (!derived.has(name)) derived.set(name, make(source, tables));
    const table = derived.get(name);
    if (!table) continue;
    tables[name] = table;
    notes[name] = note;
  }
  return { tables, notes };
}
