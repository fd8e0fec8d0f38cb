import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KpiError } from '../../../src/core/errors.ts';
import { dayNumber } from '../../../src/core/time/instant.ts';
import { Zone, zoneOf } from '../../../src/core/time/zone.ts';

const { UTC } = Date;
const DAY = 86_400_000;
const zones = [
  'UTC',
  'Europe/Rome',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'America/New_York',
  'America/St_Johns',
  'Pacific/Apia',
  'Europe/Dublin',
];

/** What the wall clock of a zone shows, counted as if it were UTC, read off the parts of the platform's own formatter. */
const formats = new Map(
  zones.map((zone) => [
    zone,
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }),
  ]),
);
function wallClock(zone: string, instant: number): number {
  const parts = Object.fromEntries(
    (formats.get(zone) as Intl.DateTimeFormat).formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  const { year, month, day, hour, minute, second } = parts as Record<string, number>;
  return UTC(year as number, (month as number) - 1, day, hour, minute, second);
}

const aZone = fc.constantFrom(...zones);
const aSecond = fc.integer({ min: UTC(1990, 0, 1) / 1000, max: UTC(2035, 0, 1) / 1000 }).map((second) => second * 1000);
const aDay = fc.integer({ min: dayNumber(1990, 1, 1), max: dayNumber(2035, 1, 1) });

describe('Zone.offsetAt', () => {
  it('is what the wall clock shows less the instant', () => {
    fc.assert(
      fc.property(aZone, aSecond, (zone, instant) => {
        expect(zoneOf(zone).offsetAt(instant)).toBe(wallClock(zone, instant) - instant);
      }),
      { numRuns: 400 },
    );
  });

  it('does not depend on the order in which years are asked for', () => {
    fc.assert(
      fc.property(aZone, fc.array(aSecond, { minLength: 2, maxLength: 6 }), (zone, instants) => {
        const fresh = new Zone(zone);
        for (const instant of instants) expect(fresh.offsetAt(instant)).toBe(wallClock(zone, instant) - instant);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    // Europe: 01:00 UTC on the last Sundays of March and October.
    ['Europe/Rome', UTC(2025, 2, 30, 1), 1, 2],
    ['Europe/Rome', UTC(2025, 9, 26, 1), 2, 1],
    // Lord Howe moves by half an hour: 02:00 local, 5 October 2025.
    ['Australia/Lord_Howe', UTC(2025, 9, 4, 15, 30), 10.5, 11],
    // Morocco sets the clock back for Ramadan: 23 February 2025, 03:00 local.
    ['Africa/Casablanca', UTC(2025, 1, 23, 2), 1, 0],
    // Egypt kept summer time for three weeks after Ramadan 2010.
    ['Africa/Cairo', UTC(2010, 8, 9, 22), 2, 3],
    ['Africa/Cairo', UTC(2010, 8, 30, 21), 3, 2],
    // Nepal moved from +5:30 to +5:45 with the year 1986.
    ['Asia/Kathmandu', UTC(1985, 11, 31, 18, 30), 5.5, 5.75],
  ])('%s changes at exactly %d', (zone, change, before, after) => {
    expect(zoneOf(zone).offsetAt(change - 1) / 3_600_000).toBe(before);
    expect(zoneOf(zone).offsetAt(change) / 3_600_000).toBe(after);
  });

  it('keeps the offset of the nearest year it knows for a mistyped one', () => {
    const zone = new Zone('Europe/Rome');
    expect(zone.offsetAt(UTC(9999, 6, 1))).toBe(3_600_000);
    expect(zone.offsetAt(-62_000_000_000_000)).toBe(3_600_000);
  });
});

describe('Zone.startOfDay', () => {
  it('is the first instant at which the wall clock shows the date or a later one', () => {
    fc.assert(
      fc.property(aZone, aDay, (zone, day) => {
        const start = zoneOf(zone).startOfDay(day);
        const showsDay = (instant: number): boolean => wallClock(zone, instant) >= day * DAY;
        expect(showsDay(start)).toBe(true);
        // Clock changes are at full minutes, so no instant in the day and a half before may show the date.
        for (let minutes = 1; minutes <= 36 * 60; minutes += minutes < 120 ? 1 : 30) expect(showsDay(start - minutes * 60_000)).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['midnight does not exist: the day starts at 01:00', 'Africa/Cairo', [2025, 4, 25], UTC(2025, 3, 24, 22)],
    ['midnight does not exist', 'America/Sao_Paulo', [2018, 11, 4], UTC(2018, 10, 4, 3)],
    ['midnight is reached, put back by an hour, and reached again', 'America/Sao_Paulo', [2019, 2, 17], UTC(2019, 1, 17, 3)],
    ['midnight comes twice: the first counts', 'America/St_Johns', [2010, 11, 7], UTC(2010, 10, 7, 2, 30)],
    ['the whole day does not exist: it starts with the next one', 'Pacific/Apia', [2011, 12, 30], UTC(2011, 11, 30, 10)],
    ['the day after it starts at the same instant', 'Pacific/Apia', [2011, 12, 31], UTC(2011, 11, 30, 10)],
  ] as const)('%s (%s)', (_, zone, [year, month, day], expected) => {
    expect(zoneOf(zone).startOfDay(dayNumber(year, month, day))).toBe(expected);
  });

  it('keeps mistyped years apart, however far away', () => {
    const day = dayNumber(205, 3, 1);
    const rome = zoneOf('Europe/Rome');
    expect(rome.startOfDay(day)).toBe(day * DAY - 3_600_000);
    expect(rome.startOfDay(dayNumber(20_250, 3, 1))).toBe(dayNumber(20_250, 3, 1) * DAY - 3_600_000);
  });
});

describe('Zone.dayAt', () => {
  it('is the date the wall clock shows', () => {
    fc.assert(
      fc.property(aZone, aSecond, (zone, instant) => {
        expect(zoneOf(zone).dayAt(instant)).toBe(Math.floor(wallClock(zone, instant) / DAY));
      }),
    );
  });
});

describe('Zone.instantOf', () => {
  it('takes the change itself for a time that a clock change skips', () => {
    expect(zoneOf('Europe/Rome').instantOf(UTC(2025, 2, 30, 2, 30))).toBe(UTC(2025, 2, 30, 1));
  });

  it('takes the earlier of two for a time that comes twice', () => {
    expect(zoneOf('Europe/Rome').instantOf(UTC(2025, 9, 26, 2, 30))).toBe(UTC(2025, 9, 26, 0, 30));
  });
});

describe('zoneOf', () => {
  it('gives one object a name', () => {
    expect(zoneOf('Europe/Rome')).toBe(zoneOf('Europe/Rome'));
  });

  it.each(['Europe/Romee', 'Mars', '', '+99:00'])('refuses "%s"', (name) => {
    expect(() => zoneOf(name)).toThrow(KpiError);
    expect(() => zoneOf(name)).toThrow(expect.objectContaining({ code: 'invalid-query' }));
  });
});
