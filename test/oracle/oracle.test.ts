import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeCrm } from '../../demo/data/crm.ts';
import { catalogue } from '../../src/core/index.ts';
import { cases } from './cases.ts';
import { compared, differences } from './compare.ts';
import { dirtyTables } from './data/dirty.ts';
import type { Line } from './database.ts';
import type { OracleKpi } from './kpi.ts';
import { kpis } from './kpis.ts';
import { Scene, type AskedPeriod, type SceneOptions } from './scene.ts';
import { boards } from './sql/governance.ts';

// Thousands of statements take their time where other tests run beside them.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/*
 * Every KPI once more, in SQL that was written from what the KPI means and not from our definitions, over the same rows: a
 * generated CRM, and small tables as dirty as real ones. DuckDB computes the one side, evaluate the other.
 */
/** KPIs that are compared in another way, and those that SQL cannot say. */
const apart: Readonly<Record<string, string>> = { leaderboard: 'ranks of reps, compared place by place below' };

/** The first two are also asked group by group. */
const crmPeriods: readonly AskedPeriod[] = [
  { name: 'a quarter', from: '2026-01-01', to: '2026-04-01', previous: ['2025-10-01', '2026-01-01'] },
  { name: 'part of a quarter', from: '2026-07-01', to: '2026-10-01', asOf: '2026-08-17T10:30:00Z', previous: ['2026-04-01', '2026-07-01'] },
  { name: 'a month', from: '2025-11-01', to: '2025-12-01', previous: ['2025-10-01', '2025-11-01'] },
  { name: 'before all data', from: '2020-01-01', to: '2020-02-01', previous: ['2019-12-01', '2020-01-01'] },
];
const dirtyPeriods: readonly AskedPeriod[] = [
  { name: 'a quarter', from: '2025-01-01', to: '2025-04-01', previous: ['2024-10-01', '2025-01-01'] },
  { name: 'part of a quarter', from: '2025-07-01', to: '2025-10-01', asOf: '2025-08-15T13:20:00Z', previous: ['2025-04-01', '2025-07-01'] },
  { name: 'a month', from: '2025-05-01', to: '2025-06-01', previous: ['2025-04-01', '2025-05-01'] },
  { name: 'a month seen later', from: '2025-02-01', to: '2025-03-01', asOf: '2025-06-15', previous: ['2025-01-01', '2025-02-01'] },
  { name: 'before all data', from: '2019-01-01', to: '2019-02-01', previous: ['2018-12-01', '2019-01-01'] },
];
/** A month and a part of a quarter of Rome, with a change of the clock. */
const romePeriods: readonly AskedPeriod[] = [
  {
    name: 'March in Rome',
    from: '2025-02-28T23:00:00Z',
    to: '2025-03-31T22:00:00Z',
    previous: ['2025-01-31T23:00:00Z', '2025-02-28T23:00:00Z'],
  },
  {
    name: 'part of a quarter in Rome',
    from: '2025-06-30T22:00:00Z',
    to: '2025-09-30T22:00:00Z',
    asOf: '2025-08-14T22:00:00Z',
    previous: ['2025-03-31T22:00:00Z', '2025-06-30T22:00:00Z'],
  },
];

const dirty = dirtyTables(7);
const withoutCurrencies = Object.fromEntries(
  Object.entries(dirty)
    .filter(([name]) => name !== 'rates')
    .map(([name, rows]) => [name, rows.map(({ currency: _, ...row }) => row)]),
);
const unrated = {
  ...dirty,
  rates: (dirty.rates ?? []).filter(({ currency }) => currency !== 'RON'),
  deals: (dirty.deals ?? []).map((deal) => ({ ...deal, probability: deal['probability'] ?? 0.3 })),
};
const saying = (words: string): string[] => Object.entries(kpis).flatMap(([id, { sql }]) => (sql.includes(words) ? [id] : []));
const scenes: readonly (SceneOptions & { name: string; by: readonly (string | undefined)[] })[] = [
  {
    name: 'the generated CRM',
    rows: makeCrm(),
    periods: crmPeriods,
    currency: 'EUR',
    without: ['gross-profit', 'gross-margin'],
    by: [undefined, 'owner'],
  },
  { name: 'dirty rows', rows: dirty, periods: dirtyPeriods, currency: 'EUR', by: [undefined, 'owner', 'segment'] },
  { name: 'dirty rows in the days of Rome', rows: dirty, periods: romePeriods, currency: 'EUR', zone: 'Europe/Rome', by: [undefined] },
  {
    name: 'dirty rows without currencies',
    rows: withoutCurrencies,
    periods: dirtyPeriods.slice(0, 1),
    only: saying('worth('),
    by: [undefined],
  },
  {
    name: 'dirty rows of two segments',
    rows: dirty,
    periods: dirtyPeriods.slice(0, 1),
    currency: 'EUR',
    where: { segment: ['Small', ''] },
    by: [undefined],
  },
  {
    name: 'dirty rows of which some have no rate',
    rows: unrated,
    periods: dirtyPeriods,
    currency: 'EUR',
    only: saying('unrated'),
    by: [undefined, 'owner'],
  },
];

describe('the catalogue', () => {
  it('is compared whole', () => {
    expect([...Object.keys(kpis), ...Object.keys(apart)].sort()).toEqual(catalogue.map(({ id }) => id).sort());
  });
});

describe.each(scenes)('$name', ({ by, ...options }) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await Scene.of(options);
  });
  afterAll(() => scene.close());

  it.each(Object.entries(kpis))('%s', async (id, kpi) => {
    for (const field of by) if (scene.answers(id, kpi, field)) expect(await scene.differences(id, kpi, field), field).toEqual([]);
    compared.kpis.add(id);
  });

  it.runIf(by.includes('owner') && !options.only).each(boards)('leaderboard $params', async ({ params, sql }) => {
    await scene.cut(['reps', 'deals']);
    for (const period of options.periods) {
      const places = (await scene.lines(sql, period)).map(({ id, place, value }) => [
        id,
        place,
        value === null ? null : expect.closeTo(value as number, 8),
      ]);
      expect(scene.ours({ kpi: 'leaderboard', params }, period).rows ?? [], period.name).toEqual(places);
    }
  });
});

describe('dirty rows', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await Scene.of({ rows: dirty, periods: dirtyPeriods });
  });
  afterAll(() => scene.close());

  const [quarter] = dirtyPeriods as [AskedPeriod];
  const months = ['2025-01-01', '2025-02-01', '2025-03-01', '2025-04-01'];
  const parts = months
    .slice(1)
    .map((to, i): AskedPeriod => ({ name: months[i] as string, from: months[i] as string, to, previous: ['', ''] }));
  const timeless = Object.entries(kpis).filter(([, { sql, tables }]) => tables.length > 0 && !/asOf|prevFrom|worth/.test(sql));

  it.each(timeless)('every month of a quarter: %s', async (id, kpi) => {
    const { series = [] } = scene.ours(
      { kpi: id, every: 'month', params: { ...kpi.params?.[0] }, ...(kpi.schedule ? { schedule: kpi.schedule } : {}) },
      quarter,
    );
    await scene.cut(kpi.tables);
    const found: string[] = [];
    for (const [i, part] of parts.entries()) {
      const [line] = await scene.lines(kpi.sql, part, kpi.params?.[0]);
      found.push(...differences(part.name, series[i], line as Line));
    }
    expect(found).toEqual([]);
  });

  it.each(['revenue-won', 'average-deal-size', 'deal-size-median', 'pipeline-value', 'weighted-pipeline'])(
    'in each currency where none is asked for: %s',
    async (id) => {
      const kpi = kpis[id] as OracleKpi;
      await scene.cut(kpi.tables, 'currency');
      for (const period of dirtyPeriods) {
        const lines = (await scene.lines(kpi.sql, period)).filter(({ n }) => Number(n) > 0);
        const each = Object.fromEntries(lines.map(({ key, value }) => [key, expect.closeTo(value as number, 6)]));
        // Amounts of no currency are of the only one there is.
        const isMixed = lines.filter(({ key }) => key !== '').length > 1;
        const { status, byCurrency } = scene.ours({ kpi: id }, period);
        if (isMixed) expect({ status, byCurrency }, period.name).toEqual({ status: 'mixed-currency', byCurrency: each });
        else expect(byCurrency, period.name).toBeUndefined();
      }
    },
  );
});

describe('what was wrong once', () => {
  it.each(cases)('$kpi: $why', async ({ kpi, period, ...given }) => {
    const scene = await Scene.of({ ...given, periods: [period], currency: 'EUR' });
    expect(await scene.differences(kpi, kpis[kpi] as OracleKpi)).toEqual([]);
    scene.close();
  });
});

afterAll(() => {
  console.info(`${compared.kpis.size} KPIs, ${compared.results} results and ${compared.figures} figures compared.`);
});
