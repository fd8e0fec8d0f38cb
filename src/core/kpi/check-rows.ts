import { isTableName } from '../table/tables.ts';
import { isObject, MANY, operandsOf, shown, takes, type Node, type Operators, type Wrong } from './check-operands.ts';

/** Whether rows have a field. */
export type Has = (field: string) => boolean;

const inRows: Operators = {
  ...takes(2, MANY, '+ * and or min max coalesce in'), ...takes(2, 2, '- / = != < <= > >= dur biz workdays valid'),
  ...takes(1, 1, 'abs not isint isnull notnull'), ...takes(3, 3, 'if money'), ...takes(4, 4, 'overlap'),
};
const overRows: Operators = { ...takes(0, 0, 'count'), ...takes(1, 1, 'sum mean median min max distinct'), ...takes(2, 2, 'last quantile') };
const instants: readonly unknown[] = ['$from', '$to', '$asOf'];

export function checkFields(fields: unknown, has: Has, fault: Wrong): void {
  if (!Array.isArray(fields)) throw fault(`has ${shown(fields)} for a list of fields`);
  for (const field of fields) {
    if (typeof field !== 'string' || !has(field)) throw fault(`names ${shown(field)}, which is no field of the rows it reads,`);
  }
}

function checkExpression(node: unknown, has: Has, fault: Wrong): void {
  if (node === null || typeof node === 'number') return;
  if (typeof node === 'string') {
    if (node === '$' || node === '') throw fault(`has ${shown(node)} for a value, which names nothing,`);
    if (!/^['$]/.test(node)) checkFields([node], has, fault);
    return;
  }
  for (const operand of operandsOf(node, inRows, 'an operator', fault)) checkExpression(operand, has, fault);
}

function checkCohort(cohort: unknown, has: Has, fault: Wrong): void {
  const { during, at, overlaps } = isObject(cohort) ? cohort : {};
  const fields: unknown = during === undefined ? (at ?? overlaps) : [during];
  const length = during === undefined ? (at === undefined ? 2 : 3) : 1;
  if (!Array.isArray(fields) || fields.length !== length || (length === 3 && !instants.includes(fields[2]))) {
    throw fault('has a cohort that is neither { during: field }, { at: [start, end, "$from", "$to" or "$asOf"] } nor { overlaps: [start, end] }');
  }
  checkFields(fields.slice(0, 2), has, fault);
}

function checkAggregate(aggregate: unknown, has: Has, fault: Wrong): void {
  const operands = operandsOf(aggregate, overRows, 'an aggregate', fault);
  const [share] = operands;
  if ((aggregate as unknown[])[0] === 'quantile' && !(typeof share === 'number' && share >= 0 && share <= 1)) {
    throw fault(`gives "quantile" ${shown(share)} where it takes a number from 0 to 1`);
  }
  for (const operand of operands) checkExpression(operand, has, fault);
}

/** Checks what a query over rows and a fold share, and gives the fields of the rows that a fold makes. */
export function checkBody({ from, cohort, where, by, agg, ...rest }: Node, fault: Wrong): Has {
  const has = checkSource(from, fault);
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw fault(`has "${unknown}"; a query has from, cohort, where, by and agg,`);
  if (cohort !== undefined) checkCohort(cohort, has, fault);
  if (where !== undefined) checkExpression(where, has, fault);
  if (!isObject(agg)) throw fault('lacks "agg", what to make of the rows,');
  for (const aggregate of Object.values(agg)) checkAggregate(aggregate, has, fault);
  const keys = isObject(by) ? by : {};
  checkFields(Object.values(keys), has, fault);
  return (field) => Object.hasOwn(agg, field) || Object.hasOwn(keys, field);
}

/** Checks where rows come from, and gives the fields they have. A table may have more than are declared. */
function checkSource(source: unknown, fault: Wrong): Has {
  if (typeof source === 'string' && !isTableName(source)) throw fault(`reads "${source}", which is no table,`);
  if (typeof source === 'string') return () => true;
  if (!isObject(source)) throw fault('lacks "from", the table to read,');
  if (isObject(source['spans'])) return checkSpans(source['spans'], fault);
  if (isObject(source['match'])) return checkMatch(source['match'], fault);
  if (isObject(source['credit'])) return () => true;
  if (!isObject(source['by'])) throw fault('has a source that is no table, spans, match, credit or fold with "by"');
  return checkBody(source, fault);
}

function checkSpans({ from, key, at, carry }: Node, fault: Wrong): Has {
  const has = checkSource(from, fault);
  const carried = isObject(carry) ? carry : {};
  checkFields(key, has, fault);
  checkFields([at], has, fault);
  for (const what of Object.values(carried)) {
    const [how, field] = Array.isArray(what) ? (what as unknown[]) : [];
    if (how !== 'lag' && how !== 'runmax') throw fault(`carries ${shown(what)}; there are ["lag", field], ["runmax", field]`);
    checkFields([field], has, fault);
  }
  return (field) => field === 'endAt' || Object.hasOwn(carried, field) || has(field);
}

function checkMatch({ from, to, on, where, as }: Node, fault: Wrong): Has {
  const left = checkSource(from, fault);
  const right = checkSource(to, fault);
  const pairs = Array.isArray(on) && on.every((pair) => Array.isArray(pair)) ? (on as unknown[][]) : [];
  if (typeof as !== 'string' || pairs.length === 0) throw fault('has a match without "on", pairs of fields, or "as", the name of what is matched,');
  for (const [mine, theirs] of pairs) {
    checkFields([mine], left, fault);
    checkFields([theirs], right, fault);
  }
  const has: Has = (field) => (field.startsWith(`${as}.`) ? field === `${as}.hit` || right(field.slice(as.length + 1)) : left(field));
  if (where !== undefined) checkExpression(where, has, fault);
  return has;
}

/** Checks what a name of a formula stands for: a query, a fold, or a value of the period. */
export function checkQuery(query: unknown, fault: Wrong): void {
  if (!isObject(query)) throw fault('has no query');
  if ('scalar' in query) checkExpression(query['scalar'], () => false, fault);
  else {
    checkBody(query, fault);
    if (!('by' in query) && !Object.hasOwn(query['agg'] as Node, 'v')) throw fault('lacks the aggregate "v" that the formula uses');
  }
}
