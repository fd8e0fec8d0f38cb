import { KpiError } from '../../core/errors.ts';
import { isTableName } from '../../core/table/tables.ts';
import { isObject } from '../decode/records.ts';
import { listOf, type Connector } from './connector.ts';

/**
 * A connector as it comes from outside. The schema says more; here is checked what would else fail far from its cause.
 *
 * @throws KpiError `invalid-definition`, with where it is wrong.
 */
export function checkConnector(connector: unknown): Connector {
  if (!isObject(connector)) throw wrong('is no object', 'Give one as connector.schema.json describes it');
  const name = typeof connector['id'] === 'string' ? ` "${connector['id']}"` : '';
  const { entities } = connector;
  if (!isObject(entities)) throw wrong(`${name} has no "entities"`, 'Say for each table where its rows are and which path feeds which field');
  for (const [table, described] of Object.entries(entities)) {
    if (!isTableName(table)) throw wrong(`${name} describes "${table}", which is no table`, 'Use deals, stageEvents, tickets or another table of ours');
    for (const entity of listOf<unknown>(described)) {
      if (!isObject(entity) || !isObject(entity['map'])) throw wrong(`${name} has no "map" for ${table}`, 'Give {"rows": path, "map": {field: path}}');
      if (entity['rows'] !== undefined && typeof entity['rows'] !== 'string') throw wrong(`${name} has for the rows of ${table} ${JSON.stringify(entity['rows'])}`, 'Give a path');
    }
  }
  for (const rule of listOf<unknown>(connector['next'])) {
    if (!isObject(rule) || typeof rule['from'] !== 'string' || typeof rule['to'] !== 'string') {
      throw wrong(`${name} has the next rule ${JSON.stringify(rule)}`, 'Give {"from": path, "to": "url", "?param" or "body.path"}');
    }
  }
  return withRows(connector as unknown as Connector);
}

/** Where an entity does not say where its rows are, the answer is their list. */
function withRows(connector: Connector): Connector {
  const entries = Object.entries(connector.entities).map(([table, described]) => [table, listOf(described).map((entity) => ({ ...entity, rows: entity.rows ?? '' }))]);
  return { ...connector, id: connector.id ?? 'custom', entities: Object.fromEntries(entries) as Connector['entities'] };
}

function wrong(what: string, todo: string): KpiError {
  return new KpiError('invalid-definition', `The connector${what.startsWith(' ') ? what : ` ${what}`}. ${todo}.`);
}
