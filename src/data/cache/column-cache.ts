import { hash } from '../hash.ts';
import { canonical, lasting, payloadKey, sourceKey } from '../source-key.ts';
import type { Kept } from '../worker/kept.ts';
import type { Source } from '../worker/protocol.ts';
import { pageConnection, type CacheTransaction, type ColumnRecord, type Connection } from './connection.ts';

const MAX_BYTES = 256 * 1024 * 1024;

// Part of every key: a new form of the columns, or another meaning of our fields, makes the old ones invisible.
const FORMAT = 1;

/** Who asks, and how old an answer may be. */
export type CacheSettings = { maxAgeMs: number; partition: string };

/**
 * The columns of sources, kept from one visit to the next, so that a new question needs no network. Without a database
 * nothing is kept: the engine holds what it has read as long as the page lives.
 */
export class ColumnCache {
  readonly #connection: Connection;
  readonly #maxBytes: number;
  #clearedAt = -Infinity;

  constructor(connection: Connection = pageConnection(), maxBytes: number = MAX_BYTES) {
    this.#connection = connection;
    this.#maxBytes = maxBytes;
  }

  /** What was kept of a source and is not too old. Old and damaged records are dropped. */
  async find(source: Source, { maxAgeMs, partition }: CacheSettings, now: number): Promise<Kept | undefined> {
    return this.#run(async (stores) => {
      for (const key of keysOf(source, partition)) {
        const record = await stores.columns.get(key);
        if (record === undefined) continue;
        const columns = await stores.blobs.get(key);
        if (columns instanceof Blob && isRecord(record) && record.readAt <= now && now - record.readAt <= maxAgeMs) {
          await stores.columns.put({ ...record, usedAt: now });
          return { ...record.kept, columns, readAt: record.readAt };
        }
        await remove(stores, key);
      }
      return undefined;
    });
  }

  /**
   * Keeps the columns of a source. Those not used for the longest go, beyond the size that is kept or where the browser has
   * no more room.
   *
   * @param askedAt when the question came: what was asked before everything was forgotten is not kept after it
   */
  async put(source: Source, { maxAgeMs, partition }: CacheSettings, { columns, ...kept }: Kept, askedAt: number, now: number): Promise<void> {
    const bytes = columns.size;
    if (askedAt < this.#clearedAt || bytes > this.#maxBytes) return;
    const key = keyOf(source, partition, kept.namesTables);
    const record: ColumnRecord = { key, partition: hash(partition), kept, readAt: kept.readAt, usedAt: now, expiresAt: kept.readAt + maxAgeMs, bytes };
    const save = (maxBytes: number) => async (stores: Stores): Promise<void> => {
      await remove(stores, key);
      for (const old of await stores.columns.index('expiresAt').getAllKeys(IDBKeyRange.upperBound(now))) await remove(stores, old);
      await makeRoom(stores, maxBytes - bytes);
      await stores.columns.put(record);
      await stores.blobs.put(columns, key);
    };
    await this.#run(save(this.#maxBytes), async (error) => {
      // The browser's own limit is nearer than ours: this one alone may still fit.
      if (error instanceof DOMException && error.name === 'QuotaExceededError') await this.#run(save(bytes));
    });
  }

  /** The source has said that what is kept is still right. */
  async confirm(source: Source, { maxAgeMs, partition }: CacheSettings, readAt: number): Promise<void> {
    await this.#run(async ({ columns }) => {
      for (const key of keysOf(source, partition)) {
        const record = await columns.get(key);
        if (record) await columns.put({ ...record, readAt, expiresAt: readAt + maxAgeMs });
      }
    });
  }

  async drop(source: Source, { partition }: CacheSettings): Promise<void> {
    await this.#run(async (stores) => {
      for (const key of keysOf(source, partition)) await remove(stores, key);
    });
  }

  /** Forgets everything, or everything of one partition. */
  async clear(now: number, partition?: string): Promise<void> {
    this.#clearedAt = now;
    await this.#run(async (stores) => {
      const keys = partition === undefined ? await stores.columns.getAllKeys() : await stores.columns.index('partition').getAllKeys(hash(partition));
      for (const key of keys) await remove(stores, key);
    });
  }

  async #run<T>(work: (stores: Stores) => Promise<T>, otherwise: (error?: unknown) => Promise<T | undefined> = () => Promise.resolve(undefined)): Promise<T | undefined> {
    this.#connection.acquire();
    try {
      return await this.#connection.either<'columns' | 'blobs', T | undefined>(['columns', 'blobs'], (transaction) => work(storesOf(transaction)), otherwise);
    } finally {
      this.#connection.release();
    }
  }
}

type Stores = ReturnType<typeof storesOf>;

function storesOf(transaction: CacheTransaction<'columns' | 'blobs'>) {
  return { columns: transaction.objectStore('columns'), blobs: transaction.objectStore('blobs') };
}

async function remove({ columns, blobs }: Stores, key: string): Promise<void> {
  await Promise.all([columns.delete(key), blobs.delete(key)]);
}

async function makeRoom(stores: Stores, maxBytes: number): Promise<void> {
  const sizes: { key: string; bytes: number }[] = [];
  for (let cursor = await stores.columns.index('usedAt').openCursor(); cursor; cursor = await cursor.continue()) {
    sizes.push({ key: cursor.primaryKey, bytes: cursor.value.bytes });
  }
  let all = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { key, bytes } of sizes) {
    if (all <= maxBytes) return;
    await remove(stores, key);
    all -= bytes;
  }
}

/** Under which a source may have been kept: as one that names its tables, and for its default table. */
function keysOf(source: Source, partition: string): string[] {
  return [keyOf(source, partition, true), keyOf(source, partition, false)];
}

function keyOf(source: Source, partition: string, namesTables: boolean): string {
  return hash(canonical([FORMAT, partition, namesTables ? payloadKey(lasting(source)) : sourceKey(lasting(source))]));
}

function isRecord(value: unknown): value is ColumnRecord {
  const { kept, readAt } = (value ?? {}) as Partial<ColumnRecord>;
  return typeof readAt === 'number' && Array.isArray(kept?.heads) && typeof kept.report === 'object';
}

let shared: ColumnCache | undefined;

/** The page's cache of columns. */
export function columnCache(): ColumnCache {
  shared ??= new ColumnCache();
  return shared;
}
