import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate, dayNumber, daysInMonth } from '../../../src/core/time/instant.ts';

const MS = 86_400_000;

describe('dayNumber', () => {
  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 3, 1, 11017],
    [2025, 1, 1, 20089],
    [1, 1, 1, -719162],
    [0, 12, 31, -719163],
  ])('%d-%d-%d is day %d', (year, month, day, number) => {
    expect(dayNumber(year, month, day)).toBe(number);
  });

  it('agrees with Date.UTC', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          expect(dayNumber(year, month, day) * MS).toBe(Date.UTC(year, month - 1, day));
        },
      ),
    );
  });

  it('is undone by calendarDate', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000, max: 4_000_000 }), (number) => {
        const { year, month, day } = calendarDate(number);
        expect(dayNumber(year, month, day)).toBe(number);
        expect(day).toBeGreaterThanOrEqual(1);
        expect(day).toBeLessThanOrEqual(daysInMonth(year, month));
      }),
    );
  });
});

describe('daysInMonth', () => {
  it('is the last day that the platform has', () => {
    for (const year of [1896, 1900, 2000, 2023, 2024, 2100]) {
      for (let month = 1; month <= 12; month++) expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
    }
  });
});
