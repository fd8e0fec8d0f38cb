import { KpiError } from '../../core/errors.ts';
import type { FaultLog } from '../faults.ts';
import { recordsOf, type Records } from './records.ts';

/**
 * One JSON value a line. Blank lines are skipped; a line that cannot be read is counted and left out.
 *
 * @throws KpiError `unreadable` where no line can be read.
 */
export function parseNdjson(text: string, faults: FaultLog): Records {
  const rows: unknown[] = [];
  const lines: number[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    try {
      rows.push(JSON.parse(line));
      lines.push(index + 1);
    } catch {
      faults.add('unreadable-line', index + 1, undefined, 'A line is not complete JSON: each line must hold one whole object.');
    }
  });
  if (rows.length === 0) throw new KpiError('unreadable', 'No line of the input is complete JSON. Each line must hold one whole object.');
  return recordsOf(rows, (index) => lines[index] ?? 0);
}

/** Whether the first line is a whole object and more follows. */
export function looksLikeNdjson(text: string): boolean {
  const end = text.indexOf('\n');
  if (end < 0 || text.slice(end).trim() === '') return false;
  try {
    JSON.parse(text.slice(0, end));
    return true;
  } catch {
    return false;
  }
}
