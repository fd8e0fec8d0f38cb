import { describe, expect, it } from 'vitest';
import { isTableName } from '../../../src/core/table/tables.ts';
import schema from '../../../src/data/connect/connector.schema.json';
import { converterNames } from '../../../src/data/connect/converters.ts';
import { compileSpec } from '../../../src/data/connect/spec.ts';
import { connectors, readTable, type Connector } from '../../../src/data/index.ts';
import { recordsOf } from '../../../src/data/decode/records.ts';
import { violations } from './json-schema.ts';

const minimal = { id: 'x', entities: { deals: { rows: 'items', map: { id: 'key' } } } };

describe('the published schema', () => {
  it.each(Object.entries(connectors))('allows %s', (_, connector) => {
    expect(violations(connector, schema)).toEqual([]);
  });

  it('allows the least there can be', () => {
    expect(violations(minimal, schema)).toEqual([]);
  });

  it.each<[string, object]>([
    ['no entities', { id: 'x' }],
    ['a map that is no object', { ...minimal, entities: { deals: { rows: '', map: ['id'] } } }],
    ['a misspelt key', { ...minimal, entites: {} }],
    ['a rule that goes nowhere', { ...minimal, next: { from: 'next', to: 'page' } }],
    ['a rule without a source', { ...minimal, next: { to: 'url' } }],
    ['a converter that does not exist', { ...minimal, entities: { deals: { map: { id: ['key', 'nope'] } } } }],
  ])('refuses %s', (_, connector) => {
    expect(violations(connector, schema)).not.toEqual([]);
  });

  it('names the converters that there are', () => {
    const named = schema.$defs.converter.oneOf.flatMap((form) => ('enum' in form ? (form.enum ?? []) : []));
    expect(named.sort()).toEqual([...converterNames].sort());
  });
});

describe('a connector that is shipped', () => {
  const entities = Object.entries(connectors).flatMap(([id, connector]) =>
    Object.entries(connector.entities).flatMap(([table, described]) => [described].flat().map((entity) => [id, table, entity] as const)));

  it('describes tables that exist, by specs that can be read', () => {
    for (const [id, table, { map }] of entities) {
      expect(`${id} ${table} ${String(isTableName(table))}`).toBe(`${id} ${table} true`);
      for (const spec of Object.values(map)) expect(() => compileSpec(spec, recordsOf([]))).not.toThrow();
    }
  });
});

describe('a connector that cannot be read is refused, and says where', () => {
  it.each<[string, unknown, RegExp]>([
    ['an id that does not exist', 'nope', /no connector "nope".*salesforce/],
    ['no entities', { id: 'mine' }, /"mine" has no "entities"/],
    ['a table that does not exist', { id: 'mine', entities: { dealz: { map: {} } } }, /describes "dealz", which is no table/],
    ['no map', { id: 'mine', entities: { deals: { rows: 'x' } } }, /no "map" for deals/],
    ['rows that are no path', { id: 'mine', entities: { deals: { rows: 5, map: {} } } }, /rows of deals 5/],
    ['a rule that is none', { ...minimal, next: { from: 5 } }, /next rule/],
    ['a converter that does not exist', { id: 'mine', entities: { deals: { rows: '', map: { amount: ['x', 'nope'] } } } }, /converter "nope"/],
  ])('%s', (_, connector, message) => {
    expect(() => readTable('deals', [{ x: 1 }], { connector: connector as Connector })).toThrow(expect.objectContaining({ code: 'invalid-definition', message: expect.stringMatching(message) }));
  });
});
