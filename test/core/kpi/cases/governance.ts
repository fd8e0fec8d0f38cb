import type { Case } from './case.ts';
import { deal, won } from './rows.ts';

type Fields = Readonly<Record<string, unknown>>;

const wins = (owner: string, count: number): Fields[] => Array.from({ length: count }, () => won('2026-03-10', 1, { owner }));
const losses = (owner: string, count: number): Fields[] => Array.from(
  { length: count }, () => deal('lost', '2026-01-05', '2026-03-10', 1, { owner }),
);

export const governance: readonly Case[] = [
  {
    kpi: 'leaderboard', why: 'ana 3, ben 1; cyn, who is among the reps, a real 0',
    tables: { deals: [...wins('ben', 1), ...wins('ana', 3)], reps: ['ana', 'ben', 'cyn'].map((id) => ({ id })) },
    query: { params: { kpi: 'deals-won' } },
    expect: { value: null, rows: [['ana', 1, 3], ['ben', 2, 1], ['cyn', 3, 0]] },
  },
  {
    kpi: 'leaderboard', edge: 'a tie', why: 'two share rank 2, and the next has rank 4',
    tables: { deals: [...wins('ana', 3), ...wins('ben', 2), ...wins('cyn', 2), ...wins('dan', 1)] },
    query: { params: { kpi: 'deals-won' } },
    expect: { value: null, rows: [['ana', 1, 3], ['ben', 2, 2], ['cyn', 2, 2], ['dan', 4, 1]] },
  },
  {
    kpi: 'leaderboard', edge: 'as many as a share needs to be ranked, and one fewer', why: 'ana 4 of 5; ben 4 of 4, which are too few',
    tables: { deals: [...wins('ana', 4), ...losses('ana', 1), ...wins('ben', 4)] },
    query: { params: { kpi: 'win-rate' } },
    expect: { value: null, rows: [['ana', 1, 0.8], ['ben', null, 1]] },
  },
  {
    kpi: 'leaderboard', edge: 'lower is better, and somebody of whom nothing is known',
    why: 'ana replies after 1 h, ben after 3; cyn has no ticket',
    tables: {
    tickets: [['ben', '13'], ['ana', '11']].map(([owner, hour]) => ({ owner, createdAt: '2026-03-02T10:00:00Z', firstReplyAt: `2026-03-02T${hour}:00:00Z` })),
    reps: ['cyn', 'ben', 'ana'].map((id) => ({ id })),
    },
    query: { params: { kpi: 'first-reply-time' } },
    expect: { value: null, rows: [['ana', 1, 1], ['ben', 2, 3], ['cyn', null, null]] },
  },
  {
    kpi: 'leaderboard', edge: 'neither way is better', why: 'a long sales cycle is neither good nor bad', tables: { deals: wins('ana', 1) },
    query: { params: { kpi: 'sales-cycle' } },
    expect: { status: 'undefined', value: null },
  },
  {
    kpi: 'target-attainment', why: '90/120', tables: {}, query: { params: { value: 90, target: 120, direction: 'higher' } },
    expect: { value: 0.75, num: 90, den: 120 },
  },
  {
    kpi: 'target-attainment', edge: 'lower is better, and nothing', why: '10/0', tables: {},
    query: { params: { value: 0, target: 10, direction: 'lower' } },
    expect: { status: 'undefined', value: null, num: 10, den: 0 },
  },
  {
    kpi: 'target-attainment', edge: 'lower is better, and a target that is missed', why: '4/5', tables: {},
    query: { params: { value: 5, target: 4, direction: 'lower' } },
    expect: { value: 0.8, num: 4, den: 5 },
  },
  {
    kpi: 'target-attainment', edge: 'no target', why: 'nothing to compare with', tables: {},
    query: { params: { value: 5, direction: 'higher' } },
    expect: { status: 'no-data', value: null },
  },
  {
    kpi: 'baseline-progress', why: '(70 - 40)/(100 - 40)', tables: {}, query: { params: { value: 70, baseline: 40, target: 100 } },
    expect: { value: 0.5, num: 30, den: 60 },
  },
  {
    kpi: 'baseline-progress', edge: 'lower is better', why: '(7 - 10)/(4 - 10)', tables: {},
    query: { params: { value: 7, baseline: 10, target: 4 } }, expect: { value: 0.5, num: -3, den: -6 },
  },
  {
    kpi: 'baseline-progress', edge: 'a target that is the baseline', why: '(45 - 40)/0', tables: {},
    query: { params: { value: 45, baseline: 40, target: 40 } },
    expect: { status: 'undefined', value: null },
  },
];
