import type { Sent } from '../access.ts';
import { send as sendFromPage } from '../load/send.ts';

/** Statuses of answers that never have a body. */
const BODILESS: ReadonlySet<number> = new Set([204, 205, 304]);

/** An answer on its way. Who plays it gets it from its first byte on, however much has come already. */
class Recording {
  readonly #head: ResponseInit;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined;
  readonly #pieces: (Uint8Array<ArrayBuffer> | undefined)[] = [];
  #reading: Promise<void> | undefined;
  #ended = false;

  constructor({ status, headers, body }: Response) {
    this.#head = { status, headers };
    // Some browsers give an empty body to an answer that has none by its status, and take none for it.
    this.#reader = BODILESS.has(status) ? undefined : body?.getReader();
  }

  /** @param last nobody will play it after this: what was played is let go */
  play(signal: AbortSignal | null | undefined, last: boolean): Response {
    if (!this.#reader) return new Response(null, this.#head);
    let at = 0;
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (controller) => signal?.addEventListener('abort', () => {
        try {
          controller.error(new DOMException('The request was stopped.', 'AbortError'));
        } catch {
          // It was read to its end.
        }
      }),
      pull: async (controller) => {
        while (at >= this.#pieces.length && !this.#ended) await (this.#reading ??= this.#readOn());
        if (signal?.aborted) return;
        const piece = this.#pieces[at];
        if (last) this.#pieces[at] = undefined;
        at++;
        if (piece) controller.enqueue(piece);
        else controller.close();
      },
      cancel: () => {
        if (last) this.stop();
      },
    }, { highWaterMark: 0 });
    return new Response(body, this.#head);
  }

  stop(): void {
    void this.#reader?.cancel().catch(() => undefined);
  }

  async #readOn(): Promise<void> {
    try {
      const { done, value } = await (this.#reader as ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>).read();
      if (done) this.#ended = true;
      else this.#pieces.push(value);
    } finally {
      this.#reading = undefined;
    }
  }
}

/**
 * The page's `fetch`. It keeps what arrives for a load, so that a load which turns out to be large can go on elsewhere
 * without asking the server again. A load is known by the signal of its requests.
 */
export class Recorder {
  /** Off where there is nowhere else to go on. */
  on = true;
  readonly #send: typeof fetch;
  readonly #loads = new WeakMap<AbortSignal, Map<string, Recording>>();
  readonly #handed = new Map<string, Recording>();
  #handing = false;

  constructor(send: typeof fetch = sendFromPage) {
    this.#send = send;
  }

  readonly fetch = async (url: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const key = keyOf(url, init);
    const handed = this.#handed.get(key);
    this.#handed.delete(key);
    const { signal } = init;
    if (handed) return handed.play(signal, true);
    if (!this.on || !signal) return this.#send(url, init);
    const load = this.#loads.get(signal) ?? new Map<string, Recording>();
    this.#loads.set(signal, load);
    const controller = new AbortController();
    signal.addEventListener('abort', () => {
      const recording = load.get(key);
      if (!this.#handing || !recording) controller.abort(signal.reason);
      else this.#handed.set(key, recording);
    }, { once: true });
    const recording = new Recording(await this.#send(url, { ...init, signal: controller.signal }));
    load.set(key, recording);
    return recording.play(signal, false);
  };

  /** Whatever `stop` ends is kept for whoever asks for the same next. */
  handOver(stop: () => void): void {
    this.#handing = true;
    stop();
    this.#handing = false;
  }

  /** Lets go of what was handed over and nobody asked for. */
  forget(): void {
    for (const recording of this.#handed.values()) recording.stop();
    this.#handed.clear();
  }
}

function keyOf(url: RequestInfo | URL, { method = 'GET', body, access = '' }: Sent): string {
  return `${method} ${String(url)} ${access} ${typeof body === 'string' ? body : ''}`;
}
