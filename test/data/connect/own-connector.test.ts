import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadTable, loadTables, readTable, readTables, type Connector, type Entity } from '../../../src/data/index.ts';
import { replay, type Exchange } from './replay.ts';
import schema from '../../../src/data/connect/connector.schema.json';
import { violations } from './json-schema.ts';

const page = (body: unknown, headers: Record<string, string> = {}): Exchange => ({ request: { url: '' }, response: { status: 200, headers, body } });
const iso = (ms: unknown): string | null => (ms === null || ms === undefined ? null : new Date(Number(ms)).toISOString());

/** The example of the README. */
const file = readFileSync(new URL('./fixtures/close.json', import.meta.url), 'utf8');
const close = JSON.parse(file) as Connector;
const opportunity = (id: string, status: string, more: object): object => ({
  id, lead_name: 'Boreal', user_name: 'Marta Lind', value: 1250050, value_currency: 'EUR', status_label: 'Proposal', status_type: status,
  date_created: '2025-05-04T13:50:24.123000+00:00', date_won: null, date_lost: null, confidence: 40, contact_name: 'private', ...more,
});

describe('a connector of one\'s own', () => {
  it('reads a CRM that the package does not know, in 25 lines', async () => {
    const pages = [page({ has_more: true, data: [opportunity('a', 'won', { date_won: '2025-06-02' }), opportunity('b', 'active', {})] }), page({ has_more: false, data: [opportunity('c', 'lost', { date_lost: '2025-05-30', value_currency: 'JPY' })] })];
    const { fetch, asked } = replay(pages);
    const { table, report } = await loadTable('deals', '/proxy/api/v1/opportunity/?_limit=2', { fetch, connector: close });
    expect(asked.map(({ url }) => url)).toEqual(['/proxy/api/v1/opportunity/?_limit=2', '/proxy/api/v1/opportunity/?_limit=2&_skip=2']);
    expect(table.toRows().map(({ id, status, amount, currency, closedAt, probability }) => [id, status, amount, currency, iso(closedAt), probability])).toEqual([
      ['a', 'won', 12500.5, 'EUR', '2025-06-02T00:00:00.000Z', 0.4], ['b', 'open', 12500.5, 'EUR', null, 0.4], ['c', 'lost', 1250050, 'JPY', '2025-05-30T00:00:00.000Z', 0.4],
    ]);
    expect(table.fields).not.toContain('contact_name');
    expect(report).toMatchObject({ rows: 3, kept: 3, faults: [], pages: 2, detected: { connector: 'close', next: '+rows → ?_skip' } });
    expect(violations(close, schema)).toEqual([]);
    expect(file.trim().split('\n').length).toBeLessThanOrEqual(25);
  });

  it('can lie in a file of its own', async () => {
    const { fetch, asked } = replay([page(close), page({ has_more: false, data: [opportunity('a', 'won', {})] })]);
    const { table, report } = await loadTable('deals', '/api/v1/opportunity/', { fetch, connector: '/kpi/close.json' });
    expect(asked.map(({ url }) => url)).toEqual(['/kpi/close.json', '/api/v1/opportunity/']);
    expect([table.length, report.detected.connector]).toEqual([1, 'close']);
  });

  it('that cannot be loaded or is none is an error that names its file', async () => {
    await expect(loadTable('deals', '/deals', { ...replay([]), connector: '/kpi/close.json' })).rejects.toMatchObject({ code: 'not-found', message: expect.stringContaining('/kpi/close.json') });
    await expect(loadTable('deals', '/deals', { ...replay([page({ id: 'x' })]), connector: '/kpi/close.json' })).rejects.toMatchObject({ code: 'invalid-definition', message: expect.stringContaining('/kpi/close.json') });
  });

  it('is refined by a map, field by field', () => {
    const { table } = readTable('deals', { data: [opportunity('a', 'won', {})] }, { connector: close, map: { owner: 'contact_name', amount: '=7' } });
    expect(table.toRows()).toMatchObject([{ owner: 'private', amount: 7, currency: 'EUR' }]);
  });

  it('says which of its paths no row has', () => {
    const { report } = readTable('deals', { data: [{ id: 1, value: 5 }] }, { connector: close });
    expect(report.faults).toContainEqual(expect.objectContaining({ reason: 'no-such-column', field: 'owner' }));
  });
});

/** A connector with one table of deals. */
const deals = (entity: Partial<Entity>, more: Partial<Connector> = {}): Connector => ({ id: 'own', ...more, entities: { deals: { rows: 'rows', map: {}, ...entity } } });

describe('where rows lie', () => {
  it('in lists of cells, whose columns are named elsewhere', () => {
    const report = {
      dimensionHeaders: [{ name: 'campaign' }], metricHeaders: [{ name: 'won' }],
      rows: [{ dimensionValues: [{ value: 'Spring' }], metricValues: [{ value: '7' }] }],
    };
    const connector = deals({ table: { header: ['dimensionHeaders.*.name', 'metricHeaders.*.name'], row: ['dimensionValues.*.value', 'metricValues.*.value'] }, map: { id: 'campaign', amount: ['won', 'num'] } });
    expect(readTable('deals', report, { connector }).table.toRows()).toEqual([{ id: 'Spring', amount: 7 }]);
  });

  it('under a first row with their names', () => {
    const connector = deals({ rows: 'values', skip: 1, table: { header: 'values.0', row: '' }, map: { id: 'Deal', amount: 'Sum' } });
    expect(readTable('deals', { values: [['Deal', 'Sum'], ['A', 5], ['B', 6]] }, { connector }).table.toRows()).toEqual([{ id: 'A', amount: 5 }, { id: 'B', amount: 6 }]);
  });

  it('as entries of an object, or of several lists', () => {
    const byId = { rows: { a: { n: 1 }, b: { n: 2 } } };
    expect(readTable('deals', byId, { connector: deals({ rows: 'rows.*', map: { amount: 'n' } }) }).table.length).toBe(2);
    expect(readTable('deals', { pipes: [{ deals: [{ n: 1 }] }, { deals: [{ n: 2 }, { n: 3 }] }] }, { connector: deals({ rows: 'pipes.*.deals', map: { amount: 'n' } }) }).table.length).toBe(3);
  });

  it('as the answer itself, whatever the format', () => {
    const connector = deals({ rows: '', map: { id: 'k', amount: ['v', 'num'] } });
    for (const input of [[{ k: 'x', v: '5' }], '{"k":"x","v":"5"}\n{"k":"y","v":"6"}\n', 'k,v\nx,5\n']) {
      expect(readTable('deals', input, { connector }).table.toRows()[0]).toEqual({ id: 'x', amount: 5 });
    }
  });

  it('as parts of rows, however deep, with the row they belong to and the whole answer in reach', () => {
    const answer = { account: 'Boreal', rows: [{ id: 'd1', stages: [{ log: [{ s: 'New', t: '2025-01-01' }] }, { log: [{ s: 'Won', t: '2025-02-01' }] }] }] };
    const connector: Connector = { id: 'own', entities: { stageEvents: { rows: 'rows', each: 'stages.*.log', map: { deal: '^id', stage: 's', at: 't', owner: '/account' } } } };
    expect(readTable('stageEvents', answer, { connector }).table.toRows().map(({ deal, stage, owner }) => [deal, stage, owner])).toEqual([['d1', 'New', 'Boreal'], ['d1', 'Won', 'Boreal']]);
  });

  it('as columns that are named one by one, in a file as well', () => {
    const connector: Connector = { id: 'own', entities: { stageEvents: { rows: '', each: ['Submitted', 'Approved'], map: { deal: '^Case', stage: 'key', at: ['value', 'iso'] } } } };
    const { table } = readTable('stageEvents', 'Case,Submitted,Approved\n7,2025-01-01,2025-01-05\n8,2025-01-02,\n', { connector });
    expect(table.toRows().map(({ deal, stage }) => [deal, stage])).toEqual([['7', 'Submitted'], ['7', 'Approved'], ['8', 'Submitted']]);
  });

  it('in one answer for several tables', () => {
    const connector: Connector = { id: 'own', entities: { deals: { rows: 'rows', map: { id: 'id', amount: 'sum' } }, stageEvents: { rows: 'rows', each: 'log', map: { deal: '^id', stage: 's', at: 't' } } } };
    const { tables, report } = readTables({ rows: [{ id: 1, sum: 5, log: [{ s: 'a', t: '2025-01-01' }, { s: 'b', t: '2025-01-02' }] }] }, { table: 'deals', connector });
    expect([tables.deals?.length, tables.stageEvents?.length, report.rows]).toEqual([1, 2, 1]);
  });
});

describe('values', () => {
  const read = (spec: unknown, row: object, more: Partial<Connector> = {}, field = 'amount'): unknown => {
    const connector = deals({ map: { [field]: spec } as never }, more);
    return readTable('deals', { rows: [row], page: { currency: 'eur' } }, { connector }).table.get(0, field);
  };

  it.each<[string, unknown, object, unknown]>([
    ['micros', ['a', 'micros'], { a: 12500500000 }, 12500.5],
    ['percent', ['a', 'percent'], { a: '40' }, 0.4],
    ['a product', ['a', { times: 'n' }], { a: 2.5, n: 4 }, 10],
    ['a product without its factor', ['a', { times: 'n' }], { a: 2.5, n: null }, null],
    ['a difference', ['a', { minus: 'b' }], { a: 10, b: 4 }, 6],
    ['a sum over a list', ['items.*.price', 'sum'], { items: [{ price: '1.5' }, { price: 2 }] }, 3.5],
    ['the length of a list', ['people', 'count'], { people: [1, 2, 3] }, 3],
    ['an entry by its key', 'custom[id=42].value', { custom: [{ id: 41, value: 1 }, { id: 42, value: 9 }] }, 9],
    ['the last entry', 'log.-1', { log: [1, 2, 3] }, 3],
  ])('%s', (_, spec, row, value) => {
    expect(read(spec, row)).toBe(value);
  });

  it.each<[string, unknown, object, string | null]>([
    ['a day', ['a', 'day'], { a: '2025-06-02T23:30:00-05:00' }, '2025-06-02T00:00:00.000Z'],
    ['a day in digits', ['a', 'ymd'], { a: 20250602 }, '2025-06-02T00:00:00.000Z'],
    ['a day of epoch milliseconds', ['a', 'ms', 'day'], { a: '1748822400000' }, '2025-06-02T00:00:00.000Z'],
    ['seconds', ['a', 's'], { a: 1748822400 }, '2025-06-02T00:00:00.000Z'],
    ['a wrapped date', ['a', '/Date(ms)/'], { a: '/Date(1748822400000+0200)/' }, '2025-06-02T00:00:00.000Z'],
    ['an offset without its colon', ['a', 'iso'], { a: '2025-06-02T02:00:00.000+0200' }, '2025-06-02T00:00:00.000Z'],
    ['a named zone', ['a', 'iso'], { a: '2025-06-02 00:00:00 UTC' }, '2025-06-02T00:00:00.000Z'],
    ['minutes after an instant', ['m', { plus: 'a' }], { a: '2025-06-02T00:00:00Z', m: 45 }, '2025-06-02T00:45:00.000Z'],
    ['an instant and minutes', ['a', 'iso', { plus: 'm' }], { a: '2025-06-02T00:00:00Z', m: 45 }, '2025-06-02T00:45:00.000Z'],
    ['seconds after an instant', ['x', 'sMin', { plus: 'a' }], { a: '2025-06-02T00:00:00Z', x: 90 }, '2025-06-02T00:01:30.000Z'],
    ['milliseconds after an instant in epoch', ['x', 'msMin', { plus: 'a' }], { a: 1748822400000, x: 60000 }, '2025-06-02T00:01:00.000Z'],
    ['hours and minutes after an instant', ['x', 'hhmm', { plus: 'a' }], { a: '2025-06-02T00:00:00Z', x: '01:30' }, '2025-06-02T01:30:00.000Z'],
    ['no minutes', ['m', { plus: 'a' }], { a: '2025-06-02T00:00:00Z', m: null }, null],
  ])('%s', (_, spec, row, value) => {
    expect(iso(read(spec, row, {}, 'createdAt'))).toBe(value);
  });

  it('of durations are milliseconds where the field counts these', () => {
    const connector: Connector = { id: 'own', entities: { activities: { rows: '', map: { durationMs: ['d', 'hhmm'] } } } };
    expect(readTable('activities', [{ d: '01:30' }], { connector }).table.get(0, 'durationMs')).toBe(5_400_000);
  });

  it('that a system writes for nothing are no value, and zero is one', () => {
    const nulls = [false, '-', '0001-01-01*', '1970-01-01T00:00:00Z', 'None'];
    for (const a of [false, '-', '', null, [], {}]) expect(read('a', { a }, { nulls })).toBeNull();
    expect(read('a', { a: 0 }, { nulls: [0, false] })).toBe(0);
    for (const a of ['0001-01-01T00:00:00', '1970-01-01T00:00:00Z', 'None']) expect(read(['a', 'iso'], { a }, { nulls }, 'closedAt')).toBeNull();
    expect(read('a|b', { a: false, b: 5 }, { nulls })).toBe(5);
  });

  it('of a time without a zone are in the connector\'s zone', () => {
    expect(iso(read(['a', 'iso'], { a: '2025-07-01 12:00:00' }, { zone: 'Europe/Rome' }, 'createdAt'))).toBe('2025-07-01T10:00:00.000Z');
    expect(iso(read('a', { a: '2025-07-01T12:00:00' }, {}, 'createdAt'))).toBe('2025-07-01T12:00:00.000Z');
  });

  it('of money have the currency of the page, or of the connector', () => {
    expect(read(['/page.currency', 'upper'], {}, {}, 'currency')).toBe('EUR');
    expect(read(['a', 'currency'], { a: 'Romanian Leu' }, {}, 'currency')).toBe('RON');
    expect(readTable('deals', { rows: [{ a: 1 }] }, { connector: deals({ map: { amount: 'a' } }, { currency: 'CHF' }) }).table.get(0, 'currency')).toBe('CHF');
  });

  it('of rows with one id are those of the latest, where the connector says so', () => {
    const rows = [{ id: 1, t: '2025-01-02', a: 2 }, { id: 2, t: '2025-01-01', a: 5 }, { id: 1, t: '2025-01-01', a: 1 }];
    expect(readTable('deals', { rows }, { connector: deals({ latest: 't', map: { id: 'id', amount: 'a' } }) }).table.toRows()).toEqual([{ id: '1', amount: 2 }, { id: '2', amount: 5 }]);
    expect(readTable('deals', { rows }, { connector: deals({ map: { id: 'id', amount: 'a' } }) }).report.faults).toMatchObject([{ reason: 'duplicate-id' }]);
  });

  it('decide which rows count, as texts', () => {
    const connector = deals({ where: { deleted: [false, ''], kind: 'deal' }, map: { id: 'id' } });
    const rows = [{ id: 1, kind: 'deal' }, { id: 2, kind: 'deal', deleted: true }, { id: 3, kind: 'note' }, { id: 4, kind: 'deal', deleted: false }];
    const { table, report } = readTable('deals', { rows }, { connector });
    expect(table.toRows().map(({ id }) => id)).toEqual(['1', '4']);
    expect(report).toMatchObject({ rows: 4, kept: 2 });
  });
});

describe('the next page', () => {
  const follow = async (next: Connector['next'], exchanges: Exchange[], request: { url?: string; body?: unknown } = {}, more: Partial<Connector> = {}) => {
    const { fetch, asked } = replay(exchanges);
    const body = request.body === undefined ? {} : { method: 'POST', body: JSON.stringify(request.body) };
    const { tables, report } = await loadTables(request.url ?? '/list', { fetch, table: 'deals', connector: deals({ map: { id: 'id' } }, { ...(next && { next }), ...more }), ...body });
    return { ids: tables.deals?.toRows().map(({ id }) => id), asked: asked.map(({ url, init }) => (init.body ? `${url} ${String(init.body as string)}` : url)), report };
  };
  const rows = (...ids: number[]): { rows: { id: number }[] } => ({ rows: ids.map((id) => ({ id })) });

  it.each<[string, Connector['next'], Exchange[], { url?: string; body?: unknown }, string, Partial<Connector>?]>([
    ['a path to a parameter', { from: 'meta.cursor', to: '?cursor' }, [page({ ...rows(1), meta: { cursor: 'a b' } }), page({ ...rows(2), meta: { cursor: null } })], {}, '/list?cursor=a%20b'],
    ['a header to a parameter', { from: 'header:x-next', to: '?locator' }, [page(rows(1), { 'x-next': 'MTI' }), page(rows(2), { 'x-next': 'null' })], { url: '/list?q=1' }, '/list?q=1&locator=MTI'],
    ['a link header', { from: 'header:link', to: 'url' }, [page(rows(1), { link: '</list?p=0>; rel="prev", </list?p=2>; rel="next"' }), page(rows(2), { link: '</list?p=1>; rel="prev"' })], {}, '/list?p=2'],
    ['the last row', { from: 'rows.-1.id', to: '?after', while: 'more' }, [page({ ...rows(1, 2), more: true }), page({ ...rows(3), more: false })], {}, '/list?after=2'],
    ['a count of rows with a total', { from: '+rows', to: '?offset', total: 'total' }, [page({ ...rows(1, 2), total: 3 }), page({ ...rows(3), total: 3 })], {}, '/list?offset=2'],
    ['a count from where the request began', { from: '+rows', to: '?offset', total: 'total' }, [page({ ...rows(1, 2), total: 13 }), page({ ...rows(3), total: 13 })], { url: '/list?offset=10' }, '/list?offset=12'],
    ['a count of pages with their number', { from: '+1', to: '?page', total: 'total_pages' }, [page({ ...rows(1), total_pages: 2 }), page({ ...rows(2), total_pages: 2 })], {}, '/list?page=2'],
    ['a count of pages with the number of rows', { from: '+1', to: '?page', total: 'total' }, [page({ ...rows(1), total: 2 }), page({ ...rows(2), total: 2 })], {}, '/list?page=2'],
    ['a count of pages from 0', { from: '+1', to: '?page', while: '!last' }, [page({ ...rows(1), last: false }), page({ ...rows(2), last: true })], { url: '/list?page=0' }, '/list?page=1'],
    ['a count that ends with a short page', { from: '+1', to: '?page' }, [page(rows(1, 2)), page(rows(3))], {}, '/list?page=2', { size: 2 }],
    ['a count that ends with an empty page', { from: '+1', to: '?page' }, [page(rows(1)), page(rows())], {}, '/list?page=2'],
    ['a field of the body', { from: '+rows', to: 'body.paging.offset' }, [page(rows(1, 2)), page(rows(3))], { body: { paging: { offset: 0 }, limit: 2 } }, '/list {"paging":{"offset":2},"limit":2}'],
    ['the second rule where the first does not fit', [{ from: 'cursor', to: '?cursor' }, { from: 'next', to: 'url' }], [page({ ...rows(1), next: '/list?p=2' }), page(rows(2))], {}, '/list?p=2'],
  ])('is found by %s', async (_, next, exchanges, request, second, more) => {
    const { asked, ids, report } = await follow(next, exchanges, request, more);
    expect(asked).toHaveLength(2);
    expect(asked[1]).toBe(second);
    expect(ids).toHaveLength(exchanges.flatMap(({ response }) => (response.body as { rows: unknown[] }).rows).length);
    expect(report.faults).toEqual([]);
  });

  it('that is the same again, or holds the same rows again, ends the list and is told', async () => {
    const same = await follow({ from: 'next', to: '?cursor' }, [page({ ...rows(1), next: 'x' }), page({ ...rows(2), next: 'x' }), page({ ...rows(3), next: 'x' })]);
    expect([same.ids, same.asked.length]).toEqual([['1', '2'], 2]);
    expect(same.report.faults).toMatchObject([{ reason: 'page-loop', hint: expect.stringContaining('first 2 rows') }]);
    const ignored = await follow({ from: '+1', to: '?page' }, [page(rows(1, 2)), page(rows(1, 2)), page(rows(1, 2))]);
    expect([ignored.ids, ignored.asked.length]).toEqual([['1', '2'], 2]);
    expect(ignored.report.faults).toMatchObject([{ reason: 'page-loop' }]);
  });

  it.each<[string, string | undefined, string, string, string[]]>([
    ['after the anchor', '/api/', '/proxy/api/deals?x=1', 'https://crm.example/v2/api/deals?p=2', ['/proxy/api/deals?p=2']],
    ['by its query alone', undefined, '/proxy/deals?x=1', 'https://crm.example/v2/api/deals?p=2', ['/proxy/deals?p=2']],
    ['by its query alone where the anchor is nowhere', '/api/', '/proxy/deals?x=1', 'https://crm.example/v2/api/deals?p=2', ['/proxy/deals?p=2']],
    ['at the address of the first, were that another host', undefined, 'https://crm.example/api/deals?x=1', 'https://evil.example/api/deals?p=2', ['https://crm.example/api/deals?p=2']],
  ])('on another host is asked for where the first came from: %s', async (_, anchor, url, link, second) => {
    const { asked, report } = await follow({ from: 'next', to: 'url' }, [page({ ...rows(1), next: link }), page(rows(2))], { url }, anchor ? { anchor } : {});
    expect(asked.slice(1)).toEqual(second);
    expect(report.faults).toMatchObject([{ reason: 'rewritten-link', hint: expect.stringContaining(new URL(link).origin) }]);
  });

  it('on another host that no query tells is not asked for at all', async () => {
    const { asked, report } = await follow({ from: 'next', to: 'url' }, [page({ ...rows(1), next: 'https://crm.example/pages/2' }), page(rows(2))], { url: '/deals' });
    expect(asked).toEqual(['/deals']);
    expect(report.faults).toMatchObject([{ reason: 'more-pages', hint: expect.stringContaining('Only the first 1 rows') }]);
  });

  it('goes with the same method, headers and credentials, and with those of the connector', async () => {
    const { fetch, asked } = replay([page({ ...rows(1), next: '/list?p=2' }), page(rows(2))]);
    const connector = deals({ map: { id: 'id' } }, { next: { from: 'next', to: 'url' }, headers: { Prefer: 'pages', 'X-Key': 'file' } });
    await loadTable('deals', '/list', { fetch, connector, headers: { 'x-key': 'page' }, credentials: 'include' });
    for (const { init } of asked) {
      expect(init).toMatchObject({ credentials: 'include' });
      expect(Object.fromEntries(new Headers(init.headers))).toEqual({ prefer: 'pages', 'x-key': 'page' });
    }
  });
});
