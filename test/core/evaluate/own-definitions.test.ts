import { describe, expect, it } from 'vitest';
import { evaluate, tableFromRows, type KpiDefinition, type KpiResult, type Query } from '../../../src/core/index.ts';

/* Definitions of one's own under groups, filters and series: what the built-in KPIs over one table do not show. */
const deals = tableFromRows('deals', [
  { owner: 'ana', createdAt: '2025-01-05', closedAt: '2025-01-20', status: 'won' },
  { owner: 'ana', createdAt: '2025-01-06', closedAt: '2025-02-20', status: 'won' },
  { owner: 'ben', createdAt: '2025-02-01', closedAt: '2025-02-28', status: 'lost' },
]);
const leads = tableFromRows('leads', [
  { owner: 'ana', qualifiedAt: '2025-01-02' },
  { owner: 'cy', qualifiedAt: '2025-01-03' },
  { owner: 'cy', qualifiedAt: '2025-02-03' },
  { owner: 'cy', qualifiedAt: '2025-02-04' },
]);
const ownerless = tableFromRows('leads', [{ qualifiedAt: '2025-01-02' }, { qualifiedAt: '2025-02-02' }]);

const closed = { from: 'deals', cohort: { during: 'closedAt' }, agg: { v: ['count'] } };
const qualified = { from: 'leads', cohort: { during: 'qualifiedAt' }, agg: { v: ['count'] } };
const perLead = { id: 'closed-per-lead', let: { closed, qualified }, out: ['/', 'closed', 'qualified'] };

function ask(definition: object, query: Partial<Query> = {}, tables: object = { deals, leads }): KpiResult {
  return evaluate(tables, { kpi: { id: 'own', ...definition } as unknown as KpiDefinition, from: '2025-01-01', to: '2025-03-01', ...query });
}

const seriesOf = (result: KpiResult | undefined): unknown[] | undefined => result?.series?.map(({ value }) => value);

describe('two tables', () => {
  it('are cut up alike: a group is there where either has a row', () => {
    const { groups } = ask(perLead, { by: ['owner'] });
    expect(groups).toMatchObject({
      ana: { status: 'ok', value: 2, num: 2, den: 1 },
      // No lead is known of ben and no deal of cy: not a 0, since the formula does not add up.
      ben: { status: 'no-data', value: null },
      cy: { status: 'no-data', value: null },
    });
    expect(Object.keys(groups ?? {}).sort()).toEqual(['ana', 'ben', 'cy']);
  });

  it('that add up have a real 0 where one has no row of the group', () => {
    const { groups } = ask({ additive: true, let: { closed, qualified }, out: ['+', 'closed', 'qualified'] }, { by: ['owner'] });
    expect(groups).toMatchObject({ ana: { value: 3 }, ben: { value: 1 }, cy: { value: 3 } });
  });

  it('are filtered alike', () => {
    expect(ask(perLead, { where: { owner: ['ana', 'cy'] } })).toMatchObject({ value: 0.5, num: 2, den: 4 });
  });

  it('cannot be read by group where one has no such field: the total can', () => {
    const result = ask(perLead, { by: ['owner'] }, { deals, leads: ownerless });
    expect(result).toMatchObject({ status: 'ok', value: 1.5, num: 3, den: 2 });
    expect(result.groups).toMatchObject({ ana: { status: 'not-computable', value: null, missing: ['leads.owner'] } });
  });

  it('cannot be read under a filter where one has no such field', () => {
    expect(ask(perLead, { where: { owner: 'ana' } }, { deals, leads: ownerless })).toMatchObject({ status: 'not-computable', missing: ['leads.owner'] });
  });

  it('of which one is empty have no data, and of which one is not given cannot be read', () => {
    expect(ask(perLead, {}, { deals, leads: tableFromRows('leads', []) })).toMatchObject({ status: 'no-data', value: null });
    expect(ask(perLead, {}, { deals })).toMatchObject({ status: 'not-computable', missing: ['leads.qualifiedAt'] });
  });

  it('have a series each month', () => {
    expect(seriesOf(ask(perLead, { every: 'month' }))).toEqual([0.5, 1]);
  });
});

describe('a series', () => {
  it('gives each part its own $from and $to', () => {
    // Created in the very part in which it was closed: the first in January, the last in February, but three in all.
    const definition = { let: { v: { ...closed, where: ['>=', 'createdAt', '$from'] } }, out: 'v' };
    const result = ask(definition, { every: 'month', by: ['owner'] });
    expect([result.value, seriesOf(result)]).toEqual([3, [1, 1]]);
    expect([result.groups?.['ana']?.value, seriesOf(result.groups?.['ana'])]).toEqual([2, [1, 0]]);
  });

  it('holds for a formula of other KPIs, in each group', () => {
    const result = ask({ let: {}, out: ['-', 1, ['kpi', 'win-rate']] }, { every: 'month', by: ['owner'] });
    expect([result.value, seriesOf(result)]).toEqual([1 - 2 / 3, [0, 0.5]]);
    expect(Object.values(result.groups ?? {}).map(seriesOf)).toEqual([[0, 0], [null, 1]]);
  });

  it('holds for a query without a cohort: the rows are the same in every part', () => {
    expect(seriesOf(ask({ let: { v: { from: 'deals', agg: { v: ['count'] } } }, out: 'v' }, { every: 'month' }))).toEqual([3, 3]);
  });
});
