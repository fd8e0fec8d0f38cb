import { ok, without, type Component } from '../evaluate/component.ts';
import type { Vector } from '../evaluate/vector.ts';
import { studentQuantile } from '../statistics/student.ts';
import { LEVEL, type Accumulator } from './accumulator.ts';
import { Exclusions } from './exclusions.ts';

/**
 * The sum of values, or their mean with what its interval needs. Sums carry what rounding loses (two-sum, Knuth 1969), so the
 * order of the rows does not show.
 */
export class Sum implements Accumulator {
  readonly n: Uint32Array;
  readonly sums: Float64Array;
  readonly lost: Float64Array;
  /** Of a mean: the running mean and the sum of squared distances from it; empty for a sum. */
  readonly means: Float64Array;
  readonly squares: Float64Array;
  exclusions: Exclusions;

  constructor(cells: number, mean: boolean) {
    this.n = new Uint32Array(cells);
    this.sums = new Float64Array(cells);
    this.lost = new Float64Array(cells);
    this.means = new Float64Array(mean ? cells : 0);
    this.squares = new Float64Array(mean ? cells : 0);
    this.exclusions = new Exclusions(cells);
  }

  add(cells: Uint32Array, count: number, vector: Vector | null): void {
    const { values, why } = vector as Vector;
    const { n, sums, lost, means, squares } = this;
    const isMean = means.length > 0;
    for (let i = 0; i < count; i++) {
      const cell = cells[i] as number;
      const value = values[i] as number;
      if (value !== value) {
        this.exclusions.add(cell, why[i] as number);
        continue;
      }
      const sum = sums[cell] as number;
      const next = sum + value;
      const part = next - sum;
      sums[cell] = next;
      (lost[cell] as number) += sum - (next - part) + (value - part);
      const many = ++(n[cell] as number);
      if (isMean) {
        const step = value - (means[cell] as number);
        const mean = ((means[cell] as number) += step / many);
        (squares[cell] as number) += step * (value - mean);
      }
    }
  }

  regroup(cellOf: Uint32Array, cells: number): Sum {
    const isMean = this.means.length > 0;
    const joined = new Sum(cells, isMean);
    joined.exclusions = this.exclusions.regroup(cellOf, cells);
    for (let from = 0; from < cellOf.length; from++) {
      const count = this.n[from] as number;
      if (count === 0) continue;
      const cell = cellOf[from] as number;
      const [sum, value] = [joined.sums[cell] as number, this.sums[from] as number];
      const next = sum + value;
      const part = next - sum;
      joined.sums[cell] = next;
      (joined.lost[cell] as number) += sum - (next - part) + (value - part) + (this.lost[from] as number);
      const before = joined.n[cell] as number;
      const n = (joined.n[cell] = before + count);
      if (!isMean) continue;
      // Chan, Golub and LeVeque 1979, as in statistics/moments.ts.
      const step = (this.means[from] as number) - (joined.means[cell] as number);
      (joined.means[cell] as number) += (step * count) / n;
      (joined.squares[cell] as number) += (this.squares[from] as number) + (step * step * before * count) / n;
    }
    return joined;
  }

  component(cell: number): Component {
    const isMean = this.means.length > 0;
    const n = this.n[cell] as number;
    const excluded = this.exclusions.of(cell);
    if (this.exclusions.lacksRate(cell)) return without('mixed-currency', n, excluded);
    const value = this.value(cell);
    if (value !== value) return without('no-data', n, excluded);
    if (!isMean || n < 2) return ok(value, n, excluded);
    const half = studentQuantile((1 + LEVEL) / 2, n - 1) * Math.sqrt((this.squares[cell] as number) / (n - 1) / n);
    return { ...ok(value, n, excluded), interval: { low: value - half, high: value + half, level: LEVEL, method: 't' } };
  }

  value(cell: number): number {
    const isMean = this.means.length > 0;
    const n = this.n[cell] as number;
    if (n === 0 && (isMean || this.exclusions.total(cell) > 0)) return NaN;
    const sum = (this.sums[cell] as number) + (this.lost[cell] as number);
    return isMean ? sum / n : sum;
  }
}
