import { columnCache, type ColumnCache } from '../cache/column-cache.ts';
import { payloadKey } from '../source-key.ts';
import { isEnd } from '../store/engine-client.ts';
import type { EngineHandler, FromHandler, Keyed, Payloaded, Surroundings } from './handler.ts';
import type { EnginePort, FromEngine, Source, ToEngine } from './protocol.ts';
import { Recorder } from './recorder.ts';
import { startWorker, type Started } from './start.ts';
import { WorkerLine } from './worker-line.ts';

type Ask = Extract<Keyed, { type: 'ask' }>;
/** A question under way. `place` is none while the cache is looked at or the Worker is being started. */
type Asked = { ask: Ask; askedAt: number; place?: 'page' | 'worker' };

/** A Worker takes longer to start than the page to read this much. */
const LARGE_BYTES = 1_000_000;
const LARGE_ROWS = 20_000;

/**
 * The line to the engine, which is in the page as long as a source is small, and in a Worker when it turns out to be large:
 * by what the page gives, by what the server announces, by what has arrived, by what it was when it was last read. What has
 * arrived by then goes to the Worker. Columns are kept here, beside the one connection to the database.
 */
export class AdaptiveLine implements EnginePort {
  readonly #listeners: ((message: FromEngine) => void)[] = [];
  readonly #asked = new Map<number, Asked>();
  /** Questions that have ended, and whose columns may still come. */
  readonly #keeping = new Map<number, Asked>();
  readonly #large = new Set<string>();
  readonly #surroundings: Surroundings;
  readonly #recorder: Recorder;
  readonly #page: EngineHandler;
  readonly #worker: WorkerLine;
  readonly #cache: ColumnCache;

  constructor(Handler: typeof EngineHandler, surroundings: Surroundings, start: () => Promise<Started | undefined> = startWorker, cache: ColumnCache = columnCache()) {
    this.#surroundings = surroundings;
    this.#cache = cache;
    this.#recorder = new Recorder(surroundings.fetch);
    this.#page = new Handler((message) => this.#receive(message), { ...surroundings, fetch: this.#recorder.fetch });
    this.#worker = new WorkerLine(start, this.#recorder.fetch, (message) => this.#receive(message));
  }

  listen(listener: (message: FromEngine) => void): void {
    this.#listeners.push(listener);
  }

  send(message: ToEngine): void {
    if (message.type === 'cancel') this.#cancel(message);
    else {
      const parts = [message.source, ...(message.join ?? [])].map((source) => ({ key: payloadKey(source), source }));
      const key = parts.map((part) => part.key).join(' ');
      const asked: Asked = { ask: { ...message, key, ...(parts.length > 1 && { parts }) }, askedAt: this.#surroundings.now() };
      this.#asked.set(message.id, asked);
      if (message.cache && parts.some(({ source }) => 'url' in source)) void this.#recall(asked);
      else this.#place(asked);
    }
  }

  #cancel(message: Extract<ToEngine, { type: 'cancel' }>): void {
    const place = this.#asked.get(message.id)?.place;
    this.#asked.delete(message.id);
    if (place) this.#at(place).send(message);
    this.#forget();
  }

  /** Looks up what an earlier visit kept of the source, and how large it was. */
  async #recall(asked: Asked): Promise<void> {
    const { ask } = asked;
    const parts = await Promise.all((ask.parts ?? [ask]).map(async ({ key, source }): Promise<Payloaded> => {
      const kept = ask.cache && 'url' in source ? await this.#cache.find(source, ask.cache, this.#surroundings.now()) : undefined;
      return { key, source, ...(kept && { kept }) };
    }));
    if (this.#asked.get(ask.id) !== asked) return;
    for (const { key, kept } of parts) if (kept && (kept.report.bytes > LARGE_BYTES || kept.report.rows > LARGE_ROWS)) this.#large.add(key);
    asked.ask = { ...ask, keeps: true, ...(ask.parts ? { parts } : parts[0]) };
    this.#place(asked);
  }

  #place(asked: Asked): void {
    const { key, parts = [asked.ask] } = asked.ask;
    for (const part of parts) if (isLarge(part.source)) this.#large.add(part.key);
    if ([key, ...parts.map((part) => part.key)].some((name) => this.#large.has(name)) && this.#recorder.on) void this.#toWorker([asked]);
    else this.#send(asked, 'page');
  }

  #at(place: 'page' | 'worker'): { send(message: Keyed): void } {
    return place === 'worker' ? this.#worker : { send: (message) => this.#page.handle(message) };
  }

  #send(asked: Asked, place: 'page' | 'worker'): void {
    asked.place = place;
    this.#at(place).send(asked.ask);
  }

  #receive(message: FromHandler): void {
    const asked = this.#asked.get(message.id);
    if (message.type === 'kept' || message.type === 'confirmed' || message.type === 'damaged') {
      this.#keep(message, asked ?? this.#keeping.get(message.id));
      return;
    }
    if (isEnd(message)) this.#end(message.id);
    for (const listener of this.#listeners) listener(message);
    this.#forget();
    if (message.type !== 'progress' || asked?.place !== 'page' || !this.#recorder.on) return;
    if (message.bytes > LARGE_BYTES || (message.totalBytes ?? 0) > LARGE_BYTES) this.#move(asked.ask.key);
  }

  #end(id: number): void {
    const asked = this.#asked.get(id);
    this.#asked.delete(id);
    if (!asked?.ask.keeps) return;
    this.#keeping.set(id, asked);
    // What the engine keeps it says right after the answers.
    for (const oldest of this.#keeping.keys()) {
      if (this.#keeping.size <= 16) break;
      this.#keeping.delete(oldest);
    }
  }

  #keep(message: Extract<FromHandler, { type: 'kept' | 'confirmed' | 'damaged' }>, asked: Asked | undefined): void {
    const { cache, parts } = asked?.ask ?? {};
    const source = parts ? parts[message.part ?? 0]?.source : asked?.ask.source;
    if (!asked || !source || !cache) return;
    if (message.type !== 'damaged' && !parts) this.#keeping.delete(message.id);
    if (message.type === 'kept') void this.#cache.put(source, cache, message.kept, asked.askedAt, this.#surroundings.now());
    else if (message.type === 'confirmed') void this.#cache.confirm(source, cache, message.readAt);
    else void this.#cache.drop(source, cache);
  }

  /** Ends a load in the page and goes on with it in the Worker. */
  #move(key: string): void {
    const moving = [...this.#asked.values()].filter(({ ask, place }) => ask.key === key && place === 'page');
    this.#large.add(key);
    this.#recorder.handOver(() => {
      for (const asked of moving) {
        delete asked.place;
        this.#page.handle({ type: 'cancel', id: asked.ask.id });
      }
    });
    void this.#toWorker(moving);
  }

  #forget(): void {
    if (this.#asked.size === 0) this.#recorder.forget();
  }

  async #toWorker(moving: readonly Asked[]): Promise<void> {
    const ready = await this.#worker.ready();
    if (!ready) this.#recorder.on = false;
    for (const asked of moving) {
      if (this.#asked.get(asked.ask.id) !== asked) continue;
      try {
        this.#send(asked, ready ? 'worker' : 'page');
      } catch {
        // What cannot be cloned is read where it is.
        this.#send(asked, 'page');
      }
    }
  }
}

function isLarge(source: Source): boolean {
  return 'input' in source && sizeOf(source.input) > LARGE_BYTES;
}

/** Bytes, or nearly, of a text, bytes, or files; 0 of what is no stream of bytes. */
function sizeOf(input: unknown): number {
  if (typeof input === 'string') return input.length;
  if (input instanceof Blob) return input.size;
  if (ArrayBuffer.isView(input) || input instanceof ArrayBuffer) return input.byteLength;
  return Array.isArray(input) && input[0] instanceof Blob ? input.reduce((sum, file) => sum + sizeOf(file), 0) : 0;
}
