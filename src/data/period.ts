import { instantOf } from '../core/time/instant.ts';
import { namedPeriod } from '../core/time/named-period.ts';
import type { Calendar, Period } from '../core/time/period.ts';
import { zoneOf } from '../core/time/zone.ts';

/**
 * The dates that the text of a period means, in epoch milliseconds, as of an instant; none for `all`, which only the data know.
 *
 * @throws KpiError `invalid-query` where the text is no period, the zone no zone, or `asOf` no instant.
 */
export function datesOf(period: string, zone: string, asOf: string | number, calendar: Partial<Calendar> = {}): (Period & { asOf: number }) | undefined {
  const at = instantOf(asOf, 'as-of');
  if (period.trim() === 'all') return undefined;
  const { from, to } = namedPeriod(period, zoneOf(zone), at, { from: at, to: at }, { weekStart: 1, fiscalStart: 1, ...calendar });
  return { from, to, asOf: at };
}
