import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeMoments, moments, quantile } from '../../../src/core/index.ts';
import { smallest } from '../../../src/core/statistics/order.ts';

const values = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { maxLength: 40 });

describe('quantile', () => {
  // The shared vectors; then NumPy's default, by hand.
  it.each([
    [[1, 2, 3, 4], 0.9, 3.7],
    [[10], 0.9, 10],
    [[15, 20, 35, 40, 50], 0.4, 29],
    [[20, 30, 40, 50], 0.5, 35],
    [[1, 2], 0.25, 1.25],
    [[1, 2, 100], 0.5, 2],
    [[-5, -5, -5], 0.9, -5],
  ])('of %j at %d is %d', (sorted, p, expected) => {
    expect(quantile(sorted, p)).toBeCloseTo(expected, 12);
    expect(quantile(Float64Array.from(sorted), p)).toBeCloseTo(expected, 12);
  });

  it('of nothing is nothing', () => {
    expect(quantile([], 0.5)).toBeNull();
    expect(quantile(new Float64Array(0), 0)).toBeNull();
  });

  it('goes from the lowest to the highest value and never falls', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), share, share, (list, a, b) => {
        const sorted = [...list].sort((x, y) => x - y);
        expect(quantile(sorted, 0)).toBe(sorted[0]);
        expect(quantile(sorted, 1)).toBe(sorted.at(-1));
        expect(quantile(sorted, Math.min(a, b)) as number).toBeLessThanOrEqual(quantile(sorted, Math.max(a, b)) as number);
      }),
    );
  });

  it('of the values turned round is the other side', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 8 }), (list, eighths) => {
        const sorted = [...list].sort((x, y) => x - y);
        const mirrored = sorted.map((value) => -value).reverse();
        const [one, other] = [quantile(sorted, eighths / 8), quantile(mirrored, 1 - eighths / 8)];
        if (one === null || other === null) expect(one).toBe(other);
        else expect(one).toBeCloseTo(-other, 6);
      }),
    );
  });
});

describe('smallest', () => {
  const bySorting = (values: Float64Array, ranks: number[]): number[] => {
    const sorted = Float64Array.from(values).sort();
    return ranks.map((rank) => sorted[rank] as number);
  };

  it.each([1, 2, 100, 16_384, 16_385, 40_000])('gives the values at ranks as sorting does, of %d values', (length) => {
    // Small and large, negative and equal values, with the halves of the 32-bit pattern well mixed.
    const values = Float64Array.from({ length }, (_, i) => ((i * 7919) % 1013) * 10 ** ((i % 7) - 3) * (i % 3 === 0 ? -1 : 1));
    const ranks = [0, Math.floor((length - 1) / 3), Math.floor((length - 1) / 2), length - 1];
    expect(smallest(Float64Array.from(values), ranks)).toEqual(bySorting(values, ranks));
  });

  it('tells apart values that are equal in 32 bits', () => {
    const values = Float64Array.from({ length: 20_000 }, (_, i) => 1e9 + ((i * 37) % 20_000) / 1000);
    expect(smallest(Float64Array.from(values), [0, 9_999, 19_999])).toEqual([1e9, 1e9 + 9.999, 1e9 + 19.999]);
  });

  it('holds for all values equal', () => {
    expect(smallest(new Float64Array(20_000).fill(-2.5), [0, 10_000, 19_999])).toEqual([-2.5, -2.5, -2.5]);
  });
});

describe('moments', () => {
  it('of 1 to 5 have the mean 3 and the squares 10', () => {
    expect(moments([1, 2, 3, 4, 5])).toEqual({ n: 5, mean: 3, m2: 10 });
  });

  it('of one value have no spread, of none no count', () => {
    expect(moments([7])).toEqual({ n: 1, mean: 7, m2: 0 });
    expect(moments([])).toEqual({ n: 0, mean: 0, m2: 0 });
  });

  it('stay exact where the sum of squares would not', () => {
    // 4, 7, 13, 16 far from zero: their spread is still 36 + 9 + 9 + 36.
    expect(moments([4, 7, 13, 16].map((value) => value + 1e9))).toEqual({ n: 4, mean: 1e9 + 10, m2: 90 });
  });
});

describe('mergeMoments', () => {
  it('of parts are those of the whole, wherever it is cut', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const merged = mergeMoments(moments(a), moments(b));
        const whole = [...a, ...b];
        const mean = whole.length === 0 ? 0 : whole.reduce((sum, value) => sum + value, 0) / whole.length;
        const m2 = whole.reduce((sum, value) => sum + (value - mean) ** 2, 0);
        expect(merged.n).toBe(whole.length);
        expect(merged.mean).toBeCloseTo(mean, 6);
        expect(Math.abs(merged.m2 - m2)).toBeLessThanOrEqual(1e-9 * Math.max(1, m2));
      }),
    );
  });

  it('with nothing changes nothing', () => {
    const some = moments([2, 3, 9]);
    expect(mergeMoments(some, moments([]))).toEqual(some);
    expect(mergeMoments(moments([]), some)).toEqual(some);
  });
});
