import type { Records } from '../records.ts';
import type { LaneNode, LaneTree } from './lane-tree.ts';
import type { LineNumbers } from './line-numbers.ts';

/**
 * Records whose cells are in lanes. Their columns are lists like any other, but each cell is made when somebody looks at it:
 * right for a few of them. Who reads a whole column takes its lane by {@link laneOf}.
 */
export function laneRecords(tree: LaneTree, lines: LineNumbers, strangers: readonly number[], headed = false): Records {
  const columns = new Map(tree.columns.map((node) => [node.name, laneCells(node)]));
  trees.set(columns, tree);
  return { length: tree.rows, columns, headed, lineOf: (record) => lines.lineOf(record), strangers };
}

/** The rows as a list of objects, each of which is made when somebody looks at it. `recordsOf` knows it and makes none. */
export function laneRows(tree: LaneTree, strangers: ReadonlyMap<number, unknown>): unknown[] {
  const places = [...strangers.keys()];
  const rows = lazyList(tree.rows + places.length, (index) => {
    if (strangers.has(index)) return strangers.get(index);
    return tree.value(index - places.filter((place) => place < index).length);
  });
  lazyRows.add(rows);
  return rows;
}

/** Whether a list is one of {@link laneRows}: too long to look through one by one. */
export function isLazyRows(list: object): boolean {
  return lazyRows.has(list);
}

const lazyRows = new WeakSet<object>();

const trees = new WeakMap<object, LaneTree>();
const nodes = new WeakMap<object, LaneNode>();
const lists = new WeakMap<LaneNode, readonly unknown[]>();

/** The lanes behind the columns of records; undefined where there are none. */
export function lanesOf({ columns }: Pick<Records, 'columns'>): LaneTree | undefined {
  return trees.get(columns);
}

/** The lane behind a list of cells, with what lies below it; undefined where the list is one of plain values. */
export function laneOf(cells: readonly unknown[]): LaneNode | undefined {
  return nodes.get(cells);
}

/** Reads a list of cells one by one, whether or not there is a lane behind it. */
export function cellReader(cells: readonly unknown[]): (row: number) => unknown {
  const node = nodes.get(cells);
  return node ? (row) => node.value(row) : (row) => cells[row];
}

/**
 * The cells of a key inside other keys; undefined where no lane holds just these: the keys can be read in several ways, or
 * one of them may be a place in a list.
 */
export function cellsInside({ columns }: Pick<Records, 'columns'>, keys: readonly string[]): readonly unknown[] | undefined {
  const tree = trees.get(columns);
  if (!tree || keys.length < 2 || keys.some((key) => key === '' || /^-?\d+$/.test(key))) return undefined;
  let node: LaneNode | undefined;
  for (let at = 0; at < keys.length; at++) {
    const children: readonly LaneNode[] = node ? node.children : tree.columns;
    const rest = keys.slice(at);
    if (children.some(({ name }) => rest.some((_, more) => more > 0 && name === rest.slice(0, more + 1).join('.')))) return undefined;
    node = children.find(({ name }) => name === keys[at]);
    if (!node) return undefined;
  }
  return node && laneCells(node);
}

function laneCells(node: LaneNode): readonly unknown[] {
  let cells = lists.get(node);
  if (!cells) {
    cells = lazyList(node.tree.rows, (row) => node.value(row));
    nodes.set(cells, node);
    lists.set(node, cells);
  }
  return cells;
}

/** A list whose entries are made when they are looked at. */
function lazyList(length: number, entry: (index: number) => unknown): unknown[] {
  const indexOf = (key: string | symbol): number => (typeof key === 'string' && /^\d+$/.test(key) ? Number(key) : -1);
  return new Proxy<unknown[]>([], {
    get: (list, key, self) => {
      if (key === 'length') return length;
      const index = indexOf(key);
      return index < 0 ? (Reflect.get(list, key, self) as unknown) : index < length ? entry(index) : undefined;
    },
    has: (list, key) => (indexOf(key) < 0 ? Reflect.has(list, key) : indexOf(key) < length),
  });
}
