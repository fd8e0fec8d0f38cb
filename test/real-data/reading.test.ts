import { describe, expect, it } from 'vitest';
import { readTable, type FieldMap, type Table } from '../../src/data/index.ts';
import { datasets, samples } from './folders.ts';

const instant = (iso: string) => Date.UTC(...(iso.split(/\D/).map((part, at) => Number(part) - (at === 1 ? 1 : 0)) as [number, number]));

function values(table: Table, field: string): (string | number | null)[] {
  return Array.from({ length: table.length }, (_, row) => table.get(row, field));
}

function counts(table: Table, field: string): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const value of values(table, field)) counted[String(value)] = (counted[String(value)] ?? 0) + 1;
  return counted;
}

const sum = (numbers: unknown[]): number => numbers.reduce((total: number, number) => total + Number(number ?? 0), 0);

describe.skipIf(datasets.missing)('published data sets', () => {
  // Figures from the set's own description and its file of expected results, counted by other programs.
  it('maven-crm without a map: every deal, its status from the stage, its close date only where it is closed', () => {
    const { table, report } = readTable('deals', datasets.bytes('maven-crm', 'sales_pipeline.iso.csv'));
    expect(report).toMatchObject({ rows: 8800, kept: 8800, faults: [] });
    expect(counts(table, 'status')).toEqual({ won: 4238, lost: 2473, open: 2089 });
    expect(values(table, 'createdAt').filter((at) => at === null)).toHaveLength(500);
    expect(values(table, 'account').filter((account) => account === null)).toHaveLength(1425);
    expect(values(table, 'closedAt').filter((at) => at !== null)).toHaveLength(6711);
    const won = values(table, 'amount').filter((_, row) => table.get(row, 'status') === 'won');
    expect(sum(won)).toBe(10_005_534);
    expect(new Set(values(table, 'owner')).size).toBe(30);
  });

  it('csv-dialects: six ways to write one table', () => {
    const files = ['comma', 'comma_wrapped_values', 'semicolon', 'pipe', 'caret', 'backquote'];
    const map = { type: 'TYPE', phone: 'PHONE', website: 'WEBSITE', revenue: 'ANNUALREVENUE' };
    const read = files.map((file) => readTable('deals', datasets.bytes('csv-dialects', `${file}.csv`), { map }));
    expect(read.map(({ report }) => report.detected.delimiter)).toEqual([',', ',', ';', '|', '^', '`']);
    const [first, ...others] = read.map(({ table }) => table.toRows());
    expect(first).toHaveLength(10);
    expect(first?.[1]).toMatchObject({ name: 'account Upsert #1', phone: '415-555-0000', revenue: 1000 });
    for (const other of others) expect(other).toEqual(first);
  });

  it('cx-surveys: one row for each of the three scores of a survey', () => {
    const { table, report } = readTable('responses', datasets.bytes('cx-surveys', 'surveys.csv'));
    expect(report).toMatchObject({ rows: 600, kept: 600, faults: [] });
    expect(counts(table, 'kind')).toEqual({ nps: 600, csat: 600, ces: 600 });
    const scores = (kind: string) => values(table, 'score').filter((_, row) => table.get(row, 'kind') === kind).map(Number);
    expect(scores('nps').filter((score) => score >= 9)).toHaveLength(112);
    expect(scores('nps').filter((score) => score <= 6)).toHaveLength(330);
    expect(sum(scores('csat')) / 600).toBeCloseTo(3.3281666666666636, 12);
    expect(sum(scores('ces')) / 600).toBeCloseTo(4.216666666666667, 12);
  });

  it('telco-churn by a map: blanks are no numbers, flags of two kinds are words', () => {
    const map = { id: 'customerID', amount: 'MonthlyCharges', total: 'TotalCharges', churn: 'Churn' };
    const { table, report } = readTable('subscriptions', datasets.bytes('telco-churn', 'Telco-Customer-Churn.csv'), { map });
    expect(report).toMatchObject({ rows: 7043, kept: 7043, faults: [] });
    expect(sum(values(table, 'amount'))).toBeCloseTo(456_116.6, 6);
    expect(sum(values(table, 'amount').filter((_, row) => table.get(row, 'churn') === 'Yes'))).toBeCloseTo(139_130.85, 6);
    expect(values(table, 'total').filter((total) => total === null)).toHaveLength(11);
  });

  it('call-center: days before months in 5,000 rows', () => {
    const { table, report } = readTable('requests', datasets.bytes('call-center', 'call_center.csv'), { map: { at: 'date', answered: 'answered (Y/N)' } });
    expect(report).toMatchObject({ rows: 5000, faults: [], detected: { dateOrder: 'dmy' } });
    expect(table.get(0, 'at')).toBe(instant('2021-01-01'));
    expect(counts(table, 'answered')['Y']).toBe(4054);
  });

  it('bpi12-loans: offsets of summer and winter time are instants', () => {
    const map: FieldMap = { createdAt: 'A_SUBMITTED', closedAt: { when: { outcome: 'Approved' }, use: 'last_event' } };
    const { table } = readTable('deals', datasets.bytes('bpi12-loans', 'bpi12_cases.csv'), { map });
    const cycles = values(table, 'closedAt').flatMap((closed, row) => (closed === null ? [] : [Number(closed) - Number(table.get(row, 'createdAt'))]));
    expect(cycles).toHaveLength(2246);
    expect(sum(cycles) / 2246 / 86_400_000).toBeCloseTo(16.7354, 4);
  });

  it('salesforce-tree: optional keys, and stages that say won and lost', () => {
    const { table, report } = readTable('deals', datasets.bytes('salesforce-tree', 'Opportunitys.json'));
    expect(report).toMatchObject({ rows: 278, kept: 278, detected: { format: 'json', fields: { stage: 'StageName', kind: 'Type' } } });
    expect(table.fields).toEqual(expect.arrayContaining(['amount', 'probability', 'status', 'closedAt', 'expectedCloseAt']));
  });
});

describe.skipIf(samples.missing)('exports of CRMs', () => {
  const file = (name: string) => readTable('deals', samples.bytes('csv', name));

  it('pipedrive: byte order mark, CRLF, semicolon, decimal comma, the object before each header', () => {
    const { table, report } = file('pipedrive-deals-export.csv');
    expect(report).toMatchObject({ rows: 2, faults: [], detected: { delimiter: ';', encoding: 'utf-8', decimal: ',' } });
    expect(table.toRows()).toMatchObject([
      { name: 'Amazon', amount: 480000, currency: 'EUR', status: 'won', owner: 'Anna Rossi', account: 'Amazon', createdAt: instant('2026-05-04-13-50-24'), closedAt: instant('2026-06-02-09-30-00') },
      { name: 'Piatra', amount: 12500.5, currency: 'RON', status: 'lost', closedAt: instant('2026-05-30-10-00-00') },
    ]);
  });

  it('hubspot: labels of stages, quotes in headers, times to the minute', () => {
    const { table } = file('hubspot-deals-export.csv');
    expect(table.toRows()).toMatchObject([
      { id: '10676775052', status: 'won', amount: 480000, createdAt: instant('2026-05-04-13-50'), closedAt: instant('2026-06-02-09-30'), account: 'Amazon' },
      { id: '10676775053', status: 'open', name: 'Zona, "fragile"', amount: null, closedAt: null, expectedCloseAt: null },
    ]);
  });

  it('salesforce: windows-1252, a footer, and days that another column tells from months', () => {
    const { table, report } = file('salesforce-report-export.csv');
    expect(report).toMatchObject({ rows: 2, kept: 2, faults: [{ reason: 'footer', count: 5, firstRow: 6 }], detected: { encoding: 'windows-1252', decimal: ',', dateOrder: 'dmy' } });
    expect(table.toRows()).toMatchObject([
      { name: 'Città nuova', status: 'won', amount: 480000, kind: 'upsell', createdAt: instant('2026-05-04'), closedAt: instant('2026-06-02') },
      { name: 'Zona', status: 'open', amount: null, createdAt: instant('2026-06-10'), expectedCloseAt: instant('2026-12-31') },
    ]);
  });

  it('a spreadsheet of the United States: dollars, parentheses, months first, per cent', () => {
    const { table } = file('delimited-comma-us.csv');
    expect(table.toRows()).toEqual([
      { name: 'Acme, Inc.', amount: 1234567.89, closedAt: instant('2026-07-15'), probability: 0.4 },
      { name: 'Beta', amount: -500, closedAt: instant('2026-12-01'), probability: 0.05 },
    ]);
  });
});

describe.skipIf(samples.missing)('answers of APIs that are errors', () => {
  type Exchange = { request: { url: string }; response: { status: number; body: unknown } };

  it.each(['dataverse', 'hubspot', 'mailchimp', 'odoo', 'pipedrive', 'salesforce', 'stripe', 'zendesk'])('of %s are never rows', (system) => {
    const { exchanges } = samples.json(`${system}.errors.json`) as { exchanges: Exchange[] };
    expect(exchanges.length).toBeGreaterThan(0);
    for (const { response } of exchanges) {
      expect(() => readTable('deals', JSON.stringify(response.body))).toThrow(expect.objectContaining({ code: 'not-data', detail: expect.any(String) }));
    }
  });
});
