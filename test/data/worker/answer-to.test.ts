import { describe, expect, it } from 'vitest';
import { tableFromRows } from '../../../src/core/index.ts';
import * as reader from '../../../src/data/reader.ts';
import { answerTo, readyFor } from '../../../src/data/worker/answer-to.ts';
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
    expect(answerTo({ deals: tableFromRows('deals', deals) }, board, now).board?.rows).toHaveLength(1);
    expect(answerTo({ deals: tableFromRows('deals', deals) }, plain, now)).not.toHaveProperty('board');
  });
});
