import { definitionOf } from '../kpi/catalogue.ts';
import { checkQuery } from './check.ts';
import { Evaluation } from './evaluation.ts';
import { missingFields, tablesRead, wholeTables } from './fields.ts';
import { fieldOf, keysBy, type Key } from './groups.ts';
import type { KpiResult, Query, Tables } from './query.ts';
import { partsOf, scopeOf } from './scope.ts';
import { Shared } from './shared.ts';

/**
 * Computes a KPI from tables.
 *
 * The answer never depends on the clock: `asOf` says what is known. It has a status; anything but `ok` means that there is no
 * value and why, so 0 is always a figure. With `by`, `groups` holds the same result for each value of the field, and the total
 * is computed from all rows, never from the groups. With `every`, `series` holds it for each unit of local days.
 *
 * @throws KpiError `unknown-kpi`, `invalid-query` or `invalid-definition` where the query itself is wrong.
 */
export function evaluate(tables: Tables, query: Query): KpiResult {
  return new QuerySet(tables).add(query)();
}

/**
 * Queries over the same tables, made together: what they have in common, such as a pass over the deals closed in a period or
 * the numbering of owners, is done once for all of them.
 */
export class QuerySet {
  readonly #given: Tables;
  #shared: Shared;

  constructor(tables: Tables) {
    this.#given = tables;
    this.#shared = new Shared(tables);
  }

  /**
   * Adds a query. The function it gives reads the result; the first that is called makes the passes for all queries added so far.
   *
   * @throws KpiError `unknown-kpi`, `invalid-query` or `invalid-definition` where the query itself is wrong.
   */
  add(query: Query): () => KpiResult {
    const shared = this.#shared;
    const read = planned(shared, query);
    return () => {
      // A pass that has begun takes no more queries.
      if (this.#shared === shared) this.#shared = new Shared(this.#given);
      shared.plan.run();
      return read();
    };
  }

  /** Makes the passes in steps of a few milliseconds, so that a page can do other things in between. */
  steps(): Iterable<void> {
    return this.#shared.plan.steps();
  }
}

function planned(shared: Shared, query: Query): () => KpiResult {
  const definition = definitionOf(query.kpi);
  checkQuery(query);
  const said = shared.derive(tablesRead(definition));
  const { tables } = shared;
  const scope = scopeOf(query, definition.defaults);
  const notComputable = (missing: string[]): KpiResult => ({
    kpi: definition.id, status: 'not-computable', value: null, n: null, excluded: {}, missing,
  });
  const missing = [...missingFields(definition, tables), ...wholeTables(definition, tables, Object.keys(query.where ?? {}))];
  if (missing.length > 0) return () => notComputable([...new Set(missing)]);

  const by = query.by ?? [];
  const parts = query.every === undefined ? undefined : partsOf(query, query.every, scope);
  // From the finest groups up: the coarser ones are put together from what those gathered.
  const levels: Evaluation[] = [];
  for (let depth = by.length; depth >= 0; depth--) {
    const finer = levels[0];
    levels.unshift(new Evaluation(definition, shared, query.where, scope, { by: by.slice(0, depth), parts, ...(finer ? { finer } : {}) }));
  }
  return () => {
    const total: KpiResult = { ...(levels[0] as Evaluation).result(), ...(said.length > 0 ? { notes: said } : {}) };
    if (by.length === 0) return total;
    const whole = wholeTables(definition, tables, by.map(fieldOf));
    const groups = (depth: number, below: readonly Key[]): Record<string, KpiResult> =>
      Object.fromEntries(
        [...keysBy(below, (key) => key[depth] as string)].map(([name, inner]) => {
          const key = (inner[0] as Key).slice(0, depth + 1);
          const result = whole.length > 0 ? notComputable(whole) : (levels[depth + 1] as Evaluation).result(key);
          return [name, depth + 1 < by.length ? { ...result, groups: groups(depth + 1, inner) } : result];
        }),
      );
    const found = groups(0, (levels.at(-1) as Evaluation).keys());
    if (Object.keys(found).length > 0 || whole.length === 0) return { ...total, groups: found };
    return { ...total, groups: found, notes: [...said, ...whole.map((field) => `cannot group by ${field}`)] };
  };
}
