import type { Expr } from '../kpi/algebra.ts';
import type { WordColumn } from '../table/column.ts';
import type { Table } from '../table/table.ts';
import type { Vector } from './vector.ts';

function moneyCall(expr: Expr | undefined): readonly string[] | null {
  if (typeof expr !== 'object' || expr === null) return null;
  if (expr[0] === 'money') return expr as readonly string[];
  for (const operand of expr.slice(1)) {
    const found = moneyCall(operand);
    if (found) return found;
  }
  return null;
}

/** Whether an expression reads amounts of money. */
export function usesMoney(expr: Expr | undefined): boolean {
  return moneyCall(expr) !== null;
}

/** The column that holds the currencies of an expression's amounts, where the table has it. */
export function currencyColumn(table: Table, expr: Expr | undefined): WordColumn | null {
  const call = moneyCall(expr);
  const column = call ? table.columns.get(call[2] as string) : undefined;
  return column?.kind === 'word' ? column : null;
}

/** Which currency the amounts of each cell are in. Rows without a currency belong to the one the others have. */
export class CurrencyTracker {
  readonly #column: WordColumn;
  readonly #first: Uint32Array;
  readonly #mixed: Uint8Array;

  constructor(column: WordColumn, cells: number) {
    this.#column = column;
    this.#first = new Uint32Array(cells);
    this.#mixed = new Uint8Array(cells);
  }

  /** The tracker of cells of which the currency is known: '' for none, null for several. */
  static of(column: WordColumn, currencies: readonly (string | null)[]): CurrencyTracker {
    const tracker = new CurrencyTracker(column, currencies.length);
    currencies.forEach((currency, cell) => {
      if (currency === null) tracker.#mixed[cell] = 1;
      else tracker.#first[cell] = column.words.indexOf(currency);
    });
    return tracker;
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

  regroup(cellOf: Uint32Array, cells: number): CurrencyTracker {
    const joined = new CurrencyTracker(this.#column, cells);
    for (let from = 0; from < cellOf.length; from++) {
      const cell = cellOf[from] as number;
      const [own, met] = [joined.#first[cell] as number, this.#first[from] as number];
      if (own === 0) joined.#first[cell] = met;
      if (this.#mixed[from] === 1 || (met !== 0 && own !== 0 && met !== own)) joined.#mixed[cell] = 1;
    }
    return joined;
  }

  isMixed(cell: number): boolean {
    return this.#mixed[cell] === 1;
  }

  currency(cell: number): string | undefined {
    return this.#column.words[this.#first[cell] as number] || undefined;
  }
}
