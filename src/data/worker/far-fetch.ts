import type { Sent } from '../access.ts';
import type { FromWorker, ToWorker, WireRequest } from './wire.ts';

type Reply = Exclude<ToWorker, { type: 'ask' | 'cancel' }>;

/** One call of the Worker: what has arrived and is not used yet, and who waits for the next message. */
class Call {
  readonly #arrived: Reply[] = [];
  #wanted: ((reply: Reply) => void) | undefined;

  receive(reply: Reply): void {
    const wanted = this.#wanted;
    this.#wanted = undefined;
    if (wanted) wanted(reply);
    else this.#arrived.push(reply);
  }

  next(): Promise<Reply> {
    const reply = this.#arrived.shift();
    return reply ? Promise.resolve(reply) : new Promise((resolve) => (this.#wanted = resolve));
  }
}

/** The Worker's `fetch`: the page makes the request and sends what arrives, piece by piece, as fast as it is used up. */
export class FarFetch {
  readonly #post: (message: FromWorker) => void;
  readonly #calls = new Map<number, Call>();
  #lastCall = 0;

  constructor(post: (message: FromWorker) => void) {
    this.#post = post;
  }

  receive(reply: Reply): void {
    this.#calls.get(reply.call)?.receive(reply);
  }

  readonly fetch = async (url: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const id = ++this.#lastCall;
    const call = new Call();
    this.#calls.set(id, call);
    const stop = (): void => {
      this.#post({ type: 'stop', call: id });
      call.receive({ type: 'broken', call: id, reason: 'The request was stopped.' });
    };
    init.signal?.addEventListener('abort', stop, { once: true });
    const done = (): void => {
      init.signal?.removeEventListener('abort', stop);
      this.#calls.delete(id);
    };
    this.#post({ type: 'fetch', call: id, url: String(url), request: wireRequest(init) });
    const head = await call.next();
    if (head.type !== 'head') {
      done();
      throw new TypeError(head.type === 'broken' ? head.reason : 'The page gave no answer.');
    }
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: async (controller) => {
        const reply = await call.next();
        if (reply.type === 'piece') {
          controller.enqueue(reply.bytes);
          this.#post({ type: 'more', call: id });
          return;
        }
        done();
        if (reply.type === 'broken') controller.error(new TypeError(reply.reason));
        else controller.close();
      },
      cancel: () => {
        done();
        this.#post({ type: 'stop', call: id });
      },
    }, { highWaterMark: 0 });
    if (!head.hasBody) {
      done();
      return new Response(null, head);
    }
    return new Response(body, head);
  };
}

function wireRequest({ method, body, headers, credentials, access }: Sent): WireRequest {
  return {
    ...(method !== undefined && { method }),
    ...(body !== undefined && { body }),
    ...(headers !== undefined && { headers: [...new Headers(headers)] as [string, string][] }),
    ...(credentials !== undefined && { credentials }),
    ...(access !== undefined && { access }),
  };
}
