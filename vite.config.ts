import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { entries, isDependency, root } from './test/tools/entries.ts';

/** The Worker's own file, and what it is called beside the one file. */
const workerSource = 'src/data/worker/entry.ts';
const workerFile = 'kpi-elements.worker';

/**
 * Names the Worker's built file where it is started. The build does not see a Worker there, and so leaves the words as they
 * are: in the package, for the bundler of whoever installs it; in the one file, for the browser.
 */
function startsWorkerFrom(file: string): Plugin {
  return {
    name: 'starts-worker-from',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => (id.endsWith('/worker/start.ts') ? code.replaceAll(`'./entry.ts'`, 'WORKER_FILE') : undefined),
    renderChunk: (code) => (code.includes('WORKER_FILE') ? code.replaceAll('WORKER_FILE', JSON.stringify(file)) : undefined),
  };
}

/** The compiler's own helpers have a path of their own making. */
const entryFileNames = ({ name }: { name: string }): string => `${name.replace(/^_virtual\/.*\//, 'runtime/')}.js`;

/**
 * What `npm install` gives: a file for each file of `src/`, so that a bundler takes what a page uses and leaves the rest.
 * Dependencies are left to the one who installs.
 */
const packageBuild: ViteUserConfig = {
  base: './',
  publicDir: false,
  plugins: [startsWorkerFrom('./entry.js')],
  build: {
    target: 'es2022',
    modulePreload: false,
    lib: { entry: [...entries.map(({ source }) => source), workerSource], formats: ['es'] },
    rolldownOptions: {
      external: isDependency,
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames, minify: true },
    },
  },
};

/** The files that a file needs before it can run, and those that these need. What is imported later, or only as a type, is not among them. */
function needs(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s(?!type\b)(?:[^;]*?\sfrom\s)?'(\.[^']+)';/gm)) needs(resolve(dirname(file), path), found);
  return found;
}

/** What comes with the page: it stays together, else each part of it would wait for another. */
const firstCode = needs(`${root}src/all.ts`);

/** What draws an element comes in one piece, when its first data are on their way: one request instead of one after another. */
const drawing = /\/src\/(charts\/(?!chart|hatch|drawing|marker|ticks|lever|estimate-bar)|styles\/|elements\/(face|parts|card|scorecard|nps|funnel|leaderboard)\/)/;

/** The trend is drawn apart from the others, with what only it needs. */
const trendDrawing = /\/src\/(charts\/(drawing|marker|ticks)\.|elements\/trend\/)/;

const later = (pattern: RegExp) => (id: string): boolean => pattern.test(id) && !firstCode.has(id);

/** Chart.js along its own two modules, since in one it would be too large a file. What draws with it lies with the first. */
const charts = /\/node_modules\/chart\.js\/dist\/chart\.js|\/src\/charts\/(chart|hatch)\./;
const chartHelpers = /\/node_modules\/(chart\.js\/dist\/chunks|@kurkle\/color)\//;

/** What is known of systems and of languages is data, and as much of it as of the code that reads it: a file of its own, beside that. */
const known = /\/src\/data\/connect\/(connectors|aliases)\//;

/** A language is three files: its words, and those of formula cards and of guardrails. What English needs at once is not apart. */
const otherLanguage = /\/src\/locales\/(?!en\/)([a-z]+)\/(cards|guardrails)?/;
function languageFile(id: string): string | null {
  const [, lang, part] = otherLanguage.exec(id) ?? [];
  return lang === undefined ? null : part ? `${lang}-${part}` : lang;
}

/** The file for a `<script>` tag, with everything in it. What it loads later lies beside it and begins with its name. */
const pageBuild: ViteUserConfig = {
  base: './',
  publicDir: false,
  plugins: [startsWorkerFrom(`./${workerFile}.js`)],
  build: {
    target: 'es2022',
    modulePreload: false,
    emptyOutDir: false,
    lib: { entry: { 'kpi-elements': 'src/all.ts', [workerFile]: workerSource }, formats: ['es'] },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      // Otherwise the scales of Chart.js that nobody uses stay, for the default they read while they are defined.
      treeshake: { propertyReadSideEffects: false },
      output: {
        entryFileNames: '[name].js', chunkFileNames: 'kpi-elements.[name]-[hash].js', minify: true,
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'face', test: later(drawing) }, { name: 'trend', test: later(trendDrawing) },
            { name: 'chart', test: charts }, { name: 'chart-helpers', test: chartHelpers },
            { name: 'systems', test: known }, { name: languageFile, debugName: 'language', test: otherLanguage },
          ],
        },
      },
    },
  },
};

/** Lets the demo pages, which load the built file, run from the sources while they are being worked on. */
const elementsFromSource: Plugin = {
  name: 'elements-from-source',
  resolveId: (id) => (id === '/kpi-elements.js' ? `${root}src/all.ts` : undefined),
};

const demo: ViteUserConfig = {
  root: 'demo',
  publicDir: '../public',
  server: { host: '127.0.0.1', fs: { allow: [root] } },
  plugins: [elementsFromSource],
};

/** Tests that need a build, a browser or an installed package take longer, and one file at a time. */
const slow = { testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false };

const tests: ViteUserConfig = {
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/elements/**', 'test/demo/**', 'test/package/**'],
          setupFiles: ['test/tools/random.ts'],
        },
      },
      { test: { name: 'demo', include: ['test/demo/**/*.test.ts'], globalSetup: 'test/tools/sample-data.ts', ...slow } },
      { test: { name: 'package', include: ['test/package/**/*.test.ts'], ...slow } },
    ],
  },
};

export default defineConfig(({ command, mode }) => {
  if (process.env['VITEST']) return tests;
  if (command === 'serve') return demo;
  return mode === 'page' ? pageBuild : packageBuild;
});
