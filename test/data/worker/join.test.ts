import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ColumnCache } from '../../../src/data/cache/column-cache.ts';
import { Connection } from '../../../src/data/cache/connection.ts';
import * as reader from '../../../src/data/reader.ts';
import { AdaptiveLine } from '../../../src/data/worker/adaptive-line.ts';
import { EngineHandler } from '../../../src/data/worker/handler.ts';
import type { FromEngine, Question, Source, ToEngine } from '../../../src/data/worker/protocol.ts';

const deals: Source = { table: 'deals', url: '/deals.json' };
const rates: Source = { table: 'rates', url: '/rates.json' };
const responses: Source = { table: 'responses', url: '/responses.json' };
const ask = (kpi: string, more: Partial<Question> = {}): Question => ({ kpi, period: 'all', zone: 'UTC', ...more });

const bodies: Record<string, unknown> = {
  '/deals.json': [
    { id: 'a', status: 'won', closedAt: '2026-01-02', amount: 100, currency: 'EUR' },
    { id: 'b', status: 'won', closedAt: '2026-01-03', amount: 220, currency: 'USD' },
    { id: 'c', status: 'lost', closedAt: 'someday', amount: 1, currency: 'EUR' },
  ],
  '/rates.json': [{ currency: 'EUR', fromAt: '2020-01-01', rate: 1 }, { currency: 'USD', fromAt: '2020-01-01', rate: 0.5 }],
  '/responses.json': [{ id: 'x', kind: 'nps', score: 10, at: '2026-01-05' }],
};

/** An engine in the page, whose server answers at once, refuses, or says that nothing has changed. */
function engine({ refused = [] as string[], columns = new ColumnCache(new Connection()) } = {}) {
  const asked: string[] = [];
  const fetch = (url: unknown, init: RequestInit = {}): Promise<Response> => {
    asked.push(String(url));
    if (refused.includes(String(url))) return Promise.resolve(new Response('no', { status: 403 }));
    if (new Headers(init.headers).get('if-none-match') === '"1"') return Promise.resolve(new Response(null, { status: 304 }));
    return Promise.resolve(new Response(JSON.stringify(bodies[String(url)]), { headers: { etag: '"1"' } }));
  };
  const line = new AdaptiveLine(EngineHandler, { reader, now: () => Date.UTC(2026, 5, 1), fetch }, () => Promise.resolve(undefined), columns);
  const said: FromEngine[] = [];
  const waiting: (() => void)[] = [];
  line.listen((message) => {
    said.push(message);
    for (const resolve of waiting.splice(0)) resolve();
  });
  const end = async (id: number): Promise<FromEngine> => {
    for (;;) {
      const found = said.find((message) => message.id === id && (message.type === 'failed' || (message.type === 'answers' && !message.cached)));
      if (found) return found;
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  const send = (more: Partial<Extract<ToEngine, { type: 'ask' }>>) => {
    const id = ++lastId;
    line.send({ type: 'ask', id, source: deals, questions: [ask('deals-won')], fresh: false, ...more });
    return { id, end: end(id) };
  };
  return { line, send, asked, said };
}
let lastId = 0;

const values = (message: FromEngine): unknown =>
  message.type === 'answers' && message.answers.entries.map((entry) => ('answer' in entry ? entry.answer.result.value : entry.error.code));

afterEach(async () => {
  vi.restoreAllMocks();
  await new Promise((resolve) => (indexedDB.deleteDatabase('kpi-elements').onsuccess = resolve));
});

describe('sources that are joined', () => {
  it('answer from the tables of all: amounts of one in the rates of another', async () => {
    const { send } = engine();
    // 100 + 220 × 0.5
    expect(values(await send({ join: [rates], questions: [ask('revenue-won', { currency: 'EUR' })] }).end)).toEqual([210]);
  });

  it('are each read once, however they are put together', async () => {
    const { send, asked } = engine();
    await Promise.all([send({ join: [rates] }).end, send({ join: [rates, responses] }).end, send({}).end]);
    await send({ source: responses, join: [deals], questions: [ask('nps')] }).end;
    expect(asked.sort()).toEqual(['/deals.json', '/rates.json', '/responses.json']);
  });

  it('report together, each fault with the table it is in', async () => {
    const { send } = engine();
    const message = await send({ join: [responses] }).end;
    expect(message).toMatchObject({ answers: { report: { rows: 4, pages: 2, faults: [{ table: 'deals', field: 'deals.closedAt', count: 1 }] } } });
  });

  it('take rows that the page gives beside those of an address', async () => {
    const { send } = engine();
    const given = { table: 'rates', input: bodies['/rates.json'] as object } as const;
    expect(values(await send({ join: [given], questions: [ask('revenue-won', { currency: 'EUR' })] }).end)).toEqual([210]);
  });

  it('answer what does not need one that fails, and fail what does', async () => {
    const { send } = engine({ refused: ['/responses.json'] });
    expect(values(await send({ join: [responses] }).end)).toEqual([2]);
    expect(await send({ join: [responses], questions: [ask('nps')] }).end).toMatchObject({ type: 'failed', error: { code: 'forbidden' } });
    expect(await send({ join: [responses], questions: [ask('funnel-conversion', { funnel: {} })] }).end).toMatchObject({ type: 'failed', error: { code: 'forbidden' } });
  });

  it('fail where rates fail, which any amount may need', async () => {
    const { send } = engine({ refused: ['/rates.json'] });
    expect(await send({ join: [rates] }).end).toMatchObject({ type: 'failed', error: { code: 'forbidden' } });
  });

  it('are given up together', async () => {
    const { send, line, said } = engine();
    const { id } = send({ join: [rates] });
    line.send({ type: 'cancel', id });
    await send({ source: responses, questions: [ask('nps')] }).end;
    expect(said.some((message) => message.id === id)).toBe(false);
  });

  it('are kept each by itself, and answer at once on a later visit', async () => {
    const columns = new ColumnCache(new Connection());
    const kept: Promise<void>[] = [];
    const put = columns.put.bind(columns);
    vi.spyOn(columns, 'put').mockImplementation((...all) => {
      const done = put(...all);
      kept.push(done);
      return done;
    });
    const cache = { maxAgeMs: 3_600_000, partition: '' };
    await engine({ columns }).send({ join: [rates], cache }).end;
    await Promise.resolve();
    await Promise.all(kept);
    expect(kept).toHaveLength(2);
    const later = engine({ columns });
    const { id, end } = later.send({ join: [rates], cache, questions: [ask('revenue-won', { currency: 'EUR' })] });
    await end;
    expect(later.said.filter((message) => message.id === id && message.type === 'answers').map((message) => [message.type === 'answers' && message.cached, values(message)])).toEqual([
      [true, [210]], [undefined, [210]],
    ]);
  });

  it('tell how far they have come together', async () => {
    const { send, said } = engine();
    const { id, end } = send({ join: [rates] });
    await end;
    const bytes = said.flatMap((message) => (message.id === id && message.type === 'progress' ? message.bytes : []));
    expect(bytes.at(-1)).toBe(JSON.stringify(bodies['/deals.json']).length + JSON.stringify(bodies['/rates.json']).length);
  });
});
