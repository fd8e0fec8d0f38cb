import { evaluate } from '../../core/evaluate/evaluate.ts';
import type { KpiResult, Query, Tables } from '../../core/evaluate/query.ts';
import type { KpiDefinition } from '../../core/kpi/algebra.ts';
import { poissonInterval } from '../../core/statistics/poisson.ts';

/** The value of a KPI for each person or other group. */
export type Values = {
  /** Those that have rows. */
  readonly ids: readonly string[];
  of(id: string): KpiResult;
  /** The groups add up to the whole. */
  readonly adds: boolean;
  /** The fields without which there are no groups. */
  readonly missing: readonly string[];
};

const cannot = 'cannot group by ';

/** Who has no rows has a real 0 where the KPI adds up, else no value. */
export function valuesBy(tables: Tables, query: Query, definition: KpiDefinition, by: string): Values {
  const whole = evaluate(tables, { ...query, kpi: definition, by: [by] });
  const groups = new Map(Object.entries(whole.groups ?? {}));
  const bounds = definition.interval === 'poisson' ? poissonInterval(0) : null;
  const absent: KpiResult = definition.additive
    ? { kpi: definition.id, status: 'ok', value: 0, n: 0, excluded: {}, ...(bounds && { interval: { low: bounds[0], high: bounds[1], level: 0.95, method: 'poisson' } }), ...(whole.currency !== undefined && { currency: whole.currency }) }
    : { kpi: definition.id, status: 'no-data', value: null, n: null, excluded: {} };
  const notes = (whole.notes ?? []).flatMap((note) => (note.startsWith(cannot) ? [note.slice(cannot.length)] : []));
  const inGroups = [...groups.values()].flatMap((group) => group.missing ?? []);
  return {
    ids: [...groups.keys()],
    of: (id) => groups.get(id) ?? absent,
    adds: definition.additive === true,
    missing: [...new Set([...(whole.missing ?? []), ...notes, ...inGroups])],
  };
}
