/** The figures a contender found, by name; null where there is none. */
export type Figures = Map<string, number | null>;

export type Contender = { name: string; run: () => Figures | Promise<Figures> };

export type Contest = {
  title: string;
  /** The first is ours; the others are what it is measured against. */
  contenders: readonly [Contender, ...Contender[]];
  warmUps?: number;
  rounds?: number;
  /** Fails where another contender's median is less than so many times ours. */
  atLeast?: number;
};

const TOLERANCE = 1e-7;

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
};

/** Where two contenders found different figures, a line each; figures are compared relative to their size. */
export function differences(ours: Figures, theirs: Figures): string[] {
  const names = new Set([...ours.keys(), ...theirs.keys()]);
  return [...names].flatMap((name) => {
    const [a, b] = [ours.get(name), theirs.get(name)];
    const same = a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b)));
    return same ? [] : [`${name}: ${String(a)} and ${String(b)}`];
  });
}

/**
 * Runs the contenders in turn in one process, so that all of them meet the same machine, and prints their times.
 * The order changes with each round. Exits with 1 where their figures differ or a budget is missed.
 */
export async function hold({ title, contenders, warmUps = 3, rounds = 11, atLeast }: Contest): Promise<void> {
  const collect = (globalThis as { gc?: () => void }).gc;
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  const figures = new Map<string, Figures>();
  for (let round = -warmUps; round < rounds; round++) {
    const order = contenders.map((_, i) => contenders[(i + round + warmUps) % contenders.length] as Contender);
    for (const { name, run } of order) {
      collect?.();
      const start = performance.now();
      const found = await run();
      const took = performance.now() - start;
      if (round >= 0) times.get(name)?.push(took);
      figures.set(name, found);
    }
  }
  const [ours, ...others] = contenders;
  const own = times.get(ours.name) ?? [];
  console.log(`\n${title}\n${rounds} rounds after ${warmUps} to warm up; milliseconds\n`);
  console.log(`${''.padEnd(36)}${'median'.padStart(9)}${'min'.padStart(9)}   ours is`);
  for (const { name } of contenders) {
    const all = times.get(name) ?? [];
    const ratio = median(all) / median(own);
    console.log(`${name.padEnd(36)}${median(all).toFixed(1).padStart(9)}${Math.min(...all).toFixed(1).padStart(9)}${name === ours.name ? '' : `   ${ratio.toFixed(2)} x as fast`}`);
    if (name !== ours.name && atLeast !== undefined && ratio < atLeast) {
      console.error(`The budget is ${atLeast} x.`);
      process.exitCode = 1;
    }
  }
  for (const { name } of others) {
    const wrong = differences(figures.get(ours.name) ?? new Map(), figures.get(name) ?? new Map());
    if (wrong.length === 0) {
      console.log(`\n${figures.get(name)?.size ?? 0} figures agree with ${name}.`);
      continue;
    }
    console.error(`\n${wrong.length} figures differ from ${name}, among them:\n${wrong.slice(0, 5).join('\n')}`);
    process.exitCode = 1;
  }
}
