import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { tableFromRows } from '../../../src/core/index.ts';
import { ColumnCache } from '../../../src/data/cache/column-cache.ts';
import { Connection } from '../../../src/data/cache/connection.ts';
import type { Source } from '../../../src/data/index.ts';
import { keep, recall, type Kept } from '../../../src/data/worker/kept.ts';

const NAME = 'kpi-elements';
const HOUR = 3_600_000;
const anna = { maxAgeMs: HOUR, partition: 'anna' };
const source = (url: string): Source => ({ table: 'deals', url });
const report = { rows: 1, kept: 1, faults: [], detected: { format: 'json' as const }, bytes: 9, pages: 1 };

function kept(readAt: number, rows = 1, namesTables = false): Kept {
  const deals = tableFromRows('deals', Array.from({ length: rows }, (_, row) => ({ id: String(row), amount: row })));
  return keep({ tables: { deals }, report, namesTables, readAt, validators: { etag: '"a"' } }, source('/a'));
}

/** The addresses, of the given ones, of which something is kept. */
async function found(cache: ColumnCache, now: number, urls = ['/a', '/b', '/c']): Promise<string[]> {
  const all = await Promise.all(urls.map(async (url) => ((await cache.find(source(url), anna, now)) ? url : '')));
  return all.filter(Boolean);
}

afterEach(async () => {
  vi.restoreAllMocks();
  const deleted = await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = () => resolve('deleted');
    request.onblocked = () => resolve('blocked');
  });
  expect(deleted).toBe('deleted');
});

describe('columns that are kept', () => {
  it('are found in the next visit with their age and validators, until they are too old', async () => {
    await new ColumnCache(new Connection()).put(source('/a'), anna, kept(5), 1, 10);
    const again = await new ColumnCache(new Connection()).find(source('/a'), anna, 5 + HOUR);
    expect(again).toMatchObject({ readAt: 5, validators: { etag: '"a"' } });
    expect((await recall(again as Kept)).tables.deals?.toRows()).toEqual([{ id: '0', amount: 0 }]);
    expect(await new ColumnCache(new Connection()).find(source('/a'), anna, 6 + HOUR)).toBeUndefined();
  });

  it('are apart by address, map and partition, and by default table only where the source does not name its tables', async () => {
    const cache = new ColumnCache(new Connection());
    await cache.put(source('/a'), anna, kept(5), 1, 10);
    await cache.put(source('/b'), anna, kept(5, 1, true), 1, 10);
    expect(await found(cache, 10)).toEqual(['/a', '/b']);
    expect(await cache.find({ ...source('/a'), table: 'orders' }, anna, 10)).toBeUndefined();
    expect(await cache.find({ ...source('/b'), table: 'orders' }, anna, 10)).toBeDefined();
    expect(await cache.find({ ...source('/a'), map: { id: 'Id' } }, anna, 10)).toBeUndefined();
    expect(await cache.find(source('/a'), { ...anna, partition: 'ion' }, 10)).toBeUndefined();
  });

  it('count as read anew when the source has said that they are right', async () => {
    const cache = new ColumnCache(new Connection());
    await cache.put(source('/a'), anna, kept(5), 1, 10);
    await cache.confirm(source('/a'), anna, HOUR);
    expect(await cache.find(source('/a'), anna, HOUR + 100)).toMatchObject({ readAt: HOUR });
  });

  it('go where they take more room than there is, those not used for the longest first', async () => {
    const size = kept(1, 100).columns.size;
    const cache = new ColumnCache(new Connection(), 2.5 * size);
    await cache.put(source('/a'), anna, kept(1, 100), 0, 1);
    await cache.put(source('/b'), anna, kept(1, 100), 0, 2);
    await cache.find(source('/a'), anna, 3);
    await cache.put(source('/c'), anna, kept(1, 100), 0, 4);
    expect(await found(cache, 5)).toEqual(['/a', '/c']);
    await cache.put(source('/b'), anna, kept(1, 1000), 0, 6);
    expect(await found(cache, 7)).toEqual(['/a', '/c']);
  });

  it('that nobody asked for before they were too old go with the next that is kept', async () => {
    const cache = new ColumnCache(new Connection());
    await cache.put(source('/a'), anna, kept(1), 0, 1);
    await cache.put(source('/b'), anna, kept(2 * HOUR), 0, 2 * HOUR);
    const database = await openDB(NAME);
    expect([await database.count('columns'), await database.count('blobs')]).toEqual([1, 1]);
    database.close();
  });

  it('are forgotten by partition or all, and what was asked for before is not kept after', async () => {
    const cache = new ColumnCache(new Connection());
    await cache.put(source('/a'), anna, kept(5), 1, 10);
    await cache.put(source('/a'), { ...anna, partition: 'ion' }, kept(5), 1, 10);
    await cache.clear(20, 'anna');
    expect([await found(cache, 20), await cache.find(source('/a'), { ...anna, partition: 'ion' }, 20)]).toMatchObject([[], { readAt: 5 }]);
    await cache.clear(20);
    await cache.put(source('/a'), anna, kept(5), 19, 21);
    expect(await found(cache, 21)).toEqual([]);
  });

  it('that are damaged are dropped', async () => {
    const cache = new ColumnCache(new Connection());
    await cache.put(source('/a'), anna, kept(5), 1, 10);
    const database = await openDB(NAME);
    const [record] = (await database.getAll('columns')) as { key: string }[];
    await database.put('blobs', 'x', record?.key);
    expect(await found(cache, 10)).toEqual([]);
    await cache.put(source('/a'), anna, kept(5), 1, 10);
    await database.put('columns', { ...record, kept: null });
    expect(await found(cache, 10)).toEqual([]);
    expect([await database.count('columns'), await database.count('blobs')]).toEqual([0, 0]);
    database.close();
  });

  it('do not hold what nothing maps, and are then only a part', () => {
    const deals = tableFromRows('deals', [{ id: 'a', email: 'anna@example.com', region: 'North' }]);
    const reading = { tables: { deals }, report, namesTables: false, readAt: 1, validators: { etag: '"a"' } };
    const some = keep(reading, { ...source('/a'), map: { region: 'Region' } });
    expect(some.heads[0]?.columns.map(({ field }) => field)).toEqual(['id', 'region']);
    expect(some).toMatchObject({ part: true });
    expect(some.validators).toBeUndefined();
  });
});

describe('a database', () => {
  it('that is full lets the oldest columns go, and is no failure where that is not enough', async () => {
    const cache = new ColumnCache(new Connection());
    await cache.put(source('/a'), anna, kept(5), 1, 10);
    const put = IDBObjectStore.prototype.put;
    let full = 1;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...all) {
      if (full-- > 0) throw new DOMException('Full.', 'QuotaExceededError');
      return put.apply(this, all);
    });
    await cache.put(source('/b'), anna, kept(5), 1, 11);
    expect(await found(cache, 12)).toEqual(['/b']);
    full = 9;
    await expect(cache.put(source('/c'), anna, kept(5), 1, 13)).resolves.toBeUndefined();
  });

  it('of the first version keeps its answers and gets the new store, in two tabs at once', async () => {
    const old = await openDB(NAME, 1, {
      upgrade(database) {
        const answers = database.createObjectStore('answers', { keyPath: 'key' });
        answers.createIndex('usedAt', 'usedAt');
        answers.createIndex('partition', 'partition');
      },
      blocking: () => old.close(),
    });
    await old.put('answers', { key: 'k', partition: '', savedAt: 1, usedAt: 1 });
    const tabs = [new ColumnCache(new Connection()), new ColumnCache(new Connection())];
    await Promise.all(tabs.map((tab, at) => tab.put(source(`/${'ab'[at]}`), anna, kept(5), 1, 10)));
    expect(await found(tabs[0] as ColumnCache, 10)).toEqual(['/a', '/b']);
    const now = await openDB(NAME);
    expect([now.version, await now.count('answers')]).toEqual([2, 1]);
    now.close();
  });

  it('that an old page holds open is used when that page has gone', async () => {
    const old = await openDB(NAME, 1);
    const connection = new Connection();
    connection.acquire();
    const cache = new ColumnCache(connection);
    await cache.put(source('/a'), anna, kept(5), 1, 10);
    expect(await found(cache, 10)).toEqual([]);
    old.close();
    await vi.waitFor(async () => expect(await connection.database()).toBeDefined());
    await cache.put(source('/a'), anna, kept(5), 1, 10);
    expect(await found(cache, 10)).toEqual(['/a']);
    connection.release();
  });

  it('that is deleted while it is open is made anew', async () => {
    const connection = new Connection();
    connection.acquire();
    const cache = new ColumnCache(connection);
    await cache.put(source('/a'), anna, kept(5), 1, 10);
    await new Promise((resolve) => (indexedDB.deleteDatabase(NAME).onsuccess = resolve));
    expect(await found(cache, 10)).toEqual([]);
    await cache.put(source('/b'), anna, kept(5), 1, 10);
    expect(await found(cache, 10)).toEqual(['/b']);
    connection.release();
  });
});
