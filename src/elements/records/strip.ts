/** A browser lays out no more pixels than these in one box: Firefox ends first, at about 17.8 million. */
const highestPx = 15_000_000;

/**
 * A strip of rows of one height, of which a window shows some. Of more rows than a browser can lay out the scroll position is a
 * share of the way, and the rows in the window stand where it is.
 */
export class Strip {
  readonly heightPx: number;
  readonly #rows: number;
  readonly #rowPx: number;
  readonly #windowPx: number;

  constructor(rows: number, rowPx: number, windowPx: number) {
    this.#rows = rows;
    this.#rowPx = rowPx;
    this.#windowPx = windowPx;
    this.heightPx = Math.min(rows * rowPx, highestPx);
  }

  /** The row at the upper end of the window, with its fraction. */
  firstAt(scrolledPx: number): number {
    return Math.max(0, scrolledPx / this.#pxARow);
  }

  /** Where a row stands in the strip while it is scrolled so far. */
  topOf(row: number, scrolledPx: number): number {
    return this.#isWhole ? row * this.#rowPx : scrolledPx + (row - this.firstAt(scrolledPx)) * this.#rowPx;
  }

  /** How far to scroll so that a row is whole in the window; as far as now where it is already. */
  scrolledFor(row: number, scrolledPx: number): number {
    const first = this.firstAt(scrolledPx);
    const seen = this.#windowPx / this.#rowPx;
    if (row < first) return row * this.#pxARow;
    return row + 1 > first + seen ? Math.ceil((row + 1 - seen) * this.#pxARow) : scrolledPx;
  }

  get #isWhole(): boolean {
    return this.#rows * this.#rowPx <= highestPx;
  }

  get #pxARow(): number {
    if (this.#isWhole) return this.#rowPx;
    return (this.heightPx - this.#windowPx) / (this.#rows - this.#windowPx / this.#rowPx);
  }
}
