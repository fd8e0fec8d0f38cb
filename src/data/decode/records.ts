import { isEmpty } from '../../core/table/builder.ts';

/** The records of one source by column, before anyone knows what their fields mean. */
export type Records = {
  length: number;
  /** The cells of each key or header, in the order in which they were met: one a record, undefined where it has no such key. */
  columns: ReadonlyMap<string, readonly unknown[]>;
  /** Whether the format names its columns before the first record. */
  headed: boolean;
  /** The line in the file where a record starts, or its number where there are no lines. */
  lineOf(index: number): number;
  /** The lines of what stood among the records and is no object. It has no cells. */
  strangers: readonly number[];
};

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** No value, or a text of blanks only. */
export function isBlank(value: unknown): boolean {
  return isEmpty(value) || (typeof value === 'string' && value.trim() === '');
}

const kept = new WeakMap<readonly unknown[], Records>();

/** From now on {@link recordsOf} has these records for that list: they were read without making its objects. */
export function keepRecords(rows: readonly unknown[], records: Records): void {
  kept.set(rows, records);
}

/** A key, its cells, and its place among the keys in the order in which they were met. */
type Column = { key: string; cells: unknown[]; place: number };

// The keys of the first record are expected in all. Room for more than these is made only as it is needed.
const EXPECTED_KEYS = 32;
// Records that are each unlike the others end here.
const MAX_KEYS = 10_000;

/**
 * The columns of a list of objects. Their keys may differ; every own key of every one counts.
 *
 * @param lineOf the line of an entry of the list; its number, from 1, where there are no lines
 */
export function recordsOf(rows: readonly unknown[], lineOf = (index: number): number => index + 1): Records {
  const read = kept.get(rows);
  if (read) return read;
  const known = new Map<string, Column>();
  const order: Column[] = [];
  const strangers: number[] = [];
  const numbers = new Uint32Array(rows.length);
  // Where the page has given all objects enumerable keys, no parent is plain.
  const plain = Object.keys(Object.prototype).length === 0 ? Object.prototype : null;
  let length = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    if (!isObject(row)) {
      strangers.push(lineOf(index));
      continue;
    }
    const record = inheritsNothing(row, plain) ? row : { __proto__: null, ...row };
    let place = 0;
    for (const key in record) {
      // As a rule records have the same keys in the same order: the next column is then known without a search.
      let column = order[place];
      if (column?.key !== key) {
        column = known.get(key);
        if (!column && order.length === MAX_KEYS) continue;
        if (!column) {
          const expected = length === 0 && order.length < EXPECTED_KEYS;
          column = { key, cells: expected ? new Array<unknown>(rows.length).fill(undefined) : [], place: order.length };
          known.set(key, column);
          order.push(column);
        }
      }
      column.cells[length] = record[key];
      place = column.place + 1;
    }
    numbers[length++] = index;
  }
  const columns = new Map<string, unknown[]>();
  for (const { key, cells } of order) {
    cells.length = length;
    columns.set(key, cells);
  }
  return { length, columns, headed: false, lineOf: (index) => lineOf(numbers[index] ?? 0), strangers };
}

/** Whether `for … in` meets own keys only, as it does in what JSON gives. */
function inheritsNothing(row: object, plain: object | null): boolean {
  const parent: unknown = Object.getPrototypeOf(row);
  return parent === null || parent === plain;
}
