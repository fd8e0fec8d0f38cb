import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aggregate, catalogue, evaluate, finish, merge, tableFromRows, type GroupBy, type KpiResult, type Query, type State, type TableName, type Tables } from '../../src/core/index.ts';

/*
 * The shared vectors: inputs and results worked out by hand and confirmed by two independent evaluations.
 * KPI_VECTORS names the file; without it these tests are skipped, and those of kpis.test.ts stand alone.
 */
const file = process.env['KPI_VECTORS'] ?? '../shared/kpis/vectors.json';

type Expected = Partial<Record<'status' | 'value' | 'n' | 'num' | 'den' | 'label', unknown>> & {
  ci?: [number, number];
  excluded?: Record<string, number>;
  groups?: Record<string, Expected>;
};
type Rows = Partial<Record<TableName, object[]>>;
type Vector = {
  id: string; kpi: string; name: string; dataset?: string; tables?: Rows; expect: Expected; why: string;
  params: Record<string, unknown> & { from: string; to: string; group?: { tables: string[]; by: unknown } };
};

function groupBy(by: unknown): GroupBy {
  if (typeof by === 'string') return by;
  const [, field, ...bands] = by as [string, string, ...number[]];
  return { field, bands };
}

function near(actual: number | null | undefined, expected: number): void {
  expect(typeof actual).toBe('number');
  expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(5e-7 * Math.max(1, Math.abs(expected)));
}

function check(actual: KpiResult, expected: Expected): void {
  if (expected.status !== undefined) expect(actual.status).toBe(expected.status);
  if (Array.isArray(expected.value)) expect(actual.rows).toEqual(expected.value);
  else if (typeof expected.value === 'number') near(actual.value, expected.value);
  else if (expected.value === null) expect(actual.value).toBeNull();
  for (const key of ['num', 'den', 'n'] as const) if (typeof expected[key] === 'number') near(actual[key], expected[key]);
  if (expected.label !== undefined) expect(actual.label).toBe(expected.label);
  if (expected.excluded) expect(actual.excluded).toEqual(expected.excluded);
  if (expected.ci) expected.ci.forEach((bound, i) => near(i ? actual.interval?.high : actual.interval?.low, bound));
  for (const [key, group] of Object.entries(expected.groups ?? {})) check(actual.groups?.[key] as KpiResult, group);
}

/** The same rows in three parts, by account. `stages` and `rates` belong to each; rows of no account to the first. */
function apart(rows: Rows): Tables[] {
  const deals = (rows.deals ?? []) as { id?: string; account?: string }[];
  const tickets = (rows.tickets ?? []) as { id?: string; account?: string }[];
  const accountOf = (row: { id?: string; account?: string; deal?: string; ticket?: string }, name: string): string => {
    const owner = name === 'stageEvents' ? deals.find(({ id }) => id === row.deal) : name === 'ticketEvents' ? tickets.find(({ id }) => id === row.ticket) : row;
    // Without an account, what belongs together by its id stays together.
    return owner?.account ?? row.deal ?? row.ticket ?? (name === 'deals' || name === 'tickets' ? (row.id ?? '') : '');
  };
  const partOf = (account: string): number => (account === '' ? 0 : [...account].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 3);
  return [0, 1, 2].map((part) =>
    Object.fromEntries(Object.entries(rows).map(([name, list]) => [
      name,
      tableFromRows(name as TableName, list.filter((row) => name === 'stages' || name === 'rates' || partOf(accountOf(row, name)) === part)),
    ])));
}

/** As a state comes back from where it was sent. */
const thawed = (state: State): State => JSON.parse(JSON.stringify(state)) as State;

describe.skipIf(!existsSync(file))('shared vectors', () => {
  const { vectors, datasets } = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { vectors: Vector[]; datasets: Record<string, Rows> })
    : { vectors: [], datasets: {} };
  const known = new Set(catalogue.map((definition) => definition.id));
  for (const vector of vectors.filter(({ kpi }) => known.has(kpi))) {
    it(`${vector.id} ${vector.name}: ${vector.why}`, () => {
      const rows = { ...(vector.dataset ? datasets[vector.dataset] : {}), ...vector.tables } as Record<TableName, object[]>;
      const tables: Tables = Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, tableFromRows(name as TableName, list)]));
      const { from, to, asOf, currency, group, ...params } = vector.params;
      const query = { kpi: vector.kpi, from, to, asOf, currency, params, ...(group ? { by: [groupBy(group.by)] } : {}) } as Query;
      check(evaluate(tables, query), vector.expect);
      check(finish(apart(rows).map((part) => thawed(aggregate(part, query))).reduce(merge), query), vector.expect);
    });
  }
});
