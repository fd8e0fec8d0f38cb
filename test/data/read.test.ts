import { describe, expect, it } from 'vitest';
import { readTable, readTables, type ReadOptions } from '../../src/data/index.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const day = (iso: string) => Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10)));

function deals(input: unknown, options?: ReadOptions) {
  const { table, report } = readTable('deals', input, options);
  return { rows: table.toRows(), table, report, faults: report.faults };
}

describe('formats', () => {
  const rows = [{ id: 'a', status: 'won', amount: 5 }, { id: 'b', status: 'lost', amount: null }];

  it.each<[string, unknown, string]>([
    ['parsed rows', rows, 'json'],
    ['JSON text', JSON.stringify(rows), 'json'],
    ['JSON bytes', utf8(JSON.stringify(rows)), 'json'],
    ['JSON behind a byte order mark', `\uFEFF${JSON.stringify(rows)}`, 'json'],
    ['a line each', rows.map((row) => JSON.stringify(row)).join('\n'), 'ndjson'],
    ['CSV text', 'id,status,amount\na,won,5\nb,lost,\n', 'csv'],
    ['CSV bytes', utf8('\uFEFFid;status;amount\r\na;won;5\r\nb;lost;\r\n'), 'csv'],
  ])('%s', (_, input, format) => {
    const { rows: read, report } = deals(input);
    expect(read).toEqual(rows);
    expect(report).toMatchObject({ rows: 2, kept: 2, faults: [], detected: { format }, pages: 1 });
  });

  it('counts the bytes read, and names delimiter and encoding', () => {
    const { report } = deals(utf8('id;name\n1;Città\n'));
    expect(report.bytes).toBe(16 + 1);
    expect(report.detected).toMatchObject({ delimiter: ';', encoding: 'utf-8', fields: { id: 'id', name: 'name' } });
  });

  it('can be given: a CSV that begins like JSON', () => {
    expect(deals('[id],name\n1,x\n', { format: 'csv', map: { id: '[id]' } }).rows).toEqual([{ id: '1', name: 'x' }]);
  });
});

describe('where rows are in an answer', () => {
  const rows = [{ id: 'a', amount: 1 }, { id: 'b', amount: 2 }];

  it.each<[string, object]>([
    ['records', { totalSize: 2, done: true, records: rows }],
    ['data.items', { data: { items: rows, total: 2 } }],
    ['under a name of its own', { count: 2, opportunities: rows }],
    ['beside a longer list of other things', { reports: rows, _links: [1, 2, 3, 4].map((n) => ({ rel: n, href: 'x' })) }],
    ['beside nothing', { value: rows }],
  ])('%s', (_, input) => {
    expect(deals(input).rows).toEqual(rows);
  });

  it('a single object whose keys are fields is one row', () => {
    expect(deals('{"id": "a", "amount": 3}').rows).toEqual([{ id: 'a', amount: 3 }]);
  });

  it('the list that the map reads from, whatever its name and size', () => {
    const input = { agents: [{ n: 'x' }, { n: 'y' }, { n: 'z' }], chances: [{ worth: { eur: 4 } }] };
    expect(deals(input, { map: { amount: 'worth.eur' } }).rows).toEqual([{ amount: 4 }]);
  });

  it('keys that are table names are several tables', () => {
    const { tables, report } = readTables({ deals: rows, stages: [{ stage: 'New', pos: 1 }, 'x'] }, { table: 'deals' });
    expect(tables.deals?.length).toBe(2);
    expect(tables.stages?.toRows()).toEqual([{ stage: 'New', pos: 1 }]);
    expect(report).toMatchObject({ rows: 4, kept: 3, faults: [{ reason: 'not-an-object', table: 'stages', count: 1, firstRow: 2 }] });
    expect(report.detected.fields).toEqual({ 'deals.id': 'id', 'deals.amount': 'amount', 'stages.stage': 'stage', 'stages.pos': 'pos' });
  });

  it('the faults of several tables are told apart', () => {
    const input = { deals: [5, { id: 'a', amount: 'many' }], stages: [7, 8, { foo: { bar: 1 } }], responses: [{ id: 'a', score: 'many' }] };
    const { report } = readTables(input, { table: 'deals' });
    expect(report.faults).toEqual([
      { reason: 'not-an-object', table: 'deals', count: 1, firstRow: 1 },
      { reason: 'not-a-number', table: 'deals', field: 'deals.amount', count: 1, firstRow: 2 },
      { reason: 'no-known-field', table: 'stages', count: 1, firstRow: 3, hint: expect.any(String) },
      { reason: 'not-an-object', table: 'stages', count: 2, firstRow: 1 },
      { reason: 'not-a-number', table: 'responses', field: 'responses.score', count: 1, firstRow: 1 },
    ]);
  });

  it('the faults of one table name none', () => {
    expect(readTables({ deals: [{ id: 'a', amount: 'many' }] }, { table: 'deals' }).report.faults).toEqual([
      { reason: 'not-a-number', field: 'amount', count: 1, firstRow: 1 },
    ]);
  });

  it('a map for several tables reads them all from the same rows', () => {
    const input = 'id,stage,moved\n1,New,2026-01-02\n';
    const map = { stageEvents: { deal: 'id', stage: 'stage', at: 'moved' } };
    const { tables, report } = readTables(input, { table: 'deals', map });
    expect(tables.deals?.toRows()).toEqual([{ id: '1', stage: 'New', moved: '2026-01-02' }]);
    expect(tables.stageEvents?.toRows()).toEqual([{ deal: '1', stage: 'New', at: day('2026-01-02') }]);
    expect(report.rows).toBe(1);
  });

  it.each<[string, object]>([
    ['a link', { nextRecordsUrl: '/next' }],
    ['a link with a dotted key', { '@odata.nextLink': 'https://host/next' }],
    ['a cursor', { paging: { next: { after: 'x' } } }],
    ['a flag', { has_more: true }],
    ['a url that is no end', { after_url: 'https://host/next', end_of_stream: false }],
    ['a start with its flag', { additional_data: { pagination: { next_start: 2, more_items_in_collection: true } } }],
  ])('%s to a next page is told', (_, next) => {
    expect(deals({ ...next, data: rows }).faults).toMatchObject([{ reason: 'more-pages', firstRow: 3 }]);
  });

  it.each<[string, object]>([
    ['no link', { nextRecordsUrl: null }],
    ['the word null', { nextRecordsUrl: 'null' }],
    ['a flag', { has_more: false }],
    ['the end of a stream', { after_url: 'https://host/next', end_of_stream: true }],
    ['a start without more', { additional_data: { pagination: { next_start: 2, more_items_in_collection: false } } }],
    ['a last link whose meta says so', { links: { next: 'https://host/next' }, meta: { has_more: false } }],
  ])('%s means the last page', (_, next) => {
    expect(deals({ ...next, data: rows }).faults).toEqual([]);
  });
});

describe('what is no data at all', () => {
  it.each<[string, unknown, string]>([
    ['an empty text', ' \n ', 'empty'],
    ['no bytes', new Uint8Array(), 'empty'],
    ['a web page', '\n<!DOCTYPE html><html><body>Sign in</body></html>', 'not-data'],
    ['XML', '<?xml version="1.0"?><rows/>', 'not-data'],
    ['a JSON text', '"Invalid apikey"', 'not-data'],
    ['a JSON number', '42', 'not-data'],
    ['JSON null', 'null', 'not-data'],
    ['an error object', { error: { code: 'x', message: 'No access' } }, 'not-data'],
    ['a list of errors', [{ message: 'No access', errorCode: 'X' }], 'not-data'],
    ['errors beside rows', { data: [{ id: 1, amount: 2 }], errors: [{ message: 'No access' }] }, 'not-data'],
    ['a failure that says so', { success: false, error: 'No access', data: null }, 'not-data'],
    ['a problem report', { type: 'x', title: 'Forbidden', status: 403, detail: 'No access' }, 'not-data'],
    ['a list of numbers', [1, 2, 3], 'not-data'],
    ['an object without rows', { version: 3 }, 'not-data'],
    ['cut JSON', '{"records": [{"id": 1}, {"id"', 'unreadable'],
    ['broken JSON', '[{"id": 1},, {"id": 2}]', 'unreadable'],
    ['lines that are no JSON', '{"id": 1\n{"id": 2\n', 'unreadable'],
    ['a sentence', 'Internal Server Error', 'not-data'],
    ['a sentence with commas', 'Sorry, no, not today', 'not-data'],
    ['nothing', undefined, 'not-data'],
    ['null', null, 'not-data'],
    ['a number', 7, 'not-data'],
  ])('%s', (_, input, code) => {
    expect(() => deals(input)).toThrow(expect.objectContaining({ name: 'KpiError', code }));
  });

  it('repeats the words of the server', () => {
    expect(() => deals({ error: 'Forbidden', description: 'Scope <b>read</b> is missing' })).toThrow('Forbidden: Scope <b>read</b> is missing');
  });

  it('says what to do about a login page', () => {
    expect(() => deals('<html><body>Sign in</body></html>')).toThrow('Sign in and try again');
  });

  it('is not led astray by an answer that nests for ever', () => {
    const deep = `${'['.repeat(5000)}{"message": "x"}${']'.repeat(5000)}`;
    expect(() => deals(`{"errors": ${deep}}`)).toThrow(expect.objectContaining({ code: 'not-data' }));
  });

  it('says that JSON was cut off, and otherwise that it is broken', () => {
    expect(() => deals('[{"id": 1}, {"id": 2')).toThrow('cut off');
    expect(() => deals('[{"id": 1}, {"id" 2}]')).toThrow('comma, quote or bracket');
  });

  it('refuses a table that does not exist', () => {
    expect(() => readTable('dealz' as 'deals', [])).toThrow(expect.objectContaining({ code: 'unknown-table' }));
  });
});

describe('a source without rows', () => {
  it('that is a CSV has its columns', () => {
    const { table, report } = deals('Deal ID,Deal Stage,Comment\n');
    expect(table.length).toBe(0);
    expect(table.fields).toEqual(expect.arrayContaining(['id', 'stage']));
    expect(report).toMatchObject({ rows: 0, kept: 0, faults: [] });
  });

  it.each<[string, unknown]>([['a list', []], ['an envelope', { totalSize: 0, records: [] }], ['null for rows', { success: true, data: null }]])(
    'that is %s is a table of no rows',
    (_, input) => {
      expect(deals(input).report).toMatchObject({ rows: 0, kept: 0, faults: [] });
    },
  );
});

describe('rows', () => {
  it('that are no objects are counted and left out', () => {
    const { report } = deals([{ id: 'a' }, 5, null, { id: 'b' }]);
    expect(report).toMatchObject({ rows: 4, kept: 2, faults: [{ reason: 'not-an-object', count: 2, firstRow: 2 }] });
  });

  it('that share an id are kept and counted', () => {
    const { report } = deals('id,amount\na,1\nb,2\na,3\n,4\n,5\n');
    expect(report).toMatchObject({ rows: 5, kept: 5, faults: [{ reason: 'duplicate-id', field: 'id', count: 1, firstRow: 4 }] });
  });

  it('of one record share its id, and those of two records do not', () => {
    const { report } = readTable('responses', 'survey_id,nps_score,csat_score\nS1,9,4\nS1,,5\n');
    expect(report.faults).toEqual([{ reason: 'duplicate-id', field: 'id', count: 1, firstRow: 3 }]);
  });

  it('on lines that are cut are counted', () => {
    const { report } = deals('{"id": 1}\n{"id": 2}\n{"id": \n');
    expect(report).toMatchObject({ rows: 2, faults: [{ reason: 'unreadable-line', firstRow: 3 }] });
  });

  it('whose keys are __proto__ and constructor change nothing', () => {
    const { rows } = deals('[{"__proto__": {"status": "won"}, "constructor": "x", "id": "a"}]');
    expect(rows).toEqual([{ id: 'a' }]);
    const { table } = deals('id,__proto__\na,b\n', { map: { proto: '__proto__' } });
    expect(table.get(0, 'proto')).toBe('b');
    expect(({} as Record<string, unknown>)['status']).toBeUndefined();
  });

  it('with no column we know say so', () => {
    const { report, table } = deals([{ foo: { bar: 1 } }, { foo: { bar: 2 } }]);
    expect(table.length).toBe(2);
    expect(report.faults).toMatchObject([{ reason: 'no-known-field' }]);
  });
});

describe('columns', () => {
  it('exist where all cells are empty', () => {
    const { table } = deals('id,closedAt,amount\n1,,\n2,,\n');
    expect(table.fields).toEqual(expect.arrayContaining(['closedAt', 'amount']));
    expect(table.get(0, 'closedAt')).toBeNull();
  });

  it('that nobody asked for are not kept of rows in the names of another system', () => {
    const row = { 'Deal ID': 'a', 'Deal Value': 5, email: 'anna@example.com' };
    for (const input of [[row], JSON.stringify([row]), 'Deal ID,Deal Value,email\na,5,anna@example.com\n']) {
      expect(deals(input).rows).toEqual([{ id: 'a', amount: 5 }]);
    }
  });

  it('are all kept of rows in our own names, however they come', () => {
    const row = { id: 'a', amount: 5, title: 'T', product: 'GTX' };
    for (const input of [[row], utf8(JSON.stringify([row])), 'id,amount,title,product\na,5,T,GTX\n', { deals: [row] }]) {
      expect(deals(input).rows).toEqual([{ ...row, name: 'T' }]);
    }
    expect(deals([row], { map: { machine: 'product' } }).rows).toEqual([{ id: 'a', amount: 5, title: 'T', name: 'T', machine: 'GTX' }]);
  });

  it('can be named by a map, in any field, on top of what is detected', () => {
    const { rows, report } = deals('id,Sales agent,Machine,Weight\n1,Anna,GTX,5\n2,Ion,MG,7.5\n', { map: { product: 'Machine', weight: 'Weight', owner: 'Machine' } });
    expect(rows[1]).toEqual({ id: '2', owner: 'MG', product: 'MG', weight: 7.5 });
    expect(report.detected.fields).toEqual({ id: 'id', owner: 'Machine', product: 'Machine', weight: 'Weight' });
  });

  it('of a map that are nowhere are a fault and no column', () => {
    const { table, faults } = deals('id,amount\n1,5\n', { map: { owner: 'Agent' } });
    expect(table.fields).not.toContain('owner');
    expect(faults).toMatchObject([{ reason: 'no-such-column', field: 'owner', hint: expect.any(String) }]);
  });

  it('of numbers in fields of one\'s own are numbers, but codes stay texts', () => {
    const { table } = deals('id,size,code\n1,5,007\n2,12.5,012\n', { map: { size: 'size', code: 'code' } });
    expect([table.get(1, 'size'), table.get(1, 'code')]).toEqual([12.5, '012']);
  });

  it('of currency take the given one where the row has none', () => {
    expect(deals('id,amount,currency\n1,5,RON\n2,6,\n', { currency: 'EUR' }).rows.map((row) => row['currency'])).toEqual(['RON', 'EUR']);
    expect(deals('id,amount\n1,5\n', { currency: 'EUR' }).rows).toEqual([{ id: '1', amount: 5, currency: 'EUR' }]);
  });
});

describe('what a map can say', () => {
  it('money in the smallest unit, by the currency of the row', () => {
    const { rows } = deals([{ id: 1, cents: 4800000, cur: 'eur' }, { id: 2, cents: 5000, cur: 'jpy' }], { map: { amount: ['cents', 'minor'], currency: ['cur', 'upper'] } });
    expect(rows.map((row) => [row['amount'], row['currency']])).toEqual([[48000, 'EUR'], [5000, 'JPY']]);
  });

  it('a status by two flags and a close date that counts when closed', () => {
    const map = {
      status: { when: { won: 'true' }, use: '=won', else: { when: { closed: 'true' }, use: '=lost', else: '=open' } },
      closedAt: { when: { '@status': ['won', 'lost'] }, use: 'close' },
    };
    const input = [{ won: true, closed: true, close: '2026-01-01' }, { won: false, closed: true, close: '2026-01-02' }, { won: false, closed: false, close: '2026-01-03' }];
    expect(deals(input, { map }).rows.map((row) => [row['status'], row['closedAt']])).toEqual([
      ['won', day('2026-01-01')], ['lost', day('2026-01-02')], ['open', null],
    ]);
  });

  it('a path that some records have as one key and others as several', () => {
    const rows = [{ 'sales.rep': 'Anna' }, { sales: { rep: 'Ion' } }, { agent: 'Mia' }];
    expect(deals(rows, { map: { owner: 'sales.rep|agent', source: '=fair' } }).rows).toEqual([
      { owner: 'Anna', source: 'fair' }, { owner: 'Ion', source: 'fair' }, { owner: 'Mia', source: 'fair' },
    ]);
    expect(deals(rows, { map: { owner: 'sales.rep' } }).rows.map((row) => row['owner'])).toEqual(['Anna', 'Ion', null]);
  });

  it('no circles', () => {
    const map = { a: { when: { '@b': 'x' }, use: '=1' }, b: { when: { '@a': 'x' }, use: '=1' } };
    expect(() => deals([{ id: 1 }], { map })).toThrow(expect.objectContaining({ code: 'invalid-definition' }));
  });
});

it('makes three responses of a survey with three scores, and none of a score that is missing', () => {
  const { table, report } = readTable('responses', 'survey_id,nps_score,csat_score,ces_score\nS1,9,4,\nS2,,,\n');
  expect(table.toRows()).toEqual([{ id: 'S1', kind: 'nps', score: 9 }, { id: 'S1', kind: 'csat', score: 4 }]);
  expect(report).toMatchObject({ rows: 2, kept: 1, faults: [] });
});
