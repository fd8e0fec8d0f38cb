import { isEmpty } from '../../core/table/builder.ts';
import { isObject } from '../decode/records.ts';

export type ReadPath = (row: unknown) => unknown;

/**
 * Reads a path in a row. A key that is the whole rest of the path comes before its parts, since keys hold dots;
 * a number is an index, `-1` the last; `a|b` the first that is not empty; `=x` the constant x.
 * Only own keys are read. Undefined where there is no such path.
 */
export function compilePath(path: string): ReadPath {
  if (path.startsWith('=')) {
    const constant = path.slice(1);
    return () => constant;
  }
  const alternatives = path.split('|').map((alternative) => alternative.split('.'));
  const [only] = alternatives;
  if (alternatives.length === 1 && only) return (row) => walk(row, only, 0);
  return (row) => {
    if (isObject(row) && Object.hasOwn(row, path)) return row[path];
    let found: unknown;
    for (const steps of alternatives) {
      const value = walk(row, steps, 0);
      if (!isEmpty(value)) return value;
      found ??= value;
    }
    return found;
  };
}

function walk(value: unknown, steps: readonly string[], at: number): unknown {
  if (at === steps.length) return value;
  if (Array.isArray(value)) {
    const step = steps[at] as string;
    return /^(-1|\d+)$/.test(step) ? walk(value.at(Number(step)), steps, at + 1) : undefined;
  }
  if (!isObject(value)) return undefined;
  for (let end = steps.length; end > at; end--) {
    const key = steps.slice(at, end).join('.');
    if (Object.hasOwn(value, key)) return walk(value[key], steps, end);
  }
  return undefined;
}
