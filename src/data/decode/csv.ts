import Papa from 'papaparse';
import type { FaultLog } from '../faults.ts';
import { dialectOf } from './delimiter.ts';
import { distinctHeaders } from './headers.ts';
import type { Records } from './records.ts';

type Cells = readonly string[];

/**
 * A delimited text with one header line.
 *
 * Blank lines are skipped. Trailing lines of another width than the header are the footer of a report: counted, left out.
 * Other lines of another width are kept, with what fits, and counted. Headers that are blank or repeat are kept apart:
 * `Amount`, `Amount 2`; `Column 3`.
 */
export function parseCsv(input: string, faults: FaultLog): { records: Records; delimiter: string } {
  const { delimiter, declaration } = dialectOf(input);
  const declared = input.slice(declaration);
  const text = declared.includes('\r') ? declared.replace(/\r\n?/g, '\n') : declared;
  const firstLine = declaration > 0 ? 2 : 1;
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', worker: false });
  for (const error of errors) {
    if (error.type === 'Quotes') faults.add('broken-quote', lineOfRow(data, error.row ?? 0, firstLine));
  }
  const { filled, lines } = filledLines(data, firstLine, text.includes('"'));
  const headers = distinctHeaders(filled[0] ?? []);
  const end = endOfRows(filled, headers.length);
  for (const line of lines.slice(end)) faults.add('footer', line);
  const length = Math.max(end - 1, 0);
  const lineOf = (index: number): number => lines[index + 1] ?? 0;
  const columns = new Map(headers.map((header) => [header, new Array<string | null>(length)]));
  const inOrder = [...columns.values()];
  for (let index = 0; index < length; index++) {
    const cells = filled[index + 1] ?? [];
    if (!fits(cells, headers.length)) faults.add('ragged-row', lineOf(index));
    let at = 0;
    for (const column of inOrder) column[index] = cells[at++] ?? null;
  }
  return { records: { length, columns, headed: true, lineOf, strangers: [] }, delimiter };
}

/**
 * The lines that hold something, the header first, and where each stands in the file.
 *
 * @param quoted whether a cell may span several lines
 */
function filledLines(data: readonly Cells[], firstLine: number, quoted: boolean): { filled: Cells[]; lines: number[] } {
  const filled: Cells[] = [];
  const lines: number[] = [];
  let line = firstLine;
  for (const cells of data) {
    if (hasContent(cells)) {
      filled.push(cells);
      lines.push(line);
    }
    line += quoted ? height(cells) : 1;
  }
  return { filled, lines };
}

function hasContent(cells: Cells, from = 0): boolean {
  for (let at = from; at < cells.length; at++) if (cells[at]?.trim()) return true;
  return false;
}

function height(cells: Cells): number {
  return cells.reduce((lines, cell) => lines + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 1);
}

function lineOfRow(data: readonly Cells[], row: number, firstLine: number): number {
  return data.slice(0, row).reduce((line, cells) => line + height(cells), firstLine);
}

/** Blank cells beyond the last header do not count: spreadsheets add them. */
function fits(cells: Cells, width: number): boolean {
  return cells.length === width || (cells.length > width && !hasContent(cells, width));
}

/** Where the footer starts. Where no line under the header has its width, the lines are ragged data and no footer. */
function endOfRows(filled: readonly Cells[], width: number): number {
  let end = filled.length;
  while (end > 1 && !fits(filled[end - 1] ?? [], width)) end--;
  return end > 1 ? end : filled.length;
}
