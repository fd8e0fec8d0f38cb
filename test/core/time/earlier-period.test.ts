import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earlierPeriod, namedPeriod } from '../../../src/core/time/named-period.ts';
import { period, type Period } from '../../../src/core/time/period.ts';
import { zoneOf } from '../../../src/core/time/zone.ts';

const { UTC } = Date;
const DAY = 86_400_000;
const LATER = UTC(2040, 0, 1);

function earlier(text: string, which: 'previous' | 'year-ago', { zone = 'UTC', asOf = LATER } = {}): Period {
  return earlierPeriod(namedPeriod(text, zoneOf(zone), asOf, { from: 0, to: 1 }), zoneOf(zone), asOf, which);
}

describe('the previous period', () => {
  it.each([
    ['2025', UTC(2024, 0, 1), UTC(2025, 0, 1)],
    ['2025-Q1', UTC(2024, 9, 1), UTC(2025, 0, 1)],
    ['2025-03', UTC(2025, 1, 1), UTC(2025, 2, 1)],
    ['2025-W01', UTC(2024, 11, 23), UTC(2024, 11, 30)],
    ['2025-03-01', UTC(2025, 1, 28), UTC(2025, 2, 1)],
    ['2025-01-01/2025-04-01', UTC(2024, 9, 1), UTC(2025, 0, 1)],
  ])('of %s is the calendar unit before', (text, from, to) => {
    expect(earlier(text, 'previous')).toEqual({ from, to });
  });

  it.each([
    ['2025-01-11/2025-01-21', UTC(2025, 0, 1), UTC(2025, 0, 11)],
    ['2025-03-10T12:00Z/2025-03-11T12:00Z', UTC(2025, 2, 9, 12), UTC(2025, 2, 10, 12)],
    ['2025-03-10T12:00Z/2025-03-10T18:00Z', UTC(2025, 2, 10, 6), UTC(2025, 2, 10, 12)],
  ])('of %s, which is no unit, is the same length before', (text, from, to) => {
    expect(earlier(text, 'previous')).toEqual({ from, to });
  });

  it('is as many local days long, not as many hours', () => {
    // Ten days of Rome, the last of 23 hours; the ten before have 24 each.
    expect(earlier('2025-03-21/2025-03-31', 'previous', { zone: 'Europe/Rome' })).toEqual({
      from: UTC(2025, 2, 10, 23),
      to: UTC(2025, 2, 20, 23),
    });
  });

  it.each([
    ['Africa/Cairo', '2025-04-25', '2025-04-24'],
    ['America/Asuncion', '2023-10', '2023-09'],
    ['Europe/Rome', '2025-04', '2025-03'],
  ])('is whole in %s where %s begins after a change of the clock', (zone, text, before) => {
    expect(earlier(text, 'previous', { zone })).toEqual(period(zone, before.length === 10 ? 'day' : 'month', before));
  });

  it('ends where the period begins', () => {
    const text = fc.constantFrom(
      '2025',
      '2025-Q2',
      '2025-04',
      '2025-10',
      '2025-W13',
      '2025-W43',
      '2025-03-30',
      '2025-10-26',
      '2025-03-28/2025-04-03',
    );
    const zone = fc.constantFrom('UTC', 'Europe/Rome', 'Africa/Cairo', 'America/Asuncion', 'Asia/Kathmandu');
    fc.assert(
      fc.property(text, zone, (of, name) => {
        expect(earlier(of, 'previous', { zone: name }).to).toBe(namedPeriod(of, zoneOf(name), LATER, { from: 0, to: 1 }).from);
      }),
    );
  });
});

describe('the period a year ago', () => {
  it.each([
    ['2025', UTC(2024, 0, 1), UTC(2025, 0, 1)],
    ['2025-Q1', UTC(2024, 0, 1), UTC(2024, 3, 1)],
    ['2024-02', UTC(2023, 1, 1), UTC(2023, 2, 1)],
    ['2025-02', UTC(2024, 1, 1), UTC(2024, 2, 1)],
    ['2025-03-09', UTC(2024, 2, 9), UTC(2024, 2, 10)],
    ['2025-01-11/2025-02-21', UTC(2024, 0, 11), UTC(2024, 1, 21)],
  ])('of %s has the same dates', (text, from, to) => {
    expect(earlier(text, 'year-ago')).toEqual({ from, to });
  });

  it('of 29 February is the last of February', () => {
    expect(earlier('2024-02-29', 'year-ago')).toEqual({ from: UTC(2023, 1, 28), to: UTC(2023, 2, 1) });
  });

  it('of 28 February is one day, also in a leap year', () => {
    expect(earlier('2025-02-28', 'year-ago')).toEqual({ from: UTC(2024, 1, 28), to: UTC(2024, 1, 29) });
  });

  it('of a week is the week 52 weeks before, Monday to Monday', () => {
    expect(earlier('2025-W10', 'year-ago')).toEqual({ from: UTC(2024, 2, 4), to: UTC(2024, 2, 11) });
    // The clock of Rome changed in week 12 of 2023, and did not yet in week 12 of 2024.
    expect(earlier('2024-W12', 'year-ago', { zone: 'Europe/Rome' })).toEqual({ from: UTC(2023, 2, 19, 23), to: UTC(2023, 2, 26, 22) });
  });
});

describe('where asOf cuts the period short', () => {
  it('the previous unit is cut after as many days and hours', () => {
    // The 10th of April, 15:30: nine days and fifteen and a half hours of the month.
    expect(earlier('2025-04', 'previous', { asOf: UTC(2025, 3, 10, 15, 30) })).toEqual({
      from: UTC(2025, 2, 1),
      to: UTC(2025, 2, 10, 15, 30),
    });
  });

  it('a shorter unit before is whole once it is over', () => {
    expect(earlier('2025-03', 'previous', { asOf: UTC(2025, 2, 31, 12) })).toEqual({ from: UTC(2025, 1, 1), to: UTC(2025, 2, 1) });
  });

  it('the cut is at the same wall clock on both sides of a change', () => {
    // Noon of 31 March in Rome is 10:00 UTC, noon of 24 March is 11:00 UTC.
    const week = earlier('2025-W14', 'previous', { zone: 'Europe/Rome', asOf: UTC(2025, 2, 31, 10) });
    expect(week).toEqual({ from: UTC(2025, 2, 23, 23), to: UTC(2025, 2, 24, 11) });
  });

  it('the year before is cut after as many days', () => {
    expect(earlier('2025', 'year-ago', { asOf: UTC(2025, 5, 15) })).toEqual({ from: UTC(2024, 0, 1), to: UTC(2024, 0, 1) + 165 * DAY });
  });

  it('at the end of the period nothing is cut', () => {
    expect(earlier('2025-04', 'previous', { asOf: UTC(2025, 4, 1) })).toEqual({ from: UTC(2025, 2, 1), to: UTC(2025, 3, 1) });
  });

  it('before its start nothing is left', () => {
    expect(earlier('2025-04', 'previous', { asOf: UTC(2025, 0, 1) })).toEqual({ from: UTC(2025, 2, 1), to: UTC(2025, 2, 1) });
  });

  it('the earlier part is never longer than what has elapsed, and never reaches into the period', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('2025', '2025-Q4', '2025-10', '2025-W44', '2025-10-10/2025-11-15'),
        fc.integer({ min: UTC(2024, 11, 1), max: UTC(2026, 1, 1) }),
        (text, asOf) => {
          const now = namedPeriod(text, zoneOf('UTC'), asOf, { from: 0, to: 1 });
          const before = earlier(text, 'previous', { asOf });
          expect(before.to).toBeLessThanOrEqual(now.from);
          expect(before.to).toBeGreaterThanOrEqual(before.from);
          if (asOf < now.to) expect(before.to - before.from).toBeLessThanOrEqual(Math.max(0, asOf - now.from));
        },
      ),
    );
  });
});
