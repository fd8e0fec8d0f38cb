import type { KpiDefinition } from '../kpi/algebra.ts';
import { definitionOf } from '../kpi/catalogue.ts';
import { Evaluation } from './evaluation.ts';
import { missingFields, wholeTables } from './fields.ts';
import { fieldOf, keysBy, type Key } from './groups.ts';
import type { KpiResult, Query, Tables } from './query.ts';
import { partsOf, scopeOf } from './scope.ts';
import type { Shared } from './shared.ts';

/** The definition a query asks for. A leaderboard stands on the KPI that it ranks by, which a parameter names. */
export function definitionFor({ kpi, params }: Query): KpiDefinition {
  const definition = definitionOf(kpi);
  const { out } = definition;
  const ranked = typeof out === 'object' && out[0] === 'leaderboard' ? params?.['kpi'] : undefined;
  return typeof ranked === 'string' ? { ...definition, out: ['leaderboard', ranked] } : definition;
}

/** Plans what a query needs of tables: an evaluation by no field, one by the first, one by the first two, and so on. */
export function planned(shared: Shared, definition: KpiDefinition, query: Query): Evaluation[] {
  const scope = scopeOf(query, definition.defaults);
  const by = query.by ?? [];
  const parts = query.every === undefined ? undefined : partsOf(query, query.every, scope);
  // From the finest groups up: the coarser ones are put together from what those gathered.
  const levels: Evaluation[] = [];
  for (let depth = by.length; depth >= 0; depth--) {
    const finer = levels[0];
    levels.unshift(new Evaluation(definition, shared, query.where, scope, { by: by.slice(0, depth), parts, path: String(depth), ...(finer ? { finer } : {}) }));
  }
  return levels;
}

/** The `table.field`s without which a query cannot be answered. */
export function missingFor(definition: KpiDefinition, { where }: Query, tables: Tables): string[] {
  return [...new Set([...missingFields(definition, tables), ...wholeTables(definition, tables, Object.keys(where ?? {}))])];
}

export function notComputable({ id }: KpiDefinition, missing: string[]): KpiResult {
  return { kpi: id, status: 'not-computable', value: null, n: null, excluded: {}, missing };
}

/** Reads the result once the passes are made. `notes` say which tables were derived, `tables` which fields there are. */
export function read(levels: readonly Evaluation[], notes: readonly string[], definition: KpiDefinition, { by = [] }: Query, tables: Tables): KpiResult {
  const total: KpiResult = { ...(levels[0] as Evaluation).result(), ...(notes.length > 0 ? { notes: [...notes] } : {}) };
  if (by.length === 0) return total;
  const whole = wholeTables(definition, tables, by.map(fieldOf));
  const groups = (depth: number, below: readonly Key[]): Record<string, KpiResult> =>
    Object.fromEntries(
      [...keysBy(below, (key) => key[depth] as string)].map(([name, inner]) => {
        const key = (inner[0] as Key).slice(0, depth + 1);
        const result = whole.length > 0 ? notComputable(definition, whole) : (levels[depth + 1] as Evaluation).result(key);
        return [name, depth + 1 < by.length ? { ...result, groups: groups(depth + 1, inner) } : result];
      }),
    );
  const found = groups(0, (levels.at(-1) as Evaluation).keys());
  if (Object.keys(found).length > 0 || whole.length === 0) return { ...total, groups: found };
  return { ...total, groups: found, notes: [...notes, ...whole.map((field) => `cannot group by ${field}`)] };
}
