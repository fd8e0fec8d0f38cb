import { describe, expect, it } from 'vitest';
import { tableFromRows, type Tables } from '../../../src/core/index.ts';
import { pictureAnswer } from '../../../src/data/worker/pictures.ts';
import type { Board, BoardQuestion, BoardRow } from '../../../src/data/worker/board-shape.ts';
import type { Answer, Question } from '../../../src/data/worker/protocol.ts';

const now = Date.UTC(2025, 6, 1);

/** So many deals of an owner that were won, and lost, on a day. */
function closed(owner: string, won: number, lost: number, closedAt = '2025-05-10', more: object = {}): object[] {
  return Array.from({ length: won + lost }, (_, i) => ({ owner, createdAt: '2025-01-01', closedAt, status: i < won ? 'won' : 'lost', amount: 10, ...more }));
}

const tables: Tables = {
  deals: tableFromRows('deals', [
    ...closed('ann', 80, 20), ...closed('bea', 76, 24), ...closed('cem', 40, 60), ...closed('dan', 10, 90), ...closed('eve', 3, 1),
    ...closed('ann', 30, 70, '2025-02-10'), ...closed('bea', 70, 30, '2025-02-10'), ...closed('cem', 40, 60, '2025-02-10'),
  ]),
  reps: tableFromRows('reps', [
    { id: 'ann', team: 'North', startedAt: '2020-01-01' }, { id: 'bea', team: 'North', startedAt: '2025-03-01' }, { id: 'cem', team: 'South', startedAt: '2024-06-01' },
    { id: 'dan', team: 'South', startedAt: '2025-02-01' }, { id: 'eve', team: 'South', startedAt: '2020-01-01' }, { id: 'fay', team: 'South', startedAt: '2021-01-01' },
    { id: 'gone', team: 'North', startedAt: '2020-01-01', endedAt: '2025-01-01' },
  ]),
};

function ask(board: BoardQuestion = {}, question: Partial<Question> = {}, of: Tables = tables): Answer & { board: Board } {
  return pictureAnswer(of, { kpi: 'win-rate', period: '2025-Q2', zone: 'UTC', ...question, board }, now) as Answer & { board: Board };
}

const written = ({ rank, unranked }: BoardRow): string => unranked ?? (rank ? (rank.low === rank.high ? String(rank.low) : `${rank.low}-${rank.high}`) : '?');
const lines = ({ board }: { board: Board }): string[] => board.rows.map((row) => `${written(row)} ${row.id}`);
const row = ({ board }: { board: Board }, id: string): BoardRow => board.rows.find((one) => one.id === id)!;

describe('a board', () => {
  it('ranks everybody, in bands where intervals meet, and lists apart who has too little or nothing', () => {
    // Wilson: ann 71-87 %, bea 67-83 %, cem 31-50 %, dan 6-17 %.
    expect(lines(ask())).toEqual(['1-2 ann', '1-2 bea', '3 cem', '4 dan', 'few eve', 'none fay']);
    expect(ask().board).toMatchObject({ of: 6, ranked: 4, unit: 'share', lowerIsBetter: false, groups: [], privacy: 'named', kpis: [{ facts: { id: 'win-rate' }, weight: 1 }] });
  });

  it('has the result of each and of all', () => {
    expect(row(ask(), 'ann')).toMatchObject({ name: 'ann', value: 0.8, results: [{ num: 80, den: 100, n: 100, interval: { method: 'wilson' } }] });
    expect(row(ask(), 'ann').interval?.low).toBeCloseTo(0.7112, 4);
    expect(row(ask(), 'eve')).toMatchObject({ value: 0.75, rank: null, results: [{ num: 3, den: 4 }] });
    expect(ask().board.whole).toBeCloseTo(209 / 404, 12);
  });

  it('takes another least number', () => {
    expect(written(row(ask({}, { params: { minN: 4 } }), 'eve'))).not.toBe('few');
  });

  it('ranks nobody whose value may be anything: the mean of one deal', () => {
    const deals = tableFromRows('deals', [...closed('ann', 3, 0), ...closed('ann', 3, 0, '2025-05-11', { amount: 20 }), ...closed('bea', 1, 0)]);
    expect(lines(ask({}, { kpi: 'average-deal-size' }, { deals }))).toEqual(['1 ann', 'few bea']);
    expect(row(ask({}, { kpi: 'average-deal-size' }, { deals }), 'bea').value).toBe(10);
  });

  it('gives a rep without sales a real 0, and the last rank', () => {
    const { board } = ask({}, { kpi: 'revenue-won' });
    expect(lines({ board })).toEqual(['1 ann', '2 bea', '3 cem', '4 dan', '5 eve', '6 fay']);
    expect(row({ board }, 'fay')).toMatchObject({ value: 0, rank: { low: 6, high: 6 } });
  });

  it('ranks what was found where there is no table of reps', () => {
    expect(lines(ask({}, {}, { deals: tables.deals! }))).toEqual(['1-2 ann', '1-2 bea', '3 cem', '4 dan', 'few eve']);
  });

  it('ranks by another field', () => {
    const deals = tableFromRows('deals', [...closed('x', 50, 50, '2025-05-10', { team: 'North' }), ...closed('y', 20, 80, '2025-05-10', { team: 'South' })]);
    expect(lines(ask({ by: 'team' }, {}, { deals }))).toEqual(['1 North', '2 South']);
    expect(ask({}, {}, { deals: tableFromRows('deals', [{ createdAt: '2025-01-01', closedAt: '2025-05-10', status: 'won' }]) }).result)
      .toMatchObject({ status: 'not-computable', missing: ['deals.owner'] });
  });

  it('has the best at the top where less is better', () => {
    const deals = tableFromRows('deals', ['a', 'b'].flatMap((owner, k) => Array.from({ length: 20 }, (_, i) => ({ owner, createdAt: `2025-0${k + 1}-${10 + i}`, closedAt: null, status: 'open' }))));
    expect(ask({}, { kpi: 'open-deal-age', period: '2025' }, { deals }).board).toMatchObject({ lowerIsBetter: true, rows: [{ id: 'b', rank: { low: 1 } }, { id: 'a', rank: { low: 2 } }] });
  });

  it('refuses a KPI of which neither more nor less is better, unless the page says which', () => {
    expect(ask({}, { kpi: 'sales-cycle' }).board).toMatchObject({ rows: [], unrankable: ['sales-cycle'] });
    expect(ask({}, { kpi: 'sales-cycle', params: { direction: 'lower' } }).board).toMatchObject({ lowerIsBetter: true });
    expect(ask({}, { kpi: 'sales-cycle', params: { direction: 'lower' } }).board).not.toHaveProperty('unrankable');
  });
});

describe('movement', () => {
  it('is in plain places, and says whether the value itself moved by more than chance', () => {
    // Before: bea 70 %, cem 40 %, ann 30 %.
    const moved = ask({}, { compare: 'previous' });
    expect(row(moved, 'ann')).toMatchObject({ moved: 2, verdict: 'better' });
    expect(row(moved, 'bea')).toMatchObject({ moved: -1, verdict: 'noise' });
    expect(row(moved, 'cem')).toMatchObject({ moved: -1, verdict: 'same' });
    expect(row(moved, 'dan')).not.toHaveProperty('moved');
    expect(row(ask(), 'ann')).not.toHaveProperty('moved');
  });

  it('is none against a time before the data', () => {
    expect(row(ask({}, { period: '2025-Q1', compare: 'previous' }), 'ann')).not.toHaveProperty('moved');
  });
});

describe('own targets', () => {
  const target = (owner: string, value: number, startAt = '2025-04-01', endAt = '2025-07-01'): object => ({ kpi: 'revenue-won', owner, value, startAt, endAt });
  const withTargets: Tables = { ...tables, targets: tableFromRows('targets', [target('ann', 1000), target('bea', 380), target('bea', 380, '2025-05-01', '2025-06-01'), target('cem', 200), target('dan', 0), target('eve', 9, '2024-04-01', '2024-07-01')]) };

  it('rank by the share of them that is reached', () => {
    const board = ask({ attainment: true }, { kpi: 'revenue-won' }, withTargets);
    // cem 400 of 200, bea 760 of 760, ann 800 of 1,000.
    expect(lines(board)).toEqual(['1 cem', '2 bea', '3 ann', 'no-target dan', 'no-target eve', 'no-target fay']);
    expect(board.board).toMatchObject({ unit: 'share', lowerIsBetter: false });
    expect(row(board, 'ann')).toMatchObject({ value: 0.8, target: 1000, results: [{ value: 800 }] });
    // 800, 760 and 400 of 1,000, 760 and 200: of those who have one.
    expect(board.board.whole).toBeCloseTo(1960 / 1960, 12);
  });

  it('are reached from above where less is better', () => {
    const deals = tableFromRows('deals', ['a', 'b'].flatMap((owner) => Array.from({ length: 20 }, (_, i) => ({ owner, createdAt: `2025-01-${10 + i}`, closedAt: null, status: 'open' }))));
    const targets = tableFromRows('targets', [['a', 150], ['b', 300]].map(([owner, value]) => ({ kpi: 'open-deal-age', owner, value, startAt: '2025-01-01', endAt: '2025-12-01' })));
    const { board } = ask({ attainment: true }, { kpi: 'open-deal-age', period: '2025' }, { deals, targets });
    expect(lines({ board })).toEqual(['1 b', '2 a']);
    expect(row({ board }, 'b').value! / row({ board }, 'a').value!).toBeCloseTo(2, 12);
  });
});

describe('a composite', () => {
  const deals = tableFromRows('deals', [...closed('ann', 80, 20), ...closed('bea', 50, 50), ...closed('cem', 20, 80), ...closed('eve', 1, 1)]);
  const responses = tableFromRows('responses', ['ann', 'bea', 'cem', 'dan'].flatMap((owner, k) => Array.from({ length: 400 }, (_, i) => ({ kind: 'nps', owner, at: '2025-05-01', score: i % 4 < k ? 10 : 2 }))));
  const both: Tables = { deals, responses };

  it('is how one does beside the others, KPI by KPI', () => {
    const { board } = ask({ kpis: ['win-rate', 'nps'] }, {}, both);
    // Win rate: ann above both others, bea above one, cem above none. NPS, dan with them: ann above none, bea one, cem two of three.
    const values = Object.fromEntries(board.rows.map(({ id, value }) => [id, value]));
    expect(values).toEqual({ ann: 50, bea: 41.7, cem: 33.3, dan: null, eve: null });
    expect(lines({ board })).toEqual(['1 ann', '2 bea', '3 cem', 'none dan', 'none eve']);
    expect(board).toMatchObject({ unit: 'score', kpis: [{ facts: { id: 'win-rate' }, weight: 1 }, { facts: { id: 'nps' }, weight: 1 }] });
    expect(row({ board }, 'ann').results.map(({ kpi }) => kpi)).toEqual(['win-rate', 'nps']);
  });

  it('weighs', () => {
    const { board } = ask({ kpis: ['win-rate', 'nps:3'] }, {}, both);
    expect(row({ board }, 'ann').value).toBe(25);
  });

  it('says so where a weight is none', () => {
    expect(() => ask({ kpis: ['win-rate:x', 'nps'] }, {}, both)).toThrow('"win-rate:x" has no weight above 0. Write a KPI and its weight, such as win-rate:2.');
  });

  it('counts what cannot be told apart as a half', () => {
    const alike = { ...both, deals: tableFromRows('deals', [...closed('ann', 52, 48), ...closed('bea', 50, 50), ...closed('cem', 48, 52)]) };
    expect(row(ask({ kpis: ['win-rate', 'nps'] }, {}, alike), 'ann').value).toBe(25);
  });
});

describe('a guardrail', () => {
  const responses = tableFromRows('responses', [['ann', 9], ['bea', 10], ['cem', 10]].flatMap(([owner, good]) => Array.from({ length: 40 }, (_, i) => ({ kind: 'nps', owner, at: '2025-05-01', score: owner === 'ann' ? (i < 4 ? 10 : 3) : Number(good) }))));
  const both: Tables = { ...tables, responses };

  it('takes the rank of who fails it for certain', () => {
    const { board } = ask({ guardrail: 'nps>=30' }, {}, both);
    expect(lines({ board })).toEqual(['1 bea', '2 cem', '3 dan', 'guardrail ann', 'few eve', 'none fay']);
    expect(board.guardrail).toMatchObject({ facts: { id: 'nps' }, bound: 30, status: 'ok' });
    expect(row({ board }, 'ann').guard).toMatchObject({ value: -80, n: 40 });
    expect(row({ board }, 'dan').guard).toMatchObject({ value: null });
  });

  it('compares with all together where no bound is given', () => {
    expect(written(row(ask({ guardrail: 'nps' }, {}, both), 'ann'))).toBe('guardrail');
  });

  it('says so where it names no KPI', () => {
    expect(() => ask({ guardrail: '>=3' })).toThrow('The guardrail ">=3" names no KPI. Write a KPI, or a KPI with a bound, such as nps>=30.');
  });

  it('lets pass what may be chance', () => {
    const few = { ...tables, responses: tableFromRows('responses', [{ kind: 'nps', owner: 'ann', at: '2025-05-01', score: 6 }, { kind: 'nps', owner: 'ann', at: '2025-05-01', score: 10 }]) };
    expect(written(row(ask({ guardrail: 'nps>=30' }, {}, few), 'ann'))).toBe('1-2');
  });

  it('that cannot be computed is said, and takes no rank', () => {
    const { board } = ask({ guardrail: 'nps' });
    expect(board.guardrail?.status).toBe('not-computable');
    expect(lines({ board })[0]).toBe('1-2 ann');
  });
});

describe('groups', () => {
  it('rank within teams', () => {
    const { board } = ask({ within: 'team' });
    expect(board.groups).toEqual(['North', 'South']);
    expect(lines({ board })).toEqual(['1-2 ann', '1-2 bea', '1 cem', '2 dan', 'few eve', 'none fay']);
    expect(board.rows.map(({ group }) => group)).toEqual(['North', 'North', 'South', 'South', 'South', 'South']);
  });

  it('rank within tenure as of the day asked about: below half a year, below two, and from then on', () => {
    const { board } = ask({ within: 'tenure' });
    expect(board.groups).toEqual(['0', '1', '2']);
    expect(board.rows.map(({ id, group }) => `${group} ${id}`)).toEqual(['0 bea', '0 dan', '1 cem', '2 ann', '2 eve', '2 fay']);
  });

  it('take the team that most deals were for where there is no table of reps', () => {
    const deals = tableFromRows('deals', [...closed('x', 10, 1, '2025-05-10', { team: 'North' }), ...closed('x', 1, 1, '2025-05-10', { team: 'South' }), ...closed('y', 10, 1, '2025-05-10', { team: 'South' })]);
    expect(ask({ within: 'team' }, {}, { deals }).board.groups).toEqual(['North', 'South']);
  });

  it('are none where nobody says who belongs to them', () => {
    expect(ask({ within: 'tenure' }, {}, { deals: tables.deals! }).board).toMatchObject({ groups: [], missing: 'reps.startedAt' });
  });
});
