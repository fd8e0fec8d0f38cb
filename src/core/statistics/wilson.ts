import { normalQuantile } from './normal.ts';

/**
 * Wilson score interval of a share of `k` in `n`, as shares from 0 to 1; null where that is no share
 * (`n` is 0, or `k` is not from 0 to `n`).
 * Unlike the textbook interval it stays sensible at 0 %, at 100 % and for small n.
 * Source: E. B. Wilson, "Probable Inference", JASA 22 (1927) 209-212.
 */
export function wilson(k: number, n: number, level = 0.95): [low: number, high: number] | null {
  if (!(n > 0 && k >= 0 && k <= n)) return null;
  const z = normalQuantile((1 + level) / 2);
  const share = k / n;
  const scale = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  // At the ends the bound is 0 or 1 exactly; the subtraction would leave a rounding error.
  return [k === 0 ? 0 : Math.max(0, centre - half), k === n ? 1 : Math.min(1, centre + half)];
}
