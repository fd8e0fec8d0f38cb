import type { Aggregate, Cohort, Expr } from '../kpi/algebra.ts';
import type { Rates } from '../money/rates.ts';
import { cohortFilter } from './cohort.ts';
import { currencyColumn, usesMoney } from './currency.ts';
import { Compiler } from './expression.ts';
import { Gathering, quantileOf } from './gathering.ts';
import { Joint, viewCells, type ViewCells } from './joint.ts';
import type { Relation } from './relation.ts';
import { boundText, type Scope } from './scope.ts';
import { blocksOf } from './select.ts';
import { BLOCK_ROWS, type Block, type Kernel, type Vector } from './vector.ts';
import { cellCount, type View } from './view.ts';
import type { Filter } from './words.ts';

export type Body = { readonly cohort?: Cohort; readonly where?: Expr };

/** What to gather of which rows. */
export type Request = {
  readonly relation: Pick<Relation, 'table' | 'selection'>;
  readonly body: Body;
  readonly aggregate: Aggregate;
  readonly view: View;
  readonly scope: Scope;
  /** Null: amounts stay in their own currencies, and a cell with several has none. */
  readonly rates: Rates | null;
};

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

class Pass {
  readonly name: string;
  readonly relation: Request['relation'];
  readonly #cohort: Filter | null;
  readonly #branches = new Map<string, Branch>();

  constructor(name: string, relation: Request['relation'], cohort: Filter | null) {
    this.name = name;
    this.relation = relation;
    this.#cohort = cohort;
  }

  add(request: Request): Gathering {
    const { body: { where = null }, scope, rates } = request;
    const compiler = new Compiler(this.relation.table, scope, rates);
    const name = boundText(where, scope);
    let branch = this.#branches.get(name);
    if (!branch) this.#branches.set(name, (branch = new Branch(where === null ? null : compiler.filter(where))));
    return branch.add(request, compiler);
  }

  *steps(): Generator<void> {
    const { table, selection } = this.relation;
    const branches = [...this.#branches.values()];
    for (const branch of branches) branch.start(selection ? selection.length : table.length);
    let blocks = 0;
    for (const block of blocksOf(table.length, selection)) {
      this.#cohort?.(block);
      if (block.count > 0) for (const branch of branches) branch.take(block);
      if (++blocks % 32 === 0) yield;
    }
  }
}

type Values = { readonly kernel: Kernel; vector: Vector | null };
type Sink = { readonly gathering: Gathering; readonly cells: ViewCells; readonly value: Values | null; readonly order: Values | null };
/** What is gathered of the rows block by block, in which cells. */
type Drain = { readonly gathering: Gathering; readonly of: Uint32Array; readonly value: Values | null; readonly order: Values | null };

/** The rows of a pass that satisfy one condition. */
class Branch {
  readonly #filter: Filter | null;
  readonly #own: Block = { rows: new Uint32Array(BLOCK_ROWS), count: 0 };
  readonly #values = new Map<string, Values>();
  readonly #cells: ViewCells[] = [];
  readonly #families = new Map<string, { whole: Gathering | null }>();
  readonly #sinks = new Map<string, Sink>();
  #joint: Joint | null = null;
  #drains: Drain[] = [];

  constructor(filter: Filter | null) {
    this.#filter = filter;
  }

  add({ relation: { table }, aggregate, view, scope, rates }: Request, compiler: Compiler): Gathering {
    const [kind] = aggregate;
    const expr = valueOf(aggregate);
    const isDistinct = kind === 'distinct';
    let cells = this.#cells.find(({ view: known }) => known.codes === view.codes && known.groups === view.groups && known.cut === view.cut);
    if (!cells) this.#cells.push((cells = viewCells(view)));
    const currencies = rates ? null : currencyColumn(table, expr);
    const value = expr === undefined ? null : this.#value(expr, scope, rates, isDistinct, compiler);
    const order = kind === 'last' ? this.#value(aggregate[2], scope, rates, false, compiler) : null;
    const gathers = [kind === 'median' ? 'quantile' : kind, value?.[0], order?.[0]].join('\n');
    const name = `${gathers}\n${this.#cells.indexOf(cells)}`;
    let sink = this.#sinks.get(name);
    if (!sink) {
      const named = isDistinct && typeof expr === 'string' ? table.columns.get(expr) : undefined;
      const family = this.#families.get(gathers) ?? { whole: null };
      this.#families.set(gathers, family);
      const gathering = new Gathering(
        kind, currencies, rates && usesMoney(expr) ? rates.currency : undefined, named?.kind === 'word' ? named.words : null, family,
      );
      this.#sinks.set(name, (sink = { gathering, cells, value: value?.[1] ?? null, order: order?.[1] ?? null }));
    }
    sink.gathering.quantiles.add(quantileOf(aggregate));
    return sink.gathering;
  }

  #value(expr: Expr, scope: Scope, rates: Rates | null, isIdentity: boolean, compiler: Compiler): [name: string, Values] {
    const name = [boundText(expr, scope), isIdentity, rates?.currency].join(' ');
    let values = this.#values.get(name);
    if (!values) this.#values.set(name, (values = { kernel: isIdentity ? compiler.identity(expr) : compiler.value(expr), vector: null }));
    return [name, values];
  }

  /** Makes room: by now all groups are known. `rows`: how many the pass goes over. */
  start(rows: number): void {
    const sinks = [...this.#sinks.values()];
    const joint = Joint.of(this.#cells, rows);
    const alike = new Map<Gathering['family'], Sink[]>();
    for (const sink of sinks) alike.set(sink.gathering.family, [...(alike.get(sink.gathering.family) ?? []), sink]);
    for (const together of alike.values()) {
      const [{ gathering: first, value, order }] = together as [Sink];
      if (!joint || together.length === 1 || !first.isCheaplyRegrouped) continue;
      const fine = first.alike();
      for (const { gathering, cells } of together) {
        for (const p of gathering.quantiles) fine.quantiles.add(p);
        gathering.standsOn(fine, joint.cellsIn(cells), cellCount(cells.view));
      }
      fine.start(joint.count);
      this.#drains.push({ gathering: fine, of: joint.of, value, order });
      this.#joint = joint;
    }
    for (const { gathering, cells, value, order } of sinks) {
      if (gathering.isDerived) continue;
      gathering.start(cellCount(cells.view));
      this.#drains.push({ gathering, of: cells.of, value, order });
    }
  }

  take(all: Block): void {
    let block = all;
    if (this.#filter) {
      block = this.#own;
      block.rows.set(all.rows);
      block.count = all.count;
      this.#filter(block);
      if (block.count === 0) return;
    }
    const { rows, count } = block;
    for (const cells of this.#cells) cells.write(rows, count, cells.of);
    for (const values of this.#values.values()) values.vector = values.kernel(block);
    this.#joint?.write(count);
    for (const { gathering, of, value, order } of this.#drains) {
      gathering.add(of, rows, count, value && value.vector, order && order.vector);
    }
  }
}

/** The expression an aggregate works on; undefined for a count. */
export function valueOf(aggregate: Aggregate): Expr | undefined {
  return aggregate[0] === 'quantile' ? aggregate[2] : aggregate[1];
}
