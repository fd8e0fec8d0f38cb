import fc from 'fast-check';
import { Decoder, type Decoded } from '../../../src/data/decode/decode.ts';
import { decodeWhole } from '../../../src/data/decode/whole.ts';
import { recordsOf, type Records } from '../../../src/data/decode/records.ts';
import { FaultLog } from '../../../src/data/faults.ts';
import type { SourceFormat } from '../../../src/data/report.ts';

/** What anybody can see of records. */
function plainRecords({ length, columns, headed, lineOf, strangers }: Records) {
  const lines = Array.from({ length }, (_, index) => lineOf(index));
  return { length, columns: [...columns].map(([key, cells]) => [key, cells.map(structured)]), headed, lines, strangers: [...strangers] };
}

function seen(decode: (faults: FaultLog) => Decoded) {
  const faults = new FaultLog();
  try {
    const { format, encoding, bytes, ...decoded } = decode(faults);
    const found = 'records' in decoded ? { ...decoded, records: plainRecords(decoded.records) } : withRecords(decoded.value);
    return { format, encoding, bytes, found, faults: faults.list() };
  } catch (error) {
    return { error: (error as { code?: string }).code ?? String(error) };
  }
}

/** The value, and its lists as records too: those of the readers of bytes know them before they know their entries. */
function withRecords(value: unknown): unknown {
  const lists = Array.isArray(value) ? [value as unknown[]] : typeof value === 'object' && value !== null ? Object.values(value).filter((inner): inner is unknown[] => Array.isArray(inner)) : [];
  return { value: structured(value), lists: lists.map((list) => plainRecords(recordsOf(list))) };
}

/** A copy in which the order of keys does not count. */
function structured(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value as unknown[], structured);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).map(([key, inner]) => [key, structured(inner)] as const).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** By the platform's parser, or papaparse. */
export const byOracle = (bytes: Uint8Array, format?: SourceFormat) => seen((faults) => decodeWhole(bytes, format, faults));

/** By the readers of bytes, the bytes in chunks that end at those places; they begin when so many are there. */
export function byReaders(bytes: Uint8Array, cut: Cuts, format?: SourceFormat, begin = 1) {
  return seen((faults) => {
    const decoder = new Decoder(format, faults, undefined, begin);
    let start = 0;
    for (const end of endsOf(cut, bytes.length)) {
      decoder.push(bytes.slice(start, end));
      start = end;
    }
    return decoder.end();
  });
}

/** Where chunks end: nowhere, at some places, or after each so many bytes. */
export type Cuts = { at: readonly number[] } | { every: number };
export const cuts: fc.Arbitrary<Cuts> = fc.oneof(
  fc.record({ at: fc.array(fc.nat({ max: 400 }), { maxLength: 6 }) }),
  fc.record({ every: fc.integer({ min: 1, max: 9 }) }),
);

function endsOf(cut: Cuts, length: number): number[] {
  const ends = 'at' in cut ? [...cut.at].sort((a, b) => a - b) : Array.from({ length: Math.floor(length / cut.every) }, (_, part) => (part + 1) * cut.every);
  return [...ends.filter((at) => at < length), length];
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
