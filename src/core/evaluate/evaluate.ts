import { checkQuery } from './check.ts';
import { tablesRead } from './fields.ts';
import { definitionFor, missingFor, notComputable, planned, read } from './planned.ts';
import type { KpiResult, Query, Tables } from './query.ts';
import { scopeOf } from './scope.ts';
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
    const definition = definitionFor(query);
    checkQuery(query);
    // A wrong period is said also where the data lack a field.
    scopeOf(query);
    const notes = shared.derive(tablesRead(definition));
    const missing = missingFor(definition, query, shared.tables);
    if (missing.length > 0) return () => notComputable(definition, missing);
    const levels = planned(shared, definition, query);
    return () => {
      // A pass that has begun takes no more queries.
      if (this.#shared === shared) this.#shared = new Shared(this.#given);
      shared.plan.run();
      return read(levels, notes, definition, query, shared.tables);
    };
  }

  /** Makes the passes in steps of a few milliseconds, so that a page can do other things in between. */
  steps(): Iterable<void> {
    return this.#shared.plan.steps();
  }
}
