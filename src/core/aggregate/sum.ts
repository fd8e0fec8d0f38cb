import { ok, without, type Component } from '../evaluate/component.ts';
import type { Vector } from '../evaluate/vector.ts';
import { studentQuantile } from '../statistics/student.ts';
import { LEVEL, type Accumulator } from './accumulator.ts';
import { Exclusions } from './exclusions.ts';

/** The sum or mean of values. Sums carry what rounding loses (Neumaier 1974), so their order does not show. */
export class Sum implements Accumulator {
  readonly #mean: boolean;
  readonly #n: Float64Array;
  readonly #sums: Float64Array;
  readonly #lost: Float64Array;
  readonly #means: Float64Array;
  readonly #squares: Float64Array;
  #exclusions: Exclusions;

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
      this.#addTo(cell, value);
      const n = ++(this.#n[cell] as number);
      if (this.#mean) {
        const step = value - (this.#means[cell] as number);
        const mean = ((this.#means[cell] as number) += step / n);
        (this.#squares[cell] as number) += step * (value - mean);
      }
    }
  }

  regroup(cellOf: Uint32Array, cells: number): Sum {
    const joined = new Sum(cells, this.#mean);
    joined.#exclusions = this.#exclusions.regroup(cellOf, cells);
    for (let from = 0; from < cellOf.length; from++) {
      const count = this.#n[from] as number;
      if (count === 0) continue;
      const cell = cellOf[from] as number;
      joined.#addTo(cell, this.#sums[from] as number);
      (joined.#lost[cell] as number) += this.#lost[from] as number;
      const before = joined.#n[cell] as number;
      const n = (joined.#n[cell] = before + count);
      if (!this.#mean) continue;
      // Chan, Golub and LeVeque 1979, as in statistics/moments.ts.
      const step = (this.#means[from] as number) - (joined.#means[cell] as number);
      (joined.#means[cell] as number) += (step * count) / n;
      (joined.#squares[cell] as number) += (this.#squares[from] as number) + (step * step * before * count) / n;
    }
    return joined;
  }

  #addTo(cell: number, value: number): void {
    const sum = this.#sums[cell] as number;
    const next = sum + value;
    (this.#lost[cell] as number) += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    this.#sums[cell] = next;
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
