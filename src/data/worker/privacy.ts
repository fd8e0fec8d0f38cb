import type { Board, BoardRow, Privacy } from './board-shape.ts';

/** A group of fewer would tell who is in it. */
const fewestInGroup = 3;
// Without vowels no word comes of them, and none looks like another.
const letters = 'BCDFGHJKMNPQRTVWXZ';
const length = 4;

/** Codes in the place of names: one a name for as long as the page lives, drawn at random, so that nothing leads back. */
export class Codes {
  readonly #codes = new Map<string, string>();
  readonly #taken = new Set<string>();

  of(name: string): string {
    let code = this.#codes.get(name);
    if (code === undefined) {
      do code = Array.from(crypto.getRandomValues(new Uint32Array(length)), (random) => letters[random % letters.length]).join('');
      while (this.#taken.has(code));
      this.#taken.add(code);
      this.#codes.set(name, code);
    }
    return code;
  }
}

function initialsOf(name: string): string {
  return name.split(/[\s\-_.@]+/u).flatMap((part) => (part ? [`${[...part][0]?.toLocaleUpperCase() ?? ''}.`] : [])).slice(0, 3).join(' ');
}

/** Whether a mode hides who somebody is. */
function hides(privacy: Privacy): boolean {
  return privacy === 'initials' || privacy === 'anonymous';
}

/**
 * The group of each person, by which they will be ranked: where nobody may be known, groups so small that they would tell who
 * is in them are put together, and another with them if that is still too small. Their name is the empty text.
 */
export function blurred(groupOf: ReadonlyMap<string, string>, privacy: Privacy): Map<string, string> {
  if (!hides(privacy)) return new Map(groupOf);
  const sizes = new Map<string, number>();
  for (const group of groupOf.values()) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const together = new Set<string>();
  let size = 0;
  for (const [group, members] of [...sizes].sort(([, a], [, b]) => a - b)) {
    if (members >= fewestInGroup && (size === 0 || size >= fewestInGroup)) break;
    together.add(group);
    size += members;
  }
  return new Map([...groupOf].map(([name, group]) => [name, together.has(group) ? '' : group]));
}

type Settings = { readonly codes: Codes; readonly teamOf: (name: string) => string | undefined };

/**
 * A board as those who look at it may see it. It is made before the answer leaves the engine, so that no event, export, order
 * or markup has more. Where names may not be known, rows of equal standing are in the order of their codes.
 */
export function veiled(board: Board, { codes, teamOf }: Settings): Board {
  const me = board.rows.find((row) => row.me);
  const team = me && teamOf(me.id);
  const only = (privacy: Privacy, isSeen: (row: BoardRow) => boolean): Board => {
    const rows = board.rows.filter(isSeen);
    return { ...board, privacy, rows, groups: board.groups.filter((group) => rows.some((row) => row.group === group)) };
  };
  if (board.privacy === 'named') return board;
  if (board.privacy === 'team' && team !== undefined) return only('team', (row) => teamOf(row.id) === team);
  if (!hides(board.privacy)) return only('me', (row) => row.me === true);
  return { ...board, rows: coded(board.rows, board.privacy === 'initials', codes) };
}

function coded(named: readonly BoardRow[], withInitials: boolean, codes: Codes): BoardRow[] {
  const rows = named.map(({ name, ...row }): BoardRow => ({
    ...row,
    id: codes.of(row.id),
    ...(row.me && name !== undefined ? { name } : withInitials && name !== undefined ? { name: initialsOf(name) } : {}),
  }));
  // The rows come in the order of their names where nothing else parts them: those are put in the order of their codes.
  const alike = ({ group, rank, value, unranked }: BoardRow): string => JSON.stringify(rank ? [group, value] : [group, unranked]);
  const places = new Map<string, number>();
  for (const row of rows) if (!places.has(alike(row))) places.set(alike(row), places.size);
  return rows.sort((a, b) => (places.get(alike(a)) ?? 0) - (places.get(alike(b)) ?? 0) || (a.id < b.id ? -1 : 1));
}
