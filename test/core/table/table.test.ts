import { describe, expect, it } from 'vitest';
import { isTableName, tableFromRows, type TableName } from '../../../src/core/index.ts';
import { kindOf } from '../../../src/core/table/tables.ts';

describe('tableFromRows', () => {
  it('keeps every row, also one without any field', () => {
    const table = tableFromRows('deals', [{ id: 'a' }, {}, { id: 'a' }]);
    expect(table.name).toBe('deals');
    expect(table.length).toBe(3);
    expect(table.toRows()).toEqual([{ id: 'a' }, { id: null }, { id: 'a' }]);
  });

  it('has no value where a row lacks a field, at the start, in the middle and at the end', () => {
    const table = tableFromRows('deals', [{ amount: 1 }, { owner: 'ana', closedAt: '2025-01-01' }, { amount: 3 }]);
    expect(table.fields).toEqual(['amount', 'owner', 'closedAt']);
    expect(table.toRows()).toEqual([
      { amount: 1, owner: null, closedAt: null },
      { amount: null, owner: 'ana', closedAt: Date.UTC(2025, 0, 1) },
      { amount: 3, owner: null, closedAt: null },
    ]);
  });

  it('has no field that no row has', () => {
    expect(tableFromRows('deals', []).fields).toEqual([]);
    expect(tableFromRows('deals', [{}]).fields).toEqual([]);
    expect(tableFromRows('deals', [{ amount: undefined }]).fields).toEqual(['amount']);
  });

  it('gives times as epoch milliseconds, also days among instants', () => {
    const table = tableFromRows('deals', [{ closedAt: '2025-01-01' }, { closedAt: '2025-01-01T02:00+02:00' }]);
    expect(table.toRows()).toEqual([{ closedAt: Date.UTC(2025, 0, 1) }, { closedAt: Date.UTC(2025, 0, 1) }]);
  });

  it('treats names that every object has as data, as fields and as values', () => {
    const rows = JSON.parse(
      '[{"__proto__":"x","constructor":"y","toString":"z","owner":"__proto__"},{"hasOwnProperty":1,"owner":"constructor"}]',
    ) as object[];
    const table = tableFromRows('deals', rows);
    expect(table.fields).toEqual(['__proto__', 'constructor', 'toString', 'owner', 'hasOwnProperty']);
    expect(table.get(0, '__proto__')).toBe('x');
    expect(table.get(0, 'constructor')).toBe('y');
    expect(table.get(1, 'constructor')).toBeNull();
    expect(table.get(1, 'hasOwnProperty')).toBe(1);
    const [first] = table.toRows();
    expect(Object.getPrototypeOf(first)).toBe(Object.prototype);
    expect(Object.entries(first as object)).toContainEqual(['__proto__', 'x']);
    expect([table.get(0, 'owner'), table.get(1, 'owner')]).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('reads own fields only', () => {
    const row = Object.create({ amount: 5 }) as { id: string };
    row.id = 'a';
    expect(tableFromRows('deals', [row]).fields).toEqual(['id']);
  });

  it.each(['deal', '', 'toString', '__proto__', 'constructor'])('refuses the table "%s"', (name) => {
    expect(() => tableFromRows(name as TableName, [])).toThrow(expect.objectContaining({ name: 'KpiError', code: 'unknown-table' }));
  });

  it.each([
    ['an object', { a: 1 }],
    ['a text', 'rows'],
    ['nothing', undefined],
  ])('refuses %s in place of a list', (_, rows) => {
    expect(() => tableFromRows('deals', rows as unknown as object[])).toThrow(expect.objectContaining({ code: 'not-data' }));
  });

  it.each([null, 5, 'row'])('refuses the row %j and says which', (row) => {
    expect(() => tableFromRows('deals', [{}, row as unknown as object])).toThrow(
      expect.objectContaining({ code: 'not-data', message: expect.stringContaining('Row 2') as string }),
    );
  });
});

describe('Table.get', () => {
  const table = tableFromRows('activities', [{ kind: 'call', followUp: true, durationMs: 0 }]);

  it('gives flags as 0 or 1, and a zero as a zero', () => {
    expect([table.get(0, 'kind'), table.get(0, 'followUp'), table.get(0, 'durationMs')]).toEqual(['call', 1, 0]);
  });

  it.each([
    [1, 'kind'],
    [-1, 'kind'],
    [0.5, 'kind'],
    [NaN, 'kind'],
    [0, 'owner'],
    [0, 'get'],
  ])('gives nothing for row %d and field %s', (row, field) => {
    expect(table.get(row, field)).toBeNull();
  });
});

describe('the tables', () => {
  it.each(['deals', 'responses', 'rates'])('%s is one', (name) => expect(isTableName(name)).toBe(true));
  it.each(['Deals', 'toString', '__proto__', '', null, 5, {}])('%j is none', (name) => expect(isTableName(name)).toBe(false));

  it('know the kinds of their own fields and of no other', () => {
    expect([kindOf('deals', 'closedAt'), kindOf('deals', 'amount'), kindOf('deals', 'toString'), kindOf('deals', 'at')]).toEqual([
      'time',
      'number',
      undefined,
      undefined,
    ]);
  });
});
