import Papa from 'papaparse';
import type { FaultLog } from '../faults.ts';
import { detectDelimiter } from './delimiter.ts';
import type { Records } from './records.ts';

// Excel's own way to name the separator, on a line before the header.
const SEPARATOR_LINE = /^"?sep=(.)"?[^\S\n]*\n/i;

type Line = { cells: string[]; line: number };

/**
 * A delimited text with one header line.
 *
 * Blank lines are skipped. Trailing lines of another width than the header are the footer of a report: counted, left out.
 * Other lines of another width are kept, with what fits, and counted. Headers that are blank or repeat are kept apart:
 * `Amount`, `Amount 2`; `Column 3`.
 */
export function parseCsv(input: string, faults: FaultLog): { records: Records; delimiter: string } {
  let text = input.includes('\r') ? input.replace(/\r\n?/g, '\n') : input;
  const separator = SEPARATOR_LINE.exec(text);
  if (separator) text = text.slice(separator[0].length);
  const delimiter = separator?.[1] ?? detectDelimiter(text);

  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', worker: false });
  const lines = filledLines(data, separator ? 2 : 1);
  for (const error of errors) {
    if (error.type === 'Quotes') faults.add('broken-quote', lineOfRow(data, error.row ?? 0, separator ? 2 : 1));
  }
  const headers = distinctHeaders(lines.shift()?.cells ?? []);
  const kept = withoutFooter(lines, headers.length, faults);
  const rows = kept.map(({ cells, line }) => {
    if (!fits(cells, headers.length)) faults.add('ragged-row', line);
    // Without a prototype a header such as __proto__ is a key like any other.
    const row = Object.create(null) as Record<string, string | null>;
    headers.forEach((header, column) => {
      row[header] = cells[column] ?? null;
    });
    return row;
  });
  return { records: { rows, lineOf: (index) => kept[index]?.line ?? 0, headers }, delimiter };
}

/** The lines that hold something, each with its place in the file: a quoted cell may span several. */
function filledLines(data: readonly string[][], firstLine: number): Line[] {
  const lines: Line[] = [];
  let line = firstLine;
  for (const cells of data) {
    if (cells.some((cell) => cell.trim() !== '')) lines.push({ cells, line });
    line += height(cells);
  }
  return lines;
}

function height(cells: readonly string[]): number {
  return cells.reduce((lines, cell) => lines + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 1);
}

function lineOfRow(data: readonly string[][], row: number, firstLine: number): number {
  return data.slice(0, row).reduce((line, cells) => line + height(cells), firstLine);
}

function distinctHeaders(cells: readonly string[]): string[] {
  const taken = new Set(cells.map((cell) => cell.trim()));
  const used = new Set<string>();
  return cells.map((cell, column) => {
    const name = cell.trim() || `Column ${column + 1}`;
    let header = name;
    for (let n = 2; used.has(header) || (header !== name && taken.has(header)); n++) header = `${name} ${n}`;
    used.add(header);
    return header;
  });
}

/** Blank cells beyond the last header do not count: spreadsheets add them. */
function fits(cells: readonly string[], width: number): boolean {
  return cells.length >= width && cells.slice(width).every((cell) => cell.trim() === '');
}

function withoutFooter(lines: Line[], width: number, faults: FaultLog): Line[] {
  let end = lines.length;
  while (end > 0 && !fits((lines[end - 1] as Line).cells, width)) end--;
  // Where no line at all has the header's width, the lines are ragged data and no footer.
  if (end === 0) return lines;
  for (const { line } of lines.slice(end)) faults.add('footer', line);
  return lines.slice(0, end);
}
