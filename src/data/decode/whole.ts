import type { FaultLog } from '../faults.ts';
import type { SourceFormat } from '../report.ts';
import { parseCsv } from './csv.ts';
import { decodeBytes } from './encoding.ts';
import { formatOf } from './format.ts';
import { parseJson } from './json.ts';
import { parseNdjson } from './ndjson.ts';
import type { Records } from './records.ts';

/** A source taken apart: a JSON value whose rows are still to be found, or records. */
export type Decoded = { bytes: number; encoding?: string } & (
  | { format: 'json'; value: unknown }
  | { format: 'ndjson' | 'arrow'; records: Records }
  | { format: 'csv'; records: Records; delimiter: string }
);

/** Bytes taken apart by the platform's own parser, by way of a text and objects: the quicker way for a few of them. */
export function decodeWhole(bytes: Uint8Array, format: SourceFormat | undefined, faults: FaultLog): Decoded {
  const { text, encoding } = decodeBytes(bytes);
  return { ...decodeText(text, format, faults, bytes.length), encoding };
}

export function decodeText(text: string, given: SourceFormat | undefined, faults: FaultLog, bytes: number): Decoded {
  const format = formatOf(text, given);
  switch (format) {
    case 'json':
      return { format, value: parseJson(text), bytes };
    case 'ndjson':
      return { format, records: parseNdjson(text, faults), bytes };
    case 'csv':
      return { format, ...parseCsv(text, faults), bytes };
  }
}
