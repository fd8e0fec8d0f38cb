import type { Random } from '../../../demo/data/random.ts';

const iso = (ms: number): string => new Date(ms).toISOString();

/** Where the periods asked for begin and end, in UTC and in Rome, and the moments from which they are seen. */
const bounds = [
  '2024-10-01T00:00Z',
  '2025-01-01T00:00Z',
  '2025-02-01T00:00Z',
  '2025-02-28T23:00Z',
  '2025-03-01T00:00Z',
  '2025-03-31T22:00Z',
  '2025-04-01T00:00Z',
  '2025-05-01T00:00Z',
  '2025-06-01T00:00Z',
  '2025-06-15T00:00Z',
  '2025-06-30T22:00Z',
  '2025-07-01T00:00Z',
  '2025-08-14T22:00Z',
  '2025-08-15T13:20Z',
].map((iso) => new Date(iso).getTime());

/** Instants from June 2024 to the end of 2025, and the ways in which systems write them. */
export class DirtyTime {
  static readonly hour = 3_600_000;
  static readonly day = 86_400_000;
  static readonly start = Date.UTC(2024, 5, 1);
  static readonly end = Date.UTC(2026, 0, 1);

  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  any(from = DirtyTime.start, to = DirtyTime.end): number {
    return Math.floor(this.#random.between(from, to) / 1000) * 1000;
  }

  /** An instant as text in one of four forms, as a number, or only its day. */
  write(ms: number): string | number {
    const at = this.#nearBound(ms);
    switch (this.#random.index(6)) {
      case 0:
        return iso(at).slice(0, 10);
      case 1:
        return at;
      case 2:
        return `${iso(at + 2 * DirtyTime.hour).slice(0, -1)}+02:00`;
      case 3:
        return iso(at).slice(0, -1);
      default:
        return iso(at);
    }
  }

  /** An instant, never only a day. */
  writeInstant(ms: number): string {
    return iso(this.#nearBound(ms));
  }

  /** Whole seconds; now and then the nearest bound of the periods asked for, or the last millisecond before it. */
  #nearBound(ms: number): number {
    const at = Math.floor(ms / 1000) * 1000;
    if (!this.#random.chance(0.35)) return at;
    const near = bounds.filter((bound) => Math.abs(bound - at) < 10 * DirtyTime.day);
    return near.length === 0 ? at : this.#random.pick(near) - this.#random.index(2);
  }
}
