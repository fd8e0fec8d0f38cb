import { valueAt, type Column } from '../../core/table/column.ts';
import { Table } from '../../core/table/table.ts';

/**
 * A history of stages in which a deal does not enter the stage it is in: systems note a change of anything else as a new
 * entry with the same stage. The first entry stays.
 */
export function withoutRepeats(events: Table): Table {
  const [deal, at, stage] = ['deal', 'at', 'stage'].map((field) => events.columns.get(field));
  if (!deal || !at || !stage) return events;
  const order = Array.from({ length: events.length }, (_, row) => row).sort((a, b) => Number(valueAt(at, a) ?? 0) - Number(valueAt(at, b) ?? 0) || a - b);
  const last = new Map<unknown, unknown>();
  const kept = new Set<number>();
  for (const row of order) {
    const id = valueAt(deal, row);
    const now = valueAt(stage, row);
    if (id === null || now === null || valueAt(at, row) === null || last.get(id) !== now) kept.add(row);
    if (id !== null && valueAt(at, row) !== null) last.set(id, now);
  }
  if (kept.size === events.length) return events;
  const rows = [...kept].sort((a, b) => a - b);
  return new Table(events.name, rows.length, new Map([...events.columns].map(([field, column]) => [field, gathered(column, rows)])));
}

function gathered(column: Column, rows: readonly number[]): Column {
  const take = <A extends Float64Array | Int32Array | Uint8Array | Uint16Array | Uint32Array>(values: A): A => {
    const taken = values.slice(0, rows.length) as A;
    rows.forEach((row, index) => (taken[index] = values[row] as number));
    return taken;
  };
  switch (column.kind) {
    case 'number':
      return { kind: 'number', values: take(column.values) };
    case 'instant':
      return { kind: 'instant', values: take(column.values), ...(column.days && { days: take(column.days) }) };
    case 'day':
      return { kind: 'day', values: take(column.values) };
    case 'word':
      return { kind: 'word', values: take(column.values), words: column.words };
    case 'flag':
      return { kind: 'flag', values: take(column.values) };
  }
}
