import type { Aggregate } from '../kpi/algebra.ts';
import type { Accumulator } from './accumulator.ts';
import { Count } from './count.ts';
import { Distinct } from './distinct.ts';
import { Extreme } from './extreme.ts';
import { Last } from './last.ts';
import { Quantile } from './quantile.ts';
import { Sum } from './sum.ts';

/** What gathers the rows of an aggregate. All quantiles of the same values are gathered alike. */
const accumulators: Readonly<Record<Aggregate[0], (cells: number, ps: ReadonlySet<number>) => Accumulator>> = {
  count: (cells) => new Count(cells),
  sum: (cells) => new Sum(cells, false),
  mean: (cells) => new Sum(cells, true),
  median: (cells, ps) => new Quantile(cells, ps),
  quantile: (cells, ps) => new Quantile(cells, ps),
  min: (cells) => new Extreme(cells, 1),
  max: (cells) => new Extreme(cells, -1),
  distinct: (cells) => new Distinct(cells),
  last: (cells) => new Last(cells),
};

/** `ps`: the quantiles that will be asked for. */
export function accumulatorOf(kind: Aggregate[0], cells: number, ps: ReadonlySet<number>): Accumulator {
  return accumulators[kind](cells, ps);
}
