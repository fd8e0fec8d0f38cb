import type { Spans } from '../kpi/sources.ts';
import type { Column } from '../table/column.ts';
import { instantsOf, isTime } from '../table/instants.ts';
import { DerivedColumns, NO_ROW } from '../table/derived-columns.ts';
import { Table } from '../table/table.ts';
import { keysOf } from './keys.ts';
import { gathered } from './match.ts';
import { forEachRow, type Relation } from './relation.ts';
import type { Scope } from './scope.ts';

/**
 * Adds to each event the time of the next one of its key, and values carried from the ones before. Events without a time or
 * at or after `asOf` are dropped. Events at the same time keep the order of their rows.
 */
export function spansOf(base: Relation, { key, at, carry }: Spans['spans'], scope: Scope): Relation {
  const { table } = base;
  const column = table.columns.get(at);
  const times = column && isTime(column) ? instantsOf(column, scope.zone) : new Float64Array(table.length).fill(NaN);
  const codes = keysOf(table, key, base.groups).of;
  const kept: number[] = [];
  forEachRow(base, (row) => {
    if ((times[row] as number) < scope.asOf) kept.push(row);
  });
  const order = Uint32Array.from(kept).sort(
    (a, b) => (codes[a] as number) - (codes[b] as number) || (times[a] as number) - (times[b] as number) || a - b,
  );
  const columns = new DerivedColumns();
  for (const field of table.columns.keys()) columns.add(field, () => table.columns.get(field) as Column);
  columns.add('endAt', () => endsOf(column, order, codes, times));
  for (const [name, [how, field, start]] of Object.entries(carry ?? {})) {
    columns.add(name, () => carried(how, table.columns.get(field), order, codes, scope, start ?? NaN));
  }
  return { ...base, table: new Table(table.name, table.length, columns), selection: Uint32Array.from(kept) };
}

/** The time of the next event of the same key; a calendar day where that is one. */
function endsOf(at: Column | undefined, order: Uint32Array, codes: ArrayLike<number>, times: Float64Array): Column {
  const next = new Uint32Array(times.length).fill(NO_ROW);
  for (let i = 1; i < order.length; i++) {
    const [row, after] = [order[i - 1] as number, order[i] as number];
    if (codes[row] === codes[after]) next[row] = after;
  }
  return at && isTime(at) ? gathered(at, next) : { kind: 'instant', values: new Float64Array(times.length).fill(NaN) };
}

function carried(how: 'lag' | 'runmax', column: Column | undefined, order: Uint32Array, codes: ArrayLike<number>, { zone }: Scope, start: number): Column {
  const time = column !== undefined && isTime(column);
  const source = column && (time ? instantsOf(column, zone) : column.values);
  const values = new Float64Array(codes.length).fill(NaN);
  let state = start;
  for (let i = 0; i < order.length; i++) {
    const row = order[i] as number;
    if (i === 0 || codes[order[i - 1] as number] !== codes[row]) state = start;
    values[row] = state;
    const value = source ? (source[row] as number) : NaN;
    if (how === 'lag') state = value;
    else if (!(value <= state)) state = Number.isNaN(value) ? state : value;
  }
  return { kind: time ? 'instant' : 'number', values };
}
