import fc from 'fast-check';
import {
  catalogue, evaluate, tableFromRows, type KpiDefinition, type KpiResult, type Query, type TableName, type Tables,
} from '../../../src/core/index.ts';
import { from, queryFor, to, type RandomTables, type Row } from './random-tables.ts';

const HOUR_MS = 3_600_000;

/** Every built-in KPI. */
export const kpis: readonly string[] = catalogue.map(({ id }) => id);

/** A law is tried on so many random cases, and on a thousand by `npm run test:long`. */
export function cases(few: number): { numRuns: number } {
  return { numRuns: process.env['KPI_LONG'] ? 1000 : few };
}

/** What a law may take, in milliseconds. */
export const patience = process.env['KPI_LONG'] ? 900_000 : 60_000;

export function toTables(rows: Partial<RandomTables>): Tables {
  return Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, tableFromRows(name as TableName, list)]));
}

/** As of a source that keeps no history: subscriptions and deals are all there is to derive levels, spells and stages from. */
export function withoutHistory({ mrr: _mrr, spells: _spells, stageEvents: _events, stages: _stages, ...rows }: RandomTables): Partial<RandomTables> {
  return rows;
}

export type ZoneName = 'UTC' | 'Europe/Rome';

/** Under what a question is asked: in whose days, with what known, in which currency, with open hours or without. */
export type Asking = { zone: ZoneName; asOf: number | undefined; currency: string | undefined; hours: boolean };

const startIn = (zone: ZoneName, at: number): number => (zone === 'UTC' ? at : at - HOUR_MS);

/** The period starts and ends with local days; it may be under way. */
export const asking: fc.Arbitrary<Asking> = fc.record({
  zone: fc.constantFrom<ZoneName>('UTC', 'Europe/Rome'),
  asOf: fc.constantFrom(undefined, undefined, from + 14 * 24 * HOUR_MS, from + 10 * 24 * HOUR_MS + HOUR_MS, to + 7 * 24 * HOUR_MS),
  currency: fc.constantFrom(undefined, 'EUR'),
  hours: fc.boolean(),
});

export function queryUnder(kpi: string | KpiDefinition, { zone, asOf, currency, hours }: Asking): Query {
  const { params, ...query } = queryFor('deals-won');
  return {
    ...query, kpi, params: hours ? { ...params } : { ...params, schedule: undefined }, zone, from: startIn(zone, from), to: startIn(zone, to),
    ...(asOf === undefined ? {} : { asOf }), ...(currency === undefined ? {} : { currency }),
  };
}

export function ask(tables: Tables, kpi: string | KpiDefinition, under: Asking, more: Partial<Query> = {}): KpiResult {
  return evaluate(tables, { ...queryUnder(kpi, under), ...more });
}

/** A definition of one query, for the parts that a law is made of. */
export function own(query: KpiDefinition['let'][string]): KpiDefinition {
  return {
    id: 'own', unit: 'count', direction: 'context', perspective: 'both', measures: 'effectiveness', timing: 'now', interval: 'none',
    pairs: [], let: { v: query }, out: 'v',
  };
}

/** The instant that a time of the random tables stands for, in a winter. */
export function instant(time: Row[string] | undefined, zone: ZoneName): number | null {
  if (typeof time !== 'string') return null;
  const ms = new Date(time).getTime();
  return time.length === 10 ? startIn(zone, ms) : ms;
}

/** Where two results differ by more than rounding, in words. */
export function differences(where: string, actual: unknown, expected: unknown): string[] {
  if (typeof actual === 'number' && typeof expected === 'number') {
    const near = Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
    return near ? [] : [`${where}: ${actual}, not ${expected}`];
  }
  if (typeof actual !== 'object' || typeof expected !== 'object' || actual === null || expected === null) {
    return actual === expected ? [] : [`${where}: ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`];
  }
  const [a, b] = [new Map(Object.entries(actual)), new Map(Object.entries(expected))];
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((key) => differences(`${where}.${key}`, a.get(key), b.get(key)));
}
