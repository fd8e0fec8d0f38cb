import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/index.ts';
import { connectors, loadTable, readTable, readTables } from '../../../src/data/index.ts';
import { replay, type Exchange } from './replay.ts';
import { dealFiles, expectDeals, expectTickets, load, type Expected } from './systems.ts';

const folder = new URL('./fixtures/', import.meta.url);
const exchanges = (file: string): Exchange[] => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Exchange[];
const bodyOf = (file: string): unknown => exchanges(file)[0]?.response.body;
const expected: Expected = { year: 2025, amounts: [36000, 8250.25], lostCurrency: 'NOK', names: ['Boreal', 'Tundra', 'Fjord'] };
const iso = (ms: unknown): string => new Date(Number(ms)).toISOString();

describe('deals, page by page', () => {
  it.each(dealFiles)('of $file are the same three', async (deals) => {
    const { rows, report } = await load(exchanges(deals.file), 'deals', deals.connector);
    expectDeals(rows, deals, expected);
    expect(rows.map(({ name }) => name)).toEqual(expected.names);
    expect(report).toMatchObject({ rows: 3, kept: 3, detected: { connector: deals.connector } });
    expect(report.faults.filter(({ field }) => field === undefined).map(({ reason }) => reason)).not.toContain('more-pages');
  });

  it.each(dealFiles)('of $file are known without a name', async (deals) => {
    const { rows, report } = await load(exchanges(deals.file), 'deals', undefined);
    expectDeals(rows, deals, expected);
    expect(report.detected.connector).toBe(deals.connector);
  });

  it.each(dealFiles)('of $file are asked for behind a proxy', async (deals) => {
    const { rows, asked } = await load(exchanges(deals.file), 'deals', deals.connector, '/crm-proxy');
    expectDeals(rows, deals, expected);
    for (const { url } of asked) expect(url).toMatch(/^\/crm-proxy\//);
  });

  it('of a bulk export are read by the same connector', () => {
    const { table, report } = readTable('deals', readFileSync(new URL('salesforce.bulk2-results.csv', folder)), { connector: 'salesforce' });
    expect(table.toRows()).toMatchObject([
      { name: 'Boreal, rinnovo', status: 'won', amount: 36000, closedAt: Date.UTC(2025, 5, 2) },
      { name: 'Tundra "Fragile"', status: 'open', amount: null, closedAt: null, expectedCloseAt: Date.UTC(2025, 11, 31) },
    ]);
    expect(report.faults).toEqual([]);
  });
});

describe('the history of stages', () => {
  it('that lies in each deal is a table of its own, beside the deals', async () => {
    const { tables } = await load(exchanges('salesforce.opportunity.json'), 'deals', 'salesforce');
    expect(tables.stageEvents?.toRows().map(({ stage, at }) => [stage, iso(at)])).toEqual([
      ['Qualification', '2025-05-04T13:50:24.000Z'], ['Proposal/Price Quote', '2025-05-18T08:00:00.000Z'], ['Closed Won', '2025-06-02T09:30:00.000Z'],
      ['Prospecting', '2025-04-01T06:15:00.000Z'], ['Closed Lost', '2025-05-30T10:00:00.000Z'],
    ]);
    expect(new Set(tables.stageEvents?.toRows().map(({ deal }) => deal))).toEqual(new Set(tables.deals?.toRows().filter(({ status }) => status !== 'open').map(({ id }) => id)));
  });

  it('that is one column a stage has an entry for each that has a value', () => {
    const deal = { id: '7', properties: { dealname: 'A', dealstage: 'won', hs_v2_date_entered_new: '2025-01-02T00:00:00Z', hs_v2_date_entered_won: '2025-02-03T00:00:00Z', hs_v2_date_entered_lost: '' } };
    expect(readTable('stageEvents', { results: [deal] }, { connector: 'hubspot' }).table.toRows()).toEqual([
      { deal: '7', stage: 'new', at: Date.UTC(2025, 0, 2) }, { deal: '7', stage: 'won', at: Date.UTC(2025, 1, 3) },
    ]);
  });

  it('that is a list of all changes has those of the stage', () => {
    const { table, report } = readTable('stageEvents', bodyOf('pipedrive.v1.flow.json'), { connector: 'pipedrive' });
    expect(table.toRows().map(({ deal, stage, at }) => [deal, stage, iso(at)])).toEqual([
      ['1', 'Contract Signed', '2025-07-28T08:05:56.000Z'], ['1', 'Negotiations', '2025-07-10T09:00:00.000Z'],
    ]);
    expect(report).toMatchObject({ rows: 5, kept: 2 });
  });

  it('that repeats a stage enters it once, and that was cut off says so', () => {
    const history = [...Array.from({ length: 19 }, (_, n) => ({ value: n === 0 ? 'b' : 'a', timestamp: `2025-03-${String(20 - n).padStart(2, '0')}T00:00:00Z` })), { value: 'a', timestamp: '2025-01-01T00:00:00Z' }];
    const { table, report } = readTable('stageEvents', { results: [{ id: '1', properties: { dealname: 'A' }, propertiesWithHistory: { dealstage: history } }] }, { connector: 'hubspot' });
    expect(table.toRows().map(({ stage, at }) => [stage, iso(at).slice(0, 10)])).toEqual([['b', '2025-03-20'], ['a', '2025-01-01']]);
    expect(report.faults).toMatchObject([{ reason: 'history-truncated', count: 1, firstRow: 1 }]);
  });

  it('that is not there leaves the current stage, and the result says so', async () => {
    const { tables } = await load(exchanges('odoo.crm_lead.json2.json'), 'deals', 'odoo');
    expect(tables.stageEvents).toBeUndefined();
    const result = evaluate(tables, { kpi: 'stage-conversion', from: '2025-01-01', to: '2026-01-01', params: { a: 1, b: 2 } });
    expect(result.notes).toContain('current-stage-only');
  });
});

describe('labels of ids', () => {
  const users = [{ request: { url: '' }, response: { status: 200, body: { results: [{ id: '61', firstName: 'Marta', lastName: 'Lind' }, { id: '62', firstName: 'Olav', lastName: 'Berg' }] } } }];

  it('come from a second and a third answer, and stages are in their order', async () => {
    const { tables, rows, asked, report } = await load([...exchanges('hubspot.deals.json'), ...exchanges('hubspot.pipelines.json'), ...users], 'deals', 'hubspot');
    expect(asked.slice(2).map(({ url }) => url)).toEqual(['/crm/v3/pipelines/deals', '/crm/v3/owners?limit=500']);
    expect(rows.map(({ stage, owner, pipeline }) => [stage, owner, pipeline])).toEqual([
      ['Closed Won', 'Marta Lind', 'Sales Pipeline'], ['Qualified To Buy', null, 'Sales Pipeline'], ['Closed Lost', 'Olav Berg', 'Sales Pipeline'],
    ]);
    expect(tables.stageEvents?.get(2, 'stage')).toBe('Appointment Scheduled');
    expect(tables.stages?.toRows()).toEqual([
      { stage: 'Appointment Scheduled', pos: 1 }, { stage: 'Qualified To Buy', pos: 2 }, { stage: 'Contract Sent', pos: 3 },
      { stage: 'Closed Won', pos: 4 }, { stage: 'Closed Lost', pos: null },
    ]);
    expect(report.faults).toEqual([]);
  });

  it('that cannot be had leave the ids, and a fault says why', async () => {
    const { rows, report } = await load(exchanges('hubspot.deals.json'), 'deals', 'hubspot');
    expect(rows[0]).toMatchObject({ stage: 'closedwon', owner: '61' });
    expect(report.faults.map(({ reason, field }) => [reason, field])).toEqual([['no-labels', 'stage'], ['no-labels', 'pipeline'], ['no-labels', 'owner']]);
  });

  it('are not looked for where the address is not the system\'s own', async () => {
    const { fetch, asked } = replay(exchanges('hubspot.deals.json'));
    await loadTable('deals', '/exports/deals.json', { fetch, connector: 'hubspot' });
    expect(asked.map(({ url }) => url)).toEqual(['/exports/deals.json', '/exports/deals.json?after=NTI1Cg%3D%3D']);
  });

  it('that come along with the rows need no second answer', () => {
    const body = { tickets: [{ id: 1, requester_id: 5, assignee_id: 9, created_at: '2025-01-01T00:00:00Z', status: 'open' }], users: [{ id: 9, name: 'Marta Lind' }] };
    expect(readTable('tickets', body, { connector: 'zendesk' }).table.get(0, 'owner')).toBe('Marta Lind');
  });
});

describe('tickets and requests', () => {
  it.each([
    ['zendesk.ticket_metrics.json', 'zendesk', [45, null, 12], [1590, null, 60]],
    ['hubspot.tickets.json', 'hubspot', [45, null], [1590, null]],
  ] as const)('of %s', async (file, connector, replies, resolutions) => {
    const { rows, tables } = await load(exchanges(file), 'tickets', connector);
    expectTickets(rows, { replies: [...replies], resolutions: [...resolutions] });
    expect(tables.requests?.toRows().map(({ at, respondedAt }) => (respondedAt === null ? null : (Number(respondedAt) - Number(at)) / 60_000))).toEqual(replies);
  });

  it('of Salesforce have no first reply', async () => {
    const { rows, tables } = await load(exchanges('salesforce.case.json'), 'tickets', 'salesforce');
    expectTickets(rows, { replies: [null, null], resolutions: [1590, null] });
    expect(tables.tickets?.fields).not.toContain('firstReplyAt');
  });

  it('that come in a stream end where it says so', async () => {
    const { rows, report } = await load(exchanges('zendesk.incremental-tickets.json'), 'tickets', 'zendesk');
    expect(rows.map(({ id, status }) => [id, status])).toEqual([['145', 'closed'], ['146', 'open'], ['147', 'solved']]);
    expect(report.pages).toBe(2);
  });

  it('keep ids of 18 digits that are texts', () => {
    const body = { ticket_metrics: [{ ticket_id: '5527084754447123456', reply_time_in_minutes: { calendar: null }, created_at: '2025-01-01T00:00:00Z' }] };
    expect(readTable('tickets', body, { connector: 'zendesk' }).table.get(0, 'id')).toBe('5527084754447123456');
  });
});

describe('answers of customers', () => {
  it('in words are scores from 0', () => {
    expect(readTable('responses', bodyOf('zendesk.satisfaction_ratings.json'), { connector: 'zendesk' }).table.toRows()).toMatchObject([{ kind: 'csat', score: 1, scaleMin: 0 }]);
  });

  it('of several kinds are told apart', () => {
    const rows = readTable('responses', bodyOf('hubspot.feedback.json'), { connector: 'hubspot' }).table.toRows();
    expect(rows.map(({ kind, score, contact }) => [kind, score, contact])).toEqual([['nps', 10, '51'], ['nps', 4, '52'], ['csat', 2, '51']]);
  });
});

describe('subscriptions', () => {
  const read = () => load(exchanges('stripe.subscriptions.json'), 'subscriptions', 'stripe');

  it('are a row for each item, in major units of its currency', async () => {
    const { rows } = await read();
    expect(rows.map(({ account, amount, currency, interval, intervalCount, endedAt }) => [account, amount, currency, interval, intervalCount, endedAt && iso(endedAt)])).toEqual([
      ['cus_QYh2p9wdHnpS32', 60, 'EUR', 'month', 1, null], ['cus_QYh2p9wdHnpS32', 120, 'EUR', 'year', 1, null],
      ['cus_QYh2p9wdHnpS33', 9000, 'JPY', 'month', 3, null], ['cus_QYh2p9wdHnpS34', 49, 'EUR', 'month', 1, '2026-05-01T00:00:00.000Z'],
    ]);
  });

  it('give the monthly revenue and when customers were there', async () => {
    const { tables } = await read();
    // 60 a month and 120 a year; 49 until May; 9,000 yen a quarter.
    const at = (to: string, currency: string) => evaluate(tables, { kpi: 'mrr', from: '2025-01-01', to, where: { currency } });
    expect(at('2026-04-01', 'EUR').value).toBe(60 + 10 + 49);
    expect(at('2026-06-01', 'EUR').value).toBe(70);
    expect(at('2026-06-01', 'JPY').value).toBe(3000);
    expect(evaluate(tables, { kpi: 'customer-churn-rate', from: '2026-05-01', to: '2026-06-01' })).toMatchObject({ num: 1, den: 3 });
  });
});

describe('campaigns', () => {
  it('have what was sent, came back, was opened and clicked', async () => {
    const { rows } = await load(exchanges('mailchimp.reports.json'), 'campaigns', 'mailchimp');
    expect(rows.map(({ name, sent, delivered, opened, clicked, unsubscribed, currency }) => [name, sent, delivered, opened, clicked, unsubscribed, currency])).toEqual([
      ['Spring 2026', 200, 198, 100, 42, 2, 'EUR'], ['Aprile', 100, 98, 20, 3, 1, 'EUR'], ['Maggio', 150, 148, 60, 15, 0, 'EUR'],
    ]);
    expect(iso(rows[0]?.['sentAt'])).toBe('2025-03-21T09:00:00.000Z');
  });

  it('that lack figures keep their names', () => {
    expect(readTable('campaigns', bodyOf('hubspot.campaign.json'), { connector: 'hubspot' }).table.toRows()).toMatchObject([{ name: 'Spring 2026', currency: 'EUR', sentAt: Date.UTC(2025, 2, 21) }]);
  });
});

describe('an answer that is an error', () => {
  it.each(['dataverse', 'hubspot', 'mailchimp', 'odoo', 'pipedrive', 'salesforce', 'stripe', 'zendesk'])('of %s is never rows, with and without its connector', (system) => {
    for (const { response } of exchanges(`${system}.errors.json`)) {
      for (const connector of [system, undefined]) {
        expect(() => readTable('deals', JSON.stringify(response.body), connector ? { connector } : {})).toThrow(expect.objectContaining({ code: 'not-data', detail: expect.any(String) }));
      }
    }
  });

  it('rejects in the words of the server', async () => {
    const [, failing] = exchanges('odoo.errors.json');
    await expect(load([failing as Exchange], 'deals', 'odoo')).rejects.toMatchObject({ code: 'not-data', message: expect.stringContaining('Access Denied') });
  });

  it('on the second page keeps the rows of the first', async () => {
    const [first] = exchanges('stripe.subscriptions.json');
    const failing: Exchange = { request: { url: '' }, response: { status: 500, body: { error: { message: 'Sorry' } } } };
    const error: unknown = await load([first as Exchange, failing], 'subscriptions', 'stripe').catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'http', message: expect.stringContaining('Sorry'), partial: { table: { length: 3 }, report: { pages: 1 } } });
  });
});

describe('what an answer has not', () => {
  it('of rows is no rows where there is no error', () => {
    expect(readTable('deals', { success: true, data: null, additional_data: { pagination: { more_items_in_collection: false } } }, { connector: 'pipedrive' }).table.length).toBe(0);
    const { table, report } = readTable('deals', { totalSize: 0, done: true }, { connector: 'salesforce' });
    expect([table.length, report.faults[0]?.reason]).toEqual([0, 'no-rows']);
  });

  it('of a table that the connector does not describe is said', () => {
    expect(() => readTable('quotes', { reports: [] }, { connector: 'mailchimp' })).toThrow(/mailchimp describes campaigns, touches, orders, but not quotes/);
  });

  it('of other kinds of rows does not become such rows', () => {
    expect(Object.keys(readTables(bodyOf('hubspot.tickets.json'), { table: 'tickets', connector: 'hubspot' }).tables)).toEqual(['tickets', 'requests']);
    expect(Object.keys(readTables(bodyOf('hubspot.deals.json'), { table: 'deals', connector: 'hubspot' }).tables)).toEqual(['deals', 'stageEvents']);
  });
});

it('every connector that is shipped goes by its own id', () => {
  expect(Object.keys(connectors).sort()).toEqual(['dataverse', 'generic', 'hubspot', 'mailchimp', 'odoo', 'pipedrive', 'salesforce', 'stripe', 'zendesk']);
  for (const [id, connector] of Object.entries(connectors)) expect(connector.id).toBe(id);
});

describe('a file that somebody has exported', () => {
  it('is read by its headers, though the connector of the system is named', () => {
    const { table, report } = readTable('deals', '"Record ID","Deal Name","Deal Stage","Amount"\n"1","Boreal","Closed Won","5"\n', { connector: 'hubspot' });
    expect(table.toRows()).toMatchObject([{ id: '1', name: 'Boreal', status: 'won', amount: 5 }]);
    expect(report.faults).toMatchObject([{ reason: 'no-known-field', hint: expect.stringContaining('hubspot') }]);
  });
});

describe('an empty answer', () => {
  it.each<[string, object]>([
    ['with a word that all is well', { code: 0, message: 'success', data: { items: [] } }],
    ['with a status that says so', { status: 'ok', message: 'Nothing found', records: [] }],
  ])('%s has no rows and is no error', (_, answer) => {
    expect(readTable('deals', answer).table.length).toBe(0);
  });

  it('whose rows are all of another kind says so', () => {
    const { table, report } = readTable('deals', bodyOf('salesforce.case.json'), { connector: 'salesforce' });
    expect([table.length, report.faults.map(({ reason }) => reason)]).toEqual([0, ['no-rows']]);
  });
});
