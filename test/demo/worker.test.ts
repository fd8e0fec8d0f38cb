import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page, Worker } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../tools/chromium.ts';
import { root } from '../tools/entries.ts';

// Every third deal is won: 5000 of 15,000, in more bytes than the page reads itself.
const WON = '5000';
const deals = Array.from({ length: 15_000 }, (_, row) => ({
  id: `deal-${row}`, owner: `owner-${row % 20}`, createdAt: '2026-01-02T09:00:00Z', closedAt: '2026-02-03T10:30:00Z', status: row % 3 === 0 ? 'won' : 'lost', amount: row,
}));
const large = JSON.stringify(deals);
const small = JSON.stringify(deals.slice(0, 300));

/** A server that sends `policy` with its page, everything in dist/ below `/lib/`, and counts what is asked of its data. */
class Host {
  policy = '';
  head = '';
  body = '';
  readonly asked: string[] = [];
  #held: Promise<void> = Promise.resolve();
  release = (): void => undefined;
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('cache-control', 'no-store');
      if (path.startsWith('/data/')) {
        this.asked.push(path);
        const text = path.includes('large') ? large : small;
        // Without its length the size is known only from what has come.
        if (!path.includes('unannounced')) response.setHeader('content-length', Buffer.byteLength(text));
        response.setHeader('content-type', 'application/json');
        if (path.includes('held')) {
          response.write(text.slice(0, -100));
          void this.#held.then(() => response.end(text.slice(-100)));
        } else response.end(text);
      } else if (path.startsWith('/lib/')) {
        readFile(join(root, 'dist', path.slice('/lib/'.length))).then(
          (file) => response.setHeader('content-type', 'text/javascript').end(file),
          () => response.writeHead(404).end(),
        );
      } else {
        if (this.policy) response.setHeader('content-security-policy', this.policy);
        response.setHeader('content-type', 'text/html').end(`<!doctype html><html lang="en"><title>Page</title>${this.head}${this.body}`);
      }
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  /** Keeps the last bytes of what is called held back until {@link release}. */
  hold(): void {
    this.#held = new Promise((resolve) => (this.release = resolve));
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

let browser: Browser;
let context: BrowserContext;
const site = new Host();
const library = new Host();

beforeAll(async () => {
  await Promise.all([site.start(), library.start()]);
  browser = await launchChromium();
});
afterEach(() => context.close());
afterAll(async () => {
  await browser.close();
  site.close();
  library.close();
});

type Setting = { policy?: string; head?: string; from?: Host; data?: string };

/** A page with one card; what it shows, and where it computed. */
async function open({ policy = '', head = '', from = library, data = 'large' }: Setting): Promise<Page> {
  site.policy = policy.replaceAll('LIB', library.origin);
  site.head = `${head}<script type="module" crossorigin nonce="n" src="${from.origin}/lib/kpi-elements.js"></script>`;
  site.body = `<kpi-card kpi="deals-won" src="${site.origin}/data/${data}.json" cache="off"></kpi-card>`;
  site.asked.length = 0;
  context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(site.origin);
  return page;
}

async function shown(page: Page, state = 'ready'): Promise<string> {
  await page.waitForFunction((wanted) => {
    const element = document.querySelector<HTMLElement & { state?: string }>('kpi-card');
    return element?.state === wanted && element.shadowRoot?.querySelector('[part~="basis"], [part~="message"]');
  }, state);
  return page.evaluate(() => document.querySelector('kpi-card')?.shadowRoot?.querySelector('[part~="figure"], [part~="message"]')?.textContent?.replace(/[^\w. ]/g, '').trim() ?? '');
}

const base = "default-src 'none'; style-src 'self'; connect-src 'self' LIB; script-src LIB 'nonce-n'";
const noTypes = "require-trusted-types-for 'script'; trusted-types lit-html";
const ownCopy = '<meta name="kpi-worker" content="/lib/kpi-elements.worker.js">';

describe('large data are read in a Worker wherever one can start, and in the page elsewhere', () => {
  it.each<[string, 'Worker' | 'page', Setting]>([
    ['no policy', 'Worker', {}],
    ['scripts of the library only', 'page', { policy: base }],
    ["worker-src 'self'", 'page', { policy: `${base}; worker-src 'self'` }],
    ["worker-src 'self', and the page names its own copy", 'Worker', { policy: `${base}; worker-src 'self'; script-src LIB 'self' 'nonce-n'`, head: ownCopy }],
    ['worker-src blob:', 'Worker', { policy: `${base}; worker-src blob:` }],
    ['worker-src of the library and blob:', 'Worker', { policy: `${base}; worker-src LIB blob:` }],
    ['strict-dynamic', 'Worker', { policy: "script-src 'nonce-n' 'strict-dynamic'" }],
    ['Trusted Types without our policy', 'page', { policy: `${base}; worker-src blob:; ${noTypes}` }],
    ['Trusted Types with our policy', 'Worker', { policy: `${base}; worker-src blob:; ${noTypes} kpi-elements` }],
    ['a sandbox', 'page', { policy: 'sandbox allow-scripts' }],
    ['a sandbox, and scripts of the library only', 'page', { policy: `sandbox allow-scripts; ${base.replace("'self' LIB", 'http:')}` }],
    ['the library on the page’s own host', 'Worker', { from: site, policy: "default-src 'none'; style-src 'self'; connect-src 'self'; script-src 'self'" }],
    ['the library on the page’s own host, Trusted Types', 'page', { from: site, policy: `default-src 'none'; style-src 'self'; connect-src 'self'; script-src 'self'; ${noTypes}` }],
    ['the library on the page’s own host, Trusted Types with our policy', 'Worker', { from: site, policy: `default-src 'none'; style-src 'self'; connect-src 'self'; script-src 'self'; ${noTypes} kpi-elements` }],
  ])('%s: %s', async (_, where, setting) => {
    const page = await open(setting);
    expect(await shown(page)).toContain(WON);
    expect(page.workers()).toHaveLength(where === 'Worker' ? 1 : 0);
    expect(site.asked).toEqual(['/data/large.json']);
  });

  it('also where their size is known only when they have come, and they are asked for once', async () => {
    const page = await open({ data: 'large-unannounced' });
    expect(await shown(page)).toContain(WON);
    expect(page.workers()).toHaveLength(1);
    expect(site.asked).toEqual(['/data/large-unannounced.json']);
  });
});

it('small data are read in the page', async () => {
  const page = await open({ data: 'small' });
  expect(await shown(page)).toContain('100');
  expect(page.workers()).toEqual([]);
});

describe('a Worker that dies', () => {
  /** Ends a Worker in the middle of its work, as a browser does that needs the memory: without a word. */
  const kill = async (page: Page, worker: Worker): Promise<void> => {
    // The page waits for the lock of a Worker that has said that it runs.
    await page.waitForFunction(async () => (await navigator.locks.query()).pending?.some(({ name }) => name?.includes('Worker')));
    await worker.evaluate(() => (globalThis as unknown as { close(): void }).close());
  };
  const started = async (page: Page): Promise<Worker> => page.workers()[0] ?? page.waitForEvent('worker');

  it('is replaced, and the question asked again', async () => {
    site.hold();
    const page = await open({ data: 'large-held' });
    const first = await started(page);
    const next = page.waitForEvent('worker');
    await kill(page, first);
    await next;
    site.release();
    expect(await shown(page)).toContain(WON);
    expect(site.asked).toEqual(['/data/large-held.json', '/data/large-held.json']);
  });

  it('twice over one question is reported', async () => {
    site.hold();
    const page = await open({ data: 'large-held' });
    const first = await started(page);
    const next = page.waitForEvent('worker');
    await kill(page, first);
    await kill(page, await next);
    expect(await shown(page, 'error')).toContain('twice');
    site.release();
  });
});

it('elements that come and go ten times leave one Worker, and no request behind', async () => {
  const page = await open({});
  await shown(page);
  for (let times = 0; times < 10; times++) {
    await page.evaluate((origin) => {
      document.querySelector('kpi-card')?.remove();
      const card = document.createElement('kpi-card');
      for (const [name, value] of Object.entries({ kpi: 'deals-won', src: `${origin}/data/large.json`, cache: 'off' })) card.setAttribute(name, value);
      document.body.append(card);
    }, site.origin);
    expect(await shown(page)).toContain(WON);
  }
  expect(page.workers()).toHaveLength(1);
  expect(site.asked).toEqual(['/data/large.json']);
});
