import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ask, asking, cases, differences, kpis, patience, toTables } from './asking.ts';
import { randomTables } from './random-tables.ts';

it('a group is what a filter for it gives', () => {
  let compared = 0;
  fc.assert(
    fc.property(randomTables(), asking, fc.constantFrom('owner', 'account', 'segment'), (rows, under, field) => {
      const tables = toTables(rows);
      const wrong = kpis.flatMap((kpi) =>
        Object.entries(ask(tables, kpi, under, { by: [field] }).groups ?? {}).flatMap(([name, group]) => {
          compared++;
          // What amounts are in each currency is left out: a group's are divided by what all groups have.
          const filtered = ask(tables, kpi, under, { where: { [field]: name } });
          return differences(`${kpi} of ${field} ${name}`, group, filtered);
        }),
      );
      expect(wrong).toEqual([]);
    }),
    cases(10),
  );
  expect(compared).toBeGreaterThan(200);
}, patience);
