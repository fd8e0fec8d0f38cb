import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireChromium } from './chromium.ts';
import type { Counts } from './counts.ts';
import { root } from './entries.ts';

// `npm test`: every check in order, then how many tests passed and failed. `npm test -- unit size` runs only those steps;
// `--long` makes the random tests look at many more cases.
process.chdir(root);

type Step = {
  name: string;
  command: readonly string[];
  /** Where the counts are: nowhere (the step is one test), in a file of our own form, or in Vitest's. */
  counts: 'one' | 'own' | 'vitest';
  /** The step reads dist/. */
  needsBuild?: true;
  needsBrowser?: true;
};

const bin = (path: string) => join('node_modules', path);
const tsx = (file: string) => ['--import', 'tsx', file];
const vitest = (project: string) => [bin('vitest/vitest.mjs'), 'run', '--project', project, '--reporter=default', '--reporter=json'];

const steps: readonly Step[] = [
  { name: 'lint', command: [bin('eslint/bin/eslint.js'), '--config', 'test/tools/eslint.config.js', '--max-warnings', '0'], counts: 'one' },
  { name: 'types', command: [bin('typescript/bin/tsc')], counts: 'one' },
  { name: 'unit', command: vitest('unit'), counts: 'vitest' },
  { name: 'elements', command: tsx('test/tools/elements.ts'), counts: 'own', needsBrowser: true },
  { name: 'build', command: tsx('test/tools/build.ts'), counts: 'one' },
  { name: 'size', command: tsx('test/size/size.ts'), counts: 'one', needsBuild: true },
  { name: 'demo', command: vitest('demo'), counts: 'vitest', needsBuild: true, needsBrowser: true },
  { name: 'package', command: vitest('package'), counts: 'vitest', needsBuild: true, needsBrowser: true },
];

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

/** The counts a step left in `file`; undefined where it left none. */
function readCounts(kind: Step['counts'], file: string, ok: boolean): Counts | undefined {
  if (kind === 'one') return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  try {
    const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (kind === 'own') return report as Counts;
    const { numPassedTests, numFailedTests, testResults } = report as VitestReport;
    const unloadable = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
    return { passed: numPassedTests, failed: numFailedTests + unloadable };
  } catch {
    return undefined;
  }
}

/** Runs a step, its output going straight to the terminal. A step that failed without saying in which test, or ran none, has one failure. */
async function run(step: Step, folder: string, env: NodeJS.ProcessEnv): Promise<Counts> {
  const file = join(folder, `${step.name}.json`);
  const command = step.counts === 'vitest' ? [...step.command, `--outputFile.json=${file}`] : step.command;
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...env, KPI_COUNTS: file } });
  const code = await new Promise<number>((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', (status) => resolve(status ?? 1));
  });
  const counts = readCounts(step.counts, file, code === 0) ?? { passed: 0, failed: 0 };
  if (counts.failed > 0 || (code === 0 && counts.passed > 0)) return counts;
  if (code === 0) console.log(`The step "${step.name}" ran no test.`);
  return { ...counts, failed: 1 };
}

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = asked.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`There is no step "${unknown.join(', ')}". The steps: ${steps.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

const chosen = steps.filter(({ name }) => asked.length === 0 || asked.includes(name));
if (chosen.some(({ needsBrowser }) => needsBrowser)) requireChromium();
const env: NodeJS.ProcessEnv = { ...process.env, ...(process.argv.includes('--long') ? { KPI_LONG: '1' } : {}) };
const folder = mkdtempSync(join(tmpdir(), 'kpi-elements-test-'));
const lines: string[] = [];
const total: Counts = { passed: 0, failed: 0 };
let built = true;
for (const step of chosen) {
  console.log(`\n== ${step.name}`);
  const start = performance.now();
  if (step.needsBuild && !built) console.log('Not run: there is no build to test.');
  const counts: Counts = step.needsBuild && !built ? { passed: 0, failed: 1 } : await run(step, folder, env);
  if (step.name === 'build') built = counts.failed === 0;
  total.passed += counts.passed;
  total.failed += counts.failed;
  lines.push(`${step.name.padEnd(10)}${String(counts.passed).padStart(6)} passed ${String(counts.failed).padStart(4)} failed `
    + `${((performance.now() - start) / 1000).toFixed(1).padStart(7)} s`);
}
rmSync(folder, { recursive: true, force: true });
console.log(`\n${lines.join('\n')}\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
