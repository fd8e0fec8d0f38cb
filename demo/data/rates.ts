import { calendarDate, DAY_MS, dayNumber } from '../../src/core/time/instant.ts';
import { Random } from './random.ts';
import type { World } from './world.ts';

/** Euros for one unit of the currency, from that day on. */
export type RateRow = { currency: string; fromAt: string; rate: number };

const foreign = [
  { currency: 'USD', start: 0.915, step: 0.006, decimals: 4 },
  { currency: 'RON', start: 0.2008, step: 0.0005, decimals: 5 },
] as const;

/** A rate for each month, walking at random from a fair start. */
export function makeRates(world: World): RateRow[] {
  return foreign.flatMap(({ currency, start, step, decimals }) => {
    const random = new Random(world.seed, `rates/${currency}`);
    let rate: number = start;
    return firstDays(world.from, world.to).map((fromAt) => {
      rate += step * (random.normal() - 0.35);
      return { currency, fromAt, rate: Number(rate.toFixed(decimals)) };
    });
  });
}

/** The rate of a currency at an instant; 1 for the euro. */
export function rateAt(rates: readonly RateRow[], currency: string, at: number): number {
  const day = new Date(at).toISOString().slice(0, 10);
  return rates.findLast((row) => row.currency === currency && row.fromAt <= day)?.rate ?? 1;
}

/** The first day of each month that the period touches, as ISO days. */
function firstDays(from: number, to: number): string[] {
  const start = calendarDate(Math.floor(from / DAY_MS));
  const days: string[] = [];
  for (let month = start.month - 1; ; month++) {
    const at = dayNumber(start.year + Math.floor(month / 12), (month % 12) + 1, 1) * DAY_MS;
    if (at >= to) return days;
    days.push(new Date(at).toISOString().slice(0, 10));
  }
}
