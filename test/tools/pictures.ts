import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './chromium.ts';
import { root } from './entries.ts';
import { serve } from './serve.ts';

// The pictures of the README, from the demo as `npm start` serves it. Run `npm run build` before.
const folder = join(root, 'demo/pictures');
const pictures = [
  { name: 'portal-light', page: 'portal.html', width: 1400, scheme: 'light' },
  { name: 'portal-dark', page: 'portal.html', width: 1400, scheme: 'dark' },
] as const;

mkdirSync(folder, { recursive: true });
const [browser, site] = await Promise.all([launchChromium(), serve()]);
try {
  for (const { name, page: path, width, scheme } of pictures) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme, reducedMotion: 'reduce' });
    await page.goto(`${site.url}${path}`);
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLElement & { state?: string }>('main *')].every(({ localName, state }) => !localName.startsWith('kpi-') || state === 'ready'));
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    await page.close();
    console.log(`demo/pictures/${name}.png`);
  }
} finally {
  await browser.close();
  await site.close();
}
