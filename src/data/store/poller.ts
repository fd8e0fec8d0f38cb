// The longest delay a timer can take.
const MAX_DELAY_MS = 0x7fffffff;
// Pages that were opened together must not ask together for ever.
const JITTER = 0.1;

/**
 * Calls again and again, an interval and up to a tenth after the last call ended. While the page is hidden or offline it
 * rests; when the page is back it calls at once where a call is due.
 */
export class Poller {
  readonly #call: () => void;
  #intervalMs: number | undefined;
  #dueAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(call: () => void) {
    this.#call = call;
  }

  /** Sets how often; undefined stops and leaves nothing behind. */
  every(intervalMs: number | undefined): void {
    if (intervalMs === this.#intervalMs) return;
    if (this.#intervalMs === undefined) this.#listen('addEventListener');
    if (intervalMs === undefined) this.#listen('removeEventListener');
    this.#intervalMs = intervalMs;
    this.restart();
  }

  /** Counts the interval from now: a call has ended. */
  restart(): void {
    this.#dueAt = Date.now() + (this.#intervalMs ?? 0) * (1 + JITTER * Math.random());
    this.#plan();
  }

  #listen(what: 'addEventListener' | 'removeEventListener'): void {
    globalThis.document?.[what]('visibilitychange', this.#plan);
    globalThis[what]?.('online', this.#plan);
  }

  readonly #plan = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#intervalMs === undefined || isAway()) return;
    this.#timer = setTimeout(() => {
      if (isAway()) return;
      if (Date.now() >= this.#dueAt) this.#call();
      else this.#plan();
    }, Math.min(Math.max(this.#dueAt - Date.now(), 0), MAX_DELAY_MS));
  };
}

function isAway(): boolean {
  return globalThis.document?.hidden || globalThis.navigator?.onLine === false;
}
