import { useStore } from '../../src/elements/base/store.ts';
import type { Answer, Answers, ErrorMessage, Request, Store, Subscription, Update } from '../../src/data/index.ts';
import { answersOf } from './answers.ts';

/** One subscription, answered by hand. */
export class Ask implements Subscription {
  closed = false;
  refreshed = 0;
  readonly request: Request;
  readonly #observer: (update: Update) => void;

  constructor(request: Request, observer: (update: Update) => void) {
    this.request = request;
    this.#observer = observer;
  }

  refresh(): void {
    this.refreshed++;
  }

  close(): void {
    this.closed = true;
  }

  answer(answers: Answers | Answer, cached = false): void {
    this.#observer({ type: 'answers', answers: 'entries' in answers ? answers : answersOf([answers]), cached });
  }

  fail(error: Partial<ErrorMessage> = {}): void {
    this.#observer({ type: 'failed', error: { code: 'network', message: 'The server did not answer.', ...error } });
  }

  progress(bytes: number, totalBytes?: number, rows?: number): void {
    this.#observer({ type: 'progress', bytes, ...(totalBytes !== undefined && { totalBytes }), ...(rows !== undefined && { rows }) });
  }
}

/** A store whose answers a test gives when it wants to. */
export class FakeStore implements Store {
  readonly asks: Ask[] = [];

  subscribe(request: Request, observer: (update: Update) => void): Subscription {
    const ask = new Ask(request, observer);
    this.asks.push(ask);
    return ask;
  }

  /** The only subscription that is open. */
  get open(): Ask {
    const open = this.asks.filter((ask) => !ask.closed);
    if (open.length !== 1 || !open[0]) throw new Error(`${open.length} subscriptions are open.`);
    return open[0];
  }
}

/** Elements ask this store until the test is over. */
export function fakeStore(): FakeStore {
  const store = new FakeStore();
  useStore(store);
  return store;
}
