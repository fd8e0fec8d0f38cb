import type { Records } from '../records.ts';
import type { LaneNode, LaneTree } from './lane-tree.ts';
import type { LineNumbers } from './line-numbers.ts';

/** Records whose cells are in lanes. A column becomes a list of cells only when somebody asks for it. */
export function laneRecords(tree: LaneTree, lines: LineNumbers, strangers: readonly number[], headed = false): Records {
  return {
    length: tree.rows,
    columns: new LaneColumns(tree),
    headed,
    lineOf: (record) => lines.lineOf(record),
    strangers,
  };
}

/** The lanes behind the columns of records; undefined where there are none. */
export function lanesOf({ columns }: Pick<Records, 'columns'>): LaneTree | undefined {
  return columns instanceof LaneColumns ? columns.tree : undefined;
}

/** The rows as a list of objects, each of which is made when somebody looks at it. `recordsOf` knows it and makes none. */
export function laneRows(tree: LaneTree, strangers: ReadonlyMap<number, unknown>): unknown[] {
  const places = [...strangers.keys()];
  const length = tree.rows + places.length;
  const rowAt = (index: number): unknown => {
    if (strangers.has(index)) return strangers.get(index);
    return tree.value(index - places.filter((place) => place < index).length);
  };
  const indexOf = (key: string | symbol): number => (typeof key === 'string' && /^\d+$/.test(key) ? Number(key) : -1);
  const target = new Array<unknown>(length);
  return new Proxy(target, {
    get: (list, key, self) => {
      const index = indexOf(key);
      return index >= 0 && index < length ? rowAt(index) : (Reflect.get(list, key, self) as unknown);
    },
    has: (list, key) => indexOf(key) >= 0 ? indexOf(key) < length : Reflect.has(list, key),
  });
}

class LaneColumns extends Map<string, readonly unknown[]> {
  readonly tree: LaneTree;
  readonly #nodes: ReadonlyMap<string, LaneNode>;

  constructor(tree: LaneTree) {
    super(tree.columns.map(({ name }) => [name, []]));
    this.tree = tree;
    this.#nodes = new Map(tree.columns.map((node) => [node.name, node]));
  }

  override get(key: string): readonly unknown[] | undefined {
    const node = this.#nodes.get(key);
    const cells = super.get(key);
    if (!node || !cells || cells.length === node.tree.rows) return cells;
    const list = cellsOf(node);
    this.set(key, list);
    return list;
  }

  override *entries(): MapIterator<[string, readonly unknown[]]> {
    for (const key of this.keys()) yield [key, this.get(key) ?? []];
  }

  override *values(): MapIterator<readonly unknown[]> {
    for (const [, cells] of this.entries()) yield cells;
  }

  override [Symbol.iterator](): MapIterator<[string, readonly unknown[]]> {
    return this.entries();
  }

  override forEach(take: (cells: readonly unknown[], key: string, map: Map<string, readonly unknown[]>) => void): void {
    for (const [key, cells] of this.entries()) take(cells, key, this);
  }
}

function cellsOf(node: LaneNode): unknown[] {
  const cells = new Array<unknown>(node.tree.rows);
  for (let row = 0; row < cells.length; row++) cells[row] = node.value(row);
  return cells;
}
