import { KpiError } from '../errors.ts';
import { columnBuilder, type ColumnBuilder } from './builder.ts';
import { valueAt, type Column } from './column.ts';
import { isTableName, kindOf, type TableName } from './tables.ts';

/** Rows of one kind as typed columns. Immutable. */
export class Table {
  readonly name: TableName;
  readonly length: number;
  /** The fields that some row has, in the order in which they were met. */
  readonly fields: string[];
  /** Internal: the columns by field. */
  readonly columns: ReadonlyMap<string, Column>;

  constructor(name: TableName, length: number, columns: ReadonlyMap<string, Column>) {
    this.name = name;
    this.length = length;
    this.columns = columns;
    this.fields = [...columns.keys()];
  }

  /** The value of a cell: times as epoch milliseconds, flags as 0 or 1; null where there is no value, row or field. */
  get(row: number, field: string): number | string | null {
    const column = this.columns.get(field);
    return column && row >= 0 && row < this.length ? valueAt(column, row) : null;
  }

  /** All rows as plain objects with every field of the table; a copy, for people and tests, not for computing. */
  toRows(): Record<string, number | string | null>[] {
    return Array.from({ length: this.length }, (_, row) =>
      Object.fromEntries(this.fields.map((field) => [field, this.get(row, field)])),
    );
  }
}

/**
 * A table from rows in our field names.
 *
 * Times are ISO texts or epoch milliseconds; a value that cannot be read as its field's kind counts as no value.
 * Only own enumerable keys are read, and a key such as `__proto__` is data like any other.
 *
 * @throws KpiError `unknown-table` for a name that is no table, `not-data` where `rows` is no list of objects.
 */
export function tableFromRows(name: TableName, rows: readonly object[]): Table {
  if (!isTableName(name)) throw unknownTable(name);
  if (!Array.isArray(rows)) throw new KpiError('not-data', `The rows of ${String(name)} are a list of objects; this is ${typeof rows}.`);
  const builders = new Map<string, ColumnBuilder>();
  rows.forEach((row: unknown, index) => {
    if (typeof row !== 'object' || row === null) {
      throw new KpiError('not-data', `Row ${index + 1} of ${name} is not an object. Give each row as { field: value }.`);
    }
    for (const [field, value] of Object.entries(row)) {
      let builder = builders.get(field);
      if (!builder) {
        builder = columnBuilder(kindOf(name, field));
        builders.set(field, builder);
      }
      while (builder.length < index) builder.push(null);
      builder.push(value);
    }
  });
  const columns = new Map<string, Column>();
  for (const [field, builder] of builders) {
    while (builder.length < rows.length) builder.push(null);
    columns.set(field, builder.finish());
  }
  return new Table(name, rows.length, columns);
}

export function unknownTable(name: unknown): KpiError {
  return new KpiError('unknown-table', `There is no table "${String(name)}". The most used are deals, responses, requests, tickets, orders and campaigns.`);
}
