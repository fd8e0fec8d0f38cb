import { ok, type Component } from '../evaluate/component.ts';
import type { Accumulator } from './accumulator.ts';

/** How many rows there are. */
export class Count implements Accumulator {
  readonly n: Uint32Array;

  constructor(cells: number) {
    this.n = new Uint32Array(cells);
  }

  add(cells: Uint32Array, count: number): void {
    const { n } = this;
    for (let i = 0; i < count; i++) (n[cells[i] as number] as number)++;
  }

  regroup(cellOf: Uint32Array, cells: number): Count {
    const joined = new Count(cells);
    for (let from = 0; from < cellOf.length; from++) {
      const cell = cellOf[from] as number;
      if (cell < cells) (joined.n[cell] as number) += this.n[from] as number;
    }
    return joined;
  }

  component(cell: number): Component {
    const n = this.n[cell] as number;
    return ok(n, n);
  }

  value(cell: number): number {
    return this.n[cell] as number;
  }
}
