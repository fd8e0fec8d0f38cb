import type { Tables } from '../../core/evaluate/query.ts';
import type { Table } from '../../core/table/table.ts';
import { subset } from './subset.ts';

/** The pipelines that deals name, those with the most deals first. */
export function pipelinesOf(deals: Table | undefined): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  if (!deals?.columns.has('pipeline')) return [];
  for (let row = 0; row < deals.length; row++) {
    const name = deals.get(row, 'pipeline');
    if (name !== null) counts.set(String(name), (counts.get(String(name)) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

type Kept = { readonly stageEvents: Table | undefined; readonly stages: Table | undefined; readonly own: Tables };

const known = new WeakMap<Table, Map<string, Kept>>();

/**
 * The deals of one pipeline with their stage events, and the stages that are its own where the table of stages says whose
 * they are: stages are in one order within a pipeline only. Kept as long as the deals, as what is derived from them is.
 */
export function inPipeline(tables: Tables, pipeline: string): Tables {
  const { deals, stageEvents, stages } = tables;
  if (!deals) return tables;
  let byName = known.get(deals);
  if (!byName) known.set(deals, (byName = new Map()));
  let kept = byName.get(pipeline);
  if (!kept || kept.stageEvents !== stageEvents || kept.stages !== stages) {
    kept = { stageEvents, stages, own: ownTables(deals, stageEvents, stages, pipeline) };
    byName.set(pipeline, kept);
  }
  return { ...tables, ...kept.own };
}

function ownTables(deals: Table, stageEvents: Table | undefined, stages: Table | undefined, pipeline: string): Tables {
  const own = subset(deals, (row) => String(deals.get(row, 'pipeline')) === pipeline);
  const ids = new Set(Array.from({ length: own.length }, (_, row) => own.get(row, 'id')));
  const isOurs = (row: number): boolean => [null, pipeline].includes(stages?.get(row, 'pipeline') as string | null);
  return {
    deals: own,
    ...(stageEvents && { stageEvents: subset(stageEvents, (row) => ids.has(stageEvents.get(row, 'deal'))) }),
    ...(stages && { stages: stages.columns.has('pipeline') ? subset(stages, isOurs) : stages }),
  };
}
