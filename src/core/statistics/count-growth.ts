import { wilson } from './wilson.ts';

/**
 * 95 % interval of the growth from one count of events to another, now / before - 1; null where there was none before.
 * Of all the events, how many come in the second period is binomial: the bounds of that share, as odds.
 * Source: J. Przyborowski, H. Wilenski, "Homogeneity of results in testing samples from Poisson series", Biometrika 31
 * (1940) 313-323, with Wilson's interval for the share.
 */
export function countGrowth(now: number, before: number): [low: number, high: number] | null {
  const share = before > 0 ? wilson(now, now + before) : null;
  return share && [share[0] / (1 - share[0]) - 1, share[1] / (1 - share[1]) - 1];
}
