import { describe, expect, it } from 'vitest';
import { evaluate, tableFromRows } from '../../../src/core/index.ts';

describe('the activation rate', () => {
  const spells = tableFromRows('spells', [
    { account: 'soon', startedAt: '2025-03-01', activatedAt: '2025-03-04' },
    { account: 'on the last day', startedAt: '2025-03-02', activatedAt: '2025-04-01' },
    { account: 'too late', startedAt: '2025-03-02', activatedAt: '2025-04-02' },
    { account: 'never', startedAt: '2025-03-03' },
    { account: 'before the start', startedAt: '2025-03-03', activatedAt: '2025-03-01' },
    { account: 'too young', startedAt: '2025-03-31', activatedAt: '2025-03-31' },
    { account: 'earlier', startedAt: '2025-02-01', activatedAt: '2025-02-02' },
  ]);
  const query = { kpi: 'activation-rate', from: '2025-03-01', to: '2025-04-01', asOf: '2025-04-10' };

  it('is 2 of 4: late and never are missed, and who started less than 30 days ago waits', () => {
    expect(evaluate({ spells }, query)).toMatchObject({ status: 'ok', value: 0.5, num: 2, den: 4 });
  });

  it('takes the time that a page gives', () => {
    expect(evaluate({ spells }, { ...query, params: { windowMs: 7 * 86_400_000 } })).toMatchObject({ num: 2, den: 5 });
    expect(evaluate({ spells }, { ...query, params: { windowMs: 31 * 86_400_000 } })).toMatchObject({ num: 3, den: 4 });
  });

  it('has no data while everybody is too young', () => {
    expect(evaluate({ spells }, { ...query, asOf: '2025-03-30' }).status).toBe('no-data');
  });

  it('cannot be computed where no first benefit is recorded', () => {
    const bare = tableFromRows('spells', [{ account: 'a', startedAt: '2025-03-01' }]);
    expect(evaluate({ spells: bare }, query)).toMatchObject({ status: 'not-computable', missing: ['spells.activatedAt'] });
  });
});
