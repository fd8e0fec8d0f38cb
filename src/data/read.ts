import { KpiError } from '../core/errors.ts';
import type { Tables } from '../core/evaluate/query.ts';
import { unknownTable, type Table } from '../core/table/table.ts';
import { isTableName, type TableName } from '../core/table/tables.ts';
import { assemble, type Assembled } from './connect/assemble.ts';
import { describe, type RowMap } from './connect/derive.ts';
import { detectFields } from './connect/detect.ts';
import { stagesOf, type LabelAnswers } from './connect/labels.ts';
import { nextOf } from './connect/next-page.ts';
import { partsOf, type Part, type Parts } from './connect/parts.ts';
import { rulesFor } from './connect/rules.ts';
import { withoutRepeats } from './connect/stage-history.ts';
import { decode, type Decoded } from './decode/decode.ts';
import { FaultLog } from './faults.ts';
import type { Fault, ReadReport } from './report.ts';
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

/** What is known of pages beside what they hold. */
export type PagesRead = {
  /** What was wrong while they were decoded and followed. */
  faults?: readonly Fault[];
  /** How the next page was found. */
  next?: string;
  labels?: LabelAnswers;
  /** Only the table of the settings is read. */
  onlyAsked?: boolean;
};

/**
 * Reads one table from bytes, a text, or parsed JSON (rows, or an answer that holds them).
 *
 * Format, encoding, delimiter, decimal mark, date order, the system that the rows come from and the columns that feed each
 * field are detected, and the report names them; `options.connector` stands above detection, and `options.map` above both,
 * field by field. Only fields of the table and of the map are kept, since what nobody asked for may be personal; of rows made
 * for us, at least half of whose columns go by our own names, every plain column is kept. A list or file without rows gives
 * a table of no rows.
 *
 * @throws KpiError `empty`, `not-data` (a web page, an error message, a lone value), `unreadable` (cut off, broken, binary),
 *   `unknown-table`, `invalid-definition` (a map or connector that cannot be read).
 */
export function readTable(table: TableName, input: unknown, options: ReadOptions = {}): { table: Table; report: ReadReport } {
  const { tables, report } = readOne(input, { ...options, table }, { onlyAsked: true });
  const read = tables[table];
  if (!read) throw new KpiError('not-data', `The input has the tables ${Object.keys(tables).join(', ')}, but not ${table}.`);
  return { table: read, report };
}

/**
 * Reads every table an input holds: several where its keys are table names, where a connector finds several in it, or where
 * the map names tables; else the one of the settings. Throws as {@link readTable} does.
 */
export function readTables(input: unknown, settings: ReadSettings): ReadTables {
  return readOne(input, settings, {});
}

function readOne(input: unknown, settings: ReadSettings, about: PagesRead): ReadTables {
  if (!isTableName(settings.table)) throw unknownTable(settings.table);
  const faults = new FaultLog();
  const decoded = decode(input, settings.format, faults);
  const read = readPages([decoded], settings, about, faults);
  const { connector, namesTables } = read.parts;
  const rows = read.parts.parts[0]?.source.length ?? 0;
  const more = decoded.format === 'json' && !namesTables && nextOf(rulesFor(connector, settings.table), {
    value: decoded.value, header: () => null, asked: () => undefined, hasBody: false, rows, rowsSoFar: rows, pagesSoFar: 1, size: Infinity,
  });
  if (more) {
    const hint = 'The answer says that more rows follow. Only this page was read.';
    read.result.report.faults.push({ reason: 'more-pages', count: 1, firstRow: rows + 1, hint });
  }
  return read.result;
}

/** Reads the tables that some pages of one list hold. Throws as {@link readTable} does. */
export function readPages(pages: readonly Decoded[], settings: ReadSettings, about: PagesRead, faults = new FaultLog()): { result: ReadTables; parts: Parts } {
  const found = partsOf(pages, { ...settings, ...about }, faults);
  const { parts, connector } = found;
  const tables: Tables = {};
  const fields: Record<string, string> = {};
  const reading: Omit<Assembled, 'table'> = { kept: 0 };
  const kept = new Map<Part, number>();
  for (const part of parts) {
    const log = new FaultLog(parts.length > 1 ? part.table : undefined);
    const maps = mapsFor(part, log);
    const fromProgram = pages[0]?.format !== 'csv';
    const { table, kept: made, ...conventions } = assemble(part.table, part.rows, maps, { ...part.cells, ...localeOf(settings), fromProgram }, log);
    tables[part.table] = part.table === 'stageEvents' && connector ? withoutRepeats(table) : table;
    Object.assign(reading, conventions);
    kept.set(part, made);
    for (const [field, path] of Object.entries(describe(maps))) if (!connector || table.columns.has(field)) fields[parts.length > 1 ? `${part.table}.${field}` : field] = path;
    faults.append(part.faults);
    faults.append(log);
  }
  const stages = connector && about.labels && !about.onlyAsked ? stagesOf(connector, about.labels) : undefined;
  if (stages && (tables.deals ?? tables.stageEvents)) tables.stages ??= stages;
  const report = reportOf(pages, found, kept, reading, fields, [...(about.faults ?? []), ...faults.list()], about.next);
  return { result: { tables, report, namesTables: found.namesTables }, parts: found };
}

function localeOf({ locale }: ReadSettings): { locale?: string } {
  return locale === undefined ? {} : { locale };
}

function reportOf(
  pages: readonly Decoded[],
  { parts, connector, rowsAt }: Parts,
  kept: ReadonlyMap<Part, number>,
  { kept: _, ...conventions }: Omit<Assembled, 'table'>,
  fields: Record<string, string>,
  faults: Fault[],
  next: string | undefined,
): ReadReport {
  const [first] = pages;
  // Records from which several tables are made are counted once; where all rows are parts of records, the parts.
  const counted = parts.filter((part, at) => parts.findIndex(({ source }) => source === part.source) === at);
  const sum = (count: (part: Part) => number): number => counted.reduce((total, part) => total + count(part), 0);
  const ofConnector = connector !== undefined;
  return {
    rows: sum((part) => (ofConnector ? part.found : part.source.length) + part.source.strangers.length),
    kept: ofConnector ? sum((part) => kept.get(part) ?? 0) : [...kept.values()].reduce((total, made) => total + made, 0),
    faults,
    detected: {
      format: first?.format ?? 'json',
      ...(first?.format === 'json' && { connector: connector?.id ?? 'generic' }),
      ...(first?.format === 'csv' && { delimiter: first.delimiter, ...(connector && { connector: connector.id }) }),
      ...(first?.encoding !== undefined && { encoding: first.encoding }),
      ...(rowsAt !== undefined && rowsAt !== '' && { rows: rowsAt }),
      ...(next !== undefined && { next }),
      ...conventions,
      fields,
    },
    bytes: pages.reduce((bytes, page) => bytes + page.bytes, 0),
    pages: pages.length,
  };
}

/** @throws KpiError `not-data` where a text could be taken for a file of one column, but is none we know. */
function mapsFor({ table, rows, map, detect }: Part, faults: FaultLog): RowMap[] {
  if (!detect) return [{ fields: map, needs: [] }];
  const { maps } = detectFields(table, rows, map);
  if (Object.keys(maps[0]?.fields ?? {}).length > 0) return maps;
  if (rows.headed && (rows.columns.size === 1 || rows.length === 0)) {
    const [first = ''] = rows.columns.keys();
    throw new KpiError('not-data', `The input is a text that starts with "${first.slice(0, 60)}" and has no column of ${table}. Check the address, or give a map.`);
  }
  if (rows.length > 0) {
    faults.add('no-known-field', rows.lineOf(0), undefined, `No column is a field of ${table}. Give a map that says which column feeds which field.`);
  }
  return maps;
}
