import { describe, expect, it } from 'vitest';
import { Random } from '../../demo/data/random.ts';

const draw = (count: number, next: () => number) => Array.from({ length: count }, next);
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;

describe('Random', () => {
  it('repeats itself for the same seed and stream, and for no other', () => {
    const numbers = (seed: number, stream: string) => {
      const random = new Random(seed, stream);
      return draw(5, () => random.next());
    };
    expect(numbers(7, 'a')).toEqual(numbers(7, 'a'));
    expect(numbers(7, 'a')).not.toEqual(numbers(7, 'b'));
    expect(numbers(7, 'a')).not.toEqual(numbers(8, 'a'));
  });

  it('draws evenly from 0 to 1', () => {
    const random = new Random(1, 'even');
    const tenths = new Array<number>(10).fill(0);
    for (const value of draw(20_000, () => random.next())) tenths[Math.floor(value * 10)] = (tenths[Math.floor(value * 10)] as number) + 1;
    expect(Math.min(...tenths)).toBeGreaterThan(1850);
    expect(Math.max(...tenths)).toBeLessThan(2150);
  });

  // Known moments: a lognormal's median is its scale; its mean is median * exp(sigma^2 / 2) = 10 * e^0.125 = 11.33.
  it('draws lognormal and exponential values with the moments they should have', () => {
    const random = new Random(2, 'shapes');
    const lognormal = draw(20_000, () => random.lognormal(10, 0.5));
    expect(median(lognormal)).toBeCloseTo(10, 0);
    expect(mean(lognormal)).toBeCloseTo(11.33, 0);
    const exponential = draw(20_000, () => random.exponential(5));
    expect(mean(exponential)).toBeCloseTo(5, 0);
    expect(median(exponential)).toBeCloseTo(5 * Math.LN2, 0);
  });

  it('chooses by weight', () => {
    const random = new Random(3, 'weights');
    const counts = [0, 0, 0];
    for (const index of draw(10_000, () => random.weighted([1, 0, 3]))) counts[index] = (counts[index] ?? 0) + 1;
    expect(counts[1]).toBe(0);
    expect((counts[2] as number) / 10_000).toBeCloseTo(0.75, 1);
  });

  it('refuses to choose from nothing', () => {
    expect(() => new Random(4, 'none').pick([])).toThrow(RangeError);
  });
});
