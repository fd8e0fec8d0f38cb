import { describe, expect, it } from 'vitest';
import { tableFromRows, type Tables } from '../../../src/core/index.ts';
import { pictureAnswer } from '../../../src/data/worker/pictures.ts';
import type { Funnel, FunnelQuestion } from '../../../src/data/worker/funnel-shape.ts';
import type { Answer, Question } from '../../../src/data/worker/protocol.ts';

const { UTC } = Date;
const now = UTC(2025, 3, 1);
const day = 86_400_000;

const deal = (id: string, owner: string, amount: number, more: object = {}): object => ({ id, owner, amount, createdAt: '2025-01-01', status: 'open', ...more });
const moves = (id: string, ...stages: [stage: string, at: string][]): object[] => stages.map(([stage, at]) => ({ deal: id, stage, at }));
const stages = tableFromRows('stages', ['Lead', 'Demo', 'Trial', 'Won'].map((stage, i) => ({ stage, pos: i + 1 })).concat([{ stage: 'Lost', pos: null as unknown as number }]));

/*
 * By hand. a: Lead 10 days, Demo 20, Trial 5, Won. b: Lead 5 days, skips Demo, Trial until now (84 days). c: Lead 10 days, Demo 10,
 * back to Lead for 10, Demo again until it is lost after 30 more. d: in Lead for 90 days. e: created in another year.
 */
const tables: Tables = {
  deals: tableFromRows('deals', [
    deal('a', 'ann', 100, { status: 'won', closedAt: '2025-02-05' }), deal('b', 'ann', 50), deal('c', 'bob', 30, { status: 'lost', closedAt: '2025-03-02' }),
    deal('d', 'bob', 20), deal('e', 'bob', 7, { createdAt: '2024-06-01' }), deal('f', 'bob', 1),
  ]),
  stages,
  stageEvents: tableFromRows('stageEvents', [
    ...moves('a', ['Lead', '2025-01-01'], ['Demo', '2025-01-11'], ['Trial', '2025-01-31'], ['Won', '2025-02-05']),
    ...moves('b', ['Lead', '2025-01-01'], ['Trial', '2025-01-06']),
    ...moves('c', ['Lead', '2025-01-01'], ['Demo', '2025-01-11'], ['Lead', '2025-01-21'], ['Demo', '2025-01-31'], ['Lost', '2025-03-02']),
    ...moves('d', ['Lead', '2025-01-01']),
    ...moves('e', ['Lead', '2024-06-01'], ['Won', '2024-06-02']),
  ]),
};

function ask(funnel: FunnelQuestion = {}, question: Partial<Question> = {}, of: Tables = tables): Answer & { funnel: Funnel } {
  return pictureAnswer(of, { kpi: 'funnel-conversion', period: '2025', zone: 'UTC', ...question, funnel }, now) as Answer & { funnel: Funnel };
}

const counts = ({ funnel }: Answer): number[] => (funnel?.stages ?? []).map(({ count }) => count);
const names = ({ funnel }: Answer): string[] => (funnel?.stages ?? []).map(({ stage }) => stage);

describe('the stages of a funnel', () => {
  it('count who reached them or went past, whatever was skipped or gone back to', () => {
    expect(names(ask())).toEqual(['Lead', 'Demo', 'Trial', 'Won']);
    expect(counts(ask())).toEqual([4, 3, 2, 1]);
  });

  it('have the value of those deals', () => {
    expect(ask().funnel.stages.map(({ value }) => value)).toEqual([200, 180, 150, 100]);
    expect(ask().funnel.value).toEqual({ status: 'ok' });
  });

  it('convert from the one before and from the first, both with an interval', () => {
    const [first, , trial] = ask().funnel.stages;
    expect(first).not.toHaveProperty('fromPrevious');
    expect(trial?.fromPrevious).toMatchObject({ status: 'ok', num: 2, den: 3, n: 3, value: 2 / 3 });
    expect(trial?.fromFirst).toMatchObject({ num: 2, den: 4, value: 0.5 });
    // Wilson for 2 of 4, from the formula worked by hand.
    expect(trial?.fromFirst?.interval?.low).toBeCloseTo(0.15, 3);
    expect(trial?.fromFirst?.interval?.high).toBeCloseTo(0.85, 3);
  });

  it('end in the conversion of the whole, which is the answer itself', () => {
    expect(ask()).toMatchObject({ kpi: { id: 'funnel-conversion' }, result: { status: 'ok', value: 0.25, num: 1, den: 4 } });
  });

  it('leave out what never was in a stage, and say how much that is', () => {
    expect(ask().funnel.outside).toBe(1);
  });

  it('know only what had happened by the day asked about', () => {
    expect(counts(ask({}, { asOf: '2025-01-20' }))).toEqual([4, 3, 1, 0]);
  });

  it('count within a filter', () => {
    expect(counts(ask({}, { where: { owner: 'ann' } }))).toEqual([2, 2, 2, 1]);
  });

  it('have no value where amounts are in several currencies, or not given', () => {
    const mixed = { ...tables, deals: tableFromRows('deals', tables.deals!.toRows().map((row, i) => ({ ...row, currency: i % 2 ? 'EUR' : 'USD' }))) };
    expect(ask({}, {}, mixed).funnel).toMatchObject({ value: { status: 'mixed-currency' }, stages: [{ count: 4, value: null }, {}, {}, {}] });
    const bare = { ...tables, deals: tableFromRows('deals', tables.deals!.toRows().map(({ amount: _, ...row }) => row)) };
    expect(ask({}, {}, bare).funnel).toMatchObject({ value: { status: 'not-computable' }, stages: [{ count: 4, value: null }, {}, {}, {}] });
  });
});

describe('the time in a stage', () => {
  it('adds up the visits of a deal, and counts who is in it now', () => {
    const times = ask().funnel.stages.map(({ time }) => time && { ...time, median: time.median === null ? null : time.median / day, longest: time.longest / day });
    expect(times).toEqual([
      // a 10, b 5, c 20, d open for 90.
      { median: 10, longest: 90, n: 4, open: 1 },
      // a 20, c 10 and 30.
      { median: 20, longest: 40, n: 2, open: 0 },
      // a 5, b open for 85.
      { median: 5, longest: 85, n: 2, open: 1 },
      // Closed as it came.
      null,
    ]);
  });

  it('ends when a deal is closed, although it stays in its stage', () => {
    const left = { ...tables, stageEvents: tableFromRows('stageEvents', tables.stageEvents!.toRows().filter(({ stage }) => stage !== 'Lost')) };
    expect(ask({}, {}, left).funnel.stages[1]?.time).toMatchObject({ longest: 40 * day, n: 2, open: 0 });
  });
});

describe('a rep beside the rest', () => {
  const many = (owner: string, passed: number, stayed: number): [deals: object[], events: object[]] => {
    const ids = Array.from({ length: passed + stayed }, (_, i) => `${owner}${i}`);
    return [
      ids.map((id) => deal(id, owner, 10)),
      ids.flatMap((id, i) => moves(id, ['Lead', '2025-01-01'], ...(i < passed ? [['Demo', '2025-01-05'] as [string, string]] : []))),
    ];
  };
  const team = [many('ann', 16, 48), many('bob', 164, 236)] as const;
  const two: Tables = {
    deals: tableFromRows('deals', team.flatMap(([deals]) => deals)),
    stageEvents: tableFromRows('stageEvents', team.flatMap(([, events]) => events)),
    stages: tableFromRows('stages', [{ stage: 'Lead', pos: 1 }, { stage: 'Demo', pos: 2 }]),
  };

  it('has both sides, and whether chance explains the difference', () => {
    const { funnel, result } = ask({ rep: 'ann' }, {}, two);
    expect(funnel.stages[1]).toMatchObject({ count: 16, fromPrevious: { num: 16, den: 64 }, rest: { count: 164, fromPrevious: { num: 164, den: 400 }, verdict: 'worse' } });
    expect(result).toMatchObject({ num: 16, den: 64 });
    expect(ask({ rep: 'bob' }, {}, two).funnel.stages[1]?.rest).toMatchObject({ count: 16, verdict: 'better' });
  });

  it('names the step that is behind, and what closing the gap would be worth', () => {
    // 64 x (41 % - 25 %) = 10.24 more deals at 10 each.
    const { bottleneck } = ask({ rep: 'ann' }, {}, two).funnel;
    expect(bottleneck).toMatchObject({ step: 0, beside: 'rest', certain: true });
    expect(bottleneck?.worth).toBeCloseTo(102.4, 9);
    expect(ask({ rep: 'bob' }, {}, two).funnel.bottleneck).toBeUndefined();
  });

  it('claims nothing that may be chance', () => {
    expect(ask({ rep: 'ann' }).funnel.stages[3]?.rest?.verdict).toBe('unknown');
    expect(ask({ rep: 'bob' }).funnel.bottleneck).toBeUndefined();
  });

  it('takes another least number', () => {
    const { bottleneck } = ask({ rep: 'bob' }, { params: { minN: 2 } }).funnel;
    expect(bottleneck).toMatchObject({ certain: false });
    expect(bottleneck).not.toHaveProperty('worth');
  });

  it('counts the time of the deals that are theirs', () => {
    expect(ask({ rep: 'bob' }).funnel.stages[0]?.time).toMatchObject({ n: 2, open: 1 });
  });

  it('has no data where nobody is called so', () => {
    expect(ask({ rep: 'eve' }).result.status).toBe('no-data');
  });
});

describe('where stages come from', () => {
  it('is said: the order in which deals meet them, or the current stage alone', () => {
    const { deals, stageEvents } = tables;
    const unordered = { deals, stageEvents } as Tables;
    expect(ask({}, {}, unordered)).toMatchObject({ result: { notes: ['stages-by-first-appearance'] } });
    expect(names(ask({}, {}, unordered))).toEqual(['Lead', 'Demo', 'Trial', 'Won']);
    const current: Tables = { deals: tableFromRows('deals', [deal('a', 'ann', 1, { stage: 'Lead' }), deal('b', 'ann', 1, { stage: 'Won', status: 'won' })]), stages };
    expect(ask({}, {}, current)).toMatchObject({ result: { notes: ['current-stage-only'] } });
    expect(counts(ask({}, {}, current))).toEqual([2, 1, 1, 1]);
    expect(ask({}, {}, current).funnel.stages.map(({ time }) => time)).toEqual([null, null, null, null]);
    expect(ask().result).not.toHaveProperty('notes');
  });

  it('bears no bottleneck where only the current stage is known: lost deals are not in it', () => {
    const now = Array.from({ length: 40 }, (_, i) => deal(`x${i}`, 'ann', 1, { stage: i < 30 ? 'Lead' : 'Won' }));
    expect(ask({}, {}, { deals: tableFromRows('deals', now), stages }).funnel).not.toHaveProperty('bottleneck');
  });

  it('can be said by the page', () => {
    expect(names(ask({ stages: ['Lead', 'Trial'] }))).toEqual(['Lead', 'Trial']);
    expect(counts(ask({ stages: ['Lead', 'Trial'] }))).toEqual([4, 2]);
  });

  it('names the fields that are missing', () => {
    const { funnel, result } = ask({}, {}, { deals: tableFromRows('deals', [{ id: 'a', createdAt: '2025-01-01' }]) });
    expect(result.status).toBe('not-computable');
    expect(funnel).toBeUndefined();
  });
});

describe('pipelines', () => {
  const rows = tables.deals!.toRows();
  const two: Tables = { ...tables, deals: tableFromRows('deals', rows.map((row, i) => ({ ...row, pipeline: i < 2 ? 'New' : 'Renewal' }))) };

  it('are told, the largest first, and it is the one that is shown', () => {
    expect(ask({}, {}, two).funnel).toMatchObject({ pipelines: [{ name: 'Renewal', count: 4 }, { name: 'New', count: 2 }], pipeline: 'Renewal' });
    expect(counts(ask({}, {}, two))).toEqual([2, 1, 0, 0]);
  });

  it('can be chosen, or taken together', () => {
    expect(counts(ask({ pipeline: 'New' }, {}, two))).toEqual([2, 2, 2, 1]);
    expect(ask({ pipeline: '*' }, {}, two).funnel).not.toHaveProperty('pipeline');
    expect(counts(ask({ pipeline: '*' }, {}, two))).toEqual([4, 3, 2, 1]);
    expect(ask({ pipeline: 'No such' }, {}, two).funnel.pipeline).toBe('Renewal');
  });

  it('have their own stages where nobody gives an order', () => {
    const unordered = { deals: two.deals, stageEvents: two.stageEvents } as Tables;
    expect(names(ask({ pipeline: 'New' }, {}, unordered))).toEqual(['Lead', 'Demo', 'Trial', 'Won']);
    expect(names(ask({ pipeline: 'Renewal' }, {}, unordered))).toEqual(['Lead', 'Demo', 'Won']);
  });
});

describe('the rows behind a stage', () => {
  it('are the deals that reached it, with their fields', () => {
    const { rows } = ask({ rowsOf: 'Trial' }).funnel;
    expect(rows).toMatchObject({ stage: 'Trial', total: 2, rows: [{ id: 'a', owner: 'ann', amount: 100, createdAt: UTC(2025, 0, 1) }, { id: 'b' }] });
    expect(rows?.rows[0]).not.toHaveProperty('furthest');
    expect(ask({ rowsOf: 'Lead', rep: 'bob' }).funnel.rows).toMatchObject({ total: 2, rows: [{ id: 'c' }, { id: 'd' }] });
    expect(ask({ rowsOf: 'Lead' }, { where: { owner: 'ann' } }).funnel.rows?.total).toBe(2);
    expect(ask({ rowsOf: 'None' }).funnel.rows?.rows).toEqual([]);
  });
});
