import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { ColumnCache } from '../../../src/data/cache/column-cache.ts';
import { Connection } from '../../../src/data/cache/connection.ts';
import * as reader from '../../../src/data/reader.ts';
import { AdaptiveLine } from '../../../src/data/worker/adaptive-line.ts';
import { EngineHandler } from '../../../src/data/worker/handler.ts';
import type { FromEngine, Question } from '../../../src/data/worker/protocol.ts';

const rows = [{ id: 'a', status: 'won', closedAt: '2026-01-02' }, { id: 'b', status: 'lost', closedAt: '2026-01-03' }];
const START = Date.UTC(2026, 5, 1);
const cache = { maxAgeMs: 3_600_000, partition: '' };
const ask = (kpi: string, more: Partial<Question> = {}): Question => ({ kpi, period: 'all', zone: 'UTC', ...more });

/** One visit to a page, and a server that says "not modified" to whoever has what it has. */
function visit(now: number, etag = '"1"', body: unknown = rows) {
  const columns = new ColumnCache(new Connection());
  const settled: Promise<unknown>[] = [];
  for (const name of ['put', 'confirm', 'drop'] as const) {
    const real = columns[name].bind(columns) as (...all: unknown[]) => Promise<void>;
    vi.spyOn(columns, name).mockImplementation((...all: unknown[]) => {
      settled.push(real(...all));
      return Promise.resolve();
    });
  }
  const asked: string[] = [];
  const fetch = (_: unknown, init: RequestInit = {}): Promise<Response> => {
    const same = new Headers(init.headers).get('if-none-match') === etag;
    asked.push(same ? 'same' : 'whole');
    return Promise.resolve(same ? new Response(null, { status: 304 }) : new Response(JSON.stringify(body), { headers: { etag } }));
  };
  const line = new AdaptiveLine(EngineHandler, { reader, now: () => START + now, fetch }, () => Promise.resolve(undefined), columns);
  const answers = (question: Question, fresh = false) => new Promise<unknown[]>((resolve) => {
    const said: unknown[] = [];
    const id = ++lastId;
    line.listen((message: FromEngine) => {
      if (message.id !== id || message.type === 'progress') return;
      if (message.type === 'failed') resolve([...said, message.error.code]);
      else {
        const [entry] = message.answers.entries;
        said.push([message.cached ? 'cached' : 'read', message.answers.readAt - START, entry && 'answer' in entry && entry.answer.result.value]);
        if (!message.cached) resolve(said);
      }
    });
    line.send({ type: 'ask', id, source: { table: 'deals', url: '/deals.json' }, questions: [question], fresh, cache });
  });
  const rest = async () => {
    while (settled.length > 0) await settled.shift();
  };
  return { answers, asked, rest };
}
let lastId = 0;

afterEach(async () => {
  vi.restoreAllMocks();
  await new Promise((resolve) => (indexedDB.deleteDatabase('kpi-elements').onsuccess = resolve));
});

it('a new question on a later visit is answered from what was kept, then as the source confirms it', async () => {
  const first = visit(1000);
  expect(await first.answers(ask('deals-won'))).toEqual([['read', 1000, 1]]);
  await first.rest();
  const second = visit(2000);
  expect(await second.answers(ask('win-rate'))).toEqual([['cached', 1000, 0.5], ['read', 2000, 0.5]]);
  expect(second.asked).toEqual(['same']);
  await second.rest();
  // What was confirmed counts as read then.
  expect(await visit(3000, '"2"', rows.slice(0, 1)).answers(ask('win-rate'))).toEqual([['cached', 2000, 0.5], ['read', 3000, 1]]);
});

it('a refresh asks whether anything has changed', async () => {
  const { answers, asked } = visit(1000);
  await answers(ask('deals-won'));
  expect(await answers(ask('deals-won'), true)).toEqual([['read', 1000, 1]]);
  expect(asked).toEqual(['whole', 'same']);
});

it('columns that are damaged are read again', async () => {
  const first = visit(1000);
  await first.answers(ask('deals-won'));
  await first.rest();
  vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValueOnce(new DOMException('Gone.', 'NotReadableError'));
  const second = visit(2000);
  expect(await second.answers(ask('win-rate'))).toEqual([['read', 2000, 0.5]]);
  expect(second.asked).toEqual(['whole']);
});

it('a question about a column that was not kept waits for the source', async () => {
  const body = rows.map((row) => ({ ...row, mood: 'x' }));
  const first = visit(1000, '"1"', body);
  await first.answers(ask('deals-won'));
  await first.rest();
  const second = visit(2000, '"1"', body);
  expect(await second.answers(ask('deals-won', { by: ['mood'] }))).toEqual([['read', 2000, 1]]);
  expect(second.asked).toEqual(['whole']);
});
