import type { Cohort, Expr, KpiDefinition } from './algebra.ts';
import { ask, type Names, type Source } from './sources.ts';

/**
 * A share of the rows of one source and cohort: of those that satisfy the second condition, those that satisfy the first.
 * The conditions go by the names of what they count; null is for all rows.
 */
export function share<S extends Source>(
  from: S,
  cohort: Cohort<Names<S>> | null,
  counts: Readonly<Record<string, Expr<Names<S>> | null>>,
): Pick<KpiDefinition, 'unit' | 'interval' | 'let' | 'out'> {
  const [part = '', whole = ''] = Object.keys(counts);
  const count = (where: Expr<Names<S>> | null): KpiDefinition['let'][string] => ask(from, { ...(cohort && { cohort }), ...(where && { where }), agg: ['count'] });
  const queries = Object.fromEntries(Object.entries(counts).map(([name, where]) => [name, count(where)]));
  return { unit: 'share', interval: 'wilson', let: queries, out: ['/', part, whole] };
}
