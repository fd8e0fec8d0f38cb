import { medianRanks } from '../statistics/median-ranks.ts';
import { quantile } from '../statistics/quantile.ts';
import { studentQuantile } from '../statistics/student.ts';
import type { Aggregate } from '../kpi/algebra.ts';
import { ok, without, type Component } from './component.ts';
import { reasons, NO_RATE, type Vector } from './vector.ts';

/** Gathers the rows of a query cell by cell (a cell is a group, or a group in a part of a series) and ends as components. */
export interface Accumulator {
  /** Adds `count` rows: the i-th belongs to cell `cells[i]` and has the i-th value (and the i-th place in an order). */
  add(cells: Uint32Array, vector: Vector | null, count: number, order: Vector | null): void;
  component(cell: number): Component;
}

const LEVEL = 0.95;

class Count implements Accumulator {
  readonly #counts: Float64Array;

  constructor(cells: number) {
    this.#counts = new Float64Array(cells);
  }

  add(cells: Uint32Array, _vector: Vector | null, count: number): void {
    const counts = this.#counts;
    for (let i = 0; i < count; i++) (counts[cells[i] as number] as number)++;
  }

  component(cell: number): Component {
    const n = this.#counts[cell] as number;
    return ok(n, n);
  }
}

/** Counts, per cell, the rows that have no value, by reason. */
class Exclusions {
  readonly #counts: Uint32Array;

  constructor(cells: number) {
    this.#counts = new Uint32Array(cells * reasons.length);
  }

  add(cell: number, why: number): void {
    (this.#counts[cell * reasons.length + why] as number)++;
  }

  of(cell: number): Record<string, number> {
    return Object.fromEntries(
      reasons.flatMap((reason, i) => {
        const count = this.#counts[cell * reasons.length + i] as number;
        return count > 0 && i !== NO_RATE ? [[reason, count]] : [];
      }),
    );
  }

  /** Whether an amount of the cell has no way into the reporting currency. */
  lacksRate(cell: number): boolean {
    return (this.#counts[cell * reasons.length + NO_RATE] as number) > 0;
  }

  total(cell: number): number {
    return reasons.reduce((sum, _, i) => sum + (this.#counts[cell * reasons.length + i] as number), 0);
  }
}

/** The sum or mean of values. Sums carry what rounding loses (Neumaier 1974), so their order does not show. */
class Sum implements Accumulator {
  readonly #mean: boolean;
  readonly #n: Float64Array;
  readonly #sums: Float64Array;
  readonly #lost: Float64Array;
  readonly #means: Float64Array;
  readonly #squares: Float64Array;
  readonly #exclusions: Exclusions;

  constructor(cells: number, mean: boolean) {
    this.#mean = mean;
    this.#n = new Float64Array(cells);
    this.#sums = new Float64Array(cells);
    this.#lost = new Float64Array(cells);
    this.#means = new Float64Array(mean ? cells : 0);
    this.#squares = new Float64Array(mean ? cells : 0);
    this.#exclusions = new Exclusions(cells);
  }

  add(cells: Uint32Array, vector: Vector | null, count: number): void {
    const { values, why } = vector as Vector;
    for (let i = 0; i < count; i++) {
      const cell = cells[i] as number;
      const value = values[i] as number;
      if (value !== value) {
        this.#exclusions.add(cell, why[i] as number);
        continue;
      }
      const sum = this.#sums[cell] as number;
      const next = sum + value;
      (this.#lost[cell] as number) += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
      this.#sums[cell] = next;
      const n = ++(this.#n[cell] as number);
      if (this.#mean) {
        const step = value - (this.#means[cell] as number);
        const mean = ((this.#means[cell] as number) += step / n);
        (this.#squares[cell] as number) += step * (value - mean);
      }
    }
  }

  component(cell: number): Component {
    const n = this.#n[cell] as number;
    const excluded = this.#exclusions.of(cell);
    if (this.#exclusions.lacksRate(cell)) return without('mixed-currency', n, excluded);
    if (n === 0 && (this.#mean || this.#exclusions.total(cell) > 0)) return without('no-data', n, excluded);
    const sum = (this.#sums[cell] as number) + (this.#lost[cell] as number);
    if (!this.#mean) return ok(sum, n, excluded);
    const mean = sum / n;
    if (n < 2) return ok(mean, n, excluded);
    const half = studentQuantile((1 + LEVEL) / 2, n - 1) * Math.sqrt((this.#squares[cell] as number) / (n - 1) / n);
    return { ...ok(mean, n, excluded), interval: { low: mean - half, high: mean + half, level: LEVEL, method: 't' } };
  }
}

/** A quantile of all values, exact: they are kept, sorted by cell at the end. */
class Quantile implements Accumulator {
  readonly #p: number;
  readonly #cellCount: number;
  readonly #exclusions: Exclusions;
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

  component(cell: number): Component {
    const starts = (this.#starts ??= this.#sortIntoCells());
    const sorted = this.#values.subarray(starts[cell], starts[cell + 1]).sort();
    const n = sorted.length;
    const excluded = this.#exclusions.of(cell);
    if (this.#exclusions.lacksRate(cell)) return without('mixed-currency', n, excluded);
    const value = quantile(sorted, this.#p);
    if (value === null) return without('no-data', n, excluded);
    const ranks = this.#p === 0.5 ? medianRanks(n) : null;
    if (!ranks) return ok(value, n, excluded);
    const [low, high] = [sorted[ranks.low - 1] as number, sorted[ranks.high - 1] as number];
    return { ...ok(value, n, excluded), interval: { low, high, level: LEVEL, method: 'median' } };
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
    return starts;
  }
}

class Extreme implements Accumulator {
  readonly #better: (a: number, b: number) => number;
  readonly #best: Float64Array;
  readonly #n: Float64Array;
  readonly #exclusions: Exclusions;

  constructor(cells: number, better: (a: number, b: number) => number) {
    this.#better = better;
    this.#best = new Float64Array(cells).fill(NaN);
    this.#n = new Float64Array(cells);
    this.#exclusions = new Exclusions(cells);
  }

  add(cells: Uint32Array, vector: Vector | null, count: number): void {
    const { values, why } = vector as Vector;
    for (let i = 0; i < count; i++) {
      const cell = cells[i] as number;
      const value = values[i] as number;
      if (value !== value) this.#exclusions.add(cell, why[i] as number);
      else this.#best[cell] = (this.#n[cell] as number)++ === 0 ? value : this.#better(this.#best[cell] as number, value);
    }
  }

  component(cell: number): Component {
    const n = this.#n[cell] as number;
    const excluded = this.#exclusions.of(cell);
    if (this.#exclusions.lacksRate(cell)) return without('mixed-currency', n, excluded);
    return n === 0 ? without('no-data', n, excluded) : ok(this.#best[cell] as number, n, excluded);
  }
}

/** How many different values there are. */
class Distinct implements Accumulator {
  readonly #seen: Set<number>[];
  readonly #exclusions: Exclusions;

  constructor(cells: number) {
    this.#seen = Array.from({ length: cells }, () => new Set<number>());
    this.#exclusions = new Exclusions(cells);
  }

  add(cells: Uint32Array, vector: Vector | null, count: number): void {
    const { values, why } = vector as Vector;
    for (let i = 0; i < count; i++) {
      const value = values[i] as number;
      if (value !== value) this.#exclusions.add(cells[i] as number, why[i] as number);
      else (this.#seen[cells[i] as number] as Set<number>).add(value);
    }
  }

  component(cell: number): Component {
    const n = (this.#seen[cell] as Set<number>).size;
    return ok(n, n, this.#exclusions.of(cell));
  }
}

/** The value of the row that comes last by another value; of equals, the later row. */
class Last implements Accumulator {
  readonly #values: Float64Array;
  readonly #orders: Float64Array;

  constructor(cells: number) {
    this.#values = new Float64Array(cells).fill(NaN);
    this.#orders = new Float64Array(cells).fill(-Infinity);
  }

  add(cells: Uint32Array, vector: Vector | null, count: number, order: Vector | null): void {
    const { values } = vector as Vector;
    for (let i = 0; i < count; i++) {
      const cell = cells[i] as number;
      const at = (order as Vector).values[i] as number;
      if (values[i] !== values[i] || !(at >= (this.#orders[cell] as number))) continue;
      this.#orders[cell] = at;
      this.#values[cell] = values[i] as number;
    }
  }

  component(cell: number): Component {
    const value = this.#values[cell] as number;
    return value === value ? ok(value, 1) : without('no-data', 0);
  }
}

export function accumulatorOf(aggregate: Aggregate, cells: number): Accumulator {
  switch (aggregate[0]) {
    case 'count':
      return new Count(cells);
    case 'sum':
      return new Sum(cells, false);
    case 'mean':
      return new Sum(cells, true);
    case 'median':
      return new Quantile(cells, 0.5);
    case 'quantile':
      return new Quantile(cells, aggregate[1]);
    case 'min':
      return new Extreme(cells, Math.min);
    case 'max':
      return new Extreme(cells, Math.max);
    case 'distinct':
      return new Distinct(cells);
    case 'last':
      return new Last(cells);
  }
}
