import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byOracle, byReaders, cuts, utf8 } from './sources.ts';

const settings = { numRuns: process.env['KPI_LONG'] ? 20_000 : 200 };
const LONG_MS = 1_800_000;

const cells = fc.oneof(
  fc.constantFrom('', ' ', 'won', 'Città', '客户', '😀', '\u00a0', 'a "b"', '"', '""', 'x,y', 'two\nlines', 'three\r\nlines', 'old\rline', '\t', ';'),
  fc.constantFrom('2025-03-01', '2025-03-01 09:30', '03/04/2026', '2025-03-01T09:30:00Z'),
  fc.constantFrom('007', '12.50', '-3', '1.234', '1.234,50', '$5', '(5)', '12 %', '5527084754447123456'),
  fc.string({ maxLength: 6 }),
);
const quote = (cell: string, how: number, delimiter: string): string =>
  how === 0 || cell.includes('\n') || cell.includes('\r') || cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;

const files = fc.record({
  rows: fc.array(fc.array(cells, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 12 }),
  width: fc.integer({ min: 1, max: 5 }),
  alike: fc.boolean(),
  delimiter: fc.constantFrom(',', ';', '\t', '|', '^', '`'),
  end: fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\n , \n'),
  start: fc.constantFrom('sep=', 'sep=', 'sep=', '', '\uFEFF', '\n'),
  last: fc.boolean(),
  how: fc.integer({ min: 0, max: 2 }),
});

function write({ rows, width, alike, delimiter, end, start, last, how }: (typeof files) extends fc.Arbitrary<infer T> ? T : never): string {
  const lines = rows.map((row) => (alike ? Array.from({ length: width }, (_, at) => row[at] ?? '') : row).map((cell) => quote(cell, how, delimiter)).join(delimiter));
  return `${start}${start === 'sep=' ? `${delimiter}\r\n` : ''}${lines.join(end)}${last ? end : ''}`;
}

describe('CSV read from bytes', () => {
  it('is what papaparse makes of it, wherever chunks end', () => {
    fc.assert(fc.property(files, cuts, (file, cut) => {
      const bytes = utf8(write(file));
      // Without a declaration the delimiter is settled by all there is at the start.
      expect(byReaders(bytes, file.start === 'sep=' ? cut : { at: [] }, 'csv', 'sep=;\r\n'.length)).toEqual(byOracle(bytes, 'csv'));
    }), settings);
  }, LONG_MS);

  it('is so where quotes, delimiters and line ends stand anywhere', () => {
    const scraps = fc.array(fc.constantFrom('"', '"', ',', ',', '\n', '\r', '\r\n', ' ', 'a', 'é', '1', '2025-01-01', ';', '\u00a0'), { minLength: 1, maxLength: 40 });
    fc.assert(fc.property(scraps, cuts, (parts, cut) => {
      const bytes = utf8(`sep=,\na,b,c\n${parts.join('')}`);
      expect(byReaders(bytes, cut, 'csv', 'sep=,\n'.length)).toEqual(byOracle(bytes, 'csv'));
    }), settings);
  }, LONG_MS);
});
