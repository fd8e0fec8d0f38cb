import type { Aggregate, Expr } from '../kpi/algebra.ts';
import type { Rates } from '../money/rates.ts';
import { currencyColumn, usesMoney } from './currency.ts';
import type { Compiler } from './expression.ts';
import { Gathering, quantileOf } from './gathering.ts';
import { Joint, type Axes, type Axis } from './joint.ts';
import type { Request } from './request.ts';
import { boundText, type Scope } from './scope.ts';
import { BLOCK_ROWS, type Block, type Kernel, type Vector } from './vector.ts';
import { cellCount, type View } from './view.ts';
import type { Filter } from './words.ts';

type Values = { readonly kernel: Kernel; vector: Vector | null };
export type Sink = { readonly gathering: Gathering; readonly view: View; readonly axis: Axis; readonly value: Values | null; readonly order: Values | null };
/** What is gathered of the rows block by block, in which cells. */
type Drain = { readonly gathering: Gathering; readonly of: Uint32Array; readonly value: Values | null; readonly order: Values | null };

/** The rows of a pass that satisfy one condition. */
export class Branch {
  readonly #filter: Filter | null;
  readonly #own: Block = { rows: new Uint32Array(BLOCK_ROWS), count: 0 };
  readonly #values = new Map<string, Values>();
  readonly #all: Axes;
  readonly #axes = new Set<Axis>();
  readonly #families = new Map<string, { whole: Gathering | null }>();
  readonly #sinks = new Map<string, Sink>();
  #joint: Joint | null = null;
  #drains: Drain[] = [];

  constructor(filter: Filter | null, axes: Axes) {
    this.#filter = filter;
    this.#all = axes;
  }

  add({ relation: { table }, aggregate, view, scope, rates }: Request, compiler: Compiler): Gathering {
    const [kind] = aggregate;
    const expr = valueOf(aggregate);
    const isDistinct = kind === 'distinct';
    const axis = this.#all.of(view);
    this.#axes.add(axis);
    const currencies = rates ? null : currencyColumn(table, expr);
    const value = expr === undefined ? null : this.#value(expr, scope, rates, isDistinct, compiler);
    const order = kind === 'last' ? this.#value(aggregate[2], scope, rates, false, compiler) : null;
    const gathers = [kind === 'median' ? 'quantile' : kind, value?.[0], order?.[0]].join('\n');
    const name = `${gathers}\n${[...this.#axes].indexOf(axis)}`;
    let sink = this.#sinks.get(name);
    if (!sink) {
      const named = isDistinct && typeof expr === 'string' ? table.columns.get(expr) : undefined;
      const family = this.#families.get(gathers) ?? { whole: null };
      this.#families.set(gathers, family);
      const gathering = new Gathering(
        kind, currencies, rates && usesMoney(expr) ? rates.currency : undefined, named?.kind === 'word' ? named.words : null, family,
      );
      this.#sinks.set(name, (sink = { gathering, view, axis, value: value?.[1] ?? null, order: order?.[1] ?? null }));
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

  get onlyCounts(): boolean {
    return this.sinks.every(({ gathering }) => gathering.kind === 'count');
  }

  get sinks(): Sink[] {
    return [...this.#sinks.values()];
  }

  /** Makes room: by now all groups are known. `rows`: how many the pass goes over. */
  start(rows: number): void {
    const { sinks } = this;
    const joint = this.#axes.size > 1 ? Joint.of([...this.#axes], rows) : null;
    const alike = new Map<Gathering['family'], Sink[]>();
    for (const sink of sinks) alike.set(sink.gathering.family, [...(alike.get(sink.gathering.family) ?? []), sink]);
    for (const together of alike.values()) {
      const [{ gathering: first, value, order }] = together as [Sink];
      if (!joint || together.length === 1 || !first.isCheaplyRegrouped) continue;
      const fine = first.alike();
      for (const { gathering, view, axis } of together) {
        for (const p of gathering.quantiles) fine.quantiles.add(p);
        gathering.standsOn(fine, joint.cellsIn(axis), cellCount(view));
      }
      fine.start(joint.count);
      this.#drains.push({ gathering: fine, of: joint.of, value, order });
      this.#joint = joint;
    }
    for (const { gathering, view, axis, value, order } of sinks) {
      if (gathering.isDerived) continue;
      gathering.start(cellCount(view));
      this.#drains.push({ gathering, of: axis.of, value, order });
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
    for (const axis of this.#axes) axis.write(block);
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
