import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logGamma } from '../../../src/core/statistics/gamma.ts';
import { normalQuantile } from '../../../src/core/statistics/normal.ts';
import { studentQuantile } from '../../../src/core/statistics/student.ts';

const probability = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });

describe('normalQuantile', () => {
  // Tables of the normal distribution to 12 digits.
  it.each([
    [0.5, 0],
    [0.75, 0.674489750196],
    [0.9, 1.281551565545],
    [0.975, 1.95996398454],
    [0.98, 2.053748910631],
    [0.995, 2.575829303549],
    [0.9999, 3.719016485456],
    [0.999999, 4.753424308823],
  ])('of %d is %d', (p, expected) => {
    expect(Math.abs(normalQuantile(p) - expected)).toBeLessThanOrEqual(1.15e-9 * Math.max(1, expected));
    expect(normalQuantile(1 - p)).toBeCloseTo(-expected, 7);
  });

  it('rises with the probability', () => {
    fc.assert(
      fc.property(probability, probability, (a, b) => {
        fc.pre(Math.abs(a - b) > 1e-6);
        expect(normalQuantile(Math.min(a, b))).toBeLessThan(normalQuantile(Math.max(a, b)));
      }),
    );
  });

  it('has no end at the ends', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
  });
});

describe('studentQuantile', () => {
  // The t table of any textbook, three digits.
  it.each([
    [0.975, 3, 3.182],
    [0.975, 4, 2.776],
    [0.975, 5, 2.571],
    [0.975, 9, 2.262],
    [0.975, 10, 2.228],
    [0.975, 15, 2.131],
    [0.975, 20, 2.086],
    [0.975, 30, 2.042],
    [0.975, 60, 2.0],
    [0.975, 120, 1.98],
    [0.95, 5, 2.015],
    [0.95, 10, 1.812],
    [0.995, 10, 3.169],
    [0.995, 30, 2.75],
  ])('of %d with %d degrees of freedom is %d', (p, df, t) => {
    expect(Math.abs(studentQuantile(p, df) - t)).toBeLessThan(0.00051);
  });

  it('has a closed form for one and for two degrees of freedom', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5001, max: 0.9995, noNaN: true }), (p) => {
        expect(studentQuantile(p, 1) / Math.tan(Math.PI * (p - 0.5))).toBeCloseTo(1, 7);
        expect(studentQuantile(p, 2) / ((2 * p - 1) / Math.sqrt(2 * p * (1 - p)))).toBeCloseTo(1, 7);
      }),
    );
  });

  it('falls with the degrees of freedom, towards the normal distribution', () => {
    const dfs = [1, 2, 3, 5, 9, 17, 50, 400, 3000, 20_000, 1_000_000];
    const quantiles = dfs.map((df) => studentQuantile(0.975, df));
    quantiles.slice(1).forEach((t, i) => expect(t).toBeLessThan(quantiles[i] as number));
    // Fisher's expansion: z + (z³ + z) / 4df.
    expect(quantiles.at(-1)).toBeCloseTo(1.959963984540054 + (1.959963984540054 ** 3 + 1.959963984540054) / 4e6, 8);
  });

  it('is 0 in the middle', () => {
    expect(studentQuantile(0.5, 7)).toBeCloseTo(0, 9);
  });
});

describe('logGamma', () => {
  it('of n is the logarithm of (n - 1)!', () => {
    let factorial = 1;
    for (let n = 1; n <= 25; n++) {
      expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 11);
      factorial *= n;
    }
  });

  it('of a half is the logarithm of the root of pi', () => {
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 11);
  });

  it('grows by ln x from x to x + 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), (x) => {
        const step = logGamma(x + 1) - logGamma(x);
        expect(Math.abs(step - Math.log(x))).toBeLessThan(1e-9 * Math.max(1, logGamma(x + 1)));
      }),
    );
  });
});
