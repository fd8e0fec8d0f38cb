/** How long things last where some of them are not over yet. Durations in milliseconds. */
export type Lasting = {
  /** When half of them are over; null where more than half are not over by the longest that was seen. */
  readonly median: number | null;
  /** The longest that was seen, over or not. */
  readonly longest: number;
  readonly n: number;
  /** Those that are not over. */
  readonly open: number;
};

/**
 * The median duration with those counted that are still open: each is at risk as long as it was seen. Leaving them out would
 * make every stay look shorter than it is. Null where there are none.
 * Source: E. L. Kaplan and P. Meier, "Nonparametric Estimation from Incomplete Observations", JASA 53 (1958) 457-481.
 */
export function lasting(durations: readonly { readonly ms: number; readonly open: boolean }[]): Lasting | null {
  const n = durations.length;
  if (n === 0) return null;
  // What ends at an instant was still at risk of it when what is open was last seen then.
  const sorted = [...durations].sort((a, b) => a.ms - b.ms || Number(a.open) - Number(b.open));
  let left = 1;
  let median: number | null = null;
  sorted.forEach(({ ms, open }, i) => {
    if (open) return;
    left *= 1 - 1 / (n - i);
    // A product of fractions may miss the half by a rounding error.
    if (left <= 0.5 + 1e-12) median ??= ms;
  });
  return { median, longest: sorted.at(-1)?.ms ?? 0, n, open: durations.filter(({ open }) => open).length };
}
