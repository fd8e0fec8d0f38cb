import type { CampaignRow } from '../../data/index.ts';

const most = 6;
const other = 'var(--_mark-2)';

/** A colour for each campaign, in the order in which they were sent, so that it keeps its colour whatever the model says. */
export function categories(rows: readonly CampaignRow[]): ReadonlyMap<string, string> {
  const inOrder = [...rows].sort((a, b) => (a.sentAt ?? Infinity) - (b.sentAt ?? Infinity) || (a.id < b.id ? -1 : 1));
  return new Map(inOrder.map(({ id }, i) => [id, i < most ? `var(--_cat-${i + 1})` : other]));
}
