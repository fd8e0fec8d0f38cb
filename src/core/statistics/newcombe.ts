import { wilson } from './wilson.ts';

/**
 * 95 % interval of the difference of two independent shares, k1/n1 - k2/n2; null where a denominator is 0.
 * Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions", Statistics in
 * Medicine 17 (1998) 873-890, method 10.
 */
export function newcombe(k1: number, n1: number, k2: number, n2: number): [low: number, high: number] | null {
  const first = wilson(k1, n1);
  const second = wilson(k2, n2);
  if (!first || !second) return null;
  const [p1, p2] = [k1 / n1, k2 / n2];
  const difference = p1 - p2;
  return [
    difference - Math.hypot(p1 - first[0], second[1] - p2),
    difference + Math.hypot(first[1] - p1, p2 - second[0]),
  ];
}
