import { normalQuantile } from './normal.ts';

const Z = normalQuantile(0.975);

/**
 * Standard error of a Net Promoter Score, in points; NaN where there is no answer.
 * Source: cybaea.net, "Net Promoter Score confidence intervals"; the variance of one answer is p + d - (p - d)².
 */
export function npsError(promoters: number, detractors: number, n: number): number {
  const [p, d] = [promoters / n, detractors / n];
  return 100 * Math.sqrt((p + d - (p - d) ** 2) / n);
}

/**
 * 95 % interval of a Net Promoter Score, in points, clipped to -100..100: the adjusted Wald interval, with three quarters
 * of an answer added to promoters and to detractors and three answers in all. It does not collapse when all agree.
 * Source: B. Rocks, "Interval Estimation for the 'Net Promoter Score'", The American Statistician 70 (2016), arXiv 1601.07235.
 */
export function npsInterval(promoters: number, detractors: number, n: number): [low: number, high: number] {
  const [p, d, all] = [promoters + 0.75, detractors + 0.75, n + 3];
  const score = (100 * (p - d)) / all;
  const half = Z * npsError(p, d, all);
  return [Math.max(-100, score - half), Math.min(100, score + half)];
}

/**
 * Half the 95 % interval of the change between two Net Promoter Scores, in points, from the adjusted counts of both.
 * Source: as above; the variance of a difference is the sum of both.
 */
export function npsChangeMargin(now: readonly [p: number, d: number, n: number], before: readonly [p: number, d: number, n: number]): number {
  const [a, b] = [now, before].map(([p, d, n]) => npsError(p + 0.75, d + 0.75, n + 3)) as [number, number];
  return Z * Math.hypot(a, b);
}
