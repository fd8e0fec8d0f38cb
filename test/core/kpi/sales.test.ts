import { describe, expect, it } from 'vitest';
import { evaluate, tableFromRows, type KpiResult, type Tables } from '../../../src/core/index.ts';

const march = { from: '2025-03-01', to: '2025-04-01' };
const ask = (kpi: string, tables: Tables, more: object = {}): KpiResult => evaluate(tables, { kpi, ...march, ...more });

describe('gross profit and gross margin', () => {
  const deals = tableFromRows('deals', [
    { owner: 'ann', status: 'won', closedAt: '2025-03-05', amount: 1000, cost: 600, currency: 'EUR' },
    { owner: 'ann', status: 'won', closedAt: '2025-03-20', amount: 500, cost: 550, currency: 'EUR' },
    { owner: 'bob', status: 'won', closedAt: '2025-03-21', amount: 900, cost: null, currency: 'EUR' },
    { owner: 'bob', status: 'won', closedAt: '2025-03-22', amount: null, cost: 100, currency: 'EUR' },
    { owner: 'bob', status: 'lost', closedAt: '2025-03-22', amount: 700, cost: 100, currency: 'EUR' },
    { owner: 'cid', status: 'won', closedAt: '2025-04-01', amount: 300, cost: 0, currency: 'EUR' },
  ]);

  it('are 1000 − 600 and 500 − 550, over 1000 + 500: deals that lack either are on neither side', () => {
    expect(ask('gross-profit', { deals })).toMatchObject({ status: 'ok', value: 350, n: 2, excluded: { missing: 2 }, currency: 'EUR' });
    const margin = ask('gross-margin', { deals });
    expect(margin).toMatchObject({ status: 'ok', num: 350, den: 1500, n: 2, excluded: { missing: 2 } });
    expect(margin.value).toBeCloseTo(350 / 1500, 12);
  });

  it('are taken at the rate of the closing day, both amount and cost', () => {
    const foreign = tableFromRows('deals', [{ status: 'won', closedAt: '2025-03-05', amount: 200, cost: 50, currency: 'USD' }]);
    const rates = tableFromRows('rates', [{ currency: 'EUR', fromAt: '2025-01-01', rate: 1 }, { currency: 'USD', fromAt: '2025-01-01', rate: 0.5 }]);
    expect(ask('gross-profit', { deals: foreign, rates }, { currency: 'EUR' }).value).toBe(75);
    expect(ask('gross-margin', { deals: foreign, rates }, { currency: 'EUR' }).value).toBe(0.75);
  });

  it('cannot be computed where no deal has a cost', () => {
    const bare = tableFromRows('deals', [{ status: 'won', closedAt: '2025-03-05', amount: 200 }]);
    for (const kpi of ['gross-profit', 'gross-margin']) {
      expect(ask(kpi, { deals: bare })).toMatchObject({ status: 'not-computable', missing: ['deals.cost'] });
    }
  });

  it('have no margin where the deals were given away', () => {
    const gifts = tableFromRows('deals', [{ status: 'won', closedAt: '2025-03-05', amount: 0, cost: 50 }]);
    expect(ask('gross-margin', { deals: gifts })).toMatchObject({ status: 'undefined', value: null, num: -50, den: 0 });
  });

  it('are a real 0 for a rep who won nothing', () => {
    expect(ask('gross-profit', { deals }, { by: ['owner'] }).groups?.['cid']).toMatchObject({ status: 'ok', value: 0 });
  });
});

describe('the win rate by value', () => {
  it('is 300 of 300 + 100, where the count says 1 of 3', () => {
    const deals = tableFromRows('deals', [
      { status: 'won', closedAt: '2025-03-05', amount: 300 },
      { status: 'lost', closedAt: '2025-03-06', amount: 60 },
      { status: 'lost', closedAt: '2025-03-07', amount: 40 },
      { status: 'open', closedAt: null, amount: 900 },
      { status: 'lost', closedAt: '2025-02-28', amount: 900 },
    ]);
    expect(ask('win-rate-value', { deals })).toMatchObject({ status: 'ok', value: 0.75, num: 300, den: 400 });
    expect(ask('win-rate', { deals }).value).toBeCloseTo(1 / 3, 12);
  });
});

describe('stage conversion through every stage', () => {
  const stages = tableFromRows('stages', [{ stage: 'lead', pos: 1 }, { stage: 'demo', pos: 2 }, { stage: 'trial', pos: 3 }, { stage: 'lost', pos: null }]);
  const deals = tableFromRows('deals', ['through', 'skips', 'stays', 'late', 'lost'].map((id) => ({ id, createdAt: '2025-03-01' })));
  const stageEvents = tableFromRows('stageEvents', [
    { deal: 'through', stage: 'lead', at: '2025-03-01' }, { deal: 'through', stage: 'demo', at: '2025-03-03' },
    { deal: 'through', stage: 'lead', at: '2025-03-04' }, { deal: 'through', stage: 'trial', at: '2025-03-09' },
    { deal: 'skips', stage: 'lead', at: '2025-03-01' }, { deal: 'skips', stage: 'trial', at: '2025-03-02' },
    { deal: 'stays', stage: 'lead', at: '2025-03-01' }, { deal: 'stays', stage: 'demo', at: '2025-03-02' },
    { deal: 'late', stage: 'demo', at: '2025-03-01' }, { deal: 'late', stage: 'trial', at: '2025-03-02' },
    { deal: 'lost', stage: 'lead', at: '2025-03-01' }, { deal: 'lost', stage: 'lost', at: '2025-03-02' },
  ]);
  const tables = { deals, stages, stageEvents };

  it('is 1 of the 4 that were in the first stage; reached by maximum it is 3 of 5', () => {
    expect(ask('stage-conversion-strict', tables, { params: { a: 1, b: 3 } })).toMatchObject({ value: 0.25, num: 1, den: 4 });
    expect(ask('stage-conversion', tables, { params: { a: 1, b: 3 } })).toMatchObject({ value: 0.6, num: 3, den: 5 });
  });

  it('knows only what had happened by then', () => {
    expect(ask('stage-conversion-strict', tables, { params: { a: 1, b: 3 }, asOf: '2025-03-09' })).toMatchObject({ value: 0, num: 0, den: 4 });
  });

  it('has no data without the two stages', () => {
    expect(ask('stage-conversion-strict', tables).status).toBe('no-data');
  });
});

describe('open and stalled deals', () => {
  // At the end of March, with 30 days: since 2 March 00:00.
  const deals = tableFromRows('deals', [
    { id: 'moved', createdAt: '2025-01-01', closedAt: null },
    { id: 'still', createdAt: '2025-01-01', closedAt: null },
    { id: 'on the mark', createdAt: '2025-01-01', closedAt: null },
    { id: 'new', createdAt: '2025-03-20', closedAt: null },
    { id: 'never moved', createdAt: '2025-03-02', closedAt: null },
    { id: 'closed', createdAt: '2025-01-01', closedAt: '2025-03-15' },
  ]);
  const stageEvents = tableFromRows('stageEvents', [
    { deal: 'moved', stage: 'demo', at: '2025-03-02T00:00:01Z' }, { deal: 'still', stage: 'demo', at: '2025-02-01' },
    { deal: 'on the mark', stage: 'demo', at: '2025-03-02T00:00:00Z' }, { deal: 'still', stage: 'trial', at: '2025-04-02' },
    { deal: 'new', stage: 'lead', at: '2025-03-20' },
  ]);

  it('are 5, of which 3 had no move in 30 days', () => {
    expect(ask('open-opportunities', { deals })).toMatchObject({ status: 'ok', value: 5 });
    expect(ask('stalled-deal-share', { deals, stageEvents })).toMatchObject({ value: 0.6, num: 3, den: 5 });
  });

  it('are stalled later or sooner as the page says', () => {
    const days = (count: number): object => ({ params: { windowMs: count * 86_400_000 } });
    expect(ask('stalled-deal-share', { deals, stageEvents }, days(31))).toMatchObject({ num: 1, den: 5 });
    expect(ask('stalled-deal-share', { deals, stageEvents }, days(7))).toMatchObject({ num: 5, den: 5 });
  });
});
