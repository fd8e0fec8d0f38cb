import type { Aggregate } from '../kpi/algebra.ts';
import type { Component } from './component.ts';
import { quantileOf, type Gathering } from './gathering.ts';

/** What a query gives for each group: of the whole period, and of each part of a series. */
export class Cells {
  readonly aggregate: Aggregate;
  /** Cut into parts in one pass: cell c * width + p is part p of group c. */
  readonly cut: Gathering | null;
  readonly width: number;
  readonly each: readonly Gathering[];
  #whole: Gathering | null;

  /** `whole` may be left out where `cut` is given: the parts together are the whole. */
  constructor(aggregate: Aggregate, whole: Gathering | null, cut: Gathering | null, width: number, each: readonly Gathering[] = []) {
    this.aggregate = aggregate;
    this.#whole = whole;
    this.cut = cut;
    this.width = width;
    this.each = each;
  }

  get whole(): Gathering {
    if (!this.#whole) {
      const cut = this.cut as Gathering;
      const cells = cut.cells / this.width;
      this.#whole = cut.regroup(Uint32Array.from({ length: cut.cells }, (_, cell) => Math.floor(cell / this.width)), cells);
    }
    return this.#whole;
  }

  /** The result of a group; of a part of the series where `part` is not -1. */
  component(group: number, part: number): Component {
    const p = quantileOf(this.aggregate);
    if (part < 0) return this.whole.component(group, p);
    return this.cut ? this.cut.component(group * this.width + part, p) : (this.each[part] as Gathering).component(group, p);
  }

  /** The same rows in other groups: those of group g are then in group `groupOf[g]`, of `groups` groups. */
  regroup(groupOf: Uint32Array, groups: number): Cells {
    const { cut, width } = this;
    const cellOf = cut ? Uint32Array.from({ length: cut.cells }, (_, cell) => (groupOf[Math.floor(cell / width)] as number) * width + (cell % width)) : null;
    return new Cells(
      this.aggregate,
      cut ? null : this.whole.regroup(groupOf, groups),
      cut && cellOf ? cut.regroup(cellOf, groups * width) : null,
      width,
      this.each.map((part) => part.regroup(groupOf, groups)),
    );
  }
}
