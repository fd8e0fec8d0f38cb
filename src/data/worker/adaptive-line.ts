import { payloadKey } from '../source-key.ts';
import type { EngineHandler, Keyed, Surroundings } from './handler.ts';
import type { EnginePort, FromEngine, Source, ToEngine } from './protocol.ts';
import { Recorder } from './recorder.ts';
import { startWorker, type Started } from './start.ts';
import { WorkerLine } from './worker-line.ts';

type Ask = Extract<Keyed, { type: 'ask' }>;
/** A question under way. `place` is none while the Worker is being started. */
type Asked = { ask: Ask; place?: 'page' | 'worker' };

/** A Worker takes longer to start than the page to read this much. */
export const LARGE_BYTES = 1_000_000;

/**
 * The line to the engine, which is in the page as long as a source is small, and in a Worker when it turns out to be large:
 * by what the page gives, by what the server announces, by what has arrived, by what it was when it was last read. What has
 * arrived by then goes to the Worker.
 */
export class AdaptiveLine implements EnginePort {
  readonly #listeners: ((message: FromEngine) => void)[] = [];
  readonly #asked = new Map<number, Asked>();
  readonly #large = new Set<string>();
  readonly #recorder: Recorder;
  readonly #page: EngineHandler;
  readonly #worker: WorkerLine;

  constructor(Handler: typeof EngineHandler, surroundings: Surroundings, start: () => Promise<Started | undefined> = startWorker) {
    this.#recorder = new Recorder(surroundings.fetch);
    this.#page = new Handler((message) => this.#receive(message), { ...surroundings, fetch: this.#recorder.fetch });
    this.#worker = new WorkerLine(start, this.#recorder.fetch, (message) => this.#receive(message));
  }

  listen(listener: (message: FromEngine) => void): void {
    this.#listeners.push(listener);
  }

  send(message: ToEngine): void {
    if (message.type === 'cancel') {
      const place = this.#asked.get(message.id)?.place;
      this.#asked.delete(message.id);
      if (place) this.#at(place).send(message);
      this.#forget();
      return;
    }
    const key = payloadKey(message.source);
    const asked: Asked = { ask: { ...message, key } };
    this.#asked.set(message.id, asked);
    if (isLarge(message.source)) this.#large.add(key);
    if (this.#large.has(key) && this.#recorder.on) void this.#toWorker([asked]);
    else this.#send(asked, 'page');
  }

  #at(place: 'page' | 'worker'): { send(message: Keyed): void } {
    return place === 'worker' ? this.#worker : { send: (message) => this.#page.handle(message) };
  }

  #send(asked: Asked, place: 'page' | 'worker'): void {
    asked.place = place;
    this.#at(place).send(asked.ask);
  }

  #receive(message: FromEngine): void {
    const asked = this.#asked.get(message.id);
    if (message.type !== 'progress') this.#asked.delete(message.id);
    for (const listener of this.#listeners) listener(message);
    this.#forget();
    if (message.type !== 'progress' || asked?.place !== 'page' || !this.#recorder.on) return;
    if (message.bytes > LARGE_BYTES || (message.totalBytes ?? 0) > LARGE_BYTES) this.#move(asked.ask.key);
  }

  /** Ends a load in the page and goes on with it in the Worker. */
  #move(key: string): void {
    const moving = [...this.#asked.values()].filter((asked) => asked.ask.key === key && asked.place === 'page');
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
  return 'input' in source && typeof source.input === 'string' && source.input.length > LARGE_BYTES;
}
