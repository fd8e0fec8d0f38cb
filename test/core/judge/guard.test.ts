import { describe, expect, it } from 'vitest';
import { evaluate, tableFromRows, type KpiDefinition, type KpiResult } from '../../../src/core/index.ts';
import { guardrails, type Guardrail, type Movement } from '../../../src/core/judge/guard.ts';
import { boardStaples, guardrailRules } from '../../../src/core/judge/guardrails.ts';
import { catalogue } from '../../../src/core/kpi/catalogue.ts';
import { guardrails as words } from '../../../src/locales/en/guardrails.ts';

const ids = new Set(catalogue.map(({ id }) => id));
const result = (value: number | null, more: Partial<KpiResult> = {}): KpiResult => ({
  kpi: 'x', status: value === null ? 'no-data' : 'ok', value, n: 10, excluded: {}, ...more,
});
const share = (num: number, den: number): KpiResult =>
  result(num / den, { num, den, interval: { low: 0, high: 1, level: 0.95, method: 'wilson' } });
const moved = (kpi: string, now: KpiResult, before: KpiResult): Movement => ({ kpi, now, before });
const codes = (found: readonly Guardrail[]): string[] => found.map(({ code }) => code);

// Newcombe 1998: 56/70 - 48/80 is [0.05, 0.33]. Of counts, 30 is beyond 1.96 roots of 230, 20 within those of 220.
const winRateUp = moved('win-rate', share(56, 70), share(48, 80));
const fewerCreated = moved('new-opportunities', result(100), result(130));

describe('two that moved apart', () => {
  it('are told with their figures and the story to ask about', () => {
    expect(guardrails([], [winRateUp, fewerCreated])).toEqual([
      {
        code: 'moved-apart', severity: 'warning', rule: 'hidden-leads',
        pressed: { kpi: 'win-rate', way: 'up', before: 0.6, now: 0.8 },
        pair: { kpi: 'new-opportunities', way: 'down', before: 130, now: 100 },
      },
    ]);
  });

  it('are told of real rows: more of fewer deals won', () => {
    const won = (count: number, status: string, month: string): object[] =>
      Array.from({ length: count }, () => ({ createdAt: `2025-${month}-02`, closedAt: `2025-${month}-20`, status }));
    const deals = tableFromRows('deals', [...won(48, 'won', '01'), ...won(82, 'lost', '01'), ...won(56, 'won', '02'), ...won(14, 'lost', '02')]);
    const over = (kpi: string, from: string, to: string): KpiResult => evaluate({ deals }, { kpi, from, to });
    const movements = ['win-rate', 'new-opportunities'].map((kpi) =>
      moved(kpi, over(kpi, '2025-02-01', '2025-03-01'), over(kpi, '2025-01-01', '2025-02-01')));
    expect(guardrails([], movements)).toMatchObject([{ rule: 'hidden-leads', pressed: { now: 0.8 }, pair: { before: 130, now: 70 } }]);
  });

  it.each([
    ['the pair moved within noise', [winRateUp, moved('new-opportunities', result(100), result(120))]],
    ['the pressed one moved within noise', [moved('win-rate', share(3, 4), share(2, 4)), fewerCreated]],
    ['both went up', [winRateUp, moved('new-opportunities', result(130), result(100))]],
    ['both went down', [moved('win-rate', share(48, 80), share(56, 70)), fewerCreated]],
    ['one has no value', [winRateUp, moved('new-opportunities', result(null), result(130))]],
    ['one is not there', [winRateUp]],
    ['they have nothing to do with each other', [winRateUp, moved('csat', share(48, 80), share(56, 70))]],
  ])('are not told where %s', (_, movements) => {
    expect(guardrails([], movements)).toEqual([]);
  });

  it('turn round where the pressure is downwards', () => {
    const faster = moved('customer-response-time', within(20, 2), within(40, 3));
    const reopened = moved('reopen-rate', share(56, 70), share(48, 80));
    expect(guardrails([], [faster, reopened])).toMatchObject([
      { rule: 'empty-replies', pressed: { way: 'down', before: 40, now: 20 }, pair: { kpi: 'reopen-rate', way: 'up' } },
    ]);
    expect(guardrails([], [moved('customer-response-time', within(40, 3), within(20, 2)), reopened])).toEqual([]);
  });

  it('of calls: exact Poisson intervals of the rates', () => {
    const calls = moved('calls-per-day', rate(60, 20), rate(20, 20));
    const emptier = moved('value-added-call-share', share(48, 80), share(56, 70));
    expect(guardrails([], [calls, emptier])).toMatchObject([{ rule: 'empty-activity', pressed: { before: 1, now: 3 }, pair: { before: 0.8, now: 0.6 } }]);
  });

  it('of a sum that is a census: any movement is real', () => {
    const revenue = moved('revenue-won', result(1100), result(1000));
    const churn = moved('customer-churn-rate', share(56, 70), share(48, 80));
    expect(guardrails([], [revenue, churn])).toMatchObject([{ rule: 'wrong-customers' }]);
  });
});

/** Half widths of means of 30 values. */
function within(value: number, half: number): KpiResult {
  return result(value, { n: 30, interval: { low: value - half, high: value + half, level: 0.95, method: 't' } });
}

/** Garwood's intervals of 20 events, [12.2, 30.9], and of 60, [45.8, 77.2], over so many days. */
function rate(events: 20 | 60, days: number): KpiResult {
  const [low, high] = events === 20 ? [12.22, 30.89] : [45.79, 77.23];
  return result(events / days, { num: events, den: days, interval: { low: low / days, high: high / days, level: 0.95, method: 'poisson' } });
}

describe('a board', () => {
  const add = (board: readonly string[], code: string, available?: readonly string[]): string[] | undefined => {
    const found = guardrails(board, [], available).find((advice) => advice.code === code);
    return found && 'add' in found ? found.add : undefined;
  };

  it('of one number lacks others: its pairs first', () => {
    expect(guardrails(['arpa'])).toEqual([{ code: 'single', severity: 'advice', add: ['customer-churn-rate', 'nps', 'customer-response-time'] }]);
  });

  it('is not told to add what it has', () => {
    expect(add(['nps'], 'single')).toEqual(['customer-churn-rate', 'survey-response-rate', 'customer-response-time']);
  });

  it('of nothing lacks nothing', () => {
    expect(guardrails([])).toEqual([]);
  });

  it.each([
    ['only-lagging', ['customer-churn-rate', 'csat'], 'new-opportunities', 'customer-response-time'],
    ['only-volume', ['deals-won', 'new-opportunities', 'calls-per-day', 'arr', 'forecast'], 'win-rate', 'average-deal-size'],
    ['only-internal', ['sales-cycle', 'win-rate', 'new-opportunities'], 'csat', 'customer-churn-rate'],
    ['only-efficiency', ['calls-per-day', 'customer-response-time'], 'win-rate', 'value-added-call-effectiveness'],
    ['only-effectiveness', ['csat', 'content-usefulness'], 'customer-response-time', 'survey-response-rate'],
  ])('that is %s is told so, unless one more mends it', (code, board, mend, first) => {
    expect(add(board, code)?.[0]).toBe(first);
    expect(add([...board, mend], code)).toBeUndefined();
  });

  it('of counts a day is one of volume, of sums over customers is not', () => {
    expect(codes(guardrails(['calls-per-day', 'mrr']))).toContain('only-volume');
    expect(codes(guardrails(['calls-per-day', 'arpa']))).not.toContain('only-volume');
    expect(codes(guardrails(['calls-per-day', 'deal-size-median']))).not.toContain('only-volume');
  });

  it('is asked for the pair of a KPI under pressure', () => {
    expect(guardrails(['win-rate', 'csat', 'calls-per-day', 'survey-response-rate'])).toEqual([
      {
        code: 'unpaired', severity: 'advice', rule: 'hidden-leads', kpi: 'win-rate',
        add: ['new-opportunities', 'win-rate-created', 'open-deal-age'],
      },
      {
        code: 'unpaired', severity: 'advice', rule: 'empty-activity', kpi: 'calls-per-day',
        add: ['value-added-call-effectiveness', 'stage-conversion', 'value-added-call-share'],
      },
    ]);
  });

  it('that has one of the pairs is left in peace', () => {
    expect(codes(guardrails(['win-rate', 'open-deal-age', 'csat', 'survey-response-rate']))).not.toContain('unpaired');
  });

  it('is not asked for what the data cannot give', () => {
    expect(add(['win-rate', 'csat'], 'unpaired', ['open-deal-age'])).toEqual(['open-deal-age']);
    expect(add(['win-rate', 'sales-cycle', 'deals-won'], 'only-internal', ['csat', 'forecast'])).toEqual([]);
  });

  it('may hold definitions of its own', () => {
    const own = { id: 'own', let: { v: { from: 'deals', agg: { v: ['count'] } } }, out: 'v' } as unknown as KpiDefinition;
    expect(codes(guardrails([own, 'deals-won']))).toContain('only-volume');
    expect(() => guardrails(['nothing-such'])).toThrow(expect.objectContaining({ code: 'unknown-kpi' }));
  });

  it('is judged in words that can be sent', () => {
    const found = guardrails(['win-rate', 'deals-won'], [winRateUp, fewerCreated]);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(codes(found)).toEqual(['moved-apart', 'only-lagging', 'only-internal', 'only-effectiveness', 'unpaired', 'unpaired']);
  });
});

describe('the rules', () => {
  it('name KPIs that there are, and no KPI as its own pair', () => {
    for (const { pressed, pairs } of guardrailRules) {
      for (const kpi of [...Object.keys(pressed), ...Object.keys(pairs)]) expect(ids).toContain(kpi);
      expect(Object.keys(pairs).filter((kpi) => kpi in pressed)).toEqual([]);
    }
    for (const kpi of boardStaples) expect(ids).toContain(kpi);
  });

  it('hold every pair that the definitions of the abuses name', () => {
    const pairsOf = (kpi: string): string[] => guardrailRules.filter(({ pressed }) => kpi in pressed).flatMap(({ pairs }) => Object.keys(pairs));
    // The KPI reference, section 2: what is pressed, and what to pair it with.
    expect(pairsOf('calls-per-day')).toEqual(expect.arrayContaining(['value-added-call-effectiveness', 'stage-conversion']));
    expect(pairsOf('emails-sent')).toEqual(expect.arrayContaining(['value-added-call-effectiveness', 'stage-conversion', 'campaign-revenue']));
    expect(pairsOf('click-rate')).toEqual(['campaign-revenue']);
    expect(pairsOf('unsubscribe-rate')).toEqual(['campaign-revenue']);
    expect(pairsOf('sales-cycle')).toEqual(['customer-churn-rate', 'nps']);
    expect(pairsOf('win-rate')).toEqual(expect.arrayContaining(['new-opportunities', 'win-rate-created']));
    expect(pairsOf('close-rate')).toEqual(['average-deal-size']);
    expect(pairsOf('revenue-won')).toEqual(expect.arrayContaining(['customer-churn-rate', 'ltv-net']));
    expect(pairsOf('nps')).toEqual(expect.arrayContaining(['nps-by-account', 'customer-churn-rate']));
  });

  it('go against the direction of the pair, and with that of the pressed KPI', () => {
    const directions = new Map(catalogue.map(({ id, direction }) => [id, direction]));
    for (const { pressed, pairs } of guardrailRules) {
      for (const [kpi, way] of Object.entries(pressed)) if (directions.get(kpi) !== 'context') expect([kpi, way]).toEqual([kpi, directions.get(kpi) === 'higher' ? 'up' : 'down']);
      for (const [kpi, way] of Object.entries(pairs)) expect([kpi, way]).toEqual([kpi, directions.get(kpi) === 'higher' ? 'down' : 'up']);
    }
  });

  it('have their sentences', () => {
    expect(Object.keys(words.rules)).toEqual(guardrailRules.map(({ id }) => id));
    for (const { moved, unpaired } of Object.values(words.rules)) {
      expect(moved).toMatch(/\?$/);
      expect(unpaired).toMatch(/\{kpi\}.*\{add\}/);
    }
  });
});
