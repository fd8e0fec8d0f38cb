import { readHttpDate, readInstant } from '../../data/clock.ts';
import { warnOnce } from '../page/warn.ts';

/** A difference below this is the time that a page takes to arrive. */
const arrivalMs = 1500;
/** The browser's clock and its steady one never drift apart by as much as this by themselves. */
const driftMs = 1000;

/** Epoch milliseconds of an attribute; NaN for a text that is no instant. */
export function instantOf(value: string | number): number {
  const text = String(value).trim();
  return /^-?\d+$/.test(text) ? Number(text) : readInstant(text);
}

/** When, by the browser, the server wrote what is read now: as it sent the page, where that is still arriving. */
function writtenAt(): number {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return page && document.readyState !== 'complete' ? performance.timeOrigin + page.responseStart : Date.now();
}

/**
 * The time by the server. The difference is measured once and then kept: where the browser's clock is set back later, a clock
 * that nobody can set shows by how much. That it went ahead may as well be a sleep, and is believed.
 */
export class ServerClock {
  #aheadMs: number | undefined;
  #given: string | number | undefined;
  #seen = { date: 0, steady: 0 };

  /** Now, in epoch milliseconds. */
  now(): number {
    const date = Date.now();
    if (this.#aheadMs === undefined) return date;
    const steady = performance.now();
    const lost = steady - this.#seen.steady - (date - this.#seen.date);
    if (lost > driftMs) this.#aheadMs += lost;
    this.#seen = { date, steady };
    return date + this.#aheadMs;
  }

  /** How far the server is ahead of the browser. */
  get aheadMs(): number {
    return this.now() - Date.now();
  }

  /** Takes over what the server says, and calls back later: when this is done, or after one request. */
  follow(given: string | number | undefined, base: string, known: () => void): void {
    if (given === this.#given) return;
    this.#given = given;
    this.#aheadMs = undefined;
    const server = given === undefined || given === '' ? undefined : instantOf(given);
    if (Number.isNaN(server)) void this.#ask(String(given), base, known);
    else {
      if (server !== undefined) this.#measured(server, writtenAt());
      queueMicrotask(known);
    }
  }

  #measured(server: number, date: number): void {
    const ahead = server - date;
    this.#aheadMs = Math.abs(ahead) < arrivalMs ? 0 : ahead;
    this.#seen = { date: Date.now(), steady: performance.now() };
  }

  async #ask(address: string, base: string, known: () => void): Promise<void> {
    try {
      const sent = Date.now();
      const { headers } = await fetch(new URL(address, base), { method: 'HEAD', cache: 'no-store', credentials: 'same-origin' });
      const received = Date.now();
      const server = readHttpDate(headers.get('date') ?? '');
      if (Number.isNaN(server)) throw new Error('no date');
      // The header tells whole seconds: half of one is the best guess at the rest.
      if (this.#given !== address) return;
      this.#measured(server + 500, (sent + received) / 2);
      known();
    } catch {
      warnOnce(`server-time="${address}" is no instant, and no Date header could be read there; the browser's clock is used instead.`);
    }
  }
}
