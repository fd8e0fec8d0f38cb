import type { Out } from '../kpi/algebra.ts';
import { ok, without, type Component } from './component.ts';
import { forEachRow, type Relation } from './relation.ts';

/** The rows of a fold that belong to one group; all where the fold is not cut up. */
export type GroupRows = { readonly relation: Relation; readonly group: number | null };

function rowsOf({ relation, group }: GroupRows): number[] {
  const rows: number[] = [];
  forEachRow(relation, (row) => {
    if (group === null || !relation.groups || relation.groups[row] === group) rows.push(row);
  });
  return rows;
}

const numberAt = ({ relation }: GroupRows, row: number, field: string): number | null => {
  const value = relation.table.get(row, field);
  return typeof value === 'number' ? value : null;
};

/** The highest value among the rows that have a label and stand on at least `minN`; of equals, the label that comes first. */
export function argmax(rows: GroupRows, label: string, value: string, n: string, minN: number): Component {
  let best: (Component & { readonly value: number; readonly label: string }) | null = null;
  for (const row of rowsOf(rows)) {
    const [candidate, count] = [numberAt(rows, row, value), numberAt(rows, row, n) ?? 0];
    const name = rows.relation.table.get(row, label);
    if (name === null || candidate === null || count < minN) continue;
    const isBest = !best || candidate > best.value || (candidate === best.value && String(name) < best.label);
    if (isBest) best = { ...ok(candidate, count), value: candidate, label: String(name) };
  }
  return best ?? without('no-data');
}

/** The mean of rows by weight. Rows without a value are left out; below `minCoverage` of the weight nothing is said. */
export function weightedMean(rows: GroupRows, value: string, weight: string, minCoverage: number): Component {
  let [sum, known, all, n, missing] = [0, 0, 0, 0, 0];
  for (const row of rowsOf(rows)) {
    const [part, share] = [numberAt(rows, row, value), numberAt(rows, row, weight)];
    if (share === null) continue;
    all += share;
    if (part === null) {
      missing++;
      continue;
    }
    known += share;
    sum += part * share;
    n++;
  }
  const excluded: Record<string, number> = missing > 0 ? { missing } : {};
  const coverage = all > 0 ? known / all : 0;
  if (known <= 0 || coverage < minCoverage) return { ...without('no-data', n, excluded), coverage };
  return { ...ok(sum / known, n, excluded), coverage };
}

/** The way covered from a baseline to a target. Where they are equal there is no way to cover. */
export function progress(value: Component, baseline: Component, target: Component, divide: (out: Out) => Component): Component {
  const unknown = [value, baseline, target].find((part) => part.value === null);
  if (unknown) return without(unknown.status === 'ok' ? 'no-data' : unknown.status);
  const [covered, whole] = [(value.value as number) - (baseline.value as number), (target.value as number) - (baseline.value as number)];
  return whole === 0 ? { ...without('undefined'), num: covered, den: 0 } : divide(['/', covered, whole]);
}

export type Ranked = readonly [id: string, rank: number | null, value: number | null];

/**
 * Ranks the values of owners, best first: rank 1 plus the number of strictly better ones, so equal values share a rank.
 * Owners without a value, or with too few things behind it, are listed last without a rank.
 */
export function ranked(owners: readonly { id: string; value: number | null; enough: boolean }[], lower: boolean): Ranked[] {
  const sign = lower ? -1 : 1;
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  const inRank = owners.filter((owner) => owner.value !== null && owner.enough);
  const best = [...inRank].sort((a, b) => sign * ((b.value as number) - (a.value as number)) || byId(a, b));
  const rest = owners.filter((owner) => !inRank.includes(owner)).sort(byId);
  return [
    ...best.map((owner): Ranked => [owner.id, 1 + best.filter((other) => sign * ((other.value as number) - (owner.value as number)) > 0).length, owner.value]),
    ...rest.map((owner): Ranked => [owner.id, null, owner.value]),
  ];
}
