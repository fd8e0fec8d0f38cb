import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import type { Answers } from '../worker/protocol.ts';
import type { Kept } from '../worker/kept.ts';

export type AnswerRecord = { key: string; partition: string; answers: Answers; savedAt: number; usedAt: number };

/** The columns of one reading. `bytes` is what they take; `readAt` when the source last said that they are right. */
export type ColumnRecord = { key: string; partition: string; kept: Omit<Kept, 'columns'>; readAt: number; usedAt: number; expiresAt: number; bytes: number };

interface CacheSchema extends DBSchema {
  answers: { key: string; value: AnswerRecord; indexes: { usedAt: number; partition: string } };
  columns: { key: string; value: ColumnRecord; indexes: { usedAt: number; partition: string; expiresAt: number } };
  /** Apart from what is written each time columns are used. */
  blobs: { key: string; value: Blob };
}

type Name = StoreNames<CacheSchema>;
export type CacheDatabase = IDBPDatabase<CacheSchema>;
export type CacheTransaction<N extends Name> = IDBPTransaction<CacheSchema, N[], 'readwrite'>;

const NAME = 'kpi-elements';

/** What each version added to the one before it. Only ever added to: a database of any age comes up step by step. */
const migrations: readonly ((database: CacheDatabase) => void)[] = [
  (database) => {
    const answers = database.createObjectStore('answers', { keyPath: 'key' });
    answers.createIndex('usedAt', 'usedAt');
    answers.createIndex('partition', 'partition');
  },
  (database) => {
    const columns = database.createObjectStore('columns', { keyPath: 'key' });
    columns.createIndex('usedAt', 'usedAt');
    columns.createIndex('partition', 'partition');
    columns.createIndex('expiresAt', 'expiresAt');
    database.createObjectStore('blobs');
  },
];

/**
 * The page's one connection to the database: opened when it is first needed, closed when its last user has gone.
 * There is none where the browser has no IndexedDB, refuses it (private windows, sandboxed frames), or as long as another
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

  /** Runs in one transaction; `otherwise` where there is no database or it fails. */
  async either<N extends Name, T>(names: N[], stored: (transaction: CacheTransaction<N>) => Promise<T>, otherwise: (error?: unknown) => T | Promise<T>): Promise<T> {
    try {
      const database = await this.database();
      if (database) {
        const transaction = database.transaction(names, 'readwrite');
        const [result] = await Promise.all([stored(transaction), transaction.done]);
        return result;
      }
    } catch (error) {
      // Quota, a closed connection, a damaged store: the page goes on without.
      return otherwise(error);
    }
    return otherwise();
  }

  async #open(): Promise<CacheDatabase | undefined> {
    if (typeof indexedDB === 'undefined') return undefined;
    let standBack: (none: undefined) => void = () => undefined;
    const blocked = new Promise<undefined>((resolve) => {
      standBack = resolve;
    });
    const closings = this.#closings;
    const opened = Promise.resolve().then(() =>
      openDB<CacheSchema>(NAME, migrations.length, {
        upgrade(database, oldVersion) {
          for (const migrate of migrations.slice(oldVersion)) migrate(database);
        },
        blocked: () => standBack(undefined),
        // Another page has a newer version of this database, or deletes it: it must not wait for us.
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
      // Whoever was blocked is not for ever.
      this.#opening = Promise.resolve(database);
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

let shared: Connection | undefined;

/** The page's connection. */
export function pageConnection(): Connection {
  shared ??= new Connection();
  return shared;
}
