import { describe, expect, it } from 'vitest';
import { tableFromRows, type TableName } from '../../../src/core/index.ts';
import { NO_DAY, NO_FLAG, type Column } from '../../../src/core/table/column.ts';

const DAY = 86_400_000;

/** The column that values of one field become. */
function column(table: TableName, field: string, values: readonly unknown[]): Column {
  return tableFromRows(
    table,
    values.map((value) => ({ [field]: value })),
  ).columns.get(field) as Column;
}

/** The values of a column as its table gives them. */
function values(table: TableName, field: string, given: readonly unknown[]): unknown[] {
  const made = tableFromRows(
    table,
    given.map((value) => ({ [field]: value })),
  );
  return given.map((_, row) => made.get(row, field));
}

const words = (count: number): string[] => Array.from({ length: count }, (_, i) => `w${i}`);

describe('the array of a column', () => {
  it.each([
    ['numbers', column('deals', 'amount', [1, null, '2.5']), 'number', Float64Array],
    ['instants', column('deals', 'closedAt', ['2025-01-01T10:00Z', 5, null]), 'instant', Float64Array],
    ['calendar days', column('deals', 'closedAt', ['2025-01-01', null]), 'day', Int32Array],
    ['days among instants', column('deals', 'closedAt', ['2025-01-01', '2025-01-01T10:00Z']), 'instant', Float64Array],
    ['times of which none is known', column('deals', 'closedAt', [null, null]), 'instant', Float64Array],
    ['flags', column('activities', 'followUp', [true, null, 0]), 'flag', Uint8Array],
    ['255 words and no value', column('deals', 'owner', words(255)), 'word', Uint8Array],
    ['256 words and no value', column('deals', 'owner', words(256)), 'word', Uint16Array],
    ['65,535 words and no value', column('deals', 'owner', words(65_535)), 'word', Uint16Array],
    ['65,536 words and no value', column('deals', 'owner', words(65_536)), 'word', Uint32Array],
    ['numbers of a field no table knows', column('deals', 'seats', [1, null, 3]), 'number', Float64Array],
    ['words of a field no table knows', column('deals', 'region', ['north', 1, null]), 'word', Uint8Array],
  ])('of %s', (_, { kind, values: array }, expectedKind, expectedArray) => {
    expect(kind).toBe(expectedKind);
    expect(array).toBeInstanceOf(expectedArray);
  });

  it('is as long as the table, whatever grew while it was read', () => {
    for (const length of [0, 1, 63, 64, 65, 1000]) {
      const rows = Array.from({ length }, (_, i) => ({
        amount: i,
        owner: `o${i}`,
        closedAt: i,
        createdAt: '2025-01-01',
        ...(i === 0 ? { team: 'first only' } : {}),
      }));
      const table = tableFromRows('deals', rows);
      for (const { values: array } of table.columns.values()) expect(array.length).toBe(length);
    }
  });

  it('marks no value in its own way, which never leaves the table', () => {
    expect([...column('deals', 'amount', [null]).values]).toEqual([NaN]);
    expect([...column('deals', 'closedAt', ['2025-01-01', null]).values]).toEqual([20089, NO_DAY]);
    expect([...column('activities', 'followUp', [null]).values]).toEqual([NO_FLAG]);
    expect([...column('deals', 'owner', [null]).values]).toEqual([0]);
  });

  it('remembers which cells of a mixed column are days', () => {
    const mixed = column('deals', 'closedAt', ['2025-01-01', '2025-01-01T10:00Z', null, '2025-01-02']);
    expect(mixed).toMatchObject({ kind: 'instant', days: Uint8Array.of(1, 0, 0, 1) });
    expect([...mixed.values]).toEqual([20089 * DAY, 20089 * DAY + 36_000_000, NaN, 20090 * DAY]);
  });

  it('holds more words than two bytes can number', () => {
    const all = words(70_000);
    const table = tableFromRows(
      'deals',
      all.map((owner) => ({ owner })),
    );
    expect([0, 255, 256, 65_535, 65_536, 69_999].map((row) => table.get(row, 'owner'))).toEqual([
      'w0',
      'w255',
      'w256',
      'w65535',
      'w65536',
      'w69999',
    ]);
  });
});

describe('a number', () => {
  it.each([
    [0, 0],
    [-1.5, -1.5],
    ['12', 12],
    [' 12.50 ', 12.5],
    ['-3', -3],
    ['+3', 3],
    ['.5', 0.5],
    ['5.', 5],
    ['1e3', 1000],
    ['1E-2', 0.01],
  ])('is read from %j', (given, expected) => {
    expect(values('deals', 'amount', [given])).toEqual([expected]);
  });

  it.each([
    null,
    undefined,
    '',
    '  ',
    NaN,
    Infinity,
    -Infinity,
    'Infinity',
    '1e999',
    '1,000',
    '1.000,5',
    '12 EUR',
    '0x10',
    'abc',
    '--1',
    true,
    {},
    [],
    [5],
  ])('is not read from %j', (given) => {
    expect(values('deals', 'amount', [given])).toEqual([null]);
  });
});

describe('a time', () => {
  it.each([
    ['2025-01-01', 20089 * DAY],
    [' 2025-01-01T00:00:01Z ', 20089 * DAY + 1000],
    [20089 * DAY, 20089 * DAY],
    [0, 0],
    [-1, -1],
    [new Date(5), 5],
    [8.64e15, 8.64e15],
  ])('is read from %j', (given, expected) => {
    expect(values('deals', 'closedAt', [given])).toEqual([expected]);
  });

  it.each([
    null,
    undefined,
    '',
    ' ',
    'soon',
    '2025-02-30',
    '01/02/2025',
    '1735689600000',
    NaN,
    Infinity,
    new Date(NaN),
    true,
    {},
    // Further away than a date can be.
    8.64e15 + 1,
    -1e300,
  ])('is not read from %j', (given) => {
    expect(values('deals', 'closedAt', [given])).toEqual([null]);
  });
});

describe('a flag', () => {
  it.each([
    [true, 1],
    [1, 1],
    ['true', 1],
    ['1', 1],
    ['Yes', 1],
    [' Y ', 1],
    [false, 0],
    [0, 0],
    ['FALSE', 0],
    ['0', 0],
    ['no', 0],
    ['n', 0],
  ])('%j is %d', (given, expected) => expect(values('activities', 'valueAdded', [given])).toEqual([expected]));

  it.each([null, undefined, '', 2, -1, 'maybe', {}, NaN])('is not read from %j', (given) => {
    expect(values('activities', 'valueAdded', [given])).toEqual([null]);
  });
});

describe('a word', () => {
  it.each([
    ['ana', 'ana'],
    [' ana ', ' ana '],
    [5, '5'],
    [0, '0'],
    [true, 'true'],
    [12n, '12'],
    ['__proto__', '__proto__'],
    ['null', 'null'],
  ])('%s is "%s"', (given, expected) => {
    expect(values('deals', 'owner', [given])).toEqual([expected]);
  });

  it.each([null, undefined, '', {}, [], ['ana'], () => 1, Symbol('ana')])('case %#: there is none in what is no text', (given) => {
    expect(values('deals', 'owner', [given])).toEqual([null]);
  });
});

describe('a field no table knows', () => {
  it('is a number where every value is one', () => {
    expect(values('deals', 'seats', [1, null, '', 2.5])).toEqual([1, null, null, 2.5]);
  });

  it('is text where one value is not a number', () => {
    expect(values('deals', 'seats', [1, '2', null, true])).toEqual(['1', '2', null, 'true']);
  });

  it('keeps nothing of objects and lists', () => {
    expect(values('deals', 'extra', [{ deep: 1 }, [1], 'x'])).toEqual([null, null, 'x']);
  });
});
