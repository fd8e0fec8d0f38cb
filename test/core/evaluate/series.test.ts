import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, tableFromRows, type KpiResult, type PeriodUnit, type Query } from '../../../src/core/index.ts';

type Row = Record<string, unknown>;
const { UTC } = Date;
const won = (closedAt: unknown, amount: unknown = 1, createdAt: unknown = '2024-01-01'): Row => ({
  createdAt,
  closedAt,
  amount,
  status: 'won',
});
const open = (createdAt: unknown, amount: unknown = 1): Row => ({ createdAt, closedAt: null, amount, status: 'open' });

function series(kpi: string, rows: Row[], query: Partial<Query>): KpiResult {
  return evaluate({ deals: tableFromRows('deals', rows) }, { kpi, from: '2025-01-01', to: '2025-04-01', every: 'month', ...query });
}

const bounds = (result: KpiResult): string[] =>
  (result.series ?? []).map(({ from, to }) => `${new Date(from).toISOString().slice(0, 16)}/${new Date(to).toISOString().slice(0, 16)}`);
const values = (result: KpiResult): unknown[] => (result.series ?? []).map(({ value }) => value);

describe('the parts of a series', () => {
  it('are no more than a page can hold: a year mistyped as 20025 is refused, with the cure', () => {
    expect(() => series('deals-won', [won('2025-01-19')], { to: UTC(20025, 0, 1), every: 'day' })).toThrow(
      expect.objectContaining({ code: 'limit', message: expect.stringContaining('larger unit') as string }) as Error,
    );
    expect(series('deals-won', [won('2025-01-19')], { to: UTC(2045, 0, 1), every: 'day' }).series).toHaveLength(7305);
  });

  it('are calendar units, cut at the ends of the period', () => {
    const result = series('deals-won', [won('2025-01-19'), won('2025-01-20'), won('2025-02-28'), won('2025-03-05'), won('2025-03-10')], {
      from: '2025-01-20',
      to: '2025-03-10',
    });
    expect(bounds(result)).toEqual([
      '2025-01-20T00:00/2025-02-01T00:00',
      '2025-02-01T00:00/2025-03-01T00:00',
      '2025-03-01T00:00/2025-03-10T00:00',
    ]);
    expect(values(result)).toEqual([1, 1, 1]);
  });

  it.each([
    // 2024 has 366 days. It begins on a Monday, and its last two days are the start of a week.
    ['day', 366, 0, 86_400_000],
    ['week', 53, 52, 2 * 86_400_000],
    ['month', 12, 1, 29 * 86_400_000],
    ['quarter', 4, 0, 91 * 86_400_000],
    ['year', 1, 0, 366 * 86_400_000],
  ] as const)('every %s of 2024 are %d', (every, count, index, length) => {
    const { series: parts = [] } = series('deals-won', [won('2024-02-29')], { from: '2024-01-01', to: '2025-01-01', every });
    expect(parts.length).toBe(count);
    expect((parts[index]?.to as number) - (parts[index]?.from as number)).toBe(length);
    expect(parts.filter(({ value }) => value === 1).map(({ from, to }) => from <= UTC(2024, 1, 29) && UTC(2024, 1, 29) < to)).toEqual([
      true,
    ]);
  });

  it('are local: a month ends at midnight of the zone', () => {
    const result = series('deals-won', [won('2025-03-31T21:59Z'), won('2025-03-31T22:00Z'), won('2025-04-01')], {
      from: '2025-02-28T23:00Z',
      to: '2025-04-30T22:00Z',
      zone: 'Europe/Rome',
    });
    expect(bounds(result)).toEqual(['2025-02-28T23:00/2025-03-31T22:00', '2025-03-31T22:00/2025-04-30T22:00']);
    expect(values(result)).toEqual([1, 2]);
  });

  it('hold their first instant and not their end', () => {
    const result = series('deals-won', [won('2025-02-01T00:00Z'), won('2025-01-31T23:59:59.999Z'), won('2025-03-01T00:00Z')], {});
    expect(values(result)).toEqual([1, 1, 1]);
  });

  it('have a result each, with its own n, interval and what it leaves out', () => {
    const { series: parts = [] } = series('average-deal-size', [won('2025-01-05', 10), won('2025-01-06', 20), won('2025-02-05', null)], {});
    expect(parts[0]).toMatchObject({ kpi: 'average-deal-size', status: 'ok', value: 15, n: 2, interval: { method: 't' } });
    expect(parts[1]).toMatchObject({ status: 'no-data', value: null, n: 0, excluded: { missing: 1 } });
    expect(parts[2]).toMatchObject({ status: 'no-data', excluded: {} });
  });
});

describe('asOf', () => {
  const rows = [won('2025-01-05'), won('2025-02-05'), won('2025-02-20'), won('2025-03-05')];

  it('leaves out the parts of which nothing is known, and marks the one it cuts', () => {
    const result = series('deals-won', rows, { asOf: '2025-02-10' });
    expect(bounds(result)).toEqual(['2025-01-01T00:00/2025-02-01T00:00', '2025-02-01T00:00/2025-03-01T00:00']);
    expect(values(result)).toEqual([1, 1]);
    expect(result.series?.map(({ partial }) => partial)).toEqual([undefined, true]);
    expect(result.partial).toBe(true);
  });

  it('at a bound ends the series there, and no part is partial', () => {
    const result = series('deals-won', rows, { asOf: '2025-03-01' });
    expect(values(result)).toEqual([1, 2]);
    expect(result.series?.some(({ partial }) => partial)).toBe(false);
  });

  it('before the period leaves no part', () => {
    for (const asOf of ['2025-01-01', '2024-06-01']) {
      expect(series('deals-won', rows, { asOf })).toMatchObject({ status: 'ok', value: 0, n: 0, partial: true, series: [] });
      expect(series('pipeline-value', rows, { asOf }).series).toEqual([]);
      expect(series('win-rate', rows, { asOf })).toMatchObject({ status: 'no-data', series: [] });
    }
  });

  it('is that of the query in every part where a result ripens', () => {
    // Created in January, won in March: the January part knows it when asked in April.
    const deals = [won('2025-03-20', 1, '2025-01-10'), open('2025-01-11'), open('2025-02-11')];
    expect(values(series('win-rate-created', deals, {}))).toEqual([0.5, 0, null]);
    expect(values(series('win-rate-created', deals, { asOf: '2025-03-10' }))).toEqual([0, 0, null]);
  });
});

describe('a level', () => {
  it('is taken at the end of each part, just before it', () => {
    const rows = [
      open('2025-01-10', 1),
      won('2025-02-10', 10, '2025-01-15'),
      open('2025-03-01T00:00Z', 100),
      won('2025-03-01T00:00Z', 1000, '2025-02-01'),
    ];
    const result = series('pipeline-value', rows, {});
    // The end of January: 1 and 10. The end of February: 1, and the one closed as March begins. The end of March: 1 and 100.
    expect(values(result)).toEqual([11, 1001, 101]);
    expect(result.value).toBe(101);
  });

  it('is taken at asOf in the part that asOf cuts', () => {
    const rows = [open('2025-01-10', 1), open('2025-02-05', 10), open('2025-02-20', 100)];
    expect(values(series('pipeline-value', rows, { asOf: '2025-02-10' }))).toEqual([1, 11]);
  });

  it('of age grows from part to part', () => {
    expect(values(series('open-deal-age', [open('2025-01-01')], {}))).toEqual([31, 59, 90]);
  });
});

describe('the parts and the whole', () => {
  const row = fc.record({
    createdAt: fc.constantFrom('2025-01-01', '2025-02-10', '2025-03-30', null),
    closedAt: fc.oneof(
      fc.integer({ min: UTC(2024, 11, 25), max: UTC(2025, 3, 5) }),
      fc.constantFrom('2025-01-31', '2025-02-01', '2025-03-30', '2025-03-31', null),
    ),
    status: fc.constantFrom('won', 'lost'),
    amount: fc.constantFrom(1, 2.5, -4, null),
    owner: fc.constantFrom('ana', 'ben', null),
  });
  const everyUnit = fc.constantFrom<PeriodUnit>('day', 'week', 'month', 'quarter', 'year');

  it('counts, sums and what is left out add up', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 20 }),
        everyUnit,
        fc.constantFrom('UTC', 'Europe/Rome', 'America/New_York'),
        (rows, every, zone) => {
          const query: Partial<Query> = { every, zone, from: '2025-01-06T10:00Z', to: '2025-03-30T12:00Z', by: ['owner'] };
          const sum = (of: (result: KpiResult) => number | null | undefined, { series: parts = [] }: KpiResult): number =>
            parts.reduce((all, part) => all + (of(part) ?? 0), 0);
          const results = ['deals-won', 'new-opportunities', 'revenue-won']
            .map((kpi) => series(kpi, rows, query))
            .flatMap((result) => [result, ...Object.values(result.groups ?? {})]);
          for (const result of results) {
            expect(sum(({ value }) => value, result)).toBeCloseTo(result.value ?? 0, 9);
            expect(sum(({ n }) => n, result)).toBe(result.n);
            expect(sum(({ excluded }) => excluded['missing'], result)).toBe(result.excluded['missing'] ?? 0);
          }
          const rate = series('win-rate', rows, query);
          expect([sum(({ num }) => num, rate), sum(({ den }) => den, rate)]).toEqual([rate.num, rate.den]);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('the whole is no mean of its parts', () => {
    const rows = [won('2025-01-05', 100), won('2025-02-05', 10), won('2025-02-06', 10)];
    const result = series('average-deal-size', rows, {});
    expect(values(result)).toEqual([100, 10, null]);
    expect(result.value).toBe(40);
  });

  it('each part is what the same question about that part alone gives', () => {
    const rows = [won('2025-01-05', 8), won('2025-01-15', 2), won('2025-02-05', 5), open('2025-02-20', 3), won('2025-03-09', 1)];
    for (const kpi of ['deals-won', 'deal-size-median', 'sales-cycle', 'pipeline-value', 'open-deal-age', 'close-rate', 'win-rate-flow']) {
      for (const { from, to, ...part } of series(kpi, rows, {}).series ?? []) {
        expect(part).toEqual({ ...series(kpi, rows, { from, to }), series: undefined });
      }
    }
  });
});
