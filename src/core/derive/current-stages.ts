import { Table } from '../table/table.ts';
import type { Column } from '../table/column.ts';

/**
 * Where a source has no history: each deal's current stage as its only event, at the deal's creation. A funnel then knows
 * how far deals are, not how they came there.
 */
export function currentStagesOf(deals: Table): Table | null {
  const columns = new Map<string, Column>();
  for (const [field, source] of [['deal', 'id'], ['at', 'createdAt'], ['stage', 'stage']] as const) {
    const column = deals.columns.get(source);
    if (!column) return null;
    columns.set(field, column);
  }
  return new Table('stageEvents', deals.length, columns);
}
