import type { Answer } from '../../data/index.ts';

/** A share of fewer than this many is not judged. */
export const fewestForShares = 5;

/** Whether an answer is a share of too few things to be judged. */
export function isFew({ kpi, result }: Answer, minN = fewestForShares): boolean {
  return kpi.unit === 'share' && result.status === 'ok' && (result.n ?? result.den ?? Infinity) < minN;
}

/** Whether a value adds up over its period: counts, and amounts that are no mean or median. */
function grows({ unit }: Answer['kpi'], { interval }: Answer['result']): boolean {
  return unit === 'count' || (unit === 'money' && !interval);
}

/** `open`: neither met nor certain to be missed. */
export type Goal = 'met' | 'missed' | 'open';

/**
 * How a value stands against its target. It is missed only when even the favourable end of the interval is worse than
 * the target, and a count or sum never while it grows. A KPI that has no better direction has a target but no judgement.
 */
export function goalOf({ kpi, result, target }: Answer, minN?: number): Goal | undefined {
  if (target === undefined) return undefined;
  if (result.value === null || kpi.direction === 'context' || isFew({ kpi, result } as Answer, minN)) return 'open';
  const lower = kpi.direction === 'lower';
  const reaches = (value: number): boolean => (lower ? value <= target : value >= target);
  if (reaches(result.value)) return 'met';
  const best = lower ? result.interval?.low : result.interval?.high;
  return (result.partial && grows(kpi, result)) || reaches(best ?? result.value) ? 'open' : 'missed';
}
