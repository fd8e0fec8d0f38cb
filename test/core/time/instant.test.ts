import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay, readInstant } from '../../../src/core/time/instant.ts';

const { UTC } = Date;

describe('readInstant', () => {
  it.each([
    ['a date-only text is 00:00 UTC', '2025-03-01', UTC(2025, 2, 1)],
    ['no offset means UTC, whatever the zone of the machine', '2025-03-01T09:30', UTC(2025, 2, 1, 9, 30)],
    ['seconds', '2025-03-01T09:30:15', UTC(2025, 2, 1, 9, 30, 15)],
    ['a small t', '2025-03-01t09:30:15z', UTC(2025, 2, 1, 9, 30, 15)],
    ['a blank in place of the T', '2025-03-01 09:30:15', UTC(2025, 2, 1, 9, 30, 15)],
    ['Z', '2025-03-01T09:30Z', UTC(2025, 2, 1, 9, 30)],
    ['an offset with a colon', '2025-03-01T09:30:00+02:00', UTC(2025, 2, 1, 7, 30)],
    ['an offset without a colon', '2025-03-01T09:30:00-0330', UTC(2025, 2, 1, 13, 0)],
    ['an offset of hours only', '2025-03-01T09:30:00+02', UTC(2025, 2, 1, 7, 30)],
    ['an offset without seconds', '2025-03-01T09:30+05:45', UTC(2025, 2, 1, 3, 45)],
    ['an offset that moves the date', '2025-03-01T00:30:00+14:00', UTC(2025, 1, 28, 10, 30)],
    ['-00:00 is UTC', '2025-03-01T09:30-00:00', UTC(2025, 2, 1, 9, 30)],
    ['the form of Salesforce', '2021-05-27T13:50:24.000+0000', UTC(2021, 4, 27, 13, 50, 24)],
    ['a fraction after a dot', '2025-03-01T09:30:15.25Z', UTC(2025, 2, 1, 9, 30, 15, 250)],
    ['a fraction after a comma', '2025-03-01T09:30:15,007Z', UTC(2025, 2, 1, 9, 30, 15, 7)],
    ['one digit of a fraction is tenths', '2025-03-01T09:30:15.5', UTC(2025, 2, 1, 9, 30, 15, 500)],
    ['what is beyond milliseconds is cut, not rounded', '2025-03-01T09:30:15.9999999Z', UTC(2025, 2, 1, 9, 30, 15, 999)],
    ['24:00 is the midnight that ends the day', '2025-03-31T24:00', UTC(2025, 3, 1)],
    ['a leap day', '2024-02-29', UTC(2024, 1, 29)],
    ['the leap day of a year divisible by 400', '2000-02-29', UTC(2000, 1, 29)],
    ['before 1970', '1969-12-31T23:59:59.999Z', -1],
    ['a year below 100 is that year, not one of the 1900s', '0025-01-01', -61378214400000],
  ])('%s: %s', (_, text, expected) => {
    expect(readInstant(text)).toBe(expected);
  });

  it.each([
    ['30 February', '2025-02-30'],
    ['29 February of a common year', '2025-02-29'],
    ['29 February of a century', '1900-02-29'],
    ['31 April', '2025-04-31'],
    ['month 13', '2025-13-01'],
    ['month 0', '2025-00-10'],
    ['day 0', '2025-01-00'],
    ['24:01', '2025-03-01T24:01'],
    ['24:00:00.001', '2025-03-01T24:00:00.001'],
    ['hour 25', '2025-03-01T25:00'],
    ['minute 60', '2025-03-01T09:60'],
    ['second 60', '2025-03-01T23:59:60Z'],
    ['an hour alone', '2025-03-01T09'],
    ['one digit of an hour', '2025-03-01T9:30'],
    ['nothing after the point', '2025-03-01T09:30:15.Z'],
    ['nothing after the colon', '2025-03-01T09:30:'],
    ['a letter among digits', '2025-03-0lT09:30'],
    ['text after the Z', '2025-03-01T09:30Zulu'],
    ['an offset of 24 hours', '2025-03-01T09:30+24:00'],
    ['an offset of 60 minutes', '2025-03-01T09:30+01:60'],
    ['half an offset', '2025-03-01T09:30+0'],
    ['an offset with a colon and no minutes', '2025-03-01T09:30+02:'],
    ['text after the offset', '2025-03-01T09:30+02:00[Europe/Rome]'],
    ['another letter than T', '2025-03-01X09:30'],
    ['slashes', '2025/03/01'],
    ['day first', '01-03-2025'],
    ['no leading zero', '2025-3-1'],
    ['a month', '2025-03'],
    ['digits only', '20250301'],
    ['full-width digits', '２０２５-03-01'],
    ['a sign before the year', '-025-03-01'],
    ['a blank before', ' 2025-03-01'],
    ['a blank after', '2025-03-01 '],
    ['nothing', ''],
    ['words', 'yesterday!'],
  ])('%s is no instant: %s', (_, text) => {
    expect(readInstant(text)).toBeNaN();
  });

  it('does not look at the zone of the machine', () => {
    const zone = process.env['TZ'];
    try {
      process.env['TZ'] = 'Asia/Tokyo';
      expect(new Date(2025, 0, 1).getTimezoneOffset()).toBe(-540);
      expect(readInstant('2025-03-01T09:30')).toBe(UTC(2025, 2, 1, 9, 30));
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('agrees with the platform on every text that the platform reads the same way', () => {
    // Date reads the full form with an offset by the same standard; without an offset it means local time, so one is always given.
    const offset = fc.oneof(
      fc.constant('Z'),
      fc.tuple(fc.constantFrom('+', '-'), fc.nat(14), fc.nat(59)).map(([sign, h, m]) => `${sign}${two(h)}:${two(m)}`),
    );
    const ms = fc.integer({ min: UTC(1, 0, 1), max: UTC(9998, 0, 1) });
    fc.assert(
      fc.property(ms, offset, fc.nat(3), (instant, zone, digits) => {
        const text = new Date(instant).toISOString().slice(0, digits ? 20 + digits : 19) + zone;
        expect(readInstant(text)).toBe(new Date(text).getTime());
      }),
    );
  });

  it('reads back every date that the platform writes, and refuses every day past the end of a month', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const exists = new Date(UTC(year, month - 1, day)).getUTCDate() === day;
          const read = readInstant(`${year}-${two(month)}-${two(day)}`);
          if (exists) expect(read).toBe(UTC(year, month - 1, day));
          else expect(read).toBeNaN();
        },
      ),
    );
  });
});

describe('isDay', () => {
  it('tells a calendar day from an instant', () => {
    expect(isDay('2025-03-01')).toBe(true);
    expect(isDay('2025-03-01T00:00Z')).toBe(false);
  });
});

function two(value: number): string {
  return String(value).padStart(2, '0');
}
