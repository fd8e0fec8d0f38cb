import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KpiError } from '../../../src/core/errors.ts';
import { dayNumber } from '../../../src/core/time/instant.ts';
import { addUnits, autoUnit, bounds, firstDay, period, periodUnits, unitOf, type PeriodUnit } from '../../../src/core/time/period.ts';
import { zoneOf } from '../../../src/core/time/zone.ts';

const { UTC } = Date;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function dayOf(text: string): number {
  return new Date(text).getTime() / DAY;
}

describe('period', () => {
  // The three of the shared vectors, then our own, worked out by hand.
  it.each([
    ['Europe/Rome', 'month', '2025-03', UTC(2025, 1, 28, 23), UTC(2025, 2, 31, 22), 743],
    ['Europe/Rome', 'day', '2025-10-26', UTC(2025, 9, 25, 22), UTC(2025, 9, 26, 23), 25],
    ['Africa/Cairo', 'day', '2025-04-25', UTC(2025, 3, 24, 22), UTC(2025, 3, 25, 21), 23],
    ['UTC', 'year', '2024', UTC(2024, 0, 1), UTC(2025, 0, 1), 366 * 24],
    ['UTC', 'quarter', '2025-Q1', UTC(2025, 0, 1), UTC(2025, 3, 1), 90 * 24],
    ['UTC', 'quarter', '2025-Q4', UTC(2025, 9, 1), UTC(2026, 0, 1), 92 * 24],
    ['UTC', 'month', '2024-02', UTC(2024, 1, 1), UTC(2024, 2, 1), 29 * 24],
    ['UTC', 'month', '2025-12', UTC(2025, 11, 1), UTC(2026, 0, 1), 31 * 24],
    ['America/New_York', 'day', '2025-03-09', UTC(2025, 2, 9, 5), UTC(2025, 2, 10, 4), 23],
    ['Asia/Kathmandu', 'day', '2025-01-01', UTC(2024, 11, 31, 18, 15), UTC(2025, 0, 1, 18, 15), 24],
    // The last week of 2020 is number 53 and ends in January; the first of 2025 starts in December.
    ['UTC', 'week', '2020-W53', UTC(2020, 11, 28), UTC(2021, 0, 4), 168],
    ['UTC', 'week', '2025-W01', UTC(2024, 11, 30), UTC(2025, 0, 6), 168],
    ['UTC', 'week', '2025-W10', UTC(2025, 2, 3), UTC(2025, 2, 10), 168],
    ['UTC', 'week', '2021-W01', UTC(2021, 0, 4), UTC(2021, 0, 11), 168],
    ['Europe/Rome', 'week', '2025-W13', UTC(2025, 2, 23, 23), UTC(2025, 2, 30, 22), 167],
  ] as const)('%s %s %s', (zone, unit, of, from, to, hours) => {
    expect(period(zone, unit, of)).toEqual({ from, to });
    expect(to - from).toBe(hours * HOUR);
  });

  it('has a week 53 in exactly the years that start on a Thursday, or on a Wednesday and are leap years', () => {
    for (let year = 1990; year <= 2040; year++) {
      const first = new Date(UTC(year, 0, 1)).getUTCDay();
      const leap = new Date(UTC(year, 1, 29)).getUTCMonth() === 1;
      const week53 = (): unknown => period('UTC', 'week', `${year}-W53`);
      if (first === 4 || (first === 3 && leap)) expect(week53).not.toThrow();
      else expect(week53).toThrow(KpiError);
    }
  });

  it.each([
    ['month', '2025-13'],
    ['month', '2025-00'],
    ['month', '2025-3'],
    ['month', '2025'],
    ['month', 'March'],
    ['week', '2025-W00'],
    ['week', '2025-W53'],
    ['week', '2025-W1'],
    ['week', '2025W10'],
    ['day', '2025-02-29'],
    ['day', '2025-02'],
    ['day', '2025-02-01T00:00'],
    ['quarter', '2025-Q5'],
    ['quarter', '2025-Q0'],
    ['quarter', '2025-q1'],
    ['year', '25'],
    ['year', '20255'],
    ['year', ''],
    ['decade' as PeriodUnit, '2020'],
    ['constructor' as PeriodUnit, '2020'],
  ] as const)('refuses the %s "%s"', (unit, of) => {
    expect(() => period('UTC', unit, of)).toThrow(expect.objectContaining({ name: 'KpiError', code: 'invalid-query' }));
  });

  it('refuses a zone that is none', () => {
    expect(() => period('Europe/Roma', 'year', '2025')).toThrow(expect.objectContaining({ code: 'invalid-query' }));
  });

  it('leaves no gap and no overlap between neighbours', () => {
    const zone = fc.constantFrom('Europe/Rome', 'Africa/Cairo', 'America/Sao_Paulo', 'Pacific/Apia', 'America/St_Johns');
    fc.assert(
      fc.property(zone, fc.integer({ min: 1995, max: 2030 }), fc.integer({ min: 1, max: 11 }), (name, year, month) => {
        const text = (m: number): string => `${year}-${String(m).padStart(2, '0')}`;
        expect(period(name, 'month', text(month)).to).toBe(period(name, 'month', text(month + 1)).from);
      }),
    );
  });
});

describe('unitOf', () => {
  it.each([
    ['2025', 'year'],
    ['2025-Q1', 'quarter'],
    ['2025-03', 'month'],
    ['2025-W10', 'week'],
    ['2025-03-09', 'day'],
    ['last', undefined],
  ])('%s names a %s', (text, unit) => expect(unitOf(text)).toBe(unit));
});

describe('firstDay', () => {
  it.each([
    ['day', '2025-03-09', '2025-03-09'],
    ['week', '2025-03-09', '2025-03-03'],
    ['week', '2025-03-03', '2025-03-03'],
    ['week', '1969-12-31', '1969-12-29'],
    ['month', '2025-03-09', '2025-03-01'],
    ['quarter', '2025-09-30', '2025-07-01'],
    ['quarter', '2025-12-31', '2025-10-01'],
    ['year', '2025-03-09', '2025-01-01'],
  ] as const)('of the %s of %s is %s', (unit, day, first) => {
    expect(firstDay(unit, dayOf(day))).toBe(dayOf(first));
  });
});

describe('addUnits', () => {
  it.each([
    ['month', '2025-01-31', 1, '2025-02-28'],
    ['month', '2024-01-31', 1, '2024-02-29'],
    ['month', '2025-01-15', -1, '2024-12-15'],
    ['month', '2025-01-01', 25, '2027-02-01'],
    ['quarter', '2025-01-01', -1, '2024-10-01'],
    ['year', '2024-02-29', -1, '2023-02-28'],
    ['year', '2024-02-29', 4, '2028-02-29'],
    ['week', '2025-01-01', -1, '2024-12-25'],
    ['day', '2025-03-01', -1, '2025-02-28'],
  ] as const)('%s: %s and %d is %s', (unit, day, count, expected) => {
    expect(addUnits(unit, dayOf(day), count)).toBe(dayOf(expected));
  });

  it('undoes itself on the first of a month', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...periodUnits),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: -500, max: 500 }),
        (unit, month, count) => {
          const day = dayNumber(2025, month, 1);
          expect(addUnits(unit, addUnits(unit, day, count), -count)).toBe(day);
        },
      ),
    );
  });
});

describe('bounds', () => {
  it('starts and ends with the period and cuts it at each first day of the unit', () => {
    const span = { from: UTC(2025, 0, 20, 12), to: UTC(2025, 3, 2) };
    expect(bounds(zoneOf('UTC'), 'month', span)).toEqual([span.from, UTC(2025, 1, 1), UTC(2025, 2, 1), UTC(2025, 3, 1), span.to]);
  });

  it('has one part where the period is one unit', () => {
    const span = period('Africa/Cairo', 'day', '2025-04-25');
    expect(bounds(zoneOf('Africa/Cairo'), 'day', span)).toEqual([span.from, span.to]);
  });

  it('cuts at local midnights, over a change of the clock', () => {
    const span = period('Europe/Rome', 'week', '2025-W13');
    const cuts = bounds(zoneOf('Europe/Rome'), 'day', span);
    expect(cuts.slice(1).map((cut, i) => (cut - (cuts[i] as number)) / HOUR)).toEqual([24, 24, 24, 24, 24, 24, 23]);
  });

  it('has no part for a day that a zone skipped', () => {
    const zone = zoneOf('Pacific/Apia');
    // 29 December, then 31 December 2011.
    const span = { from: zone.startOfDay(dayNumber(2011, 12, 29)), to: zone.startOfDay(dayNumber(2012, 1, 1)) };
    expect(bounds(zone, 'day', span)).toEqual([span.from, span.from + DAY, span.to]);
  });

  it('rises from start to end, whatever the zone and the unit', () => {
    const zone = fc.constantFrom('Europe/Rome', 'America/St_Johns', 'America/Sao_Paulo', 'Africa/Casablanca');
    const instant = fc.integer({ min: UTC(2009, 0, 1), max: UTC(2012, 0, 1) });
    fc.assert(
      fc.property(zone, fc.constantFrom(...periodUnits), instant, fc.integer({ min: 1, max: 90 * DAY }), (name, unit, from, length) => {
        const cuts = bounds(zoneOf(name), unit, { from, to: from + length });
        expect([cuts[0], cuts.at(-1)]).toEqual([from, from + length]);
        expect(cuts.every((cut, i) => i === 0 || cut > (cuts[i - 1] as number))).toBe(true);
      }),
    );
  });
});

describe('autoUnit', () => {
  it.each([
    ['2025-03', 'month', 'day'],
    ['2025-Q1', 'quarter', 'week'],
    ['2025', 'year', 'month'],
    ['2025-03-09', 'day', 'day'],
  ] as const)('%s is cut by the %s', (text, unit, expected) => {
    expect(autoUnit(zoneOf('UTC'), period('UTC', unit, text))).toBe(expected);
  });

  it('goes from months to quarters to years as the years go by', () => {
    const years = (count: number): PeriodUnit => autoUnit(zoneOf('UTC'), { from: UTC(2000, 0, 1), to: UTC(2000 + count, 0, 1) });
    expect([years(2), years(3), years(7), years(8), years(90)]).toEqual(['month', 'quarter', 'quarter', 'year', 'year']);
  });

  it('never gives more than 31 parts unless these are years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 9_000 }), (start, days) => {
        const span = { from: start * DAY, to: (start + days) * DAY };
        const unit = autoUnit(zoneOf('UTC'), span);
        expect(unit === 'year' || bounds(zoneOf('UTC'), unit, span).length - 1 <= 31).toBe(true);
      }),
    );
  });
});
