/**
 * A text that two conventions read differently, such as 03/04/2026 or 12.500: what each of the two makes of it, and
 * undefined where the text is impossible under that convention.
 */
export type TwoWays<T> = readonly [first: T | undefined, second: T | undefined];

/** The convention of a column; `mixed` where some cells allow only the one and some only the other. */
export type Convention = 0 | 1 | 'mixed';

/** Which convention the cells prove. Undefined where every cell can be read both ways, or none needs one. */
export function settle(cells: Iterable<TwoWays<unknown> | null>): Convention | undefined {
  let first = false;
  let second = false;
  for (const cell of cells) {
    if (cell === null || (cell[0] === undefined) === (cell[1] === undefined)) continue;
    if (cell[1] === undefined) first = true;
    else second = true;
  }
  if (first && second) return 'mixed';
  return first ? 0 : second ? 1 : undefined;
}

/** Both conventions read the cell, and not alike. */
export function isOpen(cell: TwoWays<unknown>): boolean {
  return cell[0] !== undefined && cell[1] !== undefined && cell[0] !== cell[1];
}

/**
 * The convention of each column: what its own cells prove, else what all other columns of the file that prove one agree on,
 * else `fallback`.
 */
export function conventions(columns: readonly (readonly (TwoWays<unknown> | null)[])[], fallback: 0 | 1 | undefined): (Convention | undefined)[] {
  const own = columns.map(settle);
  const proved = new Set(own.filter((convention) => convention !== undefined));
  const file = proved.size === 1 ? [...proved][0] : undefined;
  return own.map((convention) => convention ?? (file === 'mixed' ? undefined : file) ?? fallback);
}

/** The value of a cell under a convention; undefined where it stays open, or where no convention can read it. */
export function readAs<T>(cell: TwoWays<T>, convention: Convention | undefined): T | undefined {
  if (!isOpen(cell)) return cell[0] ?? cell[1];
  return convention === 0 || convention === 1 ? cell[convention] : undefined;
}
