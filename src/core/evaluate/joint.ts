import { BLOCK_ROWS, type Block } from './vector.ts';
import { cellCount, cellsOf, type View } from './view.ts';

/** One way to tell the rows of a block apart: once written, `of` has a number below `count` for each. */
export type Axis = { readonly of: Uint32Array; readonly count: () => number; readonly write: (block: Block) => void };

function viewAxis(view: View): Axis {
  const of = new Uint32Array(BLOCK_ROWS);
  const write = cellsOf(view);
  return { of, count: () => cellCount(view), write: ({ rows, count }) => write(rows, count, of) };
}

/** The views of a pass, each as one axis. */
export class Axes {
  readonly #known: { readonly view: View; readonly axis: Axis }[] = [];

  of(view: View): Axis {
    let known = this.#known.find(({ view: { codes, groups, cut } }) => codes === view.codes && groups === view.groups && cut === view.cut);
    if (!known) this.#known.push((known = { view, axis: viewAxis(view) }));
    return known.axis;
  }
}

/** So many rows for each cell at least: with fewer, to gather by each axis costs less than to put cells together. */
const ROWS_A_CELL = 16;
/** More cells than this do not stay in the processor's cache. */
const MOST_CELLS = 65_536;

/** Several axes at once: a row is gathered once, in a cell for each combination of its numbers on all of them. */
export class Joint {
  readonly of = new Uint32Array(BLOCK_ROWS);
  readonly count: number;
  readonly #axes: readonly Axis[];
  readonly #counts: readonly number[];
  readonly #cells = new Map<Axis, Uint32Array>();

  /** Null where they would have too many cells. */
  static of(axes: readonly Axis[], rows: number): Joint | null {
    const joint = new Joint(axes);
    return joint.count <= Math.min(MOST_CELLS, rows / ROWS_A_CELL) ? joint : null;
  }

  private constructor(axes: readonly Axis[]) {
    this.#axes = axes;
    this.#counts = axes.map(({ count }) => count());
    this.count = this.#counts.reduce((product, count) => product * count, 1);
  }

  /** Writes the cells of the first `count` rows of a block, after all axes have. */
  write(count: number): void {
    const { of } = this;
    this.#axes.forEach(({ of: cells }, i) => {
      if (i === 0) of.set(cells.subarray(0, count));
      else extend(of, cells, this.#counts[i] as number, count);
    });
  }

  /** For each joint cell its number on one of the axes. */
  cellsIn(axis: Axis): Uint32Array {
    const known = this.#cells.get(axis);
    if (known) return known;
    const i = this.#axes.indexOf(axis);
    const own = this.#counts[i] as number;
    const finer = this.#counts.slice(i + 1).reduce((product, count) => product * count, 1);
    const cells = new Uint32Array(this.count);
    this.#cells.set(axis, cells);
    for (let cell = 0; cell < cells.length; cell++) cells[cell] = Math.floor(cell / finer) % own;
    return cells;
  }
}

function extend(of: Uint32Array, cells: Uint32Array, width: number, count: number): void {
  for (let i = 0; i < count; i++) of[i] = (of[i] as number) * width + (cells[i] as number);
}
