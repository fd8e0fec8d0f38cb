/** A KPI and the `table.field`s without which it cannot be computed. */
export type Lack = { kpi: string; missing: string[] };

/** Fields to add, and the KPIs that can be computed once they are there. */
export type Gain = { fields: string[]; kpis: string[] };

/**
 * What to add so that more works. Only what some KPI lacks is proposed, whole: a KPI that lacks less comes with it. The most
 * KPIs for each field come first, then the most KPIs.
 */
export function gainsOf(lacks: readonly Lack[]): Gain[] {
  const sets = new Map(lacks.map(({ missing }) => [[...missing].sort().join(' '), missing]));
  const gains = [...sets.values()].map((fields): Gain => {
    const added = new Set(fields);
    return { fields: [...fields].sort(), kpis: lacks.filter(({ missing }) => missing.every((field) => added.has(field))).map(({ kpi }) => kpi) };
  });
  return gains.sort((a, b) => worth(b) - worth(a) || b.kpis.length - a.kpis.length || (a.fields.join() < b.fields.join() ? -1 : 1));
}

const worth = ({ fields, kpis }: Gain): number => kpis.length / fields.length;
