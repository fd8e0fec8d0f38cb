import type { SetName } from './contender.ts';
import type { Measured } from './measure.ts';

/** How many times as fast as a contender ours must be; below 1, how much slower it may be. */
type Budget = { set: SetName; rows: number; against: string; atLeast: number };

const budgets: readonly Budget[] = [
  { set: 'deals', rows: 1e6, against: 'duckdb1', atLeast: 5 },
  { set: 'deals', rows: 1e6, against: 'arquero', atLeast: 40 },
  { set: 'deals', rows: 1e6, against: 'fused', atLeast: 0.5 },
  { set: 'requests', rows: 1e6, against: 'fused', atLeast: 0.5 },
];

/** Held against the best time of each, which other work on the machine disturbs least. Prints what holds; whether all do. */
export function keepsBudgets(set: SetName, rows: number, measured: readonly Measured[]): boolean {
  const [own] = measured as [Measured];
  let kept = true;
  for (const { against, atLeast } of budgets.filter((budget) => budget.set === set && budget.rows === rows)) {
    const other = measured.find(({ name }) => name === against);
    if (!other) continue;
    const ratio = Math.min(...other.timesMs) / Math.min(...own.timesMs);
    const holds = ratio >= atLeast;
    if (!holds) kept = false;
    console.log(`${holds ? 'holds ' : 'MISSED'}  at least ${atLeast} x as fast as ${other.title}: ${ratio.toFixed(2)} x`);
  }
  return kept;
}
