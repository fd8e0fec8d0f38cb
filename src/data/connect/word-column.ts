import { columnBuilder } from '../../core/table/builder.ts';
import type { Column, WordColumn } from '../../core/table/column.ts';
import type { TableName } from '../../core/table/tables.ts';
import type { TellFault } from '../faults.ts';
import { vocabularyOf, wordReader } from './words.ts';

/** A column of words: those of the field's vocabulary where they say one, else as they are. Each distinct text is looked at once. */
export function wordColumn(table: TableName, field: string, cells: readonly unknown[], fault: TellFault): Column {
  const builder = columnBuilder('word');
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    if (typeof cell === 'number' && Number.isInteger(cell) && !Number.isSafeInteger(cell)) {
      fault('imprecise-id', row, 'This number is too long for JSON numbers and has lost digits. Send it as text.');
    }
    const wrong = builder.push(cell);
    if (wrong) fault(wrong, row);
  }
  const column = builder.finish();
  return column.kind === 'word' ? readWords(table, field, column, fault) : column;
}

function readWords(table: TableName, field: string, column: WordColumn, fault: TellFault): Column {
  const { values, words } = column;
  const vocabulary = vocabularyOf(table, field);
  if (!vocabulary && words.every((word) => word === word.trim())) return column;
  const readWord = wordReader(table, field);
  const read = words.map((word) => readWord(word) ?? word.trim());
  const unknown = read.map((word) => vocabulary !== undefined && word !== '' && !vocabulary.includes(word));
  if (unknown.includes(true)) values.forEach((code, row) => unknown[code] && fault('unknown-word', row));
  if (read.every((word, code) => word === words[code])) return column;
  const builder = columnBuilder('word');
  for (const code of values) builder.push(read[code]);
  return builder.finish();
}

/**
 * Tells of each row whose word an earlier row has, unless one record made both.
 *
 * @param recordOf the number of the record that made a row
 */
export function repeatedWords({ values, words }: WordColumn, recordOf: (row: number) => number, tell: (row: number) => void): void {
  // Each row has a word of its own: the most frequent case.
  if (words.length - 1 === values.length) return;
  const first = new Int32Array(words.length).fill(-1);
  values.forEach((code, row) => {
    if (code === 0) return;
    if (first[code] === -1) first[code] = recordOf(row);
    else if (first[code] !== recordOf(row)) tell(row);
  });
}
