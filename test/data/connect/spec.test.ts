import { describe, expect, it } from 'vitest';
import { compileSpec } from '../../../src/data/connect/spec.ts';
import { recordsOf } from '../../../src/data/decode/records.ts';
import type { FieldSpec } from '../../../src/data/index.ts';

function read(spec: FieldSpec, row: object, fields: Record<string, unknown> = {}): unknown {
  return compileSpec(spec, recordsOf([row])).read(0, { field: (name) => fields[name] });
}

describe('converters', () => {
  it.each<[unknown, unknown, unknown]>([
    ['iso', '2026-05-04T13:50:24.000+0000', '2026-05-04T13:50:24.000+0000'],
    ['iso', '04/05/2026', NaN],
    ['day', '2026-06-02T23:30:00-05:00', '2026-06-02'],
    ['s', 1767225600, 1767225600000],
    ['s', '1767225600', 1767225600000],
    ['ms', '1767225600000', 1767225600000],
    ['num', '12.500', 12.5],
    ['num', 'many', NaN],
    ['bool', 'True', 1],
    ['bool', false, 0],
    ['bool', 'maybe', NaN],
    ['upper', 'eur', 'EUR'],
    ['lower', 'Won', 'won'],
    ['label', [4, 'Won'], 'Won'],
    ['label', 'Won', 'Won'],
  ])('%s of %j', (converter, value, expected) => {
    expect(read(['x', converter], { x: value })).toEqual(expected);
  });

  it.each([null, undefined, ''])('leave %j as it is', (value) => {
    expect(read(['x', 's'], { x: value })).toBe(value);
  });

  it('minor divides by the smallest unit of the currency of the row', () => {
    const cents = (currency: string | undefined) => read(['x', 'minor'], { x: 12345 }, { currency });
    expect(cents('eur')).toBe(123.45);
    expect(cents('JPY')).toBe(12345);
    expect(cents('KWD')).toBe(12.345);
    expect(cents(undefined)).toBe(123.45);
  });

  it('run one after the other', () => {
    expect(read(['x', 'label', 'lower'], { x: [1, 'WON'] })).toBe('won');
  });

  it('map replaces words by their text, then by letters and digits alone', () => {
    const spec: FieldSpec = ['x', { map: { closedwon: 'won', '7': 'lost' }, else: 'open' }];
    expect(['closedwon', 'Closed - Won', 7, 'New', '', null].map((x) => read(spec, { x }))).toEqual(['won', 'won', 'lost', 'open', '', null]);
  });

  it('map without else keeps what it does not name', () => {
    expect(read(['x', { map: { a: 'b' } }], { x: 'c' })).toBe('c');
    expect(read(['x', { map: { a: 'b' }, else: null }], { x: 'c' })).toBeNull();
  });

  it.each([[['x', 'nope']], [['x', 5]], [[5]], [7]])('a map that holds %j is refused', (spec) => {
    expect(() => compileSpec(spec as unknown as FieldSpec, recordsOf([]))).toThrow(expect.objectContaining({ code: 'invalid-definition' }));
  });
});

describe('a condition', () => {
  const close: FieldSpec = { when: { stage: ['Won', 'Lost'] }, use: 'close', else: ['guess', 'lower'] };

  it('chooses by the text of a path', () => {
    expect(read(close, { stage: 'Won', close: 'A', guess: 'B' })).toBe('A');
    expect(read(close, { stage: 'New', close: 'A', guess: 'B' })).toBe('b');
  });

  it('needs all its tests, compares as text, and takes the empty text for no value', () => {
    const spec: FieldSpec = { when: { closed: 'true', at: '' }, use: '=yes' };
    expect(read(spec, { closed: true, at: null })).toBe('yes');
    expect(read(spec, { closed: true, at: '2026' })).toBeNull();
    expect(read(spec, { closed: false, at: null })).toBeNull();
  });

  it('asks a field of ours with @, unless the row has such a key', () => {
    const spec: FieldSpec = { when: { '@status': 'won' }, use: '=yes', else: '=no' };
    expect(read(spec, {}, { status: 'won' })).toBe('yes');
    expect(read(spec, { '@status': 'open' }, { status: 'won' })).toBe('no');
  });
});
