import { KpiError } from '../errors.ts';
import { calendarDate, dayNumber, instantOf, readInstant, DAY_MS, HOUR_MS, MINUTE_MS, type Instant } from './instant.ts';
import { zoneOf, type Zone } from './zone.ts';

type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * When a team is open: for each ISO weekday (Monday is 1) the wall-clock spans of its zone, `['09:00', '13:00']`, up to
 * `'24:00'`; a night shift is given as two. `holidays` replaces the spans of single dates: `[]` is closed.
 */
export type Schedule = {
  zone: string;
  week: Partial<Record<Weekday, [from: string, to: string][]>>;
  holidays?: Record<string, [from: string, to: string][]>;
};

/** Wall-clock milliseconds after midnight: from, to. */
type Span = readonly [from: number, to: number];

function clock(text: string): number {
  const match = /^(\d\d):(\d\d)$/.exec(text);
  const ms = match ? Number(match[1]) * HOUR_MS + Number(match[2]) * MINUTE_MS : NaN;
  if (!match || Number(match[2]) > 59 || !(ms <= DAY_MS)) throw new KpiError('invalid-query', `"${text}" in the schedule is no time. Write 09:00, or 24:00 for the end of the day.`);
  return ms;
}

function spans(texts: readonly (readonly [string, string])[] | undefined): Span[] {
  const list = (texts ?? []).map(([from, to]): Span => [clock(from), clock(to)]).sort((a, b) => a[0] - b[0]);
  list.forEach(([from, to], i) => {
    if (from >= to || from < (list[i - 1]?.[1] ?? 0)) {
      throw new KpiError('invalid-query', 'The spans of a day in the schedule must each end after they start, and not overlap. Split a night shift at 24:00.');
    }
  });
  return list;
}

const lengthOf = (list: readonly Span[]): number => list.reduce((sum, [from, to]) => sum + to - from, 0);

/**
 * Open time before an instant, in closed form: whole weeks by multiplication, the days of the week by a table, and a
 * correction for the days that are not plain (holidays and clock changes), found by binary search.
 *
 * A wall time stands for the first instant at which the clock shows it or later. That keeps spans in order where the clock
 * jumps: a skipped part of a span vanishes, a repeated hour inside one counts twice.
 */
class BusinessClock {
  readonly #zone: Zone;
  readonly #week: readonly (readonly Span[])[];
  /** Plain open time of the weekdays before each, Monday first, then of the whole week. */
  readonly #before: readonly number[];
  readonly #holidays: ReadonlyMap<number, readonly Span[]>;
  #coveredFrom = 0;
  #coveredTo = 0;
  /** Days that are not plain, and the correction of all of them up to and including each. */
  #days: number[] = [];
  #corrections: number[] = [];

  constructor(schedule: Schedule) {
    this.#zone = zoneOf(schedule.zone);
    this.#week = ([1, 2, 3, 4, 5, 6, 7] as const).map((day) => spans(schedule.week[day]));
    this.#before = this.#week.reduce<number[]>((sums, day) => [...sums, (sums.at(-1) as number) + lengthOf(day)], [0]);
    this.#holidays = new Map(Object.entries(schedule.holidays ?? {}).map(([date, list]) => [readInstant(date) / DAY_MS, spans(list)]));
  }

  isOpenOn(day: number): boolean {
    return (this.#holidays.get(day) ?? this.#weekday(day)).length > 0;
  }

  between(a: number, b: number): number {
    if (b < a) return -this.between(b, a);
    // In this order: an earlier instant may extend the table backwards, which moves what is counted before a later one.
    const before = this.openBefore(a);
    return this.openBefore(b) - before;
  }

  /** Open milliseconds before an instant, counted from some instant before it: only differences have a meaning. */
  openBefore(instant: number): number {
    this.#cover(instant);
    let day = this.#zone.dayAt(instant);
    let index = this.#indexOf(day);
    if (this.#days[index] === day || this.#days[index + 1] === day + 1) {
      while (instant >= this.#zone.startOfDay(day + 1)) day++;
      while (instant < this.#zone.startOfDay(day)) day--;
      index = this.#indexOf(day);
    }
    const special = this.#days[index] === day;
    const corrected = this.#corrections[special ? index - 1 : index] ?? 0;
    const inside = special ? this.#elapsed(day, instant) : this.#plain(day, instant + this.#zone.offsetAt(instant) - day * DAY_MS);
    return this.#plainBefore(day) + corrected + inside;
  }

  #plainBefore(day: number): number {
    const weeks = Math.floor((day + 3) / 7);
    return weeks * (this.#before[7] as number) + (this.#before[day + 3 - 7 * weeks] as number);
  }

  #weekday(day: number): readonly Span[] {
    return this.#week[(((day + 3) % 7) + 7) % 7] as readonly Span[];
  }

  #plain(day: number, wall: number): number {
    return this.#weekday(day).reduce((sum, [from, to]) => sum + Math.max(0, Math.min(wall, to) - from), 0);
  }

  /** Open time of a day before an instant, by its real spans. */
  #elapsed(day: number, instant: number): number {
    const list = this.#holidays.get(day) ?? this.#weekday(day);
    return list.reduce((sum, [from, to]) => {
      const [start, end] = [this.#zone.instantOf(day * DAY_MS + from), this.#zone.instantOf(day * DAY_MS + to)];
      return sum + Math.max(0, Math.min(instant, end) - start);
    }, 0);
  }

  /** The last of the days that are not plain which is not after `day`; -1 for none. */
  #indexOf(day: number): number {
    let low = -1;
    let high = this.#days.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#days[middle] as number) <= day) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Extends the table of corrections to whole years around an instant. What lies before its start is the same for all. */
  #cover(instant: number): void {
    if (instant >= this.#coveredFrom && instant < this.#coveredTo) return;
    const { year } = calendarDate(Math.floor(instant / DAY_MS));
    const [from, to] = [dayNumber(year - 1, 1, 1) * DAY_MS, dayNumber(year + 2, 1, 1) * DAY_MS];
    const empty = this.#coveredTo === this.#coveredFrom;
    this.#coveredFrom = empty ? from : Math.min(from, this.#coveredFrom);
    this.#coveredTo = empty ? to : Math.max(to, this.#coveredTo);
    const days = new Set(this.#holidays.keys());
    for (const change of this.#zone.changes(this.#coveredFrom, this.#coveredTo)) {
      for (let day = this.#zone.dayAt(change - 1); day <= Math.max(this.#zone.dayAt(change), this.#zone.dayAt(change - 1)); day++) days.add(day);
    }
    this.#days = [...days].sort((a, b) => a - b);
    let sum = 0;
    this.#corrections = this.#days.map((day) => (sum += this.#elapsed(day, Infinity) - lengthOf(this.#weekday(day))));
  }
}

const clocks = new WeakMap<Schedule, BusinessClock>();

function clockOf(schedule: Schedule): BusinessClock {
  let found = clocks.get(schedule);
  if (!found) clocks.set(schedule, (found = new BusinessClock(schedule)));
  return found;
}

/**
 * The open time of a schedule between two instants, in milliseconds; negative where `b` lies before `a`.
 * A schedule without breaks gives the elapsed time exactly, also over a clock change.
 *
 * @throws KpiError `invalid-query` for an unknown zone, a wrong time of day, or spans that overlap.
 */
export function businessTime(schedule: Schedule, a: Instant, b: Instant): number {
  return clockOf(schedule).between(instantOf(a, 'a'), instantOf(b, 'b'));
}

/** A schedule that has not opened for this long is taken never to open. */
const LONGEST_WAIT_MS = 20 * 366 * DAY_MS;

/**
 * The instant, in epoch ms, at which `ms` of open time have passed since `a`: a due date. `a` itself where there is nothing
 * to wait for; null where the schedule is not open that long within some twenty years.
 */
export function businessDue(schedule: Schedule, a: Instant, ms: number): number | null {
  const found = clockOf(schedule);
  const start = instantOf(a, 'a');
  if (ms <= 0) return start;
  const wanted = found.openBefore(start) + ms;
  let low = start;
  let step = Math.max(DAY_MS, ms);
  while (found.openBefore(low + step) < wanted) {
    low += step;
    step *= 2;
    if (low - start > LONGEST_WAIT_MS + ms) return null;
  }
  let high = low + step;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (found.openBefore(middle) < wanted) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * The local days between two instants on which a schedule is open at all; Monday to Friday of `zone` where there is no
 * schedule. A day counts where some of it lies in the period.
 */
export function workingDays(schedule: Schedule | undefined, zone: Zone, from: number, to: number): number {
  if (!(from < to)) return 0;
  const local = schedule ? zoneOf(schedule.zone) : zone;
  let days = 0;
  for (let day = local.dayAt(from), last = local.dayAt(to - 1); day <= last; day++) {
    const weekday = ((((day + 3) % 7) + 7) % 7) + 1;
    if (schedule ? clockOf(schedule).isOpenOn(day) : weekday <= 5) days++;
  }
  return days;
}
