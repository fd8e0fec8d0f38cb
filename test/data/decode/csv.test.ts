import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../src/data/decode/csv.ts';
import { FaultLog } from '../../../src/data/faults.ts';

function read(text: string) {
  const faults = new FaultLog();
  const { records, delimiter } = parseCsv(text, faults);
  const numbers = Array.from({ length: records.length }, (_, index) => index);
  const rows = numbers.map((index) => [...records.columns.values()].map((cells) => cells[index]));
  return { rows, headers: [...records.columns.keys()], lines: numbers.map(records.lineOf), delimiter, faults: faults.list() };
}

describe('the delimiter', () => {
  it.each([',', ';', '\t', '|', '^', '`'])('%j is found', (delimiter) => {
    const text = [['id', 'name', 'city'], ['1', 'a b', 'x'], ['2', 'c', 'y']].map((cells) => cells.join(delimiter)).join('\n');
    expect(read(text)).toMatchObject({ delimiter, rows: [['1', 'a b', 'x'], ['2', 'c', 'y']] });
  });

  it('is not the decimal comma', () => {
    expect(read('id;value\n1;12,5\n2;7,25\n').delimiter).toBe(';');
  });

  it('is the one of two that gives more cells', () => {
    expect(read('a,b;c;d\n1,2;3;4\n').delimiter).toBe(';');
  });

  it('is not a mark inside quotes', () => {
    expect(read('"a;b;c;d",e\n"1;2;3;4",5\n').delimiter).toBe(',');
  });

  it('is what a first line sep= says, and that line is counted in line numbers', () => {
    expect(read('sep=;\r\nid;name\r\n1;a,b\r\n')).toMatchObject({ delimiter: ';', headers: ['id', 'name'], rows: [['1', 'a,b']], lines: [3] });
  });
});

describe('quotes and lines', () => {
  it('keeps delimiters, quotes and line ends inside quotes, and counts the lines of the file', () => {
    const { rows, lines } = read('id,note\n1,"a, ""b""\nc"\n\n2,d\n');
    expect(rows).toEqual([['1', 'a, "b"\nc'], ['2', 'd']]);
    expect(lines).toEqual([2, 5]);
  });

  it.each(['\n', '\r\n', '\r'])('ends a line at %j', (end) => {
    expect(read(['id,x', '1,2', '3,4'].join(end)).rows).toEqual([['1', '2'], ['3', '4']]);
  });

  it('skips lines that hold nothing', () => {
    expect(read('id,x\n\n1,2\n,\n3,4\n , \n').rows).toEqual([['1', '2'], ['3', '4']]);
  });

  it('says where a quote is never closed', () => {
    expect(read('id,x\n1,2\n3,"4\n5,6\n').faults).toContainEqual(expect.objectContaining({ reason: 'broken-quote', firstRow: 3 }));
  });
});

describe('headers', () => {
  it('keeps repeated and blank ones apart', () => {
    expect(read('Amount,,Amount,Amount 2,\n1,2,3,4,5').headers).toEqual(['Amount', 'Column 2', 'Amount 3', 'Amount 2', 'Column 5']);
  });

  it('takes __proto__ and constructor for names like any other', () => {
    const { records } = parseCsv('__proto__,constructor\na,b', new FaultLog());
    expect([...records.columns]).toEqual([['__proto__', ['a']], ['constructor', ['b']]]);
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });

  it('of a file without rows are kept', () => {
    expect(read('id,status\n')).toMatchObject({ headers: ['id', 'status'], rows: [], faults: [] });
  });
});

describe('lines of another width', () => {
  it('at the end are a footer: left out and counted', () => {
    const { rows, faults } = read('id,x\n1,2\n3,4\n\n"A report"\n"Copyright, all rights","reserved","!"\n');
    expect(rows).toEqual([['1', '2'], ['3', '4']]);
    expect(faults).toEqual([{ reason: 'footer', count: 2, firstRow: 5 }]);
  });

  it('between others are kept and counted', () => {
    const { rows, faults } = read('id,x,y\n1,2\n3,4,5,6\n7,8,9\n');
    expect(rows).toEqual([['1', '2', null], ['3', '4', '5'], ['7', '8', '9']]);
    expect(faults).toEqual([{ reason: 'ragged-row', count: 2, firstRow: 2 }]);
  });

  it('are rows and no footer where every line is so', () => {
    expect(read('id,x,y\n1,2\n3,4\n').rows).toHaveLength(2);
  });

  it('do not count blank cells after the last header', () => {
    expect(read('id,x\n1,2,\n3,4,,\n')).toMatchObject({ rows: [['1', '2'], ['3', '4']], faults: [] });
  });
});
