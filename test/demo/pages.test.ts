import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../tools/chromium.ts';
import { root, tags } from '../tools/entries.ts';
import { serve, type Site } from '../tools/serve.ts';

const names = readdirSync(join(root, 'demo')).filter((name) => name.endsWith('.html'));
/** They have no figures of their own. */
const withoutFigures = ['kpi-board', 'kpi-source'];
/** Pages that show elements which wait or fail on purpose. On all others every element must come to its figures. */
const showsEveryState = ['states.html'];
const PATIENCE_MS = 15_000;

let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serve()]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

type Element = { tag: string; defined: boolean; state: string };

function elementsOf(page: Page): Promise<Element[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement & { state?: string }>('*')]
      .filter(({ localName }) => localName.startsWith('kpi-'))
      // A clock has no data to come to: it is ready where it shows a time.
      .map((element) => ({
        tag: element.localName, defined: Boolean(customElements.get(element.localName)),
        state: element.matches('kpi-response-timer[since]') && element.shadowRoot?.querySelector('[part~="clock"]') ? 'ready' : element.state ?? '',
      })));
}

/** Opens a page and gathers all it complains of, from before its first script on. */
async function open(name: string): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const complaints: string[] = [];
  await page.exposeFunction('complain', (text: string) => complaints.push(text));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
      (globalThis as unknown as { complain(text: string): void }).complain(`The policy ${violatedDirective} blocked ${blockedURI || 'something inline'} (${sourceFile}:${lineNumber})`);
    });
  });
  page.on('pageerror', (error) => complaints.push(`Uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`Console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(site.url) && !address.startsWith('data:')) complaints.push(`Asked another host: ${address}`);
  });
  await page.goto(`${site.url}${name}`, { waitUntil: 'load' });
  return { page, complaints };
}

it('has pages to test', () => {
  expect(names).toContain('index.html');
});

describe.each(names)('demo/%s', (name) => {
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    ({ page, complaints } = await open(name));
  });

  afterAll(() => page.context().close());

  it('comes to its figures', async () => {
    const found = await elementsOf(page);
    expect(found.filter(({ defined }) => !defined)).toEqual([]);
    if (found.length === 0) return;
    if (showsEveryState.includes(name)) {
      await expect.poll(async () => (await elementsOf(page)).filter(({ state }) => state === 'ready').map(({ tag }) => tag), { timeout: PATIENCE_MS })
        .toEqual(expect.arrayContaining(tags.filter((tag) => !withoutFigures.includes(tag))));
    } else {
      await expect.poll(async () => (await elementsOf(page)).filter(({ tag, state }) => !withoutFigures.includes(tag) && state !== 'ready'), { timeout: PATIENCE_MS }).toEqual([]);
    }
  });

  it('shows the tags as they stand in it', async () => {
    const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
    const source = squeeze(readFileSync(join(root, 'demo', name), 'utf8'));
    const copies = await page.locator('details.copy code').allTextContents();
    expect(copies.filter((copy) => !source.includes(squeeze(copy)))).toEqual([]);
  });

  it('has elements that everyone can use', async () => {
    const present = [...new Set((await elementsOf(page)).map(({ tag }) => tag))];
    if (present.length === 0) return;
    const { violations } = await present.reduce((axe, tag) => axe.include(tag), new AxeBuilder({ page })).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.flat().join(' ')} ${failureSummary ?? ''}`).join('; ')}`)).toEqual([]);
  });

  it('breaks no rule of a strict page, asks nobody else, and reports no error', () => {
    expect(complaints).toEqual([]);
  });
});
