import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, strictPolicy, type Site } from '../tools/serve.ts';

let site: Site;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kpi-elements-serve-'));
  mkdirSync(join(folder, 'first'));
  mkdirSync(join(folder, 'second'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'first/index.html'), 'first page');
  writeFileSync(join(folder, 'first/both.json'), '1');
  writeFileSync(join(folder, 'second/both.json'), '2');
  writeFileSync(join(folder, 'second/a b.csv'), 'x');
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'first/link.txt'));
  site = await serve([join(folder, 'first'), join(folder, 'second')]);
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** The status, headers and text that a path gets as it stands: fetch would tidy `..` away. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number | undefined; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
    request({ host: '127.0.0.1', port: new URL(site.url).port, path, headers, method }, (response) => {
      let text = '';
      response.on('data', (part) => (text += String(part)));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    }).on('error', reject).end();
  });
}

describe('the demo server', () => {
  it('serves an index page with the strict policy', async () => {
    const { status, headers, text } = await get('/');
    expect([status, text]).toEqual([200, 'first page']);
    expect(headers['content-security-policy']).toBe(strictPolicy);
  });

  it('serves the file of the first folder that has it, with its type, whatever the query says', async () => {
    const { headers, text } = await get('/both.json?v=2');
    expect([text, headers['content-type']]).toEqual(['1', 'application/json; charset=utf-8']);
    expect((await get('/a%20b.csv')).text).toBe('x');
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/first/../../secret.txt', '/link.txt', '/x%00', '/second'])(
    'names nothing outside its folders: %s', async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it('says that a file has not changed', async () => {
    const { headers } = await get('/both.json');
    expect((await get('/both.json', { 'if-none-match': String(headers['etag']) })).status).toBe(304);
  });

  it('refuses what is no reading, and what is no address', async () => {
    expect((await get('/', {}, 'POST')).status).toBe(405);
    expect((await get('/%zz')).status).toBe(400);
  });
});
