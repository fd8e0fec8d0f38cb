import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import type { Answers } from '../worker/protocol.ts';

export type AnswerRecord = { key: string; partition: string; answers: Answers; savedAt: number; usedAt: number };

interface CacheSchema extends DBSchema {
  answers: { key: string; value: AnswerRecord; indexes: { usedAt: number; partition: string } };
}

export type CacheDatabase = IDBPDatabase<CacheSchema>;
export type AnswerStore = IDBPObjectStore<CacheSchema, ['answers'], 'answers', 'readwrite'>;

const NAME = 'kpi-elements';
const VERSION = 1;

/**
 * The page's one connection to the database: opened when it is first needed, closed when its last user has gone.
 * There is none where the browser has no IndexedDB, refuses it (private windows, sandboxed frames), or where another
 * page holds an older version open.
 */
export class Connection {
  #users = 0;
  #opening: Promise<CacheDatabase | undefined> | undefined;
  #database: CacheDatabase | undefined;
  #closings = 0;

  /** Announces a user. Every call needs its {@link release}. */
  acquire(): void {
    this.#users++;
  }

  release(): void {
    this.#users--;
    if (this.#users === 0) this.#close();
  }

  /** The open database; undefined where there is none, or nobody uses it any more. */
  async database(): Promise<CacheDatabase | undefined> {
    if (this.#users === 0) return undefined;
    this.#opening ??= this.#open();
    const database = await this.#opening;
    return this.#users > 0 ? database : undefined;
  }

  async #open(): Promise<CacheDatabase | undefined> {
    if (typeof indexedDB === 'undefined') return undefined;
    let standBack: (none: undefined) => void = () => undefined;
    const blocked = new Promise<undefined>((resolve) => {
      standBack = resolve;
    });
    const closings = this.#closings;
    const opened = Promise.resolve().then(() =>
      openDB<CacheSchema>(NAME, VERSION, {
        upgrade(database) {
          const store = database.createObjectStore('answers', { keyPath: 'key' });
          store.createIndex('usedAt', 'usedAt');
          store.createIndex('partition', 'partition');
        },
        blocked: () => standBack(undefined),
        // Another page has a newer version of this database: it must not wait for us.
        blocking: () => this.#close(),
        terminated: () => this.#close(),
      }),
    );
    const kept = opened.then((database) => {
      // Given up while it opened.
      if (closings !== this.#closings) {
        database.close();
        return undefined;
      }
      this.#database = database;
      return database;
    });
    return Promise.race([kept, blocked]).catch(() => undefined);
  }

  #close(): void {
    this.#closings++;
    this.#database?.close();
    this.#database = undefined;
    this.#opening = undefined;
  }
}
