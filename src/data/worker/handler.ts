import type { Tables } from '../../core/evaluate/query.ts';
import type { ReadReport } from '../report.ts';
import type * as reader from '../reader.ts';
import { sourceKey } from '../source-key.ts';
import { answer } from './answer.ts';
import { errorMessage } from './error-message.ts';
import type { AnswerOrError, FromEngine, Question, Source, ToEngine } from './protocol.ts';

/** What the engine takes from the place where it runs. */
export type Surroundings = { reader: typeof reader; now(): number; fetch?: typeof fetch };

type Loaded = { tables: Tables; report: ReadReport; readAt: number };
/** A reading under way and the messages that wait for it. */
type Loading = { controller: AbortController; waiting: Map<number, Question[]> };

// A page has a handful of sources. Beyond this the one not asked for the longest is read again when it is wanted.
const MAX_SOURCES = 16;

/**
 * The engine itself: reads each source once, keeps its tables, and answers questions from them. It knows messages only, so
 * it runs in the page and in a Worker alike.
 */
export class EngineHandler {
  readonly #send: (message: FromEngine) => void;
  readonly #surroundings: Surroundings;
  readonly #loaded = new Map<string, Loaded>();
  readonly #loading = new Map<string, Loading>();

  constructor(send: (message: FromEngine) => void, surroundings: Surroundings) {
    this.#send = send;
    this.#surroundings = surroundings;
  }

  handle(message: ToEngine): void {
    if (message.type === 'cancel') this.#cancel(message.id);
    else this.#ask(message);
  }

  #ask({ id, source, questions, fresh }: Extract<ToEngine, { type: 'ask' }>): void {
    const key = sourceKey(source);
    const loaded = this.#loaded.get(key);
    const loading = this.#loading.get(key);
    if (loading) loading.waiting.set(id, questions);
    else if (loaded && !fresh) this.#answer(id, questions, key, loaded);
    else void this.#load(key, source, { controller: new AbortController(), waiting: new Map([[id, questions]]) });
  }

  #cancel(id: number): void {
    for (const [key, { controller, waiting }] of this.#loading) {
      if (!waiting.delete(id) || waiting.size > 0) continue;
      this.#loading.delete(key);
      controller.abort();
    }
  }

  async #load(key: string, source: Source, loading: Loading): Promise<void> {
    this.#loading.set(key, loading);
    try {
      const { tables, report } = await this.#read(source, loading);
      const loaded = { tables, report, readAt: this.#surroundings.now() };
      if (this.#loading.get(key) !== loading) return;
      this.#loading.delete(key);
      for (const [id, questions] of loading.waiting) this.#answer(id, questions, key, loaded);
    } catch (error) {
      if (this.#loading.get(key) !== loading) return;
      this.#loading.delete(key);
      for (const id of loading.waiting.keys()) this.#send({ type: 'failed', id, error: errorMessage(error) });
    }
  }

  async #read(source: Source, { controller, waiting }: Loading): Promise<{ tables: Tables; report: ReadReport }> {
    if ('input' in source) {
      const { input, ...settings } = source;
      // Later in the same turn, as a load: other questions about these rows may be on their way.
      await Promise.resolve();
      return this.#surroundings.reader.readTables(input, settings);
    }
    const { url, ...settings } = source;
    return this.#surroundings.reader.loadTables(url, {
      ...settings,
      ...(this.#surroundings.fetch && { fetch: this.#surroundings.fetch }),
      signal: controller.signal,
      onProgress: (progress) => {
        for (const id of waiting.keys()) this.#send({ type: 'progress', id, ...progress });
      },
    });
  }

  #answer(id: number, questions: readonly Question[], key: string, loaded: Loaded): void {
    this.#loaded.delete(key);
    this.#loaded.set(key, loaded);
    for (const oldest of this.#loaded.keys()) {
      if (this.#loaded.size <= MAX_SOURCES) break;
      this.#loaded.delete(oldest);
    }
    const now = this.#surroundings.now();
    const entries = questions.map((question): AnswerOrError => {
      try {
        return { answer: answer(loaded.tables, question, now) };
      } catch (error) {
        return { error: errorMessage(error) };
      }
    });
    this.#send({ type: 'answers', id, answers: { entries, report: loaded.report, readAt: loaded.readAt } });
  }
}
