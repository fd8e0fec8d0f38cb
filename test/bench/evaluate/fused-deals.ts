import type { Table } from '../../../src/core/index.ts';
import type { Part } from './contender.ts';
import { numbers, words, type Fused } from './fused.ts';
import { monthTable } from './month-table.ts';
import { DAY_MS, from, months, to } from './period.ts';
import { quantile, scatter } from './quickselect.ts';

/** Counts and sums of each group. */
class Counts {
  readonly won: Uint32Array;
  readonly lost: Uint32Array;
  readonly paid: Uint32Array;
  readonly revenue: Float64Array;
  readonly days: Float64Array;

  constructor(groups: number) {
    this.won = new Uint32Array(groups);
    this.lost = new Uint32Array(groups);
    this.paid = new Uint32Array(groups);
    this.revenue = new Float64Array(groups);
    this.days = new Float64Array(groups);
  }
}

const share = (a: number, b: number): number | null => (b > 0 ? a / b : null);

function partOf(counts: Counts, group: number, days: Float64Array): Part {
  const won = counts.won[group] as number;
  const closed = won + (counts.lost[group] as number);
  const revenue = counts.revenue[group] as number;
  return {
    'win rate': share(won, closed),
    'revenue won': revenue,
    'average deal': share(revenue, counts.paid[group] as number),
    'cycle mean': share(counts.days[group] as number, won),
    'cycle median': quantile(days, 0.5),
    'cycle p90': quantile(days, 0.9),
  };
}

export function fuseDeals(table: Table): Fused {
  const { codes: owners, words: ownerNames } = words(table, 'owner');
  const { codes: statuses, words: statusNames } = words(table, 'status');
  const [createdAt, closedAt, amounts] = [numbers(table, 'createdAt'), numbers(table, 'closedAt'), numbers(table, 'amount')];
  const [won, lost] = [statusNames.indexOf('won'), statusNames.indexOf('lost')];
  const monthAt = monthTable();

  const [byOwner, byMonth, all] = [new Counts(ownerNames.length), new Counts(months.length), new Counts(1)];
  const cycles = new Float64Array(table.length);
  const cycleOwners = new Uint16Array(table.length);
  const cycleMonths = new Uint8Array(table.length);
  let cycleCount = 0;
  for (let row = 0; row < table.length; row++) {
    const closed = closedAt[row]!;
    // No instant is NaN, which is not in the period.
    if (!(closed >= from && closed < to)) continue;
    const owner = owners[row]!;
    const month = monthAt[((closed - from) / DAY_MS) | 0]!;
    const status = statuses[row]!;
    if (status === won) {
      byOwner.won[owner]!++;
      byMonth.won[month]!++;
      const amount = amounts[row]!;
      if (amount === amount) {
        byOwner.paid[owner]!++;
        byOwner.revenue[owner]! += amount;
        byMonth.paid[month]!++;
        byMonth.revenue[month]! += amount;
      }
      const days = (closed - createdAt[row]!) / DAY_MS;
      byOwner.days[owner]! += days;
      byMonth.days[month]! += days;
      cycles[cycleCount] = days;
      cycleOwners[cycleCount] = owner;
      cycleMonths[cycleCount++] = month;
    } else if (status === lost) {
      byOwner.lost[owner]!++;
      byMonth.lost[month]!++;
    }
  }
  for (const name of ['won', 'lost', 'paid', 'revenue', 'days'] as const) for (const value of byMonth[name]) all[name][0]! += value;

  const kept = cycles.subarray(0, cycleCount);
  const ownerCycles = scatter(kept, cycleOwners, ownerNames.length);
  const monthCycles = scatter(kept, cycleMonths, months.length);
  return {
    owners: ownerCycles.map((days, owner) => partOf(byOwner, owner, days)),
    months: monthCycles.map((days, month) => partOf(byMonth, month, days)),
    total: partOf(all, 0, kept),
  };
}
