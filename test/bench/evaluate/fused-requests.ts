import type { Table } from '../../../src/core/index.ts';
import type { Part } from './contender.ts';
import { numbers, words, type Fused } from './fused.ts';
import { monthTable } from './month-table.ts';
import { DAY_MS, from, months, to } from './period.ts';
import { quantile, scatter } from './quickselect.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** Counts and sums of each group; `settled` are the requests whose mark has passed. */
class Counts {
  readonly answered: Uint32Array;
  readonly minutes: Float64Array;
  readonly inHour: Uint32Array;
  readonly hourSettled: Uint32Array;
  readonly inDay: Uint32Array;
  readonly daySettled: Uint32Array;

  constructor(groups: number) {
    this.answered = new Uint32Array(groups);
    this.minutes = new Float64Array(groups);
    this.inHour = new Uint32Array(groups);
    this.hourSettled = new Uint32Array(groups);
    this.inDay = new Uint32Array(groups);
    this.daySettled = new Uint32Array(groups);
  }
}

const share = (a: number, b: number): number | null => (b > 0 ? a / b : null);

function partOf(counts: Counts, group: number, minutes: Float64Array): Part {
  return {
    mean: share(counts.minutes[group]!, counts.answered[group]!),
    median: quantile(minutes, 0.5),
    p90: quantile(minutes, 0.9),
    'within 1 h': share(counts.inHour[group]!, counts.hourSettled[group]!),
    'within 24 h': share(counts.inDay[group]!, counts.daySettled[group]!),
  };
}

export function fuseRequests(table: Table): Fused {
  const { codes: owners, words: ownerNames } = words(table, 'owner');
  const [askedAt, respondedAt] = [numbers(table, 'at'), numbers(table, 'respondedAt')];
  const monthAt = monthTable();

  const [byOwner, byMonth, all] = [new Counts(ownerNames.length), new Counts(months.length), new Counts(1)];
  const times = new Float64Array(table.length);
  const timeOwners = new Uint16Array(table.length);
  const timeMonths = new Uint8Array(table.length);
  let timeCount = 0;
  for (let row = 0; row < table.length; row++) {
    const at = askedAt[row]!;
    if (!(at >= from && at < to)) continue;
    const owner = owners[row]!;
    const month = monthAt[((at - from) / DAY_MS) | 0]!;
    const responded = respondedAt[row]!;
    const took = responded - at;
    if (at + HOUR_MS <= to) {
      byOwner.hourSettled[owner]!++;
      byMonth.hourSettled[month]!++;
      if (took <= HOUR_MS) {
        byOwner.inHour[owner]!++;
        byMonth.inHour[month]!++;
      }
    }
    if (at + DAY_MS <= to) {
      byOwner.daySettled[owner]!++;
      byMonth.daySettled[month]!++;
      if (took <= DAY_MS) {
        byOwner.inDay[owner]!++;
        byMonth.inDay[month]!++;
      }
    }
    if (responded < to) {
      const minutes = took / MINUTE_MS;
      byOwner.answered[owner]!++;
      byMonth.answered[month]!++;
      byOwner.minutes[owner]! += minutes;
      byMonth.minutes[month]! += minutes;
      times[timeCount] = minutes;
      timeOwners[timeCount] = owner;
      timeMonths[timeCount++] = month;
    }
  }
  for (const name of ['answered', 'minutes', 'inHour', 'hourSettled', 'inDay', 'daySettled'] as const) {
    for (const value of byMonth[name]) all[name][0]! += value;
  }

  const kept = times.subarray(0, timeCount);
  const ownerTimes = scatter(kept, timeOwners, ownerNames.length);
  const monthTimes = scatter(kept, timeMonths, months.length);
  return {
    owners: ownerTimes.map((minutes, owner) => partOf(byOwner, owner, minutes)),
    months: monthTimes.map((minutes, month) => partOf(byMonth, month, minutes)),
    total: partOf(all, 0, kept),
  };
}
