import type { Query, Tables } from '../../core/evaluate/query.ts';
import type { KpiDefinition } from '../../core/kpi/algebra.ts';
import { ask } from '../../core/kpi/sources.ts';
import { valuesBy, type Values } from './board-values.ts';

/**
 * Everybody's own target for a KPI, from the targets that lie within the period: their sum where the KPI adds up over time,
 * else their mean.
 */
export function ownTargets(tables: Tables, query: Query, { id, unit, additive = false, direction, perspective, measures, timing }: KpiDefinition, by: string): Values {
  const value = unit === 'money' ? (['money', 'value', 'currency', 'startAt'] as const) : ('value' as const);
  // Who has no target has none, and not one of 0.
  const values = valuesBy(tables, query, {
    id: `${id}-target`, unit, direction, perspective, measures, timing, interval: 'none', pairs: [],
    let: {
      v: ask('targets', {
        where: ['and', ['=', 'kpi', `'${id}`], ['>=', 'startAt', '$from'], ['<=', 'endAt', '$end']],
        agg: [additive ? 'sum' : 'mean', value],
      }),
    },
    out: 'v',
  }, by);
  return { ...values, adds: additive };
}
