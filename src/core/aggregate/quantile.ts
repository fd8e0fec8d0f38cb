import { ok, without, type Component } from '../evaluate/component.ts';
import type { Vector } from '../evaluate/vector.ts';
import { medianRanks } from '../statistics/median-ranks.ts';
import { smallest } from '../statistics/order.ts';
import { LEVEL, type Accumulator } from './accumulator.ts';
import { Exclusions } from './exclusions.ts';

/** A quantile of all values (type 7), exact: they are kept, and moved together by cell at the end. */
export class Quantile implements Accumulator {
  readonly #p: number;
  readonly #cellCount: number;
  #exclusions: Exclusions;
  #values = new Float64Array(1024);
  #cells = new Uint32Array(1024);
  #length = 0;
  #starts: Uint32Array | null = null;

  constructor(cells: number, p: number) {
    this.#cellCount = cells;
    this.#p = p;
    this.#exclusions = new Exclusions(cells);
  }

  add(cells: Uint32Array, vector: Vector | null, count: number): void {
    const { values, why } = vector as Vector;
    if (this.#length + count > this.#values.length) this.#grow(this.#length + count);
    for (let i = 0; i < count; i++) {
      const value = values[i] as number;
      if (value === value) {
        this.#cells[this.#length] = cells[i] as number;
        this.#values[this.#length++] = value;
      } else this.#exclusions.add(cells[i] as number, why[i] as number);
    }
  }

  regroup(cellOf: Uint32Array, cells: number): Quantile {
    const joined = new Quantile(cells, this.#p);
    joined.#exclusions = this.#exclusions.regroup(cellOf, cells);
    joined.#values = this.#values.slice(0, this.#length);
    joined.#cells = this.#cells.slice(0, this.#length);
    for (let i = 0; i < this.#length; i++) joined.#cells[i] = cellOf[this.#cells[i] as number] as number;
    joined.#length = this.#length;
    return joined;
  }

  component(cell: number): Component {
    const starts = (this.#starts ??= this.#sortIntoCells());
    const values = this.#values.subarray(starts[cell], starts[cell + 1]);
    const n = values.length;
    const excluded = this.#exclusions.of(cell);
    if (this.#exclusions.lacksRate(cell)) return without('mixed-currency', n, excluded);
    if (n === 0) return without('no-data', n, excluded);
    const position = (n - 1) * this.#p;
    const below = Math.floor(position);
    const ranks = this.#p === 0.5 ? medianRanks(n) : null;
    const [low, high, from, to] = smallest(values, [below, Math.min(below + 1, n - 1), ...(ranks ? [ranks.low - 1, ranks.high - 1] : [])]) as [
      number, number, number | undefined, number | undefined,
    ];
    const value = low + (high - low) * (position - below);
    if (from === undefined || to === undefined) return ok(value, n, excluded);
    return { ...ok(value, n, excluded), interval: { low: from, high: to, level: LEVEL, method: 'median' } };
  }

  #grow(length: number): void {
    const size = Math.max(length, 2 * this.#values.length);
    const [values, cells] = [new Float64Array(size), new Uint32Array(size)];
    values.set(this.#values.subarray(0, this.#length));
    cells.set(this.#cells.subarray(0, this.#length));
    [this.#values, this.#cells] = [values, cells];
  }

  /** Moves the values so that those of a cell lie together (a counting sort); gives where each cell starts. */
  #sortIntoCells(): Uint32Array {
    const starts = new Uint32Array(this.#cellCount + 1);
    for (let i = 0; i < this.#length; i++) (starts[(this.#cells[i] as number) + 1] as number)++;
    for (let cell = 0; cell < this.#cellCount; cell++) (starts[cell + 1] as number) += starts[cell] as number;
    const next = starts.slice();
    const moved = new Float64Array(this.#length);
    for (let i = 0; i < this.#length; i++) moved[(next[this.#cells[i] as number] as number)++] = this.#values[i] as number;
    this.#values = moved;
    this.#cells = this.#cells.slice(0, this.#length).sort();
    return starts;
  }
}
