import { reasons, NO_RATE } from '../evaluate/vector.ts';

/** Counts, per cell, the rows that have no value, by reason. */
export class Exclusions {
  readonly #counts: Uint32Array;

  constructor(cells: number) {
    this.#counts = new Uint32Array(cells * reasons.length);
  }

  add(cell: number, why: number): void {
    (this.#counts[cell * reasons.length + why] as number)++;
  }

  regroup(cellOf: Uint32Array, cells: number): Exclusions {
    const joined = new Exclusions(cells);
    const width = reasons.length;
    for (let i = 0; i < this.#counts.length; i++) {
      const cell = cellOf[Math.floor(i / width)] as number;
      (joined.#counts[cell * width + (i % width)] as number) += this.#counts[i] as number;
    }
    return joined;
  }

  of(cell: number): Record<string, number> {
    const excluded: Record<string, number> = {};
    for (let i = 0; i < reasons.length; i++) {
      const count = this.#counts[cell * reasons.length + i] as number;
      if (count > 0 && i !== NO_RATE) excluded[reasons[i] as string] = count;
    }
    return excluded;
  }

  /** Whether an amount of the cell has no way into the reporting currency. */
  lacksRate(cell: number): boolean {
    return (this.#counts[cell * reasons.length + NO_RATE] as number) > 0;
  }

  total(cell: number): number {
    let sum = 0;
    for (let i = 0; i < reasons.length; i++) sum += this.#counts[cell * reasons.length + i] as number;
    return sum;
  }
}
