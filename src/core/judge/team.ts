import { evaluate } from '../evaluate/evaluate.ts';
import type { KpiResult, Query, Tables } from '../evaluate/query.ts';
import type { KpiDefinition } from '../kpi/algebra.ts';
import { definitionOf } from '../kpi/catalogue.ts';
import { changeOf, unknownChange, type Change } from './compare.ts';
import { differenceInterval } from './difference.ts';
import { isVolume } from './volume.ts';

/** How a member stands against the others. */
export type TeamChange = Change & {
  /** The KPI over all others together; of a count or a sum, what each of them has on average. */
  result: KpiResult;
  /** How many others there are. */
  others: number;
};

/**
 * Each member of a team against the rest of it, without the member: else one who sells much would be compared with oneself.
 * Rows without a member are nobody's. Shares differ within Newcombe's interval, means within Welch's; of a sum nobody can say.
 *
 * @param field what tells members apart, such as `owner`
 * @param members the members wanted; all of them where it is not given
 */
export function compareWithTeam(tables: Tables, query: Omit<Query, 'by' | 'every'>, field: string, members?: readonly string[]): Record<string, TeamChange> {
  const definition = definitionOf(query.kpi);
  const others = Object.fromEntries(Object.entries(query.where ?? {}).filter(([name]) => name !== field));
  const { groups = {} } = evaluate(tables, { ...query, where: others, by: [field] });
  const team = Object.keys(groups).filter((member) => member !== '');
  const wanted = members ?? team;
  return Object.fromEntries(wanted.map((member) => {
    const own = groups[member];
    const peers = team.filter((other) => other !== member);
    if (!own || peers.length === 0) return [member, { ...unknownChange, result: nobody(definition), others: peers.length }];
    // The mergeable states of the other groups would give the same without another pass over the rows.
    const all = evaluate(tables, { ...query, where: { ...others, [field]: peers } });
    const result = isVolume(definition) ? onAverage(all, peers.length) : all;
    return [member, { ...difference(definition, own, result), result, others: peers.length }];
  }));
}

function nobody({ id }: KpiDefinition): KpiResult {
  return { kpi: id, status: 'no-data', value: null, n: null, excluded: {} };
}

/** A total as what each of so many has of it. */
function onAverage({ value, den, interval, ...total }: KpiResult, count: number): KpiResult {
  return {
    ...total,
    ...(den === undefined ? {} : { den: den * count }),
    value: value === null ? null : value / count,
    ...(interval ? { interval: { ...interval, low: interval.low / count, high: interval.high / count } } : {}),
  };
}

function difference(definition: KpiDefinition, own: KpiResult, result: KpiResult): Change {
  if (own.value === null || result.value === null) return unknownChange;
  // An average of counts is none: its interval is its own.
  const unit = isVolume(definition) ? 'ratio' : definition.unit;
  return changeOf(definition, own.value, result.value, differenceInterval(unit, own, result));
}
