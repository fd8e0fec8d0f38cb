import { hash } from '../hash.ts';
import { canonical, payloadKey, sourceKey } from '../source-key.ts';
import type { Kept } from '../worker/kept.ts';
import type { Source } from '../worker/protocol.ts';
import { pageConnection, type CacheStore, type ColumnRecord, type Connection } from './connection.ts';

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
    return this.#using(() => this.#connection.either('columns', async (store) => {
      for (const key of [keyOf(source, partition, true), keyOf(source, partition, false)]) {
        const record = await store.get(key);
        if (record === undefined) continue;
        if (isRecord(record) && record.readAt <= now && now - record.readAt <= maxAgeMs) {
          await store.put({ ...record, usedAt: now });
          return { ...record.kept, readAt: record.readAt };
        }
        await store.delete(key);
      }
      return undefined;
    }, () => undefined));
  }

  /**
   * Keeps the columns of a source. Those not used for the longest go, beyond the size that is kept or where the browser has no more room.
   *
   * @param askedAt when the question came: what was asked before everything was forgotten is not kept after it
   */
  async put(source: Source, { maxAgeMs, partition }: CacheSettings, kept: Kept, askedAt: number, now: number): Promise<void> {
    const bytes = kept.columns.size;
    if (askedAt < this.#clearedAt || bytes > this.#maxBytes) return;
    const key = keyOf(source, partition, kept.namesTables);
    const record: ColumnRecord = { key, partition: hash(partition), kept, readAt: kept.readAt, usedAt: now, expiresAt: kept.readAt + maxAgeMs, bytes };
    const save = async (store: CacheStore<'columns'>, maxBytes: number): Promise<void> => {
      await store.delete(key);
      for (const old of await store.index('expiresAt').getAllKeys(IDBKeyRange.upperBound(now))) await store.delete(old);
      await makeRoom(store, maxBytes - bytes);
      await store.put(record);
    };
    await this.#using(() => this.#connection.either('columns', (store) => save(store, this.#maxBytes), (error) =>
      // The browser's own limit is nearer than ours: this one alone may still fit.
      error instanceof DOMException && error.name === 'QuotaExceededError'
        ? this.#connection.either('columns', (store) => save(store, bytes), () => undefined)
        : undefined));
  }

  /** The source has said that what is kept is still right. */
  async confirm(source: Source, { maxAgeMs, partition }: CacheSettings, readAt: number): Promise<void> {
    await this.#using(() => this.#connection.either('columns', async (store) => {
      for (const namesTables of [true, false]) {
        const record = await store.get(keyOf(source, partition, namesTables));
        if (record) await store.put({ ...record, readAt, expiresAt: readAt + maxAgeMs });
      }
    }, () => undefined));
  }

  async drop(source: Source, { partition }: CacheSettings): Promise<void> {
    await this.#using(() => this.#connection.either('columns', async (store) => {
      for (const namesTables of [true, false]) await store.delete(keyOf(source, partition, namesTables));
    }, () => undefined));
  }

  /** Forgets everything, or everything of one partition. */
  async clear(now: number, partition?: string): Promise<void> {
    this.#clearedAt = now;
    await this.#using(() => this.#connection.either('columns', async (store) => {
      if (partition === undefined) return store.clear();
      for (const key of await store.index('partition').getAllKeys(hash(partition))) await store.delete(key);
    }, () => undefined));
  }

  async #using<T>(work: () => Promise<T>): Promise<T> {
    this.#connection.acquire();
    try {
      return await work();
    } finally {
      this.#connection.release();
    }
  }
}

async function makeRoom(store: CacheStore<'columns'>, maxBytes: number): Promise<void> {
  const sizes: { key: string; bytes: number }[] = [];
  for (let cursor = await store.index('usedAt').openCursor(); cursor; cursor = await cursor.continue()) sizes.push({ key: cursor.primaryKey, bytes: cursor.value.bytes });
  let all = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { key, bytes } of sizes) {
    if (all <= maxBytes) return;
    await store.delete(key);
    all -= bytes;
  }
}

function keyOf(source: Source, partition: string, namesTables: boolean): string {
  return hash(canonical([FORMAT, partition, namesTables ? payloadKey(source) : sourceKey(source)]));
}

function isRecord(value: unknown): value is ColumnRecord {
  const { kept, readAt } = (value ?? {}) as Partial<ColumnRecord>;
  return typeof readAt === 'number' && kept?.columns instanceof Blob && Array.isArray(kept.heads) && typeof kept.report === 'object';
}

let shared: ColumnCache | undefined;

/** The page's cache of columns. */
export function columnCache(): ColumnCache {
  shared ??= new ColumnCache();
  return shared;
}
