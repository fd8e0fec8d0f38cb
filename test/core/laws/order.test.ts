import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TableName } from '../../../src/core/index.ts';
import { ask, asking, cases, differences, instant, kpis, patience, toTables, withoutHistory, type ZoneName } from './asking.ts';
import { randomTables, type RandomTables, type Row } from './random-tables.ts';

/** By what events follow each other, and what is looked up: rows that are equal in it keep their order, which then has a meaning. */
const follows: { readonly [T in TableName]?: readonly string[] } = {
  deals: ['id', 'createdAt'], stages: ['stage'], stageEvents: ['deal', 'at'], assessments: ['rep', 'skill', 'at'],
  spells: ['account', 'startedAt'], mrr: ['account', 'at'], ticketEvents: ['ticket', 'at'], responses: ['account', 'contact', 'at'],
  rates: ['currency', 'fromAt'],
};

/** A number of no pattern for each row. */
const weight = (seed: number, index: number): number => Math.imul((seed + 1) ^ Math.imul(index + 1, 0x9e3779b1), 0x85ebca6b) >>> 0;

function reordered(name: TableName, rows: Row[], zone: ZoneName, seed: number): Row[] {
  const places = rows.map((_, index) => index).sort((a, b) => weight(seed, a) - weight(seed, b));
  const fields = follows[name];
  const tie = (row: Row): string => JSON.stringify(fields?.map((field) => instant(row[field], zone) || row[field]));
  const ties = rows.map((row, index) => (fields ? tie(row) : String(index)));
  const waiting = new Map<string, Row[]>();
  rows.forEach((row, index) => waiting.set(ties[index] as string, [...(waiting.get(ties[index] as string) ?? []), row]));
  return places.map((place) => waiting.get(ties[place] as string)?.shift() as Row);
}

const shuffled = (rows: RandomTables, zone: ZoneName, seed: number): RandomTables =>
  Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, reordered(name as TableName, list, zone, seed)])) as RandomTables;

it('the order of rows changes no result', () => {
  fc.assert(
    fc.property(randomTables(), asking, fc.nat(1000), fc.boolean(), (rows, under, seed, history) => {
      const given = (all: RandomTables): Partial<RandomTables> => (history ? all : withoutHistory(all));
      const [some, others] = [toTables(given(rows)), toTables(given(shuffled(rows, under.zone, seed)))];
      expect(kpis.flatMap((kpi) => differences(kpi, ask(others, kpi, under), ask(some, kpi, under)))).toEqual([]);
    }),
    cases(15),
  );
}, patience);
