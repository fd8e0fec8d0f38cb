import type { KpiDefinition } from '../kpi/algebra.ts';
import type { Interval, KpiResult } from '../evaluate/query.ts';
import { differenceInterval } from './difference.ts';

/**
 * How a value moved. `noise`: no more than chance explains; `changed`: more than chance, of a KPI where neither way is
 * better; `unknown`: one of the values is missing, or the two cannot be compared.
 */
export type Verdict = 'better' | 'worse' | 'changed' | 'noise' | 'same' | 'unknown';

export type Change = {
  /** The value now less the value before; null where one is missing. */
  change: number | null;
  /** The same as a share of the value before; null where that is 0 or missing. */
  ratio: number | null;
  verdict: Verdict;
  /** What the true change may be, where that can be said. */
  interval?: Interval;
};

/** Nothing can be said of how a value moved. */
export const unknownChange: Change = { change: null, ratio: null, verdict: 'unknown' };

/** Compares two results of one KPI over different things, such as this quarter's with the last, at 95 %. */
export function compare(definition: KpiDefinition, now: KpiResult, before: KpiResult): Change {
  if (now.value === null || before.value === null) return unknownChange;
  return changeOf(definition, now.value, before.value, differenceInterval(definition.unit, now, before));
}

/** Compares a result with a number that is no estimate, such as a target: only the result can be off by chance. */
export function compareWithNumber(definition: KpiDefinition, now: KpiResult, number: number): Change {
  if (now.value === null) return unknownChange;
  const { interval } = now;
  return changeOf(definition, now.value, number, interval && { ...interval, low: interval.low - number, high: interval.high - number });
}

/** The change from one value to another, of which the true one lies in `interval`. */
export function changeOf(definition: KpiDefinition, now: number, before: number, interval: Interval | undefined): Change {
  const change = now - before;
  const ratio = before === 0 ? null : change / Math.abs(before);
  return { change, ratio, verdict: verdictOf(definition, change, interval), ...(interval ? { interval } : {}) };
}

function verdictOf({ direction, interval: method }: KpiDefinition, change: number, interval: Interval | undefined): Verdict {
  if (change === 0) return 'same';
  // Without an interval a sum is a census, and any difference is real. Where there should be one, a side has too few values:
  // nothing can be said, so nothing is claimed.
  if (interval ? interval.low <= 0 && interval.high >= 0 : method !== 'none') return 'noise';
  if (direction === 'context') return 'changed';
  return change > 0 === (direction === 'higher') ? 'better' : 'worse';
}
