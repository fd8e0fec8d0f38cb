import { describe, expect, it } from 'vitest';
import { bottleneck, worthOfGap, type Step } from '../../../src/core/judge/bottleneck.ts';

const step = (k: number, n: number, rest?: [k: number, n: number]): Step => ({ own: { k, n }, ...(rest && { rest: { k: rest[0], n: rest[1] } }) });

describe('the bottleneck beside the rest of a team', () => {
  it('is the step that falls furthest behind for certain', () => {
    // 25 % of 64 against 41 % of 400: Newcombe's interval is -26.6 to -2.6 points.
    expect(bottleneck([step(64, 86, [76, 100]), step(16, 64, [164, 400]), step(12, 16, [126, 164])], 5)).toEqual({ step: 1, beside: 'rest', certain: true });
  });

  it('is named, but not as certain, where chance may explain it', () => {
    expect(bottleneck([step(64, 86, [76, 100]), step(4, 16, [164, 400])], 5)).toEqual({ step: 1, beside: 'rest', certain: false });
  });

  it('prefers a certain gap to a wider one that may be chance', () => {
    expect(bottleneck([step(1, 6, [50, 100]), step(300, 1000, [450, 1000])], 5)).toMatchObject({ step: 1, certain: true });
  });

  it('goes by ratio: from 10 to 5 in a hundred halves what comes through, from 90 to 80 does not', () => {
    expect(bottleneck([step(800, 1000, [900, 1000]), step(50, 1000, [100, 1000])], 5)).toMatchObject({ step: 1 });
  });

  it('is none where nothing falls behind, or too few came to the step', () => {
    expect(bottleneck([step(9, 10, [50, 100])], 5)).toBeUndefined();
    expect(bottleneck([step(0, 4, [50, 100])], 5)).toBeUndefined();
    expect(bottleneck([step(0, 10, [4, 4])], 5)).toBeUndefined();
  });
});

describe('the bottleneck of one funnel', () => {
  it('is its narrowest step, beside the next', () => {
    expect(bottleneck([step(80, 100), step(10, 80), step(5, 10)], 5)).toEqual({ step: 1, beside: 2, certain: true });
    expect(bottleneck([step(80, 100), step(40, 80), step(19, 40)], 5)).toEqual({ step: 2, beside: 1, certain: false });
  });

  it('is none where everything went on, or nothing came', () => {
    expect(bottleneck([step(7, 7), step(7, 7)], 5)).toBeUndefined();
    expect(bottleneck([step(0, 0)], 5)).toBeUndefined();
  });

  it('has nothing beside it where there is one step', () => {
    expect(bottleneck([step(5, 10)], 5)).toEqual({ step: 0, beside: null, certain: false });
  });
});

describe('what closing a gap would be worth', () => {
  const gap = { own: { k: 16, n: 64 }, rest: { k: 164, n: 400 } };
  const reached = (count: number, value: number | null = null): { count: number; value: number | null } => ({ count, value });

  it('is the deals that would have gone on, as far as those do, at what they bring', () => {
    // 64 x (41 % - 25 %) = 10.24 more; 8 of 16 of those are won; 147,000 / 8 each.
    expect(worthOfGap(gap, { own: reached(16), rest: reached(164) }, { own: reached(8, 147_000), rest: reached(85, 1) }, 5)).toBeCloseTo(94_080, 6);
  });

  it('takes what follows from the rest where one has too little of it oneself', () => {
    // Half of the rest come through, at 20,000.
    expect(worthOfGap(gap, { own: reached(16), rest: reached(164) }, { own: reached(3, 1), rest: reached(82, 1_640_000) }, 5)).toBeCloseTo(10.24 * 0.5 * 20_000, 6);
  });

  it('is not known without values or without an end', () => {
    expect(worthOfGap(gap, { own: reached(16), rest: reached(164) }, { own: reached(8), rest: reached(85) }, 5)).toBeNull();
    expect(worthOfGap(gap, { own: reached(16), rest: reached(0) }, { own: reached(0, 0), rest: reached(0, 0) }, 5)).toBeNull();
  });
});
