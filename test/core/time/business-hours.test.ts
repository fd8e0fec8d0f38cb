import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessDue, businessTime, type Schedule } from '../../../src/core/index.ts';

const HOUR = 3_600_000;
const office: [string, string][] = [['09:00', '13:00'], ['14:00', '18:00']];
const rome: Schedule = {
  zone: 'Europe/Rome',
  week: { 1: office, 2: office, 3: office, 4: office, 5: office },
  holidays: { '2025-04-25': [], '2025-12-24': [['09:00', '13:00']] },
};
const always = (zone: string): Schedule => ({
  zone,
  week: Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, [['00:00', '24:00']]])),
});
const hours = (schedule: Schedule, a: string, b: string): number => businessTime(schedule, a, b) / HOUR;

describe('business time', () => {
  it('leaves out the lunch break: 12:30 to 14:30 in Rome is one hour', () => {
    expect(hours(rome, '2025-03-03T11:30Z', '2025-03-03T13:30Z')).toBe(1);
  });

  it('counts 2 h of winter time and 1.5 h of summer time over the weekend of a clock change', () => {
    expect(hours(rome, '2025-03-28T15:00Z', '2025-03-31T08:30Z')).toBe(3.5);
  });

  it('is closed on a holiday: Thursday 17 h to Monday 9:30 around 25 April is 1.5 h', () => {
    expect(hours(rome, '2025-04-24T15:00Z', '2025-04-28T07:30Z')).toBe(1.5);
  });

  it('knows the half day of 24 December', () => {
    expect(hours(rome, '2025-12-24T10:00Z', '2025-12-24T17:00Z')).toBe(2);
  });

  it('gives a real 0 for a weekend', () => {
    expect(hours(rome, '2025-03-15T10:00Z', '2025-03-16T10:00Z')).toBe(0);
  });

  it('is 2,076 h for 2025: 261 weekdays of 8 h less a holiday and half a day', () => {
    expect(hours(rome, '2024-12-31T23:00Z', '2025-12-31T23:00Z')).toBe(2076);
  });

  it('counts the repeated hour of an autumn night twice: 22 to 24 h and 0 to 6 h is 9 h', () => {
    const night: Schedule = { zone: 'Europe/Rome', week: { 6: [['22:00', '24:00']], 7: [['00:00', '06:00']] } };
    expect(hours(night, '2025-10-25T10:00Z', '2025-10-26T12:00Z')).toBe(9);
  });

  it('loses the part of a span that the clock skips: Cairo 00:30 to 02:00 on 25 April 2025 is one hour', () => {
    const cairo: Schedule = { zone: 'Africa/Cairo', week: { 5: [['00:30', '02:00']] } };
    expect(hours(cairo, '2025-04-24T12:00Z', '2025-04-25T12:00Z')).toBe(1);
  });

  it('spans an American clock change by wall time: Friday 16 h EST to Monday 10 h EDT is 3 h', () => {
    const newYork: Schedule = { zone: 'America/New_York', week: { 1: [['09:00', '17:00']], 5: [['09:00', '18:00']] } };
    expect(hours(newYork, '2025-03-07T21:00Z', '2025-03-10T14:00Z')).toBe(3);
  });

  it('equals elapsed time where it is always open, in any zone, over any clock change', () => {
    const zones = ['Europe/Rome', 'America/New_York', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Africa/Cairo', 'Asia/Kathmandu'].map(always);
    const instant = fc.integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2035, 0, 1) });
    fc.assert(
      fc.property(fc.constantFrom(...zones), instant, instant, (schedule, a, b) => {
        expect(businessTime(schedule, a, b)).toBe(b - a);
      }),
      { seed: 7, numRuns: process.env['KPI_LONG'] ? 2000 : 100 },
    );
  });

  it('does not depend on which years were asked for first', () => {
    const fresh = (): Schedule => ({ ...rome });
    const [late, early] = [fresh(), fresh()];
    hours(late, '2040-01-01', '2040-02-01');
    expect(hours(late, '2012-03-20', '2012-04-02')).toBe(hours(early, '2012-03-20', '2012-04-02'));
    expect(hours(late, '2012-04-02', '2012-03-20')).toBe(-hours(early, '2012-03-20', '2012-04-02'));
  });

  it('agrees with a walk minute by minute over the wall clock', () => {
    const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Rome', weekday: 'short', hour: '2-digit', minute: '2-digit', year: 'numeric', month: '2-digit', day: '2-digit' });
    const isOpen = (instant: number): boolean => {
      const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
      const minutes = Number(part['hour']) * 60 + Number(part['minute']);
      const date = `${part['year']}-${part['month']}-${part['day']}`;
      if (part['weekday'] === 'Sat' || part['weekday'] === 'Sun' || date === '2025-04-25') return false;
      return (minutes >= 540 && minutes < 780) || (date !== '2025-12-24' && minutes >= 840 && minutes < 1080);
    };
    const start = fc.integer({ min: Date.UTC(2025, 2, 20) / 60_000, max: Date.UTC(2025, 11, 28) / 60_000 });
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 5000 }), (from, length) => {
        let open = 0;
        for (let minute = from; minute < from + length; minute++) if (isOpen(minute * 60_000)) open++;
        expect(businessTime(rome, from * 60_000, (from + length) * 60_000)).toBe(open * 60_000);
      }),
      { seed: 11, numRuns: process.env['KPI_LONG'] ? 500 : 25 },
    );
  }, 60_000);

  it('refuses times that are none, and spans that overlap', () => {
    const wrong = (list: [string, string][]): Schedule => ({ zone: 'UTC', week: { 1: list } });
    expect(() => hours(wrong([['9:00', '10:00']]), '2025-01-01', '2025-01-02')).toThrow(/"9:00"/);
    expect(() => hours(wrong([['09:00', '25:00']]), '2025-01-01', '2025-01-02')).toThrow(/"25:00"/);
    expect(() => hours(wrong([['09:00', '12:00'], ['11:00', '13:00']]), '2025-01-01', '2025-01-02')).toThrow(/overlap/);
    expect(() => hours(wrong([['22:00', '06:00']]), '2025-01-01', '2025-01-02')).toThrow(/24:00/);
  });
});

describe('business due', () => {
  const due = (schedule: Schedule, a: string, ms: number): string | null => {
    const instant = businessDue(schedule, a, ms);
    return instant === null ? null : new Date(instant).toISOString();
  };

  it('carries an hour from Thursday 17:30 over the holiday to Monday 9:30', () => {
    expect(due(rome, '2025-04-24T15:30Z', HOUR)).toBe('2025-04-28T07:30:00.000Z');
  });

  it('is the instant itself where there is nothing to wait for', () => {
    expect(due(rome, '2025-03-15T10:00Z', 0)).toBe('2025-03-15T10:00:00.000Z');
  });

  it('is null for a schedule that never opens', () => {
    expect(due({ zone: 'UTC', week: {} }, '2025-03-15T10:00Z', HOUR)).toBeNull();
  });

  it('is the first instant by which that much time has passed', () => {
    const start = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2026, 0, 1) });
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 200 * HOUR }), (a, ms) => {
        const instant = businessDue(rome, a, ms) as number;
        expect(businessTime(rome, a, instant)).toBe(ms);
        expect(businessTime(rome, a, instant - 1)).toBeLessThan(ms);
      }),
      { seed: 13, numRuns: process.env['KPI_LONG'] ? 2000 : 100 },
    );
  });
});
