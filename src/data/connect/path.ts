import { isEmpty } from '../../core/table/builder.ts';
import { isObject, type Records } from '../decode/records.ts';

export type ReadPath = (value: unknown) => unknown;
/** Reads the record of that number. */
export type ReadCell = (record: number) => unknown;

/**
 * Reads a path in a value. A key that is the whole rest of the path comes before its parts, since keys hold dots;
 * a number is an index, `-1` the last; `a|b` the first that is not empty; `=x` the constant x.
 * Only own keys are read. Undefined where there is no such path.
 */
export function compilePath(path: string): ReadPath {
  return constantOf(path) ?? firstOf(path, (alternative) => {
    const walk = walker(alternative.split('.'));
    return (value) => walk(value, 0);
  });
}

/** Reads a path in records, as {@link compilePath} does in one of them. */
export function compileCell(path: string, { columns }: Records): ReadCell {
  return constantOf(path) ?? firstOf(path, (alternative) => {
    const whole = columns.get(alternative);
    const steps = alternative.split('.');
    if (steps.length === 1) return whole ? (record) => whole[record] : nowhere;
    const walk = walker(steps);
    const heads = steps.flatMap((_, at) => {
      const cells = columns.get(steps.slice(0, steps.length - at).join('.'));
      return cells ? [{ cells, end: steps.length - at }] : [];
    });
    return (record) => {
      for (const { cells, end } of heads) {
        const cell = cells[record];
        if (cell !== undefined) return walk(cell, end);
      }
      return undefined;
    };
  });
}

/** The whole column that a path names where it is a mere key, as most are: there is nothing to read cell by cell. */
export function wholeColumn(path: string, { columns }: Records): readonly unknown[] | undefined {
  return /^=|[.|]/.test(path) ? undefined : columns.get(path);
}

const nowhere = (): undefined => undefined;

function constantOf(path: string): (() => string) | undefined {
  if (!path.startsWith('=')) return undefined;
  const constant = path.slice(1);
  return () => constant;
}

/** Tries the whole path, since a key may hold the mark of alternatives, then each of them. */
function firstOf<From>(path: string, compile: (alternative: string) => (from: From) => unknown): (from: From) => unknown {
  const whole = compile(path);
  if (!path.includes('|')) return whole;
  const readers = path.split('|').map(compile);
  return (from) => {
    let found = whole(from);
    if (found !== undefined) return found;
    for (const read of readers) {
      const value = read(from);
      if (!isEmpty(value)) return value;
      found ??= value;
    }
    return found;
  };
}

/** Reads the rest of a path from one of its steps on. What can stand at each step is worked out once, not for each record. */
function walker(steps: readonly string[]): (value: unknown, at: number) => unknown {
  const keys = steps.map((_, at) => steps.slice(at).map((_, more) => steps.slice(at, steps.length - more).join('.')));
  const indices = steps.map((step) => (/^(-1|\d+)$/.test(step) ? Number(step) : undefined));
  const walk = (value: unknown, at: number): unknown => {
    if (at === steps.length) return value;
    if (Array.isArray(value)) {
      const index = indices[at];
      return index === undefined ? undefined : walk(value.at(index), at + 1);
    }
    if (!isObject(value)) return undefined;
    let end = steps.length;
    for (const key of keys[at] ?? []) {
      if (Object.hasOwn(value, key)) return walk(value[key], end);
      end--;
    }
    return undefined;
  };
  return walk;
}
