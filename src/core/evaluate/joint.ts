import { BLOCK_ROWS } from './vector.ts';
import { cellCount, cellsOf, type View } from './view.ts';

/** The cells of a block's rows in one view. */
export type ViewCells = { readonly view: View; readonly of: Uint32Array; readonly write: ReturnType<typeof cellsOf> };

export function viewCells(view: View): ViewCells {
  return { view, of: new Uint32Array(BLOCK_ROWS), write: cellsOf(view) };
}

/** So many rows for each cell at least: with fewer, to gather in each view costs less than to put cells together. */
const ROWS_A_CELL = 16;
/** More cells than this do not stay in the processor's cache. */
const MOST_CELLS = 16_384;

/** Several views at once: a row is gathered once, in a cell for each combination of its cells in all of them. */
export class Joint {
  readonly of = new Uint32Array(BLOCK_ROWS);
  readonly count: number;
  readonly #views: readonly ViewCells[];
  readonly #counts: readonly number[];

  /** Null where the views are few, or too fine, to gather in all of them at once. */
  static of(views: readonly ViewCells[], rows: number): Joint | null {
    if (views.length < 2) return null;
    const joint = new Joint(views);
    return joint.count <= Math.min(MOST_CELLS, rows / ROWS_A_CELL) ? joint : null;
  }

  private constructor(views: readonly ViewCells[]) {
    this.#views = views;
    this.#counts = views.map(({ view }) => cellCount(view));
    this.count = this.#counts.reduce((product, count) => product * count, 1);
  }

  /** Writes the cells of the first `count` rows of a block, whose cells in each view are written. */
  write(count: number): void {
    const { of } = this;
    this.#views.forEach(({ of: cells }, i) => {
      if (i === 0) of.set(cells.subarray(0, count));
      else extend(of, cells, this.#counts[i] as number, count);
    });
  }

  /** For each joint cell its cell in one of the views. */
  cellsIn(one: ViewCells): Uint32Array {
    const i = this.#views.indexOf(one);
    const own = this.#counts[i] as number;
    const finer = this.#counts.slice(i + 1).reduce((product, count) => product * count, 1);
    return Uint32Array.from({ length: this.count }, (_, cell) => Math.floor(cell / finer) % own);
  }
}

function extend(of: Uint32Array, cells: Uint32Array, width: number, count: number): void {
  for (let i = 0; i < count; i++) of[i] = (of[i] as number) * width + (cells[i] as number);
}
