import type { Sink } from './branch.ts';
import type { Gathering } from './gathering.ts';
import { Joint, type Axis } from './joint.ts';
import { BLOCK_ROWS, type Block, type Kernel } from './vector.ts';
import { cellCount } from './view.ts';

type Limit = { readonly limit: number; readonly sinks: readonly Sink[] };

/**
 * Counts the rows whose value is at or above each of several limits. A row is counted once, by how many of the limits it
 * reaches; what reaches a limit is what reaches it last and what goes on.
 */
export class AtLeast {
  readonly #joint: Joint;
  readonly #axes: readonly Axis[];
  readonly #fine: Gathering;

  /** Null where there would be too many cells. */
  static of(kernel: Kernel, limits: readonly Limit[], rows: number): AtLeast | null {
    const bounds = Float64Array.from(new Set(limits.map(({ limit }) => limit))).sort();
    const reached = reachedAxis(kernel, bounds);
    const axes = [...new Set(limits.flatMap(({ sinks }) => sinks.map(({ axis }) => axis))), reached];
    const joint = Joint.of(axes, rows);
    return joint && new AtLeast(joint, axes, limits, bounds, joint.cellsIn(reached));
  }

  private constructor(joint: Joint, axes: readonly Axis[], limits: readonly Limit[], bounds: Float64Array, reached: Uint32Array) {
    this.#joint = joint;
    this.#axes = axes;
    const sinks = limits.flatMap(({ sinks: some, limit }) => some.map((sink) => ({ ...sink, least: bounds.indexOf(limit) + 1 })));
    const [first] = sinks as [(typeof sinks)[number]];
    this.#fine = first.gathering.alike();
    this.#fine.start(joint.count);
    for (const { gathering, view, axis, least } of sinks) {
      const cells = cellCount(view);
      gathering.standsOn(this.#fine, joint.cellsIn(axis).map((cell, i) => ((reached[i] as number) >= least ? cell : cells)), cells);
    }
  }

  take(block: Block): void {
    for (const axis of this.#axes) axis.write(block);
    this.#joint.write(block.count);
    this.#fine.add(this.#joint.of, block.rows, block.count, null, null);
  }
}

/** How many of the bounds each row reaches; no value reaches none. */
function reachedAxis(kernel: Kernel, bounds: Float64Array): Axis {
  const of = new Uint32Array(BLOCK_ROWS);
  return {
    of,
    count: () => bounds.length + 1,
    write: (block) => {
      const { values } = kernel(block);
      const { count } = block;
      for (let i = 0; i < count; i++) {
        const value = values[i] as number;
        let reached = 0;
        for (let k = 0; k < bounds.length; k++) reached += +(value >= (bounds[k] as number));
        of[i] = reached;
      }
    },
  };
}
