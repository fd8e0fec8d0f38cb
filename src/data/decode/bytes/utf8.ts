const continues = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** Whether bytes are UTF-8 as the platform's decoder wants it: no overlong form, no surrogate, nothing above U+10FFFF. */
export function isUtf8(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  while (at < end) {
    const byte = bytes[at] as number;
    if (byte < 0x80) {
      at++;
      continue;
    }
    const length = byte >= 0xc2 && byte <= 0xdf ? 2 : byte >= 0xe0 && byte <= 0xef ? 3 : byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;
    const second = bytes[at + 1] as number;
    const tooLow = (byte === 0xe0 && second < 0xa0) || (byte === 0xf0 && second < 0x90);
    const tooHigh = (byte === 0xed && second > 0x9f) || (byte === 0xf4 && second > 0x8f);
    if (length === 0 || at + length > end || tooLow || tooHigh) return false;
    for (let i = 1; i < length; i++) if (!continues(bytes[at + i])) return false;
    at += length;
  }
  return true;
}
