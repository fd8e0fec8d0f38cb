import { describe, expect, it } from 'vitest';
import { ratioError } from '../../../src/core/statistics/ratio-error.ts';

const over = (rows: readonly (readonly [y: number, x: number])[]): number => {
  const sum = (of: (y: number, x: number) => number): number => rows.reduce((all, [y, x]) => all + of(y, x), 0);
  const x = sum((_, x) => x);
  return ratioError(sum((y) => y) / x, rows.length, x, { yy: sum((y) => y * y), xy: sum((y, x) => x * y), xx: sum((_, x) => x * x) });
};

describe('the standard error of a ratio of sums', () => {
  it('is that of a mean where each row counts one: of 1, 2 and 6, sqrt(7 / 3)', () => {
    expect(over([[1, 1], [2, 1], [6, 1]])).toBeCloseTo(Math.sqrt(7 / 3), 12);
  });

  it('of 50, -83.3 and 33.3 left over, of 600, is sqrt(10555.6 x 3 / 2) / 600', () => {
    expect(over([[300, 300], [200, 200], [0, 100]])).toBeCloseTo(0.2097176, 7);
  });

  it('is 0, and no trace of rounding, where all rows have one ratio', () => {
    expect(over([3.3, 7.7, 1.9, 0.1].map((x) => [0.7 * x, x]))).toBe(0);
    expect(over([0.3, 2.1, 7].map((x) => [0.7 * x, x]))).toBe(0);
  });
});
