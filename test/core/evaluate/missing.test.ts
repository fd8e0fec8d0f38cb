import { describe, expect, it } from 'vitest';
import { evaluate, tableFromRows, type TableName } from '../../../src/core/index.ts';

const Q1 = { from: '2025-01-01', to: '2025-04-01' };

/** The fields without which each KPI has no meaning, from its formula and its cohort. */
const needed: [kpi: string, table: TableName, fields: string[]][] = [
  ['deals-won', 'deals', ['closedAt', 'status']],
  ['revenue-won', 'deals', ['closedAt', 'status', 'amount']],
  ['win-rate', 'deals', ['closedAt', 'status']],
  ['win-rate-created', 'deals', ['createdAt', 'status', 'closedAt']],
  ['win-rate-flow', 'deals', ['closedAt', 'status', 'createdAt']],
  ['close-rate', 'deals', ['closedAt', 'status', 'createdAt']],
  ['average-deal-size', 'deals', ['closedAt', 'status', 'amount']],
  ['deal-size-median', 'deals', ['closedAt', 'status', 'amount']],
  ['sales-cycle', 'deals', ['closedAt', 'status', 'createdAt']],
  ['sales-cycle-median', 'deals', ['closedAt', 'status', 'createdAt']],
  ['pipeline-value', 'deals', ['createdAt', 'closedAt', 'amount']],
  ['open-deal-age', 'deals', ['createdAt', 'closedAt']],
  ['new-opportunities', 'deals', ['createdAt']],
  ['nps', 'responses', ['at', 'score']],
  ['csat', 'responses', ['at', 'score']],
  ['ces', 'responses', ['at', 'score']],
];

describe.each(needed)('%s', (kpi, table, fields) => {
  it('cannot be computed where the table is not given, and says what it would read', () => {
    const { missing, ...bare } = evaluate({}, { kpi, ...Q1, by: ['owner'], every: 'month' });
    expect(bare).toEqual({ kpi, status: 'not-computable', value: null, n: null, excluded: {} });
    expect(new Set(missing)).toEqual(new Set(fields.map((field) => `${table}.${field}`)));
  });

  it.each(fields)('cannot be computed where no row has %s', (field) => {
    const row = Object.fromEntries(['account', ...fields].filter((other) => other !== field).map((other) => [other, null]));
    const result = evaluate({ [table]: tableFromRows(table, [row]) }, { kpi, ...Q1 });
    expect(result).toEqual({ kpi, status: 'not-computable', value: null, n: null, excluded: {}, missing: [`${table}.${field}`] });
  });

  it('is computed where every row has its fields, if only without values', () => {
    const row = Object.fromEntries(fields.map((field) => [field, null]));
    const { status } = evaluate({ [table]: tableFromRows(table, [row]) }, { kpi, ...Q1 });
    expect(status).not.toBe('not-computable');
  });

  it('has no data where the table is empty', () => {
    const result = evaluate({ [table]: tableFromRows(table, []) }, { kpi, ...Q1, by: ['owner'], where: { owner: 'ana' } });
    expect(result).toMatchObject({ kpi, status: 'no-data', value: null, groups: {} });
  });
});
