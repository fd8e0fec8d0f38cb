import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byOracle, byReaders, cuts, utf8 } from './sources.ts';

const texts = fc.oneof(
  fc.constantFrom('won', 'lost', 'open', 'é', '客户', '😀', '', ' ', 'a"b', 'back\\slash', 'line\nend', '\u2028', '\ud800', 'x\u0000y'),
  fc.constantFrom('2025-03-01', '2025-03-01T09:30Z', '2025-03-01 09:30:15', '2025-03-01T09:30:15.250+0200', '2025-03-01T24:00Z', '2025-02-30', '2025-03-01T09:30:15.123456Z', '0000-01-01', '2024-02-29t00:00:00,5-01:30'),
  fc.constantFrom('007', '12.50', '-0', '-3', '1.234', '1234.567', '5527084754447123456', '1e5', '.5', '0.125', '-12.5', '5.', '123456789012345', '0'),
  fc.string(),
);
const numbers = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(-0, 0.1, 12.5, 1e21, 5e-324, 9007199254740993, 0.000001));
const plain = fc.oneof(texts, numbers, fc.boolean(), fc.constant(null));
const keys = fc.oneof({ weight: 8, arbitrary: fc.constantFrom('id', 'name', 'amount', 'closedAt') }, { weight: 1, arbitrary: fc.constantFrom('', '7', '10', '__proto__', 'a.b', 'é', 'toString', 'k"q') });
const values = fc.letrec((tie) => ({
  value: fc.oneof({ weight: 6, arbitrary: plain }, { weight: 1, arbitrary: fc.array(plain, { maxLength: 3 }) }, { weight: 1, arbitrary: tie('object') }),
  object: fc.array(fc.tuple(keys, tie('value')), { maxLength: 4 }).map((entries) => new Pairs(entries as [string, unknown][])),
}));

/** An object of any keys, some of them twice. */
class Pairs {
  readonly entries: readonly (readonly [string, unknown])[];
  constructor(entries: readonly (readonly [string, unknown])[]) {
    this.entries = entries;
  }
}

type Style = { gap: string; escaped: boolean };

function write(value: unknown, style: Style): string {
  const { gap } = style;
  if (value instanceof Pairs) return `{${gap}${value.entries.map(([key, inner]) => `${quote(key, style)}${gap}:${gap}${write(inner, style)}`).join(`${gap},${gap}`)}${gap}}`;
  if (Array.isArray(value)) return `[${gap}${value.map((inner) => write(inner, style)).join(`,${gap}`)}${gap}]`;
  return typeof value === 'string' ? quote(value, style) : Object.is(value, -0) ? '-0' : JSON.stringify(value);
}

function quote(text: string, { escaped }: Style): string {
  const json = JSON.stringify(text);
  return escaped ? json.replace(/[a-zé客]/gu, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).replace(/\\\\u00/g, '\\\\') : json;
}

const styles = fc.record({ gap: fc.constantFrom('', '', ' ', '\n  ', '\t\r\n'), escaped: fc.boolean() }).map((style) => ({ ...style, escaped: style.escaped && style.gap === ' ' }));
const objects = values.object;
/** Records as systems give them, the same keys in the same order; and any. */
const alike = fc.array(fc.tuple(plain, plain, plain, plain), { minLength: 1, maxLength: 12 }).map((rows) => rows.map((row) => new Pairs(['id', 'name', 'amount', 'closedAt'].map((key, at) => [key, row[at]]))));
const rows = fc.oneof(alike, fc.array(objects, { maxLength: 12 }), fc.array(fc.oneof({ weight: 5, arbitrary: objects }, { weight: 1, arbitrary: plain }), { maxLength: 8 }));
const documents = fc.tuple(rows, fc.integer({ min: 0, max: 3 }), plain).map(([list, form, other]): unknown =>
  form === 0 ? list : new Pairs(form === 1 ? [['records', list], ['done', other]] : form === 2 ? [['next', other], ['data', new Pairs([['items', list]])], ['users', list]] : [['value', new Pairs([['deep', new Pairs([['er', list]])]])]]));

const settings = { numRuns: process.env['KPI_LONG'] ? 20_000 : 200 };
const LONG_MS = 1_800_000;

describe('JSON read from bytes', () => {
  it('is what JSON.parse makes of it, wherever chunks end', () => {
    fc.assert(fc.property(documents, styles, cuts, (document, style, ends) => {
      const bytes = utf8(write(document, style));
      expect(byReaders(bytes, ends, 'json')).toEqual(byOracle(bytes, 'json'));
    }), settings);
  }, LONG_MS);

  it('is refused where JSON.parse refuses it, and only there', () => {
    fc.assert(fc.property(documents, styles, cuts, fc.nat(), fc.constantFrom('', ',', '"', '}', ']', '{', '[', ':', '\\', '1', '.', '-', 'e', 'x', '\u0001', 'null', ' '), fc.nat({ max: 3 }), (document, style, ends, place, put, drop) => {
      const text = write(document, style);
      const at = place % (text.length + 1);
      const bytes = utf8(text.slice(0, at) + put + text.slice(at + drop));
      expect(byReaders(bytes, ends, 'json')).toEqual(byOracle(bytes, 'json'));
    }), settings);
  }, LONG_MS);

  it('reads lines as JSON.parse does, one by one', () => {
    const lines = fc.array(fc.oneof({ weight: 8, arbitrary: objects }, { weight: 1, arbitrary: plain }), { minLength: 1, maxLength: 10 });
    fc.assert(fc.property(lines, fc.constantFrom('', ' '), fc.constantFrom('\n', '\r\n', '\n\n', '\n \n'), cuts, fc.nat(), fc.constantFrom('', ',', '"', '}', '\n', 'x'), (list, gap, end, ends, place, put) => {
      const text = list.map((line) => write(line, { gap, escaped: false })).join(end);
      const at = place % (text.length + 1);
      const bytes = utf8(text.slice(0, at) + put + text.slice(at));
      expect(byReaders(bytes, ends, 'ndjson')).toEqual(byOracle(bytes, 'ndjson'));
    }), settings);
  }, LONG_MS);
});
