import { KpiError } from '../errors.ts';
import type { Out } from '../kpi/algebra.ts';
import { ok, without, type Component } from './component.ts';
import type { Status } from './query.ts';

/** Which status wins where two parts of a formula have none of their own value. */
const WORST: readonly Status[] = ['not-computable', 'mixed-currency', 'undefined', 'no-data'];

/** Joins the components of a definition's queries by its formula. */
export function combine(out: Out, parts: Readonly<Record<string, Component>>, params: Readonly<Record<string, unknown>>): Component {
  if (typeof out === 'number') return ok(out, null);
  if (typeof out === 'string') return out.startsWith('$') ? parameter(params[out.slice(1)]) : named(parts, out);
  const [operator, ...operands] = out as readonly [string, ...Out[]];
  const [left, right] = operands.map((operand) => combine(operand, parts, params)) as [Component, Component | undefined];
  if (operator === 'abs' || !right) return left.value === null ? left : { ...ok(Math.abs(left.value), null, left.excluded), ...kept(left, 'currency') };
  const worst = WORST.find((status) => left.status === status || right.status === status);
  if (operator === '/') return divide(left, right, worst);
  const factor = operator === '*' ? (typeof operands[0] === 'number' ? right : typeof operands[1] === 'number' ? left : null) : null;
  const excluded = operator === '+' || operator === '-' ? added(left, right) : larger(left, right);
  const n = factor ? factor.n : operator === '+' && left.n !== null && right.n !== null ? left.n + right.n : null;
  const division = factor ? kept(factor, 'num', 'den') : {};
  if (worst) return { ...without(worst as Exclude<Status, 'ok'>, n, excluded), ...division };
  const value = calculate(operator, left.value as number, right.value as number);
  return { ...ok(value, n, excluded), ...division, ...kept(left, 'currency'), ...kept(right, 'currency') };
}

/** 0/0 is no data; anything else over 0 is undefined, and its parts are shown. */
function divide(left: Component, right: Component, worst: Status | undefined): Component {
  const excluded = larger(left, right);
  const parts = left.value === null || right.value === null ? {} : { num: left.value, den: right.value };
  const currency = left.currency !== undefined && right.currency !== undefined ? {} : { ...kept(left, 'currency'), ...kept(right, 'currency') };
  const status = worst ?? (right.value !== 0 ? 'ok' : left.value === 0 ? 'no-data' : 'undefined');
  if (status !== 'ok') return { ...without(status, right.n, excluded), ...parts, ...currency };
  return { ...ok((left.value as number) / (right.value as number), right.n, excluded), ...parts, ...currency };
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

function named(parts: Readonly<Record<string, Component>>, name: string): Component {
  const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
  if (!part) throw new KpiError('invalid-definition', `The formula names "${name}", which is none of the definition's queries.`);
  return part;
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
