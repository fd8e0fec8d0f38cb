import type { Aggregate, Cohort, Expr, Let, Out } from './algebra.ts';
import type { Source } from './sources.ts';

/*
 * The algebra as one reads it, in signs that need no translation. `won ÷ (won + lost)` for a formula, and for a query
 * `count { deals | $from ≤ closedAt < $to, status = "won" }`: what is made of the rows, the rows, and their conditions.
 * A `$` marks what the question gives, `∅` is no value, `⟕` joins the first fitting row under a name.
 */

/** The sign of an operator, and how tightly it binds. */
const infix: Readonly<Record<string, readonly [sign: string, binding: number]>> = {
  or: [' ∨ ', 1], and: [' ∧ ', 2], '=': [' = ', 3], '!=': [' ≠ ', 3], '<': [' < ', 3], '<=': [' ≤ ', 3], '>': [' > ', 3], '>=': [' ≥ ', 3],
  coalesce: [' ?? ', 4], '+': [' + ', 5], '-': [' − ', 5], dur: [' − ', 5], '*': [' × ', 6], '/': [' ÷ ', 6],
};
/** Whose second operand keeps its brackets: a − (b − c). */
const oneSided = new Set(['-', 'dur', '*', '/']);
const spansOfTime = new Set(['dur', 'biz', 'overlap']);
const units: readonly (readonly [ms: number, unit: string])[] = [[86_400_000, 'd'], [3_600_000, 'h'], [60_000, 'min']];

type Node = Expr | Out;

/** A formula, or a value computed for each row. */
export function expressionText(node: Node, around = 0): string {
  if (node === null) return '∅';
  if (typeof node === 'number') return String(node);
  if (typeof node === 'string') return node.startsWith("'") ? JSON.stringify(node.slice(1)) : node;
  const [operator, ...operands] = node as readonly [string, ...Node[]];
  const signed = infix[operator];
  if (!signed) return operation(operator, operands);
  const [sign, binding] = signed;
  const inTime = operands.some(isTime);
  const texts = operands.map((operand, i) =>
    inTime && typeof operand === 'number' ? duration(operand) : expressionText(operand, i === 0 || !oneSided.has(operator) ? binding : binding + 1),
  );
  // A duration runs from its first operand to its second.
  const text = (operator === 'dur' ? texts.reverse() : texts).join(sign);
  return binding < around ? `(${text})` : text;
}

function operation(operator: string, operands: readonly Node[]): string {
  if (operator === 'kpi') return reference(operands as readonly unknown[] as [string, object?]);
  const texts = operands.map((operand) => expressionText(operand));
  const [first = '', second = '', third = ''] = texts;
  switch (operator) {
    case 'not':
      return `¬(${first})`;
    case 'abs':
      return `|${first}|`;
    case 'isnull':
      return `${first} = ∅`;
    case 'notnull':
      return `${first} ≠ ∅`;
    case 'if':
      return `(${first} ? ${second} : ${third})`;
    case 'in':
      return `${first} ∈ {${texts.slice(1).join(', ')}}`;
    default:
      return `${operator}(${texts.join(', ')})`;
  }
}

/** Another KPI in a formula, with the parameters it is given there. */
function reference([id, params = {}]: readonly [string, object?]): string {
  const given = Object.entries(params).map(([name, value]) => `${name} = ${String(value)}`);
  return given.length === 0 ? `[${id}]` : `[${id}; ${given.join(', ')}]`;
}

/** Whether a value is a time or a span of time, so that a number beside it is one too. */
function isTime(node: Node): boolean {
  if (typeof node === 'string') return /^at$|[a-z]At$|[a-z]Ms$|^\$(from|to|end|asOf)$/.test(node);
  if (!Array.isArray(node)) return false;
  const [operator, ...operands] = node as unknown as readonly [string, ...Node[]];
  return spansOfTime.has(operator) || (['+', '-', 'sum'].includes(operator) && operands.some(isTime));
}

function duration(ms: number): string {
  const [length, unit] = units.find(([length]) => ms % length === 0 || ms === 365.25 * length) ?? [1, 'ms'];
  return ms === 0 ? '0' : `${ms / length} ${unit}`;
}

function conditions(cohort: Cohort | undefined, where: Expr | undefined): string[] {
  const given = where === undefined ? [] : Array.isArray(where) && where[0] === 'and' ? (where.slice(1) as Expr[]) : [where];
  return [...cohortTexts(cohort), ...given.map((condition) => expressionText(condition, 2))];
}

function cohortTexts(cohort: Cohort | undefined): string[] {
  if (!cohort) return [];
  if ('during' in cohort) return [`$from ≤ ${cohort.during} < $to`];
  if ('overlaps' in cohort) return [`${cohort.overlaps[0]} < $to`, `(${cohort.overlaps[1]} ≥ $from ∨ ${cohort.overlaps[1]} = ∅)`];
  const [start, end, instant] = cohort.at;
  return [`${start} < ${instant}`, `(${end} ≥ ${instant} ∨ ${end} = ∅)`];
}

function aggregateText([name, ...operands]: Aggregate): string {
  return operands.length === 0 ? name : `${name}(${operands.map((operand) => expressionText(operand)).join(', ')})`;
}

function named(values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).map(([name, value]) => (name === value ? name : `${name} = ${value}`));
}

/** The rows a query or fold stands on, with their conditions. */
function rowsText({ from, cohort, where }: { readonly from: Source; readonly cohort?: Cohort; readonly where?: Expr }): string {
  const limits = conditions(cohort, where);
  return `{ ${sourceText(from)}${limits.length > 0 ? ` | ${limits.join(', ')}` : ''} }`;
}

function sourceText(source: Source): string {
  if (typeof source === 'string') return source;
  if ('credit' in source) return `credit(${source.credit.model}, ${source.credit.windowDays}) { orders ⟕ touches }`;
  if ('match' in source) {
    const { from, to, on, where, as } = source.match;
    return `${sourceText(from)} ⟕ ${as}: ${sourceText(to)} [${[...on.map(([left, right]) => `${left} = ${as}.${right}`), ...conditions(undefined, where)].join(', ')}]`;
  }
  if ('spans' in source) {
    const { from, key, at, carry = {} } = source.spans;
    const carried = Object.entries(carry).map(([name, [how, field, start]]) => `${name} = ${how}(${field}${start === undefined ? '' : `, ${start}`})`);
    return `spans(${[...key, `${at} … endAt`, ...carried].join(', ')}) { ${sourceText(from)} }`;
  }
  const values = Object.fromEntries(Object.entries(source.agg).map(([name, aggregate]) => [name, aggregateText(aggregate)]));
  return `group(${[...named(source.by), ...named(values)].join(', ')}) ${rowsText(source)}`;
}

/** What a name in a formula stands for. */
export function queryText(query: Let): string {
  if ('scalar' in query) return expressionText(query.scalar);
  return 'by' in query ? sourceText(query) : `${aggregateText(query.agg.v)} ${rowsText(query)}`;
}
