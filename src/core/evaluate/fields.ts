import type { Cohort, Expr, KpiDefinition, TableQuery } from '../kpi/algebra.ts';
import { impliedKinds, type TableName } from '../table/tables.ts';
import { fieldOf } from './partition.ts';
import type { Query, Tables } from './query.ts';

/** The fields without which an expression has no meaning: those outside `coalesce`, null tests and the currency of an amount. */
function needed(expr: Expr | undefined): string[] {
  if (typeof expr === 'string') return expr.startsWith("'") || expr.startsWith('$') ? [] : [expr];
  if (typeof expr !== 'object') return [];
  const [operator, ...operands] = expr as readonly [string, ...Expr[]];
  if (operator === 'coalesce' || operator === 'isnull' || operator === 'notnull') return [];
  const read = operator === 'money' ? [operands[0], operands[2]] : operands;
  return read.flatMap((operand) => needed(operand));
}

function cohortFields(cohort: Cohort | undefined): string[] {
  if (!cohort) return [];
  if ('during' in cohort) return [cohort.during];
  return 'at' in cohort ? [cohort.at[0], cohort.at[1]] : [...cohort.overlaps];
}

/** The fields a query cannot do without. */
export function neededFields({ from, cohort, where, agg }: TableQuery): string[] {
  const value = agg.v[0] === 'quantile' ? agg.v[2] : agg.v[1];
  const fields = [...cohortFields(cohort as Cohort | undefined), ...needed(where as Expr), ...needed(value as Expr)];
  return [...new Set(fields)].filter((field) => field !== impliedKinds[from]);
}

/**
 * What the tables lack for a definition, as `table.field`: fields of a table that is not given, fields that are in no row of
 * a table with rows, and fields to filter by that no row has.
 */
export function missingFields(definition: KpiDefinition, tables: Tables, where: Query['where']): string[] {
  const missing = Object.values(definition.let).flatMap((query) => {
    const table = tables[query.from];
    const fields = table && table.length > 0 ? [...neededFields(query), ...Object.keys(where ?? {})] : neededFields(query);
    const lacking = !table ? fields : table.length === 0 ? [] : fields.filter((field) => !table.columns.has(field));
    return lacking.map((field) => `${query.from}.${field}`);
  });
  return [...new Set(missing)];
}

/** The `table.field`s of `by` that a table with rows lacks: nothing can be grouped by them. */
export function missingGroups(definition: KpiDefinition, tables: Tables, by: Query['by']): string[] {
  const names = new Set<TableName>(Object.values(definition.let).map((query) => query.from));
  const missing = [...names].flatMap((name) => {
    const table = tables[name];
    return (by ?? []).flatMap((group) => (!table || table.length === 0 || table.columns.has(fieldOf(group)) ? [] : [`${name}.${fieldOf(group)}`]));
  });
  return [...new Set(missing)];
}
