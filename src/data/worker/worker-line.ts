import { isEnd } from '../store/engine-client.ts';
import { FarAnswer } from './far-answer.ts';
import type { FromHandler, Keyed } from './handler.ts';
import type { ErrorMessage } from './protocol.ts';
import type { Started } from './start.ts';
import type { FromWorker, ToWorker } from './wire.ts';

type Ask = Extract<Keyed, { type: 'ask' }>;

const DIED: ErrorMessage = {
  code: 'limit',
  message: 'The part of kpi-elements that computes was stopped by the browser, twice. The data may be too large for it: ask for fewer rows or fields.',
};

/**
 * The line to the engine in the Worker, which is started by the first question. Where the Worker dies, another is started
 * and asked again, once for each question; then the question fails.
 */
export class WorkerLine {
  readonly #start: () => Promise<Started | undefined>;
  readonly #fetch: typeof fetch;
  readonly #listener: (message: FromHandler) => void;
  readonly #asks = new Map<number, { ask: Ask; died: boolean }>();
  readonly #answers = new Map<number, FarAnswer>();
  #starting: Promise<boolean> | undefined;
  #worker: Worker | undefined;

  constructor(start: () => Promise<Started | undefined>, send: typeof fetch, listener: (message: FromHandler) => void) {
    this.#start = start;
    this.#fetch = send;
    this.#listener = listener;
  }

  /** Whether there is a Worker, after trying to start one. */
  ready(): Promise<boolean> {
    this.#starting ??= this.#start().then((started) => {
      if (started) this.#connect(started);
      return started !== undefined;
    });
    return this.#starting;
  }

  /** Sends to the Worker that is {@link ready}. Throws where the question cannot be cloned. */
  send(message: Keyed): void {
    if (message.type === 'ask') this.#asks.set(message.id, { ask: message, died: false });
    else if (!this.#asks.delete(message.id)) return;
    try {
      this.#worker?.postMessage(message);
    } catch (error) {
      this.#asks.delete(message.id);
      throw error;
    }
  }

  #connect({ worker, lock }: Started): void {
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#receive(data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.#died(worker);
    };
    // Its lock is free when it is no more.
    if (lock !== undefined) navigator.locks.request(lock, () => this.#died(worker)).catch(() => undefined);
  }

  #receive(message: FromWorker): void {
    switch (message.type) {
      case 'ready':
        break;
      case 'fetch':
        this.#answer(message);
        break;
      case 'more':
        this.#answers.get(message.call)?.more();
        break;
      case 'stop':
        this.#answers.get(message.call)?.controller.abort();
        break;
      default:
        if (isEnd(message)) this.#asks.delete(message.id);
        this.#listener(message);
    }
  }

  #answer({ call, url, request }: Extract<FromWorker, { type: 'fetch' }>): void {
    const worker = this.#worker;
    const answer = new FarAnswer();
    this.#answers.set(call, answer);
    const post = (message: ToWorker, transfer: Transferable[] = []): void => worker?.postMessage(message, transfer);
    void answer.send(call, this.#fetch(url, { ...request, signal: answer.controller.signal }), post).then(() => this.#answers.delete(call));
  }

  #died(worker: Worker): void {
    if (worker !== this.#worker) return;
    worker.terminate();
    this.#worker = undefined;
    this.#starting = undefined;
    for (const answer of this.#answers.values()) answer.controller.abort();
    this.#answers.clear();
    for (const [id, { died }] of this.#asks) if (died) this.#fail(id);
    if (this.#asks.size > 0) void this.#again();
  }

  async #again(): Promise<void> {
    const ready = await this.ready();
    for (const [id, { ask, died }] of this.#asks) {
      if (died) continue;
      if (!ready) this.#fail(id);
      else {
        this.#asks.set(id, { ask, died: true });
        this.#worker?.postMessage(ask);
      }
    }
  }

  #fail(id: number): void {
    this.#asks.delete(id);
    this.#listener({ type: 'failed', id, error: DIED });
  }
}
