import { isObject, recordsOf } from '../decode/records.ts';
import { listOf } from './connector.ts';
import type { IsNull } from './nulls.ts';
import { compileCell, type ReadCell } from './path.ts';
import type { Rows } from './rows.ts';

/**
 * The parts of rows as rows of their own: the entries of a list, or, for a pattern of keys such as `entered_*` or for a
 * column of plain values, one for each key that has a value, with `key` (what stands for the `*`) and `value`.
 */
export function explode(rows: Rows, each: string | readonly string[], isNull: IsNull): Rows & { counts: Uint32Array } {
  const readers = listOf(each).map((path) => entriesReader(path, rows, isNull));
  const entries: object[] = [];
  const owners: number[] = [];
  const counts = new Uint32Array(rows.length);
  for (let record = 0; record < rows.length; record++) {
    for (const read of readers) {
      for (const entry of read(record)) {
        entries.push(entry);
        owners.push(record);
        counts[record] = (counts[record] ?? 0) + 1;
      }
    }
  }
  const of = (index: number): number => owners[index] ?? 0;
  const { rootOf } = rows;
  return {
    ...recordsOf(entries),
    lineOf: (index) => rows.lineOf(of(index)),
    strangers: rows.strangers,
    above: { rows, of },
    ...(rootOf && { rootOf: (index: number) => rootOf(of(index)) }),
    counts,
  };
}

function entriesReader(path: string, rows: Rows, isNull: IsNull): (record: number) => object[] {
  const pattern = /[^.]\*|\*[^.]/.test(path) || /\.\*$/.test(path) ? patternReader(path, rows, isNull) : undefined;
  const read = compileCell(path, rows);
  const key = path.slice(path.lastIndexOf('.') + 1);
  return (record) => {
    const matched = pattern?.(record) ?? [];
    if (matched.length > 0) return matched;
    const value = read(record);
    if (isNull(value)) return [];
    if (Array.isArray(value)) return value.filter((entry) => !isNull(entry)).map((entry: unknown, at) => (isObject(entry) ? entry : { key: at, value: entry }));
    return [isObject(value) ? value : { key, value }];
  };
}

/** Keys that fit a pattern, of the row itself or of an object in it. A list under `x.*` has no keys: its entries are the rows. */
function patternReader(path: string, rows: Rows, isNull: IsNull): (record: number) => object[] {
  const own = matcherOf(path);
  const columns = [...rows.columns].flatMap(([key, cells]) => {
    const part = own(key);
    return part === undefined ? [] : [{ part, cells }];
  });
  const star = path.indexOf('*');
  const dot = path.lastIndexOf('.', star);
  const inner: ReadCell | undefined = dot < 0 ? undefined : compileCell(path.slice(0, dot), rows);
  const match = matcherOf(path.slice(dot + 1));
  return (record) => {
    const found = columns.flatMap(({ part, cells }) => (isNull(cells[record]) ? [] : [entryOf(part, cells[record])]));
    const object = inner?.(record);
    if (!isObject(object)) return found;
    for (const key of Object.keys(object)) {
      const part = match(key);
      if (part !== undefined && !isNull(object[key])) found.push(entryOf(part, object[key]));
    }
    return found;
  };
}

function entryOf(key: string, value: unknown): object {
  return isObject(value) ? { key, value, ...value } : { key, value };
}

/** What stands for the `*` of a pattern in a key that fits it. */
function matcherOf(pattern: string): (key: string) => string | undefined {
  const star = pattern.indexOf('*');
  const [start, end] = [pattern.slice(0, star), pattern.slice(star + 1)];
  return (key) => {
    const fits = key.length > start.length + end.length && key.startsWith(start) && key.endsWith(end);
    return fits ? key.slice(start.length, key.length - end.length) : undefined;
  };
}
