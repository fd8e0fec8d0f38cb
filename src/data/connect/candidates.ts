import { lanesOf } from '../decode/lanes/lane-records.ts';
import { isBlank, isObject, type Records } from '../decode/records.ts';
import { laneCandidates } from './lane-candidates.ts';

/** A column or key that may feed a field: where it is, what it is called, and some of its values. */
export type Candidate = {
  path: string;
  /** The keys on the way to it; a column of a file is one key. */
  keys: readonly string[];
  values: readonly unknown[];
};

export const SAMPLE_VALUES = 25;
const MAX_DEPTH = 3;
export const MAX_CANDIDATES = 500;

/** A key, some of the values under it, and the keys below it where its value is an object. */
type Branch = { keys: readonly string[]; values: unknown[]; isLeaf: boolean; below: Map<string, Branch> };

/**
 * The columns of the records, in the order in which they are met. Objects inside a record are looked into, lists are values.
 * All records are looked at, since a key may be met late: in a list of deals by age, only the last are still open.
 */
export function candidatesOf({ columns }: Records): Candidate[] {
  const tree = lanesOf({ columns });
  if (tree) return laneCandidates(tree);
  const branches: Branch[] = [];
  const grow = (keys: readonly string[]): Branch => {
    const branch = { keys, values: [], isLeaf: false, below: new Map<string, Branch>() };
    branches.push(branch);
    return branch;
  };
  const look = (value: unknown, branch: Branch): void => {
    if (!isObject(value) || value instanceof Date) {
      branch.isLeaf = true;
      if (branch.values.length < SAMPLE_VALUES && !isBlank(value)) branch.values.push(value);
      return;
    }
    if (branch.keys.length === MAX_DEPTH) return;
    for (const key of Object.keys(value)) {
      let inner = branch.below.get(key);
      if (!inner) {
        if (branches.length >= MAX_CANDIDATES) continue;
        inner = grow([...branch.keys, key]);
        branch.below.set(key, inner);
      }
      look(value[key], inner);
    }
  };
  for (const [key, cells] of columns) {
    if (branches.length >= MAX_CANDIDATES) break;
    const branch = grow([key]);
    branch.isLeaf = cells.length === 0;
    for (const cell of cells) {
      // Plain so far, and seen often enough.
      if (branch.below.size === 0 && branch.values.length === SAMPLE_VALUES) break;
      if (cell !== undefined) look(cell, branch);
    }
  }
  // What is an object in some records and null in the others is no value of its own.
  const candidates = branches.filter(({ values, isLeaf, below }) => values.length > 0 || (isLeaf && below.size === 0));
  return candidates.map(({ keys, values }) => ({ path: keys.join('.'), keys, values }));
}
