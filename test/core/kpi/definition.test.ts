import { describe, expect, it } from 'vitest';
import { catalogue, evaluate, KpiError, tableFromRows, type KpiDefinition, type KpiResult } from '../../../src/core/index.ts';
import { definitionOf } from '../../../src/core/kpi/catalogue.ts';

const deals = tableFromRows('deals', [
  { owner: 'ana', createdAt: '2025-01-01', closedAt: '2025-01-11', status: 'won', amount: 100, probability: 0.5 },
  { owner: 'ben', createdAt: '2025-01-05', closedAt: '2025-01-12', status: 'lost', amount: 40, probability: null },
  { owner: 'ben', createdAt: '2025-01-05', closedAt: null, status: 'open', amount: 60, probability: 0.25 },
]);
const january = { from: '2025-01-01', to: '2025-02-01' };

/** A definition as a page gives it, from JSON: nothing is known of its types. */
function own(definition: unknown): KpiDefinition {
  return { id: 'own', ...(definition as object) } as KpiDefinition;
}

function asked(definition: unknown, params?: Record<string, unknown>): KpiResult {
  return evaluate({ deals }, { kpi: own(definition), ...january, ...(params ? { params } : {}) });
}

const count = { from: 'deals', agg: { v: ['count'] } };

describe("a definition of one's own", () => {
  it('needs no more than an id, queries and a formula', () => {
    expect(asked({ let: { v: count }, out: 'v' })).toEqual({ kpi: 'own', status: 'ok', value: 3, n: 3, excluded: {} });
  });

  it('has neutral facts where it gives none', () => {
    expect(definitionOf(own({ let: { v: count }, out: 'v' }))).toMatchObject({
      unit: 'ratio', direction: 'context', perspective: 'both', measures: 'effectiveness', timing: 'lagging', interval: 'none', pairs: [],
    });
  });

  it('computes with expressions that no built-in KPI uses', () => {
    const expected = ['*', ['coalesce', 'probability', 0.1], 'amount'];
    expect(asked({ let: { v: { from: 'deals', agg: { v: ['sum', expected] } } }, out: 'v' }).value).toBeCloseTo(50 + 4 + 15, 12);
    expect(asked({ let: { v: { from: 'deals', agg: { v: ['max', ['-', 'amount', 50]] } } }, out: ['abs', 'v'] })).toMatchObject({
      value: 50,
      n: null,
    });
    expect(asked({ let: { v: { from: 'deals', agg: { v: ['quantile', 0.25, 'amount'] } } }, out: 'v' })).toMatchObject({ value: 50, n: 3 });
    expect(asked({ let: { v: { from: 'deals', agg: { v: ['distinct', 'owner'] } } }, out: 'v' }).value).toBe(2);
  });

  it('leaves an unknown value unknown through and, or and not', () => {
    const matching = (where: unknown): number | null => asked({ let: { v: { ...count, where } }, out: 'v' }).value;
    const likely = ['>', 'probability', 0.3];
    // One deal is likelier, one is not, and of one nothing is known.
    expect([matching(likely), matching(['not', likely])]).toEqual([1, 1]);
    expect(matching(['or', likely, ['=', 'status', "'lost"]])).toBe(2);
    expect(matching(['not', ['and', likely, ['=', 'status', "'lost"]]])).toBe(2);
    expect(matching(['isnull', 'probability'])).toBe(1);
  });

  it('counts a division by zero within a row as invalid', () => {
    expect(asked({ let: { v: { from: 'deals', agg: { v: ['sum', ['/', 'amount', ['-', 'amount', 40]]] } } }, out: 'v' })).toMatchObject({
      value: 100 / 60 + 60 / 20,
      n: 2,
      excluded: { invalid: 1 },
    });
  });

  it('reads parameters, its own defaults first', () => {
    const definition = { let: { v: { ...count, where: ['=', 'owner', '$rep'] } }, out: 'v', defaults: { rep: 'ana' } };
    expect(asked(definition).value).toBe(1);
    expect(asked(definition, { rep: 'ben' }).value).toBe(2);
  });

  it.each([
    ['a word', ['=', 'owner', '$rep']],
    ['a number', ['>=', 'amount', '$least']],
    ['one of several', ['and', ['=', 'status', "'won"], ['in', 'owner', "'ana", '$rep']]],
  ])('has no data where a parameter is missing: %s', (_, where) => {
    expect(asked({ let: { v: { ...count, where } }, out: 'v' })).toMatchObject({ status: 'no-data', value: null });
  });

  it('has no data where the formula lacks a parameter, whatever it is', () => {
    expect(asked({ let: { v: count }, out: ['/', 'v', '$target'] })).toMatchObject({ status: 'no-data', value: null });
    expect(asked({ let: { v: count }, out: ['/', 'v', '$target'] }, { target: 6 })).toMatchObject({ value: 0.5, num: 3, den: 6 });
    expect(asked({ let: { v: count }, out: ['/', 'v', '$target'] }, { target: 'six' })).toMatchObject({ status: 'no-data' });
  });

  it('lists a table that is not given, also where it would only be counted', () => {
    expect(evaluate({}, { kpi: own({ let: { v: count }, out: 'v' }), ...january })).toMatchObject({
      status: 'not-computable',
      missing: ['deals'],
    });
  });

  it('may be built on other KPIs', () => {
    expect(asked({ let: {}, out: ['-', 1, ['kpi', 'win-rate']] })).toMatchObject({ status: 'ok', value: 0.5 });
  });

  it.each([
    ['a value that is only compared', ['>', 'probability', 0.3], 'not-computable'],
    ['a value that is asked for with notnull', ['notnull', 'probability'], 'not-computable'],
    ['a value that may be null', ['isnull', 'probability'], 'ok'],
    ['a value with another to fall back on', ['>', ['coalesce', 'probability', 1], 0.3], 'ok'],
  ])('cannot be computed without a field it reads: %s', (_, where, status) => {
    const bare = tableFromRows('deals', [{ amount: 1 }]);
    const result = evaluate({ deals: bare }, { kpi: own({ let: { v: { ...count, where } }, out: 'v' }), ...january });
    expect(result.status).toBe(status);
    expect(result.missing).toEqual(status === 'ok' ? undefined : ['deals.probability']);
  });
});

describe('a wrong definition', () => {
  const owners = { from: 'deals', by: { owner: 'owner' }, agg: { n: ['count'] } };
  const summed = (expr: unknown): unknown => ({ let: { v: { from: 'deals', agg: { v: ['sum', expr] } } }, out: 'v' });
  it.each([
    ['an id', { id: '', let: { v: count }, out: 'v' }, /needs an "id"/],
    ['queries', { out: 'v' }, /no "let"/],
    ['a formula', { let: { v: count } }, /no "out"/],
    ['a query', { let: { v: null }, out: 'v' }, /no query in "v"/],
    ['a table', { let: { v: { ...count, from: 'deal' } }, out: 'v' }, /reads "deal", which is no table, in "v"/],
    ["a table that is not one of every object's names", { let: { v: { ...count, from: 'constructor' } }, out: 'v' }, /reads "constructor"/],
    ['a source', { let: { v: { agg: { v: ['count'] } } }, out: 'v' }, /lacks "from"/],
    ['an aggregate', { let: { v: { from: 'deals' } }, out: 'v' }, /lacks "agg"/],
    ['an aggregate by the name v', { let: { v: { from: 'deals', agg: { w: ['count'] } } }, out: 'v' }, /lacks the aggregate "v"/],
    ['an aggregate that there is', { let: { v: { from: 'deals', agg: { v: ['mode', 'amount'] } } }, out: 'v' }, /"mode".*quantile/],
    ['an aggregate as a list', { let: { v: { from: 'deals', agg: { v: 'count' } } }, out: 'v' }, /"count" for an aggregate/],
    ['what to sum', { let: { v: { from: 'deals', agg: { v: ['sum'] } } }, out: 'v' }, /gives "sum" 0 operands where it takes 1 in "v"/],
    ['an operator', summed(['plus', 'amount', 1]), /"plus" for an operator/],
    ['an operator of ours, not of every object', summed(['toString', 'amount', 1]), /"toString" for an operator/],
    ['both operands', summed(['-', 'amount']), /gives "-" 1 operands where it takes 2/],
    ['no more operands than it takes', summed(['abs', 'amount', 1]), /gives "abs" 2 operands where it takes 1/],
    [
      'an operand deep inside',
      summed(['if', ['=', 'status', "'won"], ['abs', ['+', 'amount']], 0]),
      /gives "\+" 1 operands where it takes 2 or more/,
    ],
    ['a value that is none', summed(['+', 'amount', true]), /has true for an operator/],
    ['a cohort', { let: { v: { ...count, cohort: {} } }, out: 'v' }, /cohort/],
    ['the instant of a cohort', { let: { v: { ...count, cohort: { at: ['createdAt', 'closedAt'] } } }, out: 'v' }, /cohort/],
    ['a query of the formula', { let: { v: count }, out: ['/', 'v', 'w'] }, /names "w", which is none of its queries, in "out"/],
    ['a query, not something every object has', { let: { v: count }, out: 'constructor' }, /names "constructor"/],
    ['an operator of the formula', { let: { v: count }, out: ['^', 'v', 2] }, /"\^" for an operator/],
    ['an operand of the formula', { let: { v: count }, out: ['/', 'v'] }, /gives "\/" 1 operands/],
    [
      'a table inside spans',
      { let: { v: { from: { spans: { from: 'stage', key: ['deal'], at: 'at' } }, agg: { v: ['count'] } } }, out: 'v' },
      /reads "stage"/,
    ],
    ['a key that a query has', { let: { v: { ...count, filter: ['=', 'status', "'won"] } }, out: 'v' }, /has "filter"; a query has from, cohort, where/],
    ['a field of its fold', { let: { v: { from: owners, agg: { v: ['sum', 'amount'] } } }, out: 'v' }, /names "amount", which is no field of the rows/],
    ['a field to fold by', { let: { v: { from: { ...owners, by: { owner: 1 } }, agg: { v: ['count'] } } }, out: 'v' }, /names 1, which is no field/],
    ['an instant of the period', { let: { v: { ...count, cohort: { at: ['createdAt', 'closedAt', '$now'] } } }, out: 'v' }, /"\$asOf"/],
    ['a share for a quantile', { let: { v: { from: 'deals', agg: { v: ['quantile', 50, 'amount'] } } }, out: 'v' }, /"quantile" 50 where it takes a number from 0 to 1/],
    ['the name of a parameter', summed(['*', 'amount', '$']), /has "\$" for a value, which names nothing/],
    ['fields to match on', { let: { v: { from: { match: { from: 'deals', to: 'stageEvents', as: 'r' } }, agg: { v: ['count'] } } }, out: 'v' }, /match without "on"/],
    [
      'a field of a matched fold',
      { let: { v: { from: { match: { from: 'deals', to: owners, on: [['owner', 'owner']], as: 'r' } }, where: ['>', 'r.count', 1], agg: { v: ['count'] } } }, out: 'v' },
      /names "r.count"/,
    ],
    ['a key of spans', { let: { v: { from: { spans: { from: 'stageEvents', at: 'at' } }, agg: { v: ['count'] } } }, out: 'v' }, /nothing for a list of fields/],
    [
      'a way to carry that there is',
      { let: { v: { from: { spans: { from: 'mrr', key: ['account'], at: 'at', carry: { next: ['lead', 'mrr'] } } }, agg: { v: ['count'] } } }, out: 'v' },
      /carries \["lead","mrr"\]/,
    ],
    ['one value in the formula', { let: { owners }, out: 'owners' }, /names "owners", which gives rows and no value, in "out"/],
    ['rows for argmax', { let: { v: count }, out: ['argmax', 'v', 'owner', 'n', 'n'] }, /names "v", which gives a value and no rows/],
    ['a field for argmax', { let: { owners }, out: ['argmax', 'owners', 'rep', 'n', 'n'] }, /names "rep", which is no field of the rows/],
    ['the id of a KPI', { let: {}, out: ['kpi', 3] }, /refers to a KPI in another way than \["kpi", id/],
    ['parameters for a KPI', { let: {}, out: ['kpi', 'win-rate', 'last'] }, /refers to a KPI in another way/],
    ['an interval that there is', { let: { v: count }, out: 'v', interval: 'wald' }, /has "wald" for an interval; there are wilson, median.* in "interval"/],
    ['an interval of as many queries as it takes', { let: { v: count }, out: 'v', interval: { ratio: ['v', 'v'] } }, /gives "ratio" 2 operands where it takes 3 in "interval"/],
    ['an interval of queries where it takes some', { let: { v: count }, out: 'v', interval: 'nps' }, /gives "nps" 0 operands where it takes 3 in "interval"/],
    ['an interval by its name where it takes none', { let: { v: count }, out: 'v', interval: { wilson: [] } }, /has \{"wilson":\[\]\} where "wilson" is meant in "interval"/],
    ['the queries of its interval', { let: { v: count }, out: 'v', interval: { nps: ['v', 'd', 'n'] } }, /names "d", which is none of its queries, in "interval"/],
    ['defaults by name', { let: { v: count }, out: 'v', defaults: 'demo' }, /"defaults" that are not/],
  ])('lacks %s', (_, definition, message) => {
    // With data and without: what is wrong does not depend on the rows.
    for (const tables of [{ deals }, {}]) {
      const evaluated = (): unknown => evaluate(tables, { kpi: own(definition), ...january });
      expect(evaluated).toThrow(KpiError);
      expect(evaluated).toThrow(expect.objectContaining({ code: 'invalid-definition', message: expect.stringMatching(message) as string }));
    }
  });

  it('refers to a KPI that there is not: the nearest one is named', () => {
    expect(() => asked({ let: {}, out: ['kpi', 'winrate'] })).toThrow(
      expect.objectContaining({ code: 'unknown-kpi', message: expect.stringContaining('"win-rate"') as string }),
    );
  });

  it('reads a word as a number', () => {
    expect(() => asked(summed('owner'))).toThrow(expect.objectContaining({ code: 'invalid-definition' }));
  });
});

describe('the catalogue', () => {
  it('holds only definitions that a page could give itself', () => {
    for (const definition of catalogue) expect(definitionOf({ ...definition })).toEqual(definition);
  });

  it('has each id once', () => {
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
  });
});

describe('an id that is no KPI', () => {
  it.each([
    ['winrate', 'win-rate'],
    ['sales cycle', 'sales-cycle'],
    ['NPS', 'nps'],
  ])('"%s" is answered with the nearest one, %s', (id, near) => {
    expect(() => definitionOf(id)).toThrow(
      expect.objectContaining({ code: 'unknown-kpi', message: expect.stringContaining(`"${near}"`) as string }),
    );
  });

  it.each(['zzzzzz', '', 'constructor', '__proto__', undefined, null, 3])('%s is refused', (id) => {
    expect(() => definitionOf(id as string)).toThrow(expect.objectContaining({ code: 'unknown-kpi' }));
  });
});
