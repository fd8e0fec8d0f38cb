import { describe, expect, it } from 'vitest';
import { filesIn, readFiles } from '../../src/data/files.ts';
import type { ReadSettings } from '../../src/data/worker/protocol.ts';

const settings: ReadSettings = { table: 'deals' };
const file = (text: string, name: string): Blob => new File([text], name);

const deals = 'Opportunity Name,Stage,Amount,Close Date,Created Date,Owner\nAlpha,Demo,100,2026-03-02,2026-01-02,Ana\nBeta,Demo,,2026-03-05,2026-01-03,Ben\n';
const tickets = 'ticket;topic;createdAt;resolvedAt;reopens;contacts\nT1;bill;2026-03-01;2026-03-02;0;1\n';

describe('files in the place of rows', () => {
  it('are told from rows', () => {
    const one = file('', 'a.csv');
    expect(filesIn(one)).toEqual([one]);
    expect(filesIn([one])).toEqual([one]);
    expect([filesIn([]), filesIn([{ id: 1 }]), filesIn({ deals: [] }), filesIn('a,b')]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('are read, each into its table, by what they are called', async () => {
    const { tables, report } = await readFiles([file(deals, 'Opportunities (3).csv'), file('id,at\n1,2026-03-01\n', 'orders.csv')], settings);
    expect(Object.keys(tables)).toEqual(['deals', 'orders']);
    expect(report).toMatchObject({ rows: 3, kept: 3, bytes: deals.length + 19, detected: { format: 'csv' } });
    expect(report.files!.map(({ name, tables: of }) => [name, of])).toEqual([['Opportunities (3).csv', ['deals']], ['orders.csv', ['orders']]]);
    expect(report.detected.fields).toMatchObject({ 'deals.amount': 'Amount', 'orders.at': 'at' });
  });

  it('are read into the table whose fields they have, where the name says nothing', async () => {
    const { tables } = await readFiles([file(tickets, 'export.csv')], settings);
    expect(Object.keys(tables)).toEqual(['tickets']);
    expect(Object.keys((await readFiles([file(deals, 'export (1).csv')], { table: 'responses' })).tables)).toEqual(['deals']);
  });

  it('are read as their contents say, where these name tables', async () => {
    const { tables } = await readFiles([file('{"leads":[{"id":"1","qualifiedAt":"2026-03-01"}],"orders":[{"id":"o"}]}', 'all.json')], settings);
    expect(Object.keys(tables)).toEqual(['leads', 'orders']);
  });

  it('are read as the page maps them', async () => {
    const { tables } = await readFiles([file('a,b\n1,2\n', 'tickets.csv')], { table: 'deals', map: { id: 'a' } });
    expect(tables.deals?.get(0, 'id')).toBe('1');
  });

  it('say of a fault in which table it is, where there are several', async () => {
    const { report } = await readFiles([file('id,at,amount\n1,2026-03-01,much\n', 'orders.csv'), file(deals, 'deals.csv')], settings);
    expect(report.faults).toContainEqual(expect.objectContaining({ reason: 'not-a-number', table: 'orders', field: 'orders.amount', firstRow: 2 }));
  });

  it('may not be two of one table', async () => {
    await expect(readFiles([file(deals, 'a.csv'), file(deals, 'deals.csv')], settings)).rejects.toMatchObject({
      code: 'not-data', message: '"a.csv" and "deals.csv" both hold deals. Give one file for each table.',
    });
  });

  it('say which one cannot be read', async () => {
    await expect(readFiles([file('<!doctype html><title>Sign in</title>', 'deals.csv')], settings)).rejects.toMatchObject({ message: expect.stringMatching(/^"deals\.csv": /) as string });
    await expect(readFiles([file('', 'deals.csv')], settings)).rejects.toMatchObject({ code: 'empty' });
  });
});
