import type { KpiDefinition } from '../kpi/algebra.ts';
import { tablesRead } from '../evaluate/fields.ts';
import type { Tables } from '../evaluate/query.ts';
import { instantsOf, isTime } from '../table/instants.ts';
import type { Table } from '../table/table.ts';
import { plannedTimes } from '../table/tables.ts';
import type { Period } from '../time/period.ts';
import type { Zone } from '../time/zone.ts';

/**
 * What the data of a KPI cover: from the local day of the first event in the tables it reads to the end of the local day of
 * the last, but not past `asOf`. Without any event, the day of `asOf`.
 */
export function extentOf(definition: KpiDefinition, tables: Tables, zone: Zone, asOf: number): Period {
  return extentOfTables(tablesRead(definition).flatMap((name) => tables[name] ?? []), zone, asOf);
}

/** The same of tables, whatever reads them. */
export function extentOfTables(tables: readonly Table[], zone: Zone, asOf: number): Period {
  let first = Infinity;
  let last = -Infinity;
  for (const table of tables) {
    const [low, high] = rangeOf(table, zone);
    first = Math.min(first, low);
    last = Math.max(last, high);
  }
  if (first > asOf) [first, last] = [asOf, asOf];
  const from = zone.startOfDay(zone.dayAt(first));
  return { from, to: Math.max(from, Math.min(asOf, zone.startOfDay(zone.dayAt(last) + 1))) };
}

const ranges = new WeakMap<Table, Map<string, readonly [number, number]>>();

function rangeOf(table: Table, zone: Zone): readonly [first: number, last: number] {
  let byZone = ranges.get(table);
  if (!byZone) ranges.set(table, (byZone = new Map()));
  let range = byZone.get(zone.name);
  if (range) return range;
  let [low, high] = [Infinity, -Infinity];
  for (const [field, column] of table.columns) {
    if (!isTime(column) || plannedTimes.has(field)) continue;
    for (const instant of instantsOf(column, zone)) {
      if (instant < low) low = instant;
      if (instant > high) high = instant;
    }
  }
  byZone.set(zone.name, (range = [low, high]));
  return range;
}
