import type { Accumulator } from '../aggregate/accumulator.ts';
import { accumulatorOf } from '../aggregate/aggregates.ts';
import type { Aggregate, Cohort, Expr } from '../kpi/algebra.ts';
import type { Rates } from '../money/rates.ts';
import type { Table } from '../table/table.ts';
import type { Period } from '../time/period.ts';
import { cohortFilter, instantsOfField } from './cohort.ts';
import { without, type Component } from './component.ts';
import { currencyColumn, CurrencyTracker, usesMoney } from './currency.ts';
import { Compiler } from './expression.ts';
import type { Relation } from './relation.ts';
import type { Scope } from './scope.ts';
import { forEachBlock } from './select.ts';
import { BLOCK_ROWS, type Block, type Vector } from './vector.ts';
import type { Filter } from './words.ts';

export type Body = { readonly cohort?: Cohort; readonly where?: Expr };

export type Scan = {
  readonly relation: Relation;
  readonly body: Body;
  readonly aggregates: readonly Aggregate[];
  /** The cell of each row, and how many cells there are; null puts all rows into one. */
  readonly cellOf: ArrayLike<number> | null;
  readonly cellCount: number;
  readonly scope: Scope;
  /** Null: amounts stay in their own currencies, and a cell with several has none. */
  readonly rates: Rates | null;
  /** Cuts the period of a `during` cohort into parts; cell c then becomes the cells c * parts.length + part. */
  readonly parts?: readonly Period[];
};

export const NO_ROW = 0xffffffff;

/** What a pass gathered. */
export class Scanned {
  readonly #aggregations: readonly Aggregation[];
  /** For each cell the first row that entered it; NO_ROW where none did. */
  readonly firstRow: Uint32Array;

  constructor(aggregations: readonly Aggregation[], firstRow: Uint32Array) {
    this.#aggregations = aggregations;
    this.firstRow = firstRow;
  }

  /** The result of an aggregate for a cell. */
  component(aggregate: number, cell: number): Component {
    return (this.#aggregations[aggregate] as Aggregation).component(cell);
  }

  /** The same rows in other cells: those of cell c are then in cell `cellOf[c]`, of `cells` cells. */
  regroup(cellOf: Uint32Array, cells: number): Scanned {
    const firstRow = new Uint32Array(cells).fill(NO_ROW);
    for (let cell = 0; cell < cellOf.length; cell++) {
      const to = cellOf[cell] as number;
      firstRow[to] = Math.min(firstRow[to] as number, this.firstRow[cell] as number);
    }
    return new Scanned(this.#aggregations.map((aggregation) => aggregation.regroup(cellOf, cells)), firstRow);
  }
}

/** One pass over rows: those in the cohort that satisfy `where`, gathered cell by cell. */
export function scan({ relation, body, aggregates, cellOf, cellCount, scope: wide, rates, parts }: Scan): Scanned {
  const { table, selection } = relation;
  const { cohort, where } = body;
  const scope = cohort && 'at' in cohort ? { ...wide, asOf: wide.levelAt } : wide;
  const compiler = new Compiler(table, scope, rates);
  const filters: Filter[] = [];
  if (cohort) filters.push(cohortFilter(cohort, table, scope));
  if (where !== undefined && where !== null) filters.push(compiler.filter(where));

  const partCount = parts ? parts.length : 1;
  const cells = cellCount * partCount;
  const partOf = parts && cohort && 'during' in cohort ? partFinder(parts, instantsOfField(table, cohort.during, scope)) : null;
  const aggregations = aggregates.map((aggregate) => Aggregation.of(aggregate, table, compiler, cells, rates));
  const firstRow = new Uint32Array(cells).fill(NO_ROW);

  const inCell = new Uint32Array(BLOCK_ROWS);
  forEachBlock(table.length, selection, (block) => {
    for (const filter of filters) if (block.count > 0) filter(block);
    for (let i = 0; i < block.count; i++) {
      const row = block.rows[i] as number;
      const cell = (cellOf ? (cellOf[row] as number) : 0) * partCount + (partOf ? partOf(row) : 0);
      inCell[i] = cell;
      if (firstRow[cell] === NO_ROW) firstRow[cell] = row;
    }
    if (block.count > 0) for (const aggregation of aggregations) aggregation.add(inCell, block);
  });
  return new Scanned(aggregations, firstRow);
}

type Evaluate = (block: Block) => Vector;

/** One aggregate of a pass: its expression, its accumulator, and the currencies it met. */
class Aggregation {
  readonly #value: Evaluate | null;
  readonly #order: Evaluate | null;
  readonly #accumulator: Accumulator;
  readonly #tracker: CurrencyTracker | null;
  readonly #currency: string | undefined;

  private constructor(value: Evaluate | null, order: Evaluate | null, accumulator: Accumulator, tracker: CurrencyTracker | null, currency: string | undefined) {
    this.#value = value;
    this.#order = order;
    this.#accumulator = accumulator;
    this.#tracker = tracker;
    this.#currency = currency;
  }

  static of(aggregate: Aggregate, table: Table, compiler: Compiler, cells: number, rates: Rates | null): Aggregation {
    const expr = valueOf(aggregate);
    const currencies = rates ? null : currencyColumn(table, expr);
    return new Aggregation(
      expr === undefined ? null : aggregate[0] === 'distinct' ? compiler.identity(expr) : compiler.value(expr),
      aggregate[0] === 'last' ? compiler.value(aggregate[2]) : null,
      accumulatorOf(aggregate, cells),
      currencies ? new CurrencyTracker(currencies, cells) : null,
      rates && usesMoney(expr) ? rates.currency : undefined,
    );
  }

  add(inCell: Uint32Array, block: Block): void {
    const vector = this.#value ? this.#value(block) : null;
    this.#accumulator.add(inCell, vector, block.count, this.#order ? this.#order(block) : null);
    this.#tracker?.add(inCell, block.rows, vector as Vector, block.count);
  }

  regroup(cellOf: Uint32Array, cells: number): Aggregation {
    return new Aggregation(
      this.#value, this.#order, this.#accumulator.regroup(cellOf, cells), this.#tracker?.regroup(cellOf, cells) ?? null, this.#currency,
    );
  }

  component(cell: number): Component {
    const component = this.#accumulator.component(cell);
    if (this.#tracker?.isMixed(cell)) return without('mixed-currency', component.n, component.excluded);
    const currency = this.#tracker?.currency(cell) ?? this.#currency;
    return currency === undefined ? component : { ...component, currency };
  }
}

/** The expression an aggregate works on; undefined for a count. */
export function valueOf(aggregate: Aggregate): Expr | undefined {
  return aggregate[0] === 'quantile' ? aggregate[2] : aggregate[1];
}

/** The part that a row's instant lies in, by bisection; the rows all lie in the period the parts cut up. */
function partFinder(parts: readonly Period[], at: Float64Array): (row: number) => number {
  const starts = Float64Array.from(parts, (part) => part.from);
  return (row) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= (at[row] as number)) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}
