import { describe, expect, it } from 'vitest';
import { aggregate, finish, merge, tableFromRows, type Query, type State, type Tables } from '../../../src/core/index.ts';

const march = { from: '2025-03-01', to: '2025-04-01' };
const deals = (...rows: object[]): ReturnType<typeof tableFromRows> => tableFromRows('deals', rows);
const won = (account: string, amount: number, more: object = {}): object => ({ account, status: 'won', closedAt: '2025-03-10', amount, ...more });

/** As a state comes back from where it was stored or sent. */
const thawed = (state: State): State => JSON.parse(JSON.stringify(state)) as State;

function together(query: Query, ...parts: Tables[]): ReturnType<typeof finish> {
  return finish(parts.map((tables) => thawed(aggregate(tables, query))).reduce(merge), query);
}

describe('the merged states of two parts', () => {
  it('give the median of all values, not the mean of medians', () => {
    // Of 10, 20, 30, 40 and 1000 the one in the middle is 30; the medians of the parts are 15 and 40.
    const query = { kpi: 'deal-size-median', ...march };
    const [a, b] = [deals(won('A', 10), won('A', 20)), deals(won('B', 40), won('B', 30), won('B', 1000))];
    expect(together(query, { deals: a }, { deals: b })).toMatchObject({ status: 'ok', value: 30, n: 5 });
  });

  it('know that amounts in different currencies cannot be added, although each part has one', () => {
    const query = { kpi: 'revenue-won', ...march };
    const [a, b] = [deals(won('A', 100, { currency: 'EUR' })), deals(won('B', 70, { currency: 'USD' }))];
    expect(together(query, { deals: a }, { deals: b })).toMatchObject({ status: 'mixed-currency', value: null, byCurrency: { EUR: 100, USD: 70 } });
  });

  it('count a customer once', () => {
    const query = { kpi: 'active-customers', ...march };
    const spells = (...accounts: string[]): object => ({ spells: tableFromRows('spells', accounts.map((account) => ({ account, startedAt: '2024-01-01', endedAt: null }))) });
    expect(together(query, spells('A', 'A', 'B'), spells('C')).value).toBe(3);
  });

  it('rank owners over all parts', () => {
    const query = { kpi: 'leaderboard', ...march, params: { kpi: 'revenue-won' } };
    const [a, b] = [deals(won('A', 50, { owner: 'ana' }), won('A', 60, { owner: 'ben' })), deals(won('B', 20, { owner: 'ana' }))];
    expect(together(query, { deals: a }, { deals: b }).rows).toEqual([['ana', 1, 70], ['ben', 2, 60]]);
  });

  it('put rows of a part that lacks a field into the group without a value', () => {
    const query = { kpi: 'deals-won', ...march, by: ['owner'] };
    const [a, b] = [deals(won('A', 1, { owner: 'ana' })), deals(won('B', 1), won('B', 2))];
    const { value, groups } = together(query, { deals: a }, { deals: b });
    expect([value, groups?.['ana']?.value, groups?.['']?.value]).toEqual([3, 1, 2]);
  });

  it('leave out the rows of a part that lacks the field of a filter', () => {
    const query = { kpi: 'deals-won', ...march, where: { owner: 'ana' } };
    const [a, b] = [deals(won('A', 1, { owner: 'ana' })), deals(won('B', 1), won('B', 2))];
    expect(together(query, { deals: a }, { deals: b }).value).toBe(1);
  });

  it('miss a field only where no part has it', () => {
    const query = { kpi: 'revenue-won', ...march };
    const [a, b] = [deals({ account: 'A', status: 'lost', closedAt: '2025-03-10' }), deals(won('B', 5))];
    expect(together(query, { deals: a }, { deals: b })).toMatchObject({ status: 'ok', value: 5 });
    expect(together(query, { deals: a }, { deals: a })).toMatchObject({ status: 'not-computable', missing: ['deals.amount'] });
  });

  it('have a series with the parts of both', () => {
    const query = { kpi: 'deals-won', ...march, every: 'week' as const };
    const [a, b] = [deals(won('A', 1)), deals(won('B', 1, { closedAt: '2025-03-11' }), won('B', 1, { closedAt: '2025-03-28' }))];
    // 10 and 11 March are in the third of the parts 1-2, 3-9, 10-16, 17-23, 24-30 and 31; 28 March is in the fifth.
    expect(together(query, { deals: a }, { deals: b }).series?.map(({ value }) => value)).toEqual([0, 0, 2, 0, 1, 0]);
  });
});

describe('a state', () => {
  const query = { kpi: 'win-rate', ...march };

  it('of another query is refused, by finish and by merge', () => {
    const state = aggregate({ deals: deals(won('A', 1)) }, query);
    expect(() => finish(state, { ...query, to: '2025-05-01' })).toThrow(expect.objectContaining({ code: 'invalid-state' }));
    expect(() => merge(state, aggregate({ deals: deals(won('A', 1)) }, { ...query, kpi: 'deals-won' }))).toThrow(expect.objectContaining({ code: 'invalid-state' }));
  });

  it('holds no row and no field that the query does not need', () => {
    const text = JSON.stringify(aggregate({ deals: deals(won('A', 1, { name: 'Secret plan', owner: 'ana' })) }, query));
    expect(text).not.toContain('Secret plan');
    expect(text).not.toContain('ana');
  });

  it('grows with the groups, not with the rows, where no value must be kept', () => {
    const many = deals(...Array.from({ length: 5000 }, (_, i) => won(`A${i}`, i)));
    expect(JSON.stringify(aggregate({ deals: many }, query)).length).toBeLessThan(5000);
  });
});
