import { columnBuilder } from '../../core/table/builder.ts';
import type { Column, WordColumn } from '../../core/table/column.ts';
import type { TableName } from '../../core/table/tables.ts';
import type { TellFault } from '../faults.ts';
import { laneOf } from '../decode/lanes/lane-records.ts';
import type { LaneNode } from '../decode/lanes/lane-tree.ts';
import { laneWords } from '../decode/lanes/lane-words.ts';
import { NUMBER } from '../decode/lanes/tag.ts';
import { vocabularyOf, wordReader } from './words.ts';

const LOST_DIGITS = 'This number is too long for JSON numbers and has lost digits. Send it as text.';

/** A column of words: those of the field's vocabulary where they say one, else as they are. Each distinct text is looked at once. */
export function wordColumn(table: TableName, field: string, cells: readonly unknown[], fault: TellFault): Column {
  const node = laneOf(cells);
  if (node) return wordsOfLane(table, field, node, fault);
  const builder = columnBuilder('word');
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    if (isImprecise(cell)) fault('imprecise-id', row, LOST_DIGITS);
    const wrong = builder.push(cell);
    if (wrong) fault(wrong, row);
  }
  const column = builder.finish();
  return column.kind === 'word' ? readWords(table, field, column, fault) : column;
}

function isImprecise(cell: unknown): boolean {
  return typeof cell === 'number' && Number.isInteger(cell) && !Number.isSafeInteger(cell);
}

/** The same from a lane, whose texts need not be made where nothing is to be read in them. */
function wordsOfLane(table: TableName, field: string, node: LaneNode, fault: TellFault): Column {
  const { tags, numbers } = node.lane;
  const imprecise: number[] = [];
  for (let row = 0; row < numbers.length; row++) if (tags[row] === NUMBER && isImprecise(numbers[row])) imprecise.push(row);
  return plainWords(table, field, node, fault, imprecise);
}

/**
 * The words of a lane for a field of any kind of text.
 *
 * @param imprecise the rows whose number has lost digits
 */
export function plainWords(table: TableName, field: string, node: LaneNode, fault: TellFault, imprecise: readonly number[] = []): Column {
  const wrong: number[] = [];
  const { column, texts } = laneWords(node, (row) => wrong.push(row));
  let next = 0;
  for (const row of wrong) {
    for (; next < imprecise.length && (imprecise[next] as number) < row; next++) fault('imprecise-id', imprecise[next] as number, LOST_DIGITS);
    fault('not-a-value', row);
  }
  for (; next < imprecise.length; next++) fault('imprecise-id', imprecise[next] as number, LOST_DIGITS);
  return !vocabularyOf(table, field) && texts.areTrimmed() ? column : readWords(table, field, column, fault);
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
export function repeatedWords({ values }: WordColumn, recordOf: (row: number) => number, tell: (row: number) => void): void {
  let last = 0;
  for (const code of values) if (code > last) last = code;
  // Each row has a word of its own: the most frequent case.
  if (last === values.length) return;
  const first = new Int32Array(last + 1).fill(-1);
  values.forEach((code, row) => {
    if (code === 0) return;
    if (first[code] === -1) first[code] = recordOf(row);
    else if (first[code] !== recordOf(row)) tell(row);
  });
}
