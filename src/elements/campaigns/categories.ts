import type { CampaignRow } from '../../data/index.ts';

const colors = ['var(--_cat-1)', 'var(--_cat-2)', 'var(--_cat-3)', 'var(--_cat-4)', 'var(--_cat-5)', 'var(--_cat-6)'] as const;
const other = 'var(--_mark-2)';

/** A colour for each campaign, in the order in which they were sent, so that it keeps its colour whatever the model says. */
export function categories(rows: readonly CampaignRow[]): ReadonlyMap<string, string> {
  const inOrder = [...rows].sort((a, b) => (a.sentAt ?? Infinity) - (b.sentAt ?? Infinity) || (a.id < b.id ? -1 : 1));
  return new Map(inOrder.map(({ id }, i) => [id, colors[i] ?? other]));
}
