import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../tools/chromium.ts';
import { serve, type Site } from '../tools/serve.ts';

/** What the page's own style sheet sets on everything, most of it with "!important". */
const style = (selector: string): string => `(() => {
  const [tag, inside] = ${JSON.stringify(selector)}.split(' >>> ');
  const found = inside ? document.querySelector(tag).shadowRoot.querySelector(inside) : document.querySelector(tag);
  const { letterSpacing, wordSpacing, textAlign, textShadow, textTransform, borderTopWidth, boxSizing, fontFamily } = getComputedStyle(found);
  return { letterSpacing, wordSpacing, textAlign, textShadow, textTransform, borderTopWidth, boxSizing, fontFamily };
})()`;

describe('in a page with loud style sheets', () => {
  let browser: Browser;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchChromium(), serve()]);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    await page.goto(`${site.url}panel.html`);
    await page.waitForFunction(() => [...document.querySelectorAll<HTMLElement & { state?: string }>('kpi-card, kpi-funnel, kpi-nps')].every(({ state }) => state === 'ready'));
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it('an element takes over the font, and no spacing, alignment, shadow or box', async () => {
    const quiet = { letterSpacing: 'normal', wordSpacing: '0px', textAlign: 'start', textShadow: 'none', textTransform: 'none', boxSizing: 'border-box' };
    for (const tag of ['kpi-card', 'kpi-funnel', 'kpi-nps', 'kpi-response-timer']) {
      const frame = await page.evaluate(style(`${tag} >>> .frame`));
      expect(frame, tag).toMatchObject(quiet);
      expect(frame).toHaveProperty('fontFamily', expect.stringContaining('Times'));
    }
    expect(await page.evaluate(style('kpi-funnel >>> td'))).toMatchObject({ borderTopWidth: '0px', textTransform: 'none' });
    expect(await page.evaluate(style('kpi-card >>> button'))).toMatchObject({ borderTopWidth: '0px', textTransform: 'none' });
  });

  it('what is beside the elements stays as the page has it', async () => {
    expect(await page.evaluate(style('.deal td'))).toMatchObject({ borderTopWidth: '1px', boxSizing: 'content-box' });
    expect(await page.evaluate(style('.deal button'))).toMatchObject({ borderTopWidth: '2px', textTransform: 'uppercase', wordSpacing: '1px' });
  });

  it('the panel holds them without scrolling sideways', async () => {
    const beyond = await page.evaluate(() => {
      const { left, right } = (document.querySelector('.side') as HTMLElement).getBoundingClientRect();
      return [...document.querySelectorAll('.side kpi-card, .side kpi-funnel, .side kpi-nps, .side kpi-response-timer')]
        .filter((element) => element.getBoundingClientRect().left < left || element.getBoundingClientRect().right > right).map(({ localName }) => localName);
    });
    expect(beyond).toEqual([]);
  });
});
