import fc from 'fast-check';
import { expect, it } from 'vitest';
import { definitionOf } from '../../../src/core/kpi/catalogue.ts';
import { tablesRead } from '../../../src/core/evaluate/fields.ts';
import { ownerFields, referenceTables } from '../../../src/core/table/tables.ts';
import type { TableName } from '../../../src/core/index.ts';
import { ask, asking, cases, differences, kpis, patience, toTables } from './asking.ts';
import { randomTables, type RandomTables, type Row } from './random-tables.ts';

/** The rows that a page would have given, had it looked at this owner, account or segment alone. A table without the field stays whole. */
function filtered(rows: RandomTables, field: string, value: string): RandomTables {
  const keep = (name: TableName, list: Row[]): Row[] => {
    const own = field === 'owner' ? (ownerFields[name] ?? field) : field;
    const whole = referenceTables.has(name) || !list.some((row) => Object.hasOwn(row, own));
    return whole ? list : list.filter((row) => (row[own] ?? '') === value);
  };
  return Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, keep(name as TableName, list)])) as RandomTables;
}

const choices = fc.constantFrom<[field: string, value: string]>(
  ['owner', 'ana'], ['owner', '__proto__'], ['owner', ''], ['account', 'a1'], ['account', ''], ['segment', 'north'],
);

it('a filter gives what the rows it keeps give alone', () => {
  let count = 0;
  fc.assert(
    fc.property(randomTables(), asking, choices, (rows, under, [field, value]) => {
      const left = filtered(rows, field, value);
      const [tables, alone] = [toTables(rows), toTables(left)];
      const wrong = kpis.flatMap((kpi) => {
        const result = ask(tables, kpi, under, { where: { [field]: value } });
        // Nothing of an owner in a table with rows is a real 0; a table without rows is no data.
        const emptied = tablesRead(definitionOf(kpi === 'leaderboard' ? 'deals-won' : kpi)).some((name) => left[name].length === 0);
        if (emptied || result.status === 'not-computable') return [];
        count++;
        return differences(`${kpi} where ${field} = ${value}`, result, ask(alone, kpi, under));
      });
      expect(wrong).toEqual([]);
    }),
    cases(15),
  );
  expect(count).toBeGreaterThan(200);
}, patience);
