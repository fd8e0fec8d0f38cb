import { describe, expect, it, vi } from 'vitest';
import { errorFrom, errorMessage } from '../../../src/data/worker/error-message.ts';
import { EngineHandler } from '../../../src/data/worker/handler.ts';
import type { FromEngine, Question, Source } from '../../../src/data/worker/protocol.ts';
import { KpiError } from '../../../src/data/index.ts';
import * as reader from '../../../src/data/reader.ts';

const deals: Source = { table: 'deals', url: '/deals.json' };
const ask = (kpi: string): Question => ({ kpi, period: 'all', zone: 'UTC' });
const rows = [{ id: 'a', status: 'won', closedAt: '2026-01-02' }, { id: 'b', status: 'lost', closedAt: '2026-01-03' }];

/** An engine whose requests are answered by hand. */
function engine() {
  const sent: FromEngine[] = [];
  const requests: { signal: AbortSignal; answer(body: unknown): void; fail(): void }[] = [];
  const fetch = vi.fn(
    (_url: string, { signal }: { signal: AbortSignal }) =>
      new Promise<Response>((resolve, reject) => {
        requests.push({
          signal,
          answer: (body) => resolve(new Response(JSON.stringify(body))),
          fail: () => reject(new TypeError('Failed to fetch')),
        });
      }),
  );
  const waiting: (() => void)[] = [];
  const handler = new EngineHandler(
    (message) => {
      sent.push(message);
      for (const resolve of waiting.splice(0)) resolve();
    },
    { reader, now: () => Date.UTC(2026, 5, 1), fetch: fetch as unknown as typeof globalThis.fetch },
  );
  const ends = (id: number) => sent.find((message) => message.id === id && message.type !== 'progress');
  /** The message that ends a question. */
  const end = async (id: number): Promise<FromEngine> => {
    while (!ends(id)) await new Promise<void>((resolve) => waiting.push(resolve));
    return ends(id) as FromEngine;
  };
  return { handler, fetch, requests, sent, end };
}

describe('the engine', () => {
  it('answers each question from the rows, with the report and the time of reading', async () => {
    const { handler, requests, end } = engine();
    handler.handle({ type: 'ask', id: 1, source: deals, questions: [ask('win-rate'), ask('deals-won')], fresh: false });
    requests[0]?.answer(rows);
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
    const { handler, requests, end } = engine();
    handler.handle({ type: 'ask', id: 1, source: deals, questions: [ask('no-such-kpi'), ask('deals-won')], fresh: false });
    requests[0]?.answer(rows);
    expect(await end(1)).toMatchObject({ answers: { entries: [{ error: { code: 'unknown-kpi' } }, { answer: { result: { value: 1 } } }] } });
  });

  it('reads a source once, for questions at the same time and for later ones', async () => {
    const { handler, fetch, requests, end } = engine();
    handler.handle({ type: 'ask', id: 1, source: deals, questions: [ask('win-rate')], fresh: false });
    handler.handle({ type: 'ask', id: 2, source: { url: '/deals.json', table: 'deals' }, questions: [ask('deals-won')], fresh: true });
    requests[0]?.answer(rows);
    await Promise.all([end(1), end(2)]);
    handler.handle({ type: 'ask', id: 3, source: deals, questions: [ask('deals-won')], fresh: false });
    await end(3);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('reads again where fresh rows are wanted', async () => {
    const { handler, requests, end } = engine();
    handler.handle({ type: 'ask', id: 1, source: deals, questions: [ask('deals-won')], fresh: false });
    requests[0]?.answer(rows);
    await end(1);
    handler.handle({ type: 'ask', id: 2, source: deals, questions: [ask('deals-won')], fresh: true });
    requests[1]?.answer([...rows, { id: 'c', status: 'won', closedAt: '2026-01-04' }]);
    expect(await end(2)).toMatchObject({ answers: { entries: [{ answer: { result: { value: 2 } } }] } });
  });

  it('does not keep a failure: the first question fails, the second succeeds', async () => {
    const { handler, requests, end } = engine();
    handler.handle({ type: 'ask', id: 1, source: deals, questions: [ask('deals-won')], fresh: false });
    requests[0]?.fail();
    expect(await end(1)).toMatchObject({ type: 'failed', error: { code: 'network' } });
    handler.handle({ type: 'ask', id: 2, source: deals, questions: [ask('deals-won')], fresh: false });
    requests[1]?.answer(rows);
    expect(await end(2)).toMatchObject({ type: 'answers' });
  });

  it('stops a load when nobody waits for it any more, and not before', () => {
    const { handler, requests, sent } = engine();
    handler.handle({ type: 'ask', id: 1, source: deals, questions: [], fresh: false });
    handler.handle({ type: 'ask', id: 2, source: deals, questions: [], fresh: false });
    handler.handle({ type: 'cancel', id: 1 });
    expect(requests[0]?.signal.aborted).toBe(false);
    handler.handle({ type: 'cancel', id: 2 });
    expect(requests[0]?.signal.aborted).toBe(true);
    expect(sent).toEqual([]);
  });

  it('loads anew after a load was stopped', async () => {
    const { handler, requests, end } = engine();
    handler.handle({ type: 'ask', id: 1, source: deals, questions: [], fresh: false });
    handler.handle({ type: 'cancel', id: 1 });
    handler.handle({ type: 'ask', id: 2, source: deals, questions: [], fresh: false });
    requests[1]?.answer(rows);
    expect(await end(2)).toMatchObject({ type: 'answers' });
  });

  it('tells everyone who waits how much has arrived', async () => {
    const { handler, requests, sent, end } = engine();
    handler.handle({ type: 'ask', id: 1, source: deals, questions: [], fresh: false });
    handler.handle({ type: 'ask', id: 2, source: deals, questions: [], fresh: false });
    requests[0]?.answer(rows);
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
    const { handler, requests, end } = engine();
    handler.handle({ type: 'ask', id: 1, source: deals, questions: [{ ...ask('nps'), by: ['team'] }], fresh: false });
    requests[0]?.answer({ responses: [{ kind: 'nps', score: 9, at: '2026-01-02', team: 'North' }] });
    expect(await end(1)).toMatchObject({ answers: { entries: [{ answer: { result: { groups: { North: { value: 100 } } } } }] } });
  });
});

describe('an error across the boundary', () => {
  it('keeps code, message and detail', () => {
    const error = errorFrom(structuredClone(errorMessage(new KpiError('http', 'No.', { status: 500 }))));
    expect(error).toBeInstanceOf(KpiError);
    expect(error).toMatchObject({ code: 'http', message: 'No.', detail: { status: 500 } });
  });

  it('can be any thing thrown, with any detail', () => {
    expect(errorMessage(new RangeError('deep')).message).toContain('deep');
    expect(errorMessage('plain').message).toContain('plain');
    expect(errorMessage(new KpiError('http', 'No.', () => 1)).detail).toContain('=>');
  });
});
