import { businessDue, businessTime } from '../../data/clock.ts';
import type { HoursKind, Schedule } from '../../data/index.ts';

/** How time is counted: on the calendar, or in the hours of a schedule. Instants are epoch milliseconds. */
export type Hours = {
  readonly kind: HoursKind;
  elapsed(from: number, to: number): number;
  /** When so much time has passed; Infinity for never. */
  due(from: number, ms: number): number;
};

const calendar: Hours = { kind: 'calendar', elapsed: (from, to) => to - from, due: (from, ms) => from + ms };

/** @throws KpiError `invalid-query` where it counts by a schedule that is none. */
export function hoursOf(schedule: Schedule | undefined): Hours {
  if (!schedule) return calendar;
  return { kind: 'business', elapsed: (from, to) => businessTime(schedule, from, to), due: (from, ms) => businessDue(schedule, from, ms) ?? Infinity };
}
