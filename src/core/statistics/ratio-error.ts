/** Below this share of the squares what is left of them is rounding. */
const ROUNDING = 1e-12;

/**
 * Standard error of a ratio y / x of sums over the same `n` rows, by the delta method: that of the mean of y - ratio * x,
 * over the mean of x.
 *
 * Of the ratio itself the mean of y - ratio * x is 0, so the sums of y², xy and x² do; what they lose to rounding is a
 * millionth of the ratio at most.
 * Source: W. G. Cochran, "Sampling Techniques", 3rd ed. (1977), 2.11 and 6.4.
 */
export function ratioError(ratio: number, n: number, x: number, { yy, xy, xx }: { yy: number; xy: number; xx: number }): number {
  const squares = yy - 2 * ratio * xy + ratio * ratio * xx;
  const left = squares <= ROUNDING * (yy + ratio * ratio * xx) ? 0 : squares;
  return Math.sqrt((left * n) / (n - 1)) / Math.abs(x);
}
