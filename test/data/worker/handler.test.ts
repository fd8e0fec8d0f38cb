import { describe, expect, it, vi } from 'vitest';
import { errorMessage } from '../../../src/data/worker/error-message.ts';
import { EngineHandler } from '../../../src/data/worker/handler.ts';
import type { FromEngine, Question, Source, ToEngine } from '../../../src/data/worker/protocol.ts';
import { KpiError } from '../../../src/data/index.ts';
import * as reader from '../../../src/data/reader.ts';
import { payloadKey } from '../../../src/data/source-key.ts';

const deals: Source = { table: 'deals', url: '/deals.json' };
const ask = (kpi: string): Question => ({ kpi, period: 'all', zone: 'UTC' });
const rows = [{ id: 'a', status: 'won', closedAt: '2026-01-02' }, { id: 'b', status: 'lost', closedAt: '2026-01-03' }];

/** An engine whose requests are answered by hand. */
function engine() {
  const sent: FromEngine[] = [];
  const requests: { signal: AbortSignal; answer(body: unknown): void; answerText(body: string): void; fail(): void }[] = [];
  const noting: (() => void)[] = [];
  const fetch = vi.fn(
    (_url: string, { signal }: { signal: AbortSignal }) =>
      new Promise<Response>((resolve, reject) => {
        for (const note of noting.splice(0)) queueMicrotask(note);
        requests.push({
          signal,
          answer: (body) => resolve(new Response(JSON.stringify(body))),
          answerText: (body) => resolve(new Response(body)),
          fail: () => reject(new TypeError('Failed to fetch')),
        });
      }),
  );
  /** The request of that number, when it has been made. */
  const request = async (number: number) => {
    while (requests.length < number) await new Promise<void>((resolve) => noting.push(resolve));
    return requests[number - 1] as (typeof requests)[number];
  };
  const waiting: (() => void)[] = [];
  const keyed = new EngineHandler(
    (message) => {
      if (message.type !== 'kept' && message.type !== 'confirmed' && message.type !== 'damaged') sent.push(message);
      for (const resolve of waiting.splice(0)) resolve();
    },
    { reader, now: () => Date.UTC(2026, 5, 1), fetch: fetch as unknown as typeof globalThis.fetch },
  );
  const handler = { handle: (message: ToEngine) => keyed.handle(message.type === 'ask' ? { ...message, key: payloadKey(message.source) } : message) };
  const ends = (id: number) => sent.find((message) => message.id === id && message.type !== 'progress');
  /** The message that ends a question. */
  const end = async (id: number): Promise<FromEngine> => {
    while (!ends(id)) await new Promise<void>((resolve) => waiting.push(resolve));
    return ends(id) as FromEngine;
  };
  return { handler, fetch, request, sent, end };
}

describe('the engine', () => {
  it('answers each question from the rows, with the report and the time of reading', async () => {
    const { handler, request, end } = engine();
    handler.handle({ type: 'ask', id: 1, source: deals, questions: [ask('win-rate'), ask('deals-won')], fresh: false });
    (await request(1)).answer(rows);
    const message = await end(1);
    expect(message).toMatchObject({
      type: 'answers',
      answers: {
        entries: [{ answer: { result: { status: 'ok', value: 0.5 } } }, { answer: { result: { value: 1 } } }],
        report: { rows: 2, kept: 2 },
        readAt: Date.UTC(2026, 5, 1),
      },
    });
    expect(() => structuredClone(message)).not.toThrow();
  });

  it('answers the others where one question is wrong', async () => {
    const { handler, request, end } = engine();
    handler.handle({ type: 'ask', id: 1, source: deals, questions: [ask('no-such-kpi'), ask('deals-won')], fresh: false });
    (await request(1)).answer(rows);
    expect(await end(1)).toMatchObject({ answers: { entries: [{ error: { code: 'unknown-kpi' } }, { answer: { result: { value: 1 } } }] } });
  });

  it('reads a source once, for questions at the same time and for later ones', async () => {
    const { handler, fetch, request, end } = engine();
    handler.handle({ type: 'ask', id: 1, source: deals, questions: [ask('win-rate')], fresh: false });
    handler.handle({ type: 'ask', id: 2, source: { url: '/deals.json', table: 'deals' }, questions: [ask('deals-won')], fresh: true });
    (await request(1)).answer(rows);
    await Promise.all([end(1), end(2)]);
    handler.handle({ type: 'ask', id: 3, source: deals, questions: [ask('deals-won')], fresh: false });
    await end(3);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('reads again where fresh rows are wanted', async () => {
    const { handler, request, end } = engine();
    handler.handle({ type: 'ask', id: 1, source: deals, questions: [ask('deals-won')], fresh: false });
    (await request(1)).answer(rows);
    await end(1);
    handler.handle({ type: 'ask', id: 2, source: deals, questions: [ask('deals-won')], fresh: true });
    (await request(2)).answer([...rows, { id: 'c', status: 'won', closedAt: '2026-01-04' }]);
    expect(await end(2)).toMatchObject({ answers: { entries: [{ answer: { result: { value: 2 } } }] } });
  });

  it('does not keep a failure: the first question fails, the second succeeds', async () => {
    const { handler, request, end } = engine();
    handler.handle({ type: 'ask', id: 1, source: deals, questions: [ask('deals-won')], fresh: false });
    (await request(1)).fail();
    expect(await end(1)).toMatchObject({ type: 'failed', error: { code: 'network' } });
    handler.handle({ type: 'ask', id: 2, source: deals, questions: [ask('deals-won')], fresh: false });
    (await request(2)).answer(rows);
    expect(await end(2)).toMatchObject({ type: 'answers' });
  });

  it('stops a load when nobody waits for it any more, and not before', async () => {
    const { handler, request, sent } = engine();
    handler.handle({ type: 'ask', id: 1, source: deals, questions: [], fresh: false });
    handler.handle({ type: 'ask', id: 2, source: deals, questions: [], fresh: false });
    const { signal } = await request(1);
    handler.handle({ type: 'cancel', id: 1 });
    expect(signal.aborted).toBe(false);
    handler.handle({ type: 'cancel', id: 2 });
    expect(signal.aborted).toBe(true);
    expect(sent).toEqual([]);
  });

  it('loads anew after a load was stopped', async () => {
    const { handler, request, end } = engine();
    handler.handle({ type: 'ask', id: 1, source: deals, questions: [], fresh: false });
    await request(1);
    handler.handle({ type: 'cancel', id: 1 });
    handler.handle({ type: 'ask', id: 2, source: deals, questions: [], fresh: false });
    (await request(2)).answer(rows);
    expect(await end(2)).toMatchObject({ type: 'answers' });
  });

  it('tells everyone who waits how much has arrived', async () => {
    const { handler, request, sent, end } = engine();
    handler.handle({ type: 'ask', id: 1, source: deals, questions: [], fresh: false });
    handler.handle({ type: 'ask', id: 2, source: deals, questions: [], fresh: false });
    (await request(1)).answer(rows);
    await Promise.all([end(1), end(2)]);
    const bytes = JSON.stringify(rows).length;
    expect(sent.filter(({ type }) => type === 'progress')).toEqual([{ type: 'progress', id: 1, bytes }, { type: 'progress', id: 2, bytes }]);
  });

  it('reads rows that the page gives, and keeps the columns of the page\'s author', async () => {
    const { handler, fetch, end } = engine();
    const input = JSON.stringify([{ id: 'a', status: 'won', closedAt: '2026-01-02', product: 'GTX' }]);
    handler.handle({ type: 'ask', id: 1, source: { table: 'deals', input }, questions: [{ ...ask('deals-won'), by: ['product'] }], fresh: false });
    expect(await end(1)).toMatchObject({ answers: { entries: [{ answer: { result: { groups: { GTX: { value: 1 } } } } }] } });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('groups rows from a URL by a column of their own where they go by our names', async () => {
    const { handler, request, end } = engine();
    handler.handle({ type: 'ask', id: 1, source: deals, questions: [{ ...ask('nps'), by: ['team'] }], fresh: false });
    (await request(1)).answer({ responses: [{ kind: 'nps', score: 9, at: '2026-01-02', team: 'North' }] });
    expect(await end(1)).toMatchObject({ answers: { entries: [{ answer: { result: { groups: { North: { value: 100 } } } } }] } });
  });
});

describe('one payload for two default tables', () => {
  const responses: Source = { table: 'responses', url: '/deals.json' };
  const both = [{ id: 'a', status: 'won', closedAt: '2026-01-02', kind: 'nps', score: 9, at: '2026-01-03' }];
  const dealsWon = (id: number, fresh = false) => ({ type: 'ask' as const, id, source: deals, questions: [ask('deals-won')], fresh });
  const nps = (id: number, fresh = false) => ({ type: 'ask' as const, id, source: responses, questions: [ask('nps')], fresh });
  const value = (message: FromEngine) => (message.type === 'answers' ? message.answers.entries.map((entry) => 'answer' in entry && entry.answer.result.value) : message);

  it('is fetched once where both are asked for at about the same time, and read as each', async () => {
    const { handler, fetch, request, end } = engine();
    handler.handle(dealsWon(1));
    handler.handle(nps(2));
    (await request(1)).answer(both);
    expect([value(await end(1)), value(await end(2))]).toEqual([[1], [100]]);
    handler.handle(dealsWon(3));
    handler.handle(nps(4));
    expect([value(await end(3)), value(await end(4))]).toEqual([[1], [100]]);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('is read once where its keys are table names, for those who ask later too', async () => {
    const { handler, fetch, request, end } = engine();
    handler.handle(dealsWon(1));
    handler.handle(nps(2));
    (await request(1)).answer({ deals: both, responses: both });
    const [first, second] = [await end(1), await end(2)];
    expect([value(first), value(second)]).toEqual([[1], [100]]);
    handler.handle({ ...nps(3), source: { table: 'tickets', url: '/deals.json' } });
    const third = await end(3);
    for (const message of [second, third]) {
      expect(message.type === 'answers' && message.answers.report).toBe(first.type === 'answers' && first.answers.report);
    }
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('is read for each where a map is of the default table only', async () => {
    const { handler, request, end } = engine();
    const map = { owner: 'who' };
    handler.handle({ ...dealsWon(1), source: { ...deals, map } });
    handler.handle({ ...nps(2), source: { ...responses, map }, questions: [{ ...ask('nps'), by: ['owner'] }] });
    (await request(1)).answer({ deals: both, responses: both.map((row) => ({ ...row, who: 'Anna' })) });
    expect(await end(2)).toMatchObject({ answers: { entries: [{ answer: { result: { groups: { Anna: { value: 100 } } } } }] } });
  });

  it('that came for one table is fetched again for another, once', async () => {
    const { handler, fetch, request, end } = engine();
    handler.handle(dealsWon(1));
    (await request(1)).answer(both);
    await end(1);
    handler.handle(nps(2));
    (await request(2)).answer(both);
    await end(2);
    handler.handle(dealsWon(3));
    handler.handle(nps(4));
    await Promise.all([end(3), end(4)]);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('that no longer names its tables is read anew for each', async () => {
    const { handler, fetch, request, end } = engine();
    handler.handle(nps(1));
    (await request(1)).answer({ deals: both, responses: both });
    await end(1);
    handler.handle(dealsWon(2, true));
    (await request(2)).answer(both);
    await end(2);
    handler.handle(nps(3));
    (await request(3)).answer(both);
    await end(3);
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it('fails for the table it holds nothing of, and answers for the other', async () => {
    const { handler, request, end } = engine();
    handler.handle({ ...dealsWon(1), source: { ...deals, format: 'csv' } });
    handler.handle({ ...nps(2), source: { ...responses, format: 'csv' } });
    (await request(1)).answerText('score\n9\n');
    expect(await end(1)).toMatchObject({ type: 'failed', error: { code: 'not-data' } });
    expect(await end(2)).toMatchObject({ type: 'answers' });
  });

  it('asked for with other credentials is another', async () => {
    const { handler, fetch, request } = engine();
    handler.handle(dealsWon(1));
    handler.handle({ ...nps(2), source: { ...responses, credentials: 'omit' } });
    // One request at a time goes to a host.
    (await request(1)).answer(both);
    await request(2);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('that the page gives is read once too', async () => {
    const { handler, end } = engine();
    const input = { deals: both, responses: both };
    handler.handle({ ...dealsWon(1), source: { table: 'deals', input } });
    handler.handle({ ...nps(2), source: { table: 'responses', input } });
    const [first, second] = [await end(1), await end(2)];
    expect([value(first), value(second)]).toEqual([[1], [100]]);
    expect(second.type === 'answers' && second.answers.report).toBe(first.type === 'answers' && first.answers.report);
  });
});

describe('an error across the boundary', () => {
  it('keeps code, message and detail', () => {
    const message = structuredClone(errorMessage(new KpiError('http', 'No.', { status: 500 })));
    expect(message).toEqual({ code: 'http', message: 'No.', detail: { status: 500 } });
  });

  it('can be any thing thrown, with any detail', () => {
    expect(errorMessage(new RangeError('deep')).message).toContain('deep');
    expect(errorMessage('plain').message).toContain('plain');
    expect(errorMessage(new KpiError('http', 'No.', () => 1)).detail).toContain('=>');
  });
});
