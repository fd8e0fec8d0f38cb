import { ok, without, type Component } from '../evaluate/component.ts';
import type { Vector } from '../evaluate/vector.ts';
import type { Accumulator } from './accumulator.ts';
import { Exclusions } from './exclusions.ts';

/** The smallest or, with sign -1, the largest value. */
export class Extreme implements Accumulator {
  readonly sign: 1 | -1;
  /** The best value of each cell times the sign; infinite where there is none. */
  readonly best: Float64Array;
  readonly n: Uint32Array;
  exclusions: Exclusions;

  constructor(cells: number, sign: 1 | -1) {
    this.sign = sign;
    this.best = new Float64Array(cells).fill(Infinity);
    this.n = new Uint32Array(cells);
    this.exclusions = new Exclusions(cells);
  }

  add(cells: Uint32Array, count: number, vector: Vector | null): void {
    const { values, why } = vector as Vector;
    const { best, n, sign } = this;
    for (let i = 0; i < count; i++) {
      const cell = cells[i] as number;
      const value = sign * (values[i] as number);
      if (value !== value) {
        this.exclusions.add(cell, why[i] as number);
        continue;
      }
      (n[cell] as number)++;
      if (value < (best[cell] as number)) best[cell] = value;
    }
  }

  regroup(cellOf: Uint32Array, cells: number): Extreme {
    const joined = new Extreme(cells, this.sign);
    joined.exclusions = this.exclusions.regroup(cellOf, cells);
    for (let from = 0; from < cellOf.length; from++) {
      const cell = cellOf[from] as number;
      joined.best[cell] = Math.min(joined.best[cell] as number, this.best[from] as number);
      (joined.n[cell] as number) += this.n[from] as number;
    }
    return joined;
  }

  component(cell: number): Component {
    const n = this.n[cell] as number;
    const excluded = this.exclusions.of(cell);
    if (this.exclusions.lacksRate(cell)) return without('mixed-currency', n, excluded);
    return n === 0 ? without('no-data', n, excluded) : ok(this.value(cell), n, excluded);
  }

  value(cell: number): number {
    return this.n[cell] === 0 ? NaN : this.sign * (this.best[cell] as number);
  }
}
