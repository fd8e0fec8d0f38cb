import { ok, without, type Component } from '../evaluate/component.ts';
import type { Vector } from '../evaluate/vector.ts';
import { medianRanks } from '../statistics/median-ranks.ts';
import { smallest } from '../statistics/order.ts';
import { LEVEL, type Accumulator } from './accumulator.ts';
import { Exclusions } from './exclusions.ts';
import { KeptValues } from './kept-values.ts';

/** What was found in all cells: how many values there are, the quantiles one after another, and the ends of the median's interval. */
type Found = { readonly n: Uint32Array; readonly ps: readonly number[]; readonly at: Float64Array; readonly low: Float64Array; readonly high: Float64Array };

/** Quantiles of all values (type 7), exact: the values are kept, and looked through once one is asked for. */
export class Quantile implements Accumulator {
  readonly cellCount: number;
  /** The quantiles that will be asked for: those of a cell are looked up together. */
  readonly #ps: ReadonlySet<number>;
  exclusions: Exclusions;
  readonly #kept: KeptValues;
  /** Of regrouped values: in which cell those of each of the cells are that they were kept in. */
  readonly #cellOf: Uint32Array | null;
  #found: Found | null = null;

  constructor(cells: number, ps: ReadonlySet<number>, kept = new KeptValues(cells), cellOf: Uint32Array | null = null) {
    this.cellCount = cells;
    this.#ps = ps;
    this.#kept = kept;
    this.#cellOf = cellOf;
    this.exclusions = new Exclusions(cells);
  }

  add(inCell: Uint32Array, count: number, vector: Vector | null): void {
    const { values: added, why } = vector as Vector;
    const piece = this.#kept.room(count);
    const { values, cells } = piece;
    let { length } = piece;
    for (let i = 0; i < count; i++) {
      const value = added[i] as number;
      values[length] = value;
      if (cells) cells[length] = inCell[i] as number;
      if (value === value) length++;
      else this.exclusions.add(inCell[i] as number, why[i] as number);
    }
    piece.length = length;
  }

  regroup(cellOf: Uint32Array, cells: number): Quantile {
    const own = this.#cellOf;
    const joined = new Quantile(cells, this.#ps, this.#kept, own ? own.map((cell) => cellOf[cell] as number) : cellOf);
    joined.exclusions = this.exclusions.regroup(cellOf, cells);
    return joined;
  }

  component(cell: number, p: number): Component {
    const { n: counts, ps, at, low, high } = this.#look();
    const n = counts[cell] as number;
    const excluded = this.exclusions.of(cell);
    if (this.exclusions.lacksRate(cell)) return without('mixed-currency', n, excluded);
    if (n === 0) return without('no-data', n, excluded);
    const component = ok(at[cell * ps.length + ps.indexOf(p)] as number, n, excluded);
    const [from, to] = [low[cell] as number, high[cell] as number];
    if (p !== 0.5 || from !== from) return component;
    return { ...component, interval: { low: from, high: to, level: LEVEL, method: 'median' } };
  }

  value(cell: number, p: number): number {
    if (this.exclusions.lacksRate(cell)) return NaN;
    const { ps, at } = this.#look();
    return at[cell * ps.length + ps.indexOf(p)] as number;
  }

  /** The values of each cell, for a state. */
  byCell(): number[][] {
    const lists: number[][] = [];
    this.#kept.eachCell(this.#cellOf, this.cellCount, (values) => lists.push(Array.from(values)));
    return lists;
  }

  #look(): Found {
    if (this.#found) return this.#found;
    const { cellCount, exclusions } = this;
    const ps = [...this.#ps];
    const found = (this.#found = {
      n: new Uint32Array(cellCount), ps, at: new Float64Array(cellCount * ps.length).fill(NaN),
      low: new Float64Array(cellCount).fill(NaN), high: new Float64Array(cellCount).fill(NaN),
    });
    const { n, at, low, high } = found;
    this.#kept.eachCell(this.#cellOf, cellCount, (values, cell) => {
      const { length } = values;
      n[cell] = length;
      if (length === 0 || exclusions.lacksRate(cell)) return;
      const ranks: number[] = [];
      for (const p of ps) {
        const below = Math.floor((length - 1) * p);
        ranks.push(below, Math.min(below + 1, length - 1));
      }
      const around = ps.includes(0.5) ? medianRanks(length) : null;
      if (around) ranks.push(around.low - 1, around.high - 1);
      const wanted = smallest(values, ranks);
      ps.forEach((p, i) => {
        const [from, to] = [wanted[2 * i] as number, wanted[2 * i + 1] as number];
        const position = (length - 1) * p;
        at[cell * ps.length + i] = from + (to - from) * (position - Math.floor(position));
      });
      if (!around) return;
      low[cell] = wanted.at(-2) as number;
      high[cell] = wanted.at(-1) as number;
    });
    return found;
  }
}
