import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../tools/chromium.ts';
import { serve, type Site } from '../tools/serve.ts';

type Element = HTMLElement & { state?: string };

describe('the portal', () => {
  let browser: Browser;
  let site: Site;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchChromium(), serve()]);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  async function open(path: string, width: number, height: number): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
    await page.goto(`${site.url}${path}`);
    await page.waitForFunction(() => [...document.querySelectorAll<Element>('main *')].every(({ localName, state }) => /^(?!kpi-)|^kpi-(board|source)$/.test(localName) || state === 'ready'));
    return page;
  }

  const shown = (page: Page, tag: string): Promise<string> => page.locator(tag).first().locator('[part~="figure"]').first().innerText();

  it('on a wall is larger, fits on one screen, has nothing to choose by, and reads its source every minute', async () => {
    const page = await open('portal.html?wall', 1920, 1080);
    const { width, height } = await page.evaluate(() => ({ width: document.documentElement.scrollWidth, height: document.documentElement.scrollHeight }));
    expect([width, height]).toEqual([1920, 1080]);
    expect(await page.locator('[part~="controls"], [part~="menu"], details').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('kpi-source').getAttribute('refresh')).toBe('60s');
    const box = await page.locator('kpi-scorecard [part~="title"]').evaluate((title) => title.getBoundingClientRect().height);
    expect(box).toBeGreaterThan(24);
    await page.close();
  });

  it('follows a stage of the funnel that is pressed with the keyboard, and goes back', async () => {
    const page = await open('portal.html', 1280, 900);
    const before = await shown(page, 'kpi-card');
    await page.locator('kpi-funnel [part~="stage"]', { hasText: 'Trial' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => shown(page, 'kpi-card')).not.toBe(before);
    await page.locator('kpi-board [part~="chip"]').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => shown(page, 'kpi-card')).toBe(before);
    await page.close();
  });
});
