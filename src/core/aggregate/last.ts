import { ok, without, type Component } from '../evaluate/component.ts';
import type { Vector } from '../evaluate/vector.ts';
import type { Accumulator } from './accumulator.ts';

/** The value of the row that comes last by another value; of equals, the later row. */
export class Last implements Accumulator {
  readonly values: Float64Array;
  readonly orders: Float64Array;

  constructor(cells: number) {
    this.values = new Float64Array(cells).fill(NaN);
    this.orders = new Float64Array(cells).fill(-Infinity);
  }

  add(cells: Uint32Array, count: number, vector: Vector | null, order: Vector | null): void {
    const { values } = vector as Vector;
    for (let i = 0; i < count; i++) {
      const cell = cells[i] as number;
      const at = (order as Vector).values[i] as number;
      if (values[i] !== values[i] || !(at >= (this.orders[cell] as number))) continue;
      this.orders[cell] = at;
      this.values[cell] = values[i] as number;
    }
  }

  regroup(cellOf: Uint32Array, cells: number): Last {
    const joined = new Last(cells);
    for (let from = 0; from < cellOf.length; from++) {
      const cell = cellOf[from] as number;
      if (Number.isNaN(this.values[from]) || !((this.orders[from] as number) >= (joined.orders[cell] as number))) continue;
      joined.orders[cell] = this.orders[from] as number;
      joined.values[cell] = this.values[from] as number;
    }
    return joined;
  }

  component(cell: number): Component {
    const value = this.values[cell] as number;
    return value === value ? ok(value, 1) : without('no-data', 0);
  }

  value(cell: number): number {
    return this.values[cell] as number;
  }
}
