import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { credit, monthlyAmount, type CreditModel } from '../../../src/core/index.ts';

const touches = [
  { campaign: 'c1', at: '2025-06-01' }, { campaign: 'c2', at: '2025-06-04' }, { campaign: 'c1', at: '2025-06-06' },
  { campaign: 'c3', at: '2025-06-09' }, { campaign: 'c9', at: '2025-06-11' },
];
const split = (model: CreditModel, windowDays: number, amount = 100): Record<string, number> => credit(amount, touches, '2025-06-10', { model, windowDays });

describe('credit of an order of 100.00 on day 10, touched on days 1, 4, 6, 9 and 11', () => {
  it('goes to the first touch', () => expect(split('first', 30)).toEqual({ c1: 100 }));
  it('goes to the last touch before the order', () => expect(split('last', 30)).toEqual({ c3: 100 }));
  it('is equal for each touch', () => expect(split('linear', 30)).toEqual({ c1: 50, c2: 25, c3: 25 }));
  it('knows only the touches of the window', () => expect(split('linear', 5)).toEqual({ c1: 50, c3: 50 }));
  it('gives the odd cent to the earliest', () => expect(split('linear-per-campaign', 30, 100.01)).toEqual({ c1: 33.34, c2: 33.34, c3: 33.33 }));
  it('stays in whole numbers for a whole amount', () => expect(split('linear-per-campaign', 30)).toEqual({ c1: 34, c2: 33, c3: 33 }));
  it('takes a refund back in the same parts', () => expect(split('linear-per-campaign', 30, -100)).toEqual({ c1: -34, c2: -33, c3: -33 }));
  it('leaves an order without a touch unattributed', () => expect(split('linear', 1, 100)).toEqual({}));
  // By hand, with the youngest touch at 1: days 1, 4, 6, 9 are 8, 5, 3, 0 days older. 2^(-8/7) + 2^(-3/7) = 1.1959 for c1, 2^(-5/7) = 0.6095 for c2, 1 for c3, of 2.8054.
  it('halves with every week of age', () => expect(split('time-decay', 30, 100.0001)).toEqual({ c1: 42.6276, c2: 21.7265, c3: 35.646 }));
  // 2^-8 + 2^-3 = 0.12890625, 2^-5 = 0.03125, 1; of 297: 33, 8 and 256.
  it('halves with every day where that is the half-life', () => expect(split('time-decay:1', 30, 297)).toEqual({ c1: 33, c2: 8, c3: 256 }));
  it('is equal for touches of one moment, however short the half-life', () => {
    const both = [{ campaign: 'a', at: '2025-01-01' }, { campaign: 'b', at: '2025-01-01' }];
    expect(credit(10, both, '2025-12-31', { model: 'time-decay:0.001', windowDays: 400 })).toEqual({ a: 5, b: 5 });
  });
  it('has no half-life of 0', () => expect(() => split('time-decay:0', 30)).toThrow(/time-decay:0/));
  it('does not know other models', () => expect(() => split('u-shaped' as CreditModel, 30)).toThrow(/u-shaped/));

  it('always adds up to the order', () => {
    const touch = fc.record({ campaign: fc.constantFrom('a', 'b', 'c', '__proto__', 'd'), at: fc.integer({ min: 0, max: 20 * 86_400_000 }) });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.array(touch, { minLength: 1, maxLength: 12 }), fc.constantFrom<CreditModel>('first', 'last', 'linear', 'linear-per-campaign', 'time-decay', 'time-decay:0.01'), (cents, list, model) => {
        const parts = Object.values(credit(cents / 100, list, 20 * 86_400_000, { model, windowDays: 30 }));
        expect(parts.reduce((sum, part) => sum + Math.round(part * 100), 0)).toBe(cents);
      }),
      { seed: 3, numRuns: process.env['KPI_LONG'] ? 2000 : 100 },
    );
  });
});

describe('monthly amount', () => {
  it('is a third of a quarterly amount', () => expect(monthlyAmount(90, 'month', 3)).toBe(30));
  it('takes 52 weeks for a year', () => expect(monthlyAmount(12, 'week')).toBeCloseTo(52, 12));
  it('takes 365 days for a year', () => expect(monthlyAmount(12, 'day')).toBeCloseTo(365, 12));
  it('is a twelfth of a yearly amount', () => expect(monthlyAmount(1200, 'year')).toBe(100));
  it('is 0 for what is paid once', () => expect(monthlyAmount(500, 'once')).toBe(0));
});
