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
          return differences(`${kpi} of ${field} ${name}`, group, ask(tables, kpi, under, { where: { [field]: name } }));
        }),
      );
      expect(wrong).toEqual([]);
    }),
    cases(10),
  );
  expect(compared).toBeGreaterThan(200);
}, patience);
