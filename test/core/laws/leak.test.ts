import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Query, TableName } from '../../../src/core/index.ts';
import { ask, asking, cases, kpis, patience, toTables } from './asking.ts';
import { randomTables, type RandomTables } from './random-tables.ts';

const SECRET = 'bea@example.com';
/** Of one figure, with a board of five owners. */
const MOST_CHARACTERS = 700;

/** Rows with a cell that no KPI asks for, which nobody can change. */
const marked = (rows: RandomTables): RandomTables =>
  Object.fromEntries(
    Object.entries(rows).map(([name, list]) => {
      const secret = list.map((row) => Object.freeze({ ...row, name: SECRET, url: SECRET, email: SECRET }));
      return [name, Object.freeze(secret)];
    }),
  ) as unknown as RandomTables;

/** The objects within a value, itself included, but for plain objects and lists of this realm made of texts, numbers and truths. */
function strange(value: unknown): unknown[] {
  if (value === null || typeof value === 'string' || value === true || (typeof value === 'number' && Number.isFinite(value))) return [];
  if (typeof value !== 'object') return [value];
  const plain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return [...(plain ? [] : [value]), ...Object.values(value).flatMap(strange)];
}

function objectsIn(value: unknown): object[] {
  return typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

it('a result is small plain data that holds nothing of the rows', () => {
  fc.assert(
    fc.property(randomTables(), asking, fc.constantFrom<Partial<Query>>({}, { by: ['owner'] }, { every: 'week' }), (some, under, more) => {
      const rows = marked(some);
      const tables = toTables(rows);
      const given = new Set<object>(Object.keys(rows).flatMap((name) => rows[name as TableName]));
      const wrong = kpis.flatMap((kpi) => {
        const result = ask(tables, kpi, under, more);
        const text = JSON.stringify(result);
        const parts = 1 + Object.keys(result.groups ?? {}).length + (result.series ?? []).length;
        return [
          ...strange(result).map((part) => `${kpi} holds ${String(part)}`),
          ...(objectsIn(result).some((part) => given.has(part)) ? [`${kpi} holds a row`] : []),
          ...(text.includes(SECRET) ? [`${kpi} tells a cell nobody asked for`] : []),
          ...(text.length > parts * MOST_CHARACTERS ? [`${kpi} has ${text.length} characters for ${parts} figures`] : []),
        ];
      });
      expect(wrong).toEqual([]);
    }),
    cases(15),
  );
}, patience);
