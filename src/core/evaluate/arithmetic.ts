import { KpiError } from '../errors.ts';
import type { Out } from '../kpi/algebra.ts';
import { ok, without, type Component } from './component.ts';
import type { Status } from './query.ts';

/** What a formula can refer to. */
export type Names = {
  /** The result of one of the definition's queries. */
  query(name: string): Component;
  parameter(name: string): unknown;
  /** The result of another KPI, with parameters changed. */
  kpi(id: string, params: Readonly<Record<string, string | number>> | undefined): Component;
  /** The operators that look at more than values. */
  special(out: Exclude<Out, string | number>, value: (out: Out) => Component): Component | null;
  readonly positiveDenominator: boolean;
};

/** Which status wins where two parts of a formula have none of their own value. */
const WORST: readonly Status[] = ['not-computable', 'mixed-currency', 'undefined', 'no-data'];

/** Joins the results of a definition's queries by its formula. */
export function combine(out: Out, names: Names): Component {
  if (typeof out === 'number') return ok(out, null);
  if (typeof out === 'string') return out.startsWith('$') ? parameter(names.parameter(out.slice(1))) : names.query(out);
  if (out[0] === 'kpi') return names.kpi(out[1], out[2]);
  const special = names.special(out, (part) => combine(part, names));
  if (special) return special;
  const [operator, ...operands] = out as readonly [string, ...Out[]];
  const values = operands.map((operand) => combine(operand, names));
  const first = values[0] as Component;
  if (operator === 'abs') return first.value === null ? first : { ...ok(Math.abs(first.value), null, first.excluded), ...kept(first, 'currency') };
  return values.slice(1).reduce((left, right, i) => {
    if (operator === '/') return divide(left, right, names.positiveDenominator);
    const factor = operator === '*' ? (typeof operands[i] === 'number' ? right : typeof operands[i + 1] === 'number' ? left : null) : null;
    return joined(operator, left, right, factor);
  }, first);
}

/** `factor` is the operand that is only multiplied by a constant: it keeps what it stands on. */
function joined(operator: string, left: Component, right: Component, factor: Component | null): Component {
  const worst = worstOf(left, right);
  const excluded = operator === '+' || operator === '-' ? added(left, right) : larger(left, right);
  const n = factor ? factor.n : operator === '+' && left.n !== null && right.n !== null ? left.n + right.n : null;
  const division = factor ? kept(factor, 'num', 'den') : {};
  if (worst) return { ...without(worst, n, excluded), ...division };
  const value = calculate(operator, left.value as number, right.value as number);
  return { ...ok(value, n, excluded), ...division, ...kept(left, 'currency'), ...kept(right, 'currency') };
}

/** 0/0 is no data; anything else over 0 is undefined, and its parts are shown. */
function divide(left: Component, right: Component, positive: boolean): Component {
  const excluded = larger(left, right);
  const parts = left.value === null || right.value === null ? {} : { num: left.value, den: right.value };
  const currency = left.currency !== undefined && right.currency !== undefined ? {} : { ...kept(left, 'currency'), ...kept(right, 'currency') };
  const meaningless = right.value === 0 || (positive && (right.value ?? 1) < 0);
  const status = worstOf(left, right) ?? (!meaningless ? null : left.value === 0 && right.value === 0 ? 'no-data' : 'undefined');
  if (status) return { ...without(status, right.n, excluded), ...parts, ...currency };
  return { ...ok((left.value as number) / (right.value as number), right.n, excluded), ...parts, ...currency };
}

function worstOf(left: Component, right: Component): Exclude<Status, 'ok'> | null {
  return (WORST.find((status) => left.status === status || right.status === status) as Exclude<Status, 'ok'> | undefined) ?? null;
}

function calculate(operator: string, a: number, b: number): number {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case 'min':
      return Math.min(a, b);
    case 'max':
      return Math.max(a, b);
    default:
      throw new KpiError('invalid-definition', `A formula has no operator "${operator}". Use + - * / min max abs.`);
  }
}

function parameter(value: unknown): Component {
  return typeof value === 'number' && Number.isFinite(value) ? ok(value, null) : without('no-data');
}

function kept<K extends 'num' | 'den' | 'currency'>(component: Component, ...keys: K[]): Pick<Component, K> {
  return Object.fromEntries(keys.flatMap((key) => (component[key] === undefined ? [] : [[key, component[key]]]))) as Pick<Component, K>;
}

function merged(a: Component, b: Component, join: (x: number, y: number) => number): Record<string, number> {
  const names = new Set([...Object.keys(a.excluded), ...Object.keys(b.excluded)]);
  return Object.fromEntries([...names].map((name) => [name, join(a.excluded[name] ?? 0, b.excluded[name] ?? 0)]));
}

const added = (a: Component, b: Component): Record<string, number> => merged(a, b, (x, y) => x + y);
const larger = (a: Component, b: Component): Record<string, number> => merged(a, b, Math.max);
