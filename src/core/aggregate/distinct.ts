import { ok, type Component } from '../evaluate/component.ts';
import type { Vector } from '../evaluate/vector.ts';
import type { Accumulator } from './accumulator.ts';
import { Exclusions } from './exclusions.ts';

/** How many different values there are. A word stands as its code. */
export class Distinct implements Accumulator {
  readonly seen: Set<number>[];
  exclusions: Exclusions;

  constructor(cells: number) {
    this.seen = Array.from({ length: cells }, () => new Set<number>());
    this.exclusions = new Exclusions(cells);
  }

  add(cells: Uint32Array, count: number, vector: Vector | null): void {
    const { values, why } = vector as Vector;
    for (let i = 0; i < count; i++) {
      const value = values[i] as number;
      if (value !== value) this.exclusions.add(cells[i] as number, why[i] as number);
      else (this.seen[cells[i] as number] as Set<number>).add(value);
    }
  }

  regroup(cellOf: Uint32Array, cells: number): Distinct {
    const joined = new Distinct(cells);
    joined.exclusions = this.exclusions.regroup(cellOf, cells);
    this.seen.forEach((values, from) => {
      const set = joined.seen[cellOf[from] as number] as Set<number>;
      for (const value of values) set.add(value);
    });
    return joined;
  }

  component(cell: number): Component {
    const n = this.value(cell);
    return ok(n, n, this.exclusions.of(cell));
  }

  value(cell: number): number {
    return (this.seen[cell] as Set<number>).size;
  }
}
