import type { KpiError } from '../errors.ts';

/** Makes the error for something wrong, in the place that is looked at. */
export type Wrong = (what: string) => KpiError;
export type Node = Readonly<Record<string, unknown>>;
/** How many operands each operator takes. */
export type Operators = Readonly<Record<string, readonly [least: number, most: number]>>;

export const MANY = Infinity;

export function takes(least: number, most: number, operators: string): Operators {
  return Object.fromEntries(operators.split(' ').map((operator) => [operator, [least, most]]));
}

export function isObject(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as the one who wrote it knows it. */
export const shown = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

/** The operands of an operation whose operator is one of these and has as many as it takes. */
export function operandsOf(node: unknown, operators: Operators, kind: string, fault: Wrong): unknown[] {
  const [operator, ...operands] = Array.isArray(node) ? (node as unknown[]) : [node];
  const count = typeof operator === 'string' && Object.hasOwn(operators, operator) ? operators[operator] : undefined;
  if (!count || !Array.isArray(node)) throw fault(`has ${shown(operator)} for ${kind}; there are ${Object.keys(operators).join(', ')}`);
  const [least, most] = count;
  if (operands.length >= least && operands.length <= most) return operands;
  throw fault(`gives "${String(operator)}" ${operands.length} operands where it takes ${most === MANY ? `${least} or more` : least === most ? least : `${least} to ${most}`}`);
}
