import type { Expr, TableQuery } from '../kpi/algebra.ts';
import type { Rates } from '../money/rates.ts';
import type { WordColumn } from '../table/column.ts';
import type { Table } from '../table/table.ts';
import type { Period } from '../time/period.ts';
import { accumulatorOf } from './accumulators.ts';
import { cohortFilter, instantsOfField } from './cohort.ts';
import { without, type Component } from './component.ts';
import { Compiler } from './expression.ts';
import { forEachBlock, type Cells, type Selection } from './partition.ts';
import { scopeOfPart, type Scope } from './scope.ts';
import { BLOCK_ROWS, type Vector } from './vector.ts';
import type { Filter } from './words.ts';

export type Scan = {
  readonly query: TableQuery;
  readonly table: Table;
  readonly scope: Scope;
  readonly selection: Selection;
  readonly cells: Cells;
  /** Null: amounts stay in their own currencies, and a cell with several has none. */
  readonly rates: Rates | null;
  /** Cuts the period into parts, each with cells of its own. */
  readonly parts?: readonly Period[];
};

/** Runs one query over its table. Gives the component of each cell; with parts, of each cell's parts in turn. */
export function scan(options: Scan): Component[] {
  const { query, scope, parts, cells } = options;
  if (!parts) return pass(options, scope, null);
  if (query.cohort && 'during' in query.cohort && !mentions(query, ['$from', '$to'])) return pass(options, scope, parts);
  const each = parts.map((part) => pass(options, scopeOfPart(scope, part), null));
  return cells.keys.flatMap((_, cell) => each.map((components) => components[cell] as Component));
}

/** Whether a query's expressions use one of these words. */
function mentions(node: unknown, words: readonly string[]): boolean {
  if (typeof node === 'string') return words.includes(node);
  return typeof node === 'object' && node !== null && Object.values(node).some((child) => mentions(child, words));
}

function pass({ query, table, selection, cells, rates }: Scan, wide: Scope, parts: readonly Period[] | null): Component[] {
  const { cohort, where, agg } = query as TableQuery<'deals'>;
  const scope = cohort && 'at' in cohort ? { ...wide, asOf: wide.levelAt } : wide;
  const compiler = new Compiler(table, scope, rates);
  const filters: Filter[] = [];
  if (cohort) filters.push(cohortFilter(cohort, table, scope));
  if (where !== undefined) filters.push(compiler.filter(where));
  const expr = agg.v[0] === 'quantile' ? agg.v[2] : agg.v[1];
  const value = expr === undefined ? null : compiler.value(expr);

  const partCount = parts ? parts.length : 1;
  const partOf = parts && cohort && 'during' in cohort ? partFinder(parts, instantsOfField(table, cohort.during, scope)) : null;
  const accumulator = accumulatorOf(agg.v, cells.count * partCount);
  const currencies = rates ? null : currencyColumn(table, expr);
  const tracker = currencies ? new CurrencyTracker(currencies, cells.count * partCount) : null;

  const inCell = new Uint32Array(BLOCK_ROWS);
  forEachBlock(table.length, selection, (block) => {
    for (const filter of filters) if (block.count > 0) filter(block);
    if (block.count === 0) return;
    for (let i = 0; i < block.count; i++) {
      const row = block.rows[i] as number;
      inCell[i] = (cells.of[row] as number) * partCount + (partOf ? partOf(row) : 0);
    }
    const vector = value ? value(block) : null;
    accumulator.add(inCell, vector, block.count);
    tracker?.add(inCell, block.rows, vector as Vector, block.count);
  });

  return Array.from({ length: cells.count * partCount }, (_, cell) => {
    const component = accumulator.component(cell);
    if (tracker?.isMixed(cell)) return without('mixed-currency', component.n, component.excluded);
    const currency = tracker?.currency(cell) ?? (rates && usesMoney(expr) ? rates.currency : undefined);
    return currency === undefined ? component : { ...component, currency };
  });
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

function moneyCall(expr: Expr | undefined): readonly string[] | null {
  if (typeof expr !== 'object') return null;
  if (expr[0] === 'money') return expr;
  for (const operand of expr.slice(1)) {
    const found = moneyCall(operand as Expr);
    if (found) return found;
  }
  return null;
}

export function usesMoney(expr: Expr | undefined): boolean {
  return moneyCall(expr) !== null;
}

function currencyColumn(table: Table, expr: Expr | undefined): WordColumn | null {
  const call = moneyCall(expr);
  const column = call ? table.columns.get(call[2] as string) : undefined;
  return column?.kind === 'word' ? column : null;
}

/** Which currency the amounts of each cell are in. Rows without a currency belong to the one the others have. */
class CurrencyTracker {
  readonly #column: WordColumn;
  readonly #first: Uint32Array;
  readonly #mixed: Uint8Array;

  constructor(column: WordColumn, cells: number) {
    this.#column = column;
    this.#first = new Uint32Array(cells);
    this.#mixed = new Uint8Array(cells);
  }

  add(cells: Uint32Array, rows: Uint32Array, { values }: Vector, count: number): void {
    const codes = this.#column.values;
    for (let i = 0; i < count; i++) {
      const code = codes[rows[i] as number] as number;
      if (code === 0 || values[i] !== values[i]) continue;
      const cell = cells[i] as number;
      const first = this.#first[cell] as number;
      if (first === 0) this.#first[cell] = code;
      else if (first !== code) this.#mixed[cell] = 1;
    }
  }

  isMixed(cell: number): boolean {
    return this.#mixed[cell] === 1;
  }

  currency(cell: number): string | undefined {
    return this.#column.words[this.#first[cell] as number] || undefined;
  }
}
