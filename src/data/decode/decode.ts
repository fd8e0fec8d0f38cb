import { KpiError } from '../../core/errors.ts';
import { FaultLog } from '../faults.ts';
import type { SourceFormat } from '../report.ts';
import { Decoder, LARGE_BYTES } from './decoder.ts';
import { decodeText, decodeWhole, type Decoded } from './whole.ts';

export type { Decoded } from './whole.ts';
export { Decoder } from './decoder.ts';
export { decodeArrow, isArrow } from './arrow.ts';

/**
 * Reads bytes, a text or parsed JSON. The format is detected where it is not given.
 *
 * @throws KpiError `empty`, `not-data` for a web page or a thing that is no input, `unreadable` for broken JSON or a binary file.
 */
export function decode(input: unknown, format: SourceFormat | undefined, faults: FaultLog): Decoded {
  if (typeof input === 'string') {
    const bytes = new TextEncoder().encode(input);
    const large = bytes.length >= LARGE_BYTES && hasUtf8(input, bytes) ? decodeLarge(bytes, format, faults) : undefined;
    if (!large) return decodeText(input.replace(/^\uFEFF/, ''), format, faults, bytes.length);
    delete large.encoding;
    return large;
  }
  if (input instanceof ArrayBuffer) return decode(new Uint8Array(input), format, faults);
  if (ArrayBuffer.isView(input)) {
    const bytes = new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
    return (bytes.length >= LARGE_BYTES ? decodeLarge(bytes, format, faults) : undefined) ?? decodeWhole(bytes, format, faults);
  }
  if (typeof input === 'object' && input !== null) return { format: 'json', value: input, bytes: 0 };
  const what = input === null ? 'null' : typeof input;
  throw new KpiError('not-data', `The input is ${what}. Give bytes, a text of JSON or CSV, or rows.`);
}

/** Whether a text is all in its bytes: half a surrogate pair has none. */
function hasUtf8(text: string, bytes: Uint8Array): boolean {
  const halves = /[\uD800-\uDFFF]/.test(text);
  return !halves || new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) === text;
}

/** What {@link decodeWhole} would find, without its text and objects; undefined where the input is for it to refuse. */
function decodeLarge(bytes: Uint8Array, format: SourceFormat | undefined, faults: FaultLog): Decoded | undefined {
  const found = new FaultLog();
  try {
    let decoder = new Decoder(format, found);
    decoder.push(bytes);
    let decoded = decoder.end();
    if (bytes.subarray(0, decoder.utf8Bytes).some((byte) => byte > 127)) {
      decoder = new Decoder(format, found, 'windows-1252');
      decoder.push(bytes);
      decoded = decoder.end();
    }
    faults.append(found);
    return decoded;
  } catch (error) {
    if (error instanceof KpiError) return undefined;
    throw error;
  }
}
