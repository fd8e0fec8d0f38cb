import { withDerived } from '../derive/derived.ts';
import { fieldsRead, missingFields, tablesRead } from '../evaluate/fields.ts';
import type { Tables } from '../evaluate/query.ts';
import type { Scope } from '../evaluate/scope.ts';
import type { KpiDefinition } from '../kpi/algebra.ts';
import { catalogue, definitionOf } from '../kpi/catalogue.ts';
import { Table } from '../table/table.ts';
import type { TableName } from '../table/tables.ts';
import { instantOf, type Instant } from '../time/instant.ts';
import { usual } from '../time/period.ts';
import { zoneOf } from '../time/zone.ts';
import type { DataFault, FoundFault } from './data-fault.ts';
import { gainsOf, madeFrom, type Gain, type Lack } from './gains.ts';
import { rowFaults } from './row-faults.ts';
import { scaleFaults } from './scale-fault.ts';
import { wordFaults } from './word-faults.ts';

export type ReadinessOptions = {
  /** Ids, or definitions of one's own. Default: the whole catalogue. */
  kpis?: readonly (string | KpiDefinition)[];
  /** What is recorded for this instant or later is a fault. Without it, nothing lies ahead. */
  asOf?: Instant;
  /** IANA zone of calendar days. Default: UTC. */
  zone?: string;
  /** ISO 4217 code to report in: amounts without a rate into it are a fault. */
  currency?: string;
};

/** What some tables are good for. */
export type Readiness = {
  /** The KPIs that can be computed. Whether there is anything to count is another question. */
  computable: string[];
  /** The others, each with the `table.field`s it lacks; a table without a field is one that is not given at all. */
  missing: Lack[];
  /** What to add, and the KPIs that then work: the most for each field added first. */
  gains: Gain[];
  /** What would bend a number, in the order of the tables' faults. Faults that the reader met are in its report. */
  faults: DataFault[];
};

/**
 * What tables are good for: which KPIs they give, what would give more, and what in them would bend a number.
 *
 * Nothing is changed or left out on account of a fault: how each KPI takes such rows is in its definition. Plain data that
 * can be sent as JSON.
 *
 * @throws KpiError `unknown-kpi`, `invalid-definition` or `invalid-query`
 */
export function readiness(tables: Tables, { kpis = catalogue, asOf, zone = 'UTC', currency }: ReadinessOptions = {}): Readiness {
  const definitions = kpis.map((kpi) => definitionOf(kpi));
  const shapes = Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, shapeOf(table)]));
  const lacks = definitions.map((definition) => ({ kpi: definition.id, missing: missingFields(definition, withDerived(shapes, tablesRead(definition)).tables) }));
  const missing = lacks.filter((lack) => lack.missing.length > 0);
  const computable = definitions.filter((_, i) => lacks[i]?.missing.length === 0);
  const scope = scopeAt(asOf === undefined ? Infinity : instantOf(asOf, 'asOf'), zone, currency);
  const found = [...rowFaults(tables, scope), ...scaleFaults(tables), ...wordFaults(tables, currency)];
  const reads = computable.map((definition) => ({ id: definition.id, fields: fieldsOf(definition, tables) }));
  return {
    computable: computable.map(({ id }) => id),
    missing,
    gains: gainsOf(missing),
    faults: found.map((fault) => faultOf(fault, tables, reads)),
  };
}

/** What a table has, without most of its rows: what can be derived of it is seen from one. */
function shapeOf(table: Table): Table {
  return new Table(table.name, Math.min(1, table.length), table.columns);
}

function scopeAt(asOf: number, zone: string, currency: string | undefined): Scope {
  return { from: -Infinity, to: asOf, end: asOf, asOf, levelAt: asOf, partial: false, calendar: usual, zone: zoneOf(zone), currency, params: {} };
}

/** The tables and fields a definition stands on. What is wrong with a table is wrong with what is made from it. */
function fieldsOf(definition: KpiDefinition, tables: Tables): ReadonlySet<string> {
  const fields = new Set(fieldsRead(definition));
  const read = tablesRead(definition);
  for (const name of read) fields.add(name);
  for (const { made, needs } of madeFrom) {
    const from = tables[needs as TableName];
    if (!from || !read.includes(made as TableName) || tables[made as TableName]) continue;
    for (const field of [needs, ...from.fields.map((name) => `${needs}.${name}`)]) fields.add(field);
  }
  return fields;
}

function faultOf({ first, bends, kpis = [], ...fault }: FoundFault, tables: Tables, reads: readonly { id: string; fields: ReadonlySet<string> }[]): DataFault {
  const needed = bends.length > 0 ? bends.map((field) => `${fault.table}.${field}`) : [fault.table];
  const bent = reads.filter(({ id, fields }) => needed.every((field) => fields.has(field)) || kpis.includes(id));
  return { ...fault, rows: tables[fault.table]?.length ?? 0, firstRow: first + 1, kpis: bent.map(({ id }) => id) };
}
