import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kindOf } from '../../../src/core/table/tables.ts';
import type { TableName } from '../../../src/core/index.ts';
import { ask, asking, cases, differences, kpis, patience, queryUnder, toTables, withoutHistory } from './asking.ts';
import { randomTables, type RandomTables, type Row } from './random-tables.ts';

const WEEK_MS = 7 * 86_400_000;

function later(time: string, ms: number): string {
  const text = new Date(new Date(time).getTime() + ms).toISOString();
  return time.length === 10 ? text.slice(0, 10) : text;
}

function shifted(rows: Partial<RandomTables>, ms: number): Partial<RandomTables> {
  const cell = (name: string, field: string, value: Row[string] | undefined): [string, Row[string]] =>
    [field, kindOf(name as TableName, field) === 'time' && typeof value === 'string' ? later(value, ms) : (value ?? null)];
  const move = (name: string, row: Row): Row => Object.fromEntries(Object.entries(row).map(([field, value]) => cell(name, field, value)));
  return Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, list.map((row) => move(name, row))]));
}

/*
 * Up to mid March: Europe's clocks change at the end of it. Whole weeks keep the days of the week, and the period, of four
 * weeks, is no month, so that the one before it is as long.
 */
it('weeks later everything is the same', () => {
  fc.assert(
    fc.property(randomTables(), asking, fc.integer({ min: 1, max: 7 }), fc.boolean(), (all, under, weeks, history) => {
      const rows = history ? all : withoutHistory(all);
      const ms = weeks * WEEK_MS;
      const { from, to, asOf } = queryUnder('nps', under);
      const then = { from: Number(from) + ms, to: Number(to) + ms, ...(asOf === undefined ? {} : { asOf: Number(asOf) + ms }) };
      const [now, afterwards] = [toTables(rows), toTables(shifted(rows, ms))];
      expect(kpis.flatMap((kpi) => differences(kpi, ask(afterwards, kpi, under, then), ask(now, kpi, under)))).toEqual([]);
    }),
    cases(15),
  );
}, patience);
