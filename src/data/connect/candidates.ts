import { isBlank, isObject, type Records } from '../decode/records.ts';

/** A column or key that may feed a field: where it is, what it is called, and some of its values. */
export type Candidate = {
  path: string;
  /** The keys on the way to it; a column of a file is one key. */
  keys: readonly string[];
  values: unknown[];
};

const SAMPLE_ROWS = 200;
const SAMPLE_VALUES = 25;
const MAX_DEPTH = 3;
const MAX_CANDIDATES = 500;

/** The columns of the records, in the order in which they are met. Objects inside a row are looked into, lists are values. */
export function candidatesOf({ columns }: Records): Candidate[] {
  const found = new Map<string, Candidate>();
  const note = (keys: readonly string[]): Candidate | undefined => {
    const path = keys.join('.');
    let candidate = found.get(path);
    if (!candidate && found.size < MAX_CANDIDATES) {
      candidate = { path, keys, values: [] };
      found.set(path, candidate);
    }
    return candidate;
  };
  const look = (inner: unknown, keys: readonly string[]): void => {
    if (isObject(inner) && !(inner instanceof Date)) {
      if (keys.length < MAX_DEPTH) for (const [key, value] of Object.entries(inner)) look(value, [...keys, key]);
      return;
    }
    const candidate = note(keys);
    if (candidate && candidate.values.length < SAMPLE_VALUES && !isBlank(inner)) candidate.values.push(inner);
  };
  for (const [key, cells] of columns) {
    for (const cell of cells.slice(0, SAMPLE_ROWS)) if (cell !== undefined) look(cell, [key]);
    if (cells.length === 0) note([key]);
  }
  return [...found.values()];
}
