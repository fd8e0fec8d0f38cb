import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchChromium } from '../tools/chromium.ts';
import { entries, manifest, root, tags } from '../tools/entries.ts';
import { serve } from '../tools/serve.ts';
import { install, type Installed } from './installed.ts';

let installed: Installed;
let browser: Browser;

beforeAll(async () => {
  // Otherwise Vite bundles what Lit means for development.
  vi.stubEnv('NODE_ENV', 'production');
  installed = install();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  installed.remove();
});

const specifier = (name: string) => (name === '' ? 'kpi-elements' : `kpi-elements/${name}`);

/** Bundles a page of someone who installed the package, as its own build would. Returns the folder and the code in it. */
async function bundlePage(name: string, script: string, change: (code: string) => string = (code) => code): Promise<{ folder: string; code: string }> {
  const page = join(installed.project, 'src', name);
  const folder = join(installed.project, 'built', name);
  mkdirSync(page, { recursive: true });
  writeFileSync(join(page, 'index.html'), '<!doctype html><html lang="en"><title>page</title><link rel="icon" href="data:,"><script type="module" src="./main.js"></script></html>');
  writeFileSync(join(page, 'main.js'), script);
  await build({ configFile: false, root: page, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  const scripts = readdirSync(join(folder, 'assets')).filter((file) => file.endsWith('.js')).map((file) => join(folder, 'assets', file));
  for (const file of scripts) writeFileSync(file, change(readFileSync(file, 'utf8')));
  return { folder, code: scripts.map((file) => readFileSync(file, 'utf8')).join('\n') };
}

/** Opens the page of a folder, and returns which tags it defined, and every warning and error. */
async function open(folder: string, bypassCSP = false): Promise<{ defined: string[]; messages: string[] }> {
  const site = await serve([folder]);
  const page = await browser.newPage({ bypassCSP });
  const messages: string[] = [];
  page.on('pageerror', (error) => messages.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'warning' || message.type() === 'error') messages.push(message.text());
  });
  await page.goto(site.url, { waitUntil: 'load' });
  const defined = await page.evaluate((names) => names.filter((tag) => customElements.get(tag)), tags);
  await page.close();
  await site.close();
  return { defined, messages };
}

describe('what the package holds', () => {
  it('is the build, with its licence, read-me and changelog, and nothing of the workshop', () => {
    expect(installed.files).toEqual(expect.arrayContaining(['LICENSE', 'CHANGELOG.md', 'README.md', 'package.json', 'dist/kpi-elements.js']));
    expect(installed.files.filter((path) => !/^(dist\/|LICENSE$|README\.md$|CHANGELOG\.md$|package\.json$)/.test(path))).toEqual([]);
  });

  it('has a module and its types for every entry', () => {
    for (const { file, types } of entries) expect(installed.files).toEqual(expect.arrayContaining([file, types]));
  });

  it('passes the strict checks of publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: join(installed.project, 'node_modules/kpi-elements'), strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('resolves with types wherever modules are imported', () => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const { status, stdout } = spawnSync(process.execPath, [attw, installed.tarball, '--profile', 'esm-only', '--format', 'table-flipped', '--no-color', '--no-emoji'], { encoding: 'utf8' });
    expect(status, stdout).toBe(0);
  });

  it.each(['node16', 'bundler'])('type-checks in a strict project, resolution %s', (resolution) => {
    const folder = join(installed.project, 'src', `types-${resolution}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'page.ts'), [
      ...entries.map(({ name }, i) => `import * as entry${i} from '${specifier(name)}';`),
      `import { evaluate, tableFromRows, type KpiResult } from 'kpi-elements/core';`,
      `export const result: KpiResult = evaluate({ deals: tableFromRows('deals', []) }, { kpi: 'win-rate', from: '2025-01-01', to: '2025-02-01' });`,
      ...tags.map((tag, i) => `export const element${i}: HTMLElement & { updateComplete: Promise<boolean> } = document.createElement('${tag}');`),
      `export default [${entries.map((_, i) => `entry${i}`).join(', ')}];`,
    ].join('\n'));
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({
      compilerOptions: {
        target: 'es2022', module: resolution === 'node16' ? 'node16' : 'esnext', moduleResolution: resolution, strict: true, noEmit: true,
        lib: ['es2023', 'dom', 'dom.iterable'], types: [],
      },
    }));
    const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], { encoding: 'utf8' });
    expect(status, stdout).toBe(0);
  });

  it('describes every tag for editors', () => {
    const file = join(installed.project, 'node_modules/kpi-elements', 'dist/custom-elements.json');
    const { modules } = JSON.parse(readFileSync(file, 'utf8')) as {
      modules: { path: string; declarations: { tagName?: string; description?: string }[]; exports: { kind: string; name: string }[] }[];
    };
    const described = modules.flatMap(({ declarations }) => declarations).filter(({ tagName, description }) => tagName && description);
    expect(described.map(({ tagName }) => tagName).sort()).toEqual([...tags].sort());
    const registered = modules.flatMap(({ path, exports }) => exports.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => `${name} in ${path}`));
    expect(registered.sort()).toEqual(entries.filter(({ name }) => tags.includes(name)).map(({ name, file }) => `${name} in ${file}`).sort());
    for (const { path } of modules) expect(existsSync(join(installed.project, 'node_modules/kpi-elements', path))).toBe(true);
  });
});

describe('the package in Node', () => {
  const run = (name: string, script: string): unknown => {
    const file = join(installed.project, 'src', `${name}.js`);
    writeFileSync(file, script);
    return JSON.parse(execFileSync(process.execPath, [file], { encoding: 'utf8', cwd: installed.project }));
  };

  it('computes a KPI from three rows', () => {
    expect(run('core', `
      import { evaluate, tableFromRows } from 'kpi-elements/core';
      const deals = tableFromRows('deals', [
        { status: 'won', closedAt: '2025-03-01' }, { status: 'won', closedAt: '2025-03-02' }, { status: 'lost', closedAt: '2025-03-31' },
      ]);
      const { status, num, den, value } = evaluate({ deals }, { kpi: 'win-rate', from: '2025-03-01', to: '2025-04-01' });
      console.log(JSON.stringify({ status, num, den, third: Math.round(value * 3) }));
    `)).toEqual({ status: 'ok', num: 2, den: 3, third: 2 });
  });

  it('reads a table', () => {
    expect(run('data', `
      import { readTable } from 'kpi-elements/data';
      const { table, report } = readTable('deals', '[{"id":"a","amount":12.5},{"id":"b","amount":"7"}]');
      console.log(JSON.stringify([table.toRows(), report.kept]));
    `)).toEqual([[{ id: 'a', amount: 12.5 }, { id: 'b', amount: 7 }], 2]);
  });

  it('imports every entry without a page', () => {
    expect(run('every', `
      const loaded = [];
      for (const name of ${JSON.stringify(entries.map(({ name }) => specifier(name)))}) loaded.push(typeof (await import(name)));
      console.log(JSON.stringify(loaded));
    `)).toEqual(entries.map(() => 'object'));
  });
});

describe('the package in a page', () => {
  it.each(tags)('%s alone: defined, and no other element comes with it', async (tag) => {
    const { folder, code } = await bundlePage(tag, `import 'kpi-elements/${tag}';`);
    const { defined, messages } = await open(folder);
    expect({ defined, messages }).toEqual({ defined: [tag], messages: [] });
    expect(tags.filter((other) => other !== tag && new RegExp(`["'\`]${other}["'\`]`).test(code))).toEqual([]);
  });

  it('registers every tag at once', async () => {
    const { folder } = await bundlePage('all', `import 'kpi-elements/all';`);
    expect(await open(folder)).toEqual({ defined: tags, messages: [] });
  });

  it('registers nothing where only classes are imported', async () => {
    const { folder } = await bundlePage('classes', `import * as classes from 'kpi-elements'; globalThis.classes = Object.values(classes);`);
    expect(await open(folder)).toEqual({ defined: [], messages: [] });
  });

  it('leaves the core, imported alone, without elements', async () => {
    const { code } = await bundlePage('core', `import { wilson } from 'kpi-elements/core'; globalThis.interval = wilson(1, 2);`);
    expect(code.length).toBeLessThan(2000);
  });
});

describe('two copies on one page', () => {
  const both = async (name: string, version: string) => {
    const { folder } = await bundlePage(name, `import 'kpi-elements/all';`);
    const [script] = readdirSync(join(folder, 'assets')).filter((file) => /^index-.*\.js$/.test(file));
    const code = readFileSync(join(folder, 'assets', script ?? ''), 'utf8');
    expect(code).toContain(manifest.version);
    writeFileSync(join(folder, 'assets/other.js'), code.replaceAll(manifest.version, version));
    writeFileSync(join(folder, 'index.html'), `<!doctype html><html lang="en"><title>two</title><link rel="icon" href="data:,"><script type="module" src="/assets/${script ?? ''}"></script><script type="module" src="/assets/other.js"></script></html>`);
    // Lit names a Trusted Types policy, and a strict page allows each name once: there the second copy does not start at all.
    return open(folder, true);
  };

  it('says nothing where they are of the same version', async () => {
    expect(await both('same', manifest.version)).toEqual({ defined: tags, messages: [] });
  });

  it('warns once where they are not', async () => {
    const { defined, messages } = await both('other', '9.9.9');
    expect(defined).toEqual(tags);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(/0\.1\.0.*9\.9\.9/);
  });
});
