import type { Aggregate } from '../kpi/algebra.ts';
import type { Accumulator } from './accumulator.ts';
import { Count } from './count.ts';
import { Distinct } from './distinct.ts';
import { Extreme } from './extreme.ts';
import { Last } from './last.ts';
import { Quantile } from './quantile.ts';
import { Sum } from './sum.ts';

/** What gathers the rows of an aggregate. */
export function accumulatorOf(aggregate: Aggregate, cells: number): Accumulator {
  switch (aggregate[0]) {
    case 'count':
      return new Count(cells);
    case 'sum':
      return new Sum(cells, false);
    case 'mean':
      return new Sum(cells, true);
    case 'median':
      return new Quantile(cells, 0.5);
    case 'quantile':
      return new Quantile(cells, aggregate[1]);
    case 'min':
      return new Extreme(cells, Math.min);
    case 'max':
      return new Extreme(cells, Math.max);
    case 'distinct':
      return new Distinct(cells);
    case 'last':
      return new Last(cells);
  }
}
