import { KpiError } from '../errors.ts';
import { isTableName } from '../table/tables.ts';
import type { KpiDefinition } from './algebra.ts';

type Operators = Readonly<Record<string, readonly [least: number, most: number]>>;

const ANY = Infinity;

/** How many operands each operator takes. */
const inRows: Operators = {
  '+': [2, ANY], '*': [2, ANY], and: [2, ANY], or: [2, ANY], min: [2, ANY], max: [2, ANY], coalesce: [2, ANY], in: [2, ANY],
  '-': [2, 2], '/': [2, 2], '=': [2, 2], '!=': [2, 2], '<': [2, 2], '<=': [2, 2], '>': [2, 2], '>=': [2, 2],
  dur: [2, 2], biz: [2, 2], workdays: [2, 2], valid: [2, 2], abs: [1, 1], not: [1, 1], isint: [1, 1], isnull: [1, 1], notnull: [1, 1],
  if: [3, 3], money: [3, 3], overlap: [4, 4],
};
const overRows: Operators = {
  count: [0, 0], sum: [1, 1], mean: [1, 1], median: [1, 1], min: [1, 1], max: [1, 1], distinct: [1, 1], last: [2, 2], quantile: [2, 2],
};
const inFormulas: Operators = {
  '+': [2, ANY], '-': [2, ANY], '*': [2, ANY], '/': [2, ANY], min: [2, ANY], max: [2, ANY], abs: [1, 1],
  kpi: [1, 2], argmax: [4, 4], wmean: [3, 3], leaderboard: [0, 0], attainment: [2, 2], progress: [3, 3],
};

/** What a definition of one's own may leave out. */
const neutral = { direction: 'context', interval: 'none', pairs: [] } as const;

/**
 * A definition that a page gives, once it is known to be one: its tables exist and its operators have their operands.
 * Whether its fields exist is seen in the data.
 * @throws KpiError `invalid-definition`, which says what is wrong and in which query.
 */
export function checkedDefinition(definition: KpiDefinition): KpiDefinition {
  const { id, let: queries, out } = definition as Record<string, unknown>;
  if (typeof id !== 'string' || id === '') throw new KpiError('invalid-definition', 'A definition needs an "id".');
  if (!isObject(queries)) throw wrong(id, 'has no "let" with its queries');
  if (out === undefined) throw wrong(id, 'has no "out", the formula that joins its queries');
  for (const [name, query] of Object.entries(queries)) checkQuery(query, (what) => wrong(id, `${what} in "${name}"`));
  checkFormula(out, queries, (what) => wrong(id, `${what} in "out"`));
  return { ...neutral, ...definition };
}

type Wrong = (what: string) => KpiError;

const wrong = (id: string, what: string): KpiError => new KpiError('invalid-definition', `The definition of "${id}" ${what}.`);

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The operands of an operation whose operator is one of these and has as many as it takes. */
function operandsOf(node: unknown, operators: Operators, kind: string, fault: Wrong): unknown[] {
  const [operator, ...operands] = Array.isArray(node) ? (node as unknown[]) : [node];
  const takes = typeof operator === 'string' && Object.hasOwn(operators, operator) ? operators[operator] : undefined;
  if (!takes || !Array.isArray(node)) throw fault(`has ${JSON.stringify(operator) ?? 'nothing'} for ${kind}; there are ${Object.keys(operators).join(', ')}`);
  const [least, most] = takes;
  if (operands.length >= least && operands.length <= most) return operands;
  throw fault(`gives "${String(operator)}" ${operands.length} operands where it takes ${most === ANY ? `${least} or more` : least === most ? least : `${least} to ${most}`}`);
}

function checkExpression(node: unknown, fault: Wrong): void {
  if (node === null || typeof node === 'string' || typeof node === 'number') return;
  for (const operand of operandsOf(node, inRows, 'an operator', fault)) checkExpression(operand, fault);
}

function checkCohort(cohort: unknown, fault: Wrong): void {
  const { during, at, overlaps } = (isObject(cohort) ? cohort : {});
  const words = (value: unknown, count: number): boolean => Array.isArray(value) && value.length === count && value.every((word) => typeof word === 'string');
  if (typeof during === 'string' || words(overlaps, 2) || (words(at, 3) && String((at as unknown[])[2]).startsWith('$'))) return;
  throw fault('has a cohort that is neither { during: field }, { at: [start, end, $instant] } nor { overlaps: [start, end] }');
}

/** The parts that a query over rows and a fold share. */
function checkBody({ from, cohort, where, agg }: Record<string, unknown>, fault: Wrong): void {
  checkSource(from, fault);
  if (cohort !== undefined) checkCohort(cohort, fault);
  if (where !== undefined) checkExpression(where, fault);
  if (!isObject(agg)) throw fault('lacks "agg", what to make of the rows,');
  for (const aggregate of Object.values(agg)) {
    for (const operand of operandsOf(aggregate, overRows, 'an aggregate', fault)) checkExpression(operand, fault);
  }
}

function checkSource(source: unknown, fault: Wrong): void {
  if (typeof source === 'string' && !isTableName(source)) throw fault(`reads "${source}", which is no table,`);
  if (typeof source === 'string') return;
  if (!isObject(source)) throw fault('lacks "from", the table to read,');
  const { spans, match, credit } = source;
  if (isObject(spans)) checkSource(spans['from'], fault);
  else if (isObject(match)) {
    checkSource(match['from'], fault);
    checkSource(match['to'], fault);
    if (match['where'] !== undefined) checkExpression(match['where'], fault);
  } else if (!isObject(credit)) {
    if (!isObject(source['by'])) throw fault('has a source that is no table, spans, match, credit or fold with "by"');
    checkBody(source, fault);
  }
}

function checkQuery(query: unknown, fault: Wrong): void {
  if (!isObject(query)) throw fault('has no query');
  if ('scalar' in query) checkExpression(query['scalar'], fault);
  else {
    checkBody(query, fault);
    if (!('by' in query) && !Array.isArray((query['agg'] as Record<string, unknown>)['v'])) throw fault('lacks the aggregate "v" that the formula uses');
  }
}

function checkFormula(out: unknown, queries: Record<string, unknown>, fault: Wrong): void {
  if (typeof out === 'number' || (typeof out === 'string' && out.startsWith('$'))) return;
  if (typeof out === 'string') {
    if (Object.hasOwn(queries, out)) return;
    throw fault(`names "${out}", which is none of its queries,`);
  }
  const operands = operandsOf(out, inFormulas, 'an operator', fault);
  const operator = (out as unknown[])[0];
  if (operator === 'argmax' || operator === 'wmean') checkFormula(operands[0], queries, fault);
  else if (operator !== 'kpi') for (const operand of operands) checkFormula(operand, queries, fault);
}
