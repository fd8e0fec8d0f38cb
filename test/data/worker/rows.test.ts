import { describe, expect, it } from 'vitest';
import { tableFromRows, type Tables } from '../../../src/core/index.ts';
import { pictureAnswer } from '../../../src/data/worker/pictures.ts';
import type { Answer, Question } from '../../../src/data/worker/protocol.ts';
import type { Rows, RowsQuestion } from '../../../src/data/worker/rows-shape.ts';

const deals = tableFromRows('deals', [
  { id: 'D-10', status: 'won', closedAt: '2026-03-02', amount: 300, owner: 'Zoé', name: 'Über AG' },
  { id: 'D-9', status: 'won', closedAt: '2026-03-05T10:00:00Z', amount: null, owner: 'ana', name: 'Brot & Co' },
  { id: 'D-100', status: 'lost', closedAt: '2026-03-05', amount: 70, owner: null, name: 'Uber Ltd' },
  { id: 'D-2', status: 'won', closedAt: '2026-03-31', amount: 20, owner: 'Ben', name: null },
  { id: 'D-3', status: 'won', closedAt: '2026-04-01', amount: 9, owner: 'Ben', name: 'April' },
]);
const asked: Question = { kpi: 'average-deal-size', period: '2026-03', zone: 'UTC', asOf: '2026-05-01' };

const answer = (wanted: RowsQuestion, question: Partial<Question> = {}, tables: Tables = { deals }): Answer => pictureAnswer(tables, { ...asked, ...question, rows: wanted }, 0);
const rows = (...all: Parameters<typeof answer>): Rows => answer(...all).rows!;
const ids = (wanted: RowsQuestion, question?: Partial<Question>): unknown[] => rows({ count: 10, fields: ['id'], ...wanted }, question).rows.flat();

describe('the rows behind a figure', () => {
  it('come with the figure, their counts and why some were left out', () => {
    const { result, rows: found } = answer({});
    expect(result).toMatchObject({ value: 160, n: 2, excluded: { missing: 1 } });
    expect(found).toMatchObject({ table: 'deals', tables: ['deals'], counts: { all: 3, counted: 2, 'left-out': 1 }, excluded: { missing: 1 }, total: 3, rows: [] });
    expect(found!.fields).toContainEqual({ name: 'closedAt', kind: 'time' });
  });

  it('come in pages, with the columns that are wanted', () => {
    const page = rows({ from: 1, count: 1, fields: ['id', 'closedAt', 'nowhere'] });
    expect(page).toMatchObject({ from: 1, total: 3, columns: ['id', 'closedAt'], rows: [['D-9', Date.UTC(2026, 2, 5, 10)]] });
    expect((rows({ from: 99, count: 5 })).rows).toEqual([]);
  });

  it('give a calendar day as a day', () => {
    expect((rows({ count: 1, fields: ['closedAt'] })).rows).toEqual([['2026-03-02']]);
  });

  it('are those of one side', () => {
    expect(ids({ side: 'left-out' })).toEqual(['D-9']);
    expect(ids({ side: 'counted' })).toEqual(['D-10', 'D-2']);
    expect(ids({ side: 'numerator' }, { kpi: 'win-rate' })).toEqual(['D-10', 'D-9', 'D-2']);
    expect(ids({ side: 'denominator' }, { kpi: 'win-rate' })).toEqual(['D-10', 'D-9', 'D-100', 'D-2']);
  });

  it('say what each is to the figure', () => {
    const { marks } = rows({ count: 3 });
    expect(marks).toEqual([{ sides: ['counted'], leftOut: [] }, { sides: [], leftOut: [{ reason: 'missing', fields: ['amount'] }] }, { sides: ['counted'], leftOut: [] }]);
    expect((rows({ count: 3 }, { kpi: 'win-rate' })).marks.map(({ sides }) => sides)).toEqual([['numerator', 'denominator'], ['numerator', 'denominator'], ['denominator']]);
  });

  it('are sorted by number, day, or alphabet, those without a value last', () => {
    const all = { kpi: 'win-rate' };
    expect(ids({ sort: { field: 'amount' } }, all)).toEqual(['D-2', 'D-100', 'D-10', 'D-9']);
    expect(ids({ sort: { field: 'amount', descending: true } }, all)).toEqual(['D-10', 'D-100', 'D-2', 'D-9']);
    expect(ids({ sort: { field: 'owner' } }, all)).toEqual(['D-9', 'D-2', 'D-10', 'D-100']);
    expect(ids({ sort: { field: 'id' } }, all)).toEqual(['D-2', 'D-9', 'D-10', 'D-100']);
    expect(ids({ sort: { field: 'closedAt', descending: true } }, all)).toEqual(['D-2', 'D-9', 'D-100', 'D-10']);
  });

  it('are found by words in any text column, without case and accents', () => {
    const all = { kpi: 'win-rate' };
    expect(ids({ search: 'uber' }, all)).toEqual(['D-10', 'D-100']);
    expect(ids({ search: ' UBER  zoe ' }, all)).toEqual(['D-10']);
    expect((rows({ search: 'nobody' }, all)).total).toBe(0);
    expect((rows({ search: 'uber' }, all)).counts.all).toBe(4);
  });

  it('are those that a filter leaves', () => {
    expect(ids({}, { kpi: 'win-rate', where: { owner: 'Ben' } })).toEqual(['D-2']);
  });

  it('are of the table asked for, where a figure stands on several', () => {
    const tables: Tables = { ...{ deals }, costs: tableFromRows('costs', [{ kind: 'sales', startAt: '2026-03-01', endAt: '2026-04-01', amount: 5 }]), spells: tableFromRows('spells', [{ account: 'a', startedAt: '2026-03-03', endedAt: null }]) };
    expect(rows({}, { kpi: 'cac' }, tables)).toMatchObject({ table: 'costs', tables: ['costs', 'spells'] });
    expect(rows({ table: 'spells', count: 1, fields: ['account'] }, { kpi: 'cac' }, tables)).toMatchObject({ table: 'spells', rows: [['a']] });
  });

  it('are none of a figure that cannot be computed', () => {
    expect(answer({}, {}, { deals: tableFromRows('deals', [{ id: 'a' }]) })).toMatchObject({ result: { status: 'not-computable' } });
  });

  it('are new ones where a table is', () => {
    const costs = (amount: number): Tables => ({ deals, costs: tableFromRows('costs', [{ kind: 'sales', startAt: '2026-03-01', endAt: '2026-04-01', amount }]), spells: tableFromRows('spells', [{ account: 'a', startedAt: '2026-03-03', endedAt: null }]) });
    const cost = (tables: Tables): unknown => rows({ count: 1, fields: ['amount'] }, { kpi: 'cac' }, tables).rows;
    expect(cost(costs(5))).toEqual([[5]]);
    expect(cost(costs(6))).toEqual([[6]]);
  });
});
