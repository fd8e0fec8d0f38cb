import type { Answer, FieldKind, Rows } from '../../data/index.ts';

const mostColumns = 6;
/** What tells a row from others, the best first. */
const titles = ['name', 'account', 'id', 'deal', 'ticket', 'asset', 'rep', 'campaign', 'contact'];
const usual = ['amount', 'value', 'score', 'owner', 'status', 'stage', 'kind', 'team'];

/** The columns of a table where nobody has chosen: what tells a row from others, what the figure reads, who and where it stands. */
export function usualColumns({ table, fields }: Rows, { reads = [] }: Answer): string[] {
  const kinds = new Map(fields.map(({ name, kind }) => [name, kind]));
  const title = titles.find((field) => kinds.has(field));
  const read = reads.flatMap((one) => (one.startsWith(`${table}.`) ? [one.slice(table.length + 1)] : []));
  const order: readonly (FieldKind | undefined)[] = ['number', 'time', 'word', 'flag'];
  const facts = read.filter((field) => kinds.has(field)).sort((a, b) => order.indexOf(kinds.get(a)) - order.indexOf(kinds.get(b)));
  const all = [...(title ? [title] : []), ...facts, ...usual, ...kinds.keys()].filter((field) => kinds.has(field) && field !== 'url' && field !== 'currency');
  return [...new Set(all)].slice(0, mostColumns);
}
