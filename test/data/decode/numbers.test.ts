import { assert, pre, property, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalOf, plainNumber, readNumber } from '../../../src/data/decode/numbers.ts';

const no = undefined;

describe('a number as people write it, with a decimal point and with a decimal comma', () => {
  it.each([
    ['12', 12, 12],
    ['12.5', 12.5, no],
    ['12,5', no, 12.5],
    ['12.500', 12.5, 12500],
    ['12,500', 12500, 12.5],
    ['1.234.567', no, 1234567],
    ['1,234,567.89', 1234567.89, no],
    ['1.234.567,89', no, 1234567.89],
    ['12,34,567.5', 1234567.5, no],
    // A group never starts with 0 and never follows more than three digits.
    ['0,125', no, 0.125],
    ['0.125', 0.125, no],
    ['1234.567', 1234.567, no],
    ['-5', -5, -5],
    ['\u22125', -5, -5],
    ['500-', -500, -500],
    ['(500.00)', -500, no],
    ['($1,234.50)', -1234.5, no],
    ['$(500)', -500, -500],
    ['(0)', 0, 0],
    ['$1,234,567.89', 1234567.89, no],
    ['€ 480.000,00', no, 480000],
    ['480.000,00 EUR', no, 480000],
    ['EUR 1.000', 1, 1000],
    ['R$ 12,50', no, 12.5],
    ['-$5', -5, -5],
    ['1 234,5', no, 1234.5],
    ['1\u00a0234\u00a0567', 1234567, 1234567],
    ["1'234.50", 1234.5, no],
    // After groups set apart by blanks a mark can only be the decimal one.
    ['1 234,567', no, 1234.567],
    ['7 %', 0.07, 0.07],
    ['12.5%', 0.125, no],
    ['(3%)', -0.03, -0.03],
    ['1e5', 100000, 100000],
    ['2.5E-3', 0.0025, 0.0025],
    ['.5', 0.5, no],
  ])('%s', (text, point, comma) => {
    expect(readNumber(text)).toEqual([point, comma]);
  });

  it.each(['', ' ', 'n/a', '-', '.', '1.2.3', '12:30', '30万', '5 days', '30 MIO', '1 2', '--5', '(5', '2026-03-01', '1,2,3', '٣', `${'9'.repeat(70)}`])(
    'reads no number in "%s"',
    (text) => {
      expect(readNumber(text)).toEqual([no, no]);
    },
  );

  it('takes no longer for a hostile cell', () => {
    const started = performance.now();
    readNumber(`1${' '.repeat(200_000)}x`);
    readNumber(`${'1 '.repeat(30)}x`);
    expect(performance.now() - started).toBeLessThan(100);
  });
});

describe('a number as programs write it, taken without a second look', () => {
  it.each([['12', 12], ['-7', -7], ['-0', 0], ['007', 7], ['12.5', 12.5], ['0.125', 0.125], ['1234.567', 1234.567], ['12.5000', 12.5]])('%s', (text, value) => {
    expect(plainNumber(text)).toBe(value);
  });

  it.each(['12.500', '-1.234', '12,5', '.5', '5.', '1e5', ' 5', '$5', `1${'0'.repeat(15)}`, 'x', ' '])('does not take "%s"', (text) => {
    expect(plainNumber(text)).toBeNaN();
  });

  it('is no value where there is no text', () => {
    expect(plainNumber('')).toBeNull();
  });

  it('is what the closer look finds, and a point can only be the decimal one', () => {
    assert(property(stringMatching(/^-?[0-9]{0,5}[.,]?[0-9]{0,5}$/), (text) => {
      const value = plainNumber(text);
      pre(value !== null && !Number.isNaN(value));
      expect(readNumber(text)).toEqual([value, text.includes('.') ? undefined : value]);
    }));
  });
});

describe('the decimal mark of a locale', () => {
  it('is a point in English and a comma in Italian', () => {
    expect(decimalOf('en-GB')).toBe(0);
    expect(decimalOf('it')).toBe(1);
  });

  it('is unknown without a locale or for one that does not exist', () => {
    expect(decimalOf(undefined)).toBeUndefined();
    expect(decimalOf('not a locale')).toBeUndefined();
  });
});
