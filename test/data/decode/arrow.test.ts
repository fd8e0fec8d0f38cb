import { dateDay, int64, tableFromArrays, tableToIPC, timestamp, utf8 } from '@uwdata/flechette';
import { describe, expect, it } from 'vitest';
import { loadTable, readTable } from '../../../src/data/index.ts';

const table = tableFromArrays(
  { id: [5527084754447123456n, 7n, null], owner: ['Anna', 'Città', null], amount: [12.5, null, 3], createdAt: [Date.UTC(2026, 2, 1, 9, 30), null, 0], closedAt: [new Date(Date.UTC(2026, 5, 2)), null, null] },
  { types: { id: int64(), owner: utf8(), createdAt: timestamp(), closedAt: dateDay() } },
);
const ipc = (format: 'file' | 'stream'): Uint8Array => tableToIPC(table, { format }) as Uint8Array;
const answer = (bytes: Uint8Array) => ({ fetch: () => Promise.resolve(new Response(bytes.slice())) });

describe('Arrow IPC from a URL', () => {
  it.each(['file', 'stream'] as const)('as a %s is read: long ids stay texts, days are days', async (format) => {
    const { table: read, report } = await loadTable('deals', 'https://crm.example/deals', answer(ipc(format)));
    expect(read.toRows()).toEqual([
      { id: '5527084754447123456', owner: 'Anna', amount: 12.5, createdAt: Date.UTC(2026, 2, 1, 9, 30), closedAt: Date.UTC(2026, 5, 2) },
      { id: '7', owner: 'Città', amount: null, createdAt: null, closedAt: null },
      { id: null, owner: null, amount: 3, createdAt: 0, closedAt: null },
    ]);
    expect(read.columns.get('closedAt')?.kind).toBe('day');
    expect(report).toMatchObject({ rows: 3, kept: 3, faults: [], detected: { format: 'arrow' } });
  });

  it('that is cut off says so', async () => {
    const bytes = ipc('stream');
    await expect(loadTable('deals', 'https://crm.example/deals', answer(bytes.subarray(0, bytes.length / 2)))).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('is not for readTable, which says where to put it', () => {
    expect(() => readTable('deals', ipc('file'))).toThrow('loadTable');
  });
});
