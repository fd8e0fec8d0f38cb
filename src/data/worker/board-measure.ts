import { standing, type Contender } from '../../core/judge/ranking.ts';
import type { KpiResult } from '../../core/evaluate/query.ts';
import type { KpiDefinition } from '../../core/kpi/algebra.ts';
import type { Unranked } from './board-shape.ts';
import type { Values } from './board-values.ts';

/** A KPI that is ranked by. `lower`: less is better; undefined where neither is. */
export type Measure = { readonly definition: KpiDefinition; readonly weight: number; readonly lower: boolean | undefined };

/** What somebody is ranked by. */
export type Measured = { readonly id: string; readonly value: number | null; readonly interval?: { low: number; high: number }; readonly unranked?: Unranked };

const fewestForShares = 5;

/** Why a result is not ranked: it has no value, or stands on too little; undefined where it is. */
function flawOf({ value, n, interval }: KpiResult, { unit, interval: method }: KpiDefinition, minN: number | undefined): Unranked | undefined {
  if (value === null) return 'none';
  const fewest = minN ?? (unit === 'share' ? fewestForShares : 0);
  return (n ?? Infinity) < fewest || (method !== 'none' && !interval) ? 'few' : undefined;
}

const bounds = ({ interval }: KpiResult): { interval?: { low: number; high: number } } => (interval ? { interval: { low: interval.low, high: interval.high } } : {});

/** What everybody is ranked by: their value, the share of their own target they reached, or their standing in several KPIs. */
export function measured(ids: readonly string[], measures: readonly Measure[], values: readonly Values[], targets?: Values, minN?: number): Measured[] {
  if (measures.length > 1) return scores(ids, measures, values, minN);
  const [measure, own] = [measures[0] as Measure, values[0] as Values];
  return ids.map((id): Measured => {
    const result = own.of(id);
    const flaw = flawOf(result, measure.definition, minN);
    const one = { id, value: result.value, ...bounds(result), ...(flaw && { unranked: flaw }) };
    return targets ? attained(one, targets.of(id).value, measure.lower === true) : one;
  });
}

function attained({ interval, ...one }: Measured, target: number | null, lower: boolean): Measured {
  if (one.value === null) return one;
  if (target === null || target <= 0 || (lower && one.value <= 0)) return { id: one.id, value: null, unranked: one.unranked ?? 'no-target' };
  const share = (value: number): number => (lower ? target / value : value / target);
  const ends = interval && !(lower && interval.low <= 0) ? [share(interval.low), share(interval.high)] : undefined;
  return { ...one, value: share(one.value), ...(ends && { interval: { low: Math.min(...ends), high: Math.max(...ends) } }) };
}

/** From 0 to 100: how one does beside the others, KPI by KPI. Who lacks one of them has no score. */
function scores(ids: readonly string[], measures: readonly Measure[], values: readonly Values[], minN?: number): Measured[] {
  const contenders = measures.map(({ definition }, i) => new Map(ids.flatMap((id): [string, Contender][] => {
    const result = (values[i] as Values).of(id);
    return result.value === null || flawOf(result, definition, minN) ? [] : [[id, { value: result.value, ...bounds(result) }]];
  })));
  const weights = measures.reduce((sum, { weight }) => sum + weight, 0);
  return ids.map((id): Measured => {
    const parts = measures.map(({ weight, lower }, i) => {
      const all = contenders[i] as Map<string, Contender>;
      const own = all.get(id);
      const score = own && standing(own, [...all].flatMap(([other, contender]) => (other === id ? [] : [contender])), lower === true);
      return score === undefined || score === null ? null : score * weight;
    });
    // To a tenth, as it is shown: what looks the same is the same.
    if (parts.every((part) => part !== null)) return { id, value: Math.round((1000 * parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)) / weights) / 10 };
    return { id, value: null, unranked: measures.some((_, i) => values[i]?.of(id).value === null) ? 'none' : 'few' };
  });
}
