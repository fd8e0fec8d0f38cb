export type RecurringInterval = 'day' | 'week' | 'month' | 'year' | 'once';

/** How many months an interval is: 52 weeks and 365 days a year. One-time charges do not recur. */
const PER_MONTH: Readonly<Record<RecurringInterval, number>> = { day: 365 / 12, week: 52 / 12, month: 1, year: 1 / 12, once: 0 };

/**
 * A recurring amount as an amount a month: `count` intervals lie between two payments, so 90 each 3 months is 30.
 * Discounts are expected to be taken off already. A one-time amount is 0 a month.
 */
export function monthlyAmount(amount: number, interval: RecurringInterval, count = 1): number {
  return (amount * PER_MONTH[interval]) / count;
}
