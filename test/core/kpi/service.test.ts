import { describe, expect, it } from 'vitest';
import { evaluate, tableFromRows } from '../../../src/core/index.ts';

const march = { from: '2025-03-01', to: '2025-04-01' };

describe('the share of overdue tickets', () => {
  const tickets = tableFromRows('tickets', [
    { id: 'late', createdAt: '2025-03-01', dueAt: '2025-03-10', priority: 'high' },
    { id: 'due this instant', createdAt: '2025-03-01', dueAt: '2025-04-01', priority: 'high' },
    { id: 'solved late', createdAt: '2025-03-01', dueAt: '2025-03-10', resolvedAt: '2025-03-20', priority: 'low' },
    { id: 'later', createdAt: '2025-03-01', dueAt: '2025-06-01', priority: 'low' },
    { id: 'without a date', createdAt: '2025-03-01', dueAt: null, priority: 'low' },
    { id: 'not yet known', createdAt: '2025-04-02', dueAt: '2025-04-03', priority: 'low' },
  ]);

  it('is 1 of the 3 that are open and have a due date', () => {
    expect(evaluate({ tickets }, { kpi: 'overdue-ticket-share', ...march })).toMatchObject({ status: 'ok', num: 1, den: 3 });
  });

  it('looks from the date of the figure, and by group', () => {
    const { groups, ...total } = evaluate({ tickets }, { kpi: 'overdue-ticket-share', ...march, asOf: '2025-03-15', by: ['priority'] });
    expect(total).toMatchObject({ num: 2, den: 4, partial: true });
    expect(groups?.['low']).toMatchObject({ num: 1, den: 2 });
  });
});

describe('one-touch resolution', () => {
  it('is 2 of the 3 with a number of contacts, whoever comes back later', () => {
    const tickets = tableFromRows('tickets', [
      { id: 't1', account: 'a', topic: 'login', createdAt: '2025-03-01', resolvedAt: '2025-03-02', contacts: 1, reopens: 0 },
      { id: 't2', account: 'b', topic: 'login', createdAt: '2025-03-01', resolvedAt: '2025-03-03', contacts: 0, reopens: 1 },
      { id: 't3', account: 'c', topic: 'login', createdAt: '2025-03-01', resolvedAt: '2025-03-03', contacts: 2, reopens: 0 },
      { id: 't4', account: 'd', topic: 'login', createdAt: '2025-03-01', resolvedAt: '2025-03-03', contacts: null, reopens: 0 },
      { id: 't5', account: 'a', topic: 'login', createdAt: '2025-03-03', resolvedAt: null, contacts: 1, reopens: 0 },
    ]);
    expect(evaluate({ tickets }, { kpi: 'one-touch-rate', ...march })).toMatchObject({ num: 2, den: 3 });
    // t1 came back within a week, t2 was opened again.
    expect(evaluate({ tickets }, { kpi: 'first-contact-resolution', ...march, asOf: '2025-04-15' })).toMatchObject({ num: 0, den: 3 });
  });
});
