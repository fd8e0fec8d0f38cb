import { KpiError } from '../../core/errors.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type DecodedText = { text: string; encoding: Encoding };

const SIGNATURES: readonly (readonly [bytes: readonly number[], what: string, cure: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'an Excel workbook or another zip archive', 'Save the sheet as CSV'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an Excel workbook of the old kind', 'Save the sheet as CSV'],
  [[0x1f, 0x8b], 'compressed with gzip', 'Send it unpacked, or with the header Content-Encoding: gzip'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF', 'Export the report as CSV or JSON'],
  [[0x41, 0x52, 0x52, 0x4f, 0x57, 0x31], 'an Arrow file', 'Give its URL to loadTable, or read it as JSON or CSV'],
];

/** The byte order mark at the start of some bytes, and the encoding it says. */
export function markOf(bytes: Uint8Array): { encoding: Encoding; length: number } | undefined {
  const starts = startsOf(bytes);
  if (starts([0xef, 0xbb, 0xbf])) return { encoding: 'utf-8', length: 3 };
  if (starts([0xff, 0xfe])) return { encoding: 'utf-16le', length: 2 };
  return starts([0xfe, 0xff]) ? { encoding: 'utf-16be', length: 2 } : undefined;
}

function startsOf(bytes: Uint8Array): (mark: readonly number[]) => boolean {
  return (mark) => mark.every((byte, at) => bytes[at] === byte);
}

/** @throws KpiError `unreadable` for a workbook, an archive or a PDF. */
export function refuseBinary(bytes: Uint8Array): void {
  const found = SIGNATURES.find(([signature]) => startsOf(bytes)(signature));
  if (found) throw new KpiError('unreadable', `The input is ${found[1]}, not text. ${found[2]}.`);
}

/**
 * Bytes as text: by byte order mark, else UTF-8 where every byte fits, else windows-1252, in which no byte is wrong.
 *
 * @throws KpiError `unreadable` for a workbook, an archive or a PDF.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  refuseBinary(bytes);
  const { encoding = 'utf-8' } = markOf(bytes) ?? {};
  if (encoding !== 'utf-8') return { text: new TextDecoder(encoding).decode(bytes), encoding };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding };
  } catch {
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
  }
}

// The characters of 0x80 to 0x9f. Some decoders take the name windows-1252 for ISO-8859-1 and leave controls there.
const UPPER_CONTROLS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\x80-\x9f]/g, (control) => UPPER_CONTROLS.charAt(control.charCodeAt(0) - 0x80));
}

/** Turns bytes of another encoding into UTF-8, chunk by chunk. A byte order mark is dropped. */
export function toUtf8(encoding: Encoding): (chunk: Uint8Array) => Uint8Array {
  const encoder = new TextEncoder();
  if (encoding === 'windows-1252') return (chunk) => encoder.encode(decodeWindows1252(chunk));
  const decoder = new TextDecoder(encoding);
  return (chunk) => encoder.encode(decoder.decode(chunk, { stream: true }));
}
