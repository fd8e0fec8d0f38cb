import type { Accumulator } from '../aggregate/accumulator.ts';
import { accumulatorOf } from '../aggregate/aggregates.ts';
import { Quantile } from '../aggregate/quantile.ts';
import type { Aggregate } from '../kpi/algebra.ts';
import type { NumberColumn, WordColumn } from '../table/column.ts';
import { without, type Component } from './component.ts';
import { CurrencyTracker } from './currency.ts';
import { NO_RATE, type Vector } from './vector.ts';

/** What a pass gathers for one aggregate: its accumulator, and the currencies it met. */
export class Gathering {
  readonly kind: Aggregate[0];
  /** The words that codes stand for, where words are gathered. */
  readonly words: readonly string[] | null;
  readonly #currencies: WordColumn | null;
  readonly currency: string | undefined;
  /** The quantiles that will be asked for. */
  readonly quantiles = new Set<number>();
  readonly #regrouped: { cellOf: Uint32Array; gathering: Gathering }[] = [];
  cells = 0;
  #accumulator: Accumulator | null = null;
  #tracker: CurrencyTracker | null = null;
  /** What it is put together from where it does not gather itself. */
  #from: { readonly fine: Gathering; readonly cellOf: Uint32Array } | null = null;

  /** Shared by all that gather the same values of the same rows. */
  readonly family: { whole: Gathering | null };

  constructor(kind: Aggregate[0], currencies: WordColumn | null, currency: string | undefined, words: readonly string[] | null, family: { whole: Gathering | null } = { whole: null }) {
    this.family = family;
    this.kind = kind;
    this.#currencies = currencies;
    this.currency = currency;
    this.words = words;
  }

  start(cells: number): void {
    this.cells = cells;
    this.#accumulator = accumulatorOf(this.kind, cells, this.quantiles);
    if (this.#currencies) this.#tracker = new CurrencyTracker(this.#currencies, cells);
  }

  /** Takes what was gathered elsewhere. */
  restore(accumulator: Accumulator, tracker: CurrencyTracker | null, cells: number): void {
    this.cells = cells;
    this.#accumulator = accumulator;
    this.#tracker = tracker;
  }

  get accumulator(): Accumulator {
    this.#settle();
    return this.#accumulator as Accumulator;
  }

  get tracker(): CurrencyTracker | null {
    this.#settle();
    return this.#tracker;
  }

  #settle(): void {
    if (!this.#from) return;
    const { fine, cellOf } = this.#from;
    this.#from = null;
    this.restore(fine.accumulator.regroup(cellOf, this.cells), fine.tracker?.regroup(cellOf, this.cells) ?? null, this.cells);
  }

  /** Whether this is gathered in other cells, and put together from those. */
  get isDerived(): boolean {
    return this.#from !== null;
  }

  /** Whether cells may be put together afterwards: sets of values take long to, and of equals the last is not known any more. */
  get isCheaplyRegrouped(): boolean {
    return this.kind !== 'distinct' && this.kind !== 'last';
  }

  /** What is in cell c of `fine` is here in cell `cellOf[c]`, of `cells` cells; what would be beyond them is not counted here. */
  standsOn(fine: Gathering, cellOf: Uint32Array, cells: number): void {
    this.#from = { fine, cellOf };
    this.cells = cells;
  }

  /** One that gathers the same values. */
  alike(): Gathering {
    return new Gathering(this.kind, this.#currencies, this.currency, this.words, this.family);
  }

  add(cells: Uint32Array, rows: Uint32Array, count: number, vector: Vector | null, order: Vector | null): void {
    (this.#accumulator as Accumulator).add(cells, count, vector, order);
    this.#tracker?.add(cells, rows, vector as Vector, count);
  }

  /** The same in other cells. Who asks for the same again gets what was put together before. */
  regroup(cellOf: Uint32Array, cells: number): Gathering {
    // Queries by other groups gather the same rows: put together as one, the values that are kept are the same.
    if (cells === 1 && this.family.whole) return this.family.whole;
    const known = this.#regrouped.find((other) => other.gathering.cells === cells && isEqual(other.cellOf, cellOf));
    if (known) return known.gathering;
    const gathering = this.#regroup(cellOf, cells);
    this.#regrouped.push({ cellOf, gathering });
    if (cells === 1 && this.accumulator instanceof Quantile) this.family.whole = gathering;
    return gathering;
  }

  #regroup(cellOf: Uint32Array, cells: number): Gathering {
    const joined = this.alike();
    for (const p of this.quantiles) joined.quantiles.add(p);
    joined.standsOn(this, cellOf, cells);
    return joined;
  }

  component(cell: number, p: number): Component {
    const component = this.accumulator.component(cell, p);
    if (this.tracker?.isMixed(cell)) return without('mixed-currency', component.n, component.excluded);
    const currency = this.tracker?.currency(cell) ?? this.currency;
    return currency === undefined ? component : { ...component, currency };
  }

  /** The values of some cells as cells of a column. */
  column(cells: Uint32Array, p: number): NumberColumn {
    const accumulator = this.accumulator;
    const { exclusions } = accumulator;
    const values = new Float64Array(cells.length);
    for (let i = 0; i < cells.length; i++) values[i] = accumulator.value(cells[i] as number, p);
    if (!exclusions?.counts && !this.tracker) return { kind: 'number', values };
    const why = new Uint8Array(cells.length);
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i] as number;
      if (!exclusions?.lacksRate(cell) && !this.tracker?.isMixed(cell)) continue;
      values[i] = NaN;
      why[i] = NO_RATE;
    }
    return { kind: 'number', values, why };
  }
}

function isEqual(a: Uint32Array, b: Uint32Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Which quantile an aggregate is; 0 for any other. */
export function quantileOf(aggregate: Aggregate): number {
  return aggregate[0] === 'median' ? 0.5 : aggregate[0] === 'quantile' ? aggregate[1] : 0;
}
