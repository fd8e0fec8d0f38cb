/**
 * What moves a level from one period to the next, as ids of KPIs. The level of a period is the one at its end; the opening one is
 * a number that another KPI's result holds.
 */
export type Movement = {
  /** Bars above zero, from zero up. */
  readonly adds: readonly string[];
  /** Bars below zero, from zero down. */
  readonly takes: readonly string[];
  readonly closing: string;
  readonly opening: { readonly kpi: string; readonly of: 'num' | 'den' };
  /** What the picture is called, of the words of the trend. */
  readonly title: 'mrrMovements';
};

/** The pictures that `kpis` can name. */
export const movements: Readonly<Record<string, Movement>> = {
  'mrr-movements': {
    adds: ['mrr-new', 'mrr-reactivation', 'mrr-expansion'],
    takes: ['mrr-contraction', 'mrr-churned'],
    closing: 'mrr',
    opening: { kpi: 'mrr-churn-gross', of: 'den' },
    title: 'mrrMovements',
  },
};

/** The picture that ids ask for: one by its name, or some of the parts of one. */
export function movementOf(ids: readonly string[]): Movement | undefined {
  const named = ids.length === 1 ? movements[ids[0] ?? ''] : undefined;
  if (named) return named;
  const found = ids.length > 1 ? Object.values(movements).find(({ adds, takes }) => ids.every((id) => adds.includes(id) || takes.includes(id))) : undefined;
  return found && { ...found, adds: found.adds.filter((id) => ids.includes(id)), takes: found.takes.filter((id) => ids.includes(id)) };
}
