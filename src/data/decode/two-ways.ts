/**
 * A text that two conventions read differently, such as 03/04/2026 or 12.500: what each of the two makes of it, and
 * undefined where the text is impossible under that convention.
 */
export type TwoWays<T> = readonly [first: T | undefined, second: T | undefined];

/** The convention of a column; `mixed` where some cells allow only the one and some only the other. */
export type Convention = 0 | 1 | 'mixed';

/** What the cells of a column prove: a cell that only one convention can read is meant in that one. */
export class Proofs {
  #first = false;
  #second = false;

  add([first, second]: TwoWays<unknown>): void {
    if ((first === undefined) === (second === undefined)) return;
    if (second === undefined) this.#first = true;
    else this.#second = true;
  }

  /** Undefined where every cell can be read both ways, or none needs a convention. */
  get convention(): Convention | undefined {
    if (this.#first && this.#second) return 'mixed';
    return this.#first ? 0 : this.#second ? 1 : undefined;
  }
}

/** Both conventions read the cell, and not alike. */
export function isOpen(cell: TwoWays<unknown>): boolean {
  return cell[0] !== undefined && cell[1] !== undefined && cell[0] !== cell[1];
}

/** The convention of a column whose own cells prove none: what all other columns of the file that prove one agree on, else `fallback`. */
export function conventionOfFile(proved: readonly (Convention | undefined)[], fallback: 0 | 1 | undefined): Convention | undefined {
  const different = new Set(proved.filter((convention) => convention !== undefined));
  const [only] = different;
  return (different.size === 1 && only !== 'mixed' ? only : undefined) ?? fallback;
}

/** The value of a cell under a convention; undefined where it stays open, or where no convention can read it. */
export function readAs<T>(cell: TwoWays<T>, convention: Convention | undefined): T | undefined {
  if (!isOpen(cell)) return cell[0] ?? cell[1];
  return convention === 0 || convention === 1 ? cell[convention] : undefined;
}
