import { KpiError } from '../../core/errors.ts';
import { isEmpty } from '../../core/table/builder.ts';
import { kindOf, type TableName } from '../../core/table/tables.ts';
import { isBlank, isObject, type Records } from '../decode/records.ts';
import type { FaultLog } from '../faults.ts';
import type { FieldMap } from '../report.ts';
import type { RowScope } from './converters.ts';
import type { RowMap } from './derive.ts';
import { compileSpec, type FieldReader } from './spec.ts';
import { readWord } from './words.ts';

/** One row of a table before its values are decoded: what each field's spec found in the record. */
export type MappedRow = { record: unknown; line: number; values: ReadonlyMap<string, unknown> };

/**
 * Applies maps to records. Records that are no objects are counted and left out. A field whose path exists in no record is
 * no field of the table; a path that was asked for and is nowhere is a fault.
 */
export function mappedRows(
  table: TableName,
  records: Records,
  maps: readonly RowMap[],
  settings: { currency?: string },
  faults: FaultLog,
): { rows: MappedRow[]; fields: string[]; kept: number } {
  const compiled = maps.map(({ fields, needs }) => ({ readers: compileMap(fields), needs }));
  const rows: MappedRow[] = [];
  const present = new Set<string>();
  let kept = 0;
  records.rows.forEach((record, index) => {
    const line = records.lineOf(index);
    if (!isObject(record)) {
      faults.add('not-an-object', line);
      return;
    }
    const before = rows.length;
    for (const { readers, needs } of compiled) {
      const values = readRow(table, record, readers, settings.currency);
      if (needs.some((field) => isBlank(values.get(field)))) continue;
      for (const [field, value] of values) if (value !== undefined) present.add(field);
      rows.push({ record, line, values });
    }
    kept += rows.length > before ? 1 : 0;
  });
  const fields = [...new Set(compiled.flatMap(({ readers }) => [...readers.keys()]))];
  if (settings.currency && kindOf(table, 'currency') && !fields.includes('currency')) fields.push('currency');
  if (rows.length === 0) return { rows, fields, kept };
  for (const field of fields) {
    if (!present.has(field)) faults.add('no-such-column', records.lineOf(0), field, 'The map names a column or key that no record has.');
  }
  return { rows, fields: fields.filter((field) => present.has(field)), kept };
}

function compileMap(map: FieldMap): Map<string, FieldReader> {
  const readers = new Map(Object.entries(map).map(([field, spec]) => [field, compileSpec(spec)] as const));
  for (const [field, { reads }] of readers) {
    for (const other of reads) {
      if ((readers.get(other)?.reads.length ?? 0) > 0) {
        throw new KpiError('invalid-definition', `The map's ${field} reads @${other}, which reads another field itself. Only one such step is possible.`);
      }
    }
  }
  return readers;
}

function readRow(table: TableName, record: unknown, readers: ReadonlyMap<string, FieldReader>, currency: string | undefined): Map<string, unknown> {
  const scope: RowScope = {
    field: (name) => {
      const value = readers.get(name)?.read(record, scope);
      if (name === 'currency' && isEmpty(value)) return currency;
      return readWord(table, name, value) ?? value;
    },
  };
  const values = new Map<string, unknown>();
  for (const [field, reader] of readers) values.set(field, reader.read(record, scope));
  if (currency && kindOf(table, 'currency') && isEmpty(values.get('currency'))) values.set('currency', currency);
  return values;
}
