import { afterEach, describe, expect, it } from 'vitest';
import { recordsOf } from '../../../src/data/decode/records.ts';

const columns = (rows: unknown[]) => Object.fromEntries(recordsOf(rows).columns);

describe('the columns of a list of objects', () => {
  it('hold a cell for each record, undefined where it lacks the key', () => {
    expect(columns([{ id: 1, a: 'x' }, { id: 2, b: null, a: 'y' }, { b: 'z', id: 3 }])).toEqual({
      id: [1, 2, 3], a: ['x', 'y', undefined], b: [undefined, null, 'z'],
    });
  });

  it('are all as long as the list, those met last and those beyond the first keys too', () => {
    const wide = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`k${i}`, i]));
    const rows: object[] = [wide, ...Array.from({ length: 2000 }, () => ({})), { late: 'x' }, {}];
    for (const cells of recordsOf(rows).columns.values()) expect(cells).toHaveLength(rows.length);
    expect(recordsOf(rows).columns.get('late')?.[2001]).toBe('x');
    expect(recordsOf(rows).columns.get('k49')?.[0]).toBe(49);
  });

  it('leave out what is no object, and keep its line and those of the others', () => {
    const { length, strangers, lineOf } = recordsOf(['x', { id: 1 }, null, [2], { id: 3 }], (index) => 10 * index);
    expect({ length, strangers, lines: [lineOf(0), lineOf(1)] }).toEqual({ length: 2, strangers: [0, 20, 30], lines: [10, 40] });
  });

  it('end where every record has keys of its own', () => {
    const rows = Array.from({ length: 10_010 }, (_, i) => ({ [`k${i}`]: i }));
    expect(recordsOf(rows).columns.size).toBe(10_000);
  });
});

describe('what is not a record\'s own', () => {
  afterEach(() => {
    delete (Object.prototype as { inherited?: unknown }).inherited;
  });

  it('is no cell: of a class, or of all objects of the page', () => {
    function Deal(this: { id: number }) {
      this.id = 1;
    }
    (Deal.prototype as { amount: number }).amount = 5;
    const deal = Reflect.construct(Deal, []) as object;
    expect(columns([{ amount: 7 }, deal])).toEqual({ amount: [7, undefined], id: [undefined, 1] });

    (Object.prototype as { inherited?: unknown }).inherited = 'x';
    expect([...recordsOf([{ inherited: 'own' }, { id: 2 }]).columns]).toEqual([['inherited', ['own', undefined]], ['id', [undefined, 2]]]);
  });

  it('can be a key of that name, which is data like any other', () => {
    const rows = JSON.parse('[{"__proto__": {"x": 1}, "constructor": "c"}, {"toString": "t"}]') as unknown[];
    expect([...recordsOf(rows).columns]).toEqual([['__proto__', [{ x: 1 }, undefined]], ['constructor', ['c', undefined]], ['toString', [undefined, 't']]]);
  });
});
