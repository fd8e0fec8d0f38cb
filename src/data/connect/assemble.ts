import { columnBuilder, isEmpty, type ColumnBuilder } from '../../core/table/builder.ts';
import type { Column } from '../../core/table/column.ts';
import { Table } from '../../core/table/table.ts';
import { kindOf, type FieldKind, type TableName } from '../../core/table/tables.ts';
import { dateOrderOf, dateOrders, readDate, type Moment } from '../decode/dates.ts';
import { decimalMarks, decimalOf, readNumber } from '../decode/numbers.ts';
import { isObject, type Records } from '../decode/records.ts';
import { conventions, isOpen, readAs, type Convention, type TwoWays } from '../decode/two-ways.ts';
import type { FaultLog, FaultReason } from '../faults.ts';
import type { RowMap } from './derive.ts';
import { mappedRows, type MappedRow } from './mapped-rows.ts';
import { readWord, vocabularyOf } from './words.ts';

export type AssembleSettings = {
  locale?: string;
  /** The currency of amounts whose row names none. */
  currency?: string;
  /** Texts come from a program: a number that can be read both ways has a decimal point. */
  fromProgram: boolean;
};

export type Assembled = { table: Table; kept: number; decimal?: string; dateOrder?: string };

/** How texts of one kind are read, and what is said where they can be read in two ways. */
type TextKind<T> = { kind: FieldKind; read(text: string): TwoWays<T>; open: FaultReason; wrong: FaultReason; hint: string };

const numberText: TextKind<number> = {
  kind: 'number',
  read: readNumber,
  open: 'ambiguous-number',
  wrong: 'not-a-number',
  hint: 'Nothing in the data tells whether 1.234 is a thousand or one and a bit. Give the locale of the file, such as "en" or "de".',
};
const dateText: TextKind<Moment> = {
  kind: 'time',
  read: readDate,
  open: 'ambiguous-date',
  wrong: 'not-a-date',
  hint: 'Nothing in the data tells whether 03/04 is in March or April. Give the locale of the file, such as "en-GB" or "en-US".',
};

/**
 * Turns records into a table by one or more maps (each record then makes a row for each map that finds something).
 * Decimal marks and the order of day and month are decided once a column, from the values that settle them.
 */
export function assemble(name: TableName, records: Records, maps: readonly RowMap[], settings: AssembleSettings, faults: FaultLog): Assembled {
  const { rows, fields, kept } = mappedRows(name, records, maps, settings, faults);
  const decimal = decimalOf(settings.locale) ?? (settings.fromProgram ? 0 : undefined);
  const numbers = decodeTexts(name, rows, fields, numberText, decimal, faults);
  const dates = decodeTexts(name, rows, fields, dateText, dateOrderOf(settings.locale), faults);

  const columns = new Map<string, Column>();
  for (const field of fields) {
    const decoded = numbers.columns.get(field) ?? dates.columns.get(field);
    columns.set(field, decoded ?? otherColumn(name, field, rows, faults));
  }
  countDuplicateIds(rows, fields, faults);
  return {
    table: new Table(name, rows.length, columns),
    kept,
    ...(numbers.used.size > 0 && { decimal: nameOf(numbers.used, decimalMarks) }),
    ...(dates.used.size > 0 && { dateOrder: nameOf(dates.used, dateOrders) }),
  };
}

function nameOf(used: ReadonlySet<Convention>, names: readonly [string, string]): string {
  const [only, other] = used;
  return other !== undefined || only === 'mixed' || only === undefined ? 'mixed' : names[only];
}

/** The columns of one kind, and the conventions that their texts needed. */
function decodeTexts<T>(
  name: TableName,
  rows: readonly MappedRow[],
  allFields: readonly string[],
  text: TextKind<T>,
  fallback: 0 | 1 | undefined,
  faults: FaultLog,
): { columns: Map<string, Column>; used: Set<Convention> } {
  const fields = allFields.filter((field) => kindOf(name, field) === text.kind);
  const cells = fields.map((field) => rows.map(({ values }) => textCell(values.get(field), text)));
  const decided = conventions(cells, fallback);
  const used = new Set<Convention>();
  const columns = new Map<string, Column>();
  fields.forEach((field, at) => {
    const convention = decided[at];
    const builder = columnBuilder(text.kind);
    rows.forEach(({ values, line }, row) => {
      const cell = cells[at]?.[row] ?? null;
      if (cell === null) {
        push(builder, values.get(field), line, field, faults);
        return;
      }
      const value = readAs(cell, convention);
      if (cell[0] !== cell[1] && convention !== undefined) used.add(convention);
      if (value === undefined && isOpen(cell)) faults.add(text.open, line, field, text.hint);
      else if (value === undefined) faults.add(text.wrong, line, field);
      builder.push(value ?? null);
    });
    columns.set(field, builder.finish());
  });
  return { columns, used };
}

/** The two ways to read a text; null for a value that is no text, or a blank one. */
function textCell<T>(value: unknown, kind: TextKind<T>): TwoWays<T> | null {
  return typeof value === 'string' && value.trim() !== '' ? kind.read(value) : null;
}

/** A column of words, flags, or of a field the table does not know. */
function otherColumn(name: TableName, field: string, rows: readonly MappedRow[], faults: FaultLog): Column {
  const kind = kindOf(name, field);
  const vocabulary = vocabularyOf(name, field);
  const builder = columnBuilder(kind);
  const asNumbers = kind === undefined && rows.every(({ values }) => isPlainNumber(values.get(field)));
  for (const { values, line } of rows) {
    const raw = values.get(field);
    let value = typeof raw === 'string' ? raw.trim() : raw;
    if (asNumbers && typeof value === 'string' && value !== '') value = Number(value);
    if (kind === 'word' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
      faults.add('imprecise-id', line, field, 'This number is too long for JSON numbers and has lost digits. Send it as text.');
    }
    if (vocabulary) {
      value = readWord(name, field, value) ?? value;
      if (!isEmpty(value) && !vocabulary.includes(String(value))) faults.add('unknown-word', line, field);
    }
    push(builder, value, line, field, faults);
  }
  return builder.finish();
}

/** No value, a number, or a text that is one and cannot be a code: 007 and long ids are texts. */
function isPlainNumber(value: unknown): boolean {
  return typeof value === 'string' ? /^\s*(-?(0|[1-9]\d{0,14})(\.\d+)?)?\s*$/.test(value) : isEmpty(value) || typeof value === 'number';
}

function push(builder: ColumnBuilder, value: unknown, line: number, field: string, faults: FaultLog): void {
  const fault = builder.push(value);
  if (fault) faults.add(fault, line, field);
}

/** Readers keep every row: line items may share an id. It is said, since records that were read twice look the same. */
function countDuplicateIds(rows: readonly MappedRow[], fields: readonly string[], faults: FaultLog): void {
  if (!fields.includes('id')) return;
  const recordOf = new Map<string, unknown>();
  for (const { values, line, record } of rows) {
    const id = values.get('id');
    if (isEmpty(id) || isObject(id)) continue;
    const known = recordOf.get(String(id));
    if (known === undefined) recordOf.set(String(id), record);
    else if (known !== record) faults.add('duplicate-id', line, 'id');
  }
}
