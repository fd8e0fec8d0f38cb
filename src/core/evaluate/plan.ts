import { cohortFilter } from './cohort.ts';
import type { Gathering } from './gathering.ts';
import { Pass } from './pass.ts';
import type { Request } from './request.ts';

/**
 * The passes over rows that a set of queries needs. Queries share what they have in common: the pass over a table's rows in a
 * cohort, in it the rows that satisfy a condition, of those the cells and the values.
 */
export class Plan {
  readonly #passes: Pass[] = [];
  #current: Generator<void> | null = null;

  /** What is asked for is there once the plan has run. */
  add(request: Request): Gathering {
    const { relation, body } = request;
    const scope = body.cohort && 'at' in body.cohort ? { ...request.scope, asOf: request.scope.levelAt } : request.scope;
    const { from, to, asOf, zone } = scope;
    const name = JSON.stringify([body.cohort, from, to, asOf, zone.name]);
    let pass = this.#passes.find((known) => known.name === name && known.relation.table === relation.table && known.relation.selection === relation.selection);
    if (!pass) this.#passes.push((pass = new Pass(name, relation, body.cohort ? cohortFilter(body.cohort, relation.table, scope) : null)));
    return pass.add({ ...request, scope });
  }

  /** Makes the passes. Each step is a few thousand rows, so that who has other things to do can do them in between. */
  *steps(): Generator<void> {
    while (this.#step()) yield;
  }

  /** Makes what is left of the passes. */
  run(): void {
    while (this.#step());
  }

  /** A pass that was left in the middle goes on where it was. */
  #step(): boolean {
    for (;;) {
      this.#current ??= this.#passes.pop()?.steps() ?? null;
      if (!this.#current) return false;
      if (!this.#current.next().done) return true;
      this.#current = null;
    }
  }
}
