import type { KpiDefinition } from '../kpi/algebra.ts';
import type { KpiResult } from '../evaluate/query.ts';
import { newcombe } from '../statistics/newcombe.ts';
import { normalQuantile } from '../statistics/normal.ts';

/**
 * How a value moved. `noise`: no more than chance explains; `changed`: more than chance, of a KPI where neither way is
 * better; `unknown`: one of the values is missing.
 */
export type Verdict = 'better' | 'worse' | 'changed' | 'noise' | 'same' | 'unknown';

export type Change = {
  /** The value now less the value before; null where one is missing. */
  change: number | null;
  /** The same as a share of the value before; null where that is 0 or missing. */
  ratio: number | null;
  verdict: Verdict;
};

const Z = normalQuantile(0.975);

/** Compares two results of one KPI, such as this quarter's with the last. */
export function compare(definition: KpiDefinition, now: KpiResult, before: KpiResult): Change {
  if (now.value === null || before.value === null) return { change: null, ratio: null, verdict: 'unknown' };
  const change = now.value - before.value;
  const ratio = before.value === 0 ? null : change / Math.abs(before.value);
  return { change, ratio, verdict: verdictOf(definition, change, now, before) };
}

function verdictOf(definition: KpiDefinition, change: number, now: KpiResult, before: KpiResult): Verdict {
  const { direction } = definition;
  if (change === 0) return 'same';
  if (withinNoise(definition, change, now, before)) return 'noise';
  if (direction === 'context') return 'changed';
  return change > 0 === (direction === 'higher') ? 'better' : 'worse';
}

/**
 * Whether chance alone may have made the difference, at 95 %. Shares: Newcombe's interval holds 0. Counts: events of a
 * Poisson process, whose difference has the variance of their sum. Other values: their intervals as independent errors.
 * Sums without an interval are a census, and any difference is real.
 */
function withinNoise({ unit, interval: method }: KpiDefinition, change: number, now: KpiResult, before: KpiResult): boolean {
  if (now.interval?.method === 'wilson' && before.interval?.method === 'wilson') {
    const bounds = newcombe(now.num as number, now.den as number, before.num as number, before.den as number);
    return bounds !== null && bounds[0] <= 0 && bounds[1] >= 0;
  }
  if (unit === 'count') return Math.abs(change) <= Z * Math.sqrt((now.value as number) + (before.value as number));
  if (now.interval && before.interval) {
    const half = ({ interval }: KpiResult): number => ((interval?.high ?? 0) - (interval?.low ?? 0)) / 2;
    return Math.abs(change) <= Math.hypot(half(now), half(before));
  }
  // A side has too few values for an interval: nothing can be said, so nothing is claimed.
  return method !== 'none';
}
