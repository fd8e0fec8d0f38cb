import { KpiError } from '../../core/errors.ts';
import { isTableName, type TableName } from '../../core/table/tables.ts';
import type { Decoded } from '../decode/decode.ts';
import { isObject, recordsOf } from '../decode/records.ts';
import { FaultLog } from '../faults.ts';
import type { FieldMap } from '../report.ts';
import type { ReadSettings } from '../worker/protocol.ts';
import type { Connector } from './connector.ts';
import { connectors } from './connectors.ts';
import { connectorOf, describedIn, detectConnector, isStrange, listOfPage, tablesOf } from './dialect.ts';
import type { Page } from './entity-rows.ts';
import { findRows } from './envelope.ts';
import { labelsOf, type LabelAnswers } from './labels.ts';
import type { CellSettings } from './mapped-cells.ts';
import { compilePath } from './path.ts';
import { join, type Rows } from './rows.ts';
import { hiddenError } from './server-words.ts';

/** The rows for one table, and how they are read. */
export type Part = {
  table: TableName;
  rows: Rows;
  /** The records the rows were made from: they are counted once, whatever is made of them. */
  source: Rows;
  /** How many parts of records there were, where the rows are such. */
  found: number;
  map: FieldMap;
  /** Fields that the map does not name are looked for. */
  detect: boolean;
  cells: CellSettings;
  faults: FaultLog;
};

export type Parts = {
  parts: Part[];
  connector?: Connector;
  /** Where in an answer the rows were. */
  rowsAt?: string;
  /** The input says itself which table each row is of. */
  namesTables: boolean;
};

type Settings = ReadSettings & { labels?: LabelAnswers; onlyAsked?: boolean };

/**
 * Which rows of some pages are of which table, and what maps them: as the keys of the input say, as a connector says, or as
 * detection finds.
 *
 * @throws KpiError `not-data` where a page is an error message or holds no rows; `invalid-definition` for a connector that is none.
 */
export function partsOf(pages: readonly Decoded[], settings: Settings, faults: FaultLog): Parts {
  const [first] = pages;
  const named = first?.format === 'json' && pages.length === 1 ? namedParts(first.value, settings) : undefined;
  if (named) return { parts: named, namesTables: !settings.map || isByTable(settings.map) };
  const given = connectorOf(settings.connector);
  const connector = given ?? (first?.format === 'json' ? detectConnector(first.value, settings.table) : undefined);
  if (connector && Object.keys(connector.entities).length > 0) {
    const parts = describedParts(connector, pages, settings, faults);
    if (parts) return { parts, connector, namesTables: false };
    // The rows are there, but not as the system gives them: a file that somebody has exported, perhaps.
    const hint = `No row has any of the paths that the connector ${connector.id} reads for ${settings.table}. The columns were detected instead.`;
    faults.add('no-known-field', 0, undefined, hint);
    const { rows, at } = detectedRows(pages, settings);
    return { parts: mapParts(rows, settings), ...(at !== undefined && { rowsAt: at }), namesTables: false };
  }
  const { rows, at } = detectedRows(pages, settings);
  return { parts: mapParts(rows, settings), ...(connector && { connector }), ...(at !== undefined && { rowsAt: at }), namesTables: false };
}

/** One part for each table where every key of the value is the name of one. */
function namedParts(value: unknown, settings: Settings): Part[] | undefined {
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value);
  if (entries.length === 0 || !entries.every(([key, rows]) => isTableName(key) && Array.isArray(rows))) return undefined;
  const maps = mapsByTable(settings);
  return (entries as [TableName, unknown[]][]).map(([table, rows]) => partOf(table, recordsOf(rows), maps[table] ?? {}, settings, true));
}

function describedParts(connector: Connector, pages: readonly Decoded[], settings: Settings, faults: FaultLog): Part[] | undefined {
  const maps = mapsByTable(settings);
  const values = pages.map(pageOf);
  const asked = new Set<TableName>([settings.table, ...Object.keys(maps).filter(isTableName)]);
  const described = describedIn(connector, values, asked, settings.onlyAsked === true);
  const own = described.find(({ table }) => table === settings.table);
  if (own && own.source.length > 0 && !maps[settings.table] && isStrange(own.entity, own.source)) return undefined;
  const json = values.flatMap((page) => ('value' in page ? [page.value] : []));
  for (const value of json) refuseErrors(value, listOfPage(connector, value, settings.table)?.some(isObject) === true);
  if (described.length === 0) {
    if (!Object.hasOwn(connector.entities, settings.table)) {
      throw new KpiError('not-data', `The connector ${connector.id} describes ${tablesOf(connector)}, but not ${settings.table}, and the input has none of these.`);
    }
    faults.add('no-rows', 0, undefined, `The input has nothing where the connector ${connector.id} looks for the rows of ${settings.table}.`);
    return [partOf(settings.table, recordsOf([]), {}, settings, false)];
  }
  const cells: CellSettings = {
    nulls: connector.nulls ?? [],
    mayLack: connectors[connector.id] === connector,
    labels: labelsOf(connector, settings.labels ?? new Map(), json),
    ...(connector.zone !== undefined && { zone: connector.zone }),
    ...((settings.currency ?? connector.currency) !== undefined && { currency: settings.currency ?? connector.currency }),
  };
  if (own && own.source.length > 0 && own.rows.length === 0 && own.entity.where) {
    faults.add('no-rows', own.source.lineOf(0), undefined, `None of the ${own.source.length} rows is one that the connector ${connector.id} counts for ${settings.table}.`);
  }
  return described.map(({ table, entity, rows, source, found, faults: own }) => ({
    table, rows, source, found, map: { ...entity.map, ...maps[table] }, detect: false, cells, faults: own,
  }));
}

function pageOf(decoded: Decoded): Page {
  return decoded.format === 'json' ? { value: decoded.value } : { rows: decoded.records };
}

/** The rows of all pages where detection finds them: in every page where they are in the first. */
function detectedRows(pages: readonly Decoded[], settings: Settings): { rows: Rows; at?: string } {
  const map = mapsByTable(settings)[settings.table];
  let at: string | undefined;
  const found = pages.map((page): Rows => {
    if (page.format !== 'json') return page.records;
    const { value } = page;
    const again = at === undefined ? undefined : compilePath(at)(value);
    const envelope = Array.isArray(again) && !Array.isArray(again[0]) ? { rows: again as unknown[], path: at ?? '' } : findRows(value, settings.table, map);
    refuseErrors(value, envelope !== undefined && envelope.rows.length > 0 && envelope.rows[0] !== value);
    if (!envelope) throw new KpiError('not-data', 'The JSON holds no list of objects. Give rows, or an answer of an API that holds them.');
    if (envelope.rows.length > 0 && !envelope.rows.some(isObject)) {
      throw new KpiError('not-data', 'The JSON is a list, but not of objects. Give each row as {"field": value}.');
    }
    if (envelope.rows.length > 0) at ??= envelope.path;
    return { ...recordsOf(envelope.rows), rootOf: () => value };
  });
  return { rows: join(found), ...(at !== undefined && { at }) };
}

/** @throws KpiError `not-data` with the server's words, where a page is an error message. */
export function refuseErrors(value: unknown, hasRows: boolean): void {
  const words = hiddenError(value, hasRows);
  if (words !== undefined) throw new KpiError('not-data', `The answer is an error message and no data: "${words}".`, words);
}

/** One part for the settings' own table and one for each other table that the map names. */
function mapParts(rows: Rows, settings: Settings): Part[] {
  const maps = mapsByTable(settings);
  const others = Object.keys(maps).filter((table): table is TableName => table !== settings.table && isTableName(table));
  const own = partOf(settings.table, rows, maps[settings.table] ?? {}, settings, true);
  return [own, ...others.map((table) => partOf(table, rows, maps[table] ?? {}, settings, false))];
}

function partOf(table: TableName, rows: Rows, map: FieldMap, { currency }: Settings, detect: boolean): Part {
  return { table, rows, source: rows, found: rows.length, map, detect, cells: { ...(currency !== undefined && { currency }) }, faults: new FaultLog() };
}

function mapsByTable({ map, table }: ReadSettings): Partial<Record<TableName, FieldMap>> {
  if (!map) return {};
  return isByTable(map) ? map : { [table]: map };
}

function isByTable(map: NonNullable<ReadSettings['map']>): map is Partial<Record<TableName, FieldMap>> {
  return Object.entries(map).every(([key, value]) => isTableName(key) && isObject(value) && !Object.hasOwn(value, 'when'));
}
