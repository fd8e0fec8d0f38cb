import { KpiError } from '../errors.ts';
import { isDay, readInstant, DAY_MS } from './instant.ts';
import { addUnits, firstDay, period, periodUnits, unitOf, unitsFrom, usual, type Period, type PeriodUnit } from './period.ts';
import type { Zone } from './zone.ts';

/** A period, and the calendar unit it is one of, where it is one. */
export type NamedPeriod = Period & { unit?: PeriodUnit };

/**
 * Reads a period as a page's author writes it, as of an instant.
 *
 * `2025`, `2025-Q1`, `2025-03`, `2025-W10`, `2025-03-09`; `from/to` (ISO, `to` exclusive; a date is a local day of the zone);
 * `this-month` (the running unit, whole); `last-month` (the last complete one); `last-90-days` (so many complete units, up to
 * the start of the running one); `all` (what the data cover, `extent`). `this-` and `last-` follow the weeks and fiscal years of
 * `calendar`; a year or quarter that is named is the calendar's.
 *
 * @throws KpiError `invalid-query` for any other text, and where `from` is not before `to`.
 */
export function namedPeriod(text: string, zone: Zone, asOf: number, extent: Period, calendar = usual): NamedPeriod {
  const name = text.trim();
  if (name === 'all') return extent;
  const unit = unitOf(name);
  if (unit) return { ...period(zone.name, unit, name), unit };
  const relative = /^(this|last)-(?:(\d{1,4})-)?(day|week|month|quarter|year)s?$/.exec(name);
  if (relative) {
    const [, which, digits, word] = relative as unknown as [string, string, string | undefined, PeriodUnit];
    const running = firstDay(word, zone.dayAt(asOf), calendar);
    const count = Number(digits ?? 1);
    if (which === 'this' && !digits) return { ...unitsFrom(zone, word, running), unit: word };
    if (which === 'last' && count > 0) {
      const last = unitsFrom(zone, word, addUnits(word, running, -count), count);
      return count === 1 ? { ...last, unit: word } : last;
    }
  }
  const ends = name.split('/');
  if (ends.length === 2) {
    const [from, to] = ends.map((end) => localInstant(end, zone)) as [number, number];
    if (from < to) return { from, to, ...calendarUnit(zone, { from, to }, calendar) };
  }
  throw new KpiError(
    'invalid-query',
    `"${text}" is no period. Write 2025, 2025-Q1, 2025-03, 2025-W10, 2025-01-01/2025-04-01, this-month, last-quarter, last-90-days or all.`,
  );
}

function localInstant(text: string, zone: Zone): number {
  const instant = readInstant(text.trim());
  return isDay(text.trim()) && !Number.isNaN(instant) ? zone.startOfDay(instant / DAY_MS) : instant;
}

/** The calendar unit that a period is exactly one of. */
export function calendarUnit(zone: Zone, { from, to }: Period, calendar = usual): { unit?: PeriodUnit } {
  const day = zone.dayAt(from);
  const unit = periodUnits.find((candidate) => {
    const whole = unitsFrom(zone, candidate, day);
    return firstDay(candidate, day, calendar) === day && whole.from === from && whole.to === to;
  });
  return unit ? { unit } : {};
}

/**
 * The period to compare with: the calendar unit before, or the same length before; or the same dates a year ago, for a week
 * the one 52 weeks ago. Where `asOf` cuts the period short, the earlier one is cut after as many local days and hours.
 */
export function earlierPeriod(named: NamedPeriod, zone: Zone, asOf: number, which: 'previous' | 'year-ago'): Period {
  const { unit } = named;
  const [from, to] = [wallClock(named.from, zone), wallClock(named.to, zone)];
  const back = (wall: number): number => {
    if (which === 'previous') return unit ? addUnits(unit, wall / DAY_MS, -1) * DAY_MS : wall - (to - from);
    if (unit === 'week') return wall - 52 * 7 * DAY_MS;
    const day = Math.floor(wall / DAY_MS);
    return addUnits('year', day, -1) * DAY_MS + (wall - day * DAY_MS);
  };
  const start = back(from);
  const whole = unit ? unitsFrom(zone, unit, start / DAY_MS) : { from: zone.instantOf(start), to: zone.instantOf(back(to)) };
  if (asOf >= named.to) return whole;
  const elapsed = wallClock(Math.max(asOf, named.from), zone) - from;
  return { from: whole.from, to: Math.min(whole.to, zone.instantOf(start + elapsed)) };
}

/** What the wall clock shows, counted as if it were UTC; 00:00 at the start of a day, also where the clock skips it. */
function wallClock(instant: number, zone: Zone): number {
  const day = zone.dayAt(instant);
  return zone.startOfDay(day) === instant ? day * DAY_MS : instant + zone.offsetAt(instant);
}
