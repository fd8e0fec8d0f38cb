import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianRanks, newcombe, npsError, npsInterval, wilson } from '../../../src/core/index.ts';

/** The 97.5 % point of the normal distribution, from tables. */
const Z = 1.959963984540054;

const share = fc.integer({ min: 1, max: 5000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

function expectInterval(actual: readonly number[] | null, expected: readonly number[], digits: number): void {
  expect(actual).not.toBeNull();
  expected.forEach((bound, i) => expect((actual as number[])[i]).toBeCloseTo(bound, digits));
}

describe('wilson', () => {
  // The shared vectors, and 4 of 6 and 3 of 3 from the reference of the KPIs.
  it.each([
    [0, 10, [0, 0.277533]],
    [10, 10, [0.722467, 1]],
    [1, 1, [0.206549, 1]],
    [4, 6, [0.299993, 0.903229]],
    [3, 3, [0.438503, 1]],
    // E. B. Wilson's interval as Newcombe's paper on single proportions (1998) prints it for 81/263, 15/148 and 1/29.
    [81, 263, [0.2553, 0.3662]],
    [15, 148, [0.0624, 0.1605]],
    [1, 29, [0.0061, 0.1718]],
  ])('of %d in %d is %j', (k, n, interval) => {
    expectInterval(wilson(k, n), interval, 4);
  });

  it('holds the shares whose distance from k/n is z of their own standard errors', () => {
    fc.assert(
      fc.property(share, ([k, n]) => {
        const [low, high] = wilson(k, n) as [number, number];
        const distance = (bound: number): number => (k / n - bound) ** 2 - (Z * Z * bound * (1 - bound)) / n;
        if (k > 0) expect(distance(low)).toBeCloseTo(0, 8);
        if (k < n) expect(distance(high)).toBeCloseTo(0, 8);
        expect(low).toBeLessThanOrEqual(k / n);
        expect(high).toBeGreaterThanOrEqual(k / n);
      }),
    );
  });

  it('of the failures is that of the successes turned round', () => {
    fc.assert(
      fc.property(share, ([k, n]) => {
        const [low, high] = wilson(k, n) as [number, number];
        expectInterval(wilson(n - k, n), [1 - high, 1 - low], 12);
      }),
    );
  });

  it('is exactly 0 and exactly 1 at its ends', () => {
    for (const n of [1, 3, 7, 49, 1000, 123_457]) {
      expect(wilson(0, n)?.[0]).toBe(0);
      expect(wilson(n, n)?.[1]).toBe(1);
    }
  });

  it('narrows with more cases and widens with the level', () => {
    const width = ([low, high]: [number, number]): number => high - low;
    fc.assert(
      fc.property(share, ([k, n]) => {
        const interval = wilson(k, n) as [number, number];
        expect(width(wilson(2 * k, 2 * n) as [number, number])).toBeLessThan(width(interval));
        expect(width(wilson(k, n, 0.99) as [number, number])).toBeGreaterThan(width(interval));
      }),
    );
  });

  it.each([
    [0, 0],
    [1, 0],
    [3, 2],
    [-1, 2],
    [NaN, 2],
    [1, NaN],
  ])('has none for %d in %d, which is no share', (k, n) => {
    expect(wilson(k, n)).toBeNull();
  });
});

describe('newcombe', () => {
  // The shared vectors, then method 10 of table II in Newcombe (1998), Statistics in Medicine 17, 873-890.
  it.each([
    [3, 4, 2, 4, [-0.319557, 0.655287], 6],
    [10, 10, 0, 20, [0.679086, 1], 6],
    [56, 70, 48, 80, [0.0524, 0.3339], 4],
    [9, 10, 3, 10, [0.1705, 0.809], 4],
    [6, 7, 2, 7, [0.0582, 0.8062], 4],
    [5, 56, 0, 29, [-0.0381, 0.1926], 4],
    [0, 10, 0, 20, [-0.1611, 0.2775], 4],
    [0, 10, 0, 10, [-0.2775, 0.2775], 4],
    [10, 10, 0, 10, [0.6075, 1], 4],
  ])('of %d/%d - %d/%d is as published', (k1, n1, k2, n2, interval, digits) => {
    expectInterval(newcombe(k1, n1, k2, n2), interval, digits);
  });

  it('turns round when the sides change places', () => {
    fc.assert(
      fc.property(share, share, ([k1, n1], [k2, n2]) => {
        const [low, high] = newcombe(k1, n1, k2, n2) as [number, number];
        expectInterval(newcombe(k2, n2, k1, n1), [-high, -low], 12);
      }),
    );
  });

  it('has none where a side has no cases', () => {
    expect(newcombe(0, 0, 1, 2)).toBeNull();
    expect(newcombe(1, 2, 0, 0)).toBeNull();
  });
});

describe('npsError', () => {
  it('of 3 promoters and 2 detractors in 7 is 100 times the root of 34/343', () => {
    expect(npsError(3, 2, 7)).toBeCloseTo(31.484181, 6);
  });

  it('is 0 where all agree', () => {
    expect(npsError(3, 0, 3)).toBe(0);
    expect(npsError(0, 0, 4)).toBe(0);
  });

  it('is not known where there is no answer', () => {
    expect(npsError(0, 0, 0)).toBeNaN();
  });
});

describe('npsInterval', () => {
  it.each([
    [3, 2, 7, [-39.583603, 59.583603]],
    [3, 0, 3, [-6.579287, 100]],
    [0, 0, 4, [-34.292226, 34.292226]],
  ])('of %d promoters and %d detractors in %d is %j', (promoters, detractors, n, interval) => {
    expectInterval(npsInterval(promoters, detractors, n), interval, 6);
  });

  it('mirrors when promoters and detractors change places, and stays within -100 to 100', () => {
    const answers = fc.tuple(fc.nat(300), fc.nat(300), fc.nat(300));
    fc.assert(
      fc.property(answers, ([p, d, passive]) => {
        const n = p + d + passive;
        const [low, high] = npsInterval(p, d, n);
        expectInterval(npsInterval(d, p, n), [-high, -low], 9);
        expect(low).toBeGreaterThanOrEqual(-100);
        expect(high).toBeLessThanOrEqual(100);
        expect(low).toBeLessThan(high);
      }),
    );
  });
});

describe('medianRanks', () => {
  it.each([
    [6, 1, 6, 0.96875],
    [9, 2, 8, 0.960938],
    [10, 2, 9, 0.978516],
    [20, 6, 15, 0.958611],
  ])('of %d values are %d and %d', (n, low, high, coverage) => {
    const ranks = medianRanks(n);
    expect(ranks).toMatchObject({ low, high });
    expect(ranks?.coverage).toBeCloseTo(coverage, 5);
  });

  it('do not exist below six values', () => {
    for (let n = 0; n < 6; n++) expect(medianRanks(n)).toBeNull();
  });

  it('agree with the exact binomial up to 200 values', () => {
    for (let n = 6; n <= 200; n++) {
      // The binomial coefficients in whole numbers: as many ranks as leave at most 1/40 of 2^n below.
      let [coefficient, below, rank] = [1n, 0n, 0];
      while (40n * (below + coefficient) <= 1n << BigInt(n)) {
        below += coefficient;
        coefficient = (coefficient * BigInt(n - rank)) / BigInt(rank + 1);
        rank++;
      }
      const ranks = medianRanks(n);
      expect(ranks).toMatchObject({ low: rank, high: n + 1 - rank });
      expect(ranks?.coverage).toBeCloseTo(1 - 2 * (Number(below) / Number(1n << BigInt(n))), 10);
    }
  });

  it('of a million values lie where the normal distribution puts them', () => {
    const ranks = medianRanks(1_000_000) as { low: number; high: number; coverage: number };
    // n/2 - z·√n/2 = 499,020.02
    expect(Math.abs(ranks.low - 499_020)).toBeLessThanOrEqual(1);
    expect(ranks.low + ranks.high).toBe(1_000_001);
    expect(ranks.coverage).toBeCloseTo(0.95, 3);
  });
});
