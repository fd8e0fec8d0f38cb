import type { KpiDefinition } from '../../data/index.ts';

/** What a KPI of one's own is called. What is left out is said with the name, or not at all. */
export type OwnKpiWords = {
  readonly name: string;
  /** For a table header. */
  readonly short?: string;
  /** What it tells, in one sentence. */
  readonly meaning?: string;
};

type OwnKpi = { readonly definition: KpiDefinition; readonly words: OwnKpiWords };

const own = new Map<string, OwnKpi>();
const listeners = new Set<() => void>();

/**
 * Makes a KPI of one's own known to the elements of the page: `<kpi-card kpi="its-id">` then shows it like a built-in one.
 * Given again under the same id, the later definition counts; under the id of a built-in one it takes its place on this page.
 */
export function defineKpi(definition: KpiDefinition, words: OwnKpiWords): void {
  own.set(definition.id, { definition, words });
  for (const listener of listeners) listener();
}

export function ownKpi(id: string): OwnKpi | undefined {
  return own.get(id);
}

export function ownKpis(): Iterable<OwnKpi> {
  return own.values();
}

/** Calls back when a KPI was defined; returns how to end it. */
export function watchOwnKpis(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
