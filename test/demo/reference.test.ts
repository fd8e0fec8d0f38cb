import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/core/kpi/catalogue.ts';
import { definitionHash } from '../../src/core/kpi/definition-hash.ts';
import { launchChromium } from '../tools/chromium.ts';
import { examples } from '../tools/docs/examples.ts';
import { referencePages, writeReference } from '../tools/docs/reference.ts';
import { root, tags } from '../tools/entries.ts';
import type { ElementsManifest } from '../tools/manifest.ts';
import { serve, type Site } from '../tools/serve.ts';

const manifest = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8')) as ElementsManifest;
const pages = await referencePages(manifest);
const languages = { en: 'ltr', ar: 'rtl', de: 'ltr', es: 'ltr', fr: 'ltr', it: 'ltr', ro: 'ltr', zh: 'ltr' } as const;
const catalogueOf = (lang: string): string => `reference/kpis${lang === 'en' ? '' : `.${lang}`}.html`;

let browser: Browser;
let site: Site;

beforeAll(async () => {
  await writeReference(manifest);
  [browser, site] = await Promise.all([launchChromium(), serve()]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Opens a page and gathers all it complains of. */
async function open(path: string, width = 1100): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  const complaints: string[] = [];
  await page.exposeFunction('complain', (text: string) => complaints.push(text));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (globalThis as unknown as { complain(text: string): void }).complain(`The policy ${violatedDirective} blocked ${blockedURI || 'something inline'}`);
    });
  });
  page.on('pageerror', (error) => complaints.push(`Uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`Console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url) && !request.url().startsWith('data:')) complaints.push(`Asked another host: ${request.url()}`);
  });
  await page.goto(`${site.url}${path}`, { waitUntil: 'load' });
  return { page, complaints };
}

/** Elements in the page that show figures and have none yet. */
const waiting = (page: Page): Promise<string[]> => page.evaluate(() =>
  [...document.querySelectorAll<HTMLElement & { state?: string }>('.example *')]
    .filter((element) => element.localName.startsWith('kpi-') && (!customElements.get(element.localName) || ('state' in element && element.state !== 'ready')))
    .map(({ localName, state }) => `${localName} is ${state ?? 'not defined'}`));

const axe = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join('; ')}`);
};

describe('the reference', () => {
  it('has a page for every tag and language, and the guides', () => {
    expect(pages.map(({ path }) => path).sort()).toEqual([
      'reference.html', ...tags.map((tag) => `reference/${tag}.html`), ...Object.keys(languages).map(catalogueOf),
      'reference/data.html', 'reference/privacy.html', 'reference/performance.html',
    ].sort());
  });

  it('leads nowhere that is not there', () => {
    const paths = new Set(pages.map(({ path }) => `/${path}`));
    for (const { path, text } of pages) {
      const ids = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      for (const [, address = ''] of text.matchAll(/<a href="([^"]+)"/g)) {
        const [page = '', id] = address.split('#');
        if (address.startsWith('#')) expect(ids, `${path} names ${address}`).toContain(id);
        else if (page.startsWith('/') && page !== '/') expect(paths, `${path} leads to ${address}`).toContain(page);
      }
    }
  });

  it.each(['reference.html', ...tags.map((tag) => `reference/${tag}.html`), 'reference/data.html', 'reference/privacy.html', 'reference/performance.html'])(
    '%s works under the strict policy, and everyone can use it', async (path) => {
      const { page, complaints } = await open(path);
      await expect.poll(() => waiting(page), { timeout: 15_000 }).toEqual([]);
      expect(await axe(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      // A canvas follows its place in the next frame.
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  it('copies an example by the keyboard', async () => {
    const { page } = await open('reference/kpi-card.html');
    const button = page.locator('.live .copied button');
    await button.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => button.textContent()).toBe('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(examples['kpi-card']);
    await page.context().close();
  });
});

describe('the catalogue', () => {
  it.each(Object.entries(languages))('in %s tells of every KPI', async (lang, dir) => {
    const { page, complaints } = await open(catalogueOf(lang), 320);
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([lang, dir]);
    const told = await page.evaluate(() => [...document.querySelectorAll('details.kpi')].map((kpi) => ({
      id: kpi.id, hash: kpi.querySelector('.hash')?.textContent, empty: [...kpi.querySelectorAll('h3, summary span, dt, dd')].filter(({ textContent }) => !textContent.trim()).length,
    })));
    expect(told).toEqual(catalogue.map(({ id }) => ({ id, hash: definitionHash(id), empty: 0 })));
    // A canvas follows its place in the next frame.
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each(['en', 'ar'])('in %s, with a KPI open, is one that everyone can use', async (lang) => {
    const { page } = await open(`${catalogueOf(lang)}#nps`);
    expect(await page.locator('#nps').getAttribute('open')).toBe('');
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  });

  it('is searched and opened by the keyboard', async () => {
    const { page } = await open(catalogueOf('fr'));
    const shown = (): Promise<string[]> => page.evaluate(() => [...document.querySelectorAll<HTMLElement>('details.kpi')].filter((kpi) => kpi.checkVisibility()).map(({ id }) => id));
    await page.locator('input[type=search]').focus();
    // Of "réponse" and "médiane" the letters are enough.
    await page.keyboard.type('reponse mediane');
    const found = await shown();
    expect(found).toContain('customer-response-time-median');
    expect(found.length).toBeLessThan(20);
    expect(await page.locator('output').textContent()).toBe(`${found.length} KPI sur 120`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator(`#${found[0] ?? ''}`).getAttribute('open')).toBe('');
    await page.locator('input[type=search]').fill('zzz');
    expect(await shown()).toEqual([]);
    expect(await page.locator('output').textContent()).toBe('0 KPI sur 120');
    await page.context().close();
  });

  it('leads from a KPI to those to read it with, though a search hides them, and to another language', async () => {
    const { page } = await open(catalogueOf('en'));
    await page.locator('input[type=search]').fill('win-rate-value');
    await page.locator('#win-rate-value summary').click();
    const [pair = ''] = catalogue.find(({ id }) => id === 'win-rate-value')?.pairs ?? [];
    await page.locator(`#win-rate-value .pairs a[href="#${pair}"]`).click();
    await expect.poll(() => page.locator(`#${pair}`).getAttribute('open')).toBe('');
    expect(await page.locator('input[type=search]').inputValue()).toBe('');
    await page.locator('.languages a[lang=de]').click();
    await page.waitForURL(`**/${catalogueOf('de')}`);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
    await page.context().close();
  });
});
