import type { TableName } from '../../core/table/tables.ts';
import type { Payload } from '../load/load.ts';
import type * as reader from '../reader.ts';
import { answerTo, readyFor } from './answer-to.ts';
import { errorMessage } from './error-message.ts';
import type { AnswerOrError, FromEngine, Question, Source, ToEngine } from './protocol.ts';
import { Readings, type Reading } from './readings.ts';

/** A message whose payload has a name: sources that are read from the same bytes have the same. */
export type Keyed = (Extract<ToEngine, { type: 'ask' }> & { key: string }) | Extract<ToEngine, { type: 'cancel' }>;

/** What the engine takes from the place where it runs. */
export type Surroundings = { reader: typeof reader; now(): number; fetch?: typeof fetch };

/** A load under way and the messages that wait for it, each with the default table it reads the payload for. */
type Loading = { controller: AbortController; waiting: Map<number, { table: TableName; questions: Question[] }> };

/**
 * The engine itself: reads each source once, keeps its tables, and answers questions from them. It knows messages only, so
 * it runs in the page and in a Worker alike.
 */
export class EngineHandler {
  readonly #send: (message: FromEngine) => void;
  readonly #surroundings: Surroundings;
  readonly #readings = new Readings();
  readonly #loading = new Map<string, Loading>();

  constructor(send: (message: FromEngine) => void, surroundings: Surroundings) {
    this.#send = send;
    this.#surroundings = surroundings;
  }

  handle(message: Keyed): void {
    if (message.type === 'cancel') this.#cancel(message.id);
    else this.#ask(message);
  }

  #ask({ id, key, source, questions, fresh }: Extract<Keyed, { type: 'ask' }>): void {
    const { table } = source;
    // On its way beside the rows.
    readyFor(questions)?.catch(() => undefined);
    const loading = this.#loading.get(key);
    const reading = fresh ? undefined : this.#readings.get(key, table);
    if (loading) loading.waiting.set(id, { table, questions });
    else if (reading) this.#answer(id, questions, reading);
    else void this.#load(key, source, { controller: new AbortController(), waiting: new Map([[id, { table, questions }]]) });
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
      const payload = await this.#payloadOf(source, loading);
      if (this.#loading.get(key) !== loading) return;
      this.#loading.delete(key);
      this.#deliver(key, payload, loading);
    } catch (error) {
      if (this.#loading.get(key) !== loading) return;
      this.#loading.delete(key);
      this.#fail(loading.waiting.keys(), error);
    }
  }

  async #payloadOf(source: Source, { controller, waiting }: Loading): Promise<Payload> {
    if ('input' in source) {
      const { input, ...settings } = source;
      // Later in the same turn, as a load: other questions about these rows may be on their way.
      await Promise.resolve();
      return { read: (table) => this.#surroundings.reader.readTables(input, { ...settings, table }) };
    }
    const { url, ...settings } = source;
    return this.#surroundings.reader.loadPayload(url, {
      ...settings,
      ...(this.#surroundings.fetch && { fetch: this.#surroundings.fetch }),
      signal: controller.signal,
      onProgress: (progress) => {
        for (const id of waiting.keys()) this.#send({ type: 'progress', id, ...progress });
      },
    });
  }

  /** Reads the payload for each default table that somebody waits for: once where it names its tables itself. */
  #deliver(key: string, payload: Payload, { waiting }: Loading): void {
    const readAt = this.#surroundings.now();
    let whole: Reading | undefined;
    for (const table of new Set([...waiting.values()].map((asked) => asked.table))) {
      const asked = [...waiting].filter(([, one]) => one.table === table);
      try {
        const reading = whole ?? { ...payload.read(table), readAt };
        if (reading.namesTables) whole = reading;
        this.#readings.set(key, table, reading);
        for (const [id, { questions }] of asked) this.#answer(id, questions, reading);
      } catch (error) {
        this.#fail(asked.map(([id]) => id), error);
      }
    }
  }

  #fail(ids: Iterable<number>, error: unknown): void {
    for (const id of ids) this.#send({ type: 'failed', id, error: errorMessage(error) });
  }

  #answer(id: number, questions: readonly Question[], reading: Reading): void {
    const loading = readyFor(questions);
    if (loading) {
      loading.then(() => this.#answer(id, questions, reading), (error: unknown) => this.#fail([id], error));
      return;
    }
    const { tables, report, readAt } = reading;
    const now = this.#surroundings.now();
    const entries = questions.map((question): AnswerOrError => {
      try {
        return { answer: answerTo(tables, question, now) };
      } catch (error) {
        return { error: errorMessage(error) };
      }
    });
    this.#send({ type: 'answers', id, answers: { entries, report, readAt } });
  }
}
