import { NO_DAY, type Column, type TimeColumn } from './column.ts';
import { DAY_MS } from '../time/instant.ts';
import { zoneOf, type Zone } from '../time/zone.ts';

export function isTime(column: Column): column is TimeColumn {
  return column.kind === 'instant' || column.kind === 'day';
}

/** For each time column, its cells as instants of a zone. A column lives as long as its table. */
const instants = new WeakMap<Column, Map<string, Float64Array>>();

/**
 * The cells of a time column as epoch ms, NaN for none. A calendar day stands for the first instant of that day in `zone`,
 * so that a period of local days holds exactly its days.
 */
export function instantsOf(column: TimeColumn, zone: Zone): Float64Array {
  if (column.kind === 'instant' && (!column.days || zone.name === 'UTC')) return column.values;
  let byZone = instants.get(column);
  if (!byZone) instants.set(column, (byZone = new Map()));
  let values = byZone.get(zone.name);
  if (!values) byZone.set(zone.name, (values = column.kind === 'day' ? fromDays(column.values, zone) : fromMixed(column.values, column.days as Uint8Array, zone)));
  return values;
}

function fromDays(days: Int32Array, zone: Zone): Float64Array {
  const values = new Float64Array(days.length);
  for (let row = 0; row < days.length; row++) {
    const day = days[row] as number;
    values[row] = day === NO_DAY ? NaN : zone.startOfDay(day);
  }
  return values;
}

function fromMixed(instants: Float64Array, days: Uint8Array, zone: Zone): Float64Array {
  const values = Float64Array.from(instants);
  for (let row = 0; row < values.length; row++) if (days[row]) values[row] = zone.startOfDay((values[row] as number) / DAY_MS);
  return values;
}

/** For each row whether the cell is a calendar day; null where none is. */
export function daysOf(column: TimeColumn): Uint8Array | 'all' | null {
  return column.kind === 'day' ? 'all' : (column.days ?? null);
}

/** The cells as epoch ms with a day as 00:00 UTC: right for differences between two calendar days. */
export function calendarOf(column: TimeColumn): Float64Array {
  return column.kind === 'instant' ? column.values : instantsOf(column, zoneOf('UTC'));
}
