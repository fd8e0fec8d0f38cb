import { KpiError } from '../../core/errors.ts';
import { isEmpty } from '../../core/table/builder.ts';
import { kindOf, type TableName } from '../../core/table/tables.ts';
import { isBlank } from '../decode/records.ts';
import type { FaultLog } from '../faults.ts';
import type { FieldMap } from '../report.ts';
import type { RowScope } from './converters.ts';
import type { RowMap } from './derive.ts';
import type { Labels } from './labels.ts';
import { nullsOf } from './nulls.ts';
import { noFields } from './row-test.ts';
import type { Rows } from './rows.ts';
import { compileSpec, type FieldReader } from './spec.ts';
import { wordReader } from './words.ts';

/** What each field's spec found, before it is decoded: one cell a row of the table. */
export type MappedCells = {
  fields: ReadonlyMap<string, readonly unknown[]>;
  rowCount: number;
  /** The number of the record that made a row, from 0. */
  recordOf(row: number): number;
  /** How many records made a row. */
  kept: number;
};

export type CellSettings = {
  /** The currency of amounts whose row names none. */
  currency?: string;
  /** What stands for no value in the system that wrote the rows, beside what always does. */
  nulls?: readonly unknown[];
  /** The zone of times that name none. */
  zone?: string;
  /** The map is for all answers of a system, each of which may lack some of its paths. */
  mayLack?: boolean;
  /** What the ids in a field are called. */
  labels?: Labels;
};

/** A map made ready. */
type Plan = { readers: ReadonlyMap<string, FieldReader>; needs: readonly string[] };
/** Which record made each row, and by which plan. Without the lists each record makes one row by the one plan. */
type Made = { count: number; kept: number; records?: readonly number[]; plans?: readonly number[] };

/**
 * Applies maps to records, field by field. Entries that are no objects are counted. A field whose path exists in no record
 * is no field of the table; a path that was asked for and is nowhere is a fault.
 */
export function mappedCells(
  table: TableName,
  records: Rows,
  maps: readonly RowMap[],
  settings: CellSettings,
  faults: FaultLog,
): MappedCells {
  for (const line of records.strangers) faults.add('not-an-object', line);
  const plans = maps.map(({ fields, needs }): Plan => ({ readers: compileMap(table, fields, records, settings), needs }));
  const rows = rowsOf(records, plans);
  const recordOf = (row: number): number => (rows.records ? (rows.records[row] ?? 0) : row);
  const currency = kindOf(table, 'currency') && settings.currency;
  const names = new Set([...plans.flatMap(({ readers }) => [...readers.keys()]), ...(currency ? ['currency'] : [])]);
  const asking = new Set(plans.flatMap(({ readers }) => [...readers].filter(([, { reads }]) => reads.length > 0).map(([name]) => name)));
  const scope = new CellScope(table, settings.currency);
  // What others ask for comes before them.
  for (const name of [...names].sort((a, b) => Number(asking.has(a)) - Number(asking.has(b)))) {
    const cells = labelled(cellsOf(name, rows, plans, scope), settings.labels?.get(name));
    scope.cells.set(name, name === 'currency' && currency ? cells.map((cell) => (isEmpty(cell) ? currency : cell)) : cells);
  }
  const fields = new Map<string, readonly unknown[]>();
  for (const name of names) {
    const cells = scope.cells.get(name) ?? [];
    if (rows.count === 0 || cells.some((cell) => cell !== undefined)) fields.set(name, cells);
    else if (!settings.mayLack) faults.add('no-such-column', records.lineOf(0), name, 'The map names a column or key that no record has.');
  }
  return { fields, rowCount: rows.count, recordOf, kept: rows.kept };
}

function compileMap(table: TableName, map: FieldMap, records: Rows, { nulls, zone }: CellSettings): Map<string, FieldReader> {
  const readers = new Map(
    Object.entries(map).map(([field, spec]) => {
      const kind = kindOf(table, field);
      // The empty text is no value anyway: without more to look for, whole columns are taken as they are.
      const isNull = nulls?.some((entry) => entry !== '' && entry !== null) ? nullsOf(nulls, kind === 'flag') : undefined;
      const ofTime = kind === 'time' || field.endsWith('At');
      const conventions = { ...(isNull && { isNull }), ...(zone !== undefined && ofTime && { zone }), inMs: field.endsWith('Ms') };
      return [field, compileSpec(spec, records, conventions)] as const;
    }),
  );
  for (const [field, { reads }] of readers) {
    for (const other of reads) {
      if ((readers.get(other)?.reads.length ?? 0) > 0) {
        throw new KpiError('invalid-definition', `The map's ${field} reads @${other}, which reads another field itself. Only one such step is possible.`);
      }
    }
  }
  return readers;
}

/** Which records make rows, and by which plans. */
function rowsOf({ length }: Rows, plans: readonly Plan[]): Made {
  if (plans.length === 1 && plans[0]?.needs.length === 0) return { count: length, kept: length };
  const records: number[] = [];
  const made: number[] = [];
  let kept = 0;
  for (let record = 0; record < length; record++) {
    const before = records.length;
    plans.forEach(({ readers, needs }, plan) => {
      if (needs.some((name) => isBlank(readers.get(name)?.read(record, noFields)))) return;
      records.push(record);
      made.push(plan);
    });
    if (records.length > before) kept++;
  }
  return { count: records.length, kept, records, plans: made };
}

function cellsOf(name: string, rows: Made, plans: readonly Plan[], scope: CellScope): readonly unknown[] {
  const readers = plans.map((plan) => plan.readers.get(name));
  if (!rows.records && readers[0]?.cells) return readers[0].cells;
  const cells = new Array<unknown>(rows.count);
  for (let row = 0; row < rows.count; row++) {
    scope.row = row;
    cells[row] = readers[rows.plans?.[row] ?? 0]?.read(rows.records?.[row] ?? row, scope);
  }
  return cells;
}

function labelled(cells: readonly unknown[], labels: ReadonlyMap<string, string> | undefined): readonly unknown[] {
  return labels ? cells.map((cell) => (isEmpty(cell) ? cell : (labels.get(String(cell)) ?? cell))) : cells;
}

/** The cells read so far, as the row at hand asks for them. */
class CellScope implements RowScope {
  readonly cells = new Map<string, readonly unknown[]>();
  row = 0;
  /** With words read as those of their field's vocabulary. */
  readonly #asked = new Map<string, readonly unknown[]>();
  readonly #table: TableName;
  readonly #currency: string | undefined;

  /** @param currency stands in where a record names none */
  constructor(table: TableName, currency: string | undefined) {
    this.#table = table;
    this.#currency = currency;
  }

  field(name: string): unknown {
    let values = this.#asked.get(name);
    if (!values) {
      const readWord = wordReader(this.#table, name);
      values = this.cells.get(name)?.map((cell) => readWord(cell) ?? cell) ?? [];
      this.#asked.set(name, values);
    }
    const value = values[this.row];
    return name === 'currency' && isEmpty(value) ? this.#currency : value;
  }
}
