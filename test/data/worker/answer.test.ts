import { describe, expect, it } from 'vitest';
import { tableFromRows, type KpiDefinition, type Tables } from '../../../src/core/index.ts';
import { answer } from '../../../src/data/worker/answer.ts';
import type { Answer, Question } from '../../../src/data/worker/protocol.ts';

const { UTC } = Date;
/** A Wednesday afternoon. */
const now = UTC(2025, 3, 16, 15);

const won = (closedAt: string, more: object = {}): object => ({
  createdAt: '2025-01-01',
  closedAt,
  status: 'won',
  amount: 10,
  owner: 'ana',
  ...more,
});
const tables: Tables = {
  deals: tableFromRows('deals', [
    won('2025-01-20'),
    won('2025-02-05'),
    won('2025-02-20', { owner: 'ben' }),
    won('2025-03-03'),
    won('2025-03-20'),
    won('2025-03-21'),
    won('2025-04-02'),
    won('2025-04-15', { owner: 'ben', amount: 50 }),
    { createdAt: '2025-03-10', closedAt: null, status: 'open', amount: 7, owner: 'ana' },
  ]),
};
const survey: Tables = {
  responses: tableFromRows(
    'responses',
    [10, 9, 9, 8, 6, 11, null].map((score) => ({ kind: 'nps', at: '2025-03-05', score })),
  ),
};

function ask(question: Partial<Question>, of: Tables = tables): Answer {
  return answer(of, { kpi: 'deals-won', period: '2025-03', zone: 'UTC', ...question }, now);
}

describe('the period of an answer', () => {
  it.each([
    ['2025-03', UTC(2025, 2, 1), UTC(2025, 3, 1), 3],
    ['2025-Q1', UTC(2025, 0, 1), UTC(2025, 3, 1), 6],
    ['this-month', UTC(2025, 3, 1), UTC(2025, 4, 1), 2],
    ['last-month', UTC(2025, 2, 1), UTC(2025, 3, 1), 3],
    ['last-7-days', UTC(2025, 3, 9), UTC(2025, 3, 16), 1],
    ['2025-02-20/2025-03-04', UTC(2025, 1, 20), UTC(2025, 2, 4), 2],
    // From the first creation to the end of the day of the last event.
    ['all', UTC(2025, 0, 1), UTC(2025, 3, 16), 8],
  ])('%s is what it says, as of now', (period, from, to, value) => {
    const found = ask({ period });
    expect(found.period).toEqual({ from, to });
    expect(found).toMatchObject({ asOf: now, zone: 'UTC', result: { status: 'ok', value } });
  });

  it('is as of the instant a page gives, not of the clock', () => {
    expect(ask({ period: 'this-month', asOf: '2025-02-10' })).toMatchObject({
      asOf: UTC(2025, 1, 10),
      period: { from: UTC(2025, 1, 1), to: UTC(2025, 2, 1) },
      result: { value: 1, partial: true },
    });
  });

  it('is one of local days', () => {
    expect(ask({ period: '2025-03', zone: 'Europe/Rome' })).toMatchObject({
      zone: 'Europe/Rome',
      period: { from: UTC(2025, 1, 28, 23), to: UTC(2025, 2, 31, 22) },
    });
  });

  it('is partial where it is not over', () => {
    expect(ask({ period: 'this-month' }).result.partial).toBe(true);
    expect(ask({ period: 'last-month' }).result.partial).toBeUndefined();
    expect(ask({ period: 'all' }).result.partial).toBeUndefined();
  });

  it.each([
    ['an empty table', { deals: tableFromRows('deals', []) }, 'no-data'],
    ['no table', {}, 'not-computable'],
    ['rows without times', { deals: tableFromRows('deals', [{ closedAt: null, status: 'won' }]) }, 'ok'],
  ])('of all there is in %s is today so far', (_, of, status) => {
    expect(ask({ period: 'all', compare: 'previous', every: 'auto' }, of)).toMatchObject({
      period: { from: UTC(2025, 3, 16), to: now },
      result: { status },
    });
  });
});

describe('an answer', () => {
  it('tells the facts of the KPI and nothing of how it is computed', () => {
    expect(Object.keys(ask({ kpi: 'win-rate' }).kpi).sort()).toEqual([
      'direction',
      'id',
      'measures',
      'pairs',
      'perspective',
      'timing',
      'unit',
    ]);
    expect(ask({ kpi: 'nps' }, survey).kpi).toMatchObject({ id: 'nps', unit: 'points', range: [-100, 100] });
  });

  it('can be cloned', () => {
    const found = ask({ kpi: 'average-deal-size', by: ['owner'], every: 'auto', compare: 'previous', target: 20 });
    expect(structuredClone(found)).toEqual(found);
  });

  it('passes groups, filters, parameters and the currency on', () => {
    expect(ask({ by: ['owner'] }).result.groups).toMatchObject({ ana: { value: 3 }, ben: { value: 0 } });
    expect(ask({ period: '2025-02', where: { owner: 'ben' } }).result.value).toBe(1);
    expect(ask({ kpi: 'revenue-won', currency: 'EUR' }).result).toMatchObject({ value: 30, currency: 'EUR' });
    const definition = {
      id: 'own',
      let: { v: { from: 'deals', where: ['>=', 'amount', '$least'], agg: { v: ['count'] } } },
      out: 'v',
    } as unknown as KpiDefinition;
    expect(ask({ kpi: definition, params: { least: 50 } }).result.value).toBe(1);
  });

  it('keeps the target a page gives, also one of 0', () => {
    expect(ask({ target: 0 }).target).toBe(0);
    expect(ask({})).not.toHaveProperty('target');
  });

  it.each([
    ['a KPI', { kpi: 'deals' }, 'unknown-kpi'],
    ['a period', { period: 'lately' }, 'invalid-query'],
    ['a zone', { zone: 'Rome' }, 'invalid-query'],
    ['an asOf', { asOf: 'now' }, 'invalid-query'],
    ['a unit', { every: 'hour' as 'day' }, 'invalid-query'],
    ['groups', { by: 'owner' as unknown as string[] }, 'invalid-query'],
    ['a definition', { kpi: { id: 'own' } as KpiDefinition }, 'invalid-definition'],
  ])('refuses what is no such thing as %s', (_, question, code) => {
    expect(() => ask(question)).toThrow(expect.objectContaining({ name: 'KpiError', code }));
  });
});

describe('a series', () => {
  it('is cut by the unit a page names', () => {
    expect(ask({ period: '2025-Q1', every: 'month' }).result.series?.map(({ value }) => value)).toEqual([1, 2, 3]);
  });

  it.each([
    ['2025-03', 31],
    ['2025-Q1', 14],
    ['2025-03-09', 1],
    // The days of April so far, today among them.
    ['this-month', 16],
    ['2024', 12],
  ])('of %s is cut by the unit that fits: %d parts', (period, parts) => {
    expect(ask({ period, every: 'auto' }).result.series?.length).toBe(parts);
  });

  it('is cut to fit what is known of the period, not what is still to come', () => {
    expect(ask({ period: '2025', every: 'auto', asOf: '2025-01-20' }).result.series?.length).toBe(19);
  });

  it('is not there unless it is asked for', () => {
    expect(ask({}).result).not.toHaveProperty('series');
  });
});

describe('the parts of an NPS', () => {
  it('are its promoters and detractors', () => {
    expect(ask({ kpi: 'nps' }, survey)).toMatchObject({ result: { value: 40, n: 5 }, parts: { p: 3, d: 1 } });
  });

  it('follow the filter and the period', () => {
    expect(ask({ kpi: 'nps', period: '2025-02' }, survey)).toMatchObject({ result: { status: 'no-data' }, parts: { p: 0, d: 0 } });
  });

  it('are none where there are no data', () => {
    expect(ask({ kpi: 'nps' }, { responses: tableFromRows('responses', []) }).parts).toEqual({});
    expect(ask({ kpi: 'nps' }, {}).parts).toEqual({});
  });

  it('are none of a KPI that has no such parts', () => {
    expect(ask({ kpi: 'win-rate' })).not.toHaveProperty('parts');
  });
});

describe('a comparison', () => {
  it('is with the period before', () => {
    expect(ask({ kpi: 'revenue-won', compare: 'previous' }).comparison).toMatchObject({
      with: 'previous',
      period: { from: UTC(2025, 1, 1), to: UTC(2025, 2, 1) },
      result: { value: 20 },
      change: 10,
      ratio: 0.5,
      verdict: 'better',
    });
  });

  it('is with the part of it that had elapsed, where the period is not over', () => {
    // Until the 16th, 15:00: two deals of April, one of March.
    const { comparison } = ask({ period: 'this-month', compare: 'previous' });
    expect(comparison).toMatchObject({
      period: { from: UTC(2025, 2, 1), to: UTC(2025, 2, 16, 15) },
      result: { value: 1 },
      change: 1,
      verdict: 'noise',
    });
    expect(comparison?.result.partial).toBeUndefined();
  });

  it('gives what ripens as much time as the period itself had', () => {
    // Of each month's two deals one was won within three weeks of its end; in the middle of April half of March is won, as then of February.
    const deals = tableFromRows('deals', [
      { createdAt: '2025-02-10', closedAt: '2025-03-12', status: 'won' },
      { createdAt: '2025-02-11', closedAt: null, status: 'open' },
      { createdAt: '2025-03-10', closedAt: '2025-04-12', status: 'won' },
      { createdAt: '2025-03-11', closedAt: null, status: 'open' },
    ]);
    expect(ask({ kpi: 'win-rate-created', period: 'last-month', compare: 'previous' }, { deals })).toMatchObject({
      result: { value: 0.5 },
      comparison: { result: { value: 0.5 }, change: 0, verdict: 'same' },
    });
  });

  it('is with the same dates a year ago', () => {
    const deals = tableFromRows('deals', [won('2024-03-05', { createdAt: '2024-01-01' }), won('2025-03-05')]);
    expect(ask({ compare: 'year-ago' }, { deals }).comparison).toMatchObject({
      with: 'year-ago',
      period: { from: UTC(2024, 2, 1), to: UTC(2024, 3, 1) },
      result: { value: 1 },
      verdict: 'same',
    });
  });

  it('knows nothing of a time before the data: its zeros would be made up', () => {
    const { comparison } = ask({ period: '2025-01', compare: 'previous' });
    expect(comparison).toMatchObject({ result: { status: 'no-data', value: null }, change: null, ratio: null, verdict: 'unknown' });
    expect(ask({ period: 'all', compare: 'previous' }).comparison?.verdict).toBe('unknown');
  });

  it('says what is missing where nothing can be computed', () => {
    const { comparison } = ask({ compare: 'previous' }, {});
    expect(comparison).toMatchObject({
      result: { status: 'not-computable', missing: ['deals.closedAt', 'deals.status'] },
      verdict: 'unknown',
    });
  });

  it('follows the filter', () => {
    expect(ask({ period: '2025-02', where: { owner: 'ben' }, compare: 'previous' }).comparison?.result.value).toBe(0);
  });

  it('is marked where the earlier period begins before the data', () => {
    const deals = tableFromRows('deals', Array.from({ length: 40 }, (_, i) => won('2025-03-01', { createdAt: UTC(2025, 0, 20 + i) })));
    expect(ask({ kpi: 'new-opportunities', period: '2025-02', compare: 'previous' }, { deals }).comparison).toMatchObject({
      unequal: true,
      change: null,
      verdict: 'unknown',
    });
  });

  it('is with the target that the data set, which is then the answer\'s too', () => {
    const targets = tableFromRows('targets', [{ kpi: 'deals-won', startAt: '2025-03-01', endAt: '2025-04-01', value: 4 }]);
    expect(ask({ compare: 'target' }, { ...tables, targets })).toMatchObject({
      target: 4,
      comparison: { with: 'target', result: { value: 4 }, change: -1, attainment: 0.75 },
    });
    expect(ask({ compare: 'target', target: 2 }, { ...tables, targets })).toMatchObject({ target: 2, comparison: { attainment: 1.5 } });
    expect(ask({ compare: 'target' })).not.toHaveProperty('target');
  });

  it('is with the rest of the team', () => {
    const found = ask({ kpi: 'revenue-won', period: '2025-Q2', compare: 'team', by: ['owner'] });
    expect(found.comparison?.groups).toMatchObject({ ana: { change: -40, others: 1 }, ben: { change: 40 } });
    expect(structuredClone(found)).toEqual(found);
  });

  it('tells how the earlier period went, where that is asked for, cut after as many days and hours', () => {
    const question = { period: 'this-month', compare: 'previous', every: 'week' } as const;
    const { comparison } = ask({ ...question, compareSeries: true });
    expect(comparison?.result.series?.map(({ from, to, value }) => [from, to, value])).toEqual([
      // 1 March 2025 is a Saturday. Of the deals of that month, one was won on the 3rd, and the others after the 16th, 15:00.
      [UTC(2025, 2, 1), UTC(2025, 2, 3), 0], [UTC(2025, 2, 3), UTC(2025, 2, 10), 1], [UTC(2025, 2, 10), UTC(2025, 2, 16, 15), 0],
    ]);
    expect(ask(question).comparison?.result).not.toHaveProperty('series');
    expect(ask({ period: '2025-Q1', compare: 'previous', every: 'month', compareSeries: true }).comparison?.result).not.toHaveProperty('series');
  });

  it('is not there unless it is asked for', () => {
    expect(ask({})).not.toHaveProperty('comparison');
  });
});
