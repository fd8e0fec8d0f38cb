import type { Random } from '../../../demo/data/random.ts';

const iso = (ms: number): string => new Date(ms).toISOString();

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

  /** Now and then exactly the end of a month. */
  any(from = DirtyTime.start, to = DirtyTime.end): number {
    const at = Math.floor(this.#random.between(from, to) / 1000) * 1000;
    if (!this.#random.chance(0.08)) return at;
    const date = new Date(at);
    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
  }

  /** An instant as text in one of four forms, as a number, or only its day. */
  write(ms: number): string | number {
    const at = Math.floor(ms / 1000) * 1000;
    switch (this.#random.index(6)) {
      case 0:
        return iso(at).slice(0, 10);
      case 1:
        return at;
      case 2:
        return `${iso(at + 2 * DirtyTime.hour).slice(0, 19)}+02:00`;
      case 3:
        return iso(at).slice(0, 19);
      default:
        return iso(at);
    }
  }

  /** An instant, never only a day. */
  writeInstant(ms: number): string {
    return iso(Math.floor(ms / 1000) * 1000);
  }
}
