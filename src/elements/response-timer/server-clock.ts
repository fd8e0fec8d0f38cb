import { readHttpDate, readInstant } from '../../data/clock.ts';
import { warnOnce } from '../page/warn.ts';

/** A difference below this is the time that a page takes to arrive. */
const arrivalMs = 1500;
/** The browser's clock and its steady one never drift apart by as much as this by themselves. */
const driftMs = 1000;

const instant = (text: string | number): number => (/^-?\d+$/.test(String(text).trim()) ? Number(text) : readInstant(String(text).trim()));

/** Epoch milliseconds of an attribute; NaN for a text that is no instant. */
export function instantOf(value: string | number): number {
  return instant(value);
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

  /** Takes over what the server says; calls back when that is known, at once or after one request. */
  follow(given: string | number | undefined, base: string, known: () => void): void {
    if (given === this.#given) return;
    this.#given = given;
    this.#aheadMs = undefined;
    if (given === undefined || given === '') { known(); return; }
    const server = instant(given);
    if (Number.isNaN(server)) void this.#ask(String(given), base, known);
    else this.#measured(server, Date.now(), known);
  }

  #measured(server: number, date: number, known: () => void): void {
    const ahead = server - date;
    this.#aheadMs = Math.abs(ahead) < arrivalMs ? 0 : ahead;
    this.#seen = { date: Date.now(), steady: performance.now() };
    known();
  }

  async #ask(address: string, base: string, known: () => void): Promise<void> {
    try {
      const sent = Date.now();
      const { headers } = await fetch(new URL(address, base), { method: 'HEAD', cache: 'no-store', credentials: 'same-origin' });
      const received = Date.now();
      const server = readHttpDate(headers.get('date') ?? '');
      if (Number.isNaN(server)) throw new Error('no date');
      // The header tells whole seconds: half of one is the best guess at the rest.
      if (this.#given === address) this.#measured(server + 500, (sent + received) / 2, known);
    } catch {
      warnOnce(`server-time="${address}" is no instant, and no Date header could be read there; the browser's clock is used instead.`);
    }
  }
}
