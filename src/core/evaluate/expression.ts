import { KpiError } from '../errors.ts';
import type { Expr } from '../kpi/algebra.ts';
import type { NumberColumn, TimeColumn, WordColumn } from '../table/column.ts';
import { linkOf } from '../table/derived-columns.ts';
import type { Table } from '../table/table.ts';
import { impliedKinds } from '../table/tables.ts';
import type { Rates } from '../money/rates.ts';
import { amountKernel } from './amount.ts';
import { businessTime, workingDays, type Schedule } from '../time/business-hours.ts';
import { calendarOf, daysOf, instantsOf, isTime } from '../table/instants.ts';
import {
  binary, choice, coalesce, constant, flags, gather, gatherLinked, mapped, nonNegative, overlap, pairwise, quotient, sameWord, valid, rowNumbers, wordCodes,
} from './kernels.ts';
import { arithmetic, comparison, logic, unary, type BinaryLoop } from './operators.ts';
import { parameterOf, type Scope } from './scope.ts';
import { ALL_MISSING, BLOCK_ROWS, type Kernel } from './vector.ts';
import { bounds, type Bound } from './bounds.ts';
import { wordFilter, type Filter } from './words.ts';

type Call = readonly [operator: string, ...operands: Expr[]];

/** A field compared with a number or an instant. */
export type BoundTest = { readonly operator: string; readonly field: string; readonly limit: number };

/**
 * Turns the expressions of a definition into kernels over the columns of one table. No code is made from text: a kernel is
 * a closure over its operands' kernels and a buffer of its own.
 */
export class Compiler {
  readonly #table: Table;
  readonly #scope: Scope;
  readonly #rates: Rates | null;

  /** `rates` null: amounts stay in their own currencies. */
  constructor(table: Table, scope: Scope, rates: Rates | null) {
    this.#table = table;
    this.#scope = scope;
    this.#rates = rates;
  }

  /** Keeps the rows for which an expression is true; unknown is not true. */
  filter(expr: Expr): Filter {
    if (isCall(expr)) {
      const [operator, ...operands] = expr;
      if (operator === 'and') {
        const filters = operands.map((operand) => this.filter(operand));
        return (block) => filters.forEach((filter) => filter(block));
      }
      const words = operator === '=' || operator === 'in' ? this.#wordTest(expr) : null;
      if (words) return words;
      const bound = this.#boundFilter(expr);
      if (bound) return bound;
    }
    const kernel = this.value(expr);
    return (block) => {
      const { values } = kernel(block);
      const { rows, count } = block;
      let kept = 0;
      for (let i = 0; i < count; i++) if (values[i] === 1) rows[kept++] = rows[i] as number;
      block.count = kept;
    };
  }

  /** The kernel of an expression that gives numbers, times or truth. */
  value(expr: Expr): Kernel {
    if (expr === null) return constant(NaN);
    if (typeof expr === 'number') return constant(expr);
    if (typeof expr === 'string') return expr.startsWith('$') ? constant(this.parameter(expr)) : this.#column(expr);
    const [operator, ...operands] = expr as Call;
    const [first, second, third] = operands as [Expr, Expr, Expr];
    if (operator === '=' || operator === '!=' || operator === 'in') {
      const test = this.#wordKernel(expr);
      if (test) return test;
    }
    if (operator === '/' && operands.length === 2 && typeof second === 'number' && second !== 0) return quotient(this.value(first), second);
    if (operator in arithmetic || operator in logic) {
      const loop = (arithmetic[operator] ?? logic[operator]) as BinaryLoop;
      return operands.slice(1).reduce((left, operand) => binary(left, this.value(operand), loop), this.value(first));
    }
    if (operator in comparison) return binary(this.value(first), this.value(second), comparison[operator] as BinaryLoop);
    if (operator === 'isnull' || operator === 'notnull') return this.#nullTest(operator, first);
    if (operator in unary) return mapped(this.value(first), unary[operator] as (value: number) => number);
    switch (operator) {
      case 'row':
        return rowNumbers();
      case 'coalesce':
        return operands.slice(1).reduce<Kernel>((left, operand) => coalesce(left, this.value(operand)), this.value(first));
      case 'if':
        return choice(this.value(first), this.value(second), this.value(third));
      case 'valid':
        return valid(this.value(first), this.value(second));
      case 'dur':
        return this.#duration(first, second);
      case 'biz':
        return this.#businessTime(first, second);
      case 'workdays':
        return pairwise(this.value(first), this.value(second), (from, to) => workingDays(this.#schedule(), this.#scope.zone, from, to));
      case 'overlap':
        return overlap(operands.map((operand) => this.value(operand)) as [Kernel, Kernel, Kernel, Kernel]);
      case 'money':
        return amountKernel(this.value(first), this.#table.columns.get(second as string), this.value(third), this.#rates);
      case 'in':
        return operands
          .slice(1)
          .map((operand) => binary(this.value(first), this.value(operand), comparison['='] as BinaryLoop))
          .reduce((left, right) => binary(left, right, logic['or'] as BinaryLoop));
      default:
        throw new KpiError('invalid-definition', `The algebra has no operator "${operator}".`);
    }
  }

  /** A parameter as a number. Instants of the scope are parameters too. */
  parameter(name: string): number {
    const value = parameterOf(this.#scope, name.slice(1));
    return typeof value === 'number' ? value : NaN;
  }

  /** A field's cells: numbers, flags, or instants of the scope's zone. */
  #column(field: string): Kernel {
    const link = linkOf(this.#table.columns, field);
    if (link && link.column.kind === 'number') return gatherLinked(link.column.values, link, link.column.why);
    if (link && isTime(link.column)) return gatherLinked(instantsOf(link.column, this.#scope.zone), link);
    const column = this.#table.columns.get(field);
    if (!column) return constant(NaN);
    if (column.kind === 'word') {
      throw new KpiError('invalid-definition', `"${field}" of ${this.#table.name} is a word; it can only be compared with 'words.`);
    }
    if (column.kind === 'flag') return flags(column.values);
    return isTime(column) ? gather(instantsOf(column, this.#scope.zone)) : gather(column.values, column.why);
  }

  /** The kernel of an expression whose values are only told apart: a word stands for its code. */
  identity(expr: Expr): Kernel {
    const column = this.#wordColumn(expr);
    return column ? wordCodes(column) : this.value(expr);
  }

  /** The column of words that an expression is; a column that holds anything else is not made for this question. */
  #wordColumn(expr: Expr): WordColumn | null {
    if (typeof expr !== 'string' || (linkOf(this.#table.columns, expr)?.column.kind ?? 'word') !== 'word') return null;
    const column = this.#table.columns.get(expr);
    return column?.kind === 'word' ? column : null;
  }

  #schedule(): Schedule | undefined {
    const schedule = this.#scope.params['schedule'];
    return typeof schedule === 'object' && schedule !== null ? (schedule as Schedule) : undefined;
  }

  /** Open time of the schedule between two instants; without a schedule there is none to know. */
  #businessTime(start: Expr, end: Expr): Kernel {
    const schedule = this.#schedule();
    if (!schedule) return constant(NaN);
    const open = pairwise(this.value(start), this.value(end), (a, b) => (a <= b ? businessTime(schedule, a, b) : a > b ? -1 : NaN));
    return nonNegative(open);
  }

  /** The column and words of `= field 'word` or `in field 'a 'b`; null where the expression is no such test. */
  #wordOperands([, field, ...operands]: Call): { column: WordColumn | null; words: string[] } | null {
    if (typeof field !== 'string' || field.startsWith('$') || field.startsWith("'")) return null;
    const words = operands.map((operand) => this.#word(operand));
    if (words.some((word) => word === null)) return null;
    const column = this.#table.columns.get(field);
    if (column && column.kind !== 'word') return null;
    return { column: column ?? null, words: words as string[] };
  }

  /** The parts of a field's comparison with a number or an instant; null where the expression is no such test. */
  boundTest(expr: Expr): BoundTest | null {
    if (!isCall(expr)) return null;
    const [operator, field, bound] = expr;
    const limit = typeof bound === 'number' ? bound : typeof bound === 'string' && bound.startsWith('$') ? this.parameter(bound) : null;
    if (!(operator in bounds) || typeof field !== 'string' || field.startsWith('$') || limit === null || Number.isNaN(limit)) return null;
    const kind = (linkOf(this.#table.columns, field)?.column ?? this.#table.columns.get(field))?.kind;
    return kind === undefined || kind === 'word' || kind === 'flag' ? null : { operator, field, limit };
  }

  /** Such a test without the detour over truth values: the most frequent after words. */
  #boundFilter(expr: Expr): Filter | null {
    const test = this.boundTest(expr);
    if (!test || linkOf(this.#table.columns, test.field)) return null;
    const column = this.#table.columns.get(test.field) as NumberColumn | TimeColumn;
    return (bounds[test.operator] as Bound)(isTime(column) ? instantsOf(column, this.#scope.zone) : column.values, test.limit);
  }

  #word(expr: Expr): string | null {
    if (typeof expr !== 'string') return null;
    if (expr.startsWith("'")) return expr.slice(1);
    const value = expr.startsWith('$') ? this.#scope.params[expr.slice(1)] : undefined;
    return typeof value === 'string' ? value : null;
  }

  #wordTest(call: Call): Filter | null {
    const test = this.#wordOperands(call);
    if (!test) return null;
    if (test.column) return wordFilter(test.column, test.words);
    // Without the column every row is of the kind that is asked for, where the table says so; else no row is.
    const implied = impliedKinds[this.#table.name] === call[1];
    return (block) => {
      if (!implied) block.count = 0;
    };
  }

  #wordKernel(call: Call): Kernel | null {
    const [left, right] = call.slice(1, 3).map((operand) => this.#wordColumn(operand));
    if (left && right) return sameWord(left, right, call[0] === '=');
    const test = this.#wordOperands(call);
    if (!test) return null;
    if (!test.column) return constant(impliedKinds[this.#table.name] === call[1] ? 1 : NaN);
    const { values: codes, words } = test.column;
    const truths = Float64Array.from(words, (word, code) => (code === 0 ? NaN : (call[0] === '!=') !== test.words.includes(word) ? 1 : 0));
    const out = new Float64Array(BLOCK_ROWS);
    return ({ rows, count }) => {
      for (let i = 0; i < count; i++) out[i] = truths[codes[rows[i] as number] as number] as number;
      return { values: out, why: ALL_MISSING };
    };
  }

  #nullTest(operator: 'isnull' | 'notnull', expr: Expr): Kernel {
    return mapped(this.identity(expr), unary[operator] as (value: number) => number);
  }

  /** Elapsed milliseconds; between two calendar days their difference in days. An end before its start is `negative`. */
  #duration(start: Expr, end: Expr): Kernel {
    const columns = [start, end].map((expr) => (typeof expr === 'string' ? this.#table.columns.get(expr) : undefined));
    const [a, b] = columns;
    const elapsed = binary(this.value(end), this.value(start), arithmetic['-'] as BinaryLoop);
    if (!a || !b || !isTime(a) || !isTime(b) || this.#scope.zone.name === 'UTC') return nonNegative(elapsed);
    const [daysA, daysB] = [daysOf(a), daysOf(b)];
    if (!daysA || !daysB) return nonNegative(elapsed);
    const [from, to] = [calendarOf(a), calendarOf(b)];
    return nonNegative((block) => {
      const { values, why } = elapsed(block);
      for (let i = 0; i < block.count; i++) {
        const row = block.rows[i] as number;
        if ((daysA === 'all' || daysA[row]) && (daysB === 'all' || daysB[row])) values[i] = (to[row] as number) - (from[row] as number);
      }
      return { values, why };
    });
  }
}

function isCall(expr: Expr): expr is Call & Expr {
  return typeof expr === 'object' && expr !== null;
}
