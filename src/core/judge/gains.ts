/** A KPI and the `table.field`s without which it cannot be computed. */
export type Lack = { kpi: string; missing: string[] };

/** Fields to add, and the KPIs that can be computed once they are there. */
export type Gain = {
  fields: string[];
  kpis: string[];
  /** What a table among them can be made from, where that is easier to have: a table, or a field of one that is there. */
  instead?: string[];
};

/** Tables that are made from another table, or from a field of one, where they are not given. */
export const madeFrom: readonly { readonly made: string; readonly needs: string }[] = [
  { made: 'mrr', needs: 'subscriptions' },
  { made: 'spells', needs: 'subscriptions' },
  { made: 'spells', needs: 'mrr' },
  { made: 'stageEvents', needs: 'deals.stage' },
  { made: 'stages', needs: 'stageEvents' },
];

const tablesOf = (fields: readonly string[]): ReadonlySet<string> => new Set(fields.map(tableOf));
const tableOf = (field: string): string => field.split('.')[0] as string;

/** Whether a field comes by itself with some tables: nobody has to add what is made from them. */
function comesWith(field: string, tables: ReadonlySet<string>): boolean {
  return madeFrom.some(({ made, needs }) => made === tableOf(field) && tables.has(needs));
}

function withoutMade({ kpi, missing }: Lack): Lack {
  const lacking = tablesOf(missing);
  return { kpi, missing: missing.filter((field) => !comesWith(field, lacking)) };
}

function insteadOf(fields: readonly string[]): Pick<Gain, 'instead'> {
  const added = tablesOf(fields);
  const instead = madeFrom.filter(({ made }) => added.has(made)).map(({ needs }) => needs);
  return instead.length > 0 ? { instead } : {};
}

/**
 * What to add so that more works. Only what some KPI lacks is proposed, whole: a KPI that lacks less comes with it. The most
 * KPIs for each field come first, then the most KPIs.
 */
export function gainsOf(given: readonly Lack[]): Gain[] {
  const lacks = given.map(withoutMade);
  const sets = new Map(lacks.map(({ missing }) => [[...missing].sort().join(' '), missing]));
  const gains = [...sets.values()].map((fields): Gain => {
    const added = new Set(fields);
    const tables = tablesOf(fields);
    const works = lacks.filter(({ missing }) => missing.every((field) => added.has(field) || comesWith(field, tables)));
    return { fields: [...fields].sort(), kpis: works.map(({ kpi }) => kpi), ...insteadOf(fields) };
  });
  return gains.sort((a, b) => worth(b) - worth(a) || b.kpis.length - a.kpis.length || (a.fields.join() < b.fields.join() ? -1 : 1));
}

const worth = ({ fields, kpis }: Gain): number => kpis.length / fields.length;
