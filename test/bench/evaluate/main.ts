import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { bundleFolder, bundleForNode, v8Flags } from '../bundle.ts';
import { keepsBudgets, type BySet } from './budgets.ts';
import { pageContenders, withChromium } from './chromium.ts';
import type { Measured, Report, Task } from './measure.ts';
import { readOptions, type Options } from './options.ts';
import { installPeers } from '../peers/install.ts';
import { print } from './print.ts';

/** Runs a task where nothing ran before. */
export type Runner = (task: Task) => Promise<Report>;

const inNode = (file: string): Runner => (task) =>
  new Promise((resolve, reject) => {
    const child = fork(file, { execArgv: [...v8Flags, '--max-old-space-size=12000'] });
    let report: Report | undefined;
    child.on('message', (message) => (report = message as Report));
    child.on('exit', (code) => (report ? resolve(report) : reject(new Error(`The process of ${task.contenders.join(', ')} ended with ${code} and no report.`))));
    child.send(task);
  });

/** First calls in processes of their own, then all in turn in one. */
async function contest(where: string, run: Runner, contenders: string[], { rows, sets, seed, heavy, calls }: Options): Promise<boolean> {
  let good = true;
  for (const count of rows) {
    const bySet: BySet = {};
    for (const set of sets) {
      const task = { set, rows: count, seed, heavy };
      const first: Measured[] = [];
      for (const name of contenders) first.push(...(await run({ ...task, contenders: [name], warmUps: 0, rounds: 1 })).measured);
      const [warmUps, rounds] = count >= 500_000 ? [2, 5] : [4, 11];
      const report = await run({ ...task, contenders, warmUps, rounds });
      print(`${where}: ${count.toLocaleString('en')} ${set === 'stages' ? 'deals, stages' : set}, seed ${seed}${heavy ? ', heavy tails' : ''}`, first, report, count, calls);
      if (report.differences.length > 0) good = false;
      bySet[set] = report.measured;
    }
    if (!keepsBudgets(count, bySet)) good = false;
  }
  return good;
}

/** Measures `evaluate` beside hand-written loops and other engines. False where figures differ or a budget is missed. */
export async function benchEvaluate(args: string[]): Promise<boolean> {
  let options: Options;
  try {
    options = readOptions(args);
    installPeers('arquero', 'crossfilter2');
  } catch (error) {
    console.error((error as Error).message);
    return false;
  }
  const folder = bundleFolder();
  let good = true;
  try {
    if (options.node) {
      const file = await bundleForNode('test/bench/evaluate/node.ts', folder, ['@duckdb/node-api']);
      good = await contest(`Node ${process.version}, ${availableParallelism()} cores`, inNode(file), options.contenders, options);
    }
    if (options.chromium) {
      const contenders = options.contenders.filter((name) => pageContenders.has(name));
      if (!(await withChromium(folder, (where, run) => contest(where, run, contenders, options)))) good = false;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return good;
}
