import { describe, expect, it, vi } from 'vitest';
import { KpiError, loadTable, type LoadOptions } from '../../../src/data/index.ts';

const URL_WITH_SECRET = 'https://anna:pw@crm.example/api/deals?token=secret#x';

function load(response: Response | (() => Promise<Response>), options: LoadOptions = {}) {
  const fetch = vi.fn(typeof response === 'function' ? response : () => Promise.resolve(response));
  return { fetch, loaded: loadTable('deals', URL_WITH_SECRET, { fetch: fetch as unknown as typeof globalThis.fetch, ...options }) };
}

function json(body: unknown, status = 200) {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}

async function failure(response: Response | (() => Promise<Response>), options?: LoadOptions): Promise<KpiError> {
  const error: unknown = await load(response, options).loaded.then(() => undefined, (reason: unknown) => reason);
  expect(error).toBeInstanceOf(KpiError);
  return error as KpiError;
}

describe('a table from a URL', () => {
  it('is read like any other input', async () => {
    const { table, report } = await load(new Response('id;status\n1;Won\n')).loaded;
    expect(table.toRows()).toEqual([{ id: '1', status: 'won' }]);
    expect(report.detected).toMatchObject({ format: 'csv', delimiter: ';' });
  });

  it('is asked for with the page\'s own credentials, and what the caller adds', async () => {
    const { fetch, loaded } = load(json([{ id: 1 }]), { method: 'POST', body: '{}', headers: { 'x-key': '1' } });
    await loaded;
    expect(fetch).toHaveBeenCalledWith(URL_WITH_SECRET, expect.objectContaining({ credentials: 'same-origin', method: 'POST', body: '{}', headers: { 'x-key': '1' } }));
  });

  it('tells how much has arrived', async () => {
    const pieces = ['id,sta', 'tus\n1,', 'won\n'].map((piece) => new TextEncoder().encode(piece));
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const piece of pieces) controller.enqueue(piece);
        controller.close();
      },
    });
    const onProgress = vi.fn();
    const { table } = await load(new Response(stream, { headers: { 'content-length': '16' } }), { onProgress }).loaded;
    expect(table.length).toBe(1);
    expect(onProgress.mock.calls.map(([progress]) => progress as object)).toEqual([
      { bytes: 6, totalBytes: 16 }, { bytes: 12, totalBytes: 16 }, { bytes: 16, totalBytes: 16 },
    ]);
  });

  it('tells no total of a packed body, whose announced length is another', async () => {
    const onProgress = vi.fn();
    await load(new Response('id\n1\n', { headers: { 'content-length': '3', 'content-encoding': 'gzip' } }), { onProgress }).loaded;
    expect(onProgress).toHaveBeenLastCalledWith({ bytes: 5 });
  });

  it('of a server that says "no content" has no rows, and says so', async () => {
    const { table, report } = await load(new Response(null, { status: 204 })).loaded;
    expect(table.length).toBe(0);
    expect(report.faults).toMatchObject([{ reason: 'no-content' }]);
  });
});

describe('an answer that is no success', () => {
  it.each<[number, string]>([[401, 'unauthorized'], [403, 'forbidden'], [404, 'not-found'], [429, 'http'], [500, 'http'], [504, 'timeout']])(
    'with status %i rejects as %s, in the words of the server',
    async (status, code) => {
      const error = await failure(json([{ message: 'Session expired', errorCode: 'X' }], status));
      expect(error).toMatchObject({ code, detail: { status, path: '/api/deals', words: 'Session expired' } });
      expect(error.message).toContain('"Session expired"');
    },
  );

  it('without words, or with a web page, says what it can', async () => {
    expect((await failure(new Response('', { status: 500 }))).message).toBe('/api/deals answered with status 500. Try again later, or ask who runs the server.');
    expect((await failure(new Response('<html>Oops</html>', { status: 500 }))).message).not.toContain('Oops');
  });

  it('never names the query, the user or the password', async () => {
    for (const response of [json({}, 500), json({ version: 1 }), () => Promise.reject(new TypeError('Failed to fetch'))]) {
      const { message, detail } = await failure(response);
      expect(`${message} ${JSON.stringify(detail)}`).toContain('/api/deals');
      expect(`${message} ${JSON.stringify(detail)}`).not.toMatch(/secret|anna|pw@/);
    }
  });
});

describe('an answer with status 200 that is no data', () => {
  it.each<[string, Response, string]>([
    ['a login page', new Response('<!doctype html><title>Sign in</title>', { headers: { 'content-type': 'text/html' } }), 'not-data'],
    ['an error', json({ error: { message: 'No access' } }), 'not-data'],
    ['nothing', new Response(''), 'empty'],
    ['half of it', new Response('[{"id": 1}, {"i'), 'unreadable'],
  ])('%s', async (_, response, code) => {
    expect(await failure(response)).toMatchObject({ code, message: expect.stringMatching(/^\/api\/deals: /) });
  });
});

describe('a request without an answer', () => {
  it('rejects as a network failure that says what to check', async () => {
    const error = await failure(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(error).toMatchObject({ code: 'network', detail: { cause: 'Failed to fetch' } });
    expect(error.message).toContain('CORS');
  });

  it('that breaks off in the middle does the same', async () => {
    const stream = new ReadableStream({
      pull(controller) {
        controller.error(new TypeError('connection reset'));
      },
    });
    expect(await failure(new Response(stream))).toMatchObject({ code: 'network' });
  });

  it('is stopped by its signal, even where fetch does not heed it', async () => {
    const controller = new AbortController();
    const failed = failure(() => new Promise(() => undefined), { signal: controller.signal });
    controller.abort();
    expect(await failed).toMatchObject({ code: 'aborted' });
  });

  it('is not even made where the signal has fired', async () => {
    const { fetch, loaded } = load(json([]), { signal: AbortSignal.abort() });
    await expect(loaded).rejects.toMatchObject({ code: 'aborted' });
    expect(fetch).not.toHaveBeenCalled();
  });
});
