import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AnswerCache } from '../../../src/data/cache/answer-cache.ts';
import { Connection } from '../../../src/data/cache/connection.ts';
import type { Answers } from '../../../src/data/index.ts';

const NAME = 'kpi-elements';
const HOUR = 3_600_000;

function answers(readAt: number): Answers {
  return { entries: [{ error: { code: 'unknown-kpi', message: 'x' } }], report: { rows: 1, kept: 1, faults: [], detected: { format: 'json' }, bytes: 2, pages: 1 }, readAt };
}

/** Everything the database holds, read beside the cache. */
async function stored(): Promise<Record<string, unknown>[]> {
  const database = await openDB(NAME);
  const records = database.objectStoreNames.contains('answers') ? ((await database.getAll('answers')) as Record<string, unknown>[]) : [];
  database.close();
  return records;
}

function openCache(maxEntries?: number): AnswerCache {
  const cache = new AnswerCache(new Connection(), maxEntries);
  cache.acquire();
  open.push(cache);
  return cache;
}
const open: AnswerCache[] = [];

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  for (const cache of open.splice(0)) cache.release();
  await new Promise((resolve) => (indexedDB.deleteDatabase(NAME).onsuccess = resolve));
});

describe('cached answers', () => {
  it('are found again, in the next visit too, until they are too old', async () => {
    await openCache().put('k', 'p', answers(5), 1000);
    expect(await openCache().get('k', HOUR, 1000 + HOUR)).toEqual(answers(5));
    expect(await openCache().get('k', HOUR, 1001 + HOUR)).toBeUndefined();
    expect(await stored()).toEqual([]);
  });

  it('from the future, after a clock was set back, are dropped', async () => {
    const cache = openCache();
    await cache.put('k', 'p', answers(5), 1000);
    expect(await cache.get('k', HOUR, 999)).toBeUndefined();
  });

  it('that are damaged are dropped', async () => {
    await openCache().put('k', 'p', answers(5), 1000);
    for (const damage of [{ answers: null }, { answers: { entries: 'x' } }, { answers: { ...answers(5), entries: [null] } }, { savedAt: 'x' }]) {
      const database = await openDB(NAME);
      await database.put('answers', { key: 'k', partition: '', answers: answers(5), savedAt: 1000, usedAt: 1000, ...damage });
      database.close();
      expect(await openCache().get('k', HOUR, 1000)).toBeUndefined();
      expect(await stored()).toEqual([]);
    }
  });

  it('are dropped beyond the number that is kept, those not used for the longest first', async () => {
    const cache = openCache(2);
    await cache.put('a', 'p', answers(1), 1);
    await cache.put('b', 'p', answers(2), 2);
    await cache.get('a', HOUR, 3);
    await cache.put('c', 'p', answers(3), 4);
    expect((await stored()).map(({ key }) => key)).toEqual(['a', 'c']);
  });

  it('of one partition can be forgotten, and all of them', async () => {
    const cache = openCache();
    await cache.put('a', 'anna', answers(1), 1);
    await cache.put('b', 'ion', answers(2), 1);
    await cache.clear('anna');
    expect((await stored()).map(({ key }) => key)).toEqual(['b']);
    await cache.clear();
    expect(await stored()).toEqual([]);
  });

  it('do not hold the partition in clear', async () => {
    await openCache().put('a', 'anna@example.com', answers(1), 1);
    expect(JSON.stringify(await stored())).not.toContain('anna');
  });
});

describe('the connection', () => {
  it('is opened once, when it is first needed, and closed with its last user', async () => {
    const opened = vi.spyOn(indexedDB, 'open');
    const closed = vi.spyOn(IDBDatabase.prototype, 'close');
    const cache = new AnswerCache(new Connection());
    cache.acquire();
    cache.acquire();
    expect(opened).not.toHaveBeenCalled();
    await Promise.all([cache.get('a', HOUR, 1), cache.put('b', '', answers(1), 1), cache.get('c', HOUR, 1)]);
    cache.release();
    expect(closed).not.toHaveBeenCalled();
    cache.release();
    expect(opened).toHaveBeenCalledTimes(1);
    expect(closed).toHaveBeenCalledTimes(1);
  });

  it('that is given up while it opens is closed when it is open', async () => {
    const closed = vi.spyOn(IDBDatabase.prototype, 'close');
    const cache = new AnswerCache(new Connection());
    cache.acquire();
    const got = cache.get('a', HOUR, 1);
    cache.release();
    expect(await got).toBeUndefined();
    expect(closed).toHaveBeenCalledTimes(1);
  });

  it('opens again after it was closed', async () => {
    const cache = new AnswerCache(new Connection());
    for (const visit of [1, 2]) {
      cache.acquire();
      await cache.put('k', '', answers(visit), visit);
      cache.release();
    }
    expect(await stored()).toMatchObject([{ savedAt: 2 }]);
  });

  it('makes way for a page with a newer version, and works on in memory', async () => {
    const cache = openCache();
    await cache.put('k', '', answers(1), 1);
    const newer = await openDB(NAME, 2);
    await cache.put('k', '', answers(2), 2);
    expect(await cache.get('k', HOUR, 2)).toEqual(answers(2));
    newer.close();
  });
});

describe('without a database', () => {
  it.each<[string, () => void]>([
    ['there is none', () => vi.stubGlobal('indexedDB', undefined)],
    ['it is refused', () => vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    })],
  ])('because %s, answers live as long as the page', async (_, without) => {
    without();
    const cache = openCache(2);
    await cache.put('a', 'anna', answers(1), 1);
    await cache.put('b', 'ion', answers(2), 1);
    expect(await cache.get('a', HOUR, 2)).toEqual(answers(1));
    await cache.put('c', 'ion', answers(3), 3);
    expect(await cache.get('b', HOUR, 3)).toBeUndefined();
    await cache.clear('anna');
    expect(await cache.get('a', HOUR, 3)).toBeUndefined();
    expect(await cache.get('c', HOUR, 3)).toEqual(answers(3));
  });

  it('a write that fails is not a failure of the page', async () => {
    const cache = openCache();
    await cache.put('a', '', answers(1), 1);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Full.', 'QuotaExceededError');
    });
    await expect(cache.put('b', '', answers(2), 1)).resolves.toBeUndefined();
  });
});
