/** Count, mean and the sum of squared deviations from it. The state of a mean that can be merged. */
export type Moments = { n: number; mean: number; m2: number };

/**
 * The moments of values, by Welford's updates, which stay exact where sums of squares would not.
 * Source: B. P. Welford, Technometrics 4 (1962) 419-420.
 */
export function moments(values: Iterable<number>): Moments {
  let [n, mean, m2] = [0, 0, 0];
  for (const value of values) {
    const step = value - mean;
    mean += step / ++n;
    m2 += step * (value - mean);
  }
  return { n, mean, m2 };
}

/**
 * The moments of two sets of values together.
 * Source: T. F. Chan, G. H. Golub, R. J. LeVeque, "Updating formulae and a pairwise algorithm", 1979.
 */
export function mergeMoments(a: Moments, b: Moments): Moments {
  const n = a.n + b.n;
  if (n === 0) return { n: 0, mean: 0, m2: 0 };
  const step = b.mean - a.mean;
  return { n, mean: a.mean + (step * b.n) / n, m2: a.m2 + b.m2 + (step * step * a.n * b.n) / n };
}
