import { describe, expect, it } from 'vitest';
import { namedPeriod } from '../../../src/core/time/named-period.ts';
import { Zone, zoneOf } from '../../../src/core/time/zone.ts';

const { UTC } = Date;
const utc = zoneOf('UTC');
const rome = zoneOf('Europe/Rome');
const extent = { from: 1, to: 2 };
/** A Wednesday afternoon in the third quarter. */
const asOf = UTC(2025, 7, 13, 15, 30);

describe('namedPeriod', () => {
  it.each([
    ['a year', '2025', UTC(2025, 0, 1), UTC(2026, 0, 1), 'year'],
    ['a quarter', '2025-Q2', UTC(2025, 3, 1), UTC(2025, 6, 1), 'quarter'],
    ['a month', '2025-03', UTC(2025, 2, 1), UTC(2025, 3, 1), 'month'],
    ['an ISO week', '2025-W10', UTC(2025, 2, 3), UTC(2025, 2, 10), 'week'],
    ['a day', '2025-03-09', UTC(2025, 2, 9), UTC(2025, 2, 10), 'day'],
    ['blanks around', '  2025-03 ', UTC(2025, 2, 1), UTC(2025, 3, 1), 'month'],
    ['the running month, whole', 'this-month', UTC(2025, 7, 1), UTC(2025, 8, 1), 'month'],
    ['the running week starts on Monday', 'this-week', UTC(2025, 7, 11), UTC(2025, 7, 18), 'week'],
    ['today', 'this-day', UTC(2025, 7, 13), UTC(2025, 7, 14), 'day'],
    ['the last complete quarter', 'last-quarter', UTC(2025, 3, 1), UTC(2025, 6, 1), 'quarter'],
    ['the last complete year', 'last-year', UTC(2024, 0, 1), UTC(2025, 0, 1), 'year'],
    ['yesterday', 'last-day', UTC(2025, 7, 12), UTC(2025, 7, 13), 'day'],
    ['one of many is the one', 'last-1-month', UTC(2025, 6, 1), UTC(2025, 7, 1), 'month'],
    ['90 complete days, today not among them', 'last-90-days', UTC(2025, 4, 15), UTC(2025, 7, 13), undefined],
    ['two complete weeks', 'last-2-weeks', UTC(2025, 6, 28), UTC(2025, 7, 11), undefined],
    ['twelve complete months', 'last-12-months', UTC(2024, 7, 1), UTC(2025, 7, 1), undefined],
    ['two dates, the second exclusive', '2025-01-10/2025-02-20', UTC(2025, 0, 10), UTC(2025, 1, 20), undefined],
    ['two dates that are a quarter are one', '2025-01-01/2025-04-01', UTC(2025, 0, 1), UTC(2025, 3, 1), 'quarter'],
    ['two dates that are a week are one', '2025-03-03/2025-03-10', UTC(2025, 2, 3), UTC(2025, 2, 10), 'week'],
    ['seven days from a Tuesday are no week', '2025-03-04/2025-03-11', UTC(2025, 2, 4), UTC(2025, 2, 11), undefined],
    ['two instants', '2025-01-10T12:00Z/2025-01-10T18:00+02:00', UTC(2025, 0, 10, 12), UTC(2025, 0, 10, 16), undefined],
    ['an instant and a date, with blanks', '2025-01-10T12:00 / 2025-01-12', UTC(2025, 0, 10, 12), UTC(2025, 0, 12), undefined],
  ])('%s: %s', (_, text, from, to, unit) => {
    expect(namedPeriod(text, utc, asOf, extent)).toEqual({ from, to, ...(unit ? { unit } : {}) });
  });

  it('takes all that the data cover', () => {
    expect(namedPeriod('all', utc, asOf, extent)).toEqual(extent);
  });

  it('counts in local days of the zone', () => {
    // 30 June 22:30 in UTC is 1 July 00:30 in Rome.
    const late = UTC(2025, 5, 30, 22, 30);
    expect(namedPeriod('this-month', rome, late, extent)).toEqual({ from: UTC(2025, 5, 30, 22), to: UTC(2025, 6, 31, 22), unit: 'month' });
    expect(namedPeriod('this-month', utc, late, extent).from).toBe(UTC(2025, 5, 1));
    expect(namedPeriod('2025-03-30/2025-03-31', rome, late, extent)).toEqual({
      from: UTC(2025, 2, 29, 23),
      to: UTC(2025, 2, 30, 22),
      unit: 'day',
    });
  });

  it('begins a new unit at the very instant of its start', () => {
    expect(namedPeriod('last-month', utc, UTC(2025, 2, 1), extent)).toEqual({ from: UTC(2025, 1, 1), to: UTC(2025, 2, 1), unit: 'month' });
    expect(namedPeriod('last-month', utc, UTC(2025, 2, 1) - 1, extent).from).toBe(UTC(2025, 0, 1));
  });

  it.each([
    '',
    'ALL',
    'yesterday',
    'last',
    'last-',
    'last-0-days',
    'last-two-weeks',
    'this-3-months',
    'last-month-ago',
    'next-month',
    'last-5-hours',
    '2025-13',
    '2025-W54',
    '2025-02-30',
    '2025-Q9',
    '25',
    '2025-02-01/2025-01-01',
    '2025-01-01/2025-01-01',
    '2025-01-01/',
    '/',
    '2025-01-01/2025-02-01/2025-03-01',
    '2025-01/2025-03',
    '2025-13-01/2025-14-01',
    'abcdefghij/2025-01-01',
    '2025-01-01T25:00/2025-02-01',
  ])('refuses "%s" and says what can be written', (text) => {
    for (const zone of [utc, rome, new Zone('Asia/Tokyo')]) {
      expect(() => namedPeriod(text, zone, asOf, extent)).toThrow(expect.objectContaining({ name: 'KpiError', code: 'invalid-query' }));
    }
  });
});
