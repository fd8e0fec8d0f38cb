import { reasons, NO_RATE } from '../evaluate/vector.ts';

const WIDTH = reasons.length;

/** Counts, per cell, the rows that have no value, by reason. Most cells of most queries have none: room is made at the first. */
export class Exclusions {
  readonly cells: number;
  counts: Float64Array | null = null;

  constructor(cells: number) {
    this.cells = cells;
  }

  add(cell: number, why: number): void {
    ((this.counts ??= new Float64Array(this.cells * WIDTH))[cell * WIDTH + why] as number)++;
  }

  regroup(cellOf: Uint32Array, cells: number): Exclusions {
    const joined = new Exclusions(cells);
    const { counts } = this;
    if (!counts) return joined;
    const into = (joined.counts = new Float64Array(cells * WIDTH));
    for (let i = 0; i < counts.length; i++) {
      (into[(cellOf[Math.floor(i / WIDTH)] as number) * WIDTH + (i % WIDTH)] as number) += counts[i] as number;
    }
    return joined;
  }

  of(cell: number): Record<string, number> {
    const excluded: Record<string, number> = {};
    for (let i = 0; this.counts && i < WIDTH; i++) {
      const count = this.counts[cell * WIDTH + i] as number;
      if (count > 0 && i !== NO_RATE) excluded[reasons[i] as string] = count;
    }
    return excluded;
  }

  /** Whether an amount of the cell has no way into the reporting currency. */
  lacksRate(cell: number): boolean {
    return this.counts !== null && (this.counts[cell * WIDTH + NO_RATE] as number) > 0;
  }

  total(cell: number): number {
    let sum = 0;
    for (let i = 0; this.counts && i < WIDTH; i++) sum += this.counts[cell * WIDTH + i] as number;
    return sum;
  }
}
