import { describe, expect, it } from 'vitest';
import { evaluate, tableFromRows, type KpiResult, type Tables } from '../../../src/core/index.ts';

const march = { from: '2025-03-01', to: '2025-04-01' };
const ask = (kpi: string, tables: Tables, more: object = {}): KpiResult => evaluate(tables, { kpi, ...march, ...more });

describe('the rates of mailings', () => {
  const campaigns = tableFromRows('campaigns', [
    { id: 'a', group: 'news', sentAt: '2025-03-01', delivered: 1000, opened: 300, clicked: 50, unsubscribed: 4 },
    { id: 'b', group: 'news', sentAt: '2025-03-20', delivered: 200, opened: 20, clicked: null, unsubscribed: 1 },
    { id: 'too many', group: 'ads', sentAt: '2025-03-21', delivered: 100, opened: 140, clicked: 10, unsubscribed: 0 },
    { id: 'later', group: 'ads', sentAt: '2025-04-01', delivered: 100, opened: 100, clicked: 100, unsubscribed: 100 },
  ]);

  it('are sums over the mailings of the period: 320 of 1200 opened', () => {
    expect(ask('open-rate', { campaigns })).toMatchObject({ status: 'ok', num: 320, den: 1200, excluded: { invalid: 1 } });
    expect(ask('click-rate', { campaigns })).toMatchObject({ num: 60, den: 1100, excluded: { missing: 1 } });
    expect(ask('unsubscribe-rate', { campaigns })).toMatchObject({ num: 5, den: 1300 });
    expect(ask('open-rate', { campaigns }).value).toBeCloseTo(0.2666666666666667, 12);
  });

  it('are told apart by mailing', () => {
    const { groups } = ask('open-rate', { campaigns }, { by: ['id'] });
    expect(groups?.['a']?.value).toBe(0.3);
    expect(groups?.['b']?.value).toBe(0.1);
    expect(groups?.['too many']).toMatchObject({ status: 'no-data', value: null });
  });

  it('have no data where none was sent, and are not computable where nobody counted', () => {
    expect(ask('open-rate', { campaigns }, { from: '2024-01-01', to: '2024-02-01' }).status).toBe('no-data');
    const uncounted = tableFromRows('campaigns', [{ id: 'a', sentAt: '2025-03-01', delivered: 10 }]);
    expect(ask('open-rate', { campaigns: uncounted })).toMatchObject({ status: 'not-computable', missing: ['campaigns.opened'] });
  });
});

describe('the growth of a mailing list', () => {
  const campaigns = tableFromRows('campaigns', [
    { id: 'jan', sentAt: '2025-01-10', sent: 5000 },
    { id: 'feb', sentAt: '2025-02-10', sent: 1000 }, { id: 'feb, part', sentAt: '2025-02-20', sent: 300 },
    { id: 'mar', sentAt: '2025-03-10', sent: 1150 }, { id: 'mar, part', sentAt: '2025-03-20', sent: 400 },
  ]);

  it('is 1150 − 1000 on 1000: mailings to a part of the list do not count', () => {
    expect(ask('list-growth-rate', { campaigns })).toMatchObject({ value: 0.15, num: 150, den: 1000 });
  });

  it('has no data without a mailing in either period', () => {
    expect(ask('list-growth-rate', { campaigns }, { from: '2025-05-01', to: '2025-06-01' }).status).toBe('no-data');
    expect(ask('list-growth-rate', { campaigns }, { from: '2025-01-01', to: '2025-02-01' }).status).toBe('no-data');
  });
});

describe('the customer acquisition rate', () => {
  const spells = tableFromRows('spells', [
    { account: 'a', startedAt: '2024-01-01' }, { account: 'b', startedAt: '2024-01-01' }, { account: 'c', startedAt: '2024-01-01', endedAt: '2024-06-01' },
    { account: 'c', startedAt: '2025-03-02' }, { account: 'd', startedAt: '2025-03-01' }, { account: 'e', startedAt: '2025-03-15', endedAt: '2025-03-20' },
    { account: 'f', startedAt: '2025-03-31' },
  ]);

  it('is 3 new for 2 at the start: who came back is not new, who starts with the period was not there before', () => {
    expect(ask('customer-acquisition-rate', { spells })).toMatchObject({ value: 1.5, num: 3, den: 2 });
  });

  it('has no value where there was nobody at the start', () => {
    expect(ask('customer-acquisition-rate', { spells }, { from: '2024-01-01', to: '2024-02-01' })).toMatchObject({ status: 'undefined', num: 3, den: 0 });
  });
});
