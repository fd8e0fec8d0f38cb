import type { Filter } from './words.ts';

/*
 * Filters that compare a column with one bound. As in the cohorts, each row is written and the place moves on only where it is
 * kept, so that there is no branch to mispredict; a comparison with NaN, no value, is false.
 */
export type Bound = (values: Float64Array, bound: number) => Filter;

export const bounds: Readonly<Record<string, Bound>> = {
  '<': (values, bound) => (block) => {
    const { rows, count } = block;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const row = rows[i] as number;
      rows[kept] = row;
      kept += +((values[row] as number) < bound);
    }
    block.count = kept;
  },
  '>=': (values, bound) => (block) => {
    const { rows, count } = block;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const row = rows[i] as number;
      rows[kept] = row;
      kept += +((values[row] as number) >= bound);
    }
    block.count = kept;
  },
};
