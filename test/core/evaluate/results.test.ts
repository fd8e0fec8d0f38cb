import { describe, expect, it } from 'vitest';
import { evaluate, tableFromRows, type KpiDefinition, type KpiResult, type Query } from '../../../src/core/index.ts';

const deals = tableFromRows('deals', [
  { createdAt: '2025-01-01', closedAt: '2025-01-11', status: 'won', amount: 100, probability: 0.5 },
  { createdAt: '2025-01-05', closedAt: '2025-02-12', status: 'lost', amount: -40, probability: null },
  { createdAt: '2025-01-05', closedAt: null, status: 'open', amount: null, probability: 0.25 },
  { createdAt: '2025-01-06', closedAt: null, status: 'open', amount: null, probability: 0.25 },
]);
const period = { from: '2025-01-01', to: '2025-02-01' };

const of = (...aggregate: unknown[]): object => ({ from: 'deals', agg: { v: aggregate } });
const queries = {
  count: of('count'),
  sum: of('sum', 'amount'),
  mean: of('mean', 'probability'),
  positive: of('sum', ['valid', 'amount', ['>=', 'amount', 0]]),
  chances: of('sum', 'probability'),
  nothing: { ...of('mean', 'amount'), where: ['=', 'status', "'paused"] },
  zero: { ...of('count'), where: ['=', 'status', "'paused"] },
};

/** The result of a formula over these queries. */
function formula(out: unknown, query: Partial<Query> = {}): KpiResult {
  return evaluate({ deals }, { kpi: { id: 'own', let: queries, out } as unknown as KpiDefinition, ...period, ...query });
}

describe('n', () => {
  it.each([
    ['the things counted', 'count', 4],
    ['the values in a sum', 'sum', 2],
    ['the values in a mean', 'mean', 3],
    ['the n of the denominator of a share', ['/', 'zero', 'count'], 4],
    ['the n of the denominator, not its value', ['/', 'count', 'sum'], 2],
    ['that of the share that is scaled', ['*', 100, ['/', 'zero', 'count']], 4],
    ['that of another KPI that is scaled', ['*', 100, ['kpi', 'win-rate']], 1],
    ['0 where no value entered', 'nothing', 0],
    ['null for a sum of results', ['+', 'count', 'sum'], null],
    ['null for a difference', ['-', 1, ['/', 'zero', 'count']], null],
    ['null for a product', ['*', 'count', 'mean'], null],
    ['null for the larger', ['max', 'count', 'sum'], null],
    ['null for a constant', 5, null],
    ['null for a parameter', '$target', null],
  ])('is %s', (_, out, n) => {
    expect(formula(out, { params: { target: 3 } }).n).toBe(n);
  });
});

describe('num and den', () => {
  it.each([
    ['are the two sides of a quotient', ['/', 'count', 'sum'], 4, 60],
    ['stay the same where it is scaled', ['*', 100, ['/', 'count', 'sum']], 4, 60],
    ['stay the same where the factor comes last', ['*', ['/', 'count', 'sum'], 100], 4, 60],
    ['are shown for what is undefined', ['/', 'count', 'zero'], 4, 0],
    ['are shown for what is undefined and scaled', ['*', 100, ['/', 'count', 'zero']], 4, 0],
    ['are shown for 0 of 0', ['/', 'zero', 'zero'], 0, 0],
    ['are those of the last division', ['/', ['/', 'sum', 'count'], 'count'], 15, 4],
    ['are not there without a division', ['+', 'count', 'sum'], undefined, undefined],
    ['are not there where a side has no value', ['/', 'count', 'nothing'], undefined, undefined],
  ])('%s', (_, out, num, den) => {
    const result = formula(out);
    expect([result.num, result.den]).toEqual([num, den]);
  });
});

describe('excluded', () => {
  it('counts the rows left out by their reasons', () => {
    expect(formula('positive').excluded).toEqual({ invalid: 1, missing: 2 });
    expect(formula('mean').excluded).toEqual({ missing: 1 });
    expect(formula('count').excluded).toEqual({});
  });

  it('of a quotient is the larger of its two sides for each reason, not their sum', () => {
    expect(formula(['/', 'positive', 'chances']).excluded).toEqual({ invalid: 1, missing: 2 });
    expect(formula(['/', 'chances', 'positive']).excluded).toEqual({ invalid: 1, missing: 2 });
  });
});

describe('the status', () => {
  const undefinedPart = ['/', 'count', 'zero'];
  const noDataPart = 'nothing';
  it.each([
    ['of 0 of 0 is no-data', ['/', 'zero', 'zero'], 'no-data'],
    ['of something of 0 is undefined', undefinedPart, 'undefined'],
    ['of 0 of something is ok', ['/', 'zero', 'count'], 'ok'],
    ['of a formula with a part without data is no-data', ['+', 'count', noDataPart], 'no-data'],
    ['undefined outweighs no-data', ['+', undefinedPart, noDataPart], 'undefined'],
    ['undefined outweighs no-data, on whichever side', ['-', noDataPart, undefinedPart], 'undefined'],
    ['of a quotient with a part without data is no-data, not undefined', ['/', noDataPart, 'zero'], 'no-data'],
    ['of a formula with a parameter that is not given is no-data', ['+', 'count', '$target'], 'no-data'],
  ])('%s', (_, out, status) => {
    const result = formula(out);
    expect(result.status).toBe(status);
    if (status !== 'ok') expect(result.value).toBeNull();
  });
});

describe('arithmetic', () => {
  it.each([
    [['+', 'count', 'sum'], 64],
    [['-', 'count', 'sum'], -56],
    [['-', 'sum', 'count', 10], 46],
    [['*', 'count', 'sum', 0.5], 120],
    [['/', 'sum', 'count'], 15],
    [['min', 'count', 'sum', 7], 4],
    [['max', 'count', 'sum'], 60],
    [['abs', ['-', 'count', 'sum']], 56],
    [['/', 'sum', '$target'], 20],
  ])('%j is %d', (out, value) => {
    expect(formula(out, { params: { target: 3 } })).toMatchObject({ status: 'ok', value });
  });
});

describe('partial', () => {
  it.each([
    ['before the end', '2025-01-20', true],
    ['a millisecond before the end', Date.UTC(2025, 1, 1) - 1, true],
    ['at the end', '2025-02-01', undefined],
    ['after the end', '2025-03-01', undefined],
    ['not given', undefined, undefined],
  ])('where asOf is %s', (_, asOf, partial) => {
    const query = { kpi: 'new-opportunities', ...period, ...(asOf === undefined ? {} : { asOf }) };
    expect(evaluate({ deals }, query).partial).toBe(partial);
  });

  it('is said beside any status', () => {
    expect(evaluate({ deals }, { kpi: 'win-rate', from: '2025-02-20', to: '2025-03-01', asOf: '2025-02-25' })).toMatchObject({
      status: 'no-data',
      partial: true,
    });
  });

  it('knows nothing of a period that has not begun', () => {
    expect(evaluate({ deals }, { kpi: 'deals-won', ...period, asOf: '2024-12-01' })).toMatchObject({
      status: 'ok',
      value: 0,
      partial: true,
    });
  });
});

describe('evaluate', () => {
  it('gives a result that can be cloned and sent', () => {
    const result = evaluate({ deals }, { kpi: 'win-rate', ...period, by: ['status'], every: 'week' });
    expect(structuredClone(result)).toEqual(result);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it('gives the same for the same question, and leaves the tables as they were', () => {
    const before = JSON.stringify(deals.toRows());
    const query = {
      kpi: 'sales-cycle-median',
      from: '2025-01-01',
      to: '2025-12-31',
      by: ['status'],
      every: 'month',
      zone: 'Europe/Rome',
    } as const;
    expect(evaluate({ deals }, { ...query, by: ['status'] })).toEqual(evaluate({ deals }, { ...query, by: ['status'] }));
    expect(JSON.stringify(deals.toRows())).toBe(before);
  });
});
