import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { writeReference } from './docs/reference.ts';
import { root, tags } from './entries.ts';
import { elementsManifest } from './manifest.ts';
import { serve } from './serve.ts';

// The pictures of the README, from the demo as `npm start` serves it. Run `npm run build` before. Names make only those.
const folder = join(root, 'demo/pictures');
const asked = process.argv.slice(2);

type Picture = { readonly name: string; readonly page: string; readonly width: number; readonly scheme: 'light' | 'dark'; readonly of?: string };

/** Around an example; and what is taller is cut off. */
const margin = 16;
const tallest = 690;

/** Of each tag its example in the reference, all of one width: that of the page's column, where it stands below the contents. */
const pictures: readonly Picture[] = [
  { name: 'portal-light', page: 'portal.html', width: 1400, scheme: 'light' },
  { name: 'portal-dark', page: 'portal.html', width: 1400, scheme: 'dark' },
  ...tags.map((tag) => ({ name: tag, page: `reference/${tag}.html`, width: 744, scheme: 'light', of: '.example' } as const)),
];

const settled = (page: Page): Promise<unknown> => page.waitForFunction(() =>
  [...document.querySelectorAll<HTMLElement & { state?: string }>('main *')]
    .every((element) => !element.localName.startsWith('kpi-') || (customElements.get(element.localName) && (!('state' in element) || element.state === 'ready'))));

mkdirSync(folder, { recursive: true });
await writeReference(elementsManifest(root).manifest);
const [browser, site] = await Promise.all([launchChromium(), serve()]);
try {
  for (const { name, page: path, width, scheme, of } of pictures) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme, reducedMotion: 'reduce' });
    await page.goto(`${site.url}${path}`);
    await settled(page);
    // Fonts and what is drawn last, such as a chart.
    await page.waitForLoadState('networkidle');
    const file = join(folder, `${name}.png`);
    const box = of ? await page.locator(of).boundingBox() : null;
    if (box) await page.screenshot({ path: file, fullPage: true, clip: { x: box.x - margin, y: box.y - margin, width: box.width + 2 * margin, height: Math.min(box.height + 2 * margin, tallest) } });
    else await page.screenshot({ path: file, fullPage: true });
    await page.close();
    console.log(`demo/pictures/${name}.png`);
  }
} finally {
  await browser.close();
  await site.close();
}
