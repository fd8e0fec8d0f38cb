import type { Interval, KpiResult } from '../evaluate/query.ts';
import type { Unit } from '../kpi/algebra.ts';
import { newcombe } from '../statistics/newcombe.ts';
import { normalQuantile } from '../statistics/normal.ts';
import { studentQuantile } from '../statistics/student.ts';

const LEVEL = 0.95;
const P = (1 + LEVEL) / 2;
const Z = normalQuantile(P);

/**
 * The 95 % interval of `a` less `b`, two results of one KPI over things that have nothing to do with each other; undefined
 * where there is none: one side has no value or no interval, or both are a census.
 *
 * Shares: Newcombe's method 10. Counts: events of a Poisson process, whose difference has the variance of their sum. Means:
 * Welch's. Others: from the intervals of both, MOVER (G. Y. Zou, A. Donner, Statistics in Medicine 27 (2008) 1693-1702).
 */
export function differenceInterval(unit: Unit, a: KpiResult, b: KpiResult): Interval | undefined {
  if (a.value === null || b.value === null) return undefined;
  const d = a.value - b.value;
  if (unit === 'count') return around(d, Z * Math.sqrt(a.value + b.value), 'poisson');
  if (!a.interval || !b.interval) return undefined;
  if (a.interval.method === 'wilson' && b.interval.method === 'wilson') {
    const bounds = newcombe(a.num as number, a.den as number, b.num as number, b.den as number);
    return bounds ? { low: bounds[0], high: bounds[1], level: LEVEL, method: 'newcombe' } : undefined;
  }
  if (a.interval.method === 't' && b.interval.method === 't') {
    const half = welch(a, b);
    if (half !== undefined) return around(d, half, 'welch');
  }
  return {
    low: d - Math.hypot(a.value - a.interval.low, b.interval.high - b.value),
    high: d + Math.hypot(a.interval.high - a.value, b.value - b.interval.low),
    level: LEVEL,
    method: 'mover',
  };
}

const around = (value: number, half: number, method: string): Interval => ({ low: value - half, high: value + half, level: LEVEL, method });

/**
 * Half the width of the interval of the difference of two means of unequal variance. What a result tells is enough: half
 * its own interval is t(n - 1) standard errors, and the standard deviation is the standard error times the root of n.
 * Source: B. L. Welch, Biometrika 34 (1947) 28-35; degrees of freedom by Satterthwaite.
 */
function welch(a: KpiResult, b: KpiResult): number | undefined {
  const [first, second] = [errorOfMean(a), errorOfMean(b)];
  if (!first || !second) return undefined;
  const variance = first.variance + second.variance;
  if (variance === 0) return 0;
  const df = variance ** 2 / (first.variance ** 2 / first.df + second.variance ** 2 / second.df);
  return studentQuantile(P, df) * Math.sqrt(variance);
}

function errorOfMean({ n, interval }: KpiResult): { variance: number; df: number } | undefined {
  if (!interval || n === null || n < 2) return undefined;
  const df = n - 1;
  return { variance: ((interval.high - interval.low) / 2 / studentQuantile((1 + interval.level) / 2, df)) ** 2, df };
}
