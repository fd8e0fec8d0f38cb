import { describe, expect, it } from 'vitest';
import { catalogue, evaluate, QuerySet, tableFromRows, type Query } from '../../../src/core/index.ts';

const DAY_MS = 86_400_000;
const start = Date.UTC(2025, 0, 1);
const deals = tableFromRows('deals', Array.from({ length: 400 }, (_, i) => ({
  id: `d${i}`, account: `a${i % 50}`, owner: ['ana', 'ben', 'cal'][i % 3], status: i % 5 === 0 ? 'open' : i % 2 === 0 ? 'won' : 'lost',
  createdAt: start + (i % 90) * DAY_MS, closedAt: i % 5 === 0 ? null : start + ((i * 7) % 120) * DAY_MS, amount: (i * 37) % 1000, currency: 'EUR',
  stage: ['new', 'demo', 'agreed'][i % 3],
})));
const tables = { deals, stages: tableFromRows('stages', ['new', 'demo', 'agreed'].map((stage, i) => ({ stage, pos: i + 1 }))) };
const ways: readonly Partial<Query>[] = [{}, { by: ['owner'] }, { every: 'month' }, { by: ['owner'], every: 'month' }, { where: { owner: 'ana' } }, { currency: 'EUR' }];
const queries = catalogue.flatMap(({ id }) =>
  ways.map((way): Query => ({ kpi: id, from: '2025-01-01', to: '2025-05-01', params: { a: 1, b: 2, first: 1, last: 3, stage: 'demo', rep: 'ana', target: 9 }, ...way })));

it('queries that share their passes have the results that each has alone', () => {
  const set = new QuerySet(tables);
  const reads = queries.map((query) => set.add(query));
  expect(reads.map((read) => read())).toEqual(queries.map((query) => evaluate(tables, query)));
});

it('queries for how many rows reach one bound or another count together what each counts alone', () => {
  const stages = ['new', 'demo', 'offer', 'agreed'];
  // Of every five deals one is in a stage that has no position.
  const many = {
    deals: tableFromRows('deals', Array.from({ length: 20_000 }, (_, i) => ({
      id: `d${i}`, owner: ['ana', 'ben', 'cal'][i % 3], createdAt: start + (i % 90) * DAY_MS, stage: [...stages, 'lost'][(i * 7) % 5],
    }))),
    stages: tableFromRows('stages', stages.map((stage, i) => ({ stage, pos: i + 1 }))),
  };
  const asked = [1, 2, 3].flatMap((a) => [{ by: ['owner'] }, { every: 'month' as const }].map((way): Query =>
    ({ kpi: 'stage-conversion', from: '2025-01-01', to: '2025-04-01', asOf: '2026-01-01', params: { a, b: a + 1 }, ...way })));
  const set = new QuerySet(many);
  const reads = asked.map((query) => set.add(query));
  const results = reads.map((read) => read());
  expect(results.map(({ num, den }) => [num, den])).toEqual([[12_000, 16_000], [12_000, 16_000], [8000, 12_000], [8000, 12_000], [4000, 8000], [4000, 8000]]);
  expect(results).toEqual(asked.map((query) => evaluate(many, query)));
});

it('a query added after the first result is read has passes of its own', () => {
  const set = new QuerySet(tables);
  const [first] = [set.add({ kpi: 'deals-won', from: '2025-01-01', to: '2025-05-01' })];
  const before = first?.();
  const later = set.add({ kpi: 'deals-won', from: '2025-01-01', to: '2025-02-01' });
  expect(later().value).toBe(evaluate(tables, { kpi: 'deals-won', from: '2025-01-01', to: '2025-02-01' }).value);
  expect(first?.()).toEqual(before);
});

describe('the passes in steps', () => {
  const rows = Array.from({ length: 200_000 }, (_, i) => ({ status: i % 2 === 0 ? 'won' : 'lost', closedAt: start + (i % 31) * DAY_MS }));
  const many = { deals: tableFromRows('deals', rows) };
  const query = { kpi: 'win-rate', from: '2025-01-01', to: '2025-02-01' };

  it('are several, and the result is there after the last', () => {
    const set = new QuerySet(many);
    const read = set.add(query);
    expect([...set.steps()].length).toBeGreaterThan(2);
    expect(read()).toMatchObject({ value: 0.5, num: 100_000, den: 200_000 });
  });

  it('may be left in the middle: who reads then has the whole result', () => {
    const set = new QuerySet(many);
    const read = set.add(query);
    for (const step of set.steps()) {
      expect(step).toBeUndefined();
      break;
    }
    expect(read()).toMatchObject({ value: 0.5, num: 100_000, den: 200_000 });
  });
});
