import type { Aggregate, Cohort, Expr } from '../kpi/algebra.ts';
import type { Rates } from '../money/rates.ts';
import type { Table } from '../table/table.ts';
import type { Period } from '../time/period.ts';
import { accumulatorOf, type Accumulator } from './accumulators.ts';
import { cohortFilter, instantsOfField } from './cohort.ts';
import { without, type Component } from './component.ts';
import { currencyColumn, CurrencyTracker, usesMoney } from './currency.ts';
import { Compiler } from './expression.ts';
import type { Relation } from './relation.ts';
import type { Scope } from './scope.ts';
import { forEachBlock } from './select.ts';
import { BLOCK_ROWS, type Vector } from './vector.ts';
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

export type Scanned = {
  /** The result of an aggregate for a cell. */
  component(aggregate: number, cell: number): Component;
  /** For each cell the first row that entered it; NO_ROW where none did. */
  readonly firstRow: Uint32Array;
};

export const NO_ROW = 0xffffffff;

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
  const columns = aggregates.map((aggregate) => new Aggregation(aggregate, table, compiler, cells, rates));
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
    if (block.count > 0) for (const column of columns) column.add(inCell, block);
  });
  return { firstRow, component: (aggregate, cell) => (columns[aggregate] as Aggregation).component(cell) };
}

/** One aggregate of a pass: its expression, its accumulator, and the currencies it met. */
class Aggregation {
  readonly #value: ((block: { rows: Uint32Array; count: number }) => Vector) | null;
  readonly #order: ((block: { rows: Uint32Array; count: number }) => Vector) | null;
  readonly #accumulator: Accumulator;
  readonly #tracker: CurrencyTracker | null;
  readonly #currency: string | undefined;

  constructor(aggregate: Aggregate, table: Table, compiler: Compiler, cells: number, rates: Rates | null) {
    const expr = valueOf(aggregate);
    this.#value = expr === undefined ? null : aggregate[0] === 'distinct' ? compiler.identity(expr) : compiler.value(expr);
    this.#order = aggregate[0] === 'last' ? compiler.value(aggregate[2]) : null;
    this.#accumulator = accumulatorOf(aggregate, cells);
    const currencies = rates ? null : currencyColumn(table, expr);
    this.#tracker = currencies ? new CurrencyTracker(currencies, cells) : null;
    this.#currency = rates && usesMoney(expr) ? rates.currency : undefined;
  }

  add(inCell: Uint32Array, block: { rows: Uint32Array; count: number }): void {
    const vector = this.#value ? this.#value(block) : null;
    this.#accumulator.add(inCell, vector, block.count, this.#order ? this.#order(block) : null);
    this.#tracker?.add(inCell, block.rows, vector as Vector, block.count);
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
