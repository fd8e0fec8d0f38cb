import type { Browser, Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../tools/chromium.ts';
import { serve, type Site } from '../tools/serve.ts';

// What a trend draws with, on a page that lets nothing inline run, and what it does without.
let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serve()]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function open(block?: RegExp): Promise<{ page: Page; complaints: string[]; files: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', acceptDownloads: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  const files: string[] = [];
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      console.error(`${violatedDirective} blocked ${blockedURI || 'something inline'} (${sourceFile})`);
    });
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('ERR_FAILED')) complaints.push(message.text());
  });
  page.on('request', (request) => files.push(request.url()));
  if (block) await page.route(block, (route) => route.abort());
  await page.goto(`${site.url}trends.html`);
  await page.waitForFunction(() => [...document.querySelectorAll<HTMLElement & { state?: string }>('kpi-trend')].every(({ state }) => state === 'ready'));
  return { page, complaints, files };
}

const drawn = (page: Page) => page.waitForFunction(() =>
  [...document.querySelectorAll('kpi-trend')].every(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('canvas')].every(({ style }) => style.width !== '')));

describe('a trend on a strict page', () => {
  it('is drawn with Chart.js from its two files, which come once, and nothing is reported', async () => {
    const { page, complaints, files } = await open();
    await drawn(page);
    expect(complaints).toEqual([]);
    const charts = files.filter((file) => /\/kpi-elements\.chart/.test(file)).map((file) => file.replace(/.*\/(kpi-elements\.chart(-helpers)?)-.*/, '$1')).sort();
    expect(charts).toEqual(['kpi-elements.chart', 'kpi-elements.chart-helpers']);
    await page.context().close();
  });

  it('shows its figures in a table, and says so, where Chart.js cannot be loaded', async () => {
    const { page } = await open(/kpi-elements\.chart-/);
    const first = page.locator('kpi-trend').first();
    await first.getByText('The chart cannot be drawn here. These are its figures.').waitFor();
    expect(await first.locator('table.plain tbody tr').count()).toBe(12);
    expect(await first.locator('table.plain').innerText()).toContain('Checklist for leads');
    expect(await first.locator('canvas').count()).toBe(0);
    await page.context().close();
  });

  it('follows the width of its place, and its canvas with it', async () => {
    const { page } = await open();
    await drawn(page);
    const width = () => page.locator('kpi-trend canvas').first().evaluate((canvas) => canvas.getBoundingClientRect().width);
    const before = await width();
    await page.setViewportSize({ width: 500, height: 900 });
    await expect.poll(width).toBeLessThan(before - 100);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(500);
    await page.context().close();
  });

  it('is read with the keys, in words that are announced', async () => {
    const { page } = await open();
    const slider = page.locator('kpi-trend').first().getByRole('slider', { name: 'Periods' });
    await slider.focus();
    await page.keyboard.press('Home');
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^Oct 2025: Win rate \d\d\.\d%, /);
    await page.keyboard.press('End');
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^Sep 2026, so far: /);
    await page.keyboard.press('Escape');
    expect(await page.locator('kpi-trend').first().locator('.cross').count()).toBe(0);
    await page.context().close();
  });

  it('is drawn anew where the scheme, or a forced palette, changes', async () => {
    const { page } = await open();
    await drawn(page);
    const picture = () => page.locator('kpi-trend canvas').first().evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
    const light = await picture();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(picture).not.toBe(light);
    const dark = await picture();
    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
    await expect.poll(picture).not.toBe(dark);
    await page.context().close();
  });

  it('is in the pictures that are saved, with what is drawn', async () => {
    const { page, complaints } = await open();
    await drawn(page);
    const first = page.locator('kpi-trend').first();
    const save = async (item: string): Promise<Buffer> => {
      await first.getByRole('button', { name: 'More' }).click();
      const [download] = await Promise.all([page.waitForEvent('download'), first.getByRole('menuitem', { name: item }).click()]);
      return readFileSync(await download.path());
    };
    const svg = (await save('Save picture as SVG')).toString();
    expect(svg).toMatch(/<image [^>]*href="data:image\/png;base64,.{5000}/);
    expect(svg).toContain('Checklist for leads');
    const png = await save('Save picture as PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const csv = (await save('Save figures as CSV')).toString();
    expect(csv.split('\r\n').filter((line) => line.startsWith('Win rate,')).length).toBe(13);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
