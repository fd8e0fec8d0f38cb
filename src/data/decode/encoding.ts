import { KpiError } from '../../core/errors.ts';

export type DecodedText = { text: string; encoding: string };

const SIGNATURES: readonly (readonly [bytes: readonly number[], what: string, cure: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'an Excel workbook or another zip archive', 'Save the sheet as CSV'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an Excel workbook of the old kind', 'Save the sheet as CSV'],
  [[0x1f, 0x8b], 'compressed with gzip', 'Send it unpacked, or with the header Content-Encoding: gzip'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF', 'Export the report as CSV or JSON'],
];

/**
 * Bytes as text: by byte order mark, else UTF-8 where every byte fits, else windows-1252, in which no byte is wrong.
 *
 * @throws KpiError `unreadable` for a workbook, an archive or a PDF.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const starts = (mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte);
  for (const [signature, what, cure] of SIGNATURES) {
    if (starts(signature)) throw new KpiError('unreadable', `The input is ${what}, not text. ${cure}.`);
  }
  if (starts([0xff, 0xfe])) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  if (starts([0xfe, 0xff])) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
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
