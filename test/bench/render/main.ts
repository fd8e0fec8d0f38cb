import { rmSync, writeFileSync } from 'node:fs';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { chromiumFlags, chromiumPath } from '../../tools/chromium.ts';
import { serve } from '../../tools/serve.ts';
import { bundleFolder, bundleForPage } from '../bundle.ts';
import { median } from '../contest.ts';
import { installPeers } from '../peers/install.ts';
// The page adds its functions to Window.
import type {} from './page.ts';

const names = ['ours', 'vanilla', 'chartjs', 'echarts'] as const;
const ROUNDS = 5;
const UPDATES = 10;
const FRAME_MS = 1000 / 60;

/** Columns of cards, each as wide as in a scorecard of a portal. */
const style = 'main{display:grid;grid-template-columns:repeat(5,240px);gap:16px;font:14px sans-serif}.box{height:60px}.gauge{height:160px}p{margin:0}';

type Times = { mountMs: number[]; mountCpu: number[]; updateMs: number[]; updateCpu: number[] };

/** The time that the page's main thread has worked so far, in milliseconds. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

async function round(page: Page, name: string, times: Times): Promise<string> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const title = await page.evaluate((one) => window.prepare!(one), name);
  const before = await worked(session);
  times.mountMs.push(await page.evaluate(() => window.mountAll!()));
  const mounted = await worked(session);
  times.mountCpu.push(mounted - before);
  // The first updates warm up.
  for (let i = 0; i < 3; i++) await page.evaluate((at) => window.updateAll!(at), 100 + i);
  const start = await worked(session);
  for (let i = 0; i < UPDATES; i++) times.updateMs.push(await page.evaluate((at) => window.updateAll!(at), 2 + i));
  times.updateCpu.push((await worked(session) - start) / UPDATES);
  return title;
}

/** 100 cards mounted, and all of them updated, in turn with what a page could use instead; each round in a page of its own. */
export async function benchRender(): Promise<boolean> {
  installPeers('echarts');
  const folder = bundleFolder();
  try {
    await bundleForPage('test/bench/render/page.ts', folder);
    writeFileSync(`${folder}/index.html`, '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="stylesheet" href="page.css"><main></main><script type="module" src="page.js"></script>\n');
    writeFileSync(`${folder}/page.css`, style);
    const site = await serve([folder]);
    const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
    const all = new Map<string, Times>(names.map((name) => [name, { mountMs: [], mountCpu: [], updateMs: [], updateCpu: [] }]));
    const titles = new Map<string, string>();
    try {
      for (let i = 0; i < ROUNDS; i++) {
        for (let turn = 0; turn < names.length; turn++) {
          const name = names[(turn + i) % names.length] as (typeof names)[number];
          // ECharts writes HTML from texts, which our pages do not let it.
          const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, bypassCSP: true });
          const page = await context.newPage();
          page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
          await page.goto(site.url);
          await page.waitForFunction(() => window.updateAll !== undefined);
          titles.set(name, await round(page, name, all.get(name) as Times));
          await context.close();
        }
      }
      return print(browser.version(), all, titles);
    } finally {
      await browser.close();
      await site.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(version: string, all: ReadonlyMap<string, Times>, titles: ReadonlyMap<string, string>): boolean {
  const own = all.get('ours') as Times;
  const ours = (times: Times, of: keyof Times): string => `${median(times[of]).toFixed(1).padStart(9)}${`${(median(times[of]) / median(own[of])).toFixed(2)} x`.padStart(9)}`;
  console.log(`\nChromium ${version}: 100 cards, ${ROUNDS} pages each, ${UPDATES} updates of all cards a page; medians in milliseconds, and beside them as many times ours\n`);
  console.log(`${''.padEnd(38)}${'mount, until laid out'.padStart(20)}${'CPU'.padStart(16)}${'update'.padStart(18)}${'CPU'.padStart(18)}`);
  for (const [name, times] of all) console.log(`${(titles.get(name) ?? name).padEnd(38)}${ours(times, 'mountMs')}${ours(times, 'mountCpu')}${ours(times, 'updateMs')}${ours(times, 'updateCpu')}`);
  const kept = median(own.updateCpu) <= FRAME_MS;
  console.log(`\n${kept ? 'holds ' : 'MISSED'}  100 cards updated within a frame of ${FRAME_MS.toFixed(1)} ms: ${median(own.updateCpu).toFixed(1)} ms of the main thread`);
  return kept;
}
