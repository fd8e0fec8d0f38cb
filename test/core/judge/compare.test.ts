import { describe, expect, it } from 'vitest';
import type { KpiResult } from '../../../src/core/index.ts';
import { compare, compareWithNumber, type Verdict } from '../../../src/core/judge/compare.ts';
import { definitionOf } from '../../../src/core/kpi/catalogue.ts';

const result = (value: number | null, more: Partial<KpiResult> = {}): KpiResult => ({
  kpi: 'x',
  status: value === null ? 'no-data' : 'ok',
  value,
  n: 10,
  excluded: {},
  ...more,
});
const share = (num: number, den: number): KpiResult =>
  result(num / den, { num, den, interval: { low: 0, high: 1, level: 0.95, method: 'wilson' } });
/** A value with an interval of half this width. */
const within = (value: number, half: number, method = 't'): KpiResult =>
  result(value, { interval: { low: value - half, high: value + half, level: 0.95, method } });

function verdict(kpi: string, now: KpiResult, before: KpiResult): Verdict {
  return compare(definitionOf(kpi), now, before).verdict;
}

describe('the change', () => {
  it('is the difference, and its share of the value before', () => {
    expect(compare(definitionOf('revenue-won'), result(110), result(100))).toEqual({ change: 10, ratio: 0.1, verdict: 'better' });
    expect(compare(definitionOf('revenue-won'), result(50), result(200))).toEqual({ change: -150, ratio: -0.75, verdict: 'worse' });
  });

  it('has no ratio to zero', () => {
    expect(compare(definitionOf('revenue-won'), result(110), result(0))).toEqual({ change: 110, ratio: null, verdict: 'better' });
    expect(compare(definitionOf('revenue-won'), result(0), result(0))).toEqual({ change: 0, ratio: null, verdict: 'same' });
  });

  it('from below zero upwards is a rise', () => {
    expect(compare(definitionOf('revenue-won'), result(-50), result(-100))).toEqual({ change: 50, ratio: 0.5, verdict: 'better' });
  });

  it('to zero is a whole', () => {
    expect(compare(definitionOf('revenue-won'), result(0), result(40))).toMatchObject({ change: -40, ratio: -1, verdict: 'worse' });
  });

  it.each([
    [result(null), result(5)],
    [result(5), result(null)],
    [result(null), result(null)],
    [result(null, { status: 'undefined', num: 3, den: 0 }), result(5)],
  ])('case %#: is not known where a value is missing', (now, before) => {
    expect(compare(definitionOf('revenue-won'), now, before)).toEqual({ change: null, ratio: null, verdict: 'unknown' });
  });
});

describe('the verdict', () => {
  it.each([
    ['more revenue is better', 'revenue-won', 110, 100, 'better'],
    ['less revenue is worse', 'revenue-won', 90, 100, 'worse'],
    ['the same is the same', 'revenue-won', 100, 100, 'same'],
  ])('%s', (_, kpi, now, before, expected) => {
    expect(verdict(kpi, result(now), result(before))).toBe(expected);
  });

  it('turns round where lower is better', () => {
    expect(verdict('open-deal-age', within(10, 1, 'median'), within(20, 1, 'median'))).toBe('better');
    expect(verdict('open-deal-age', within(20, 1, 'median'), within(10, 1, 'median'))).toBe('worse');
  });

  it('takes no side where neither way is better', () => {
    expect(verdict('sales-cycle', within(20, 1), within(10, 1))).toBe('changed');
    expect(verdict('sales-cycle', within(10, 1), within(20, 1))).toBe('changed');
  });
});

describe('noise', () => {
  it('of shares is a difference whose interval holds 0', () => {
    // Newcombe 1998: 3/4 - 2/4 is [-0.32, 0.66]; 56/70 - 48/80 is [0.05, 0.33].
    expect(verdict('win-rate', share(3, 4), share(2, 4))).toBe('noise');
    expect(verdict('win-rate', share(56, 70), share(48, 80))).toBe('better');
    expect(verdict('win-rate', share(48, 80), share(56, 70))).toBe('worse');
  });

  it.each([
    // z times the root of the sum of both counts: 29.07, 29.73, 3.39, 3.92.
    [120, 100, 'noise'],
    [130, 100, 'better'],
    [100, 130, 'worse'],
    [3, 0, 'noise'],
    [4, 0, 'better'],
    [0, 4, 'worse'],
  ])('of counts is what a Poisson process gives: %d after %d', (now, before, expected) => {
    expect(verdict('deals-won', result(now), result(before))).toBe(expected);
  });

  it('of medians and scores is a change within the root of both squared half widths', () => {
    // Halves of 3 and 4 make 5.
    expect(verdict('deal-size-median', within(105, 3, 'median'), within(100, 4, 'median'))).toBe('noise');
    expect(verdict('deal-size-median', within(94.9, 3, 'median'), within(100, 4, 'median'))).toBe('worse');
    expect(verdict('nps', within(30, 20, 'nps'), within(10, 20, 'nps'))).toBe('noise');
  });

  it('of means is what Welch gives', () => {
    // Each of 10 values: errors of 3/2.26216 and 4/2.26216, 16.69 degrees of freedom, t 2.1128, half 4.670 (by scipy.stats).
    const { interval } = compare(definitionOf('average-deal-size'), within(105, 3), within(100, 4));
    expect(interval).toEqual({ low: expect.closeTo(0.33, 3), high: expect.closeTo(9.67, 3), level: 0.95, method: 'welch' });
    expect(verdict('average-deal-size', within(104.6, 3), within(100, 4))).toBe('noise');
    expect(verdict('average-deal-size', within(104.7, 3), within(100, 4))).toBe('better');
    expect(verdict('average-deal-size', within(95.3, 3), within(100, 4))).toBe('worse');
  });

  it('of means looks at how many values each stands on', () => {
    // 2 values with a half of 12.7062 and 30 with one of 2.04523 both have an error of 1: df 3.867, half 3.980 (by scipy.stats).
    const two = (value: number): KpiResult => ({ ...within(value, 12.7062), n: 2 });
    const many = { ...within(100, 2.04523), n: 30 };
    expect(verdict('average-deal-size', two(103.9), many)).toBe('noise');
    expect(verdict('average-deal-size', two(104.1), many)).toBe('better');
  });

  it('of means of which nobody says how many stands on their intervals alone', () => {
    const mean = (value: number): KpiResult => ({ ...within(value, 3), n: null });
    expect(compare(definitionOf('average-deal-size'), mean(110), mean(100)).interval).toMatchObject({ method: 'mover', low: expect.closeTo(5.757, 3) });
  });

  it('of means of equal values is none: any difference is real', () => {
    expect(verdict('sales-cycle', within(10, 0), within(12, 0))).toBe('changed');
  });

  it('follows the lopsided intervals of rates: the near ends are what counts', () => {
    const rate = (value: number, low: number, high: number): KpiResult => result(value, { interval: { low, high, level: 0.95, method: 'poisson' } });
    // 10 less the root of 2 squared and 6 squared, 6.32; 10 more the root of 4 squared and 3 squared, 5.
    expect(compare(definitionOf('calls-per-day'), rate(20, 18, 24), rate(10, 7, 16)).interval).toMatchObject({
      low: expect.closeTo(3.675, 3), high: 15, method: 'mover',
    });
  });

  it('is all that can be said where one side stands on too little for an interval', () => {
    expect(verdict('average-deal-size', within(500, 1), result(100, { n: 1 }))).toBe('noise');
    expect(verdict('average-deal-size', result(500, { n: 1 }), within(100, 1))).toBe('noise');
  });

  it('is all that can be said where both sides do', () => {
    expect(verdict('average-deal-size', result(500, { n: 1 }), result(100, { n: 1 }))).toBe('noise');
    expect(verdict('open-deal-age', result(5, { n: 3 }), result(50, { n: 2 }))).toBe('noise');
    expect(verdict('close-rate', result(2, { num: 2, den: 1 }), result(1, { num: 1, den: 1 }))).toBe('noise');
  });

  it('is none in a census: any difference is real', () => {
    expect(verdict('pipeline-value', result(100.01), result(100))).toBe('better');
    expect(verdict('win-rate-flow', result(1.5, { num: 3, den: 2 }), result(1, { num: 2, den: 2 }))).toBe('better');
  });
});

describe('against a number that is no estimate', () => {
  it('only the result can be off by chance', () => {
    expect(compareWithNumber(definitionOf('average-deal-size'), within(105, 3), 100)).toEqual({
      change: 5, ratio: 0.05, verdict: 'better', interval: { low: 2, high: 8, level: 0.95, method: 't' },
    });
    expect(compareWithNumber(definitionOf('average-deal-size'), within(105, 6), 100).verdict).toBe('noise');
    expect(compareWithNumber(definitionOf('open-deal-age'), within(20, 3, 'median'), 10).verdict).toBe('worse');
  });

  it('a sum without an interval is above or below it', () => {
    expect(compareWithNumber(definitionOf('revenue-won'), result(101), 100)).toEqual({ change: 1, ratio: 0.01, verdict: 'better' });
  });

  it('nothing is known of no value', () => {
    expect(compareWithNumber(definitionOf('revenue-won'), result(null), 100)).toEqual({ change: null, ratio: null, verdict: 'unknown' });
  });
});
