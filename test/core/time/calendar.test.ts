import { describe, expect, it } from 'vitest';
import { evaluate, tableFromRows } from '../../../src/core/index.ts';
import { dayNumber } from '../../../src/core/time/instant.ts';
import { firstDay, usual, type PeriodUnit } from '../../../src/core/time/period.ts';
import { namedPeriod } from '../../../src/core/time/named-period.ts';
import { zoneOf } from '../../../src/core/time/zone.ts';

const day = (text: string): number => dayNumber(...(text.split('-').map(Number) as [number, number, number]));

describe('the first day of a unit', () => {
  // 12 March 2025 was a Wednesday.
  it.each<[PeriodUnit, string, number, number, string]>([
    ['week', '2025-03-12', 1, 1, '2025-03-10'],
    ['week', '2025-03-12', 7, 1, '2025-03-09'],
    ['week', '2025-03-12', 3, 1, '2025-03-12'],
    ['week', '2025-03-12', 4, 1, '2025-03-06'],
    ['week', '1969-12-30', 7, 1, '1969-12-28'],
    ['year', '2025-03-12', 1, 4, '2024-04-01'],
    ['year', '2025-04-01', 1, 4, '2025-04-01'],
    ['quarter', '2025-03-12', 1, 2, '2025-02-01'],
    ['quarter', '2025-01-31', 1, 2, '2024-11-01'],
    ['quarter', '2025-06-30', 1, 12, '2025-06-01'],
    ['month', '2025-06-30', 1, 12, '2025-06-01'],
  ])('%s of %s, weeks from day %i, years from month %i: %s', (unit, of, weekStart, fiscalStart, first) => {
    expect(firstDay(unit, day(of), { weekStart, fiscalStart })).toBe(day(first));
  });
});

it('the running and the last fiscal year follow the calendar, a year by its name does not', () => {
  const utc = zoneOf('UTC');
  const asOf = Date.UTC(2025, 2, 12);
  const named = (text: string): [string, string] => {
    const { from, to } = namedPeriod(text, utc, asOf, { from: 0, to: asOf }, { ...usual, fiscalStart: 4 });
    return [new Date(from).toISOString().slice(0, 10), new Date(to).toISOString().slice(0, 10)];
  };
  expect(named('this-year')).toEqual(['2024-04-01', '2025-04-01']);
  expect(named('last-quarter')).toEqual(['2024-10-01', '2025-01-01']);
  expect(named('2025')).toEqual(['2025-01-01', '2026-01-01']);
});

const won = tableFromRows('deals', ['2025-03-08', '2025-03-09', '2025-03-10'].map((closedAt) => ({ status: 'won', closedAt })));
const march = { kpi: 'deals-won', from: '2025-03-03', to: '2025-03-17', every: 'week' as const };

it('a series is cut where weeks start', () => {
  // 9 March 2025 was a Sunday.
  expect(evaluate({ deals: won }, march).series?.map(({ value }) => value)).toEqual([2, 1]);
  expect(evaluate({ deals: won }, { ...march, weekStart: 7 }).series?.map(({ value }) => value)).toEqual([1, 2, 0]);
});

it('a day of the week or a month that there is not is refused', () => {
  expect(() => evaluate({ deals: won }, { ...march, weekStart: 0 })).toThrow('"0" is no day of the week. Give 1 for Monday to 7 for Sunday.');
  expect(() => evaluate({ deals: won }, { ...march, fiscalStart: 13 })).toThrow('"13" is no month. Give 1 for January to 12 for December.');
});
