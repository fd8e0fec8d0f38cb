import { ok, without, type Component } from '../evaluate/component.ts';
import type { Vector } from '../evaluate/vector.ts';
import type { Accumulator } from './accumulator.ts';
import { Exclusions } from './exclusions.ts';

/** The smallest or the largest value. */
export class Extreme implements Accumulator {
  readonly #better: (a: number, b: number) => number;
  readonly #best: Float64Array;
  readonly #n: Float64Array;
  #exclusions: Exclusions;

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

  regroup(cellOf: Uint32Array, cells: number): Extreme {
    const joined = new Extreme(cells, this.#better);
    joined.#exclusions = this.#exclusions.regroup(cellOf, cells);
    for (let from = 0; from < cellOf.length; from++) {
      const count = this.#n[from] as number;
      if (count === 0) continue;
      const cell = cellOf[from] as number;
      const value = this.#best[from] as number;
      joined.#best[cell] = joined.#n[cell] === 0 ? value : this.#better(joined.#best[cell] as number, value);
      (joined.#n[cell] as number) += count;
    }
    return joined;
  }

  component(cell: number): Component {
    const n = this.#n[cell] as number;
    const excluded = this.#exclusions.of(cell);
    if (this.#exclusions.lacksRate(cell)) return without('mixed-currency', n, excluded);
    return n === 0 ? without('no-data', n, excluded) : ok(this.#best[cell] as number, n, excluded);
  }
}
