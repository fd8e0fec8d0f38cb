import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumFlags, chromiumPath } from '../../tools/chromium.ts';
import { serve } from '../../tools/serve.ts';
import { bundleForPage, v8Flags } from '../bundle.ts';
import type { Runner } from './main.ts';
// The page adds its function to Window.
import type {} from './page.ts';

/** What runs in a page: DuckDB is measured natively, which is faster than in WebAssembly. */
export const pageContenders: ReadonlySet<string> = new Set(['ours', 'fused', 'plain', 'arquero', 'crossfilter']);

/** Gives `use` a runner of tasks, each in a page of its own; the policy of our pages is lifted, for arquero compiles text. */
export async function withChromium<T>(folder: string, use: (where: string, run: Runner) => Promise<T>): Promise<T> {
  await bundleForPage('test/bench/evaluate/page.ts', folder);
  writeFileSync(`${folder}/index.html`, '<!doctype html><meta charset="utf-8"><title>Bench</title><script type="module" src="page.js"></script>\n');
  const site = await serve([folder]);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...chromiumFlags, `--js-flags=${v8Flags.join(' ')} --max-old-space-size=4000`] });
  try {
    return await use(`Chromium ${browser.version()}`, async (task) => {
      const context = await browser.newContext({ bypassCSP: true });
      try {
        const page = await context.newPage();
        await page.goto(site.url);
        await page.waitForFunction(() => window.measureTask !== undefined);
        return await page.evaluate((given) => window.measureTask!(given), task);
      } finally {
        await context.close();
      }
    });
  } finally {
    await browser.close();
    await site.close();
  }
}
