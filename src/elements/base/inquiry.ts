import type { Answers, ErrorMessage, Request, Store, Subscription, Update } from '../../data/index.ts';
import type { Ticking } from '../page/ticker.ts';

/** What an element is doing: nothing to do, waiting, showing, showing that there is nothing, or failed with nothing to show. */
export type ElementState = 'idle' | 'loading' | 'ready' | 'empty' | 'error';

export type Progress = Extract<Update, { type: 'progress' }>;

/** A skeleton that flashes by is worse than none. */
const patienceMs = 300;

/**
 * One element's standing question to the store, and what is known of the answer. Old answers stay through a failed
 * reading; those of an older question stay only as long as nobody would notice that they are old.
 */
export class Inquiry implements Ticking {
  answers: Answers | undefined;
  /** The answers come from the cache, or are being asked for again. */
  refreshing = false;
  error: ErrorMessage | undefined;
  progress: Progress | undefined;
  /** The wait has become long enough to show that there is one. */
  slow = false;

  #request: Request | undefined;
  #subscription: Subscription | undefined;
  #waitingSince: number | undefined;
  readonly #changed: (update?: Update) => void;

  constructor(changed: (update?: Update) => void) {
    this.#changed = changed;
  }

  get state(): ElementState {
    if (this.answers) return this.answers.entries.every((e) => 'answer' in e && e.answer.result.status === 'no-data') ? 'empty' : 'ready';
    return this.error ? 'error' : this.#waitingSince === undefined ? 'idle' : 'loading';
  }

  get stale(): boolean {
    return this.answers !== undefined && this.error !== undefined;
  }

  /** The rows come from the page and not from an address. */
  get inline(): boolean {
    return this.#request !== undefined && [this.#request.source, ...(this.#request.join ?? [])].every((source) => 'input' in source);
  }

  /** What is being asked, for those who ask more about it. */
  get request(): Request | undefined {
    return this.#request;
  }

  /** Asks, unless the same is being asked already. */
  ask(store: Store, request: Request): void {
    if (this.#subscription && this.#request && same(request, this.#request)) return;
    const keep = this.#request !== undefined && kpisOf(request) === kpisOf(this.#request);
    this.close();
    if (!keep) this.answers = undefined;
    this.#request = request;
    this.#wait();
    this.#subscription = store.subscribe(request, (update) => this.#receive(update));
  }

  /** Ends with nothing to ask, or with why nothing can be asked. */
  end(error?: ErrorMessage): void {
    this.close();
    this.answers = undefined;
    this.#request = undefined;
    this.error = error;
  }

  /** Reads the source again; false where nothing is being asked. */
  retry(): boolean {
    if (!this.#subscription) return false;
    this.error = undefined;
    this.refreshing = this.answers !== undefined;
    if (!this.answers) this.#wait();
    this.#subscription.refresh();
    return true;
  }

  /** Stops asking; what is known stays. */
  close(): void {
    this.#subscription?.close();
    this.#subscription = undefined;
    this.#waitingSince = undefined;
  }

  nextChange(): number {
    return this.#waitingSince === undefined || this.slow ? Infinity : this.#waitingSince + patienceMs;
  }

  tick(now: number): void {
    if (now < this.nextChange()) return;
    this.slow = true;
    this.answers = undefined;
    this.#changed();
  }

  #wait(): void {
    this.error = undefined;
    this.progress = undefined;
    this.slow = false;
    this.#waitingSince = Date.now();
  }

  #receive(update: Update): void {
    if (update.type === 'progress') this.progress = update;
    else {
      if (update.type === 'answers') this.#answered(update.answers, update.cached);
      else this.#failed(update.error);
      this.#waitingSince = undefined;
      this.progress = undefined;
    }
    this.#changed(update);
  }

  #answered(answers: Answers, cached: boolean): void {
    const first = answers.entries[0];
    const failed = first && 'error' in first && answers.entries.every((entry) => 'error' in entry);
    this.answers = failed ? undefined : answers;
    this.error = failed ? first.error : undefined;
    this.refreshing = cached;
  }

  #failed(error: ErrorMessage): void {
    if (this.#waitingSince !== undefined) this.answers = undefined;
    this.error = error;
    this.refreshing = false;
  }
}

function kpisOf({ questions }: Request): string {
  return JSON.stringify(questions.map(({ kpi }) => kpi));
}

/** Rows that the page gives are the same only if they are the same object, or the same text. */
function same(a: Request, b: Request): boolean {
  const inputs = ({ source, join = [] }: Request): unknown[] => [source, ...join].map((one) => ('input' in one ? one.input : undefined));
  const others = inputs(b);
  const rest = (request: Request): string => JSON.stringify(request, (key, value: unknown) => (key === 'input' ? undefined : value));
  return inputs(a).every((input, i) => input === others[i]) && rest(a) === rest(b);
}
