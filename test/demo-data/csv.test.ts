import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { toCsv } from '../../demo/data/csv.ts';

it('writes CSV that another reader reads back', () => {
  const rows = [{ name: 'Baker, "Sons" & Co.', note: 'two\nlines', amount: 12.5 }, { name: '明远', note: '' }, { name: '"Sons"', note: 'a,b' }] as { name: string; note: string; amount?: number }[];
  const text = toCsv(rows, { Account: 'name', 'A, note': 'note', Amount: 'amount' });
  expect(Papa.parse<string[]>(text.trimEnd()).data).toEqual([
    ['Account', 'A, note', 'Amount'],
    ['Baker, "Sons" & Co.', 'two\nlines', '12.5'],
    ['明远', '', ''],
    ['"Sons"', 'a,b', ''],
  ]);
});
