import type { TableName } from '../../core/table/tables.ts';
import { listOf, type Connector, type Entity, type NextRule } from './connector.ts';
import { connectors } from './connectors.ts';

/** How the next page of a table is found: as its description says, as its connector says, else as most systems do. */
export function rulesFor(connector: Connector | undefined, table: TableName | undefined): readonly NextRule[] {
  const own = listOf<Entity>(table && connector?.entities[table]).flatMap(({ next }) => listOf<NextRule>(next));
  if (own.length > 0) return own;
  return listOf<NextRule>(connector?.next ?? connectors['generic']?.next);
}
