/** A value among others of its kind, with what it may truly be where that is known. */
export type Contender = { readonly value: number; readonly interval?: { readonly low: number; readonly high: number } | undefined };

/** A rank, or the ranks that several share. */
export type Rank = { readonly low: number; readonly high: number };

/** Whether the evidence separates two values: their intervals do not meet; without intervals, they differ. */
export function separated(a: Contender, b: Contender): boolean {
  if (!a.interval || !b.interval) return a.value !== b.value;
  return a.interval.low > b.interval.high || b.interval.low > a.interval.high;
}

/** Best first. Equal values stay in the order in which they come. */
export function bestFirst<T extends { readonly value: number }>(contenders: readonly T[], lowerIsBetter: boolean): T[] {
  const sign = lowerIsBetter ? -1 : 1;
  return [...contenders].sort((a, b) => sign * (b.value - a.value));
}

/**
 * The ranks of contenders that come best first. Those of whom the evidence separates no two share a band and its ranks: three
 * that cannot be told apart are all 1 to 3, and the next is 4. A band ends before the first who is separated from any in it.
 */
export function ranksOf(sorted: readonly Contender[]): Rank[] {
  const starts: number[] = [];
  sorted.forEach((contender, i) => {
    const start = starts[i - 1] ?? 0;
    starts.push(sorted.slice(start, i).some((other) => separated(other, contender)) ? i : start);
  });
  return starts.map((start) => ({ low: start + 1, high: starts.lastIndexOf(start) + 1 }));
}

/** The plain place of each of the values that come best first: 1 and how many are strictly better. */
export function placesOf(sorted: readonly { readonly value: number }[]): number[] {
  return sorted.map(({ value }) => 1 + sorted.findIndex((other) => other.value === value));
}

/**
 * How a contender does beside all others: the mean of 1 for each it certainly surpasses, 0 for each that surpasses it, and a
 * half where the evidence does not separate the two. Null where there is no other.
 */
export function standing(own: Contender, others: readonly Contender[], lowerIsBetter: boolean): number | null {
  if (others.length === 0) return null;
  const points = others.map((other) => (!separated(own, other) ? 0.5 : own.value > other.value !== lowerIsBetter ? 1 : 0));
  return points.reduce<number>((sum, point) => sum + point, 0) / others.length;
}
