import type { Expr } from '../kpi/algebra.ts';
import type { Table } from '../table/table.ts';

type Call = readonly [operator: string, ...operands: Expr[]];

const isCall = (expr: Expr | undefined): expr is Call & Expr => typeof expr === 'object' && expr !== null;

/** The fields that a value is made of, in the order in which they are named. Of alternatives the last: without it there is none. */
export function fieldsIn(expr: Expr | undefined): string[] {
  if (typeof expr === 'string') return expr.startsWith("'") || expr.startsWith('$') ? [] : [expr];
  if (!isCall(expr)) return [];
  const [operator, ...operands] = expr;
  const read = operator === 'coalesce' ? operands.slice(-1) : operator === 'money' ? [operands[0], operands[2]] : operands;
  return [...new Set(read.flatMap((operand) => fieldsIn(operand)))];
}

/** The fields of a row because of which an expression has no value for it; none where that cannot be said of single fields. */
export function fieldsAtFault(expr: Expr | undefined, reason: string, table: Table, row: number): string[] {
  if (reason === 'missing') return fieldsIn(expr).filter((field) => table.get(row, field) === null);
  const operators = reason === 'invalid' ? ['valid'] : reason === 'negative' ? ['dur', 'biz'] : ['money'];
  const call = find(expr, operators);
  if (!call) return [];
  const [operator, first, second] = call;
  return operator === 'valid' ? fieldsIn(second) : operator === 'money' ? fieldsIn(second) : [...fieldsIn(first), ...fieldsIn(second)];
}

function find(expr: Expr | undefined, operators: readonly string[]): Call | undefined {
  if (!isCall(expr)) return undefined;
  if (operators.includes(expr[0])) return expr;
  for (const operand of expr.slice(1)) {
    const found = find(operand, operators);
    if (found) return found;
  }
  return undefined;
}
