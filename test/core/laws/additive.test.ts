import fc from 'fast-check';
import { expect, it } from 'vitest';
import { catalogue, type KpiResult } from '../../../src/core/index.ts';
import { ask, asking, cases, differences, patience, toTables } from './asking.ts';
import { randomTables } from './random-tables.ts';

const additive = catalogue.filter((definition) => definition.additive).map(({ id }) => id);

/** A customer who is called by two owners counts for both: such counts add up over customers only. */
const ofAccounts: readonly string[] = ['second-contact-customers', 'new-customers'];

const sum = (results: (KpiResult | undefined)[]): number => results.reduce((total, result) => total + (result?.value ?? 0), 0);

it('there are KPIs that add up', () => expect(additive.length).toBeGreaterThan(4));

it('the groups of a KPI that adds up give the total together, in value and number', () => {
  fc.assert(
    fc.property(randomTables(), asking, (rows, under) => {
      const tables = toTables(rows);
      const wrong = additive.flatMap((kpi) =>
        (ofAccounts.includes(kpi) ? ['account'] : ['account', 'owner', 'kind']).flatMap((field) => {
          // The total is asked for alone: beside groups it may be made of the groups.
          const total = ask(tables, kpi, under);
          const { groups = {}, ...beside } = ask(tables, kpi, under, { by: [field] });
          if (total.status === 'mixed-currency') return [];
          const parts = Object.values(groups);
          const n = parts.reduce((most, part) => most + (part.n ?? 0), 0);
          return [
            ...differences(`${kpi} beside ${field}`, beside, total),
            ...differences(`${kpi} by ${field}`, { value: sum(parts), n }, { value: total.value ?? 0, n: total.n ?? 0 }),
          ];
        }),
      );
      expect(wrong).toEqual([]);
    }),
    cases(60),
  );
}, patience);
