import { describe, expect, it } from 'vitest';
import { tableFromRows } from '../../../src/core/index.ts';
import { Rates } from '../../../src/core/money/rates.ts';
import { zoneOf } from '../../../src/core/time/zone.ts';

const utc = zoneOf('UTC');
const at = (text: string): number => new Date(text).getTime();
const table = tableFromRows('rates', [
  { currency: 'USD', fromAt: '2025-02-01', rate: 0.8 },
  { currency: 'USD', fromAt: '2025-01-01', rate: 0.9 },
  { currency: 'GBP', fromAt: '2025-01-15T12:00Z', rate: 1.2 },
  { currency: 'CHF', fromAt: null, rate: 1.1 },
  { currency: 'SEK', fromAt: '2025-01-01', rate: null },
  { currency: 'NOK', fromAt: '2025-01-01', rate: 0 },
  { currency: null, fromAt: '2025-01-01', rate: 5 },
]);
const rates = new Rates('EUR', table, utc);

describe('Rates', () => {
  it.each([
    ['the last before it', 'USD', '2025-01-20', 0.9],
    ['from its first instant', 'USD', '2025-02-01T00:00:00Z', 0.8],
    ['the one before until then', 'USD', '2025-01-31T23:59:59.999Z', 0.9],
    ['the last one for ever', 'USD', '2031-01-01', 0.8],
    ['from an instant within a day', 'GBP', '2025-01-15T12:00Z', 1.2],
    ['1 for the reporting currency', 'EUR', '1999-01-01', 1],
    ['1 for no currency', '', '2025-01-20', 1],
  ])('give %s: %s at %s', (_, currency, instant, rate) => {
    expect(rates.at(currency, at(instant))).toBe(rate);
  });

  it.each([
    ['before the first rate', 'USD', '2024-12-31T23:59:59.999Z'],
    ['before it on the same day', 'GBP', '2025-01-15T11:59Z'],
    ['for a currency without any', 'JPY', '2025-01-20'],
    ['where the rate has no date', 'CHF', '2025-01-20'],
    ['where the date has no rate', 'SEK', '2025-01-20'],
    ['where the rate is 0, which would lose the amount', 'NOK', '2025-01-20'],
    ['for a name that every object has', 'constructor', '2025-01-20'],
  ])('are not known %s', (_, currency, instant) => {
    expect(rates.at(currency, at(instant))).toBeNaN();
  });

  it('are not known at no instant', () => {
    expect(rates.at('USD', NaN)).toBeNaN();
  });

  it('hold from the start of a local day where they are dated by the day', () => {
    // In Rome the first of February begins at 23:00 UTC.
    const local = new Rates('EUR', table, zoneOf('Europe/Rome'));
    expect(local.at('USD', at('2025-01-31T23:00Z'))).toBe(0.8);
    expect(local.at('USD', at('2025-01-31T22:59Z'))).toBe(0.9);
  });

  it('are only those of the reporting currency where there is no table', () => {
    expect(new Rates('EUR', undefined, utc).at('EUR', 0)).toBe(1);
    expect(new Rates('EUR', undefined, utc).at('USD', 0)).toBeNaN();
  });

  it.each(['euro', 'eur', 'EU', '€', ''])('refuse the currency "%s"', (currency) => {
    expect(() => new Rates(currency, table, utc)).toThrow(expect.objectContaining({ code: 'invalid-query' }));
  });
});
