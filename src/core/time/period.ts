import { KpiError } from '../errors.ts';
import { calendarDate, dayNumber, daysInMonth, readInstant, DAY_MS } from './instant.ts';
import { zoneOf, type Zone } from './zone.ts';

export const periodUnits = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type PeriodUnit = (typeof periodUnits)[number];

/** A half-open span of time in epoch ms: `from` belongs to it, `to` does not. */
export type Period = { from: number; to: number };

/** Where weeks and years start: a day of the week from 1, Monday, to 7; and the month a fiscal year, with its quarters, starts in. */
export type Calendar = { readonly weekStart: number; readonly fiscalStart: number };

/** Weeks start on Monday (ISO 8601), years in January. */
export const usual: Calendar = { weekStart: 1, fiscalStart: 1 };

/** The first day, as a day number, of the unit that `day` lies in. */
export function firstDay(unit: PeriodUnit, day: number, { weekStart, fiscalStart } = usual): number {
  if (unit === 'day') return day;
  // Day 0, 1 January 1970, was a Thursday.
  if (unit === 'week') return day - ((((day + 4 - weekStart) % 7) + 7) % 7);
  const { year, month } = calendarDate(day);
  const sinceStart = (month - fiscalStart + 12) % 12;
  return addUnits('month', dayNumber(year, month, 1), unit === 'month' ? 0 : -(unit === 'year' ? sinceStart : sinceStart % 3));
}

/** A day number moved by so many units; the day of the month is kept where the month has it, else its last day. */
export function addUnits(unit: PeriodUnit, day: number, count: number): number {
  if (unit === 'day') return day + count;
  if (unit === 'week') return day + 7 * count;
  const date = calendarDate(day);
  const months = date.year * 12 + date.month - 1 + count * (unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12);
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return dayNumber(year, month, Math.min(date.day, daysInMonth(year, month)));
}

/** The unit of local days that starts on day number `day`, `count` units long. */
export function unitsFrom(zone: Zone, unit: PeriodUnit, day: number, count = 1): Period {
  return { from: zone.startOfDay(day), to: zone.startOfDay(addUnits(unit, day, count)) };
}

const FORMS: Record<PeriodUnit, { pattern: RegExp; example: string }> = {
  day: { pattern: /^\d{4}-\d\d-\d\d$/, example: '2025-03-09' },
  week: { pattern: /^(\d{4})-W(\d\d)$/, example: '2025-W10' },
  month: { pattern: /^(\d{4})-(\d\d)$/, example: '2025-03' },
  quarter: { pattern: /^(\d{4})-Q([1-4])$/, example: '2025-Q1' },
  year: { pattern: /^(\d{4})$/, example: '2025' },
};

/** The unit that a calendar text such as `2025-Q1` names; undefined where it names none. */
export function unitOf(text: string): PeriodUnit | undefined {
  return periodUnits.find((unit) => FORMS[unit].pattern.test(text));
}

/** The first day number of the calendar unit that `of` names; NaN where there is no such unit. */
function namedDay(unit: PeriodUnit, of: string): number {
  const match = FORMS[unit].pattern.exec(of);
  if (!match) return NaN;
  if (unit === 'day') return readInstant(of) / DAY_MS;
  const year = Number(match[1]);
  const part = Number(match[2] ?? 1);
  if (unit === 'week') {
    // Week 1 is the one with 4 January in it.
    const day = firstDay('week', dayNumber(year, 1, 4)) + 7 * (part - 1);
    return part >= 1 && calendarDate(day + 3).year === year ? day : NaN;
  }
  const month = unit === 'quarter' ? 3 * part - 2 : part;
  return month >= 1 && month <= 12 ? dayNumber(year, month, 1) : NaN;
}

/**
 * A calendar period of a zone, in epoch ms: a year (`2025`), quarter (`2025-Q1`), month (`2025-03`), ISO week (`2025-W10`)
 * or day (`2025-03-09`). A local day starts at the first instant at which the zone's wall clock shows its date or later,
 * so a month with a clock change is an hour shorter or longer.
 *
 * @throws KpiError `invalid-query` where `of` is no such period or the zone is unknown.
 */
export function period(zone: string, unit: PeriodUnit, of: string): Period {
  const day = periodUnits.includes(unit) ? namedDay(unit, of) : NaN;
  if (Number.isNaN(day)) {
    throw new KpiError('invalid-query', `"${of}" is no ${unit}. Write it like ${FORMS[unit]?.example ?? '2025-03 with the unit month'}.`);
  }
  return unitsFrom(zoneOf(zone), unit, day);
}

/** The bounds that cut a period into units of local days: its start, each first day inside it, and its end. */
export function bounds(zone: Zone, unit: PeriodUnit, { from, to }: Period, calendar = usual): number[] {
  const cuts = [from];
  let day = firstDay(unit, zone.dayAt(from), calendar);
  for (;;) {
    day = addUnits(unit, day, 1);
    const start = zone.startOfDay(day);
    if (start >= to) break;
    // A day that the zone skipped has no length, and no part.
    if (start > (cuts.at(-1) as number)) cuts.push(start);
  }
  cuts.push(to);
  return cuts;
}

/** No series that fits an element has more parts than this: the days of a month. */
const MOST_PARTS = 31;

/** The smallest unit that cuts a period into no more parts than fit an element. */
export function autoUnit(zone: Zone, span: Period, calendar = usual): PeriodUnit {
  return periodUnits.find((unit) => bounds(zone, unit, span, calendar).length - 1 <= MOST_PARTS) ?? 'year';
}
