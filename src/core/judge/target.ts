import { evaluate } from '../evaluate/evaluate.ts';
import type { KpiResult, Query, Tables } from '../evaluate/query.ts';
import type { Expr, KpiDefinition } from '../kpi/algebra.ts';
import { definitionOf } from '../kpi/catalogue.ts';
import type { Table } from '../table/table.ts';
import { compareWithNumber, type Change } from './compare.ts';
import { addsUp } from './volume.ts';

/** How a result stands against its target. */
export type TargetChange = Change & {
  /** How much of the target is reached, in the KPI's direction: 1 is all of it. Null where that has no meaning. */
  attainment: number | null;
  /** How much of the period is over; only where it is not, and the figure grows with it. */
  elapsed?: number;
  /** How much is reached of what the target would be by now; with `elapsed`. */
  pace?: number | null;
};

/** A number as the result of a KPI: a target that a page gives. */
export function givenNumber(kpi: string, value: number): KpiResult {
  return { kpi, status: 'ok', value, n: null, excluded: {} };
}

/**
 * What the table `targets` sets for a KPI, as its target (`value`) or its `baseline`; `no-data` where it sets nothing.
 *
 * Of what adds up over time, such as revenue, the targets that lie inside the period are added; of anything else the one
 * that holds in the period counts, the latest where there are several. A filter by owner takes that owner's. Without one,
 * a target of no owner is that of all; where there is none, the owners' are added if they can be. A rate set for all holds for
 * each owner who has none of their own.
 */
export function targetOf(tables: Tables, query: Omit<Query, 'by' | 'every'>, field: 'value' | 'baseline'): KpiResult {
  const definition = definitionOf(query.kpi);
  const number = numberSet(definition, field);
  const results = places(tables.targets, query.where ?? {}, addsUp(definition)).map((where) =>
    // A target is whole however much of the period is over.
    evaluate(tables, { ...query, kpi: number, where, asOf: query.to }));
  const found = (results.find(({ value, n }) => value !== null && n !== 0) ?? results[0]) as KpiResult;
  return found.n === 0 ? { ...found, status: 'no-data', value: null } : found;
}

/** Which rows of `targets` to look at, the most fitting first. */
function places(targets: Table | undefined, where: NonNullable<Query['where']>, adds: boolean): NonNullable<Query['where']>[] {
  const { owner, ...others } = where;
  const ofAll = targets?.columns.has('owner') ? { ...others, owner: '' } : others;
  if (owner !== undefined) return adds ? [where] : [where, ofAll];
  return adds ? [ofAll, others] : [ofAll];
}

/** The number that `targets` sets for a KPI, as a KPI of the same name. */
function numberSet(definition: KpiDefinition, field: 'value' | 'baseline'): KpiDefinition {
  const { id, unit } = definition;
  const value: Expr = unit === 'money' || unit === 'money-a-day' ? ['money', field, 'currency', ['coalesce', 'startAt', '$from']] : field;
  const isOfKpi = ['=', 'kpi', `'${id}`] as const;
  const inside: Expr = ['and', isOfKpi, ['>=', 'startAt', '$from'], ['<=', 'endAt', '$end']];
  const holds: Expr = ['and', isOfKpi, ['<', ['coalesce', 'startAt', '$from'], '$end'], ['>', ['coalesce', 'endAt', '$end'], '$from']];
  const v = addsUp(definition)
    ? ({ from: 'targets', where: inside, agg: { v: ['sum', value] } } as const)
    : ({ from: 'targets', where: holds, agg: { v: ['last', value, ['coalesce', 'startAt', 0]] } } as const);
  return { ...definition, interval: 'none', let: { v }, out: 'v' };
}

/**
 * How much of its target a figure can have reached by now: of one that grows over the period, the part of the period that is
 * over as of `asOf`; 1 of anything else, and of a period that is over or has not begun.
 */
export function elapsedOf(definition: KpiDefinition, { from, to, asOf }: { from: number; to: number; asOf: number }): number {
  return from < asOf && asOf < to && addsUp(definition) ? (asOf - from) / (to - from) : 1;
}

/** How a result stands against a number that is set for the whole period; judged by what the number would be by now. */
export function compareOverPeriod(definition: KpiDefinition, now: KpiResult, number: number, elapsed: number): Change {
  const change = compareWithNumber(definition, now, number);
  return elapsed === 1 ? change : { ...change, verdict: compareWithNumber(definition, now, number * elapsed).verdict };
}

/** How a result stands against a target; `elapsed` as of `elapsedOf`. */
export function compareWithTarget(definition: KpiDefinition, now: KpiResult, target: number, elapsed: number): TargetChange {
  return {
    ...compareOverPeriod(definition, now, target, elapsed),
    attainment: attainmentOf(definition, now, target),
    ...(elapsed === 1 ? {} : { elapsed, pace: attainmentOf(definition, now, target * elapsed) }),
  };
}

function attainmentOf({ direction }: KpiDefinition, { value }: KpiResult, target: number): number | null {
  if (direction === 'context' || value === null) return null;
  return evaluate({}, { kpi: 'target-attainment', from: 0, to: 0, params: { value, target, direction } }).value;
}

/** How much of the way from a baseline to a target is covered: 1 is all of it, below 0 is back. Null where they are the same. */
export function progressOf({ value }: KpiResult, baseline: number, target: number, elapsed: number): number | null {
  if (value === null) return null;
  return evaluate({}, { kpi: 'baseline-progress', from: 0, to: 0, params: { value, baseline: baseline * elapsed, target: target * elapsed } }).value;
}
