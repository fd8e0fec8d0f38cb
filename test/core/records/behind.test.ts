import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitionOf } from '../../../src/core/kpi/catalogue.ts';
import { COUNTED, DENOMINATOR, LEFT_OUT, NUMERATOR, rowsBehind, type Behind } from '../../../src/core/records/behind.ts';
import { partsOf, type Part } from '../../../src/core/records/parts.ts';
import { tableFromRows, type Query, type Tables } from '../../../src/core/index.ts';
import { tablesOf } from '../../../src/core/evaluate/fields.ts';
import { ask, asking, cases, kpis, patience, queryUnder, toTables } from '../laws/asking.ts';
import { queryFor, randomTables } from '../laws/random-tables.ts';

const march: Omit<Query, 'kpi'> = { from: '2026-03-01', to: '2026-04-01' };

function behind(tables: Tables, query: Query): Behind {
  const [only, ...others] = rowsBehind(tables, query).values();
  expect(others).toEqual([]);
  return only!;
}

const marked = ({ marks }: Behind, mark: number): number[] => [...marks].flatMap((found, row) => ((found & mark) !== 0 ? [row] : []));

describe('the rows behind a figure', () => {
  const deals = tableFromRows('deals', [
    { id: 'a', status: 'won', closedAt: '2026-03-02', amount: 100, owner: 'Ana' },
    { id: 'b', status: 'lost', closedAt: '2026-03-05', amount: 50, owner: 'Ben' },
    { id: 'c', status: 'won', closedAt: '2026-03-31', amount: null, owner: 'Ben' },
    { id: 'd', status: 'won', closedAt: '2026-04-01', amount: 70, owner: 'Ana' },
    { id: 'e', status: 'open', closedAt: null, amount: 10, owner: 'Ana' },
    { id: 'f', status: 'won', closedAt: '2026-03-09', amount: -5, owner: 'Ana' },
  ]);

  it('are those above and below the line of a share', () => {
    const rows = behind({ deals }, { kpi: 'win-rate', ...march });
    expect(marked(rows, NUMERATOR)).toEqual([0, 2, 5]);
    expect(marked(rows, DENOMINATOR)).toEqual([0, 1, 2, 5]);
    expect(marked(rows, LEFT_OUT)).toEqual([]);
  });

  it('say why one was left out, and which field is at fault', () => {
    const rows = behind({ deals }, { kpi: 'average-deal-size', ...march });
    expect(marked(rows, COUNTED)).toEqual([0]);
    expect(marked(rows, LEFT_OUT)).toEqual([2, 5]);
    expect(rows.leftOut(2)).toEqual([{ reason: 'missing', fields: ['amount'] }]);
    expect(rows.leftOut(5)).toEqual([{ reason: 'invalid', fields: ['amount'] }]);
    expect(rows.leftOut(0)).toEqual([]);
  });

  it('name both ends of a time that runs backwards', () => {
    const late = tableFromRows('deals', [{ status: 'won', createdAt: '2026-03-20', closedAt: '2026-03-10' }]);
    expect(behind({ deals: late }, { kpi: 'sales-cycle', ...march }).leftOut(0)).toEqual([{ reason: 'negative', fields: ['createdAt', 'closedAt'] }]);
  });

  it('name the currency that has no rate', () => {
    const foreign = tableFromRows('deals', [{ status: 'won', closedAt: '2026-03-10', amount: 5, currency: 'CHF' }]);
    expect(behind({ deals: foreign }, { kpi: 'revenue-won', ...march, currency: 'EUR' }).leftOut(0)[0]).toMatchObject({ reason: 'no-rate' });
  });

  it('are those that a filter leaves', () => {
    const rows = behind({ deals }, { kpi: 'win-rate', ...march, where: { owner: 'Ben' } });
    expect(marked(rows, NUMERATOR)).toEqual([2]);
    expect(marked(rows, DENOMINATOR)).toEqual([1, 2]);
  });

  it('are the rows that a combination was made of', () => {
    const stageEvents = tableFromRows('stageEvents', [
      { deal: 'x', stage: 'Demo', at: '2026-03-01' }, { deal: 'x', stage: 'Won', at: '2026-03-03' },
      { deal: 'y', stage: 'Demo', at: '2026-03-01' }, { deal: 'x', stage: 'Demo', at: '2026-03-09' }, { deal: 'x', stage: 'Lost', at: '2026-03-10' },
    ]);
    const rows = behind({ stageEvents }, { kpi: 'time-in-stage', ...march, params: { stage: 'Demo' } });
    expect(marked(rows, COUNTED)).toEqual([0, 3]);
  });

  it('are the orders that parts were credited from, each once', () => {
    const orders = tableFromRows('orders', [
      { id: '1', account: 'a', at: '2026-03-10', amount: 90 }, { id: '2', account: 'b', at: '2026-03-10', amount: 10 },
    ]);
    const touches = tableFromRows('touches', [{ account: 'a', campaign: 'c1', at: '2026-03-09' }, { account: 'a', campaign: 'c2', at: '2026-03-09' }]);
    const rows = behind({ orders, touches }, { kpi: 'campaign-revenue', ...march, params: { model: 'linear', windowDays: 5, campaign: 'c2' } });
    expect(marked(rows, COUNTED)).toEqual([0]);
  });

  it('are none of a figure that cannot be computed', () => {
    expect(rowsBehind({ deals: tableFromRows('deals', [{ status: 'won' }]) }, { kpi: 'win-rate', ...march }).size).toBe(0);
  });

  it('are those of each table that is counted, the first of the formula first', () => {
    const tables = { deals, costs: tableFromRows('costs', [{ kind: 'sales', startAt: '2026-03-01', endAt: '2026-04-01', amount: 5 }]), spells: tableFromRows('spells', [{ account: 'a', startedAt: '2026-03-03', endedAt: null }]) };
    const rows = rowsBehind(tables, { kpi: 'cac', ...march });
    expect([...rows.keys()]).toEqual(['costs', 'spells']);
    expect(rows.get('spells')!.count(DENOMINATOR)).toBe(1);
  });
});

/** Whether each row of the table counts as one: no combinations of rows, no different ones, no last one. */
const plain = new Set(['count', 'sum', 'mean', 'median', 'quantile']);
const keepsRows = (source: unknown): boolean =>
  typeof source === 'string' || ['spans', 'match'].some((kind) => typeof source === 'object' && source !== null && kind in source && keepsRows((source as Record<string, { from: unknown }>)[kind]!.from));
const isPlain = ({ query }: Part): boolean => !('by' in query) && plain.has(query.agg.v[0]) && keepsRows(query.from);

/** The KPIs whose result is counted from the rows of one table. */
const counted = kpis.flatMap((kpi) => {
  const parts = partsOf(queryFor(kpi));
  const tables = new Set(parts.flatMap(({ query }) => tablesOf(query.from).slice(0, 1)));
  return parts.length > 0 && tables.size === 1 && parts.every(isPlain) ? [{ kpi, parts }] : [];
});

const sumOf = (counts: Record<string, number>): Record<string, number> => Object.fromEntries(Object.entries(counts).filter(([reason]) => reason !== 'no-rate'));

describe('the counts of the rows', () => {
  it('are looked at for most of the catalogue', () => expect(counted.length).toBeGreaterThan(75));

  it('are those of the result', () => {
    fc.assert(
      fc.property(randomTables(), asking, (random, under) => {
        const tables = toTables(random);
        const wrong = counted.flatMap(({ kpi, parts }) => {
          const result = ask(tables, kpi, under);
          const [rows] = rowsBehind(tables, queryUnder(kpi, under)).values();
          if (!rows || result.status === 'not-computable') return [];
          const sides = (side: Part['side']): Part[] => parts.filter((part) => part.side === side);
          const isCount = (side: Part['side']): boolean => sides(side).every(({ query }) => 'agg' in query && 'v' in query.agg && (query.agg.v as readonly unknown[])[0] === 'count');
          const { out } = definitionOf(kpi);
          const found = {
            // A difference of counts is no count, and neither is a denominator with time or money in it.
            ...(result.num !== undefined && isCount('numerator') && !JSON.stringify(out).includes('["-"') && { num: rows.count(NUMERATOR) }),
            ...(result.den !== undefined && sides('denominator').length > 0 && isCount('denominator') && { den: rows.count(DENOMINATOR) }),
            ...(result.n !== null && { n: rows.count(sides('denominator').length > 0 ? DENOMINATOR : COUNTED) }),
            excluded: sumOf(rows.excluded()),
          };
          const expected = Object.fromEntries(Object.keys(found).map((key) => [key, key === 'excluded' ? result.excluded : result[key as 'num' | 'den' | 'n']]));
          return same(found, expected) ? [] : [{ kpi, found, expected }];
        });
        expect(wrong).toEqual([]);
      }),
      cases(40),
    );
  }, patience);
});

function same(a: unknown, b: unknown): boolean {
  const text = (value: unknown): string => JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'object' && inner !== null ? Object.fromEntries(Object.entries(inner).sort()) : inner));
  return text(a) === text(b);
}
