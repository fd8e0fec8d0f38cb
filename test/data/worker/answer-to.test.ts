import { describe, expect, it } from 'vitest';
import { tableFromRows } from '../../../src/core/index.ts';
import * as reader from '../../../src/data/reader.ts';
import { answersTo, readyFor } from '../../../src/data/worker/answer-to.ts';
import { answer } from '../../../src/data/worker/answer.ts';
import { EngineHandler, type FromHandler } from '../../../src/data/worker/handler.ts';
import type { Question } from '../../../src/data/worker/protocol.ts';

const now = Date.UTC(2026, 0, 1);
const plain: Question = { kpi: 'deals-won', period: 'all', zone: 'UTC' };
const board: Question = { ...plain, board: {} };
const deals = [{ id: 'a', owner: 'ann', createdAt: '2025-01-01', closedAt: '2025-02-01', status: 'won' }];

describe('questions that ask for a picture', () => {
  it('are answered by the engine once what they need has come, and plain ones at once', async () => {
    const told: FromHandler[] = [];
    let heard = (): void => undefined;
    const end = new Promise<void>((resolve) => (heard = resolve));
    const handler = new EngineHandler((message) => {
      told.push(message);
      if (told.length === 2) heard();
    }, { reader, now: () => now });
    handler.handle({ type: 'ask', id: 1, key: 'a', source: { input: { deals }, table: 'deals' }, questions: [board, plain], fresh: false });
    handler.handle({ type: 'ask', id: 2, key: 'a', source: { input: { deals }, table: 'deals' }, questions: [plain], fresh: false });
    await end;
    expect(told.map(({ id }) => id).sort()).toEqual([1, 2]);
    expect(told.find(({ id }) => id === 1)).toMatchObject({ type: 'answers', answers: { entries: [{ answer: { board: { ranked: 1 } } }, { answer: { result: { value: 1 } } }] } });
  });

  it('wait only until it is there', async () => {
    await readyFor([board]);
    expect(readyFor([board, { ...plain, funnel: {} }])).toBeUndefined();
    expect(readyFor([plain])).toBeUndefined();
    const [first, second] = last(answersTo({ deals: tableFromRows('deals', deals) }, [board, plain], now));
    expect(first).toMatchObject({ answer: { board: { rows: [{}] } } });
    expect(second).toMatchObject({ answer: { result: { value: 1 } } });
  });
});

/** Goes through all steps. */
function last<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

describe('plain questions', () => {
  const many = { deals: tableFromRows('deals', Array.from({ length: 200_000 }, (_, i) => ({ ...deals[0], id: String(i), status: i % 4 === 0 ? 'won' : 'lost', owner: ['ann', 'bob'][i % 2] }))) };
  const questions: Question[] = [
    { ...plain, kpi: 'win-rate', compare: 'year-ago' }, { ...plain, kpi: 'win-rate', by: ['owner'] }, { ...plain, kpi: 'luck' },
    { ...plain, kpi: 'sales-cycle-median', every: 'month' }, { ...plain, kpi: 'win-rate', period: '2025', compare: 'previous' },
  ];

  it('are answered in steps, each as it is alone; one that cannot be has an error in its place', () => {
    const entries = last(answersTo(many, questions, now));
    expect(entries.map((entry) => ('answer' in entry ? entry.answer : entry.error.code))).toEqual(
      questions.map((question) => (question.kpi === 'luck' ? 'unknown-kpi' : answer(many, question, now))));
    let steps = 0;
    for (const step of answersTo(many, questions, now)) steps += step === undefined ? 1 : 0;
    expect(steps).toBeGreaterThan(questions.length + 2);
  });

  it('let the page breathe where there are many rows, and are answered at once where there are few', async () => {
    for (const [{ deals: table }, breathes] of [[many, true], [{ deals: tableFromRows('deals', deals) }, false]] as const) {
      let breaths = 0;
      const message = await new Promise<FromHandler>((resolve) => {
        const handler = new EngineHandler((told) => told.type !== 'progress' && resolve(told), {
          reader, now: () => now, breathe: () => Promise.resolve(void breaths++),
        });
        handler.handle({ type: 'ask', id: 1, key: 'a', source: { input: { deals: table.toRows() }, table: 'deals' }, questions: Array.from({ length: 40 }, () => questions).flat(), fresh: false });
      });
      expect(message).toMatchObject({ type: 'answers', id: 1 });
      expect(breaths > 0).toBe(breathes);
    }
  });
});

describe('a filter by the stage that deals reached', () => {
  const staged = {
    deals: tableFromRows('deals', [
      { id: 'a', status: 'won', createdAt: '2025-01-01', closedAt: '2025-02-01', stage: 'Agreed' },
      { id: 'b', status: 'lost', createdAt: '2025-01-02', closedAt: '2025-02-02', stage: 'New' },
      { id: 'c', status: 'lost', createdAt: '2025-01-03', closedAt: '2025-02-03', stage: 'Demo' },
      { id: 'd', status: 'won', createdAt: '2025-01-04', closedAt: '2025-02-04', stage: 'New' },
    ]),
    stageEvents: tableFromRows('stageEvents', [
      ...['a', 'b', 'c', 'd'].map((deal) => ({ deal, at: '2025-01-05', stage: 'New' })),
      { deal: 'a', at: '2025-01-10', stage: 'Agreed' }, { deal: 'b', at: '2025-01-10', stage: 'Demo' }, { deal: 'b', at: '2025-01-12', stage: 'New' },
      { deal: 'c', at: '2025-01-11', stage: 'Demo' },
    ]),
    stages: tableFromRows('stages', ['New', 'Demo', 'Agreed'].map((stage, i) => ({ stage, pos: i + 1 }))),
    responses: tableFromRows('responses', [{ at: '2025-01-05', score: 9 }]),
  };
  const rate = (reached: string): unknown => {
    const [entry] = last(answersTo(staged, [{ ...plain, kpi: 'win-rate', where: { reached } }], now));
    return entry && 'answer' in entry && [entry.answer.result.num, entry.answer.result.den];
  };

  it('counts those that came to it, went beyond, skipped it or came back, whatever stage they are in now', () => {
    expect([rate('New'), rate('Demo'), rate('Agreed')]).toEqual([[2, 4], [1, 3], [1, 1]]);
    expect(rate('Nowhere')).toEqual([undefined, undefined]);
  });

  it('is a field that is lacking to what knows no deals', () => {
    const [entry] = last(answersTo(staged, [{ ...plain, kpi: 'nps', where: { reached: 'Demo' } }], now));
    expect(entry).toMatchObject({ answer: { result: { status: 'not-computable', missing: ['responses.reached'] } } });
  });
});
