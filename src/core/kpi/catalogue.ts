import { KpiError } from '../errors.ts';
import type { KpiDefinition } from './algebra.ts';
import { activity } from './activity.ts';
import { checkedDefinition } from './check.ts';
import { governance } from './governance.ts';
import { marketing } from './marketing.ts';
import { revenue } from './revenue.ts';
import { sales } from './sales.ts';
import { service } from './service.ts';

/** Every built-in KPI, as data. */
export const catalogue: readonly KpiDefinition[] = [...sales, ...activity, ...marketing, ...revenue, ...service, ...governance];

const byId: ReadonlyMap<string, KpiDefinition> = new Map(catalogue.map((definition) => [definition.id, definition]));

/**
 * The definition an id stands for; a definition of one's own is checked and returned.
 * @throws KpiError `unknown-kpi` with the nearest known id, or `invalid-definition`.
 */
export function definitionOf(kpi: string | KpiDefinition): KpiDefinition {
  if (typeof kpi === 'object' && kpi !== null) return checkedDefinition(kpi);
  const definition = byId.get(kpi);
  if (definition) return definition;
  const near = nearest(String(kpi));
  throw new KpiError('unknown-kpi', `There is no KPI "${String(kpi)}".${near ? ` Did you mean "${near}"?` : ''}`, { nearest: near });
}

/** The known id that shares most letter pairs with a mistyped one (Dice's coefficient), if any is near. */
function nearest(text: string): string | null {
  const pairs = (word: string): Set<string> => new Set(Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2)));
  const wanted = pairs(text.toLowerCase());
  let best: string | null = null;
  let bestScore = 0.5;
  for (const id of byId.keys()) {
    const known = pairs(id);
    const shared = [...wanted].filter((pair) => known.has(pair)).length;
    const score = (2 * shared) / (wanted.size + known.size || 1);
    if (score > bestScore) [best, bestScore] = [id, score];
  }
  return best;
}
