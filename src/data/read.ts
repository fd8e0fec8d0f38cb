import { KpiError } from '../core/errors.ts';
import type { Tables } from '../core/evaluate/query.ts';
import { unknownTable, type Table } from '../core/table/table.ts';
import { isTableName, type TableName } from '../core/table/tables.ts';
import { assemble, type Assembled } from './connect/assemble.ts';
import { describe, type RowMap } from './connect/derive.ts';
import { detectFields } from './connect/detect.ts';
import { findRows } from './connect/envelope.ts';
import { hasMorePages } from './connect/next-page.ts';
import { hiddenError } from './connect/server-words.ts';
import { decode, type Decoded } from './decode/decode.ts';
import { isObject, recordsOf, type Records } from './decode/records.ts';
import { FaultLog } from './faults.ts';
import type { FieldMap, ReadReport } from './report.ts';
import type { ReadSettings } from './worker/protocol.ts';

/** How to read an input, where that is not left to detection. */
export type ReadOptions = Omit<ReadSettings, 'table'>;

/** Every table of an input, and what was found on the way. */
export type ReadTables = {
  tables: Tables;
  report: ReadReport;
  /** The input says itself which table each row is of: it reads the same whatever the table of the settings. */
  namesTables: boolean;
};

/** The rows for one table, and the maps for them. */
type Part = { table: TableName; records: Records; map: FieldMap; detect: boolean; path?: string };

/**
 * Reads one table from bytes, a text, or parsed JSON (rows, or an answer that holds them).
 *
 * Format, encoding, delimiter, decimal mark, date order and the columns that feed each field are detected, and the report
 * names them; `options.map` stands above detection, field by field. Only fields of the table and of the map are kept, since
 * what nobody asked for may be personal; of rows made for us, at least half of whose columns go by our own names, every plain
 * column is kept. A list or file without rows gives a table of no rows.
 *
 * @throws KpiError `empty`, `not-data` (a web page, an error message, a lone value), `unreadable` (cut off, broken, binary),
 *   `unknown-table`, `invalid-definition` (a map that cannot be read).
 */
export function readTable(table: TableName, input: unknown, options: ReadOptions = {}): { table: Table; report: ReadReport } {
  const { tables, report } = readTables(input, { ...options, table });
  const read = tables[table];
  if (!read) throw new KpiError('not-data', `The input has the tables ${Object.keys(tables).join(', ')}, but not ${table}.`);
  return { table: read, report };
}

/**
 * Reads every table an input holds: several where its keys are table names, or where the map names tables; else the one of
 * the settings. Throws as {@link readTable} does.
 */
export function readTables(input: unknown, settings: ReadOptions & { table: TableName }): ReadTables {
  if (!isTableName(settings.table)) throw unknownTable(settings.table);
  const faults = new FaultLog();
  const decoded = decode(input, settings.format, faults);
  const own = decoded.format === 'json' ? namedParts(decoded.value, settings) : undefined;
  const parts = own ?? (decoded.format === 'json' ? jsonParts(decoded.value, settings, faults) : mapParts(decoded.records, settings));

  const tables: Tables = {};
  const fields: Record<string, string> = {};
  const reading: Omit<Assembled, 'table'> = { kept: 0 };
  for (const part of parts) {
    const log = new FaultLog(parts.length > 1 ? part.table : undefined);
    const maps = mapsFor(part, log);
    const { table, kept, ...conventions } = assemble(part.table, part.records, maps, { ...settings, fromProgram: decoded.format !== 'csv' }, log);
    tables[part.table] = table;
    Object.assign(reading, conventions);
    reading.kept += kept;
    for (const [field, path] of Object.entries(describe(maps))) fields[parts.length > 1 ? `${part.table}.${field}` : field] = path;
    faults.append(log);
  }
  const namesTables = own !== undefined && (!settings.map || isByTable(settings.map));
  return { tables, report: reportOf(decoded, parts, reading, fields, faults), namesTables };
}

function reportOf(decoded: Decoded, parts: readonly Part[], reading: Omit<Assembled, 'table'>, fields: Record<string, string>, faults: FaultLog): ReadReport {
  const { kept, ...conventions } = reading;
  const distinct = new Set(parts.map(({ records }) => records));
  return {
    rows: [...distinct].reduce((rows, { length, strangers }) => rows + length + strangers.length, 0),
    kept,
    faults: faults.list(),
    detected: {
      format: decoded.format,
      ...(decoded.format === 'csv' && { delimiter: decoded.delimiter }),
      ...(decoded.encoding !== undefined && { encoding: decoded.encoding }),
      ...conventions,
      fields,
    },
    bytes: decoded.bytes,
    pages: 1,
  };
}

/** One part for each table where every key of the value is the name of one. */
function namedParts(value: unknown, settings: ReadOptions & { table: TableName }): Part[] | undefined {
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value);
  if (entries.length === 0 || !entries.every(([key, rows]) => isTableName(key) && Array.isArray(rows))) return undefined;
  const maps = mapsByTable(settings);
  return (entries as [TableName, unknown[]][]).map(([table, rows]) => ({ table, records: recordsOf(rows), map: maps[table] ?? {}, detect: true }));
}

/** @throws KpiError `not-data` where the JSON is an error message or holds no rows. */
function jsonParts(value: unknown, settings: ReadOptions & { table: TableName }, faults: FaultLog): Part[] {
  const found = findRows(value, settings.table, mapsByTable(settings)[settings.table]);
  const hasRows = found !== undefined && found.rows.length > 0 && found.rows[0] !== value;
  const words = hiddenError(value, hasRows);
  if (words !== undefined) throw new KpiError('not-data', `The answer is an error message and no data: "${words}".`, words);
  if (!found) throw new KpiError('not-data', 'The JSON holds no list of objects. Give rows, or an answer of an API that holds them.');
  if (found.rows.length > 0 && !found.rows.some(isObject)) {
    throw new KpiError('not-data', 'The JSON is a list, but not of objects. Give each row as {"field": value}.');
  }
  if (hasMorePages(value)) {
    faults.add('more-pages', found.rows.length + 1, undefined, 'The answer says that more rows follow. Only this page was read.');
  }
  return mapParts(recordsOf(found.rows), settings);
}

/** One part for the settings' own table and one for each other table that the map names. */
function mapParts(records: Records, settings: ReadOptions & { table: TableName }): Part[] {
  const maps = mapsByTable(settings);
  const others = Object.keys(maps).filter((table): table is TableName => table !== settings.table && isTableName(table));
  const own: Part = { table: settings.table, records, map: maps[settings.table] ?? {}, detect: true };
  return [own, ...others.map((table) => ({ table, records, map: maps[table] ?? {}, detect: false }))];
}

function mapsByTable({ map, table }: ReadOptions & { table: TableName }): Partial<Record<TableName, FieldMap>> {
  if (!map) return {};
  return isByTable(map) ? map : { [table]: map };
}

function isByTable(map: NonNullable<ReadOptions['map']>): map is Partial<Record<TableName, FieldMap>> {
  return Object.entries(map).every(([key, value]) => isTableName(key) && isObject(value) && !Object.hasOwn(value, 'when'));
}

/** @throws KpiError `not-data` where a text could be taken for a file of one column, but is none we know. */
function mapsFor({ table, records, map, detect }: Part, faults: FaultLog): RowMap[] {
  if (!detect) return [{ fields: map, needs: [] }];
  const { maps } = detectFields(table, records, map);
  if (Object.keys(maps[0]?.fields ?? {}).length > 0) return maps;
  if (records.headed && (records.columns.size === 1 || records.length === 0)) {
    const [first = ''] = records.columns.keys();
    throw new KpiError('not-data', `The input is a text that starts with "${first.slice(0, 60)}" and has no column of ${table}. Check the address, or give a map.`);
  }
  if (records.length > 0) {
    faults.add('no-known-field', records.lineOf(0), undefined, `No column is a field of ${table}. Give a map that says which column feeds which field.`);
  }
  return maps;
}
