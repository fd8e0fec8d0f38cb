import { KpiError } from '../errors.ts';
import { isTableName } from '../table/tables.ts';
import type { KpiDefinition } from './algebra.ts';
import { activity } from './activity.ts';
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
  if (typeof kpi === 'object' && kpi !== null) return checked(kpi);
  const definition = byId.get(kpi);
  if (definition) return definition;
  const near = nearest(String(kpi));
  throw new KpiError('unknown-kpi', `There is no KPI "${String(kpi)}".${near ? ` Did you mean "${near}"?` : ''}`, { nearest: near });
}

function checked(definition: KpiDefinition): KpiDefinition {
  const wrong = (what: string): KpiError => new KpiError('invalid-definition', `The definition of "${String(definition.id)}" ${what}.`);
  if (typeof definition.id !== 'string' || definition.id === '') throw new KpiError('invalid-definition', 'A definition needs an "id".');
  if (typeof definition.let !== 'object' || definition.let === null) throw wrong('has no "let" with its queries');
  if (definition.out === undefined) throw wrong('has no "out", the formula that joins its queries');
  for (const [name, query] of Object.entries<Partial<Record<'from' | 'agg' | 'scalar', unknown>>>(definition.let)) {
    if ('scalar' in query) continue;
    if (typeof query.from === 'string' && !isTableName(query.from)) throw wrong(`reads "${query.from}" in "${name}", which is no table`);
    if (!query.from || !query.agg) throw wrong(`lacks "from" or "agg" in "${name}"`);
  }
  return definition;
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
