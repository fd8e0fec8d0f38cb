import { describe, expect, it } from 'vitest';
import { evaluate, tableFromRows, type KpiResult, type Query } from '../../../src/core/index.ts';

/*
 * Each KPI by its definition, on a few rows whose result can be worked out in the head.
 */
type Row = Record<string, unknown>;
type Expected = Partial<Omit<KpiResult, 'interval'>> & { interval?: unknown };

const Q1 = { from: '2025-01-01', to: '2025-04-01' };
/** March 2025 in New York: 05:00 UTC before, 04:00 UTC after the change of the clock. */
const marchInNewYork = { from: '2025-03-01T05:00Z', to: '2025-04-01T04:00Z', zone: 'America/New_York' };

const near = (value: number): unknown => expect.closeTo(value, 4);
const won = (createdAt: unknown, closedAt: unknown, amount: unknown = 100): Row => ({ createdAt, closedAt, amount, status: 'won' });
/** Deals won in January for these amounts. */
const wonFor = (...amounts: unknown[]): Row[] => amounts.map((amount) => won('2025-01-01', '2025-01-11', amount));
const lost = (createdAt: unknown, closedAt: unknown): Row => ({ createdAt, closedAt, amount: 100, status: 'lost' });
const open = (createdAt: unknown, amount: unknown = 100): Row => ({ createdAt, closedAt: null, amount, status: 'open' });
const answers = (kind: string, ...scores: unknown[]): Row[] => scores.map((score) => ({ kind, score, at: '2025-02-10' }));

function result(kpi: string, rows: Row[], query: Partial<Query> = {}): KpiResult {
  const table = ['nps', 'csat', 'ces'].includes(kpi) ? 'responses' : 'deals';
  return evaluate({ [table]: tableFromRows(table, rows) }, { kpi, ...Q1, ...query });
}

const cases: Record<string, [rule: string, rows: Row[], query: Partial<Query>, expected: Expected][]> = {
  'deals-won': [
    [
      'the period holds its first instant and not its end',
      [
        won('2024-12-01', '2025-01-01T00:00Z'),
        won('2024-12-01', '2025-03-31T23:59:59.999Z'),
        won('2024-12-01', '2025-04-01T00:00Z'),
        won('2024-12-01', '2024-12-31T23:59:59.999Z'),
      ],
      {},
      { status: 'ok', value: 2, n: 2 },
    ],
    [
      'a calendar day belongs to its local day, also west of Greenwich',
      [won('2025-01-01', '2025-02-28'), won('2025-01-01', '2025-03-01'), won('2025-01-01', '2025-03-31'), won('2025-01-01', '2025-04-01')],
      marchInNewYork,
      { value: 2 },
    ],
    [
      'what happens at asOf is not known yet',
      [won('2025-01-01', '2025-02-01T00:00Z'), won('2025-01-01', '2025-01-31T23:59Z')],
      { asOf: '2025-02-01' },
      { value: 1, partial: true },
    ],
    ['none won is a true zero', [lost('2025-01-01', '2025-01-11'), open('2025-01-01')], {}, { status: 'ok', value: 0, n: 0 }],
    ['a won deal without a date is in no period', [won('2025-01-01', null), won('2025-01-01', 'soon')], {}, { status: 'ok', value: 0 }],
  ],
  'revenue-won': [
    [
      'a credit takes away',
      [won('2025-01-01', '2025-01-11', 1000), won('2025-01-01', '2025-01-12', -200.5), lost('2025-01-01', '2025-01-12')],
      {},
      { value: 799.5, n: 2, excluded: {} },
    ],
    ['an amount that is missing is counted, not read as 0', wonFor(1000, null), {}, { value: 1000, n: 1, excluded: { missing: 1 } }],
    ['all amounts missing is no data', wonFor(null, ''), {}, { status: 'no-data', value: null, n: 0, excluded: { missing: 2 } }],
    ['nothing won is a true zero', [open('2025-01-01')], {}, { status: 'ok', value: 0, n: 0 }],
    ['ten cents ten times are one', wonFor(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1), {}, { value: 1 }],
  ],
  'win-rate': [
    [
      'won of won and lost, closed in the period',
      [
        won('2024-12-01', '2025-01-11'),
        won('2025-01-01', '2025-01-11'),
        lost('2025-01-01', '2025-03-31'),
        lost('2025-01-01', '2025-04-01'),
        open('2025-01-01'),
      ],
      // Wilson by hand: (2/3 + z²/6 ± z·√(2/27 + z²/36)) / (1 + z²/3).
      {},
      {
        value: near(2 / 3) as number,
        num: 2,
        den: 3,
        n: 3,
        interval: { low: near(0.2077), high: near(0.9385), level: 0.95, method: 'wilson' },
      },
    ],
    [
      'a deal that was reopened leaves both sides',
      [won('2025-01-01', '2025-01-11'), { ...open('2025-01-01'), stage: 'lost once' }],
      {},
      { value: 1, num: 1, den: 1 },
    ],
    [
      'only open deals are no data, not 0 %',
      [open('2025-01-01'), open('2025-02-01')],
      {},
      { status: 'no-data', value: null, num: 0, den: 0 },
    ],
    [
      'another word for the status is neither won nor lost',
      [won('2025-01-01', '2025-01-11'), { ...lost('2025-01-01', '2025-01-11'), status: 'abandoned' }],
      {},
      { value: 1, den: 1 },
    ],
    ['all lost is a true zero', [lost('2025-01-01', '2025-01-11')], {}, { status: 'ok', value: 0, num: 0, den: 1 }],
  ],
  'win-rate-created': [
    [
      'the deals created in the period, won by asOf at whatever time',
      [
        won('2025-01-01', '2025-04-20'),
        won('2025-03-31', '2025-05-01T00:00Z'),
        won('2024-12-31', '2025-01-05'),
        lost('2025-02-01', '2025-02-02'),
        open('2025-02-01'),
      ],
      { asOf: '2025-05-01' },
      { value: 0.25, num: 1, den: 4, n: 4 },
    ],
    [
      'without asOf only what was won by the end counts',
      [won('2025-01-01', '2025-04-20'), won('2025-01-01', '2025-03-20')],
      {},
      { value: 0.5, num: 1, den: 2 },
    ],
    ['a deal without a creation date is in no cohort', [won(null, '2025-01-05')], {}, { status: 'no-data', num: 0, den: 0 }],
    [
      'a calendar day is a local day',
      [won('2025-03-31', '2025-04-01'), open('2025-04-01')],
      { ...marchInNewYork, asOf: '2025-06-01' },
      { value: 1, num: 1, den: 1 },
    ],
  ],
  'win-rate-flow': [
    [
      'two sets of deals, so it can exceed 1 and has no interval',
      [
        won('2024-11-01', '2025-01-05'),
        won('2024-12-01', '2025-02-05'),
        won('2024-12-01', '2025-02-06'),
        open('2025-01-01'),
        open('2025-03-31'),
      ],
      {},
      { value: 1.5, num: 3, den: 2, interval: undefined },
    ],
    [
      'won deals and none created is undefined, and shows both',
      [won('2024-11-01', '2025-01-05')],
      {},
      { status: 'undefined', value: null, num: 1, den: 0 },
    ],
    ['neither won nor created is no data', [won('2024-11-01', '2024-12-05')], {}, { status: 'no-data', num: 0, den: 0 }],
  ],
  'close-rate': [
    [
      'every deal that was open at some time of the period was worked, also one closed as it begins',
      [
        won('2024-12-01', '2025-01-01T00:00Z'),
        lost('2024-12-01', '2024-12-31T23:59Z'),
        open('2025-03-31T23:59Z'),
        open('2025-04-01T00:00Z'),
        lost('2025-02-01', '2025-05-01'),
      ],
      {},
      { value: near(1 / 3) as number, num: 1, den: 3, n: 3 },
    ],
    ['nothing worked is no data', [won('2024-11-01', '2024-12-05')], {}, { status: 'no-data' }],
    [
      'a share above 1 has no interval',
      [won(null, '2025-01-05'), won('2025-01-01', '2025-01-05')],
      {},
      { value: 2, num: 2, den: 1, interval: undefined },
    ],
  ],
  'average-deal-size': [
    [
      'an amount of 0 counts, a negative one is invalid, a missing one missing',
      wonFor(0, 90, -5, null),
      {},
      { value: 45, n: 2, excluded: { invalid: 1, missing: 1 } },
    ],
    // The standard deviation is 100 and t with 2 degrees of freedom 4.302653: 200 ± 248.4138.
    [
      'the interval is that of t',
      wonFor(100, 200, 300),
      {},
      { value: 200, interval: { low: near(-48.4138), high: near(448.4138), level: 0.95, method: 't' } },
    ],
    ['one deal has a mean and no interval', wonFor(70), {}, { value: 70, n: 1, interval: undefined }],
    ['no deal has no mean', [open('2025-01-01')], {}, { status: 'no-data', value: null, n: 0 }],
  ],
  'deal-size-median': [
    ['the middle of an odd number', wonFor(5, 100, 1), {}, { value: 5, n: 3, interval: undefined }],
    [
      'half way between the two in the middle, and an interval from six on',
      wonFor(6, 1, 5, 2, 4, 3),
      {},
      { value: 3.5, n: 6, interval: { low: 1, high: 6, level: 0.95, method: 'median' } },
    ],
    ['negative and missing amounts are left out and counted', wonFor(8, -8, null), {}, { value: 8, excluded: { invalid: 1, missing: 1 } }],
    ['only amounts that do not count are no data', wonFor(-8), {}, { status: 'no-data', n: 0, excluded: { invalid: 1 } }],
  ],
  'sales-cycle': [
    [
      'days from creation to winning',
      [won('2025-01-01', '2025-01-11'), won('2025-01-01T12:00Z', '2025-01-03T00:00Z'), lost('2025-01-01', '2025-03-01')],
      {},
      { value: 5.75, n: 2 },
    ],
    [
      'closed before it was created is negative, never clamped',
      [won('2025-02-01', '2025-01-20'), won('2025-02-01', '2025-02-05')],
      {},
      { value: 4, n: 1, excluded: { negative: 1 } },
    ],
    ['without a creation date it is missing', [won(null, '2025-01-20')], {}, { status: 'no-data', excluded: { missing: 1 } }],
    [
      'two calendar days are one day apart, also when the clock changes',
      [won('2025-03-30', '2025-03-31')],
      { zone: 'Europe/Rome' },
      { value: 1 },
    ],
    [
      'between instants the day of the change has 23 hours',
      [won('2025-03-29T23:00Z', '2025-03-30T22:00Z')],
      { zone: 'Europe/Rome' },
      { value: near(23 / 24) as number },
    ],
    // 30 March starts at 23:00 UTC in Rome; 11:00 UTC is twelve hours later.
    ['a calendar day beside an instant is its start', [won('2025-03-30', '2025-03-30T11:00Z')], { zone: 'Europe/Rome' }, { value: 0.5 }],
    [
      'closed on the day of its creation is a true zero',
      [won('2025-03-10', '2025-03-10')],
      { zone: 'America/New_York' },
      { status: 'ok', value: 0, n: 1 },
    ],
  ],
  'sales-cycle-median': [
    [
      'the middle of the durations',
      [won('2025-01-01', '2025-01-02'), won('2025-01-01', '2025-01-03'), won('2025-01-01', '2025-01-31')],
      {},
      { value: 2, n: 3 },
    ],
    [
      'negative durations are left out and counted',
      [won('2025-02-01', '2025-01-20'), won('2025-02-01', '2025-02-05'), won('2025-02-01', '2025-02-06')],
      {},
      { value: 4.5, excluded: { negative: 1 } },
    ],
    ['none won is no data', [lost('2025-01-01', '2025-01-20')], {}, { status: 'no-data' }],
  ],
  'pipeline-value': [
    [
      'the state just before asOf: created at it is not in, closed at it still is',
      [
        open('2025-03-31T23:59Z', 1),
        open('2025-04-01T00:00Z', 10),
        won('2025-01-01', '2025-04-01T00:00Z', 100),
        won('2025-01-01', '2025-03-31T23:59Z', 1000),
      ],
      {},
      { value: 101, n: 2 },
    ],
    [
      'asOf may lie behind the period',
      [open('2025-04-10', 1), open('2025-05-02', 10)],
      { asOf: '2025-05-01' },
      { value: 1, partial: undefined },
    ],
    ['a calendar day is a local day', [open('2025-03-31', 1), open('2025-04-01', 10)], marchInNewYork, { value: 1 }],
    ['everything closed is a true zero', [won('2025-01-01', '2025-01-11')], {}, { status: 'ok', value: 0, n: 0 }],
    ['open deals of unknown value are no data', [open('2025-01-01', null)], {}, { status: 'no-data', excluded: { missing: 1 } }],
    ['a deal without a creation date is not known to be open', [open(null, 7)], {}, { status: 'ok', value: 0 }],
  ],
  'open-deal-age': [
    ['the median age as of asOf', [open('2025-03-22'), open('2025-03-12'), won('2025-01-01', '2025-01-11')], {}, { value: 15, n: 2 }],
    // 31 March starts at 04:00 UTC in New York, as the first of April does.
    ['a calendar day is as old as its local start', [open('2025-03-31')], marchInNewYork, { value: 1 }],
    ['a deal created as of asOf has no age yet', [open('2025-04-01T00:00Z')], {}, { status: 'no-data', n: 0 }],
    ['one closed at asOf is still open just before', [won('2025-03-31', '2025-04-01T00:00Z')], {}, { value: 1, n: 1 }],
  ],
  'new-opportunities': [
    [
      'created in the period, whatever became of them',
      [open('2025-01-01T00:00Z'), won('2025-03-31', '2025-05-01'), lost('2025-04-01', '2025-04-02'), open('2024-12-31')],
      {},
      { value: 2, n: 2 },
    ],
    [
      'a calendar day belongs to its local day',
      [open('2025-02-28'), open('2025-03-01'), open('2025-03-01T04:59Z'), open('2025-03-01T05:00Z')],
      marchInNewYork,
      { value: 2 },
    ],
    ['without a date a deal was created in no period', [open(null)], {}, { status: 'ok', value: 0 }],
  ],
  nps: [
    [
      'promoters less detractors of all answers',
      answers('nps', 10, 9, 9, 8, 7, 6, 0, 10),
      {},
      { value: 25, num: 2, den: 8, n: 8, excluded: {} },
    ],
    [
      'as many of both is a true zero; no answer, a fraction and a score off the scale are left out',
      answers('nps', 10, 9, 8, 6, 0, 11, -1, 9.5, null),
      {},
      { status: 'ok', value: 0, num: 0, den: 5, n: 5, excluded: { invalid: 3, missing: 1 } },
    ],
    [
      'a form from 1 to 10 has no 0',
      [
        { kind: 'nps', at: '2025-02-10', score: 0, scaleMin: 1 },
        { kind: 'nps', at: '2025-02-10', score: 1, scaleMin: 1 },
      ],
      {},
      { value: -100, n: 1, excluded: { invalid: 1 } },
    ],
    [
      'answers without a kind are of the kind that is asked for',
      [
        { at: '2025-02-10', score: 10 },
        { at: '2025-02-10', score: 7 },
      ],
      {},
      { value: 50, n: 2 },
    ],
    ['answers of another kind do not count', [...answers('nps', 10), ...answers('csat', 1)], {}, { value: 100, n: 1 }],
    [
      'only answers that do not count are no data',
      answers('nps', 11, null),
      {},
      { status: 'no-data', value: null, excluded: { invalid: 1, missing: 1 } },
    ],
    ['none in the period is no data', [{ kind: 'nps', at: '2025-04-01', score: 10 }], {}, { status: 'no-data', value: null }],
    // As in the reference: all promoters, n = 3.
    [
      'the interval does not collapse when all agree',
      answers('nps', 9, 10, 10),
      {},
      { value: 100, interval: { low: near(-6.5793), high: 100, level: 0.95, method: 'nps' } },
    ],
  ],
  csat: [
    ['4 and 5 of 1 to 5', answers('csat', 5, 4, 3, 2, 1), {}, { value: 0.4, num: 2, den: 5, n: 5 }],
    [
      'what is off the scale is left out and counted',
      answers('csat', 5, 0, 6, null),
      {},
      { value: 1, den: 1, excluded: { invalid: 2, missing: 1 } },
    ],
    ['nobody satisfied is a true zero', answers('csat', 3, 1), {}, { status: 'ok', value: 0, num: 0, den: 2 }],
    ['none is no data', answers('nps', 5), {}, { status: 'no-data', num: 0, den: 0 }],
  ],
  ces: [
    ['the mean of 1 to 7', answers('ces', 7, 1, 5.5), {}, { value: 4.5, n: 3 }],
    [
      'what is off the scale is left out and counted',
      answers('ces', 7, 0.5, 8, null),
      {},
      { value: 7, n: 1, excluded: { invalid: 2, missing: 1 } },
    ],
    ['none is no data', answers('csat', 5), {}, { status: 'no-data', n: 0 }],
  ],
};

for (const [kpi, list] of Object.entries(cases)) {
  describe(kpi, () => {
    it.each(list)('%s', (_, rows, query, expected) => {
      expect({ interval: undefined, partial: undefined, ...result(kpi, rows, query) }).toMatchObject({ kpi, ...expected });
    });
  });
}
