import { BLOCK_ROWS } from '../evaluate/vector.ts';

/** Values are kept in pieces of this size: what is kept never moves, and takes no more room than it needs. */
const PIECE = 16 * BLOCK_ROWS;

type Piece = { readonly values: Float64Array; readonly cells: Uint16Array | Uint32Array | null; length: number };

/** Values with the cell that each is in. */
export class KeptValues {
  readonly #pieces: Piece[] = [];
  readonly #cellCount: number;

  /** Of one cell alone the cells are not kept. */
  constructor(cellCount: number) {
    this.#cellCount = cellCount;
  }

  get length(): number {
    return this.#pieces.reduce((sum, { length }) => sum + length, 0);
  }

  /** Where the next block is put. */
  room(count: number): Piece {
    const last = this.#pieces.at(-1);
    if (last && last.length + count <= last.values.length) return last;
    const size = Math.max(PIECE, count);
    const cells = this.#cellCount === 1 ? null : this.#cellCount <= 0x10000 ? new Uint16Array(size) : new Uint32Array(size);
    const piece = { values: new Float64Array(size), cells, length: 0 };
    this.#pieces.push(piece);
    return piece;
  }

  /**
   * Moves the values together by cell (a counting sort) and shows those of each cell, one cell after another, in an order of
   * their own. What is shown may be reordered, and is gone afterwards. `cellOf` puts cell c into cell `cellOf[c]`, of `count`.
   */
  eachCell(cellOf: Uint32Array | null, count: number, visit: (values: Float64Array, cell: number) => void): void {
    const starts = new Uint32Array(count + 1);
    const only = cellOf ? (cellOf[0] as number) : 0;
    for (const { cells, length } of this.#pieces) {
      if (!cells || count === 1) (starts[only + 1] as number) += length;
      else if (cellOf) countMapped(cells, length, cellOf, starts);
      else countCells(cells, length, starts);
    }
    for (let cell = 0; cell < count; cell++) (starts[cell + 1] as number) += starts[cell] as number;
    const next = starts.slice();
    const moved = workspace(starts[count] as number);
    for (const { values, cells, length } of this.#pieces) {
      if (!cells || count === 1) {
        moved.set(values.subarray(0, length), next[only]);
        (next[only] as number) += length;
      } else if (cellOf) moveMapped(values, cells, length, cellOf, next, moved);
      else moveCells(values, cells, length, next, moved);
    }
    for (let cell = 0; cell < count; cell++) visit(moved.subarray(starts[cell], starts[cell + 1]), cell);
  }
}

type CellsOf = Uint16Array | Uint32Array;

function countCells(cells: CellsOf, length: number, starts: Uint32Array): void {
  for (let i = 0; i < length; i++) (starts[(cells[i] as number) + 1] as number)++;
}

function countMapped(cells: CellsOf, length: number, cellOf: Uint32Array, starts: Uint32Array): void {
  for (let i = 0; i < length; i++) (starts[(cellOf[cells[i] as number] as number) + 1] as number)++;
}

function moveCells(values: Float64Array, cells: CellsOf, length: number, next: Uint32Array, moved: Float64Array): void {
  for (let i = 0; i < length; i++) moved[(next[cells[i] as number] as number)++] = values[i] as number;
}

function moveMapped(values: Float64Array, cells: CellsOf, length: number, cellOf: Uint32Array, next: Uint32Array, moved: Float64Array): void {
  for (let i = 0; i < length; i++) moved[(next[cellOf[cells[i] as number] as number] as number)++] = values[i] as number;
}

/** Up to this many values the room in which they are moved is kept for the next time. */
const KEPT_ROOM = 2 ** 20;
let room = new Float64Array(0);

function workspace(length: number): Float64Array {
  if (length > KEPT_ROOM) return new Float64Array(length);
  if (room.length < length) room = new Float64Array(Math.min(KEPT_ROOM, 2 ** Math.ceil(Math.log2(length))));
  return room;
}
