import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, startTestRunner, type TestRunnerConfig, type TestSuiteResult } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumFlags, requireChromium } from './chromium.ts';
import { reportCounts } from './counts.ts';
import { root } from './entries.ts';

// Runs the element tests in a real Chromium: all of them, or those named. `--watch` runs them again on each change.
process.chdir(root);
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const watch = process.argv.includes('--watch');

function testsIn(path: string): string {
  return path.endsWith('.ts') ? path : `${path.replace(/\/$/, '')}/**/*.test.ts`;
}

type Plugin = NonNullable<TestRunnerConfig['plugins']>[number];

function isImportedJson(path: string, headers: Record<string, unknown>): boolean {
  return path.endsWith('.json') && headers['sec-fetch-dest'] === 'script';
}

/** A bundler turns an imported JSON file into a module; a browser does so only where the import says so. */
const jsonModules: Plugin = {
  name: 'json-modules',
  resolveMimeType: ({ path, headers }) => (isImportedJson(path, headers) ? 'js' : undefined),
  transform: ({ path, headers, body }) => (isImportedJson(path, headers) ? `export default ${String(body)};` : undefined),
};

/** Papaparse comes as a script for old module systems only; a bundler wraps it in this way. */
const papaparseModule: Plugin = {
  name: 'papaparse-module',
  serve: ({ path }) => {
    if (!path.endsWith('/papaparse.js') && !path.endsWith('/papaparse.min.js')) return undefined;
    const script = readFileSync(join(root, 'node_modules/papaparse/papaparse.min.js'), 'utf8');
    return { type: 'js', body: `const module = { exports: {} }, exports = module.exports;\n${script}\nexport default module.exports;` };
  },
};

const runner = await startTestRunner({
  config: {
    rootDir: root,
    files: names.length > 0 ? names.map(testsIn) : testsIn('test/elements'),
    hostname: '127.0.0.1',
    nodeResolve: true,
    watch,
    concurrency: 2,
    reporters: [defaultReporter({ reportTestProgress: false })],
    filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
    testFramework: { config: { timeout: 10_000 } },
    plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: join(root, 'tsconfig.json') }), jsonModules, papaparseModule],
    browsers: [chromeLauncher({ launchOptions: { executablePath: requireChromium(), headless: true, args: chromiumFlags } })],
  },
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
if (!runner) process.exit(1);

function count(suite: TestSuiteResult | undefined, passed: boolean): number {
  if (!suite) return 0;
  return suite.tests.filter((test) => !test.skipped && test.passed === passed).length
    + suite.suites.reduce((sum, inner) => sum + count(inner, passed), 0);
}

runner.on('stopped', (allPassed) => {
  const results = [...runner.sessions.all()];
  const passed = results.reduce((sum, { testResults }) => sum + count(testResults, true), 0);
  const failed = results.reduce((sum, { testResults }) => sum + count(testResults, false), 0);
  // A file that cannot be loaded has no tests that could fail.
  console.log(`Element tests: ${passed} passed.`);
  reportCounts({ passed, failed: failed === 0 && !allPassed ? 1 : failed });
  if (!watch) process.exit(allPassed && passed > 0 ? 0 : 1);
});
