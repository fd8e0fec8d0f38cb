import { logGamma } from './gamma.ts';

/**
 * The ranks (from 1) of the sorted values that bound the median with at least 95 % confidence, and the confidence they
 * have; null below six values, where no pair of ranks reaches it.
 * Source: order statistics and the binomial(n, 1/2), e.g. H. A. David, "Order Statistics", §7.1.
 */
export function medianRanks(n: number): { low: number; high: number; coverage: number } | null {
  if (n < 6) return null;
  // P(X = i) for X ~ binomial(n, 1/2). Twelve standard deviations below the middle nothing is left of the tail.
  let rank = Math.max(0, Math.floor(n / 2 - 6 * Math.sqrt(n)));
  let probability = Math.exp(logGamma(n + 1) - logGamma(rank + 1) - logGamma(n - rank + 1) - n * Math.LN2);
  let below = 0;
  while (below + probability <= 0.025) {
    below += probability;
    probability *= (n - rank) / (rank + 1);
    rank++;
  }
  return { low: rank, high: n - rank + 1, coverage: 1 - 2 * below };
}
