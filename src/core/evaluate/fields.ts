import type { Aggregate, Cohort, Expr, KpiDefinition, Let, Out } from '../kpi/algebra.ts';
import { definitionOf } from '../kpi/catalogue.ts';
import type { Source } from '../kpi/sources.ts';
import { impliedKinds, type TableName } from '../table/tables.ts';
import { hasField } from './groups.ts';
import type { Tables } from './query.ts';
import { valueOf } from './branch.ts';

/** The fields without which an expression has no meaning: those outside `coalesce`, `isnull` and the currency of an amount. */
function needed(expr: Expr | undefined): string[] {
  if (typeof expr === 'string') return expr.startsWith("'") || expr.startsWith('$') ? [] : [expr];
  if (typeof expr !== 'object' || expr === null) return [];
  const [operator, ...operands] = expr as readonly [string, ...Expr[]];
  if (operator === 'coalesce' || operator === 'isnull') return [];
  const read = operator === 'money' ? [operands[0], operands[2]] : operands;
  return read.flatMap((operand) => needed(operand));
}

function cohortFields(cohort: Cohort | undefined): string[] {
  if (!cohort) return [];
  if ('during' in cohort) return [cohort.during];
  return 'at' in cohort ? [cohort.at[0], cohort.at[1]] : [...cohort.overlaps];
}

type TableField = readonly [table: TableName, field: string];

/** The table field behind a name in derived rows; none where the source made it itself. */
export function origin(source: Source, field: string): TableField[] {
  if (typeof source === 'string') return impliedKinds[source] === field ? [] : [[source, field]];
  if ('spans' in source) return field === 'endAt' || Object.hasOwn(source.spans.carry ?? {}, field) ? [] : origin(source.spans.from, field);
  if ('match' in source) {
    const { from, to, as } = source.match;
    if (field === `${as}.hit`) return [];
    return field.startsWith(`${as}.`) ? origin(to, field.slice(as.length + 1)) : origin(from, field);
  }
  return [];
}

/** The table fields a source cannot do without. */
function sourceFields(source: Source): TableField[] {
  if (typeof source === 'string') return [];
  if ('spans' in source) {
    const { from, key, at, carry } = source.spans;
    const own = [...key, at, ...Object.values(carry ?? {}).map(([, field]) => field)];
    return [...sourceFields(from), ...own.flatMap((field) => origin(from, field))];
  }
  if ('match' in source) {
    const { from, to, on, where } = source.match;
    const left = on.flatMap(([field]) => origin(from, field));
    const right = on.flatMap(([, field]) => origin(to, field));
    return [...sourceFields(from), ...sourceFields(to), ...left, ...right, ...needed(where).flatMap((field) => origin(source, field))];
  }
  if ('credit' in source) {
    return [['orders', 'account'], ['orders', 'at'], ['orders', 'amount'], ['touches', 'account'], ['touches', 'campaign'], ['touches', 'at']];
  }
  return [...bodyFields(source.from, source, Object.values(source.agg)), ...Object.values(source.by).flatMap((field) => origin(source.from, field))];
}

function bodyFields(from: Source, body: { cohort?: Cohort; where?: Expr }, aggregates: readonly Aggregate[]): TableField[] {
  const values = aggregates.flatMap((aggregate) => [...needed(valueOf(aggregate)), ...(aggregate[0] === 'last' ? needed(aggregate[2]) : [])]);
  const own = [...cohortFields(body.cohort), ...needed(body.where), ...values];
  return [...sourceFields(from), ...own.flatMap((field) => origin(from, field))];
}

function letFields(query: Let): TableField[] {
  if ('scalar' in query) return [];
  return 'by' in query ? sourceFields(query) : bodyFields(query.from, query, [query.agg.v]);
}

/** The tables that a source reads; the first is the one whose rows it counts or sums. */
export function tablesOf(source: Source): TableName[] {
  if (typeof source === 'string') return [source];
  if ('spans' in source) return tablesOf(source.spans.from);
  if ('match' in source) return [...tablesOf(source.match.from), ...tablesOf(source.match.to)];
  return 'credit' in source ? ['orders', 'touches'] : tablesOf(source.from);
}

/** The KPIs that a formula refers to, with those they refer to. */
function references(out: Out): string[] {
  if (typeof out !== 'object') return [];
  if (out[0] === 'kpi' || out[0] === 'leaderboard') return out[1] === undefined ? [] : [out[1], ...references(definitionOf(out[1]).out)];
  return (out.slice(1)).flatMap(references);
}

/** The queries of a definition and of the KPIs its formula refers to. */
function queriesOf(definition: KpiDefinition): Let[] {
  return withReferences(definition).flatMap(({ let: queries }) => Object.values(queries));
}

const withReferences = (definition: KpiDefinition): KpiDefinition[] => [definition, ...references(definition.out).map(definitionOf)];

/** The queries without which there is no value: an interval may stand on more. */
export function queriesOfValue({ let: queries, out, parts = [] }: KpiDefinition): [name: string, query: Let][] {
  const named = JSON.stringify([out, parts]);
  return Object.entries(queries).filter(([name]) => named.includes(JSON.stringify(name)));
}

const fieldsOfValue = (definition: KpiDefinition): TableField[] =>
  withReferences(definition).flatMap(queriesOfValue).flatMap(([, query]) => letFields(query));

/** The tables a definition reads, each once. */
export function tablesRead(definition: KpiDefinition): TableName[] {
  return [...new Set(queriesOf(definition).flatMap((query) => ('scalar' in query ? [] : tablesOf(query.from))))];
}

/** The tables whose rows a definition counts or sums. */
export function counted(definition: KpiDefinition): TableName[] {
  return [...new Set(queriesOf(definition).flatMap((query) => ('scalar' in query ? [] : tablesOf(query.from).slice(0, 1))))];
}

const text = ([table, field]: TableField): string => `${table}.${field}`;

/**
 * What the tables lack for a definition, as `table.field`: the fields of a table that is not given, and those that are in no
 * row of a table with rows.
 */
export function missingFields(definition: KpiDefinition, tables: Tables): string[] {
  const missing = fieldsOfValue(definition).filter(([name, field]) => {
    const table = tables[name];
    return !table || (table.length > 0 && !table.columns.has(field));
  });
  const absent = tablesRead(definition).filter((name) => !tables[name] && !missing.some(([table]) => table === name));
  return [...new Set([...missing.map(text), ...absent])].filter((name) => !name.startsWith('rates'));
}

/** The fields a definition cannot do without, as `table.field`. */
export function fieldsRead(definition: KpiDefinition): string[] {
  return [...new Set(fieldsOfValue(definition).map(text))];
}

/**
 * Fields to group or filter by that a table whose rows are counted lacks although it has rows. The table stays whole, and
 * beside one that is cut up its figures would not belong together.
 */
export function wholeTables(definition: KpiDefinition, tables: Tables, fields: readonly string[]): string[] {
  return counted(definition).flatMap((name) => {
    const table = tables[name];
    return fields.flatMap((field) => (!table || table.length === 0 || hasField(table, field) ? [] : [`${name}.${field}`]));
  });
}
