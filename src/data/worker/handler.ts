import type { TableName } from '../../core/table/tables.ts';
import type { Payload } from '../load/load.ts';
import { sendAs } from '../load/send.ts';
import type * as reader from '../reader.ts';
import { answersTo, readyFor } from './answer-to.ts';
import { errorMessage } from './error-message.ts';
import { canAnswer, keep, recall, type Kept } from './kept.ts';
import { Join } from './join.ts';
import type { AnswerOrError, FromEngine, Question, Source, ToEngine } from './protocol.ts';
import { Readings, type Reading } from './readings.ts';

/** A source whose payload has a name: sources that are read from the same bytes have the same. `kept` is what is known of it from an earlier visit. */
export type Payloaded = { key: string; source: Source; kept?: Kept };

/**
 * A message whose payload has a name. `keeps` asks for what is read, to be kept for the next visit; `parts` are the source and
 * those that are joined to it.
 */
export type Keyed = (Extract<ToEngine, { type: 'ask' }> & Payloaded & { keeps?: boolean; parts?: Payloaded[] }) | Extract<ToEngine, { type: 'cancel' }>;

/** What the engine says to the line, which passes on what is for the page. */
export type FromHandler =
  | FromEngine
  /** After the answers: what was read, to be kept. `part` is its place among sources that are joined. */
  | { type: 'kept'; id: number; part?: number; kept: Kept }
  /** What was kept is still right, as of now. */
  | { type: 'confirmed'; id: number; part?: number; readAt: number }
  /** What was kept cannot be read. */
  | { type: 'damaged'; id: number; part?: number };

/** What the engine takes from the place where it runs. */
export type Surroundings = {
  reader: typeof reader;
  now(): number;
  fetch?: typeof fetch;
  /** Lets others go first; given where there are others, such as the page itself. */
  breathe?: () => Promise<void>;
};

/** Fewer rows than this are gone through before anybody notices. */
const MANY_ROWS = 20_000;
const SLICE_MS = 12;

/** A load under way and the messages that wait for it, each with the default table it reads the payload for. */
type Loading = { controller: AbortController; waiting: Map<number, Waiting> };
type Waiting = { table: TableName; source: Source; questions: Question[]; keeps: boolean };
/** A question about several sources. Each is asked for by a number below 0, without a question of its own. */
type Joining = { id: number; join: Join; questions: Question[]; parts: readonly Payloaded[]; ids: number[] };

/**
 * The engine itself: reads each source once, keeps its tables, and answers questions from them. It knows messages only, so
 * it runs in the page and in a Worker alike.
 */
export class EngineHandler {
  readonly #send: (message: FromHandler) => void;
  readonly #surroundings: Surroundings;
  readonly #readings = new Readings();
  readonly #loading = new Map<string, Loading>();
  readonly #joining = new Map<number, Joining>();
  #lastPart = 0;

  constructor(send: (message: FromHandler) => void, surroundings: Surroundings) {
    this.#send = (message) => {
      const joining = message.id < 0 && this.#joining.get(message.id);
      if (joining) this.#partSays(joining, message);
      else if (message.id >= 0) send(message);
    };
    this.#surroundings = surroundings;
  }

  handle(message: Keyed): void {
    if (message.type === 'ask') {
      if (message.parts) this.#join(message, message.parts);
      else this.#ask(message);
      return;
    }
    const joining = [...this.#joining.values()].find(({ id }) => id === message.id);
    if (joining) this.#leave(joining);
    else this.#cancel(message.id);
  }

  #join({ id, questions, fresh, keeps }: Extract<Keyed, { type: 'ask' }>, parts: readonly Payloaded[]): void {
    readyFor(questions)?.catch(() => undefined);
    const joining: Joining = { id, questions, parts, join: new Join(parts.map(({ source }) => source)), ids: parts.map(() => --this.#lastPart) };
    for (const part of joining.ids) this.#joining.set(part, joining);
    parts.forEach((part, at) => this.#ask({ type: 'ask', id: joining.ids[at] as number, questions: [], fresh, ...part, ...(keeps && 'url' in part.source && { keeps }) }));
  }

  #leave({ ids }: Joining): void {
    for (const part of ids) {
      this.#joining.delete(part);
      this.#cancel(part);
    }
  }

  #partSays(joining: Joining, message: FromHandler): void {
    const { id, join, questions, parts, ids } = joining;
    const part = ids.indexOf(message.id);
    switch (message.type) {
      case 'progress':
        this.#send({ type: 'progress', id, ...join.progress(part, message) });
        return;
      case 'kept':
      case 'confirmed':
      case 'damaged':
        this.#send({ ...message, id, part });
        return;
      case 'failed':
        join.failed(part, message.error);
        break;
      case 'answers':
        join.read(part, parts[part] && this.#readings.get(parts[part].key, parts[part].source.table), !message.cached);
    }
    if (join.ended) {
      // What is to be kept of the last one is said right after its answer.
      queueMicrotask(() => this.#leave(joining));
      const error = join.failure(questions);
      if (error) this.#send({ type: 'failed', id, error });
      else this.#answer(id, questions, join.reading());
    } else if (join.hasAll && questions.every((question) => canAnswer(join.reading(), question))) this.#answer(id, questions, join.reading(), true);
  }

  #ask({ id, key, source, questions, fresh, kept, keeps = false }: Extract<Keyed, { type: 'ask' }>): void {
    const { table } = source;
    const waiting: Waiting = { table, source, questions, keeps };
    // On its way beside the rows.
    readyFor(questions)?.catch(() => undefined);
    const loading = this.#loading.get(key);
    const reading = this.#readings.get(key, table);
    if (loading) {
      loading.waiting.set(id, waiting);
      if (reading?.old) this.#answerOld(id, waiting, reading);
    } else if (reading && !reading.old && !fresh) this.#answer(id, questions, reading);
    else void this.#load(key, source, { controller: new AbortController(), waiting: new Map([[id, waiting]]) }, kept);
  }

  #cancel(id: number): void {
    for (const [key, { controller, waiting }] of this.#loading) {
      if (!waiting.delete(id) || waiting.size > 0) continue;
      this.#loading.delete(key);
      controller.abort();
    }
  }

  async #load(key: string, source: Source, loading: Loading, kept?: Kept): Promise<void> {
    this.#loading.set(key, loading);
    try {
      if (kept && !this.#readings.get(key, source.table)) await this.#recall(key, source.table, kept, loading);
      if (this.#loading.get(key) !== loading) return;
      const known = this.#readings.get(key, source.table);
      const payload = await this.#payloadOf(source, loading, known?.validators);
      if (this.#loading.get(key) !== loading) return;
      this.#loading.delete(key);
      if (payload.unchanged && known) this.#confirm(key, source, known, loading);
      else this.#deliver(key, payload, loading);
    } catch (error) {
      if (this.#loading.get(key) !== loading) return;
      this.#loading.delete(key);
      this.#fail(loading.waiting.keys(), error);
    }
  }

  /** Answers from what was kept, until the source has been asked. */
  async #recall(key: string, table: TableName, kept: Kept, { waiting }: Loading): Promise<void> {
    try {
      const reading = await recall(kept);
      this.#readings.set(key, table, reading);
      for (const [id, asked] of waiting) if (asked.table === table || reading.namesTables) this.#answerOld(id, asked, reading);
    } catch {
      for (const id of waiting.keys()) this.#send({ type: 'damaged', id });
    }
  }

  #answerOld(id: number, { questions, keeps }: Waiting, reading: Reading): void {
    if (keeps && questions.every((question) => canAnswer(reading, question))) this.#answer(id, questions, reading, true);
  }

  /** Nothing has changed since `known` was read: it is as good as new. */
  #confirm(key: string, source: Source, { old: _, ...known }: Reading, { waiting }: Loading): void {
    const reading: Reading = { ...known, readAt: this.#surroundings.now() };
    this.#readings.set(key, source.table, reading);
    const others = new Map<number, Waiting>();
    for (const [id, asked] of waiting) {
      if (asked.table !== source.table && !reading.namesTables) others.set(id, asked);
      else {
        this.#answer(id, asked.questions, reading);
        if (asked.keeps) this.#send({ type: 'confirmed', id, readAt: reading.readAt });
      }
    }
    const [next] = others.values();
    if (next) void this.#load(key, next.source, { controller: new AbortController(), waiting: others });
  }

  async #payloadOf(source: Source, { controller, waiting }: Loading, validators: Reading['validators']): Promise<Payload> {
    if ('input' in source) {
      const { input, ...settings } = source;
      // Later in the same turn, as a load: other questions about these rows may be on their way.
      await Promise.resolve();
      const { reader } = this.#surroundings;
      const files = reader.filesIn(input);
      if (!files) return { read: (table) => reader.readTables(input, { ...settings, table }) };
      const read = await reader.readFiles(files, settings);
      return { read: () => read };
    }
    const { url, access, ...settings } = source;
    const through = this.#surroundings.fetch;
    return this.#surroundings.reader.loadPayload(url, {
      ...settings,
      ...(through && { fetch: access === undefined ? through : sendAs(access, url, through) }),
      ...(validators && { validators }),
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
        const reading: Reading = whole ?? { ...payload.read(table), readAt, ...(payload.validators && { validators: payload.validators }) };
        const isNew = reading !== whole;
        if (reading.namesTables) whole = reading;
        this.#readings.set(key, table, reading);
        for (const [id, { questions }] of asked) this.#answer(id, questions, reading);
        const keeper = asked.find(([, { keeps }]) => keeps);
        if (keeper && isNew) this.#keep(keeper[0], keeper[1].source, reading);
      } catch (error) {
        this.#fail(asked.map(([id]) => id), error);
      }
    }
  }

  #fail(ids: Iterable<number>, error: unknown): void {
    for (const id of ids) this.#send({ type: 'failed', id, error: errorMessage(error) });
  }

  #keep(id: number, source: Source, reading: Reading): void {
    try {
      this.#send({ type: 'kept', id, kept: keep(reading, source) });
    } catch {
      // No memory for a copy, or no Blobs: it is read again next time.
    }
  }

  #answer(id: number, questions: readonly Question[], reading: Reading, cached = false): void {
    const loading = readyFor(questions);
    if (loading) {
      loading.then(() => this.#answer(id, questions, reading, cached), (error: unknown) => this.#fail([id], error));
      return;
    }
    const { tables, report, readAt } = reading;
    const steps = answersTo(tables, questions, this.#surroundings.now());
    const tell = (entries: AnswerOrError[]): void => this.#send({ type: 'answers', id, answers: { entries, report, readAt }, ...(cached && { cached }) });
    const { breathe } = this.#surroundings;
    if (breathe && Object.values(tables).some(({ length }) => length > MANY_ROWS)) void inSlices(steps, breathe).then(tell);
    else tell(atOnce(steps));
  }
}

function atOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Takes steps as long as nobody notices, and then lets the page do what waits. */
async function inSlices<T>(steps: Generator<void, T>, breathe: () => Promise<void>): Promise<T> {
  for (let since = performance.now(); ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - since < SLICE_MS) continue;
    await breathe();
    since = performance.now();
  }
}
