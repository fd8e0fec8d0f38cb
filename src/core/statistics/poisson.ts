import { logGamma } from './gamma.ts';

/**
 * Exact interval of the mean of a Poisson process of which `count` events were seen.
 * Source: F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28 (1936) 437-442.
 */
export function poissonInterval(count: number, level = 0.95): [low: number, high: number] {
  const tail = (1 - level) / 2;
  return [count === 0 ? 0 : gammaQuantile(tail, count), gammaQuantile(1 - tail, count + 1)];
}

/** The quantile of the gamma distribution with unit scale, by bisection on its distribution function. */
function gammaQuantile(probability: number, shape: number): number {
  let high = shape + 1;
  while (gammaCdf(high, shape) < probability) high *= 2;
  let low = 0;
  for (let i = 0; i < 200 && high - low > 1e-12 * high; i++) {
    const middle = (low + high) / 2;
    if (gammaCdf(middle, shape) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The regularised lower incomplete gamma function P(a, x): its series below a + 1, its continued fraction above. DLMF 8.7, 8.9. */
function gammaCdf(x: number, a: number): number {
  if (x <= 0) return 0;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let n = a + 1; term > sum * 1e-16; n++) sum += term *= x / n;
    return sum * front;
  }
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let i = 1; i < 10_000; i++) {
    const an = -i * (i - a);
    b += 2;
    d = 1 / (an * d + b);
    c = b + an / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return 1 - front * fraction;
}
