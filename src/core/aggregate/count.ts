import { ok, type Component } from '../evaluate/component.ts';
import type { Vector } from '../evaluate/vector.ts';
import type { Accumulator } from './accumulator.ts';

/** How many rows there are. */
export class Count implements Accumulator {
  readonly #counts: Float64Array;

  constructor(cells: number) {
    this.#counts = new Float64Array(cells);
  }

  add(cells: Uint32Array, _vector: Vector | null, count: number): void {
    const counts = this.#counts;
    for (let i = 0; i < count; i++) (counts[cells[i] as number] as number)++;
  }

  regroup(cellOf: Uint32Array, cells: number): Count {
    const joined = new Count(cells);
    for (let cell = 0; cell < cellOf.length; cell++) (joined.#counts[cellOf[cell] as number] as number) += this.#counts[cell] as number;
    return joined;
  }

  component(cell: number): Component {
    const n = this.#counts[cell] as number;
    return ok(n, n);
  }
}
