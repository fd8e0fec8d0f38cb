import { AtLeast } from './at-least.ts';
import { Branch } from './branch.ts';
import { Compiler, type BoundTest } from './expression.ts';
import type { Gathering } from './gathering.ts';
import { Axes } from './joint.ts';
import type { Request } from './request.ts';
import { boundText } from './scope.ts';
import { blocksOf } from './select.ts';
import type { Block, Kernel } from './vector.ts';
import type { Filter } from './words.ts';

/** A branch; where its condition is a bound of a field, that and the field's values. */
type Known = { readonly branch: Branch; readonly bound: BoundTest | null; readonly kernel: Kernel | null };

/** One way through the rows of a table that belong to a cohort; in it a branch for each condition. */
export class Pass {
  readonly name: string;
  readonly relation: Request['relation'];
  readonly #cohort: Filter | null;
  readonly #axes = new Axes();
  readonly #branches = new Map<string, Known>();

  constructor(name: string, relation: Request['relation'], cohort: Filter | null) {
    this.name = name;
    this.relation = relation;
    this.#cohort = cohort;
  }

  add(request: Request): Gathering {
    const { body: { where = null }, scope, rates } = request;
    const compiler = new Compiler(this.relation.table, scope, rates);
    const name = boundText(where, scope);
    let known = this.#branches.get(name);
    if (!known) {
      const bound = compiler.boundTest(where);
      known = { branch: new Branch(where === null ? null : compiler.filter(where), this.#axes), bound, kernel: bound && compiler.value(bound.field) };
      this.#branches.set(name, known);
    }
    return known.branch.add(request, compiler);
  }

  *steps(): Generator<void> {
    const { table, selection } = this.relation;
    const takers = this.#takers(selection ? selection.length : table.length);
    let blocks = 0;
    for (const block of blocksOf(table.length, selection)) {
      this.#cohort?.(block);
      if (block.count > 0) for (const taker of takers) taker.take(block);
      if (++blocks % 32 === 0) yield;
    }
  }

  /** Branches that only ask how many rows reach this or that bound of a field are one. */
  #takers(rows: number): { take(block: Block): void }[] {
    const [alone, byField] = [[] as Branch[], new Map<string, Known[]>()];
    for (const known of this.#branches.values()) {
      const { bound, branch } = known;
      if (bound?.operator === '>=' && branch.onlyCounts) byField.set(bound.field, [...(byField.get(bound.field) ?? []), known]);
      else alone.push(branch);
    }
    const together: AtLeast[] = [];
    for (const some of byField.values()) {
      const [{ kernel }] = some as [Known];
      const limits = some.map(({ branch: { sinks }, bound }) => ({ sinks, limit: (bound as BoundTest).limit }));
      const one = kernel && some.length > 1 ? AtLeast.of(kernel, limits, rows) : null;
      if (one) together.push(one);
      else alone.push(...some.map(({ branch }) => branch));
    }
    for (const branch of alone) branch.start(rows);
    return [...alone, ...together];
  }
}
