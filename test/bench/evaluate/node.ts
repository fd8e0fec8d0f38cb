import { setImmediate as nextTurn } from 'node:timers/promises';
import { arquero } from '../peers/arquero.ts';
import { crossfilter2 } from '../peers/crossfilter.ts';
import { duckdb1, duckdb2 } from '../peers/duckdb.ts';
import { fused } from './fused.ts';
import { measure, type Task } from './measure.ts';
import { ours } from './ours.ts';
import { plain } from './plain.ts';

// A process of its own: it is sent a task and answers with a report.
const known = { ours, fused, plain, arquero, crossfilter: crossfilter2, duckdb1, duckdb2 };

/** What is held, in bytes. Buffers are freed beside the collector, a little later. */
async function memory(): Promise<number> {
  for (let i = 0; i < 3; i++) {
    (globalThis as { gc?: () => void }).gc?.();
    await nextTurn();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

process.once('message', (task: Task) => {
  void measure(task, known, { memory, cpuMs }).then((report) => process.send?.(report, () => process.exit(0)));
});
