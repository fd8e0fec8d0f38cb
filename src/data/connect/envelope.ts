import type { TableName } from '../../core/table/tables.ts';
import { isObject, recordsOf } from '../decode/records.ts';
import type { FieldMap } from '../report.ts';
import { detectFields } from './detect.ts';
import { compileCell } from './path.ts';
import { pathsOf } from './spec.ts';

export type Envelope = {
  rows: readonly unknown[];
  /** The keys on the way to the list, joined by dots; empty where the list is the whole. */
  path: string;
};

// Keys under which APIs put their rows; where one of them is null there are none.
const ROW_KEYS = new Set(['records', 'results', 'result', 'data', 'value', 'values', 'items', 'rows', 'entries']);

const MAX_DEPTH = 4;
const SAMPLE_ROWS = 20;

/**
 * The list of a JSON value that holds the rows: the list itself, or the list inside whose objects tell the most fields of
 * the table; then the one under a usual key, the longest, the outermost. A single object whose keys are fields is one row.
 * Undefined where there is nothing that could be rows.
 */
export function findRows(value: unknown, table: TableName, map: FieldMap = {}): Envelope | undefined {
  if (Array.isArray(value)) return { rows: tableIn(value, []) ?? value, path: '' };
  if (!isObject(value)) return undefined;
  const lists = listsIn(value, [], table, map);
  const [best] = lists.sort(
    (a, b) => b.fields - a.fields || b.usual - a.usual || b.rows.length - a.rows.length || a.keys.length - b.keys.length,
  );
  if (best && (best.fields > 0 || best.usual > 0)) return { rows: best.rows, path: best.keys.join('.') };
  if (fieldsOf([value], table, map) > 1) return { rows: [value], path: '' };
  return best && { rows: best.rows, path: best.keys.join('.') };
}

type List = { rows: readonly unknown[]; keys: string[]; fields: number; usual: number };

function listsIn(value: Record<string, unknown>, above: readonly string[], table: TableName, map: FieldMap): List[] {
  return Object.entries(value).flatMap(([key, inner]): List[] => {
    const keys = [...above, key];
    const usual = ROW_KEYS.has(key) || key === table ? 1 : 0;
    if (inner === null && usual === 1) return [{ rows: [], keys, fields: 0, usual: 0.5 }];
    if (isObject(inner)) return keys.length < MAX_DEPTH ? listsIn(inner, keys, table, map) : [];
    const lists = Array.isArray(inner) ? tableIn(inner as unknown[], Object.values(value)) : undefined;
    if (lists) return [{ rows: lists, keys, fields: fieldsOf(lists, table, map), usual: 1 }];
    if (!Array.isArray(inner) || (inner.length > 0 && !inner.some(isObject))) return [];
    return [{ rows: inner, keys, fields: fieldsOf(inner, table, map), usual }];
  });
}

/** How many fields of the table the first rows tell, by the map or by detection. */
function fieldsOf(rows: readonly unknown[], table: TableName, map: FieldMap): number {
  const sample = recordsOf(rows.slice(0, SAMPLE_ROWS));
  const { found } = detectFields(table, sample, map);
  const numbers = Array.from({ length: sample.length }, (_, record) => record);
  const mapped = Object.values(map).filter((spec) => {
    const readers = pathsOf(spec).filter((path) => !path.startsWith('=')).map((path) => compileCell(path, sample));
    return readers.some((read) => numbers.some((record) => read(record) !== undefined));
  });
  return found + mapped.length;
}

// Where a list of columns says what each is called.
const NAME_KEYS = ['name', 'fieldName', 'field', 'key', 'columnName', 'column', 'id', 'label', 'title', 'display_name'];

/**
 * Rows that are lists of cells, as records: by the names in a list of columns beside them, as long as a row, else by those in
 * the first row. Undefined where the list holds anything else.
 */
function tableIn(list: readonly unknown[], beside: readonly unknown[]): object[] | undefined {
  const [first] = list;
  if (list.length === 0 || !Array.isArray(first) || !list.every(Array.isArray)) return undefined;
  const rows = list as readonly (readonly unknown[])[];
  const width = first.length;
  const columns = beside.find((other) => other !== list && Array.isArray(other) && other.length === width && other.every((column) => nameOf(column) !== undefined));
  const names = columns ? (columns as unknown[]).map(nameOf) : rows.length > 1 && first.every((cell) => typeof cell === 'string' && cell !== '') ? (first as string[]) : undefined;
  if (!names || new Set(names).size < names.length) return undefined;
  return (columns ? rows : rows.slice(1)).map((cells) => Object.fromEntries(names.map((name, at) => [String(name), cells[at]])));
}

function nameOf(column: unknown): string | undefined {
  if (typeof column === 'string') return column;
  if (!isObject(column)) return undefined;
  const key = NAME_KEYS.find((name) => typeof column[name] === 'string' && column[name] !== '');
  return key === undefined ? undefined : String(column[key]);
}
