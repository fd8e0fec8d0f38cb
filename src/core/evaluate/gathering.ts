import type { Accumulator } from '../aggregate/accumulator.ts';
import { accumulatorOf } from '../aggregate/aggregates.ts';
import type { Aggregate } from '../kpi/algebra.ts';
import type { NumberColumn, WordColumn } from '../table/column.ts';
import { without, type Component } from './component.ts';
import { CurrencyTracker } from './currency.ts';
import { MISSING, NO_RATE, type Vector } from './vector.ts';

/** What a pass gathers for one aggregate: its accumulator, and the currencies it met. */
export class Gathering {
  readonly kind: Aggregate[0];
  /** The words that codes stand for, where words are gathered. */
  readonly words: readonly string[] | null;
  readonly #currencies: WordColumn | null;
  readonly currency: string | undefined;
  accumulator: Accumulator | null = null;
  cells = 0;
  tracker: CurrencyTracker | null = null;

  constructor(kind: Aggregate[0], currencies: WordColumn | null, currency: string | undefined, words: readonly string[] | null) {
    this.kind = kind;
    this.#currencies = currencies;
    this.currency = currency;
    this.words = words;
  }

  start(cells: number): void {
    this.cells = cells;
    this.accumulator = accumulatorOf(this.kind, cells);
    if (this.#currencies) this.tracker = new CurrencyTracker(this.#currencies, cells);
  }

  add(cells: Uint32Array, rows: Uint32Array, count: number, vector: Vector | null, order: Vector | null): void {
    (this.accumulator as Accumulator).add(cells, count, vector, order);
    this.tracker?.add(cells, rows, vector as Vector, count);
  }

  regroup(cellOf: Uint32Array, cells: number): Gathering {
    const joined = new Gathering(this.kind, this.#currencies, this.currency, this.words);
    joined.cells = cells;
    joined.accumulator = (this.accumulator as Accumulator).regroup(cellOf, cells);
    joined.tracker = this.tracker?.regroup(cellOf, cells) ?? null;
    return joined;
  }

  component(cell: number, p: number): Component {
    const component = (this.accumulator as Accumulator).component(cell, p);
    if (this.tracker?.isMixed(cell)) return without('mixed-currency', component.n, component.excluded);
    const currency = this.tracker?.currency(cell) ?? this.currency;
    return currency === undefined ? component : { ...component, currency };
  }

  /** The values of some cells as cells of a column. */
  column(cells: Uint32Array, p: number): NumberColumn {
    const { exclusions } = this.accumulator as Accumulator;
    const values = new Float64Array(cells.length);
    const why = new Uint8Array(cells.length);
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i] as number;
      const lacksRate = exclusions?.lacksRate(cell) || this.tracker?.isMixed(cell);
      values[i] = lacksRate ? NaN : (this.accumulator as Accumulator).value(cell, p);
      why[i] = lacksRate ? NO_RATE : MISSING;
    }
    return { kind: 'number', values, why };
  }
}

/** Which quantile an aggregate is; 0 for any other. */
export function quantileOf(aggregate: Aggregate): number {
  return aggregate[0] === 'median' ? 0.5 : aggregate[0] === 'quantile' ? aggregate[1] : 0;
}
