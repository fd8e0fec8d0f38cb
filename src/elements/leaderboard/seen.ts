import type { BoardRow } from '../../data/index.ts';

/** Rows that are shown, or how many are left out between them. */
export type Seen = BoardRow | { readonly hidden: number };

/** So many of those without a rank are shown below the others. */
const mostUnranked = 5;

/** The best of a group, oneself with a neighbour on each side, and a few of those who have no rank. */
export function seen(rows: readonly BoardRow[], top: number): Seen[] {
  const ranked = rows.filter(({ rank }) => rank).length;
  const me = rows.findIndex((row) => row.me);
  const isShown = (i: number): boolean =>
    i < Math.min(top, ranked) || (i >= ranked && i < ranked + mostUnranked) || (me >= 0 && Math.abs(i - me) <= 1 && (i < ranked) === (me < ranked)) || i === me;
  const shown: Seen[] = [];
  rows.forEach((row, i) => {
    const last = shown.at(-1);
    if (isShown(i)) shown.push(row);
    else if (last && 'hidden' in last) shown[shown.length - 1] = { hidden: last.hidden + 1 };
    else shown.push({ hidden: 1 });
  });
  // A row in the place of a line that says there is one more.
  return shown.map((one, at) => ('hidden' in one && one.hidden === 1 ? (rows[rowsBefore(shown, at)] ?? one) : one));
}

function rowsBefore(shown: readonly Seen[], at: number): number {
  return shown.slice(0, at).reduce((sum, one) => sum + ('hidden' in one ? one.hidden : 1), 0);
}
