import { KpiError } from '../core/errors.ts';
import type { Tables } from '../core/evaluate/query.ts';
import { isTableName, tables, type TableName } from '../core/table/tables.ts';
import { languages } from './connect/languages.ts';
import { bareName } from './connect/names.ts';
import { readTables, type ReadTables } from './read.ts';
import type { Fault, FileReport, ReadReport } from './report.ts';
import type { ReadSettings } from './worker/protocol.ts';

const names = Object.keys(tables).filter(isTableName);
/** As much of a file as is looked at to find out what it holds. */
const SAMPLE_BYTES = 65_536;
/** JSON cannot be cut: of a larger one the name must tell, or it is of the table that is asked for. */
const SAMPLE_JSON_BYTES = 500_000;

/** The files that a page gives in the place of rows: one, or a list of them. None where the input is something else. */
export function filesIn(input: unknown): readonly Blob[] | undefined {
  if (typeof Blob === 'undefined') return undefined;
  if (input instanceof Blob) return [input];
  return Array.isArray(input) && input.length > 0 && input.every((one) => one instanceof Blob) ? input : undefined;
}

/**
 * Reads files, each of a table of its own: as their contents say, else as their names do, else the one whose fields they have.
 *
 * @throws KpiError as {@link readTables} does, with the name of the file; `not-data` where two files hold the same table.
 */
export async function readFiles(files: readonly Blob[], settings: ReadSettings): Promise<ReadTables> {
  const found: Tables = {};
  const of = new Map<string, string>();
  const reports: FileReport[] = [];
  for (const file of files) {
    const name = nameOf(file);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { tables: read, report } = saying(name, () => readTables(bytes, { ...settings, table: tableOf(name, bytes, settings) }));
    for (const table of Object.keys(read)) {
      const other = of.get(table);
      if (other !== undefined) throw new KpiError('not-data', `"${other}" and "${name}" both hold ${table}. Give one file for each table.`);
      of.set(table, name);
    }
    Object.assign(found, read);
    reports.push({ name, tables: Object.keys(read).filter(isTableName), report });
  }
  return { tables: found, report: joined(reports), namesTables: true };
}

function nameOf(file: Blob): string {
  return 'name' in file && typeof file.name === 'string' ? file.name : '';
}

/** Errors of one file among several say which. */
function saying<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof KpiError) || !name) throw error;
    throw new KpiError(error.code, `"${name}": ${error.message}`, error.detail);
  }
}

function tableOf(name: string, bytes: Uint8Array, settings: ReadSettings): TableName {
  if (settings.map) return settings.table;
  return named(name) ?? fitting(bytes, settings) ?? settings.table;
}

/** The table that a file is called after: `deals-2026.csv`, `Opportunities.csv`. The longest name counts. */
function named(file: string): TableName | undefined {
  const stem = bareName(file.replace(/\.[^.]*$/, ''));
  const forms = names.flatMap((table) => [table, ...languages.flatMap(({ objects }) => objects[table] ?? [])].map((form) => ({ table, form: bareName(form) })));
  const [best] = forms.filter(({ form }) => form.length > 2 && stem.startsWith(form)).sort((a, b) => b.form.length - a.form.length);
  return best?.table;
}

/** The table of whose fields a file has the most; of equals, the one that is asked for. */
function fitting(bytes: Uint8Array, settings: ReadSettings): TableName | undefined {
  const first = bytes.find((byte) => byte > 32);
  const isJson = first === 0x5b || first === 0x7b;
  if (isJson && bytes.length > SAMPLE_JSON_BYTES) return undefined;
  const end = bytes.length <= SAMPLE_BYTES || isJson ? bytes.length : bytes.lastIndexOf(10, SAMPLE_BYTES) + 1 || SAMPLE_BYTES;
  const sample = bytes.subarray(0, end);
  const scores = [settings.table, ...names.filter((table) => table !== settings.table)].map((table) => ({ table, score: scoreOf(table, sample, settings) }));
  const [best] = scores.sort((a, b) => b.score - a.score);
  return best && best.score > 0 ? best.table : undefined;
}

function scoreOf(table: TableName, sample: Uint8Array, settings: ReadSettings): number {
  try {
    const { detected: { fields = {} } } = readTables(sample, { ...settings, table }).report;
    const known = Object.keys(fields).filter((field) => Object.hasOwn(tables[table], field.replace(/^.*\./, ''))).length;
    // Of tables with as many fields found, the one that has few others.
    return known + known / Object.keys(tables[table]).length / 100;
  } catch {
    return 0;
  }
}

function joined(files: readonly FileReport[]): ReadReport {
  const [first] = files;
  const sum = (count: (report: ReadReport) => number): number => files.reduce((total, { report }) => total + count(report), 0);
  const several = files.length > 1;
  const ofTable = ({ tables: [table], report }: FileReport): Fault[] =>
    report.faults.map((fault) => (several && table && !fault.table ? { ...fault, table, ...(fault.field !== undefined && { field: `${table}.${fault.field}` }) } : fault));
  const fields = files.flatMap(({ tables: [table], report }) => Object.entries(report.detected.fields ?? {}).map(([field, path]) => [several && !field.includes('.') ? `${table}.${field}` : field, path] as const));
  return {
    rows: sum(({ rows }) => rows), kept: sum(({ kept }) => kept), bytes: sum(({ bytes }) => bytes), pages: sum(({ pages }) => pages),
    faults: files.flatMap(ofTable),
    detected: { ...(first?.report.detected ?? { format: 'csv' }), fields: Object.fromEntries(fields) },
    files: [...files],
  };
}
