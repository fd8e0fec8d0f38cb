import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AnswerCache } from '../../../src/data/cache/answer-cache.ts';
import { Connection } from '../../../src/data/cache/connection.ts';
import type { AnswerOrError, Question, Request, Update } from '../../../src/data/index.ts';
import { PageStore } from '../../../src/data/store/page-store.ts';
import type { FromEngine, ToEngine } from '../../../src/data/worker/protocol.ts';

type Ask = Extract<ToEngine, { type: 'ask' }>;

const question = (kpi: string): Question => ({ kpi, period: 'all', zone: 'UTC' });
const wanted = (kpi = 'win-rate', more: Partial<Request> = {}): Request => ({
  source: { table: 'deals', url: '/deals.json' }, questions: [question(kpi)], cache: 3_600_000, ...more,
});

/** A promise for the moment at which a number of things have been noted. */
class Notes<T> {
  readonly all: T[] = [];
  #waiting: (() => void)[] = [];

  note(thing: T): void {
    this.all.push(thing);
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  async reach(count: number): Promise<T> {
    while (this.all.length < count) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return this.all[count - 1] as T;
  }
}

/** One visit to a page whose engine is played by hand. */
function visit() {
  const asks = new Notes<Ask>();
  const saved = new Notes<void>();
  let listener: (message: FromEngine) => void = () => undefined;
  const cache = new AnswerCache(new Connection());
  const put = cache.put.bind(cache);
  vi.spyOn(cache, 'put').mockImplementation(async (...all) => {
    await put(...all);
    saved.note();
  });
  const port = {
    send: (message: ToEngine) => {
      if (message.type === 'ask') asks.note(message);
    },
    listen: (listen: typeof listener) => void (listener = listen),
  };
  const store = new PageStore(() => Promise.resolve(port), () => Promise.resolve(cache));
  const answer = (ask: Ask, entry: (kpi: string) => unknown = (id) => ({ answer: { kpi: { id } } })): void => {
    const entries = ask.questions.map(({ kpi }) => entry(String(kpi)) as AnswerOrError);
    const report = { rows: 1, kept: 1, faults: [], detected: { format: 'json' as const }, bytes: 2, pages: 1 };
    listener({ type: 'answers', id: ask.id, answers: { entries, report, readAt: 1 } });
  };
  const watch = (request: Request) => {
    const updates = new Notes<Update>();
    const { close } = store.subscribe(request, (update) => updates.note(update));
    const said = async (count: number) => {
      await updates.reach(count);
      return updates.all.map((update) => (update.type === 'answers' ? (update.cached ? 'cached' : 'answers') : update.type));
    };
    return { said, close };
  };
  const fail = (ask: Ask): void => listener({ type: 'failed', id: ask.id, error: { code: 'network', message: 'No.' } });
  return { cache, asks, saved, watch, answer, fail };
}

/** A visit whose answers stay in the cache. */
async function earlierVisit(request = wanted()): Promise<void> {
  const { asks, saved, watch, answer } = visit();
  const one = watch(request);
  answer(await asks.reach(1));
  expect(await one.said(1)).toEqual(['answers']);
  await saved.reach(1);
  one.close();
}

/** Whether the database can be deleted at once, which it cannot while a connection is open. */
function deleted(): Promise<string> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase('kpi-elements');
    request.onsuccess = () => resolve('deleted');
    request.onblocked = () => resolve('blocked');
  });
}

afterEach(async () => {
  vi.restoreAllMocks();
  expect(await deleted()).toBe('deleted');
});

describe('the answers of an earlier visit', () => {
  it('are painted first, then those of the source', async () => {
    await earlierVisit();
    const { asks, watch, answer, saved } = visit();
    const one = watch(wanted());
    expect(await one.said(1)).toEqual(['cached']);
    answer(await asks.reach(1));
    expect(await one.said(2)).toEqual(['cached', 'answers']);
    await saved.reach(1);
    one.close();
  });

  it('stay where the source fails', async () => {
    await earlierVisit();
    const { asks, watch, fail } = visit();
    const one = watch(wanted());
    await one.said(1);
    fail(await asks.reach(1));
    expect(await one.said(2)).toEqual(['cached', 'failed']);
    one.close();
  });

  it('are not painted over newer ones', async () => {
    await earlierVisit();
    const { cache, asks, watch, answer, saved } = visit();
    const got = vi.spyOn(cache, 'get');
    const one = watch(wanted());
    answer(await asks.reach(1));
    await Promise.all([got.mock.results[0]?.value, saved.reach(1)]);
    expect(await one.said(1)).toEqual(['answers']);
    one.close();
  });

  it.each<[string, Request]>([
    ['another partition', wanted('win-rate', { partition: 'ion' })],
    ['another question', wanted('nps')],
    ['another source', wanted('win-rate', { source: { table: 'deals', url: '/other' } })],
    ['an element that wants no cache', wanted('win-rate', { cache: 'off' })],
    ['rows that the page gives', wanted('win-rate', { source: { table: 'deals', input: [] } })],
  ])('are not painted for %s', async (_, request) => {
    await earlierVisit();
    const { cache, asks, watch, answer } = visit();
    const got = vi.spyOn(cache, 'get');
    const one = watch(request);
    const ask = await asks.reach(1);
    await got.mock.results[0]?.value;
    answer(ask);
    expect(await one.said(1)).toEqual(['answers']);
    one.close();
  });
});

describe('what is kept', () => {
  it('is nothing that the page gave, and no answers that are all errors', async () => {
    const { cache, asks, watch, answer } = visit();
    const given = watch(wanted('win-rate', { source: { table: 'deals', input: [] } }));
    const wrong = watch(wanted('no-such-kpi'));
    const [first, second] = [await asks.reach(1), await asks.reach(2)];
    answer(first);
    answer(second, () => ({ error: { code: 'unknown-kpi', message: 'No.' } }));
    await Promise.all([given.said(1), wrong.said(1)]);
    expect(cache.put).not.toHaveBeenCalled();
    given.close();
    wrong.close();
  });

  it('shows neither the address nor the partition', async () => {
    const { cache, asks, watch, answer, saved } = visit();
    const one = watch(wanted('win-rate', { source: { table: 'deals', url: '/deals?token=secret' }, partition: 'anna' }));
    answer(await asks.reach(1));
    await saved.reach(1);
    expect(vi.mocked(cache.put).mock.calls[0]?.[0]).toMatch(/^[0-9a-f]{28}$/);
    one.close();
  });
});

it('the cache has one connection for six elements, and none after they have left', async () => {
  const opened = vi.spyOn(indexedDB, 'open');
  const closings = new Notes<void>();
  const close = IDBDatabase.prototype.close;
  vi.spyOn(IDBDatabase.prototype, 'close').mockImplementation(function (this: IDBDatabase) {
    close.call(this);
    closings.note();
  });
  const { asks, saved, watch, answer } = visit();
  for (let times = 1; times <= 10; times++) {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((path) => watch(wanted('win-rate', { source: { table: 'deals', url: `/${path}` } })));
    for (let n = 1; n <= 6; n++) answer(await asks.reach((times - 1) * 6 + n));
    await saved.reach(times * 6);
    for (const { close: leave } of six) leave();
    await closings.reach(times);
    expect([opened.mock.calls.length, closings.all.length]).toEqual([times, times]);
  }
});
