import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/core/index.ts';
import { fieldsRead } from '../../../src/core/evaluate/fields.ts';
import { scopeOf, unknownParameters } from '../../../src/core/evaluate/scope.ts';
import { accountOf, queryFor, randomTables } from './random-tables.ts';

const samples = fc.sample(randomTables(), 100);

describe('random tables', () => {
  it('have every field that some KPI reads, with values', () => {
    const valued = new Set(
      samples.flatMap((rows) =>
        Object.entries(rows).flatMap(([name, list]) =>
          list.flatMap((row) => Object.keys(row).flatMap((field) => (row[field] === null ? [] : [`${name}.${field}`]))),
        ),
      ),
    );
    expect(catalogue.flatMap(fieldsRead).filter((field) => !valued.has(field))).toEqual([]);
  });

  it('tell whose a row is, also where it is an event of something', () => {
    const row = { deal: 'a2.d1', ticket: '.t0', account: 'a3' };
    expect(accountOf('stageEvents', row)).toBe('a2');
    expect(accountOf('ticketEvents', row)).toBe('');
    expect(accountOf('orders', row)).toBe('a3');
    expect(accountOf('reps', row)).toBeNull();
  });
});

it('a query for them has all the parameters of its KPI', () => {
  for (const { id, let: queries, out, defaults } of catalogue) {
    expect(unknownParameters([queries, out], scopeOf(queryFor(id), defaults)), id).toEqual([]);
  }
});
