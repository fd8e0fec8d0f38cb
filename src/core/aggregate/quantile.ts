import { ok, without, type Component } from '../evaluate/component.ts';
import type { Vector } from '../evaluate/vector.ts';
import { medianRanks } from '../statistics/median-ranks.ts';
import { smallest } from '../statistics/order.ts';
import { LEVEL, type Accumulator } from './accumulator.ts';
import { Exclusions } from './exclusions.ts';

/** Quantiles of all values (type 7), exact: the values are kept, and moved together by cell once they are asked for. */
export class Quantile implements Accumulator {
  readonly cellCount: number;
  /** The quantiles that will be asked for: those of a cell are looked up together. */
  readonly ps: ReadonlySet<number>;
  exclusions: Exclusions;
  /** The first `length` of these are the values, and the cell of each. */
  values: Float64Array;
  /** Empty where there is one cell. */
  cells: Uint32Array;
  length = 0;
  readonly #found = new Map<number, ReadonlyMap<number, Component>>();
  #moved: { starts: Uint32Array; values: Float64Array } | null = null;

  /** `rows`: about how many values there will be. */
  constructor(cells: number, ps: ReadonlySet<number>, rows = 0) {
    this.cellCount = cells;
    this.ps = ps;
    // What is never written costs no memory: the system gives it when it is first touched.
    this.values = new Float64Array(rows);
    this.cells = new Uint32Array(rows);
    this.exclusions = new Exclusions(cells);
  }

  add(inCell: Uint32Array, count: number, vector: Vector | null): void {
    const { values: added, why } = vector as Vector;
    if (this.length + count > this.values.length) this.#grow(this.length + count);
    const { values, cells } = this;
    let { length } = this;
    for (let i = 0; i < count; i++) {
      const value = added[i] as number;
      values[length] = value;
      cells[length] = inCell[i] as number;
      if (value === value) length++;
      else this.exclusions.add(inCell[i] as number, why[i] as number);
    }
    this.length = length;
  }

  regroup(cellOf: Uint32Array, cells: number): Quantile {
    const joined = new Quantile(cells, this.ps);
    joined.exclusions = this.exclusions.regroup(cellOf, cells);
    joined.values = this.values;
    if (cells > 1) {
      joined.cells = new Uint32Array(this.length);
      for (let i = 0; i < this.length; i++) joined.cells[i] = cellOf[this.cells[i] ?? 0] as number;
    }
    joined.length = this.length;
    return joined;
  }

  component(cell: number, p: number): Component {
    let found = this.#found.get(cell);
    if (!found) this.#found.set(cell, (found = this.#components(cell)));
    return found.get(p) as Component;
  }

  #components(cell: number): Map<number, Component> {
    const { starts, values: all } = (this.#moved ??= this.#together());
    const values = all.subarray(starts[cell], starts[cell + 1]);
    const n = values.length;
    const excluded = this.exclusions.of(cell);
    const ps = [...this.ps];
    const status = this.exclusions.lacksRate(cell) ? 'mixed-currency' : n === 0 ? 'no-data' : null;
    if (status) return new Map(ps.map((p) => [p, without(status, n, excluded)]));
    const wanted = ps.map((p) => {
      const below = Math.floor((n - 1) * p);
      const ranks = p === 0.5 ? medianRanks(n) : null;
      return [below, Math.min(below + 1, n - 1), ...(ranks ? [ranks.low - 1, ranks.high - 1] : [])];
    });
    const found = smallest(values, wanted.flat());
    return new Map(ps.map((p, i) => {
      const [low, high, from, to] = found.splice(0, (wanted[i] as number[]).length) as [number, number, number | undefined, number | undefined];
      const position = (n - 1) * p;
      const component = ok(low + (high - low) * (position - Math.floor(position)), n, excluded);
      if (from === undefined || to === undefined) return [p, component];
      return [p, { ...component, interval: { low: from, high: to, level: LEVEL, method: 'median' } }];
    }));
  }

  value(cell: number, p: number): number {
    return this.component(cell, p).value ?? NaN;
  }

  #grow(length: number): void {
    const size = Math.max(1024, length, 2 * this.values.length);
    const [values, cells] = [new Float64Array(size), new Uint32Array(size)];
    values.set(this.values.subarray(0, this.length));
    cells.set(this.cells.subarray(0, this.length));
    [this.values, this.cells] = [values, cells];
  }

  /** A copy of the values in which those of a cell lie together (a counting sort), and where each cell starts. */
  #together(): { starts: Uint32Array; values: Float64Array } {
    const { cells, length } = this;
    if (this.cellCount === 1) return { starts: Uint32Array.of(0, length), values: this.values.slice(0, length) };
    const starts = new Uint32Array(this.cellCount + 1);
    for (let i = 0; i < length; i++) (starts[(cells[i] as number) + 1] as number)++;
    for (let cell = 0; cell < this.cellCount; cell++) (starts[cell + 1] as number) += starts[cell] as number;
    const next = starts.slice();
    const values = new Float64Array(length);
    for (let i = 0; i < length; i++) values[(next[cells[i] as number] as number)++] = this.values[i] as number;
    return { starts, values };
  }
}
