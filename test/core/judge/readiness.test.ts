import { describe, expect, it } from 'vitest';
import { catalogue, evaluate, tableFromRows, type TableName, type Tables } from '../../../src/core/index.ts';
import type { DataFault } from '../../../src/core/judge/data-fault.ts';
import { amounts, pastTimes, references, rowRules } from '../../../src/core/judge/fault-rules.ts';
import { readiness, type ReadinessOptions } from '../../../src/core/judge/readiness.ts';
import { kindOf } from '../../../src/core/table/tables.ts';

const of = (...given: [TableName, object[]][]): Tables => Object.fromEntries(given.map(([name, rows]) => [name, tableFromRows(name, rows)]));

describe('what can be computed', () => {
  const tables = of(['deals', [{ id: '1', status: 'won', closedAt: '2025-01-09', amount: 5 }]]);
  const kpis = ['deals-won', 'average-deal-size', 'win-rate-created', 'sales-cycle', 'weighted-pipeline', 'customer-response-time'];

  it('is told apart from what lacks a field, and which', () => {
    const found = readiness(tables, { kpis });
    expect(found.computable).toEqual(['deals-won', 'average-deal-size']);
    expect(found.missing).toEqual([
      { kpi: 'win-rate-created', missing: ['deals.createdAt'] },
      { kpi: 'sales-cycle', missing: ['deals.createdAt'] },
      { kpi: 'weighted-pipeline', missing: ['deals.createdAt', 'deals.probability'] },
      { kpi: 'customer-response-time', missing: ['requests.at', 'requests.respondedAt'] },
    ]);
  });

  it('would be more with other fields: first those that give the most for each', () => {
    // 2 KPIs for one field; 3 for two, of which 2 with the one; 1 for two.
    expect(readiness(tables, { kpis }).gains).toEqual([
      { fields: ['deals.createdAt'], kpis: ['win-rate-created', 'sales-cycle'] },
      { fields: ['deals.createdAt', 'deals.probability'], kpis: ['win-rate-created', 'sales-cycle', 'weighted-pipeline'] },
      { fields: ['requests.at', 'requests.respondedAt'], kpis: ['customer-response-time'] },
    ]);
  });

  it('is what evaluate computes, for every KPI there is', () => {
    const { computable, missing } = readiness(tables);
    const status = (kpi: string): string => evaluate(tables, { kpi, from: '2025-01-01', to: '2025-02-01' }).status;
    expect(computable.length + missing.length).toBe(catalogue.length);
    for (const kpi of computable) expect([kpi, status(kpi)]).not.toEqual([kpi, 'not-computable']);
    for (const { kpi } of missing) expect([kpi, status(kpi)]).toEqual([kpi, 'not-computable']);
  });

  it('knows of tables that are made from others', () => {
    const subscriptions = of(['subscriptions', [{ id: '1', account: 'a', amount: 10, interval: 'month', startedAt: '2025-01-01', endedAt: null }]]);
    expect(readiness(subscriptions, { kpis: ['mrr', 'customer-churn-rate', 'nps'] }).computable).toEqual(['mrr', 'customer-churn-rate']);
    const staged = of(['deals', [{ id: '1', createdAt: '2025-01-01', stage: 'new' }]]);
    expect(readiness(staged, { kpis: ['stage-conversion'] }).computable).toEqual(['stage-conversion']);
  });

  it('asks for no table that is made from one it asks for', () => {
    expect(readiness({}, { kpis: ['stage-conversion'] }).gains).toEqual([
      { fields: ['deals.createdAt', 'deals.id', 'stageEvents.at', 'stageEvents.deal', 'stageEvents.stage'], kpis: ['stage-conversion'] },
    ]);
  });

  it('of tables without rows is everything they are for: there is only nothing to count', () => {
    expect(readiness(of(['deals', []]), { kpis: ['win-rate', 'nps'] })).toMatchObject({ computable: ['win-rate'], faults: [] });
  });

  it('refuses what is no KPI, currency or instant', () => {
    expect(() => readiness({}, { kpis: ['wins'] })).toThrow(expect.objectContaining({ code: 'unknown-kpi' }));
    expect(() => readiness({}, { currency: 'Euro' })).toThrow(expect.objectContaining({ code: 'invalid-query' }));
    expect(() => readiness({}, { asOf: 'now' })).toThrow(expect.objectContaining({ code: 'invalid-query' }));
  });
});

function faults(tables: Tables, options: ReadinessOptions = {}): Partial<DataFault>[] {
  return readiness(tables, { kpis: [], ...options }).faults.map(({ kpis: _, rows: __, ...fault }) => fault);
}

const deal = (more: object): object => ({ id: null, status: 'open', createdAt: '2025-01-05', closedAt: null, amount: 100, ...more });
const deals = (...rows: object[]): Tables => of(['deals', rows.map(deal)]);

describe('faults of rows', () => {
  it('are counted, with the first row and the KPIs they bend', () => {
    const tables = deals({ status: 'won', closedAt: '2025-01-04' }, { status: 'won', closedAt: '2025-01-05' }, { status: 'lost', closedAt: '2025-01-01' });
    expect(readiness(tables, { kpis: ['win-rate', 'sales-cycle', 'nps'] }).faults).toEqual([
      { code: 'end-before-start', table: 'deals', fields: ['createdAt', 'closedAt'], count: 2, rows: 3, firstRow: 1, kpis: ['sales-cycle'] },
    ]);
  });

  it.each([
    ['closed-while-open', { status: 'open', closedAt: '2025-02-01' }, ['status', 'closedAt']],
    ['closed-without-date', { status: 'lost', closedAt: null }, ['status', 'closedAt']],
    ['won-without-amount', { status: 'won', closedAt: '2025-02-01', amount: null }, ['status', 'amount']],
    ['negative', { amount: -1 }, ['amount']],
  ])('%s, of a deal', (code, row, fields) => {
    expect(faults(deals({}, row, { status: 'won', closedAt: '2025-02-01', amount: 0 }))).toEqual([{ code, table: 'deals', fields, count: 1, firstRow: 2 }]);
  });

  it.each<[string, TableName, object[], string[]]>([
    ['end-before-start', 'requests', [{ at: '2025-01-01T10:00Z', respondedAt: '2025-01-01T09:59Z' }], ['at', 'respondedAt']],
    ['end-before-start', 'tickets', [{ createdAt: '2025-01-02', resolvedAt: '2025-01-01' }], ['createdAt', 'resolvedAt']],
    ['end-before-start', 'quotes', [{ requestedAt: '2025-01-02', sentAt: '2025-01-01' }], ['requestedAt', 'sentAt']],
    ['off-scale', 'deals', [{ probability: 60 }, { probability: 0.6 }, { probability: 1 }, { probability: 0 }], ['probability']],
    ['end-before-start', 'spells', [{ startedAt: '2025-01-02', activatedAt: '2025-01-01' }, { startedAt: '2025-01-02', activatedAt: '2025-01-02' }], ['startedAt', 'activatedAt']],
    ['part-over-whole', 'campaigns', [{ delivered: 100, opened: 101 }, { delivered: 100, opened: 100 }], ['delivered', 'opened']],
    ['negative', 'mrr', [{ mrr: -3 }, { mrr: 0 }], ['mrr']],
    ['off-scale', 'responses', [{ kind: 'nps', score: 11 }, { kind: 'nps', score: 10 }, { kind: 'nps', score: 0 }], ['kind', 'score']],
    ['off-scale', 'responses', [{ kind: 'nps', score: 7.5 }, { kind: 'nps', score: null }], ['kind', 'score']],
    ['off-scale', 'responses', [{ kind: 'nps', score: 0, scaleMin: 1 }, { kind: 'nps', score: 0, scaleMin: 0 }], ['kind', 'score']],
    ['off-scale', 'responses', [{ kind: 'csat', score: 6 }, { kind: 'csat', score: 4.5 }, { kind: 'ces', score: 6 }], ['kind', 'score']],
  ])('%s, in %s', (code, table, rows, fields) => {
    expect(faults(of([table, rows]))).toEqual([{ code, table, fields, count: 1, firstRow: 1 }]);
  });

  it('are not those of a refund', () => {
    expect(faults(of(['orders', [{ account: 'a', at: '2025-01-01', amount: -50 }]]))).toEqual([]);
  });

  it('lie ahead of asOf where that is given: what happens at it is not known yet', () => {
    const tables = deals({ createdAt: '2025-03-01' }, { createdAt: '2025-03-01T00:00:01Z', expectedCloseAt: '2025-09-01' });
    expect(faults(tables)).toEqual([]);
    expect(faults(tables, { asOf: '2025-03-01T00:00:01Z' })).toEqual([{ code: 'after-as-of', table: 'deals', fields: ['createdAt'], count: 1, firstRow: 2 }]);
  });

  it('see a calendar day as one of the zone', () => {
    const tables = deals({ createdAt: '2025-03-01' });
    expect(faults(tables, { asOf: '2025-02-28T23:30Z' })).toHaveLength(1);
    expect(faults(tables, { asOf: '2025-02-28T23:30Z', zone: 'Europe/Rome' })).toEqual([]);
  });
});

describe('faults of words', () => {
  it('are ids that come again, each time but the first', () => {
    expect(faults(of(['leads', ['a', 'b', 'a', null, 'a', null].map((id) => ({ id }))]))).toEqual([
      { code: 'duplicate-id', table: 'leads', fields: ['id'], count: 2, firstRow: 3 },
    ]);
  });

  it('are not ids of answers to different questions of one form', () => {
    expect(faults(of(['responses', [{ id: 'a', kind: 'nps' }, { id: 'a', kind: 'csat' }, { id: 'a', kind: 'csat' }, { id: 'b', kind: 'nps' }]]))).toEqual([
      { code: 'duplicate-id', table: 'responses', fields: ['id'], count: 1, firstRow: 3 },
    ]);
  });

  it('bend all that counts the table', () => {
    const { faults: found } = readiness(deals({ id: 'a' }, { id: 'a' }), { kpis: ['new-opportunities', 'win-rate', 'nps-by-account'] });
    expect(found).toMatchObject([{ code: 'duplicate-id', rows: 2, kpis: ['new-opportunities', 'win-rate'] }]);
  });

  it('are words that no KPI knows', () => {
    expect(faults(deals({ status: 'won', closedAt: '2025-02-01' }, { status: 'Gewonnen' }, { status: 'verloren' }, { status: 'Gewonnen' }))).toEqual([
      { code: 'unknown-word', table: 'deals', fields: ['status'], count: 3, firstRow: 2, words: ['Gewonnen', 'verloren'] },
    ]);
  });

  it('are names of what is not there', () => {
    const tables = {
      ...of(['deals', [deal({ id: 'a', owner: 'ana', stage: 'new' }), deal({ id: 'b', owner: 'zoe', stage: null })]]),
      ...of(['reps', [{ id: 'ana' }]], ['stages', [{ stage: 'new', pos: 1 }]]),
      ...of(['stageEvents', [{ deal: 'a', stage: 'new' }, { deal: 'c', stage: 'New' }]]),
    };
    expect(faults(tables)).toEqual([
      { code: 'unknown-reference', table: 'stageEvents', fields: ['deal'], refersTo: 'deals.id', count: 1, firstRow: 2, words: ['c'] },
      { code: 'unknown-reference', table: 'stageEvents', fields: ['stage'], refersTo: 'stages.stage', count: 1, firstRow: 2, words: ['New'] },
      { code: 'unknown-reference', table: 'deals', fields: ['owner'], refersTo: 'reps.id', count: 1, firstRow: 2, words: ['zoe'] },
    ]);
    const bent = readiness(tables, { kpis: ['leaderboard', 'deals-won'] }).faults.map(({ fields, kpis }) => [fields[0], kpis]);
    expect(bent).toEqual([['deal', []], ['stage', []], ['owner', ['leaderboard']]]);
  });

  it('are none where there is nothing to look them up in', () => {
    expect(faults({ ...deals({ id: 'a', owner: 'zoe' }), ...of(['reps', []]) })).toEqual([]);
  });
});

describe('faults of currencies', () => {
  const tables = deals({ currency: 'EUR' }, { currency: 'USD' }, { currency: 'EUR' }, { currency: null }, { currency: 'GBP' }, { currency: 'USD' }, { currency: 'EUR' });

  it('are several, where none is named to report in', () => {
    expect(faults(tables)).toEqual([
      { code: 'mixed-currency', table: 'deals', fields: ['amount', 'currency'], count: 3, firstRow: 2, words: ['EUR', 'USD', 'GBP'] },
    ]);
  });

  it('are those without a rate on the day, where one is named', () => {
    const rates = of(['rates', [{ currency: 'USD', fromAt: '2025-02-01', rate: 0.9 }]]);
    const dated = deals(
      { status: 'won', closedAt: '2025-01-31', currency: 'USD' }, { status: 'won', closedAt: '2025-02-01', currency: 'USD' },
      { currency: 'USD' }, { currency: 'EUR' }, { currency: 'GBP' }, { currency: 'GBP', amount: null },
    );
    expect(faults({ ...dated, ...rates }, { currency: 'EUR' })).toEqual([{ code: 'no-rate', table: 'deals', fields: ['amount', 'currency'], count: 2, firstRow: 1 }]);
  });

  it('of subscriptions bend what is made from them', () => {
    const subscriptions = of(['subscriptions', ['EUR', 'USD'].map((currency) => ({ account: 'a', amount: 10, interval: 'month', startedAt: '2025-01-01', currency }))]);
    expect(readiness(subscriptions, { kpis: ['mrr', 'customer-churn-rate'] }).faults).toMatchObject([{ code: 'mixed-currency', kpis: ['mrr', 'customer-churn-rate'] }]);
  });
});

describe('a scale from 1', () => {
  const answers = (counts: Record<number, number>, more: object = {}): Tables =>
    of(['responses', Object.entries(counts).flatMap(([score, count]) => Array.from({ length: count }, () => ({ score: Number(score), ...more })))]);

  it('is seen in many answers of which some are 1 and none is 0', () => {
    expect(faults(answers({ 7: 20, 1: 5, 10: 25 }, { kind: 'nps' }))).toEqual([
      { code: 'scale-from-1', table: 'responses', fields: ['score'], count: 50, firstRow: 1 },
    ]);
  });

  it.each<[string, Record<number, number>, object]>([
    ['one is 0', { 0: 1, 1: 20, 10: 30 }, { kind: 'nps' }],
    ['none is 1', { 2: 20, 10: 30 }, { kind: 'nps' }],
    ['there are few', { 1: 20, 10: 29 }, { kind: 'nps' }],
    ['they say that it starts at 1', { 1: 20, 10: 30 }, { kind: 'nps', scaleMin: 1 }],
    ['they answer another question', { 1: 20, 10: 30 }, { kind: 'effort' }],
    ['they go up to 7 and say nothing of their kind', { 1: 20, 7: 30 }, {}],
  ])('is not seen where %s', (_, counts, more) => {
    expect(faults(answers(counts, more)).filter(({ code }) => code === 'scale-from-1')).toEqual([]);
  });

  it('bends the score and no other', () => {
    expect(readiness(answers({ 1: 25, 10: 25 }, { at: '2025-01-01' }), { kpis: ['nps', 'deals-won'] }).faults).toMatchObject([{ code: 'scale-from-1', kpis: ['nps'] }]);
  });
});

describe('the rules', () => {
  it('name fields that there are', () => {
    const fields = [
      ...rowRules.flatMap((rule) => [...rule.fields, ...rule.bends].map((field) => [rule.table, field] as const)),
      ...references.flatMap(({ table, field, to }) => [[table, field] as const, to]),
      ...amounts.flatMap(({ table, amount, at }) => [[table, amount], [table, at], [table, 'currency']] as const),
      ...Object.entries(pastTimes).flatMap(([table, times]) => times.map((field) => [table as TableName, field] as const)),
    ];
    for (const [table, field] of fields) expect([table, field, kindOf(table, field)]).not.toEqual([table, field, undefined]);
  });

  it('hold on every table at once, and give what can be sent', () => {
    const row = { id: 'a', owner: 'a', status: 'won', kind: 'nps', score: 11, amount: -1, currency: 'EUR', at: '2025-02-01', respondedAt: '2025-01-01', createdAt: '2025-02-01', closedAt: '2025-01-01' };
    const found = readiness(of(['deals', [row, row]], ['requests', [row]], ['responses', [row]], ['reps', [{ id: 'b' }]]), { asOf: '2025-01-15', currency: 'USD' });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(new Set(found.faults.map(({ code }) => code))).toEqual(new Set([
      'end-before-start', 'negative', 'off-scale', 'after-as-of', 'no-rate', 'duplicate-id', 'unknown-word', 'unknown-reference',
    ]));
  });
});
