import { expect } from 'vitest';
import { loadTables, type TableName } from '../../../src/data/index.ts';
import { replay, type Exchange } from './replay.ts';

/** The rows that every system's exchanges hold: three deals, and two or three tickets. */
export type Expected = { year: number; amounts: [won: number, lost: number]; lostCurrency: string; names: string[] };

const utc = (text: string, year: number): number => Date.UTC(year, ...(text.split(/\D/).map((part, at) => Number(part) - (at === 0 ? 1 : 0)) as [number, number]));

/** Where one system's exchanges are, and where they are less exact than the others. */
export type DealsFile = { file: string; connector: string; closesByDay?: true; openAmount?: 0; oneCurrency?: true; prefix?: string };

export const dealFiles: DealsFile[] = [
  { file: 'salesforce.opportunity.json', connector: 'salesforce', closesByDay: true },
  { file: 'hubspot.deals.json', connector: 'hubspot' },
  { file: 'pipedrive.v1.deals.json', connector: 'pipedrive', openAmount: 0 },
  { file: 'pipedrive.v2.deals.json', connector: 'pipedrive', openAmount: 0 },
  { file: 'dataverse.opportunities.json', connector: 'dataverse', closesByDay: true },
  { file: 'odoo.crm_lead.json2.json', connector: 'odoo', openAmount: 0, oneCurrency: true },
  { file: 'odoo.crm_lead.jsonrpc.json', connector: 'odoo', openAmount: 0, oneCurrency: true },
];

export async function load(exchanges: readonly Exchange[], table: TableName, connector: string | undefined, prefix = '') {
  const { fetch, asked } = replay(exchanges);
  const { method, url, body } = (exchanges[0] as Exchange).request;
  const options = { fetch, table, ...(connector && { connector }), ...(method && { method }), ...(body !== undefined && { body: JSON.stringify(body) }) };
  const { tables, report } = await loadTables(`${prefix}${url}`, options);
  return { tables, report, asked, rows: tables[table]?.toRows() ?? [] };
}

export function expectDeals(rows: Record<string, unknown>[], { closesByDay, openAmount, oneCurrency }: DealsFile, { year, amounts, lostCurrency }: Expected): void {
  const at = (text: string): number => utc(text, year);
  const day = (text: string): number => Math.floor(at(text) / 86_400_000) * 86_400_000;
  const seconds = rows.map((row) => ({ ...row, createdAt: Math.floor(Number(row['createdAt']) / 1000) * 1000 }));
  expect(seconds).toMatchObject([
    { status: 'won', amount: amounts[0], currency: 'EUR', createdAt: at('05-04T13:50:24'), closedAt: closesByDay ? day('06-02T00:00') : at('06-02T09:30') },
    { status: 'open', amount: openAmount ?? null, createdAt: at('06-10T07:00'), closedAt: null },
    { status: 'lost', amount: amounts[1], currency: oneCurrency ? 'EUR' : lostCurrency, createdAt: at('04-01T06:15'), closedAt: closesByDay ? day('05-30T00:00') : at('05-30T10:00') },
  ]);
}

export function expectTickets(rows: Record<string, unknown>[], { replies, resolutions }: { replies: (number | null)[]; resolutions: (number | null)[] }): void {
  const minutes = (row: Record<string, unknown>, field: string): number | null => ((row[field] ?? null) === null ? null : (Number(row[field]) - Number(row['createdAt'])) / 60_000);
  expect(rows.map((row) => minutes(row, 'firstReplyAt'))).toEqual(replies);
  expect(rows.map((row) => minutes(row, 'resolvedAt'))).toEqual(resolutions);
}
