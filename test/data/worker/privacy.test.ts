import { describe, expect, it } from 'vitest';
import { tableFromRows, type Tables } from '../../../src/core/index.ts';
import { pictureAnswer } from '../../../src/data/worker/pictures.ts';
import type { Board, BoardQuestion, BoardRow } from '../../../src/data/worker/board-shape.ts';
import { blurred, Codes, veiled } from '../../../src/data/worker/privacy.ts';
import type { Answer } from '../../../src/data/worker/protocol.ts';

const people = ['Ann Abel', 'Bea Bold', 'Cem Can', 'Dan Dow', 'Eve Ess', 'Fay Fox', 'Gus Gray', 'Hal Horn'];
const deals = people.flatMap((owner, k) => Array.from({ length: 6 + 2 * Math.floor(k / 2) }, () => ({ owner, createdAt: '2025-01-01', closedAt: '2025-05-10', status: 'won', amount: 10 })));
const tables: Tables = {
  deals: tableFromRows('deals', deals),
  reps: tableFromRows('reps', people.map((id, k) => ({ id, team: k < 4 ? 'North' : k < 7 ? 'South' : 'East' }))),
};

function ask(board: BoardQuestion, kpi = 'deals-won'): Answer & { board: Board } {
  return pictureAnswer(tables, { kpi, period: '2025-Q2', zone: 'UTC', compare: 'previous', board }, Date.UTC(2025, 6, 1)) as Answer & { board: Board };
}

const parts = people.flatMap((name) => [name, ...name.split(' ')]);
const betrayed = (answer: object, known: readonly string[] = []): string[] => parts.filter((part) => !known.includes(part) && JSON.stringify(answer).includes(part));

describe('privacy is in the answer itself', () => {
  it('names everybody where it is not asked for', () => {
    expect(betrayed(ask({}))).toEqual(parts);
  });

  it('anonymous: nobody is in it, whatever else is asked for', () => {
    const boards: BoardQuestion[] = [{}, { kpis: ['deals-won', 'revenue-won'] }, { attainment: true }, { guardrail: 'win-rate>=0.5' }, { within: 'team' }, { within: 'tenure' }];
    for (const board of boards) {
      const answer = ask({ ...board, privacy: 'anonymous' });
      expect(answer.board.rows).toHaveLength(8);
      expect(betrayed(answer), JSON.stringify(board)).toEqual([]);
    }
  });

  it('anonymous: but oneself', () => {
    const answer = ask({ privacy: 'anonymous', me: 'Dan Dow' });
    expect(answer.board.rows.filter(({ me }) => me)).toMatchObject([{ name: 'Dan Dow' }]);
    expect(betrayed(answer, ['Dan Dow', 'Dan', 'Dow'])).toEqual([]);
    expect(answer.board.rows.filter(({ name }) => name !== undefined)).toHaveLength(1);
  });

  it('initials: these and no more', () => {
    const answer = ask({ privacy: 'initials' });
    expect(answer.board.rows.map(({ name }) => name).sort()).toEqual(['A. A.', 'B. B.', 'C. C.', 'D. D.', 'E. E.', 'F. F.', 'G. G.', 'H. H.']);
    expect(betrayed(answer)).toEqual([]);
  });

  it('team: those of one\'s own, ranked among all', () => {
    const answer = ask({ privacy: 'team', me: 'Eve Ess' });
    expect(answer.board.rows.map(({ id }) => id).sort()).toEqual(['Eve Ess', 'Fay Fox', 'Gus Gray']);
    expect(answer.board).toMatchObject({ of: 8, privacy: 'team' });
    expect(betrayed(answer, parts.slice(12, 21))).toEqual([]);
  });

  it('team: oneself alone where one has none, and nobody where one is not there', () => {
    expect(ask({ privacy: 'team', me: 'Nobody' }).board).toMatchObject({ rows: [], privacy: 'me', of: 8 });
  });

  it('me: oneself alone', () => {
    const answer = ask({ privacy: 'me', me: 'Eve Ess' });
    expect(answer.board.rows).toMatchObject([{ id: 'Eve Ess', me: true }]);
    expect(betrayed(answer, ['Eve Ess', 'Eve', 'Ess'])).toEqual([]);
    expect(ask({ privacy: 'me' }).board.rows).toEqual([]);
  });
});

describe('codes', () => {
  it('are the same for a name as long as the page lives, and unlike it', () => {
    const ids = (): string[] => ask({ privacy: 'anonymous' }).board.rows.map(({ id }) => id);
    expect(ids()).toEqual(ids());
    expect(ask({ privacy: 'initials' }, 'revenue-won').board.rows.map(({ id }) => id).sort()).toEqual(ids().sort());
    expect(new Set(ids()).size).toBe(8);
  });

  it('cannot be derived: another page has others', () => {
    const drawn = [new Codes(), new Codes(), new Codes()].map((codes) => people.map((name) => codes.of(name)).join());
    expect(new Set(drawn).size).toBe(3);
  });
});

describe('the order of rows', () => {
  const row = (id: string, more: Partial<BoardRow> = {}): BoardRow => ({ id, name: id, value: 5, rank: { low: 1, high: 9 }, results: [], ...more });
  const board = (rows: BoardRow[], privacy: Board['privacy']): Board => ({ rows, of: rows.length, ranked: rows.length, unit: 'count', lowerIsBetter: false, kpis: [], groups: [], privacy });
  const order = (rows: BoardRow[], codes: Codes, privacy: Board['privacy'] = 'anonymous'): string[] => veiled(board(rows, privacy), { codes, teamOf: () => undefined }).rows.map(({ id }) => id);

  it('of equal standing is that of the codes, not of the names', () => {
    const codes = new Codes();
    const inOrder = people.map((name) => codes.of(name)).sort();
    expect(order(people.map((name) => row(name)), codes)).toEqual(inOrder);
    expect(order([...people].reverse().map((name) => row(name)), codes)).toEqual(inOrder);
  });

  it('of those without a rank too, whatever their values', () => {
    const codes = new Codes();
    const few = people.map((name, i) => row(name, { rank: null, unranked: 'few', value: i }));
    expect(order(few, codes, 'initials')).toEqual(people.map((name) => codes.of(name)).sort());
  });

  it('is by value where values differ', () => {
    const codes = new Codes();
    const rows = [9, 8, 8, 7].map((value, i) => row(people[i]!, { value }));
    const [first, , , last] = order(rows, codes);
    expect([first, last]).toEqual([codes.of(people[0]!), codes.of(people[3]!)]);
  });
});

describe('groups', () => {
  const groups = (sizes: Record<string, number>, privacy: Board['privacy']): Record<string, number> => {
    const of = new Map(Object.entries(sizes).flatMap(([group, size]) => Array.from({ length: size }, (_, i): [string, string] => [`${group}${i}`, group])));
    const found: Record<string, number> = {};
    for (const group of blurred(of, privacy).values()) found[group] = (found[group] ?? 0) + 1;
    return found;
  };

  it('too small to hide in are put together, with another where that is still too small', () => {
    expect(groups({ North: 4, South: 3, East: 2, West: 1 }, 'anonymous')).toEqual({ North: 4, South: 3, '': 3 });
    expect(groups({ North: 4, South: 3, East: 1 }, 'initials')).toEqual({ North: 4, '': 4 });
    expect(groups({ North: 4, South: 3 }, 'anonymous')).toEqual({ North: 4, South: 3 });
  });

  it('are none where all would be put together, and it is said', () => {
    const of = { ...tables, reps: tableFromRows('reps', people.map((id, k) => ({ id, team: k < 2 ? 'North' : 'South' }))) };
    const { board } = pictureAnswer(of, { kpi: 'deals-won', period: '2025-Q2', zone: 'UTC', board: { within: 'team', privacy: 'anonymous' } }, Date.UTC(2025, 6, 1));
    expect(board).toMatchObject({ groups: [], tooSmall: true });
  });

  it('stay as they are where people are named', () => {
    expect(groups({ North: 4, East: 1 }, 'named')).toEqual({ North: 4, East: 1 });
  });
});
