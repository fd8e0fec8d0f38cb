import { describe, expect, it } from 'vitest';
import { evaluate, tableFromRows, type Query, type Tables } from '../../../src/core/index.ts';
import { compareWithTeam, type TeamChange } from '../../../src/core/judge/team.ts';

const deal = (owner: string | null, status: string, amount = 10, more: object = {}): object => ({ owner, status, amount, createdAt: '2025-01-02', closedAt: '2025-01-12', ...more });
const times = (count: number, make: () => object): object[] => Array.from({ length: count }, make);
const of = (rows: object[]): Tables => ({ deals: tableFromRows('deals', rows) });
const period = { from: '2025-01-01', to: '2025-02-01' };
const team = (tables: Tables, kpi: string, members?: string[], more: Partial<Query> = {}): Record<string, TeamChange> =>
  compareWithTeam(tables, { kpi, ...period, ...more }, 'owner', members);

// Ana won 56 of 70; the others 48 of 80; nobody's 10 lost deals are not theirs.
const tables = of([
  ...times(56, () => deal('ana', 'won')), ...times(14, () => deal('ana', 'lost')),
  ...times(40, () => deal('ben', 'won', 20)), ...times(20, () => deal('ben', 'lost')),
  ...times(8, () => deal('eva', 'won', 20)), ...times(12, () => deal('eva', 'lost')),
  ...times(10, () => deal(null, 'lost')),
]);

describe('a share against the rest of the team', () => {
  it('differs within Newcombe\'s interval', () => {
    // Newcombe 1998, method 10: 56/70 - 48/80 is [0.0524, 0.3339].
    expect(team(tables, 'win-rate')['ana']).toMatchObject({
      change: expect.closeTo(0.2, 12), verdict: 'better', others: 2,
      result: { value: 0.6, num: 48, den: 80 },
      interval: { low: expect.closeTo(0.0524, 4), high: expect.closeTo(0.3339, 4), method: 'newcombe' },
    });
  });

  it('leaves the member out: a team with the member would be nearer', () => {
    // Eva won 8 of 20, the others 96 of 130; all together 104 of 150.
    const { eva } = team(tables, 'win-rate');
    expect(eva).toMatchObject({ verdict: 'worse', result: { num: 96, den: 130 } });
    expect(evaluate(tables, { kpi: 'win-rate', ...period, where: { owner: ['ana', 'ben', 'eva'] } })).toMatchObject({ num: 104, den: 150 });
  });

  it('is noise between few', () => {
    const few = of([...times(3, () => deal('ana', 'won')), deal('ana', 'lost'), ...times(2, () => deal('ben', 'won')), ...times(2, () => deal('ben', 'lost'))]);
    expect(team(few, 'win-rate')['ana']).toMatchObject({ change: 0.25, verdict: 'noise' });
  });

  it('is that of the definition that compares funnels', () => {
    const staged: Tables = {
      deals: tableFromRows('deals', ['a', 'a', 'a', 'b', 'b', 'c'].map((owner, i) => ({ id: String(i), owner, createdAt: '2025-01-02' }))),
      stages: tableFromRows('stages', [{ stage: 'new', pos: 1 }, { stage: 'offer', pos: 2 }]),
      stageEvents: tableFromRows('stageEvents', [0, 1, 2, 3, 4, 5].flatMap((i) => [{ deal: String(i), at: '2025-01-03', stage: 'new' }, ...(i % 2 ? [{ deal: String(i), at: '2025-01-04', stage: 'offer' }] : [])])),
    };
    const params = { a: 1, b: 2 };
    const { a } = team(staged, 'stage-conversion', ['a'], { params });
    // 1 of 3 against 2 of 3.
    expect(a?.change).toBeCloseTo(-1 / 3, 12);
    expect(a?.change).toBeCloseTo(evaluate(staged, { kpi: 'stage-conversion-vs-team', ...period, params: { ...params, rep: 'a' } }).value as number, 12);
  });
});

describe('a mean against the rest of the team', () => {
  it('differs within Welch\'s interval', () => {
    const sizes = (owner: string, ...amounts: number[]): object[] => amounts.map((amount) => deal(owner, 'won', amount));
    const { ana } = team(of([...sizes('ana', 10, 12, 14, 20), ...sizes('ben', 5, 6), ...sizes('eva', 7, 10)]), 'average-deal-size', ['ana']);
    // scipy.stats.ttest_ind([10, 12, 14, 20], [5, 6, 7, 10], equal_var=False).confidence_interval()
    expect(ana).toMatchObject({ change: 7, verdict: 'better', result: { value: 7, n: 4 }, interval: { low: expect.closeTo(0.53401151, 6), high: expect.closeTo(13.46598849, 6), method: 'welch' } });
  });
});

describe('a total against the rest of the team', () => {
  it('is set against what each of the others has on average', () => {
    const found = team(tables, 'revenue-won');
    // Ana 560; ben 800 and eva 160 have 480 each.
    expect(found['ana']).toMatchObject({ change: 80, ratio: 80 / 480, verdict: 'better', result: { value: 480 }, others: 2 });
    expect(found['ana']).not.toHaveProperty('interval');
  });

  it('of events is judged as such: three times as many of few may be chance', () => {
    // 6 against 2 and 2: Garwood's intervals of 6 are [2.20, 13.06], of 4 [1.09, 10.24], halved [0.54, 5.12].
    const rows = [...times(6, () => deal('ana', 'won')), ...times(2, () => deal('ben', 'won')), ...times(2, () => deal('eva', 'won'))];
    const { ana } = team(of(rows), 'deals-won', ['ana']);
    expect(ana).toMatchObject({ change: 4, verdict: 'noise', result: { value: 2 } });
    expect(ana?.interval?.low).toBeCloseTo(4 - Math.hypot(6 - 2.2019, 5.1208 - 2), 3);
    expect(ana?.interval?.high).toBeCloseTo(4 + Math.hypot(13.0595 - 6, 2 - 0.5449), 3);
    expect(team(of([...rows, ...times(20, () => deal('ana', 'won'))]), 'deals-won')['ana']?.verdict).toBe('better');
  });

  it('for each day is one too', () => {
    const calls = (owner: string, count: number): object[] => times(count, () => ({ kind: 'call', owner, at: '2025-01-06' }));
    const { ana } = team({ activities: tableFromRows('activities', [...calls('ana', 46), ...calls('ben', 20), ...calls('eva', 3)]) }, 'calls-per-day', ['ana']);
    // January 2025 has 23 working days: 2 calls a day against a half.
    expect(ana).toMatchObject({ change: 1.5, verdict: 'better', result: { value: 0.5, num: 23, den: 46 } });
  });
});

describe('the team', () => {
  it('is what the other filters leave of it', () => {
    const rows = [deal('ana', 'won', 10, { team: 'north' }), deal('ben', 'won', 30, { team: 'north' }), deal('eva', 'won', 99, { team: 'south' })];
    expect(team(of(rows), 'revenue-won', ['ana'], { where: { team: 'north', owner: 'ana' } })['ana']).toMatchObject({ change: -20, others: 1 });
  });

  it('of one has nobody to compare with', () => {
    expect(team(of([deal('ana', 'won')]), 'revenue-won')).toEqual({
      ana: { change: null, ratio: null, verdict: 'unknown', result: { kpi: 'revenue-won', status: 'no-data', value: null, n: null, excluded: {} }, others: 0 },
    });
  });

  it('does not know a stranger', () => {
    expect(team(tables, 'revenue-won', ['zoe'])['zoe']).toMatchObject({ verdict: 'unknown', others: 3 });
  });

  it('may be told apart by any field', () => {
    expect(compareWithTeam(of([deal('a', 'won', 10, { team: 'north' }), deal('b', 'won', 30, { team: 'south' })]), { kpi: 'revenue-won', ...period }, 'team')).toMatchObject({
      north: { change: -20 }, south: { change: 20 },
    });
  });
});
