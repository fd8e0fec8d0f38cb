import { logGamma } from './gamma.ts';
import { normalQuantile } from './normal.ts';

/**
 * The quantile of Student's t distribution with `df` degrees of freedom, for a probability of 0.5 or more, below 1.
 * Found by Newton's steps from the quantile of the normal distribution: they only ever rise, as the distribution function
 * is concave above 0 and the normal quantile is never above this one.
 */
export function studentQuantile(probability: number, df: number): number {
  const key = `${probability} ${df}`;
  let quantile = known.get(key);
  if (quantile === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, (quantile = solve(probability, df)));
  }
  return quantile;
}

/** Groups ask for the same few degrees of freedom again and again. */
const known = new Map<string, number>();
const MOST_KNOWN = 4096;

function solve(probability: number, df: number): number {
  const scale = Math.exp(logGamma((df + 1) / 2) - logGamma(df / 2)) / Math.sqrt(df * Math.PI);
  let t = normalQuantile(probability);
  for (let i = 0; i < 100; i++) {
    const density = scale * Math.exp((-(df + 1) / 2) * Math.log1p((t * t) / df));
    const step = (probability - studentCdf(t, df)) / density;
    t += step;
    if (Math.abs(step) <= 1e-10 * t) break;
  }
  return t;
}

/** The distribution function for t of 0 or more, by the regularised incomplete beta function. DLMF 8.17. */
function studentCdf(t: number, df: number): number {
  return 1 - incompleteBeta(df / (df + t * t), df / 2, 0.5) / 2;
}

/** I_x(a, b) by its continued fraction, evaluated by Lentz's method. Source: NIST DLMF 8.17.22. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
  let [c, d] = [1, 1 / (1 - ((a + b) * x) / (a + 1))];
  let fraction = d;
  for (let m = 1; m < 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    fraction *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-14) break;
  }
  return front * fraction;
}
