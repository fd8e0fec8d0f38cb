import { describe, expect, it } from 'vitest';
import { tableFromRows, type Table } from '../../../src/core/table/table.ts';
import { storeTables, tablesFromStored, type StoredTable } from '../../../src/core/table/stored.ts';

const deals = tableFromRows('deals', [
  { id: 'é\ud83d\ude00', amount: 1.5, createdAt: '2026-01-02', closedAt: '2026-01-02T03:04:05Z', status: 'won', note: 'x' },
  { id: '\ufeff', amount: null, createdAt: null, closedAt: '2026-02-03', status: '', note: 'y' },
  { id: 'cut \ud83d', amount: -0.1, createdAt: '1969-12-31', closedAt: null, status: 'lost', note: null },
]);
const activities = tableFromRows('activities', [{ id: 'a', followUp: true }, { id: 'b' }]);
const many = tableFromRows('orders', Array.from({ length: 300 }, (_, row) => ({ id: `o${row}` })));

/** The pieces put one after the other, as a Blob does. */
function joined(pieces: Uint8Array[]): ArrayBuffer {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes.buffer;
}

function storedAgain(tables: Table[], keeps = (_: Table, __: string) => true) {
  const { heads, pieces } = storeTables(tables, keeps);
  return { heads: JSON.parse(JSON.stringify(heads)) as StoredTable[], buffer: joined(pieces) };
}

describe('stored columns', () => {
  it('give the same rows, in the same types', () => {
    const { heads, buffer } = storedAgain([deals, activities, many]);
    const read = tablesFromStored(heads, buffer);
    // Half of a character is no text that can be stored: it becomes the sign for it.
    expect(read.deals?.toRows()).toEqual(deals.toRows().map((row) => ({ ...row, id: String(row['id']).replace(/\ud83d$/, '\ufffd') })));
    expect(read.activities?.toRows()).toEqual(activities.toRows());
    expect(read.orders?.toRows()).toEqual(many.toRows());
    for (const table of [deals, activities, many]) {
      for (const [field, column] of table.columns) {
        const again = read[table.name]?.columns.get(field);
        expect([again?.kind, again?.values.constructor], field).toEqual([column.kind, column.values.constructor]);
      }
    }
    expect(read.orders?.columns.get('id')?.values).toBeInstanceOf(Uint16Array);
  });

  it('of no rows are read back', () => {
    const { heads, buffer } = storedAgain([tableFromRows('deals', [])]);
    expect(tablesFromStored(heads, buffer).deals?.length).toBe(0);
  });

  it('leave out the fields that are not to be kept', () => {
    const { heads, buffer } = storedAgain([deals], (_, field) => field !== 'note');
    expect(tablesFromStored(heads, buffer).deals?.fields).not.toContain('note');
    expect(new TextDecoder().decode(buffer)).not.toContain('xy');
  });

  it.each<[string, (heads: StoredTable[]) => void]>([
    ['bytes that are too few', (heads) => (heads[0]!.columns[1]!.values.at = 1e6)],
    ['a width that no such column has', (heads) => (heads[0]!.length = 7)],
    ['words without their text', (heads) => delete heads[0]!.columns[0]!.words],
  ])('that are damaged throw: %s', (_, damage) => {
    const { heads, buffer } = storedAgain([deals]);
    damage(heads);
    expect(() => tablesFromStored(heads, buffer)).toThrow(expect.objectContaining({ code: 'unreadable' }) as Error);
  });
});
