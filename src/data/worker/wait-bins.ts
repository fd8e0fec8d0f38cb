import type { WaitBin } from './waits-shape.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** Bounds at which people cut waiting times; the marks are added to them. */
const usualMs: readonly number[] = [5 * minuteMs, 15 * minuteMs, 30 * minuteMs, hourMs, 2 * hourMs, 4 * hourMs, 8 * hourMs, 24 * hourMs];

/** The bounds up to the last mark, or the last usual one if that is later. A time exactly on a bound lies within it. */
export function boundsFor(marks: readonly number[]): number[] {
  return [...new Set([...usualMs, ...marks])].sort((a, b) => a - b);
}

/**
 * Waiting times in bins, with the share answered by the end of each. Those who still wait count among those who could have
 * been answered for as long as they were seen to wait: leaving them out would make every wait look shorter than it is.
 * Source: E. L. Kaplan and P. Meier, "Nonparametric Estimation from Incomplete Observations", JASA 53 (1958) 457-481.
 *
 * @param answered times to the answer, in milliseconds
 * @param open times that the others have waited so far
 */
export function waitBins(answered: Float64Array, open: Float64Array, bounds: readonly number[]): WaitBin[] {
  const [times, waits] = [answered.slice().sort(), open.slice().sort()];
  const n = times.length + waits.length;
  const longest = Math.max(times.at(-1) ?? 0, waits.at(-1) ?? 0);
  let [i, left, gone, before] = [0, 1, 0, -1];
  return [...bounds, Infinity].map((bound): WaitBin => {
    const first = i;
    for (; i < times.length && (times[i] as number) <= bound; i++) {
      // Whoever was seen to wait just as long was still to be answered then.
      while (gone < waits.length && (waits[gone] as number) < (times[i] as number)) gone++;
      left *= 1 - 1 / (n - i - gone);
    }
    const isSeen = n > 0 && (before < longest || left === 0);
    before = bound;
    return { upToMs: bound === Infinity ? null : bound, count: i - first, answeredBy: isSeen ? 1 - left : null };
  });
}
