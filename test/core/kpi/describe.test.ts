import { describe as suite, expect, it } from 'vitest';
import { catalogue, describe, KpiError, type KpiDefinition } from '../../../src/core/index.ts';

const own = (definition: object): KpiDefinition => ({ id: 'own', let: {}, ...definition }) as unknown as KpiDefinition;
const formulaOf = (out: unknown): string => describe(own({ let: { a: count, b: count, c: count }, out })).formula;
const count = { from: 'deals', agg: { v: ['count'] } };
const conditionOf = (where: unknown): string => {
  const { formula } = describe(own({ let: { v: { ...count, where } }, out: 'v' }));
  return (/^count \{ deals \| (.*) \}$/.exec(formula) as unknown as [string, string])[1];
};

suite('a formula', () => {
  it.each([
    ['win-rate', 'won ÷ (won + lost)'],
    ['sales-velocity', 'open × [win-rate] × [average-deal-size] ÷ [sales-cycle]'],
    ['forecast-accuracy', '1 − |$forecast − won| ÷ won'],
    ['mrr-churn-net', '([mrr-churned] + [mrr-contraction] − ([mrr-expansion] + [mrr-reactivation])) ÷ opening'],
    ['nps-trend', '[nps] − [nps; from = $prevFrom, to = $prevTo, asOf = $prevTo]'],
    ['health-score', 'wmean(rows, score, weight)'],
    ['leaderboard', 'leaderboard()'],
    ['deals-won', 'count { deals | $from ≤ closedAt < $to, status = "won" }'],
  ])('of %s is %s', (id, formula) => {
    expect(describe(id).formula).toBe(formula);
  });

  it.each([
    [['-', 'a', ['-', 'b', 'c']], 'a − (b − c)'],
    [['-', ['-', 'a', 'b'], 'c'], 'a − b − c'],
    [['+', 'a', ['-', 'b', 'c']], 'a + b − c'],
    [['/', 'a', ['*', 'b', 'c']], 'a ÷ (b × c)'],
    [['*', ['/', 'a', 'b'], ['/', 'b', 'c']], 'a ÷ b × (b ÷ c)'],
    [['*', ['+', 'a', 1], 'b'], '(a + 1) × b'],
    [['max', 0, ['-', 'a', 'b']], 'max(0, a − b)'],
  ])('keeps the brackets that it needs: %j', (out, text) => {
    expect(formulaOf(out)).toBe(text);
  });
});

suite('the conditions of a query', () => {
  it.each([
    [['and', ['=', 'status', "'won"], ['or', ['isnull', 'owner'], ['in', 'owner', "'ann", '$rep']]], 'status = "won", (owner = ∅ ∨ owner ∈ {"ann", $rep})'],
    [['or', ['and', ['>', 'amount', 1], ['<', 'amount', 9]], ['not', ['notnull', 'owner']]], '(amount > 1 ∧ amount < 9 ∨ ¬(owner ≠ ∅))'],
    [['=', 'name', "'a \"b\""], 'name = "a \\"b\\""'],
    [['<=', ['dur', 'createdAt', ['coalesce', 'closedAt', '$asOf']], 86_400_000], '(closedAt ?? $asOf) − createdAt ≤ 1 d'],
    [['<', ['+', 'createdAt', 5_400_000], '$to'], 'createdAt + 90 min < $to'],
    [['>', 'amount', 86_400_000], 'amount > 86400000'],
    [['if', ['isnull', 'amount'], 0, 1], '(amount = ∅ ? 0 : 1)'],
  ])('read %j as %s', (where, text) => {
    expect(conditionOf(where)).toBe(text);
  });

  it('say which rows belong to the period', () => {
    const withCohort = (cohort: object): string => describe(own({ let: { v: { ...count, cohort } }, out: 'v' })).formula;
    expect(withCohort({ at: ['createdAt', 'closedAt', '$asOf'] })).toBe('count { deals | createdAt < $asOf, (closedAt ≥ $asOf ∨ closedAt = ∅) }');
    expect(withCohort({ overlaps: ['createdAt', 'closedAt'] })).toBe('count { deals | createdAt < $to, (closedAt ≥ $from ∨ closedAt = ∅) }');
  });
});

suite('the description of a KPI', () => {
  it('says what each name of the formula stands for', () => {
    expect(describe('win-rate').queries).toEqual({
      won: 'count { deals | $from ≤ closedAt < $to, status = "won" }',
      lost: 'count { deals | $from ≤ closedAt < $to, status = "lost" }',
    });
    expect(describe('deals-won').queries).toEqual({});
    expect(describe('calls-per-day').queries['days']).toBe('$workdays ?? workdays($from, $to)');
    expect(describe('stage-conversion').queries['passed']).toBe(
      'count { deals ⟕ h: group(deal, maxPos = max(s.pos)) { stageEvents ⟕ s: stages [stage = s.stage] | at < $asOf } [id = h.deal] '
      + '| $from ≤ createdAt < $to, h.maxPos ≥ $b }',
    );
    expect(describe('mrr-new').formula).toContain('spans(account, at … endAt, prev = lag(mrr, 0), peak = runmax(mrr, 0)) { mrr }');
    expect(describe('campaign-revenue').formula).toContain('{ credit($model, $windowDays) { orders ⟕ touches } | ');
  });

  it('names cohorts, inputs, parameters and interval', () => {
    expect(describe('close-rate').cohorts).toEqual([
      { rule: 'during', table: 'deals', fields: ['closedAt'] },
      { rule: 'overlaps', table: 'deals', fields: ['createdAt', 'closedAt'] },
    ]);
    // The opening set lies in a fold of which the query counts the rows.
    expect(describe('customer-churn-rate').cohorts).toEqual([{ rule: 'at', table: 'spells', fields: ['startedAt', 'endedAt'], instant: 'from' }]);
    expect(describe('win-rate').inputs).toEqual(['deals.closedAt', 'deals.status']);
    expect(describe('customer-response-time').interval).toBe('t');
    expect(describe('nps').interval).toBe('nps');
    expect(describe('win-rate').parameters).toEqual([]);
    expect(describe('campaign-revenue').parameters).toContainEqual({
      name: 'model', default: 'last', choices: ['last', 'first', 'linear', 'linear-per-campaign'],
    });
  });

  it('takes over what the KPIs in its formula need, but for what it gives them itself', () => {
    expect(describe('ltv-cac-ratio').parameters).toEqual([{ name: 'margin' }]);
    expect(describe('ltv-cac-ratio').inputs).toEqual(expect.arrayContaining(['mrr.mrr', 'spells.endedAt', 'costs.amount']));
    expect(describe('funnel-conversion').parameters.map(({ name }) => name)).toEqual(['first', 'last']);
  });

  it('names the KPIs of the same name, ours first', () => {
    expect(describe('win-rate-flow').variants[0]).toBe('win-rate');
    expect(describe('win-rate-flow').variants).toContain('win-rate-flow');
    expect(describe('reopen-rate').variants).toEqual([]);
  });

  it("holds for a KPI of one's own, which has no sources", () => {
    const described = describe(own({ let: { v: { ...count, where: ['>=', 'amount', '$least'] } }, out: ['/', 'v', '$days'], defaults: { least: 10 } }));
    expect(described).toMatchObject({
      id: 'own', formula: 'v ÷ $days', queries: { v: 'count { deals | amount ≥ $least }' }, inputs: ['deals.amount'],
      parameters: [{ name: 'least', default: 10 }, { name: 'days' }], interval: 'none', variants: [], references: [],
    });
    expect(() => describe(own({ out: 'w' }))).toThrow(KpiError);
  });

  it('leaves out no sign for any built-in KPI', () => {
    const texts = catalogue.flatMap((kpi) => [describe(kpi).formula, ...Object.values(describe(kpi).queries)].map((text) => `${kpi.id}: ${text}`));
    expect(texts.filter((text) => /undefined|\[object|NaN|null/.test(text))).toEqual([]);
  });
});
