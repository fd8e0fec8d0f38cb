import { bestFirst, placesOf, ranksOf, type Rank } from '../../core/judge/ranking.ts';
import type { Measured } from './board-measure.ts';

/** Where somebody stands: the ranks of their band, the plain place by value, and the order of the rows. */
export type Stand = { readonly rank: Rank; readonly place: number; readonly order: number };

/** Everybody who can be ranked, within their group. */
export function ranked(all: readonly Measured[], groupOf: (id: string) => string, lowerIsBetter: boolean): Map<string, Stand> {
  const groups = new Map<string, (Measured & { value: number })[]>();
  for (const one of all) {
    if (one.unranked !== undefined || one.value === null) continue;
    const group = groups.get(groupOf(one.id)) ?? [];
    group.push({ ...one, value: one.value });
    groups.set(groupOf(one.id), group);
  }
  const stands = new Map<string, Stand>();
  for (const group of groups.values()) {
    const sorted = bestFirst(group, lowerIsBetter);
    const [ranks, places] = [ranksOf(sorted), placesOf(sorted)];
    sorted.forEach(({ id }, i) => stands.set(id, { rank: ranks[i] as Rank, place: places[i] as number, order: i }));
  }
  return stands;
}
