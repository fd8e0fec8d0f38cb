// The longest delay a timer can take.
const MAX_DELAY_MS = 0x7fffffff;

/**
 * Calls again and again, an interval after the last call ended. While the page is hidden it rests; when the page shows again
 * it calls at once where a call is due.
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
    const page = pageOf();
    if (this.#intervalMs === undefined) page?.addEventListener('visibilitychange', this.#plan);
    if (intervalMs === undefined) page?.removeEventListener('visibilitychange', this.#plan);
    this.#intervalMs = intervalMs;
    this.restart();
  }

  /** Counts the interval from now: a call has ended. */
  restart(): void {
    this.#dueAt = Date.now() + (this.#intervalMs ?? 0);
    this.#plan();
  }

  readonly #plan = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#intervalMs === undefined || pageOf()?.hidden) return;
    this.#timer = setTimeout(() => {
      if (Date.now() >= this.#dueAt) this.#call();
      else this.#plan();
    }, Math.min(Math.max(this.#dueAt - Date.now(), 0), MAX_DELAY_MS));
  };
}

function pageOf(): Document | undefined {
  return typeof document === 'undefined' ? undefined : document;
}
