import type { Cohort, Expr, KpiDefinition } from './algebra.ts';
import { ask, type Names, type Source } from './sources.ts';

/** The interval of a quotient of sums over the same rows, of which {@link products} gives the queries. */
export const ofProducts: KpiDefinition['interval'] = { ratio: ['yy', 'xy', 'xx'] };

/** The sums of y², xy and x² over the rows whose y and x a formula sums up and divides. */
export function products<S extends Source>(
  from: S,
  rows: { readonly cohort?: Cohort<Names<S>>; readonly where?: Expr<Names<S>> },
  y: Expr<Names<S>>,
  x: Expr<Names<S>>,
): KpiDefinition['let'] {
  const sum = (a: Expr<Names<S>>, b: Expr<Names<S>>): KpiDefinition['let'][string] => ask(from, { ...rows, agg: ['sum', ['*', a, b]] });
  return { yy: sum(y, y), xy: sum(x, y), xx: sum(x, x) };
}
