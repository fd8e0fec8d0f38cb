import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadTable } from '../../../src/data/index.ts';
import { Decoder, LARGE_BYTES } from '../../../src/data/decode/decoder.ts';

const rows = Array.from({ length: 60_000 }, (_, i) => ({ id: `D-${i}`, owner: i % 2 === 0 ? 'Zoé' : '张伟', status: 'won', amount: i, createdAt: '2025-01-02T03:04:05.000Z', closedAt: '2025-02-01' }));
const json = new TextEncoder().encode(JSON.stringify({ data: rows }));
const csv = new TextEncoder().encode(`id,owner,amount,note\n${rows.map(({ id, owner, amount }) => `${id},${owner},${amount},${'as agreed '.repeat(6)}`).join('\n')}`);

/** A body in pieces that end anywhere, also inside a letter; `before` is told the number of each piece before it is given. */
function inPieces(bytes: Uint8Array, before: (piece: number) => void = () => undefined, size = 65_537): typeof fetch {
  return () => {
    let at = 0;
    return Promise.resolve(new Response(new ReadableStream<Uint8Array>({
      pull(controller) {
        before(at / size);
        if (at >= bytes.length) controller.close();
        else controller.enqueue(bytes.slice(at, (at += size)));
      },
    }, { highWaterMark: 0 })));
  };
}

afterEach(() => void vi.restoreAllMocks());

describe('a large body', () => {
  it('is taken apart while it arrives', async () => {
    expect(json.length).toBeGreaterThan(LARGE_BYTES + 1e6);
    const push = vi.spyOn(Decoder.prototype, 'push');
    const pushed: number[] = [];
    const { table, report } = await loadTable('deals', '/deals.json', { fetch: inPieces(json, (piece) => (pushed[piece] = push.mock.calls.length)) });
    expect(table.length).toBe(rows.length);
    expect(table.get(59_999, 'owner')).toBe('张伟');
    expect(report).toMatchObject({ rows: 60_000, kept: 60_000, bytes: json.length, pages: 1, detected: { format: 'json', encoding: 'utf-8' } });
    // Nothing of the start, and each later piece by the time of the next.
    const first = Math.ceil(LARGE_BYTES / 65_537);
    expect(pushed.slice(0, first)).toEqual(Array.from({ length: first }, () => 0));
    expect(pushed.slice(first)).toEqual(Array.from({ length: pushed.length - first }, (_, i) => first + i));
  });

  it('has the rows that it has as a whole, in any format', async () => {
    expect(csv.length).toBeGreaterThan(LARGE_BYTES + 500_000);
    for (const bytes of [json, csv]) {
      const whole = await loadTable('deals', '/deals', { fetch: () => Promise.resolve(new Response(bytes.slice())) });
      const parts = await loadTable('deals', '/deals', { fetch: inPieces(bytes) });
      expect(parts.report).toEqual(whole.report);
      const some = ({ table }: typeof whole): unknown[] => table.fields.map((field) => Array.from({ length: 300 }, (_, i) => table.get((i * 997) % table.length, field)));
      expect(some(parts)).toEqual(some(whole));
    }
  });

  it('that is broken says where from, and that of a refused request is not looked at', async () => {
    await expect(loadTable('deals', 'https://crm.example/deals?key=secret', { fetch: inPieces(json.slice(0, -9)) })).rejects.toMatchObject({ code: 'unreadable', message: expect.stringContaining('/deals') as string });
    const push = vi.spyOn(Decoder.prototype, 'push');
    const refused: typeof fetch = async (...given) => new Response((await inPieces(json)(...given)).body, { status: 500 });
    await expect(loadTable('deals', '/deals', { fetch: refused })).rejects.toMatchObject({ code: 'http' });
    expect(push).not.toHaveBeenCalled();
  });

  it('ends at the limit of bytes', async () => {
    const given: number[] = [];
    const limits = { bytes: LARGE_BYTES + 200_000 };
    await expect(loadTable('deals', '/deals', { limits, fetch: inPieces(json, (piece) => given.push(piece)) })).rejects.toMatchObject({ code: 'limit' });
    expect(given.length).toBeLessThan(json.length / 65_537 - 1);
  });
});
