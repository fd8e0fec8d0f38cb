import { KpiError } from '../../core/errors.ts';
import { evaluate } from '../../core/evaluate/evaluate.ts';
import type { KpiResult, Query, Tables } from '../../core/evaluate/query.ts';
import { compare } from '../../core/judge/compare.ts';
import { definitionOf } from '../../core/kpi/catalogue.ts';
import { factsOf } from './answer.ts';
import type { Board } from './board-shape.ts';
import { valuesBy } from './board-values.ts';

export type Guard = { of(id: string): KpiResult; fails(id: string): boolean; readonly told: NonNullable<Board['guardrail']> };

/**
 * Who pays for a rank with what it should serve. Somebody fails who is certainly on the wrong side of the bound: even the
 * favourable end of the interval is. Without a bound, who is worse than all together by more than chance.
 */
export function guardOf(tables: Tables, query: Query, text: string, by: string): Guard {
  const { kpi, bound } = boundOf(text);
  const definition = definitionOf(kpi);
  const values = valuesBy(tables, query, definition, by);
  const whole = evaluate(tables, { ...query, kpi: definition });
  const lower = definition.direction === 'lower';
  const isPast = ({ value, interval }: KpiResult): boolean => {
    const best = (lower ? interval?.low : interval?.high) ?? value;
    return best !== null && bound !== undefined && (lower ? best > bound : best < bound);
  };
  return {
    of: values.of,
    fails: (id) => (definition.direction === 'context' ? false : bound === undefined ? compare(definition, values.of(id), whole).verdict === 'worse' : isPast(values.of(id))),
    told: { facts: factsOf(definition), status: values.missing.length > 0 ? 'not-computable' : whole.status, ...(bound !== undefined && { bound }) },
  };
}

/** The KPI and the bound of a guardrail as a page writes it. Which side of the bound is right, the KPI says. */
function boundOf(text: string): { kpi: string; bound?: number } {
  const [, kpi, bound] = /^\s*([a-z][a-z\d-]*)\s*(?:[<>]=?\s*(-?\d+(?:\.\d+)?)\s*)?$/i.exec(text) ?? [];
  if (!kpi) throw new KpiError('invalid-query', `The guardrail "${text}" names no KPI. Write a KPI, or a KPI with a bound, such as nps>=30.`);
  return { kpi, ...(bound !== undefined && { bound: Number(bound) }) };
}
