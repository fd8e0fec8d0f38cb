import { Dictionary, hashOf } from './dictionary.ts';
import { Lane, PIECE } from './lane.ts';
import { INSIDE } from './tag.ts';

/** Objects inside a record have lanes of their own down to this many keys; what lies deeper is kept as its JSON. */
export const MAX_DEPTH = 3;
// Records that are each unlike the others end here.
const MAX_LANES = 10_000;

const encoder = new TextEncoder();
const NO_BYTES = new Uint8Array(0);

/** One key of the records, its cells, and the keys below it where its value is an object. */
export class LaneNode {
  readonly keys: readonly string[];
  readonly lane: Lane;
  readonly tree: LaneTree;
  /** In the order in which they were met. */
  readonly children: LaneNode[] = [];
  #names = new Dictionary();

  /** What the reader saw last: the bytes before this value where it comes first, and where it comes after another; the key that came after it; the one that came first inside. */
  lead: Uint8Array = NO_BYTES;
  gap: Uint8Array = NO_BYTES;
  next: LaneNode | undefined;
  first: LaneNode | undefined;
  /** Its cells are passed over. */
  skipped = false;

  constructor(keys: readonly string[], tree: LaneTree) {
    this.keys = keys;
    this.tree = tree;
    this.lane = new Lane(() => tree.rows);
  }

  get name(): string {
    return this.keys.at(-1) ?? '';
  }

  /** The child of that key; undefined where there are too many keys. */
  child(bytes: Uint8Array, start: number, end: number): LaneNode | undefined {
    if (this.tree.nodes.length >= MAX_LANES) {
      const name = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(start, end));
      return this.children.find((child) => child.name === name);
    }
    const code = this.#names.intern(bytes, start, end, hashOf(bytes, start, end));
    return this.children[code] ?? this.tree.grow(this, this.#names.text(code));
  }

  /** Forgets the other children, and what the reader saw last. */
  keep(isKept: (child: LaneNode) => boolean): void {
    const kept = this.children.filter(isKept);
    this.#names = new Dictionary();
    this.children.length = 0;
    this.first = undefined;
    for (const child of kept) {
      const name = encoder.encode(child.name);
      this.#names.intern(name, 0, name.length, hashOf(name, 0, name.length));
      this.children.push(child);
      child.next = undefined;
    }
  }

  named(name: string): LaneNode | undefined {
    const bytes = encoder.encode(name);
    return this.child(bytes, 0, bytes.length);
  }

  /** The cell as JSON has it: an object is put together from the keys below. */
  value(row: number): unknown {
    return this.isInside(row) ? objectOf(this.children, row) : this.lane.value(row);
  }

  isInside(row: number): boolean {
    return this.lane.tags[row] === INSIDE;
  }
}

/** The lanes of one list of records, while they are written and after. */
export class LaneTree {
  readonly root: LaneNode;
  /** All nodes but the root, in the order in which their keys were met. */
  readonly nodes: LaneNode[] = [];
  rows = 0;
  /** Dictionaries may have entries that no row has. */
  isCut = false;
  /** The row being written, in its piece. */
  slot = 0;
  /** The keys of the records, in the order in which objects have them: numbers first among those that came together. */
  readonly #order: LaneNode[] = [];
  #known = 0;
  #committed = 0;

  constructor() {
    this.root = new LaneNode([], this);
  }

  /** A row as JSON has it. */
  value(row: number): Record<string, unknown> {
    return objectOf(this.columns, row);
  }

  grow(parent: LaneNode, name: string): LaneNode {
    const node = new LaneNode([...parent.keys, name], this);
    for (let piece = 0; piece < Math.floor(this.rows / PIECE); piece++) node.lane.nextPiece();
    parent.children.push(node);
    this.nodes.push(node);
    return node;
  }

  /** The row is complete. */
  commit(): void {
    if (this.nodes.length > this.#committed) this.#takeOrder();
    this.rows++;
    this.slot = this.rows & (PIECE - 1);
    if (this.slot === 0) for (const { lane } of this.nodes) lane.nextPiece();
  }

  /** What was written of the row does not count, nor do its new keys. */
  discard(): void {
    for (const { lane } of this.nodes) lane.clear(this.slot);
    if (this.nodes.length === this.#committed) return;
    const dropped = new Set(this.nodes.splice(this.#committed));
    for (const node of [this.root, ...this.nodes]) node.keep((child) => !dropped.has(child));
  }

  /** The keys so far stand in the order in which they were met. */
  keepOrder(): void {
    this.#known = this.#order.push(...this.root.children);
    this.#committed = this.nodes.length;
  }

  /** Only the first rows count. */
  cut(rows: number): void {
    this.isCut ||= rows < this.rows;
    this.rows = rows;
  }

  #takeOrder(): void {
    this.#committed = this.nodes.length;
    const met = this.root.children.slice(this.#known);
    this.#known = this.root.children.length;
    const numbers = met.filter(({ name }) => isIndex(name)).sort((a, b) => Number(a.name) - Number(b.name));
    this.#order.push(...numbers, ...met.filter(({ name }) => !isIndex(name)));
  }

  /** The keys of the records. */
  get columns(): readonly LaneNode[] {
    return this.#order;
  }
}

function objectOf(nodes: readonly LaneNode[], row: number): Record<string, unknown> {
  const whole: Record<string, unknown> = {};
  for (const node of nodes) {
    const value = node.value(row);
    // A key such as __proto__ is data.
    if (value !== undefined) Object.defineProperty(whole, node.name, { value, enumerable: true, writable: true, configurable: true });
  }
  return whole;
}

/** Objects give keys that are list indices before all others. */
function isIndex(name: string): boolean {
  return /^(0|[1-9]\d{0,9})$/.test(name) && Number(name) < 2 ** 32 - 1;
}
