import { fieldIn, hasField } from '../../core/evaluate/groups.ts';
import type { Tables } from '../../core/evaluate/query.ts';
import { select, type Selection } from '../../core/evaluate/select.ts';
import { extentOfTables } from '../../core/judge/extent.ts';
import { valueAt, type Column } from '../../core/table/column.ts';
import { referenceTables } from '../../core/table/tables.ts';
import { zoneOf } from '../../core/time/zone.ts';
import { answer } from './answer.ts';
import type { Answer, Question } from './protocol.ts';

/** Nobody looks through more. */
const most = 1000;

/** The answer to a question about what there is to filter by: values, and for the period `all` what all tables together cover. */
export function valuesAnswer(tables: Tables, { values = [], ...question }: Question, now: number): Answer {
  const base = answer(tables, question, now);
  const all = Object.values(tables);
  const period = question.period === 'all' && all.length > 0 ? extentOfTables(all, zoneOf(base.zone), base.asOf) : base.period;
  return { ...base, period, values: valuesOf(tables, values, question.where) };
}

/** The values that each field has in any table, as text, the most frequent first; the empty text is no value. */
export function valuesOf(tables: Tables, fields: readonly string[], where: Question['where']): Record<string, string[]> {
  return Object.fromEntries(fields.map((field) => [field, valuesOfField(tables, field, where)]));
}

function valuesOfField(tables: Tables, field: string, where: Question['where']): string[] {
  const counts = new Map<string, number>();
  for (const table of Object.values(tables)) {
    if (referenceTables.has(table.name) || !hasField(table, field)) continue;
    const column = table.columns.get(fieldIn(table, field)) as Column;
    for (const [value, count] of countsOf(column, table.length, select(table, where))) counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, most).map(([value]) => value);
}

function countsOf(column: Column, length: number, selection: Selection): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (value: string, n: number): void => void counts.set(value, (counts.get(value) ?? 0) + n);
  const each = (visit: (row: number) => void): void => {
    if (selection) selection.forEach(visit);
    else for (let row = 0; row < length; row++) visit(row);
  };
  if (column.kind === 'word') {
    const byCode = new Uint32Array(column.words.length);
    each((row) => void (byCode[column.values[row] as number] = (byCode[column.values[row] as number] as number) + 1));
    byCode.forEach((n, code) => {
      if (n > 0) add(column.words[code] as string, n);
    });
  } else each((row) => add(String(valueAt(column, row) ?? ''), 1));
  return counts;
}
