import { tableFromRows, type Table } from '../../../src/core/index.ts';
import { figuresOf, type Contender, type Loaded, type Part } from './contender.ts';
import { fuseDeals } from './fused-deals.ts';
import { fuseRequests } from './fused-requests.ts';
import { fuseStages } from './fused-stages.ts';
import { months } from './period.ts';

export type Words = { codes: Uint8Array | Uint16Array; words: readonly string[] };

/** The very arrays that `evaluate` reads. */
export function numbers(table: Table, field: string): Float64Array {
  return table.columns.get(field)?.values as Float64Array;
}

export function words(table: Table, field: string): Words {
  const column = table.columns.get(field);
  if (column?.kind !== 'word') throw new Error(`${field} is no column of words.`);
  return { codes: column.values as Uint8Array, words: column.words };
}

/** One line for all rows, one for each owner and each month. */
export type Fused = { total: Part; owners: Part[]; months: Part[] };

function loaded(table: Table, fuse: (table: Table) => Fused): Loaded {
  const owners = words(table, 'owner').words;
  return {
    run: () => {
      const found = fuse(table);
      return () =>
        figuresOf([
          ['total', found.total],
          ...found.owners.flatMap((part, code) => (code === 0 ? [] : [[owners[code] as string, part] as const])),
          ...found.months.map((part, month) => [months[month] as string, part] as const),
        ]);
    },
  };
}

/** What one would write by hand for these figures and these columns: one pass over the rows, one selection a quantile. */
export const fused: Contender = {
  title: 'loops by hand, same arrays',
  deals: (rows) => loaded(tableFromRows('deals', rows), fuseDeals),
  stages: (rows) => loaded(tableFromRows('deals', rows), fuseStages),
  requests: (rows) => loaded(tableFromRows('requests', rows), fuseRequests),
};
