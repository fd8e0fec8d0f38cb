import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../src/data/decode/encoding.ts';

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

describe('bytes as text', () => {
  it('reads UTF-8 and drops its byte order mark', () => {
    const bytes = new TextEncoder().encode('Città;客户');
    expect(decodeBytes(bytes)).toEqual({ text: 'Città;客户', encoding: 'utf-8' });
    expect(decodeBytes(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes)).text).toBe('Città;客户');
  });

  it('reads UTF-16 of both byte orders by its mark', () => {
    expect(decodeBytes(utf16('Città', true))).toEqual({ text: 'Città', encoding: 'utf-16le' });
    expect(decodeBytes(utf16('Città', false))).toEqual({ text: 'Città', encoding: 'utf-16be' });
  });

  it('reads windows-1252 where a byte cannot be UTF-8', () => {
    // 0x80 is the euro sign in windows-1252 and nothing in ISO-8859-1.
    expect(decodeBytes(Uint8Array.of(0x43, 0x69, 0x74, 0x74, 0xe0, 0x80))).toEqual({ text: 'Città€', encoding: 'windows-1252' });
  });

  it.each([
    ['an Excel workbook', [0x50, 0x4b, 0x03, 0x04]],
    ['an Excel workbook of the old kind', [0xd0, 0xcf, 0x11, 0xe0]],
    ['compressed', [0x1f, 0x8b, 0x08]],
    ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ])('refuses %s and says so', (what, bytes) => {
    expect(() => decodeBytes(Uint8Array.from(bytes))).toThrow(expect.objectContaining({ code: 'unreadable', message: expect.stringContaining(what) }));
  });
});
