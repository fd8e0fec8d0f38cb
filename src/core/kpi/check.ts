import { KpiError } from '../errors.ts';
import type { KpiDefinition } from './algebra.ts';
import { isObject, MANY, operandsOf, shown, takes, type Node, type Operators, type Wrong } from './check-operands.ts';
import { checkBody, checkFields, checkQuery } from './check-rows.ts';

const inFormulas: Operators = {
  ...takes(2, MANY, '+ - * / min max'), ...takes(1, 1, 'abs'), ...takes(1, 2, 'kpi'), ...takes(4, 4, 'argmax'), ...takes(3, 3, 'wmean progress'),
  ...takes(0, 0, 'leaderboard'), ...takes(2, 2, 'attainment'),
};
const inIntervals: Operators = {
  ...takes(0, 0, 'wilson median t poisson none'), ...takes(1, 1, 'mean perEvent'), ...takes(2, 2, 'score growth variance'), ...takes(3, 3, 'nps ratio'),
  ...takes(4, 4, 'newcombe'), ...takes(6, 6, 'npsChange'), ...takes(1, MANY, 'log'),
};

/** What a definition of one's own may leave out. */
const neutral = {
  unit: 'ratio', direction: 'context', perspective: 'both', measures: 'effectiveness', timing: 'lagging', interval: 'none', pairs: [],
} as const;

/**
 * A definition that a page gives, once it is known to be one: its tables exist, its operators have their operands, and what it
 * names is there. Which fields a table has is seen in the data, and which parameters there are in the question.
 * @throws KpiError `invalid-definition`, which says what is wrong and in which query.
 */
export function checkedDefinition(definition: KpiDefinition): KpiDefinition {
  const { id, let: queries, out, interval = 'none', defaults = {} } = definition as Node;
  if (typeof id !== 'string' || id === '') throw new KpiError('invalid-definition', 'A definition needs an "id".');
  const wrong: Wrong = (what) => new KpiError('invalid-definition', `The definition of "${id}" ${what}.`);
  if (!isObject(queries)) throw wrong('has no "let" with its queries');
  if (out === undefined) throw wrong('has no "out", the formula that joins its queries');
  if (!isObject(defaults)) throw wrong('has "defaults" that are not { parameter: value }');
  for (const [name, query] of Object.entries(queries)) checkQuery(query, (what) => wrong(`${what} in "${name}"`));
  checkFormula(out, queries, (what) => wrong(`${what} in "out"`));
  checkInterval(interval, queries, (what) => wrong(`${what} in "interval"`));
  return { ...neutral, ...definition };
}

/** That a name is one of the queries, and gives one value; or rows, where these are wanted. */
function checkName(name: unknown, queries: Node, fault: Wrong, wanted: 'value' | 'rows' = 'value'): void {
  if (typeof name !== 'string' || !Object.hasOwn(queries, name)) throw fault(`names ${shown(name)}, which is none of its queries,`);
  const given = 'by' in (queries[name] as Node) ? 'rows' : 'value';
  if (given !== wanted) throw fault(`names "${name}", which gives ${given === 'rows' ? 'rows and no value' : 'a value and no rows'},`);
}

function checkFormula(out: unknown, queries: Node, fault: Wrong): void {
  if (typeof out === 'number' || (typeof out === 'string' && /^\$./.test(out))) return;
  if (typeof out === 'string') {
    checkName(out, queries, fault);
    return;
  }
  const operands = operandsOf(out, inFormulas, 'an operator', fault);
  const [first, ...fields] = operands;
  switch ((out as unknown[])[0]) {
    case 'kpi':
      if (typeof first !== 'string' || !fields.every(isObject)) throw fault('refers to a KPI in another way than ["kpi", id, { parameter: value }]');
      break;
    case 'argmax':
    case 'wmean':
      checkName(first, queries, fault, 'rows');
      checkFields(fields, checkBody(queries[first as string] as Node, fault), fault);
      break;
    default:
      for (const operand of operands) checkFormula(operand, queries, fault);
  }
}

function checkInterval(interval: unknown, queries: Node, fault: Wrong): void {
  const [method, names] = isObject(interval) ? (Object.entries(interval)[0] ?? []) : [interval];
  const operands = operandsOf([method, ...(Array.isArray(names) ? (names as unknown[]) : [])], inIntervals, 'an interval', fault);
  if (isObject(interval) && operands.length === 0) throw fault(`has ${shown(interval)} where "${String(method)}" is meant`);
  for (const name of operands) checkName(name, queries, fault);
}
