import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../tools/chromium.ts';
import { root, tags } from '../tools/entries.ts';
import { serve, type Site } from '../tools/serve.ts';

// What the pages about states, languages, size and pasting promise. That they come to their figures is tested with all pages.
type Shown = HTMLElement & { state?: string; stale?: boolean };

let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serve()]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function open(path: string, width = 1100, colorScheme: 'light' | 'dark' = 'light'): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce', colorScheme });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.goto(`${site.url}${path}`);
  return { page, complaints };
}

const isReady = (page: Page, selector: string) =>
  page.waitForFunction((all) => [...document.querySelectorAll<Shown>(all)].every(({ state }) => state === 'ready') && document.querySelector(all), selector);

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.flat().join(' ')} ${failureSummary ?? ''}`).join('; ')}`);
}

describe('on a telephone', () => {
  it.each(['states.html?state=ready', 'states.html?state=partial&lang=ar&dir=rtl&width=', 'languages.html?lang=de', 'languages.html?lang=ar', 'million.html', 'plain.html'])(
    'nothing is wider than the screen: %s', async (path) => {
      const { page, complaints } = await open(path, 360);
      await isReady(page, 'kpi-card, kpi-nps');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );
});

describe('the page of all states', () => {
  it('has every element that shows something', async () => {
    const { page } = await open('states.html?state=error');
    const shown = await page.locator('.group > h2').allInnerTexts();
    expect(shown.sort()).toEqual(tags.filter((tag) => tag !== 'kpi-source').sort());
    await page.context().close();
  });

  it('shows the states that it names', async () => {
    const { page, complaints } = await open('states.html?element=kpi-card&state=all');
    const states = () => page.evaluate(() => Object.fromEntries([...document.querySelectorAll('.cells > div')].map((cell) => {
      const element = cell.querySelector<Shown>('kpi-card');
      return [cell.querySelector('h3')?.textContent, `${element?.state}${element?.stale ? ' stale' : ''}`];
    })));
    await expect.poll(states, { timeout: 20_000 }).toMatchObject({
      ready: 'ready', partial: 'ready', loading: 'loading', 'loading, long': 'loading', empty: 'empty', error: 'error', stale: 'ready stale', refreshing: 'ready',
      'not enough data': 'ready', 'not computable': 'ready', 'rows that could not be read': 'ready', 'no data given': 'idle',
    });
    const said = (caption: string) => page.locator('.cells > div').filter({ has: page.getByRole('heading', { name: caption, exact: true }) }).locator('kpi-card');
    await said('partial').getByText('so far').first().waitFor();
    await said('not enough data').getByText('too few to judge').waitFor();
    await said('not computable').getByText('Needs deals.closedAt and deals.status. This source has deals.id').waitFor();
    await said('loading, long').getByRole('button', { name: 'Stop' }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('says of which period nothing was answered', async () => {
    const { page } = await open('states.html?element=kpi-response-timer&state=empty');
    await page.getByText('No request received between Jan 1 and Dec 31, 2019 was answered.').waitFor();
    await page.context().close();
  });

  it.each(['page', 'host', 'contrast', 'brand'].flatMap((theme) => [[theme, 'light'], [theme, 'dark']] as const))('can be read in the theme %s, %s', async (theme, scheme) => {
    const { page } = await open(`states.html?element=kpi-scorecard&theme=${theme}`, 1100, scheme);
    await page.waitForFunction(() => document.querySelector<Shown>('kpi-scorecard')?.state === 'ready');
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('changes theme, direction, language and width by hand, and keeps them in its address', async () => {
    const { page } = await open('states.html?element=kpi-card&state=ready');
    await isReady(page, 'kpi-card');
    const card = page.locator('kpi-card').first();
    const ground = () => card.evaluate((element) => getComputedStyle(element).getPropertyValue('--kpi-surface') + getComputedStyle(element.parentElement as Element).direction + Math.round(element.getBoundingClientRect().width));
    const before = await ground();
    await page.getByLabel('Theme').selectOption('brand');
    await page.getByLabel('Language').selectOption('ar');
    await page.getByLabel('Width').selectOption('600');
    expect(await ground()).not.toBe(before);
    expect(await ground()).toMatch(/rtl600$/);
    await expect.poll(() => card.locator('[part~="title"]').innerText()).toBe('معدل الفوز بالصفقات');
    const kept = new URL(page.url()).searchParams;
    expect([...kept].sort()).toEqual([['dir', 'rtl'], ['element', 'kpi-card'], ['lang', 'ar'], ['state', 'ready'], ['theme', 'brand'], ['width', '600']]);
    await page.context().close();
  });
});

describe('the page of languages', () => {
  // By hand: the decimal sign, and the words after 1, 3 and 100 as a speaker has them.
  const spoken = [
    ['en', '39.9', ['1 day', '3 days', '100 days']], ['it', '39,9', ['1 giorno', '3 giorni', '100 giorni']], ['ro', '39,9', ['1 zi', '3 zile', '100 de zile']],
    ['zh', '39.9', ['1天', '3天', '100天']], ['de', '39,9', ['1 Tag', '3 Tage', '100 Tage']], ['fr', '39,9', ['1 jour', '3 jours', '100 jours']],
    ['es', '39,9', ['1 día', '3 días', '100 días']], ['ar', '39.9', ['يوم', '3 أيام', '100 يوم']],
  ] as const;

  it('changes words, numbers and plurals while it is open, and the formula card with them', async () => {
    const { page, complaints } = await open('languages.html');
    await isReady(page, '#spoken :is(kpi-card, kpi-funnel, kpi-nps, kpi-scorecard, kpi-leaderboard, kpi-trend, kpi-response-timer)');
    const first = page.locator('#spoken kpi-card').first();
    const titles = new Set<string>();
    for (const [lang, share, counts] of spoken) {
      await page.getByLabel('Language').selectOption(lang);
      const figures = () => page.locator('.plurals kpi-card').evaluateAll((cards) => [0, 2, 4].map((i) => cards[i]?.shadowRoot?.querySelector('[part~="figure"]')?.textContent?.replace(/\s+/g, ' ').trim()));
      await expect.poll(figures, { timeout: 10_000 }).toEqual(counts);
      expect(await first.locator('[part~="figure"]').innerText()).toContain(share);
      expect(await page.locator('#spoken').getAttribute('dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr');
      const opener = first.locator('[part~="explain"]').first();
      await opener.focus();
      await page.keyboard.press('Enter');
      const dialog = first.getByRole('dialog');
      await dialog.locator('h2, h3, [part~="title"]').first().waitFor();
      titles.add((await dialog.innerText()).replaceAll(/\d/g, ''));
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
    }
    expect(titles.size).toBe(spoken.length);
    // In Arabic, the last, one day is a word alone: it is the figure, not a unit beside one.
    expect(await page.locator('.plurals kpi-card').first().locator('[part~="figure"] .u').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each(['ar', 'zh'])('can be used by everyone: %s', async (lang) => {
    const { page } = await open(`languages.html?lang=${lang}`);
    await isReady(page, '#spoken :is(kpi-card, kpi-trend, kpi-response-timer)');
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

describe('the page of a million deals', () => {
  it('reads 100,000 in a Worker, comes to what was counted while they were written, and says how long it took', async () => {
    const { page, complaints } = await open('million.html');
    const status = page.locator('#status');
    await status.getByText('10,000 deals were read').waitFor();
    await page.locator('#size').selectOption('100000');
    await page.getByRole('button', { name: 'Make and read them' }).click();
    await status.getByText('100,000 deals were read').waitFor({ timeout: 45_000 });
    const [, won = '', closed = ''] = /([\d,]+) won of ([\d,]+) closed/.exec(await status.innerText()) ?? [];
    expect(await page.locator('kpi-card[kpi="win-rate"] [part~="basis"]').innerText()).toContain(`${won} won of ${closed} closed`);
    expect(page.workers()).toHaveLength(1);
    const times = await page.locator('[data-step]:not([data-step="form"]) td:nth-child(3)').allInnerTexts();
    expect(times.length).toBe(8);
    expect(times.every((text) => /\d/.test(text))).toBe(true);
    await page.locator('#team').selectOption('South');
    await expect.poll(() => page.locator('kpi-card[kpi="win-rate"] [part~="basis"]').innerText()).not.toContain(won);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the plain page', () => {
  it('shows its files as they are', async () => {
    const { page, complaints } = await open('plain.html');
    const file = (name: string) => readFileSync(join(root, name), 'utf8');
    const shown = page.locator('pre');
    await expect.poll(() => shown.count()).toBe(5);
    expect(await shown.first().textContent()).toBe(file('demo/plain-page.html').trimEnd());
    const own = file('demo/plain.html').replaceAll(/^ +/gm, '');
    for (const text of (await shown.allTextContents()).slice(2)) expect(own).toContain(text.replaceAll(/^ +/gm, ''));
    await isReady(page, 'kpi-card, kpi-nps, kpi-scorecard');
    const files = await page.locator('#files a').allInnerTexts();
    expect(files).toEqual(expect.arrayContaining(['plain.html', 'kpi-elements.js', 'data/deals.csv']));
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('has an example that needs nothing but the script and its tag', async () => {
    const { page, complaints } = await open('plain-page.html');
    await isReady(page, 'kpi-card');
    expect(await page.locator('script').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
