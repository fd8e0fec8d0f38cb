import { columnBuilder } from '../../core/table/builder.ts';
import type { Column } from '../../core/table/column.ts';
import { Table } from '../../core/table/table.ts';
import { kindOf, type TableName } from '../../core/table/tables.ts';
import { dateOrderOf, dateOrders } from '../decode/dates.ts';
import { decimalMarks, decimalOf } from '../decode/numbers.ts';
import { laneOf } from '../decode/lanes/lane-records.ts';
import { isBlank } from '../decode/records.ts';
import { conventionOfFile, type Convention } from '../decode/two-ways.ts';
import type { FaultLog, TellFault } from '../faults.ts';
import type { RowMap } from './derive.ts';
import { laneOther } from './lane-other.ts';
import { LaneColumn } from './lane-column.ts';
import { mappedCells, type CellSettings } from './mapped-cells.ts';
import type { Rows } from './rows.ts';
import { dateText, numberText, TextColumn, type TextKind } from './text-column.ts';
import { repeatedWords, wordColumn } from './word-column.ts';

export type AssembleSettings = CellSettings & {
  locale?: string;
  /** Texts come from a program: a number that can be read both ways has a decimal point. */
  fromProgram: boolean;
};

export type Assembled = { table: Table; kept: number; decimal?: string; dateOrder?: string };

type Fields = ReadonlyMap<string, readonly unknown[]>;
type TellIn = (field: string) => TellFault;

/**
 * Turns records into a table by one or more maps (each record then makes a row for each map that finds something).
 * Decimal marks and the order of day and month are decided once a column, from the values that settle them.
 */
export function assemble(name: TableName, records: Rows, maps: readonly RowMap[], settings: AssembleSettings, faults: FaultLog): Assembled {
  const { fields, rowCount, recordOf, kept } = mappedCells(name, records, maps, settings, faults);
  const tellIn: TellIn = (field) => (reason, row, hint) => faults.add(reason, records.lineOf(recordOf(row)), field, hint);
  const decimal = decimalOf(settings.locale) ?? (settings.fromProgram ? 0 : undefined);
  const numbers = textColumns(name, fields, numberText, decimal, tellIn);
  const dates = textColumns(name, fields, dateText, dateOrderOf(settings.locale), tellIn);

  const columns = new Map<string, Column>();
  for (const [field, cells] of fields) {
    columns.set(field, numbers.columns.get(field) ?? dates.columns.get(field) ?? otherColumn(name, field, cells, tellIn));
  }
  const ids = columns.get('id');
  if (ids?.kind === 'word') repeatedWords(ids, recordOf, (row) => tellIn('id')('duplicate-id', row));
  return {
    table: new Table(name, rowCount, columns),
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
function textColumns(
  name: TableName,
  fields: Fields,
  text: TextKind,
  fallback: 0 | 1 | undefined,
  tellIn: TellIn,
): { columns: Map<string, Column>; used: Set<Convention> } {
  const taken = [...fields].filter(([field]) => kindOf(name, field) === text.kind).map(([field, cells]) => ({ field, column: columnOf(cells, text) }));
  const ofFile = conventionOfFile(taken.map(({ column }) => column.convention), fallback);
  const used = new Set<Convention>();
  const columns = new Map<string, Column>();
  for (const { field, column } of taken) {
    const convention = column.convention ?? ofFile;
    const finished = column.finish(convention, tellIn(field));
    if (finished.used && convention !== undefined) used.add(convention);
    columns.set(field, finished.column);
  }
  return { columns, used };
}

function columnOf(cells: readonly unknown[], text: TextKind): TextColumn | LaneColumn {
  const node = laneOf(cells);
  return node ? new LaneColumn(node, text) : new TextColumn(cells, text);
}

/** A column of words, flags, or of a field the table does not know. */
function otherColumn(name: TableName, field: string, cells: readonly unknown[], tellIn: TellIn): Column {
  const kind = kindOf(name, field);
  const fault = tellIn(field);
  if (kind === 'word') return wordColumn(name, field, cells, fault);
  const node = laneOf(cells);
  const ofLane = node && kind === undefined ? laneOther(name, field, node, isPlainNumber, fault) : undefined;
  if (ofLane) return ofLane;
  const asNumbers = kind === undefined && cells.every(isPlainNumber);
  const builder = columnBuilder(kind);
  // Not forEach: it passes over the records before the first that has the key.
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    const value = typeof cell === 'string' ? cell.trim() : cell;
    const wrong = builder.push(asNumbers && typeof value === 'string' && value !== '' ? Number(value) : value);
    if (wrong) fault(wrong, row);
  }
  return builder.finish();
}

/** No value, a number, or a text that is one and cannot be a code: 007 and long ids are texts. */
function isPlainNumber(value: unknown): boolean {
  return typeof value === 'number' || isBlank(value) || (typeof value === 'string' && /^\s*-?(0|[1-9]\d{0,14})(\.\d+)?\s*$/.test(value));
}
