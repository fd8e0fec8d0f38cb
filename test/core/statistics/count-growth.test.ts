import { describe, expect, it } from 'vitest';
import { countGrowth } from '../../../src/core/statistics/count-growth.ts';

describe('the interval of the growth of a count', () => {
  it('from 20 to 30 is that of 30 of 50 by Wilson, [0.461814, 0.723916], as odds less 1', () => {
    const [low, high] = countGrowth(30, 20) as [number, number];
    expect(low).toBeCloseTo(0.461814 / 0.538186 - 1, 4);
    expect(high).toBeCloseTo(0.723916 / 0.276084 - 1, 4);
  });

  it('begins at the loss of all where nothing came', () => {
    expect(countGrowth(0, 5)?.[0]).toBe(-1);
  });

  it('is not known where there was nothing before', () => {
    expect(countGrowth(5, 0)).toBeNull();
  });
});
