import type { AnswerOrError, KpiResult } from '../../data/index.ts';

/** One part of the data, such as one owner, with its result for each KPI of the scorecard. */
export type Group = { readonly key: string; readonly label: string; readonly results: readonly (KpiResult | undefined)[] };

const nested = ' · ';

/** The innermost groups of a result by the path to them; no value is `missing`. */
function leaves(result: KpiResult, missing: string, path: readonly string[] = []): Map<string, KpiResult> {
  const found = new Map<string, KpiResult>();
  for (const [key, group] of Object.entries(result.groups ?? {})) {
    const here = [...path, key === '' ? missing : key];
    const inner = leaves(group, missing, here);
    if (inner.size === 0) found.set(here.join(nested), group);
    for (const [label, leaf] of inner) found.set(label, leaf);
  }
  return found;
}

/** All groups of a scorecard, those with the highest value of the first KPI first, those without one last. */
export function groupsOf(entries: readonly AnswerOrError[], missing: string): Group[] {
  const byKpi = entries.map((entry) => ('answer' in entry ? leaves(entry.answer.result, missing) : new Map<string, KpiResult>()));
  const labels = new Set(byKpi.flatMap((groups) => [...groups.keys()]));
  return [...labels].map((label) => ({ key: label, label, results: byKpi.map((groups) => groups.get(label)) })).sort(byValue(0, true));
}

/** Orders groups by one of their values; groups without it come last both ways. */
export function byValue(kpi: number, descending: boolean): (a: Group, b: Group) => number {
  return (a, b) => {
    const x = a.results[kpi]?.value ?? null;
    const y = b.results[kpi]?.value ?? null;
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return descending ? y - x : x - y;
  };
}

/** Whether the groups add up to the whole, so that a target for the whole is none for a group. */
export function addsUp({ value }: KpiResult, groups: readonly (KpiResult | undefined)[]): boolean {
  const sum = groups.reduce((total, group) => total + (group?.value ?? 0), 0);
  return value !== null && Math.abs(sum - value) <= 1e-9 * Math.abs(value);
}
