import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KpiDefinition } from '../../../src/core/index.ts';
import { ask, asking, cases, differences, own, patience, queryUnder, toTables } from './asking.ts';
import { randomTables } from './random-tables.ts';

const revenue = own({ from: 'orders', cohort: { during: 'at' }, agg: { v: ['sum', 'amount'] } });
const credit = { credit: { model: '$model', windowDays: '$windowDays' } };
const unattributed = own({ from: credit, cohort: { during: 'at' }, where: ['isnull', 'campaign'], agg: { v: ['sum', 'credit'] } });

const models = ['first', 'last', 'linear', 'linear-per-campaign', 'time-decay', 'time-decay:1.5'];

describe.each(models)('what campaigns are credited with by the model %s, and what none is', (model) => {
  it('add up to the orders', () => {
    fc.assert(
      fc.property(randomTables(), asking, fc.constantFrom(0, 1, 14, 60), (rows, under, windowDays) => {
        const tables = toTables({ orders: rows.orders.map((row) => ({ ...row, currency: 'EUR' })), touches: rows.touches });
        const value = (kpi: string | KpiDefinition, campaign = ''): number => {
          const { params, ...query } = queryUnder(kpi, under);
          return ask(tables, kpi, under, { ...query, params: { ...params, model, windowDays, campaign } }).value ?? 0;
        };
        const credited = ['c1', 'c2', 'c3'].reduce((sum, campaign) => sum + value('campaign-revenue', campaign), value(unattributed));
        expect(differences('credits', credited, value(revenue))).toEqual([]);
      }),
      cases(100),
    );
  }, patience);
});
