import type { SetName } from './contender.ts';
import type { Measured } from './measure.ts';

/** How many times as fast as a contender ours must be over those sets together; below 1, how much slower it may be. */
type Budget = { sets: readonly SetName[]; against: string; atLeast: number };

const ROWS = 1_000_000;
const budgets: readonly Budget[] = [
  { sets: ['deals', 'stages'], against: 'duckdb1', atLeast: 5 },
  { sets: ['deals', 'stages'], against: 'arquero', atLeast: 40 },
  { sets: ['deals', 'stages'], against: 'fused', atLeast: 0.5 },
  { sets: ['requests'], against: 'fused', atLeast: 0.5 },
];

/** What was measured of each set at one number of rows. */
export type BySet = Partial<Record<SetName, readonly Measured[]>>;

/** Held against the best time of each, which other work on the machine disturbs least. Prints what holds; whether all do. */
export function keepsBudgets(rows: number, measured: BySet): boolean {
  let kept = true;
  for (const { sets, against, atLeast } of rows === ROWS ? budgets : []) {
    const best = (name: string): number[] =>
      sets.flatMap((set) => measured[set]?.filter((one) => one.name === name).map(({ timesMs }) => Math.min(...timesMs)) ?? []);
    const [own, other] = [best('ours'), best(against)];
    if (own.length < sets.length || other.length < sets.length) continue;
    const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0);
    const ratio = sum(other) / sum(own);
    if (ratio < atLeast) kept = false;
    console.log(`${ratio < atLeast ? 'MISSED' : 'holds '}  ${sets.join(' and ')}: at least ${atLeast} x as fast as ${against}, is ${ratio.toFixed(2)} x (${sum(own).toFixed(1)} and ${sum(other).toFixed(1)} ms)`);
  }
  return kept;
}
