import { hash } from '../hash.ts';
import type { Answers } from '../worker/protocol.ts';
import { columnCache } from './column-cache.ts';
import { pageConnection, type AnswerRecord, type Connection } from './connection.ts';

const MAX_ENTRIES = 200;

/**
 * Answers kept from one visit to the next: results only, never rows, under keys that do not show what was asked of whom.
 * Without a database they are kept as long as the page lives. A failure of the cache is never a failure of the page.
 */
export class AnswerCache {
  readonly #connection: Connection;
  readonly #memory = new Map<string, AnswerRecord>();
  readonly #maxEntries: number;

  constructor(connection: Connection = pageConnection(), maxEntries: number = MAX_ENTRIES) {
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
    return this.#connection.either(['answers'],
      async (transaction) => {
        const store = transaction.objectStore('answers');
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
    await this.#connection.either(['answers'],
      async (transaction) => {
        const store = transaction.objectStore('answers');
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
      await this.#connection.either(['answers'],
        async (transaction) => {
          const store = transaction.objectStore('answers');
          const keys = wanted === undefined ? await store.getAllKeys() : await store.index('partition').getAllKeys(wanted);
          await Promise.all(keys.map((key) => store.delete(key)));
        },
        () => undefined,
      );
    } finally {
      this.release();
    }
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

/** Forgets every cached answer and all cached columns of this site. */
export async function clearCache(): Promise<void> {
  await Promise.all([answerCache().clear(), columnCache().clear(Date.now())]);
}

/** Forgets what is cached of one partition, such as a user who signs out. */
export async function purgeCache(partition: string): Promise<void> {
  await Promise.all([answerCache().clear(partition), columnCache().clear(Date.now(), partition)]);
}
