import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aggregate, evaluate, finish, merge, type Query, type State, type TableName } from '../../../src/core/index.ts';
import { asking, cases, differences, kpis, patience, queryUnder, toTables } from './asking.ts';
import { accountOf, randomTables, type RandomTables } from './random-tables.ts';

/** Tables that say what words mean belong to every part; other rows of no account belong to the first. */
const everywhere: ReadonlySet<string> = new Set(['stages', 'rates']);

function parts(rows: RandomTables, count: number, seed: number): RandomTables[] {
  return Array.from({ length: count }, (_, part) =>
    Object.fromEntries(Object.entries(rows).map(([name, list]) => [
      name,
      list.filter((row) => {
        const account = accountOf(name as TableName, row);
        if (account === null) return everywhere.has(name) || part === 0;
        return [...account].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x9e3779b1) >>> 3, seed + 1) % count === part;
      }),
    ])) as RandomTables);
}

const thawed = (state: State): State => JSON.parse(JSON.stringify(state)) as State;

const ways: fc.Arbitrary<Partial<Query>> = fc.constantFrom<Partial<Query>>(
  {}, { by: ['owner'] }, { by: ['owner', 'segment'] }, { by: [{ field: 'amount', bands: [50, 500] }] }, { every: 'week' },
  { by: ['segment'], every: 'week' }, { where: { owner: ['ana', ''] } }, { by: ['account'], where: { segment: 'north' } },
);

it('a state through JSON finishes as the tables evaluate', () => {
  fc.assert(
    fc.property(randomTables(), asking, ways, (rows, under, more) => {
      const tables = toTables(rows);
      expect(kpis.flatMap((kpi) => {
        const query = { ...queryUnder(kpi, under), ...more };
        return differences(kpi, finish(thawed(aggregate(tables, query)), query), evaluate(tables, query));
      })).toEqual([]);
    }),
    cases(8),
  );
}, patience);

it('the merged states of parts, by account, finish as the whole evaluates', () => {
  fc.assert(
    fc.property(randomTables(), asking, ways, fc.integer({ min: 2, max: 4 }), fc.nat(1000), (rows, under, more, count, seed) => {
      const [whole, split] = [toTables(rows), parts(rows, count, seed).map(toTables)];
      expect(kpis.flatMap((kpi) => {
        const query = { ...queryUnder(kpi, under), ...more };
        const state = split.map((part) => thawed(aggregate(part, query))).reduce((a, b) => thawed(merge(a, b)));
        return differences(kpi, finish(state, query), evaluate(whole, query));
      })).toEqual([]);
    }),
    cases(8),
  );
}, patience);
