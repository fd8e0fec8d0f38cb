import { readFileSync } from 'node:fs';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../tools/chromium.ts';
import { serve, type Site } from '../tools/serve.ts';

// What opens over an element, with real keys, on a page that lets nothing inline run and no text become HTML.
describe('over an element of a strict page', () => {
  let browser: Browser;
  let site: Site;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchChromium(), serve()]);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', acceptDownloads: true });
    page = await context.newPage();
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
        console.error(`${violatedDirective} blocked ${blockedURI || 'something inline'} (${sourceFile})`);
      });
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('request', (request) => {
      if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(site.url)) complaints.push(`Asked ${request.url()}`);
    });
    await page.goto(`${site.url}portal.html`);
    await page.waitForFunction(() => [...document.querySelectorAll<HTMLElement & { state?: string }>('main *')].every((element) => !element.localName.startsWith('kpi-') || !('state' in element) || element.state === 'ready'));
    await page.evaluate(() => new Promise(requestAnimationFrame));
    // How a page loads is tested elsewhere: from here on it is about what opens.
    complaints.length = 0;
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const card = () => page.locator('kpi-card').first();
  const focus = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className);

  async function saved(item: string): Promise<Download> {
    await card().getByRole('button', { name: 'More' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), card().getByRole('menuitem', { name: item }).click()]);
    return download;
  }

  const bytes = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

  it('the formula card opens with Enter and with Space, closes with Escape, and gives the focus back', async () => {
    for (const key of ['Enter', 'Space']) {
      await card().locator('button.explain').focus();
      await page.keyboard.press(key);
      await card().getByRole('dialog', { name: 'Win rate' }).waitFor();
      expect(await card().getByRole('dialog').innerText()).toContain('Deals won ÷ (deals won + deals lost)');
      await page.keyboard.press('Escape');
      await card().getByRole('dialog').waitFor({ state: 'detached' });
      expect(await focus()).toBe('explain');
    }
  });

  it('a press beside the formula card closes it', async () => {
    await card().locator('button.explain').click();
    await card().getByRole('dialog').waitFor();
    await page.mouse.click(5, 5);
    await card().getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('the menu opens with Enter, is walked with arrows, closes with Escape, and gives the focus back', async () => {
    await card().getByRole('button', { name: 'More' }).focus();
    await page.keyboard.press('Enter');
    await card().getByRole('menu').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await card().getByRole('dialog').getByRole('table').waitFor();
    await page.keyboard.press('Escape');
    await card().getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await card().getByRole('menu').waitFor();
    await page.keyboard.press('Escape');
    await card().getByRole('menu').waitFor({ state: 'detached' });
    expect(await focus()).toBe('menu');
  });

  it('files are made without a server: figures, a drawing, a picture', async () => {
    const csv = await saved('Save figures as CSV');
    expect(csv.suggestedFilename()).toBe('Win rate.csv');
    expect((await bytes(csv)).toString('utf8')).toMatch(/^\uFEFFFigure,Group,.*\r\nWin rate,,2026-07-01,/);
    expect((await bytes(await saved('Save picture as SVG'))).toString('utf8')).toMatch(/^<svg [^]*<text [^]*39\.9/);
    expect((await bytes(await saved('Save picture as PNG'))).subarray(1, 4).toString('latin1')).toBe('PNG');
  });

  it('printing takes one element alone', async () => {
    await card().getByRole('button', { name: 'More' }).click();
    await card().getByRole('menuitem', { name: 'Print' }).click();
    const paper = page.frameLocator('iframe').getByRole('img', { name: 'Win rate' });
    await paper.waitFor({ state: 'attached' });
    expect(await paper.locator('text').allTextContents()).toEqual(expect.arrayContaining(['Win rate', '39.9', '278 won of 696 closed']));
  });

  it('nothing of this breaks a rule of the page, or asks another host', () => {
    expect(complaints).toEqual([]);
  });
});
