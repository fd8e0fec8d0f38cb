import { definitionOf } from '../../core/kpi/catalogue.ts';
import { COUNTED, DENOMINATOR, LEFT_OUT, NUMERATOR, rowsBehind, type Behind } from '../../core/records/behind.ts';
import type { Query, Tables } from '../../core/evaluate/query.ts';
import type { FieldKind } from '../../core/index.ts';
import type { Column } from '../../core/table/column.ts';
import { valueAt } from '../../core/table/column.ts';
import type { Table } from '../../core/table/table.ts';
import type { TableName } from '../../core/table/tables.ts';
import { answer } from './answer.ts';
import type { Answer, Question } from './protocol.ts';
import { orderOf } from './rows-order.ts';
import type { RowCell, RowMark, Rows, RowSide, RowsQuestion } from './rows-shape.ts';

const MOST = 5000;

const masks: Readonly<Record<RowSide, number>> = {
  all: COUNTED | LEFT_OUT, numerator: NUMERATOR, denominator: DENOMINATOR, counted: COUNTED, 'left-out': LEFT_OUT,
};

/** What is behind one figure, and the orders in which it was looked at last. */
type Seen = { readonly tables: Tables; readonly base: Answer; readonly behind: Map<TableName, Behind>; readonly orders: Map<string, Uint32Array> };

/** Pages are asked for one after the other: what they have in common is kept as long as the tables, for the last few figures. */
const seen = new WeakMap<Table, Map<string, Seen>>();
const MOST_SEEN = 3;

/** The answer to a question about the rows behind a figure: the figure, and a page of the rows. */
export function rowsAnswer(tables: Tables, question: Question, now: number): Answer {
  const { rows: wanted = {}, ...plain } = question;
  const { base, behind, orders } = look(tables, plain, now);
  if (base.result.status === 'not-computable') return base;
  const names = [...behind.keys()];
  const name = names.find((known) => known === wanted.table) ?? names[0];
  const rows = name && behind.get(name);
  return name && rows ? { ...base, rows: pageOf(name, names, rows, wanted, orders) } : base;
}

function look(tables: Tables, question: Question, now: number): Seen {
  const [first] = Object.values(tables);
  const key = JSON.stringify(question);
  const known = (first && seen.get(first)) ?? new Map<string, Seen>();
  // Without an instant of its own a question is about now, which passes.
  const found = question.asOf === undefined ? undefined : known.get(key);
  if (found && same(found.tables, tables)) return found;
  const base = answer(tables, question, now);
  const { period, asOf, zone } = base;
  const { where, params, currency, schedule } = question;
  const query: Query = {
    kpi: definitionOf(question.kpi), ...period, asOf, zone,
    ...(where && { where }), ...(params && { params }), ...(currency !== undefined && { currency }), ...(schedule && { schedule }),
  };
  const made: Seen = { tables, base, behind: rowsBehind(tables, query), orders: new Map() };
  known.set(key, made);
  trim(known);
  if (first) seen.set(first, known);
  return made;
}

function same(a: Tables, b: Tables): boolean {
  const names = Object.keys({ ...a, ...b }) as TableName[];
  return names.every((name) => a[name] === b[name]);
}

function trim(map: Map<string, unknown>): void {
  for (const oldest of map.keys()) {
    if (map.size <= MOST_SEEN) break;
    map.delete(oldest);
  }
}

function pageOf(name: TableName, tables: TableName[], behind: Behind, wanted: RowsQuestion, orders: Map<string, Uint32Array>): Rows {
  const { table, marks } = behind;
  const { side = 'all', from = 0, count = 0, search, sort, lang } = wanted;
  const key = JSON.stringify([name, side, search, sort, lang]);
  const order = orders.get(key) ?? orderOf(table, marks, masks[side], wanted);
  orders.set(key, order);
  trim(orders);
  const columns = (wanted.fields ?? table.fields).filter((field) => table.columns.has(field));
  const picked = order.subarray(from, from + Math.min(count, MOST));
  const cells = columns.map((field) => cellsOf(table.columns.get(field) as Column));
  return {
    table: name, tables,
    ...factsOf(behind),
    total: order.length,
    from,
    columns,
    rows: Array.from(picked, (row) => cells.map((cell) => cell(row))),
    marks: Array.from(picked, (row) => markOf(behind, row)),
  };
}

type Facts = Pick<Rows, 'fields' | 'counts' | 'excluded'>;

const facts = new WeakMap<Behind, Facts>();

/** What is the same on every page. */
function factsOf(behind: Behind): Facts {
  const { table } = behind;
  let known = facts.get(behind);
  if (!known) {
    const fields = table.fields.map((field) => ({ name: field, kind: fieldKind(table.columns.get(field) as Column) }));
    facts.set(behind, (known = { fields, counts: countsOf(behind), excluded: behind.excluded() }));
  }
  return known;
}

function countsOf(behind: Behind): Rows['counts'] {
  const isDivided = behind.count(NUMERATOR | DENOMINATOR) > 0;
  return {
    all: behind.count(masks.all),
    ...(isDivided ? { numerator: behind.count(NUMERATOR), denominator: behind.count(DENOMINATOR) } : { counted: behind.count(COUNTED) }),
    'left-out': behind.count(LEFT_OUT),
  };
}

function markOf(behind: Behind, row: number): RowMark {
  const found = behind.marks[row] as number;
  const sides = (['numerator', 'denominator'] as const).filter((side) => (found & masks[side]) !== 0);
  return { sides: sides.length > 0 || (found & COUNTED) === 0 ? sides : ['counted'], leftOut: behind.leftOut(row) };
}

function fieldKind({ kind }: Column): FieldKind {
  return kind === 'instant' || kind === 'day' ? 'time' : kind;
}

function cellsOf(column: Column): (row: number) => RowCell {
  const { kind } = column;
  const isDay = kind === 'day' ? () => true : kind === 'instant' && column.days ? (row: number) => column.days?.[row] === 1 : () => false;
  return (row) => {
    const value = valueAt(column, row);
    return typeof value === 'number' && isDay(row) ? new Date(value).toISOString().slice(0, 10) : value;
  };
}
