import type { Period } from '../time/period.ts';

/** How the rows of a query are told apart: by group, and by the part of a series that an instant of theirs lies in. */
export type View = {
  /** For each row the number of its group; null puts all rows into one. */
  readonly codes: ArrayLike<number> | null;
  readonly groups: { readonly count: number };
  readonly cut: Cut | null;
};

/** A period cut into parts, without a gap; the rows' instants all lie in it. */
export type Cut = { readonly parts: readonly Period[]; readonly at: Float64Array };

/** How many cells a view has. Cell c * parts + p holds the rows of group c in part p. */
export function cellCount({ codes, groups, cut }: View): number {
  return (codes ? groups.count : 1) * (cut ? cut.parts.length : 1);
}

/** Writes the cell of each of the first `count` rows. */
export function cellsOf({ codes, cut }: View): (rows: Uint32Array, count: number, cells: Uint32Array) => void {
  if (!cut) {
    if (!codes) return (_rows, count, cells) => void cells.fill(0, 0, count);
    return (rows, count, cells) => {
      for (let i = 0; i < count; i++) cells[i] = codes[rows[i] as number] as number;
    };
  }
  const { parts, at } = cut;
  const width = parts.length;
  const starts = Float64Array.from(parts, (part) => part.from);
  const [first, last] = [starts[0] as number, (parts.at(-1) as Period).to];
  const perMs = width / (last - first);
  return (rows, count, cells) => {
    for (let i = 0; i < count; i++) {
      const row = rows[i] as number;
      const instant = at[row] as number;
      // Units of time are nearly equal: the part is the one a ruler says, or one beside it.
      let part = Math.min(width - 1, ((instant - first) * perMs) | 0);
      while (part > 0 && (starts[part] as number) > instant) part--;
      while (part + 1 < width && (starts[part + 1] as number) <= instant) part++;
      cells[i] = (codes ? (codes[row] as number) * width : 0) + part;
    }
  };
}
