import { describe, expect, it } from 'vitest';
import { catalogue, evaluate, tableFromRows, type KpiResult, type TableName, type Tables } from '../../../../src/core/index.ts';
import { activity } from './activity.ts';
import type { Case, Expected } from './case.ts';
import { enablement } from './enablement.ts';
import { experience } from './experience.ts';
import { funnel } from './funnel.ts';
import { governance } from './governance.ts';
import { marketing } from './marketing.ts';
import { pipeline } from './pipeline.ts';
import { revenue } from './revenue.ts';
import { sales } from './sales.ts';
import { service } from './service.ts';

const cases: readonly Case[] = [...sales, ...funnel, ...pipeline, ...activity, ...enablement, ...marketing, ...revenue, ...experience, ...service, ...governance];

const march = { from: '2026-03-01', to: '2026-04-01' };

/** Hand-made figures are exact; the ends of intervals are given to six places. */
function near(actual: number | null | undefined, expected: number, tolerance = 1e-12): void {
  expect(typeof actual).toBe('number');
  expect(Math.abs(Number(actual) - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
}

function check(actual: KpiResult, { groups, interval, ...expected }: Expected): void {
  expect(actual.status).toBe(expected.status ?? 'ok');
  expect(actual.excluded).toEqual(expected.excluded ?? {});
  expect(actual.partial).toBe(expected.partial);
  for (const name of ['value', 'num', 'den', 'n', 'coverage'] as const) {
    const figure = expected[name];
    if (typeof figure === 'number') near(actual[name], figure);
    else if (figure === null) expect(actual[name]).toBeNull();
  }
  for (const name of ['label', 'missing', 'byCurrency', 'rows'] as const) {
    if (expected[name] !== undefined) expect(actual[name]).toEqual(expected[name]);
  }
  if (interval === null) expect(actual.interval).toBeUndefined();
  interval?.forEach((bound, i) => near(i === 0 ? actual.interval?.low : actual.interval?.high, bound, 1e-6));
  if (!groups) return;
  expect(Object.keys(actual.groups ?? {}).sort()).toEqual(Object.keys(groups).sort());
  for (const [name, group] of Object.entries(groups)) check(actual.groups?.[name] as KpiResult, group);
}

describe('worked out by hand', () => {
  const named = cases.map((one) => [one.kpi, one.edge ?? 'plainly', one.why, one] as const);
  it.each(named)('%s, %s: %s', (kpi, _edge, _why, { tables, query, expect: expected }) => {
    const given: Tables = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, tableFromRows(name as TableName, rows)]));
    check(evaluate(given, { kpi, ...march, ...query }), expected);
  });
});

describe('every KPI', () => {
  it.each(catalogue.map(({ id }) => id))('%s has two cases, one of them at an edge', (id) => {
    const own = cases.filter(({ kpi }) => kpi === id);
    expect(own.length).toBeGreaterThanOrEqual(2);
    expect(own.some(({ edge }) => edge !== undefined)).toBe(true);
    expect(own.some(({ edge }) => edge === undefined)).toBe(true);
  });

  it('that has a case is in the catalogue', () => {
    const known = new Set(catalogue.map(({ id }) => id));
    expect(cases.filter(({ kpi }) => !known.has(kpi))).toEqual([]);
  });
});
