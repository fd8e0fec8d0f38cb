import { storeTables, tablesFromStored, type StoredTable } from '../../core/table/stored.ts';
import type { Table } from '../../core/table/table.ts';
import { isTableName, kindOf } from '../../core/table/tables.ts';
import type { Validators } from '../load/load.ts';
import type { ReadReport } from '../report.ts';
import type { Question, Source } from './protocol.ts';
import type { Reading } from './readings.ts';

/** A reading that can be stored and cloned: its columns in a Blob, which is passed on without being copied. */
export type Kept = {
  heads: StoredTable[];
  columns: Blob;
  report: ReadReport;
  namesTables: boolean;
  readAt: number;
  validators?: Validators;
  /** Columns that nothing maps were left out: what is here answers only some questions, and never stands for the source. */
  part?: true;
};

/** A reading to be kept, with the columns that our tables or the source's map know: another may hold what nobody asked for. */
export function keep({ tables, report, namesTables, readAt, validators }: Reading, source: Source): Kept {
  const mapped = mappedFields(source);
  const connected = report.detected.connector !== undefined && report.detected.connector !== 'generic';
  const all = Object.values(tables);
  const keeps = ({ name }: Table, field: string): boolean => connected || kindOf(name, field) !== undefined || mapped.has(field);
  const { heads, pieces } = storeTables(all, keeps);
  const part = all.some((table) => table.fields.some((field) => !keeps(table, field)));
  return { heads, columns: new Blob(pieces), report, namesTables, readAt, ...(part ? { part } : validators && { validators }) };
}

/** The reading that was kept; rejects where it is damaged. */
export async function recall({ heads, columns, ...rest }: Kept): Promise<Reading> {
  return { ...rest, tables: tablesFromStored(heads, await columns.arrayBuffer()), old: true };
}

/** Whether a reading of which a part was left out has what a question is about. */
export function canAnswer({ tables, part }: Reading, { kpi, by = [], where = {} }: Question): boolean {
  if (!part) return true;
  const fields = [...by.map((group) => (typeof group === 'string' ? group : group.field)), ...Object.keys(where)];
  return typeof kpi === 'string' && fields.every((field) => Object.values(tables).some((table) => table.columns.has(field)));
}

function mappedFields({ map = {} }: Source): ReadonlySet<string> {
  const fields = new Set<string>();
  for (const [name, spec] of Object.entries(map)) {
    if (isTableName(name) && typeof spec === 'object' && !Array.isArray(spec)) for (const field of Object.keys(spec)) fields.add(field);
    else fields.add(name);
  }
  return fields;
}
