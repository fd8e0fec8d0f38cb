import { KpiError } from '../../core/errors.ts';
import { isTableName, type TableName } from '../../core/table/tables.ts';
import { isObject, recordsOf } from '../decode/records.ts';
import { checkConnector } from './check-connector.ts';
import { listOf, type Connector, type Entity } from './connector.ts';
import { connectors } from './connectors.ts';
import { listIn, refine, rowsIn, type Page } from './entity-rows.ts';
import { FaultLog } from '../faults.ts';
import { nullsOf } from './nulls.ts';
import { compileCell } from './path.ts';
import { join, pick, type Rows } from './rows.ts';
import { pathsOf } from './spec.ts';

/**
 * The connector of that id, or the given one. Undefined where none is named.
 *
 * @throws KpiError `invalid-definition` for an id that does not exist, or a connector that cannot be read.
 */
export function connectorOf(named: string | Connector | undefined): Connector | undefined {
  if (named === undefined || named === '') return undefined;
  if (typeof named !== 'string') return checked(named);
  const shipped = Object.hasOwn(connectors, named) ? connectors[named] : undefined;
  if (shipped) return shipped;
  const ids = Object.keys(connectors).join(', ');
  throw new KpiError('invalid-definition', `There is no connector "${named}". Use one of ${ids}, or give one as an object or by its URL.`);
}

const known = new WeakMap<object, Connector>();

/** A connector that came from outside, looked at once; one of ours is as it should be. */
function checked(given: Connector): Connector {
  if (typeof given === 'object' && given !== null && connectors[given.id] === given) return given;
  const found = typeof given === 'object' && given !== null ? known.get(given) : undefined;
  if (found) return found;
  const connector = checkConnector(given);
  known.set(given, connector);
  known.set(connector, connector);
  return connector;
}

/** The connector that says how an answer looks, where nobody has named one: the first that describes the table and whose marks are there. */
export function detectConnector(value: unknown, table: TableName): Connector | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.values(connectors).find((connector) =>
    listOf<Entity>(connector.entities[table]).some((entity) => {
      const list = entity.detect && listIn(entity, value);
      return list !== undefined && list.length > 0 && isMarked(entity, { ...recordsOf(list.slice(0, SAMPLE_ROWS)), rootOf: () => value });
    }),
  );
}

const SAMPLE_ROWS = 100;

/** Rows from all over. */
function sampled(rows: Rows): Rows {
  if (rows.length <= SAMPLE_ROWS) return rows;
  const step = rows.length / SAMPLE_ROWS;
  return pick(rows, Array.from({ length: SAMPLE_ROWS }, (_, at) => Math.floor(at * step)));
}

/** Some row has something at each path that marks the entity. */
function isMarked({ detect = [] }: Entity, rows: Rows): boolean {
  return detect.every((path) => {
    const read = compileCell(path, rows);
    return Array.from({ length: rows.length }, (_, record) => record).some((record) => read(record) !== undefined);
  });
}

/** The rows of one table in some answers, and how they were described. */
export type Described = {
  table: TableName;
  entity: Entity;
  rows: Rows;
  /** The records from which the rows were made: they are counted once, whatever is made of them. */
  source: Rows;
  /** How many parts the records had, where the rows are parts. */
  found: number;
  faults: FaultLog;
};

/**
 * What the answers hold of the tables that a connector describes. Of several descriptions of one table the first holds that
 * the rows fit. A table that nobody asks for is taken only where its rows are plainly there.
 */
export function describedIn(connector: Connector, pages: readonly Page[], asked: ReadonlySet<TableName>, onlyAsked: boolean): Described[] {
  const isNull = nullsOf(connector.nulls ?? []);
  const sources = new Map<string, Rows | undefined>();
  const sourceOf = (entity: Entity): Rows | undefined => {
    const key = JSON.stringify([entity.rows, entity.skip, entity.table]);
    if (!sources.has(key)) {
      const found = pages.flatMap((page) => rowsIn(entity, page) ?? []);
      sources.set(key, found.length > 0 ? join(found) : undefined);
    }
    return sources.get(key);
  };
  return Object.entries(connector.entities).flatMap(([table, described]): Described[] => {
    if (!isTableName(table) || (onlyAsked && !asked.has(table))) return [];
    const isAsked = asked.has(table);
    const entities = listOf<Entity>(described).filter((entity) => sourceOf(entity) !== undefined);
    const fitting = entities.find((entity) => fits(entity, sampled(sourceOf(entity) as Rows), isNull)) ?? (isAsked ? entities[0] : undefined);
    if (!fitting) return [];
    const source = sourceOf(fitting) as Rows;
    const faults = new FaultLog();
    const rows = refine(fitting, source, isNull, faults);
    if (rows.length === 0 && !isAsked) return [];
    return [{ table, entity: fitting, rows, source, found: fitting.each === undefined ? source.length : rows.length, faults }];
  });
}

/** Whether rows are of the kind an entity describes: its marks are there, else at least half of what its map reads. */
function fits(entity: Entity, sample: Rows, isNull: (value: unknown) => boolean): boolean {
  if (sample.length === 0 || (entity.detect && !isMarked(entity, sample))) return false;
  const rows = refine(entity, sample, isNull, new FaultLog());
  if (rows.length === 0) return false;
  if (entity.detect) return true;
  const { known, there } = pathsIn(entity, rows);
  return there * 2 >= known;
}

/** Whether rows have nothing at all of what an entity reads: they are of another kind. */
export function isStrange(entity: Entity, source: Rows): boolean {
  const rows = refine({ ...entity, where: {} }, sampled(source), nullsOf([]), new FaultLog());
  const { known, there } = pathsIn(entity, rows);
  return rows.length > 0 && known > 0 && there === 0;
}

/** How many paths an entity reads in its own rows, and how many of them some row has. */
function pathsIn(entity: Entity, rows: Rows): { known: number; there: number } {
  const paths = [...new Set(Object.values(entity.map).flatMap(pathsOf))].filter((path) => !/^[=^/]/.test(path));
  const records = Array.from({ length: rows.length }, (_, record) => record);
  const there = paths.filter((path) => {
    const read = compileCell(path, rows);
    return records.some((record) => read(record) !== undefined);
  });
  return { known: paths.length, there: there.length };
}

/** The names of the tables a connector describes, for people. */
export function tablesOf({ entities }: Connector): string {
  return Object.keys(entities).join(', ');
}

/** The list that counts as the rows of an answer while its pages are followed. */
export function listOfPage(connector: Connector, value: unknown, table: TableName | undefined): readonly unknown[] | undefined {
  const entities = [...listOf(table && connector.entities[table]), ...Object.values(connector.entities).flatMap((described) => listOf<Entity>(described))];
  for (const entity of entities) {
    const list = listIn(entity, value);
    if (list && (list.length > 0 || isObject(value))) return list;
  }
  return undefined;
}
