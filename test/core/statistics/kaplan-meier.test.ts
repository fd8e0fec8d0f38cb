import { describe, expect, it } from 'vitest';
import { lasting } from '../../../src/core/statistics/kaplan-meier.ts';

const over = (...times: number[]): { ms: number; open: boolean }[] => times.map((ms) => ({ ms, open: false }));
const open = (...times: number[]): { ms: number; open: boolean }[] => times.map((ms) => ({ ms, open: true }));

describe('the median of durations', () => {
  it('is that of the sample where all are over', () => {
    expect(lasting(over(5, 1, 3))).toEqual({ median: 3, longest: 5, n: 3, open: 0 });
    expect(lasting(over(1, 2, 3, 4))?.median).toBe(2);
  });

  it('counts those that are open', () => {
    // By hand: at 1 four of five are left, at 3 three quarters of those are, .6; at 4 half of those, .3.
    expect(lasting([...over(1, 3, 4), ...open(2, 9)])?.median).toBe(4);
    expect(lasting(over(1, 3, 4))?.median).toBe(3);
  });

  it('is the published one of a trial: 6-MP, remission of acute leukaemia, 23 weeks', () => {
    // Freireich et al., Blood 21 (1963) 699-716; the times in weeks, and the median that every textbook gives.
    const trial = [...over(6, 6, 6, 7, 10, 13, 16, 22, 23), ...open(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)];
    expect(lasting(trial)).toEqual({ median: 23, longest: 35, n: 21, open: 12 });
  });

  it('is not known while more than half are open', () => {
    expect(lasting([...over(2), ...open(3, 4, 5)])).toEqual({ median: null, longest: 5, n: 4, open: 3 });
    expect(lasting([])).toBeNull();
  });

  it('does not depend on the order', () => {
    expect(lasting([...open(9, 2), ...over(4, 3, 1)])).toEqual(lasting([...over(1, 3, 4), ...open(2, 9)]));
  });
});
