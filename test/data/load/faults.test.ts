import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { KpiError, loadTable, type LoadOptions } from '../../../src/data/index.ts';
import { loadPayload } from '../../../src/data/load/load.ts';
import { MisbehavingServer } from './misbehaving-server.ts';

const server = new MisbehavingServer();
let origin = '';
beforeAll(async () => {
  origin = await server.listen();
});
afterAll(() => server.close());
beforeEach(() => server.forget());

const waited: number[] = [];
const wait = (ms: number): Promise<void> => {
  waited.push(ms);
  return Promise.resolve();
};
beforeEach(() => {
  waited.length = 0;
});

const load = (path = '/deals', options: LoadOptions = {}) => loadTable('deals', `${origin}${path}`, { wait, ...options });
async function failure(path?: string, options?: LoadOptions): Promise<KpiError & { partial?: { table: { length: number }; report: { pages: number } } }> {
  const error: unknown = await load(path, options).then(() => undefined, (reason: unknown) => reason);
  expect(error).toBeInstanceOf(KpiError);
  return error as KpiError & { partial?: { table: { length: number }; report: { pages: number } } };
}
const rows = (...ids: number[]): object[] => ids.map((id) => ({ id, status: 'won' }));

describe('a status that is no success', () => {
  it.each<[number, string]>([
    [400, 'http'], [401, 'unauthorized'], [403, 'forbidden'], [404, 'not-found'], [408, 'timeout'], [409, 'http'], [410, 'http'], [423, 'http'], [477, 'http'],
    [500, 'http'], [502, 'http'], [503, 'http'], [504, 'timeout'],
  ])('%i rejects as %s, and is asked for once', async (status, code) => {
    server.on('/deals', server.json({ error: { message: 'No.' } }, status));
    expect(await failure()).toMatchObject({ code, detail: { status, path: '/deals', words: 'No.' } });
    expect(server.asked).toHaveLength(1);
  });
});

describe('an answer with status 200 that is no data', () => {
  it('a redirect to a login page', async () => {
    server.on('/deals', server.redirect('/login'));
    server.on('/login', server.text('<!DOCTYPE html><title>Sign in</title>', 'text/html'));
    expect(await failure()).toMatchObject({ code: 'not-data', message: expect.stringContaining('login page') });
  });

  it.each<[string, string | Buffer, string, string]>([
    ['a web page that says it is JSON', '<html><body>Hello</body></html>', 'application/json', 'not-data'],
    ['a picture', Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), Buffer.alloc(400)]), 'image/png', 'unreadable|not-data'],
    ['the word null', 'null', 'application/json', 'not-data'],
    ['a number', '42', 'application/json', 'not-data'],
    ['nothing', '', 'application/json', 'empty'],
    ['a sentence', 'Service is down', 'text/plain', 'not-data'],
    ['half of it', '[{"id": 1}, {"id"', 'application/json', 'unreadable'],
  ])('%s', async (_, body, type, code) => {
    server.on('/deals', server.text(body, type));
    expect(await failure()).toMatchObject({ code: expect.stringMatching(new RegExp(`^(${code})$`)), message: expect.stringMatching(/^\/deals/) });
  });

  it('JSON that says it is text is data all the same', async () => {
    server.on('/deals', server.text(JSON.stringify(rows(1)), 'text/plain'));
    expect((await load()).table.length).toBe(1);
  });

  it('204 has no rows, and says so', async () => {
    server.on('/deals', (_, response) => response.writeHead(204).end());
    const { table, report } = await load();
    expect([table.length, report.faults[0]?.reason]).toEqual([0, 'no-content']);
  });
});

describe('a connection that breaks off', () => {
  it('in the middle of the only page is a network failure', async () => {
    server.on('/deals', server.cutOff('[{"id": 1}'));
    expect(await failure()).toMatchObject({ code: 'network' });
  });

  it('in the middle of the second keeps the first', async () => {
    server.on('/deals', server.json({ data: rows(1, 2), next_cursor: 'x' }), server.cutOff('{"data": [{"id"'));
    const error = await failure();
    expect(error).toMatchObject({ code: 'network', partial: { table: { length: 2 }, report: { pages: 1 } } });
  });
});

describe('a server that asks to wait', () => {
  it.each<[string, Record<string, string>, number]>([
    ['Retry-After in seconds', { 'retry-after': '12' }, 12_000],
    ['Retry-After as a date', { 'retry-after': 'Wed, 21 Oct 2026 07:28:20 GMT', date: 'Wed, 21 Oct 2026 07:28:00 GMT' }, 20_000],
    ['a reset in seconds', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '2' }, 2_000],
    ['an interval', { 'x-hubspot-ratelimit-interval-milliseconds': '10000' }, 10_000],
    ['longer than a minute', { 'retry-after': '93' }, 60_000],
    ['a date that is past', { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }, 0],
  ])('by %s is asked again after that', async (_, headers, ms) => {
    server.on('/deals', server.json({ message: 'Slow down' }, 429, headers), server.json(rows(1)));
    expect((await load()).table.length).toBe(1);
    expect(waited).toEqual([ms]);
  });

  it('until an instant is asked again then', async () => {
    const reset = Math.ceil(Date.now() / 1000) + 30;
    server.on('/deals', server.json({}, 429, { 'x-rate-limit-reset': String(reset) }), server.json(rows(1)));
    await load();
    expect(waited[0]).toBeGreaterThan(28_000);
    expect(waited[0]).toBeLessThanOrEqual(31_000);
  });

  it('without saying how long is asked after 1 and 2 seconds and a little, and then no more', async () => {
    server.on('/deals', server.json({ detail: 'Too many' }, 429));
    expect(await failure()).toMatchObject({ code: 'http', detail: { status: 429, words: 'Too many' } });
    expect(server.asked).toHaveLength(3);
    expect(waited.map((ms) => Math.floor(ms / 1000))).toEqual([1, 2]);
  });

  it('by another status is known by the code it gives, never by the word "limit"', async () => {
    server.on('/deals', server.json([{ errorCode: 'REQUEST_LIMIT_EXCEEDED', message: 'TotalRequests Limit exceeded.' }], 403), server.json(rows(1)));
    expect((await load('/deals', { connector: 'salesforce' })).table.length).toBe(1);
    server.on('/deals', server.json({ success: false, error: 'Open deals limit reached.', code: 'feature_capping_deals_limit' }, 403));
    expect(await failure('/deals', { connector: 'pipedrive' })).toMatchObject({ code: 'forbidden' });
    expect(server.asked).toHaveLength(3);
  });

  it('on the second page goes on where it was', async () => {
    server.on('/deals', server.json({ data: rows(1), next_cursor: 'x' }), server.json({}, 429, { 'retry-after': '0' }), server.json({ data: rows(2) }));
    const { table } = await load();
    expect(table.length).toBe(2);
    expect(server.asked.map(({ url }) => url)).toEqual(['/deals', '/deals?cursor=x', '/deals?cursor=x']);
  });

  it('is not waited for by who has given up', async () => {
    server.on('/deals', server.json({}, 429, { 'retry-after': '60' }));
    const controller = new AbortController();
    const loading = failure('/deals', { signal: controller.signal, wait: () => new Promise(() => controller.abort()) });
    expect(await loading).toMatchObject({ code: 'aborted' });
  });
});

describe('pages that never end', () => {
  it('whose link leads back to a page that was read', async () => {
    server.on('/deals', server.json({ data: rows(1), next: '/more' }));
    server.on('/more', server.json({ data: rows(2), next: '/deals' }));
    const { table, report } = await load();
    expect(table.length).toBe(2);
    expect(report.faults).toMatchObject([{ reason: 'page-loop', hint: expect.stringContaining('first 2 rows') }]);
  });

  it('that are the same page over and over', async () => {
    let page = 0;
    server.on('/deals', (request, response) => server.json({ data: rows(1, 2), next_cursor: `c${++page}` })(request, response));
    const { table, report } = await load();
    expect([table.length, server.asked.length]).toEqual([2, 2]);
    expect(report.faults).toMatchObject([{ reason: 'page-loop' }]);
  });

  it('that are always new end at the cap, and the report says how many rows that is', async () => {
    let page = 0;
    server.on('/deals', (request, response) => server.json({ data: rows(++page), next_cursor: `c${page}` })(request, response));
    const { table, report } = await load('/deals', { limits: { pages: 5 } });
    expect([table.length, server.asked.length]).toEqual([5, 5]);
    expect(report.faults).toMatchObject([{ reason: 'more-pages', hint: expect.stringContaining('Only the first 5 rows') }]);
  });

  it('that have more rows than are allowed keep the first of them', async () => {
    server.on('/deals', server.json({ data: rows(1, 2, 3, 4), next_cursor: 'x' }));
    const { table, report } = await load('/deals', { limits: { rows: 3 } });
    expect([table.length, server.asked.length]).toEqual([3, 1]);
    expect(report.faults.map(({ hint }) => hint)).toContainEqual(expect.stringContaining('first 3 rows'));
  });

  it('that weigh more than is allowed are an error that keeps the pages before', async () => {
    server.on('/deals', server.json({ data: rows(1), next_cursor: 'x' }), server.json({ data: rows(2), filler: 'x'.repeat(5000) }));
    expect(await failure('/deals', { limits: { bytes: 2000 } })).toMatchObject({ code: 'limit', partial: { table: { length: 1 } } });
  });
});

describe('an answer that names another host', () => {
  it('is never followed there, and no credentials go with it', async () => {
    const other = new MisbehavingServer();
    const elsewhere = await other.listen();
    other.on('/deals', other.json({ data: rows(9) }));
    server.on('/deals', server.json({ data: rows(1), next: `${elsewhere}/deals?page=2` }), server.json({ data: rows(2), next: null }));
    const { table, report } = await load('/deals', { headers: { authorization: 'Bearer secret' } });
    await other.close();
    expect(table.toRows().map(({ id }) => id)).toEqual(['1', '2']);
    expect(server.asked[1]).toMatchObject({ url: '/deals?page=2', headers: { authorization: 'Bearer secret' } });
    expect(other.asked).toEqual([]);
    expect(report.faults).toMatchObject([{ reason: 'rewritten-link' }]);
  });
});

describe('what has not changed', () => {
  it('is not sent again', async () => {
    server.on('/deals', (request, response) => {
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
      else server.json(rows(1), 200, { etag: '"v1"', 'last-modified': 'Wed, 21 Oct 2026 07:28:00 GMT' })(request, response);
    });
    const first = await loadPayload(`${origin}/deals`, {});
    expect(first.validators).toEqual({ etag: '"v1"', lastModified: 'Wed, 21 Oct 2026 07:28:00 GMT' });
    const second = await loadPayload(`${origin}/deals`, first.validators ? { validators: first.validators } : {});
    expect(second.unchanged).toBe(true);
    expect(server.asked[1]?.headers).toMatchObject({ 'if-none-match': '"v1"', 'if-modified-since': 'Wed, 21 Oct 2026 07:28:00 GMT' });
  });

  it('cannot be told of a list of several pages', async () => {
    server.on('/deals', server.json({ data: rows(1), next_cursor: 'x' }, 200, { etag: '"v1"' }), server.json({ data: rows(2) }));
    expect(await loadPayload(`${origin}/deals`, {})).not.toHaveProperty('validators');
  });
});

describe('an answer that comes drop by drop', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** One byte every so many milliseconds, for ever. */
  const dripping = (everyMs: number): typeof fetch => () =>
    Promise.resolve(new Response(new ReadableStream({
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, everyMs));
        controller.enqueue(new TextEncoder().encode(' '));
      },
    })));

  const outcome = (send: typeof fetch, limits: LoadOptions['limits']): Promise<unknown> =>
    loadTable('deals', '/deals', { fetch: send, ...(limits && { limits }) }).then(() => 'loaded', (error: unknown) => error);

  it('is given up when it has taken too long', async () => {
    const ended = outcome(dripping(1000), { ms: 30_000 });
    await vi.advanceTimersByTimeAsync(31_000);
    expect(await ended).toMatchObject({ code: 'timeout', message: expect.stringContaining('longer than 30 s') });
  });

  it('is given up when nothing has come for too long', async () => {
    const ended = outcome(dripping(60_000), { idleMs: 5000 });
    await vi.advanceTimersByTimeAsync(6000);
    expect(await ended).toMatchObject({ code: 'timeout', message: expect.stringContaining('Nothing came for 5 s') });
  });

  it('that never begins is given up as well', async () => {
    const ended = outcome(() => new Promise(() => undefined), { idleMs: 5000 });
    await vi.advanceTimersByTimeAsync(6000);
    expect(await ended).toMatchObject({ code: 'timeout' });
  });
});
