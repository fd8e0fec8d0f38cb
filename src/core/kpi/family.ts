import type { KpiDefinition, KpiFacts } from './algebra.ts';

type Usual = Pick<KpiFacts, 'direction' | 'perspective' | 'measures' | 'timing'>;
type Implied = Usual & Pick<KpiDefinition, 'interval' | 'out' | 'pairs'>;

/**
 * The KPIs of a family, by id. Each says only what is not usual there. Without `out` its value is that of its query `v`;
 * without an `interval` it has none.
 */
export function family(usual: Usual, kpis: Readonly<Record<string, Omit<KpiDefinition, 'id' | keyof Implied> & Partial<Implied>>>): readonly KpiDefinition[] {
  return Object.entries(kpis).map(([id, kpi]) => ({ id, interval: 'none', pairs: [], out: 'v', ...usual, ...kpi }));
}
