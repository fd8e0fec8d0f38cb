import { describe, expect, it } from 'vitest';
import { readTable, type ReadOptions } from '../../../src/data/index.ts';

const day = (iso: string) => Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10)));

function deals(input: unknown, options?: ReadOptions) {
  const { table, report } = readTable('deals', input, options);
  return { rows: table.toRows(), table, report, faults: report.faults };
}

/** The values of one column of a CSV with that header. */
function column(field: string, cells: string[], options?: ReadOptions) {
  const { table, faults, report } = deals(`id,${field}\n${cells.map((cell, at) => `${at + 1},"${cell}"`).join('\n')}`, options);
  return { values: cells.map((_, row) => table.get(row, field)), faults, detected: report.detected };
}

describe('numbers, once a column', () => {
  it('have the decimal mark that one of them settles', () => {
    expect(column('amount', ['1.000', '12,5', '-3.000,25', '']).values).toEqual([1000, 12.5, -3000.25, null]);
    expect(column('amount', ['1.000', '12.5']).values).toEqual([1, 12.5]);
  });

  it('without a group mark need no decision', () => {
    const { values, faults, detected } = column('amount', ['12', '7', '(3)']);
    expect({ values, faults }).toEqual({ values: [12, 7, -3], faults: [] });
    expect(detected).not.toHaveProperty('decimal');
  });

  it('that nothing settles follow another column of the file', () => {
    const { table, report } = deals('id;amount;probability\n1;1.000;0,5\n');
    expect(table.get(0, 'amount')).toBe(1000);
    expect(report.detected.decimal).toBe(',');
  });

  it('that nothing settles follow the locale', () => {
    expect(column('amount', ['1.000'], { locale: 'it' })).toMatchObject({ values: [1000], detected: { decimal: ',' } });
    expect(column('amount', ['1.000'], { locale: 'en' }).values).toEqual([1]);
  });

  it('that nothing settles are no value, and the fault says what to declare', () => {
    const { values, faults } = column('amount', ['1.000', '250', '2.000']);
    expect(values).toEqual([null, 250, null]);
    expect(faults).toEqual([{ reason: 'ambiguous-number', field: 'amount', count: 2, firstRow: 2, hint: expect.stringContaining('locale') }]);
  });

  it('of both kinds in one column are each read as they can be', () => {
    const { values, faults, detected } = column('amount', ['12.5', '12,5', '1.000']);
    expect(values).toEqual([12.5, 12.5, null]);
    expect(faults).toMatchObject([{ reason: 'ambiguous-number', firstRow: 4 }]);
    expect(detected.decimal).toBe('mixed');
  });

  it('in texts of JSON have a decimal point where nothing says otherwise', () => {
    expect(deals([{ id: 1, amount: '12500.500' }, { id: 2, amount: '1.250' }]).rows.map((row) => row['amount'])).toEqual([12500.5, 1.25]);
    expect(deals([{ id: 1, amount: '12.500,50 RON' }, { id: 2, amount: '1.250' }]).rows.map((row) => row['amount'])).toEqual([12500.5, 1250]);
  });

  it('that are none are counted, with the line of the first', () => {
    const { values, faults } = column('amount', ['5', 'n/a', 'soon']);
    expect(values).toEqual([5, null, null]);
    expect(faults).toEqual([{ reason: 'not-a-number', field: 'amount', count: 2, firstRow: 3 }]);
  });

  it('keep long ids as texts, and say where JSON has lost their digits', () => {
    expect(column('account', ['5527084754447123456', '007']).values).toEqual(['5527084754447123456', '007']);
    const { rows, faults } = deals('[{"id": 5527084754447123456, "amount": 1}]');
    expect(rows[0]?.['id']).toBe('5527084754447123000');
    expect(faults).toMatchObject([{ reason: 'imprecise-id', field: 'id', count: 1, firstRow: 1 }]);
  });
});

describe('dates, once a column', () => {
  it('have the order that one of them settles', () => {
    expect(column('createdAt', ['03/04/2026', '31/12/2026'])).toMatchObject({
      values: [day('2026-04-03'), day('2026-12-31')], detected: { dateOrder: 'dmy' }, faults: [],
    });
    expect(column('createdAt', ['03/04/2026', '12/31/2026']).values).toEqual([day('2026-03-04'), day('2026-12-31')]);
  });

  it('that nothing settles follow another column of the file, then the locale', () => {
    expect(deals('createdAt,closedAt\n03/04/2026,31/12/2026\n').rows[0]?.['createdAt']).toBe(day('2026-04-03'));
    expect(column('createdAt', ['03/04/2026'], { locale: 'en-US' }).values).toEqual([day('2026-03-04')]);
    expect(column('createdAt', ['03/04/2026'], { locale: 'ro' }).values).toEqual([day('2026-04-03')]);
  });

  it('that nothing settles are no value, and the fault says what to declare', () => {
    const { values, faults } = column('createdAt', ['03/04/2026', '2026-04-05', '05/05/2026']);
    expect(values).toEqual([null, day('2026-04-05'), day('2026-05-05')]);
    expect(faults).toEqual([{ reason: 'ambiguous-date', field: 'createdAt', count: 1, firstRow: 2, hint: expect.stringContaining('locale') }]);
  });

  it('of both orders in one column are each read as they can be', () => {
    const { values, faults } = column('createdAt', ['31/12/2026', '12/31/2026', '03/04/2026']);
    expect(values).toEqual([day('2026-12-31'), day('2026-12-31'), null]);
    expect(faults).toMatchObject([{ reason: 'ambiguous-date', firstRow: 4 }]);
  });

  it('and times without a zone are UTC', () => {
    expect(column('createdAt', ['2026-05-04 13:50:24', '2026-05-04T15:50:24+02:00']).values).toEqual(Array(2).fill(Date.UTC(2026, 4, 4, 13, 50, 24)));
  });

  it('that do not exist are counted', () => {
    expect(column('createdAt', ['2026-02-30', '29/02/2023']).faults).toEqual([{ reason: 'not-a-date', field: 'createdAt', count: 2, firstRow: 2 }]);
  });

  it('that a converter cannot read are not read in another way', () => {
    const { values, faults } = column('createdAt', ['31/12/2026'], { map: { createdAt: ['createdAt', 'iso'] } });
    expect(values).toEqual([null]);
    expect(faults).toMatchObject([{ reason: 'not-a-date' }]);
  });
});

describe('words and flags', () => {
  it('are those of the vocabulary where they say one, else kept and counted', () => {
    const { values, faults } = column('status', ['Won', 'CLOSED LOST', 'in progress', 'Zombie', '']);
    expect(values).toEqual(['won', 'lost', 'open', 'Zombie', null]);
    expect(faults).toEqual([{ reason: 'unknown-word', field: 'status', count: 1, firstRow: 5 }]);
  });

  it('lose the blanks around them', () => {
    expect(column('owner', [' Anna', 'Anna ', 'Ion']).values).toEqual(['Anna', 'Anna', 'Ion']);
    expect(column('status', [' won', 'won', '  ']).values).toEqual(['won', 'won', null]);
  });

  it('that are unknown are counted in each row that has them', () => {
    expect(column('status', ['Zombie', 'won', 'Zombie', 'Ghost']).faults).toEqual([{ reason: 'unknown-word', field: 'status', count: 3, firstRow: 2 }]);
  });

  it('with markup are texts', () => {
    const name = '<img src=x onerror=alert(1)>';
    expect(column('name', [name]).values).toEqual([name]);
  });

  it('that are no flag are counted', () => {
    const { table, report } = readTable('quotes', 'id,final\n1,yes\n2,maybe\n');
    expect([table.get(0, 'final'), table.get(1, 'final')]).toEqual([1, null]);
    expect(report.faults).toEqual([{ reason: 'not-a-flag', field: 'final', count: 1, firstRow: 3 }]);
  });

  it('cannot be objects', () => {
    expect(deals([{ id: 1, name: ['a', 'b', 'c'] }], { map: { name: 'name' } }).faults).toMatchObject([{ reason: 'not-a-value', field: 'name' }]);
  });
});
