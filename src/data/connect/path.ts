import { isEmpty } from '../../core/table/builder.ts';
import { cellReader as readerOf, cellsInside, isLazyRows, lanesOf } from '../decode/lanes/lane-records.ts';
import { isObject } from '../decode/records.ts';
import type { LaneNode } from '../decode/lanes/lane-tree.ts';
import type { IsNull } from './nulls.ts';
import type { Rows } from './rows.ts';
import { stepsOf, textOf, type Steps } from './steps.ts';

export type ReadPath = (value: unknown) => unknown;
/** Reads the record of that number. */
export type ReadCell = (record: number) => unknown;

/**
 * Reads a path in a value. A key that is the whole rest of the path comes before its parts, since keys hold dots;
 * a number is an index, `-1` the last; `*` all of a list or object, flattened; `[key=value]` the entry of a list whose key
 * has that value; `a|b` the first that is not empty; `=x` the constant x; the empty path the value itself.
 * Only own keys are read. Undefined where there is no such path.
 */
export function compilePath(path: string, isNull: IsNull = isEmpty): ReadPath {
  return constantOf(path) ?? firstOf(path, isNull, (alternative) => {
    const constant = constantOf(alternative);
    if (constant) return constant;
    const walk = walker(stepsOf(alternative));
    return (value) => walk(value, 0);
  });
}

/**
 * Reads a path in rows, as {@link compilePath} does in one of them. `^x` is x of the row that a part of a row belongs to,
 * `/x` x of the whole answer.
 */
export function compileCell(path: string, rows: Rows, isNull: IsNull = isEmpty): ReadCell {
  const asKey = [...rows.columns.keys()].some((key) => key.includes('|'));
  return constantOf(path) ?? firstOf(path, isNull, (alternative) => constantOf(alternative) ?? cellReader(alternative, rows), asKey);
}

function cellReader(path: string, rows: Rows): ReadCell {
  const { columns, above, rootOf } = rows;
  const whole = columns.get(path);
  if (!whole && path.startsWith('^')) {
    const read = compileCell(path.slice(1), above?.rows ?? rows);
    return above ? (record) => read(above.of(record)) : read;
  }
  if (!whole && path.startsWith('/') && rootOf) {
    const read = compilePath(path.slice(1));
    return (record) => read(rootOf(record));
  }
  if (path === '') return (record) => recordAt(rows, record);
  const steps = stepsOf(path);
  if (steps.length === 1) return whole ? readerOf(whole) : nowhere;
  const inside = whole ? undefined : wholeColumn(path, rows);
  if (inside) return readerOf(inside);
  if (isNowhere(rows, steps)) return nowhere;
  const walk = walker(steps);
  const heads = steps.flatMap((_, at) => {
    const end = steps.length - at;
    const cells = columns.get(textOf(steps, 0, end));
    return cells ? [{ read: readerOf(cells), end }] : [];
  });
  return (record) => {
    for (const { read, end } of heads) {
      const cell = read(record);
      if (cell !== undefined) return walk(cell, end);
    }
    return undefined;
  };
}

/** Whether the lanes of the rows tell that no row has a path: to look into each row for it would make an object of each. */
function isNowhere({ columns }: Rows, steps: Steps): boolean {
  const tree = lanesOf({ columns });
  if (!tree || steps.some((step) => step.kind !== 'key' || step.index !== undefined)) return false;
  let children: readonly LaneNode[] = tree.columns;
  for (let at = 0; at < steps.length; at++) {
    const names = new Set(steps.slice(at).map((_, more) => textOf(steps, at, at + more + 1)));
    const fitting = children.filter(({ name }) => names.has(name));
    if (fitting.length === 0) return true;
    const [only] = fitting;
    // Several ways to read the path, or an object that is kept whole.
    if (fitting.length > 1 || only?.name !== steps[at]?.text || (only?.children.length ?? 0) === 0) return false;
    children = only?.children ?? [];
  }
  return false;
}

function recordAt({ columns }: Rows, record: number): Record<string, unknown> {
  return Object.fromEntries([...columns].flatMap(([key, cells]) => (cells[record] === undefined ? [] : [[key, cells[record]]])));
}

/** The whole column that a path names where it is a mere key, as most are: there is nothing to read cell by cell. */
export function wholeColumn(path: string, { columns }: Rows): readonly unknown[] | undefined {
  if (/^[=^/]|[|[*]/.test(path)) return undefined;
  return path.includes('.') ? cellsInside({ columns }, path.split('.')) : columns.get(path);
}

const nowhere = (): undefined => undefined;

function constantOf(path: string): (() => string) | undefined {
  if (!path.startsWith('=')) return undefined;
  const constant = path.slice(1);
  return () => constant;
}

/**
 * Tries the whole path, since a key may hold the mark of alternatives, then each of them.
 *
 * @param asKey some key holds that mark
 */
function firstOf<From>(path: string, isNull: IsNull, compile: (alternative: string) => (from: From) => unknown, asKey = true): (from: From) => unknown {
  if (!path.includes('|')) return compile(path);
  const whole = asKey ? compile(path) : nowhere;
  const readers = path.split('|').map(compile);
  return (from) => {
    let found = whole(from);
    if (found !== undefined) return found;
    for (const read of readers) {
      const value = read(from);
      if (!isNull(value)) return value;
      found ??= value;
    }
    return found;
  };
}

/** Reads the rest of a path from one of its steps on. What can stand at each step is worked out once, not for each record. */
function walker(steps: Steps): (value: unknown, at: number) => unknown {
  const keys = steps.map((_, at) => steps.slice(at).map((_, more) => textOf(steps, at, steps.length - more)));
  const walk = (value: unknown, at: number): unknown => {
    const step = steps[at];
    if (!step) return value;
    if (!Array.isArray(value)) {
      if (!isObject(value)) return undefined;
      let end = steps.length;
      for (const key of keys[at] ?? []) {
        if (Object.hasOwn(value, key)) return walk(value[key], end);
        end--;
      }
    }
    // What lies around the rows is no matter of theirs.
    if (step.kind !== 'key' && isLazyRows(value)) return undefined;
    const entries: unknown[] = Array.isArray(value) ? value : Object.values(value as object);
    if (step.kind === 'all') return entries.map((entry) => walk(entry, at + 1)).filter((found) => found !== undefined).flat();
    if (step.kind === 'find') return walk(entries.find((entry) => textsAt(entry, step.key).includes(step.value)), at + 1);
    return Array.isArray(value) && step.index !== undefined ? walk(value.at(step.index), at + 1) : undefined;
  };
  return walk;
}

function textsAt(entry: unknown, key: string): string[] {
  return [compilePath(key)(entry)].flat().map(String);
}
