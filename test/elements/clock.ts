/** Time that passes when a test says so. Only what is scheduled while it is installed waits for it. */
let clock: Clock | undefined;

export class Clock {
  now = Date.now();
  readonly #timers = new Map<number, { at: number; run: () => void }>();
  readonly #real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout, now: Date.now };
  #next = 1_000_000;

  constructor() {
    const set = (run: () => void, ms = 0): number => {
      this.#timers.set(++this.#next, { at: this.now + ms, run });
      return this.#next;
    };
    const clear = (id: number): void => {
      if (!this.#timers.delete(id)) this.#real.clearTimeout.call(globalThis, id);
    };
    Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
    Date.now = () => this.now;
  }

  /** How many timers wait. */
  get waiting(): number {
    return this.#timers.size;
  }

  pass(ms: number): void {
    const end = this.now + ms;
    for (;;) {
      const [id, timer] = [...this.#timers].sort(([, a], [, b]) => a.at - b.at)[0] ?? [];
      if (id === undefined || !timer || timer.at > end) break;
      this.#timers.delete(id);
      this.now = Math.max(this.now, timer.at);
      timer.run();
    }
    this.now = end;
  }

  remove(): void {
    Object.assign(globalThis, { setTimeout: this.#real.setTimeout, clearTimeout: this.#real.clearTimeout });
    Date.now = this.#real.now;
  }
}

/** Whether the page is in front. The pages of the test runner lie behind each other, so each is told that it is. */
export function showPage(shown: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: !shown });
}

showPage(true);

/** Stops time until the test is over. */
export function stopTime(): Clock {
  return (clock = new Clock());
}

export function restoreTime(): void {
  clock?.remove();
  clock = undefined;
}
