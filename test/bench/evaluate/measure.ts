import { differences, type Figures } from '../contest.ts';
import type { Contender, Loaded, SetName } from './contender.ts';
import { makeDeals } from './deals.ts';
import { makeRequests } from './requests.ts';

export type Task = {
  set: SetName;
  rows: number;
  seed: number;
  heavy: boolean;
  /** Names of the contenders, which run in turn; the first is what the others' figures are compared with. */
  contenders: readonly string[];
  warmUps: number;
  rounds: number;
};

export type Measured = {
  name: string;
  title: string;
  loadMs: number;
  /** One a round; without warm-ups the first is the first call. A slow contender has fewer. */
  timesMs: number[];
  /** The processor time of all threads in the same calls, which a busy machine stretches less. */
  cpuMs: number[];
  /** Bytes that are kept once the rows themselves are let go; only where one contender runs alone. */
  retained?: number;
  /** How long each question of the last round took, where they are asked one by one. */
  calls?: Record<string, number>;
};

/** What only some places can tell: the bytes held, and the processor time used so far. */
export type Probe = { memory(): Promise<number>; cpuMs(): number };

export type Report = { measured: Measured[]; figures: number; differences: string[] };

function loaderOf({ set, rows, seed, heavy }: Task): (contender: Contender) => Loaded | Promise<Loaded> {
  if (set === 'requests') {
    const requests = makeRequests(rows, seed);
    return (contender) => contender.requests(requests);
  }
  const deals = makeDeals(rows, seed, heavy);
  return (contender) => contender[set](deals);
}

/** A contender that took this long is not asked again: its time is then clear. */
const PATIENCE_MS = 20_000;

const collect = (): void => (globalThis as { gc?: () => void }).gc?.();

async function load(contenders: readonly Contender[], task: Task): Promise<{ loaded: Loaded; loadMs: number }[]> {
  const loadInto = loaderOf(task);
  const all: { loaded: Loaded; loadMs: number }[] = [];
  for (const contender of contenders) {
    collect();
    const start = performance.now();
    const loaded = await loadInto(contender);
    all.push({ loaded, loadMs: performance.now() - start });
  }
  return all;
}

/** Runs the contenders in turn over the same rows. The order changes with each round. */
export async function measure(task: Task, known: Readonly<Record<string, Contender>>, probe?: Probe): Promise<Report> {
  const contenders = task.contenders.map((name) => known[name] as Contender);
  const before = (await probe?.memory()) ?? 0;
  const all = await load(contenders, task);
  const retained = probe && all.length === 1 ? (await probe.memory()) - before + ((await all[0]?.loaded.nativeBytes?.()) ?? 0) : undefined;
  const measured = all.map(({ loadMs }, i): Measured => ({
    name: task.contenders[i] as string, title: (contenders[i] as Contender).title, loadMs, timesMs: [], cpuMs: [], ...(retained === undefined ? {} : { retained }),
  }));
  const figures: Figures[] = [];
  const spentMs = all.map(() => 0);
  for (let round = -task.warmUps; round < task.rounds; round++) {
    for (let turn = 0; turn < all.length; turn++) {
      const i = (turn + round + task.warmUps) % all.length;
      if (spentMs[i]! > PATIENCE_MS) continue;
      collect();
      const cpuStart = probe?.cpuMs();
      const start = performance.now();
      const read = await (all[i]!.loaded).run();
      const took = performance.now() - start;
      spentMs[i]! += took;
      measured[i]!.timesMs.push(took);
      if (probe && cpuStart !== undefined) measured[i]!.cpuMs.push(probe.cpuMs() - cpuStart);
      figures[i] = read();
    }
  }
  for (const { timesMs, cpuMs } of measured) {
    const warm = Math.min(task.warmUps, timesMs.length - 1);
    timesMs.splice(0, warm);
    cpuMs.splice(0, warm);
  }
  const [own, ...others] = figures as [Figures, ...Figures[]];
  all.forEach(({ loaded: { calls } }, i) => calls && (measured[i]!.calls = Object.fromEntries(calls)));
  return {
    measured,
    figures: own.size,
    differences: others.flatMap((other, i) => differences(own, other).map((line) => `${contenders[i + 1]!.title}: ${line}`)),
  };
}
