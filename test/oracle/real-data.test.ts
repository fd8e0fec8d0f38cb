import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { datasets } from '../real-data/folders.ts';
import { compared } from './compare.ts';
import { rowsOf, sets } from './data/datasets.ts';
import type { OracleKpi } from './kpi.ts';
import { kpis } from './kpis.ts';
import { Scene } from './scene.ts';

// Thousands of statements take their time where other tests run beside them.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/* The same SQL over published data sets: DuckDB reads and computes the one side, readTable and evaluate the other. */
describe.skipIf(datasets.missing)('published data sets', () => {
  describe.each(sets)('$name', (set) => {
    let scene: Scene;
    beforeAll(async () => {
      scene = await Scene.of({ rows: await rowsOf(set), tables: set.ours(), periods: set.periods });
    });
    afterAll(() => scene.close());

    it.each(set.kpis)('%s', async (id) => {
      const kpi = { ...(kpis[id] as OracleKpi), ...(set.params?.[id] ? { params: set.params[id] } : {}) };
      for (const by of [undefined, ...set.by]) if (scene.answers(id, kpi, by)) expect(await scene.differences(id, kpi, by), by).toEqual([]);
      compared.kpis.add(id);
    });
  });

  afterAll(() => {
    console.info(
      `${compared.kpis.size} KPIs, ${compared.results} results and ${compared.figures} figures compared over ${sets.length} data sets.`,
    );
  });
});
