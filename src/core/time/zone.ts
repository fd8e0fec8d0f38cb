import { KpiError } from '../errors.ts';
import { calendarDate, dayNumber, DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from './instant.ts';

/** No zone is further from UTC than this. */
const WIDEST_OFFSET_MS = 15 * HOUR_MS;
/** Shorter than the shortest spell between two clock changes that zones have had in our time. */
const SAMPLE_DAYS = 14;
/** Outside these years the offset of the nearest one is taken: a mistyped year must not fill a table of centuries. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/**
 * The offsets of an IANA zone from UTC.
 *
 * They are asked of `Intl` once a year of data and kept as a table of changes: asking per record costs microseconds each.
 */
export class Zone {
  readonly name: string;
  readonly #format: Intl.DateTimeFormat | null;
  /** Changes in order of time: from `#starts[i]` on the offset is `#offsets[i]`. */
  #starts: number[] = [];
  #offsets: number[] = [];
  #firstYear = 0;
  #lastYear = -1;

  constructor(name: string) {
    this.name = name;
    this.#format = name === 'UTC' ? null : new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
  }

  /** The offset in milliseconds, positive east of Greenwich, at an instant in epoch ms. */
  offsetAt(instant: number): number {
    if (!this.#format) return 0;
    this.#cover(instant);
    return this.#offsets[this.#indexAt(instant)] as number;
  }

  /** The local calendar day, as a day number, that an instant falls on. */
  dayAt(instant: number): number {
    return Math.floor((instant + this.offsetAt(instant)) / DAY_MS);
  }

  /** The first instant at which the wall clock shows the start of that day or later. */
  startOfDay(day: number): number {
    return this.instantOf(day * DAY_MS);
  }

  /**
   * The first instant at which the wall clock shows `wall` or later, `wall` being a local time counted as if it were UTC.
   * Where a clock change skips `wall`, that is the instant of the change; where it comes twice, the earlier one.
   */
  instantOf(wall: number): number {
    if (!this.#format) return wall;
    this.#cover(wall - WIDEST_OFFSET_MS);
    this.#cover(wall + WIDEST_OFFSET_MS);
    for (let i = this.#indexAt(wall - WIDEST_OFFSET_MS); ; i++) {
      // The first offset also holds for all the time before the table.
      const start = i === 0 ? -Infinity : (this.#starts[i] as number);
      const candidate = Math.max(start, wall - (this.#offsets[i] as number));
      const next = this.#starts[i + 1];
      if (next === undefined || candidate < next) return candidate;
    }
  }

  /** The instants, in epoch ms, at which the clock changes between two instants. */
  changes(from: number, to: number): number[] {
    if (!this.#format) return [];
    this.#cover(from);
    this.#cover(to);
    return this.#starts.filter((start, i) => i > 0 && start > from && start <= to);
  }

  #indexAt(instant: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= instant) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Makes sure that the table holds the year of `instant` and all years between it and those already there. */
  #cover(instant: number): void {
    const year = Math.min(LAST_YEAR, Math.max(FIRST_YEAR, calendarDate(Math.floor(instant / DAY_MS)).year));
    if (this.#lastYear < this.#firstYear) {
      this.#firstYear = year;
      this.#lastYear = year;
      const start = dayNumber(year, 1, 1) * DAY_MS;
      this.#starts = [start];
      this.#offsets = [this.#ask(start)];
      this.#append(year);
    }
    while (year > this.#lastYear) this.#append(++this.#lastYear);
    if (year < this.#firstYear) {
      const [starts, offsets] = [this.#starts, this.#offsets];
      this.#starts = [dayNumber(year, 1, 1) * DAY_MS];
      this.#offsets = [this.#ask(this.#starts[0] as number)];
      for (let y = year; y < this.#firstYear; y++) this.#append(y);
      // What held at the start of the old table is now said by the years before it.
      this.#starts.push(...starts.slice(1));
      this.#offsets.push(...offsets.slice(1));
      this.#firstYear = year;
    }
  }

  #append(year: number): void {
    const end = dayNumber(year + 1, 1, 1) * DAY_MS;
    let at = dayNumber(year, 1, 1) * DAY_MS;
    let offset = this.#offsets.at(-1) as number;
    while (at < end) {
      const next = Math.min(at + SAMPLE_DAYS * DAY_MS, end);
      const later = this.#ask(next);
      if (later !== offset) {
        this.#starts.push(this.#change(at, next, offset));
        this.#offsets.push(later);
        offset = later;
      }
      at = next;
    }
  }

  /** The second at which the offset stops being `offset`, between two instants, by bisection. */
  #change(low: number, high: number, offset: number): number {
    while (high - low > SECOND_MS) {
      const middle = Math.floor((low + high) / 2 / SECOND_MS) * SECOND_MS;
      if (this.#ask(middle) === offset) low = middle;
      else high = middle;
    }
    return high;
  }

  #ask(instant: number): number {
    const name = (this.#format as Intl.DateTimeFormat).formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? '';
    const match = /([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(name);
    if (!match) return 0;
    const ms = Number(match[2]) * HOUR_MS + Number(match[3]) * MINUTE_MS + Number(match[4] ?? 0) * SECOND_MS;
    return match[1] === '-' ? -ms : ms;
  }
}

const zones = new Map<string, Zone>();

/**
 * The zone of an IANA name, one object a name.
 * @throws KpiError `invalid-query` for a name that is no zone.
 */
export function zoneOf(name: string): Zone {
  let zone = zones.get(name);
  if (!zone) {
    try {
      zone = new Zone(name);
    } catch {
      throw new KpiError('invalid-query', `"${name}" is no time zone. Give an IANA name such as Europe/Rome, or UTC.`);
    }
    zones.set(name, zone);
  }
  return zone;
}
