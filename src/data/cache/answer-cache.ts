import { hash } from '../hash.ts';
import type { Answers } from '../worker/protocol.ts';
import { Connection, type AnswerRecord, type AnswerStore } from './connection.ts';

const MAX_ENTRIES = 200;

/**
 * Answers kept from one visit to the next: results only, never rows, under keys that do not show what was asked of whom.
 * Without a database they are kept as long as the page lives. A failure of the cache is never a failure of the page.
 */
export class AnswerCache {
  readonly #connection: Connection;
  readonly #memory = new Map<string, AnswerRecord>();
  readonly #maxEntries: number;

  constructor(connection: Connection = new Connection(), maxEntries: number = MAX_ENTRIES) {
    this.#connection = connection;
    this.#maxEntries = maxEntries;
  }

  acquire(): void {
    this.#connection.acquire();
  }

  release(): void {
    this.#connection.release();
  }

  /** The answers saved under `key` within the last `maxAgeMs`; undefined where there are none. Old and damaged ones are dropped. */
  async get(key: string, maxAgeMs: number, now: number): Promise<Answers | undefined> {
    const good = (record: AnswerRecord | undefined): record is AnswerRecord =>
      isRecord(record) && record.savedAt <= now && now - record.savedAt <= maxAgeMs;
    return this.#either(
      async (store) => {
        const record = await store.get(key);
        if (!good(record)) {
          await store.delete(key);
          return undefined;
        }
        await store.put({ ...record, usedAt: now });
        return record.answers;
      },
      () => {
        const record = this.#memory.get(key);
        this.#memory.delete(key);
        if (!good(record)) return undefined;
        this.#memory.set(key, record);
        return record.answers;
      },
    );
  }

  /** Saves answers and drops those that were not used for the longest, beyond the number that is kept. */
  async put(key: string, partition: string, answers: Answers, now: number): Promise<void> {
    const record: AnswerRecord = { key, partition: hash(partition), answers, savedAt: now, usedAt: now };
    await this.#either(
      async (store) => {
        await store.put(record);
        let surplus = (await store.count()) - this.#maxEntries;
        for (let cursor = surplus > 0 ? await store.index('usedAt').openCursor() : null; cursor && surplus > 0; surplus--) {
          await cursor.delete();
          cursor = await cursor.continue();
        }
      },
      () => {
        this.#memory.delete(key);
        this.#memory.set(key, record);
        for (const oldest of this.#memory.keys()) {
          if (this.#memory.size <= this.#maxEntries) break;
          this.#memory.delete(oldest);
        }
      },
    );
  }

  /** Forgets everything, or everything of one partition. */
  async clear(partition?: string): Promise<void> {
    this.acquire();
    try {
      const wanted = partition === undefined ? undefined : hash(partition);
      for (const [key, record] of this.#memory) if (wanted === undefined || record.partition === wanted) this.#memory.delete(key);
      await this.#either(
        async (store) => {
          const keys = wanted === undefined ? await store.getAllKeys() : await store.index('partition').getAllKeys(wanted);
          await Promise.all(keys.map((key) => store.delete(key)));
        },
        () => undefined,
      );
    } finally {
      this.release();
    }
  }

  /** Runs in one transaction of the database, or in memory where there is none or it fails. */
  async #either<T>(stored: (store: AnswerStore) => Promise<T>, remembered: () => T): Promise<T> {
    try {
      const database = await this.#connection.database();
      if (database) {
        const { store, done } = database.transaction('answers', 'readwrite');
        const [result] = await Promise.all([stored(store), done]);
        return result;
      }
    } catch {
      // Quota, a closed connection, a damaged store: the page goes on without.
    }
    return remembered();
  }
}

function isRecord(value: unknown): value is AnswerRecord {
  const record = value as Partial<AnswerRecord> | undefined;
  const answers = record?.answers;
  return (
    typeof record?.savedAt === 'number' && Array.isArray(answers?.entries) && answers.entries.every((entry) => typeof entry === 'object' && entry !== null) &&
    typeof answers.report === 'object' && typeof answers.readAt === 'number'
  );
}

let shared: AnswerCache | undefined;

/** The page's cache. */
export function answerCache(): AnswerCache {
  shared ??= new AnswerCache();
  return shared;
}

/** Forgets every cached answer of this site. */
export function clearCache(): Promise<void> {
  return answerCache().clear();
}

/** Forgets the cached answers of one partition, such as a user who signs out. */
export function purgeCache(partition: string): Promise<void> {
  return answerCache().clear(partition);
}
