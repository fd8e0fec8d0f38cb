import { KpiError } from '../../core/errors.ts';
import type { FaultLog } from '../faults.ts';
import type { SourceFormat } from '../report.ts';
import { parseCsv } from './csv.ts';
import { decodeBytes } from './encoding.ts';
import { parseJson } from './json.ts';
import { looksLikeNdjson, parseNdjson } from './ndjson.ts';
import type { Records } from './records.ts';

/** A source taken apart: a JSON value whose rows are still to be found, or records. */
export type Decoded = { bytes: number; encoding?: string } & (
  | { format: 'json'; value: unknown }
  | { format: 'ndjson'; records: Records }
  | { format: 'csv'; records: Records; delimiter: string }
);

const MARKUP = /^<(!doctype|!--|\?xml|html|head|body|script|meta|svg|rss)\b/i;

/**
 * Reads bytes, a text or parsed JSON. The format is detected where it is not given.
 *
 * @throws KpiError `empty`, `not-data` for a web page or a thing that is no input, `unreadable` for broken JSON or a binary file.
 */
export function decode(input: unknown, format: SourceFormat | undefined, faults: FaultLog): Decoded {
  if (typeof input === 'string') return decodeText(input.replace(/^\uFEFF/, ''), format, faults, new TextEncoder().encode(input).length);
  if (input instanceof ArrayBuffer) return decode(new Uint8Array(input), format, faults);
  if (ArrayBuffer.isView(input)) {
    const bytes = new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
    const { text, encoding } = decodeBytes(bytes);
    return { ...decodeText(text, format, faults, bytes.length), encoding };
  }
  if (typeof input === 'object' && input !== null) return { format: 'json', value: input, bytes: 0 };
  const what = input === null ? 'null' : typeof input;
  throw new KpiError('not-data', `The input is ${what}. Give bytes, a text of JSON or CSV, or rows.`);
}

function decodeText(text: string, given: SourceFormat | undefined, faults: FaultLog, bytes: number): Decoded {
  const start = text.trimStart();
  if (start === '') throw new KpiError('empty', 'The input is empty. Check that the address gives data.');
  if (MARKUP.test(start)) {
    throw new KpiError('not-data', 'The input is a web page or XML, not data: often it is a login page. Sign in and try again, or check the address.');
  }
  switch (given ?? detectFormat(start)) {
    case 'json':
      return { format: 'json', value: parseJson(text), bytes };
    case 'ndjson':
      return { format: 'ndjson', records: parseNdjson(text, faults), bytes };
    case 'csv':
      return { format: 'csv', ...parseCsv(text, faults), bytes };
  }
}

/** CSV is what is left: any text can be one. A lone JSON scalar is JSON, so that it is refused and not taken for a header. */
function detectFormat(text: string): SourceFormat {
  if (text.startsWith('[')) return 'json';
  if (text.startsWith('{')) return looksLikeNdjson(text) ? 'ndjson' : 'json';
  return /^("[^"\n]*"|true|false|null|-?\d+(\.\d+)?)\s*$/.test(text) ? 'json' : 'csv';
}
