import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { datasets } from '../real-data/folders.ts';
import { launchChromium } from '../tools/chromium.ts';
import { root } from '../tools/entries.ts';
import { serve, type Site } from '../tools/serve.ts';

type Figure = { kpi: string; value: number; num?: number; den?: number };

/** One tag over an export of 8,800 deals, as it is: no map, the headers of the file. */
const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>maven</title><link rel="icon" href="data:,">
<script type="module" src="/kpi-elements.js"></script></head>
<body><kpi-scorecard src="/maven-crm/sales_pipeline.iso.csv" as-of="2018-01-01" zone="UTC" by="owner"
  kpis="win-rate,win-rate-created,revenue-won,average-deal-size,sales-cycle,sales-cycle-median"></kpi-scorecard></body></html>`;

describe.skipIf(datasets.missing)('a real export in a real browser', () => {
  let browser: Browser;
  let site: Site;
  const folder = mkdtempSync(join(tmpdir(), 'kpi-page-'));

  beforeAll(async () => {
    writeFileSync(join(folder, 'index.html'), page);
    [browser, site] = await Promise.all([launchChromium(), serve([folder, join(root, 'dist'), datasets.path])]);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  });

  it('shows the published figures of maven-crm', async () => {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await tab.addInitScript(() => {
      addEventListener('kpi-result', (event) => {
        const { entries } = event as unknown as { entries: { answer: { result: Figure } }[] };
        Object.assign(globalThis, { figures: entries.map(({ answer }) => answer.result) });
      });
    });
    await tab.goto(site.url);
    const card = tab.locator('kpi-scorecard');
    await card.locator('table').waitFor();
    const row = async (name: string): Promise<string> => (await card.getByRole('row').filter({ has: tab.getByText(name, { exact: true }) }).first().innerText()).replace(/\s+/g, ' ');
    expect(await row('Win rate')).toContain('63.2%');
    expect(await row('Win rate of deals created')).toContain('51.1%');
    expect(await row('Revenue won')).toContain('10.0M');
    expect(await row('Average deal won')).toContain('2.36K');
    expect(await row('Sales cycle, mean')).toMatch(/52 ?d/);
    expect(await row('Sales cycle, median')).toMatch(/57 ?d/);
    // To the last digit, as the event gives them.
    const figures = await tab.evaluate(() => (globalThis as unknown as { figures: Figure[] }).figures);
    expect(Object.fromEntries(figures.map(({ kpi, ...rest }) => [kpi, rest]))).toMatchObject({
      'win-rate': { value: expect.closeTo(0.6315005215, 9) as number, num: 4238, den: 6711 },
      'win-rate-created': { num: 4238, den: 8300 },
      'revenue-won': { value: 10_005_534 },
      'average-deal-size': { value: expect.closeTo(2360.9093912223, 9) as number },
      'sales-cycle': { value: expect.closeTo(51.7819726286, 9) as number },
      'sales-cycle-median': { value: 57 },
    });
    await tab.close();
  });
});
