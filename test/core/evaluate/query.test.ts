import { describe, expect, it } from 'vitest';
import { evaluate, KpiError, tableFromRows, type KpiResult } from '../../../src/core/index.ts';

const deals = tableFromRows('deals', [
  { owner: 'ana', seats: 3, createdAt: '2025-01-01', closedAt: '2025-01-11', status: 'won' },
  { owner: 'ben', seats: 5, createdAt: '2025-01-01', closedAt: '2025-02-11', status: 'won' },
  { owner: null, seats: null, createdAt: '2025-01-01', closedAt: '2025-03-11', status: 'won' },
]);
const Q1 = { kpi: 'deals-won', from: '2025-01-01', to: '2025-04-01' };

/** Queries as a page may give them, from JSON: nothing is known of their types. */
function ask(query: Record<string, unknown>): KpiResult {
  return evaluate({ deals }, { ...Q1, ...query });
}

describe('the instants of a query', () => {
  it('are ISO texts or epoch milliseconds', () => {
    expect(ask({ from: Date.UTC(2025, 0, 1), to: '2025-03-11T00:00Z' }).value).toBe(2);
    expect(ask({ from: ' 2025-01-01 ', to: '2025-03-11T01:00+01:00' }).value).toBe(2);
  });

  it('are 00:00 UTC where they are dates, whatever the zone', () => {
    // In Rome the 11th of January begins an hour before.
    expect(ask({ from: '2025-01-11', zone: 'Europe/Rome' }).value).toBe(2);
    expect(ask({ from: '2025-01-10T23:00Z', zone: 'Europe/Rome' }).value).toBe(3);
  });

  it('may be the same: nothing happens in no time', () => {
    expect(ask({ to: '2025-01-01' })).toMatchObject({ status: 'ok', value: 0 });
  });
});

describe('where', () => {
  it.each([
    ['a value', { owner: 'ana' }, 1],
    ['one of several', { owner: ['ana', 'ben'] }, 2],
    ['no value', { owner: '' }, 1],
    ['no value, in JSON', { owner: null }, 1],
    ['no value or one', { owner: ['', 'ben'] }, 2],
    ['a value that no row has', { owner: 'cy' }, 0],
    ['none of none', { owner: [] }, 0],
    ['a number as text', { seats: '3' }, 1],
    ['a number', { seats: [3, 5] }, 2],
    ['two fields at once', { owner: ['ana', 'ben'], seats: '5' }, 1],
    ['a name that every object has', { owner: 'constructor' }, 0],
  ])('keeps the rows with %s', (_, where, value) => {
    expect(ask({ where })).toMatchObject({ status: 'ok', value });
  });

  it.each([
    ['team', 'red'],
    ['team', ''],
    ['__proto__', 'x'],
    ['constructor', 'x'],
  ])('cannot be told by a field that no row has: %s', (field, value) => {
    const where = JSON.parse(`{${JSON.stringify(field)}:${JSON.stringify(value)}}`) as object;
    expect(ask({ where })).toMatchObject({ status: 'not-computable', value: null, missing: [`deals.${field}`] });
  });

  it('leaves no rows of a KPI that does not add up without data', () => {
    expect(ask({ kpi: 'win-rate', where: { owner: 'cy' } })).toMatchObject({ status: 'no-data', value: null });
  });
});

describe('a wrong query', () => {
  it.each([
    ['an unknown KPI', { kpi: 'deals-one' }, 'unknown-kpi', 'deals-won'],
    ['no KPI', { kpi: undefined }, 'unknown-kpi', ''],
    ['a start that is no instant', { from: 'January' }, 'invalid-query', 'from'],
    ['an end that is no day', { to: '2025-02-30' }, 'invalid-query', 'to'],
    ['an end before the start', { to: '2024-12-31' }, 'invalid-query', 'before'],
    ['an end beyond the calendar', { to: 1e300 }, 'invalid-query', 'to'],
    ['an asOf that is none', { asOf: NaN }, 'invalid-query', 'asOf'],
    ['an unknown zone', { zone: 'Rome' }, 'invalid-query', 'Rome'],
    ['an unknown unit', { every: 'fortnight' }, 'invalid-query', 'fortnight'],
    ['a unit that every object has', { every: 'constructor' }, 'invalid-query', 'constructor'],
    ['a currency that is no code', { currency: 'euro' }, 'invalid-query', 'euro'],
    ['groups that are no list', { by: 'owner' }, 'invalid-query', '"by"'],
    ['a group that is no field', { by: [5] }, 'invalid-query', '"by"'],
    ['a group without a field', { by: [{ bands: [1] }] }, 'invalid-query', '"by"'],
    ['a group without bands', { by: [{ field: 'seats' }] }, 'invalid-query', '"by"'],
    ['bands that are no numbers', { by: [{ field: 'seats', bands: ['1'] }] }, 'invalid-query', '"by"'],
    ['a filter that is no object', { where: 'owner' }, 'invalid-query', '"where"'],
    ['a filter that is a list', { where: ['owner'] }, 'invalid-query', '"where"'],
    ['a filter with an object for a value', { where: { owner: { not: 'ana' } } }, 'invalid-query', '"where"'],
  ])('with %s is refused', (_, query, code, words) => {
    expect(() => ask(query)).toThrow(KpiError);
    expect(() => ask(query)).toThrow(expect.objectContaining({ code, message: expect.stringContaining(words) as string }));
  });
});
