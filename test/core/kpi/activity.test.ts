import { describe, expect, it } from 'vitest';
import { evaluate, tableFromRows } from '../../../src/core/index.ts';

describe('the adoption rate', () => {
  const reps = tableFromRows('reps', [
    { id: 'ann', team: 'north', startedAt: '2024-01-01' }, { id: 'bob', team: 'north', startedAt: '2024-01-01' },
    { id: 'cid', team: 'south', startedAt: '2024-01-01', endedAt: '2025-03-10' }, { id: 'gone', team: 'south', startedAt: '2024-01-01', endedAt: '2025-02-01' },
    { id: 'next', team: 'south', startedAt: '2025-04-01' },
  ]);
  const activities = tableFromRows('activities', [
    { kind: 'call', owner: 'ann', at: '2025-03-05' }, { kind: 'email', owner: 'ann', at: '2025-03-06' },
    { kind: 'call', owner: 'bob', at: '2025-02-01' }, { kind: 'call', owner: 'bob', at: '2025-04-01' },
    { kind: 'call', owner: 'cid', at: '2025-03-01' },
    { kind: 'call', owner: 'gone', at: '2025-01-15' }, { kind: 'call', owner: 'nobody', at: '2025-03-05' },
  ]);
  const march = { kpi: 'adoption-rate', from: '2025-03-01', to: '2025-04-01' };

  it('is 2 of the 3 who were reps in the period, however much each recorded', () => {
    expect(evaluate({ reps, activities }, march)).toMatchObject({ status: 'ok', num: 2, den: 3 });
  });

  it('is 0, not unknown, where activities are kept and nobody has one', () => {
    expect(evaluate({ reps, activities }, { ...march, from: '2025-02-15', to: '2025-02-20' })).toMatchObject({ status: 'ok', value: 0, den: 3 });
  });

  it('has no data without reps in the period', () => {
    expect(evaluate({ reps, activities }, { ...march, from: '2023-01-01', to: '2023-02-01' }).status).toBe('no-data');
  });
});
