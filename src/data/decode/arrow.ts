import { KpiError } from '../../core/errors.ts';
import { calendarDate, DAY_MS } from '../../core/time/instant.ts';
import type { Records } from './records.ts';
import type { Decoded } from './whole.ts';

const FILE_MARK = [0x41, 0x52, 0x52, 0x4f, 0x57, 0x31];
const STREAM_MARK = [0xff, 0xff, 0xff, 0xff];

/** Whether bytes are Arrow IPC: a file or a stream. */
export function isArrow(bytes: Uint8Array): boolean {
  return [FILE_MARK, STREAM_MARK].some((mark) => bytes.length > mark.length && mark.every((byte, at) => bytes[at] === byte));
}

/**
 * The records of an Arrow IPC file or stream, for endpoints that can send it. Days are ISO texts, other times epoch ms; whole
 * numbers too long for a number are texts. The library that reads it is loaded only here.
 *
 * @throws KpiError `unreadable` where it is cut off or broken.
 */
export async function decodeArrow(bytes: Uint8Array): Promise<Decoded> {
  const { tableFromIPC, Type } = await import('@uwdata/flechette');
  try {
    const table = tableFromIPC(bytes, { useBigInt: true });
    const columns = new Map<string, unknown[]>();
    table.schema.fields.forEach(({ name, type }, at) => {
      const read = type.typeId === Type.Date ? dayText : plainValue;
      columns.set(name, Array.from(table.getChildAt(at) as Iterable<unknown>, read));
    });
    const records: Records = { length: table.numRows, columns, headed: true, lineOf: (record) => record + 1, strangers: [] };
    return { format: 'arrow', records, bytes: bytes.length };
  } catch (error) {
    throw new KpiError('unreadable', 'The Arrow data cannot be read: they were probably cut off on the way. Load them again.', error instanceof Error ? error.message : undefined);
  }
}

function dayText(ms: unknown): unknown {
  if (typeof ms !== 'number' || ms % DAY_MS !== 0) return ms;
  const { year, month, day } = calendarDate(ms / DAY_MS);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function plainValue(value: unknown): unknown {
  if (typeof value !== 'bigint') return value;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}
