import { moduleBlob } from './module-blob.ts';
import type { FromWorker } from './wire.ts';

/** A Worker that runs, and the lock it holds while it lives. */
export type Started = { worker: Worker; lock?: string };

// A Worker that says neither yes nor no within this time is taken for one that cannot start.
const START_MS = 15_000;

/** Makes a Worker, and says what to undo when it runs or has failed. */
type Way = (undo: (() => void)[]) => Worker | Promise<Worker>;

/**
 * Starts a Worker in the first way that the page's policy allows: the copy that the page names in
 * `<meta name="kpi-worker" content="/assets/kpi-elements.worker.js">`; the file beside this script, where both are of one
 * origin; the text of that file in a Blob. Undefined where none works: a refusal is an exception in one browser and an event
 * in another.
 */
export async function startWorker(): Promise<Started | undefined> {
  if (typeof Worker === 'undefined' || typeof document === 'undefined') return undefined;
  for (const way of ways()) {
    const started = await tryWay(way);
    if (started) return started;
  }
  return undefined;
}

function ways(): Way[] {
  const named = document.querySelector<HTMLMetaElement>('meta[name="kpi-worker"]')?.content;
  const file = new URL('./entry.ts', import.meta.url);
  const near = file.origin === globalThis.origin;
  return [
    ...(named ? [() => new Worker(trusted(new URL(named, document.baseURI).href), { type: 'module' })] : []),
    // In these very words, so that bundlers see that a Worker is started.
    ...(near && !policy() ? [() => new Worker(new URL('./entry.ts', import.meta.url), { type: 'module' })] : []),
    ...(near && policy() ? [() => new Worker(trusted(file.href), { type: 'module' })] : []),
    async (undo) => {
      const blob = await moduleBlob(file.href);
      undo.push(blob.revoke);
      return new Worker(trusted(blob.url), { type: 'module' });
    },
  ];
}

async function tryWay(way: Way): Promise<Started | undefined> {
  const undo: (() => void)[] = [];
  try {
    return await greeted(await way(undo));
  } catch {
    return undefined;
  } finally {
    for (const end of undo) end();
  }
}

/** The Worker once it has said that it runs. */
function greeted(worker: Worker): Promise<Started | undefined> {
  return new Promise((resolve) => {
    const end = (started?: Started): void => {
      clearTimeout(timer);
      worker.onmessage = worker.onerror = null;
      if (!started) worker.terminate();
      resolve(started);
    };
    const timer = setTimeout(end, START_MS);
    worker.onerror = (event) => {
      event.preventDefault();
      end();
    };
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'ready') end({ worker, ...(data.lock !== undefined && { lock: data.lock }) });
    };
  });
}

type ScriptPolicy = { createScriptURL(url: string): string };
type PolicyFactory = { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy };

let made: ScriptPolicy | false | undefined;

/** The policy `kpi-elements`, where the browser has Trusted Types and the page allows it. */
function policy(): ScriptPolicy | undefined {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  try {
    made ??= trustedTypes?.createPolicy('kpi-elements', { createScriptURL: (url) => url }) ?? false;
  } catch {
    made = false;
  }
  return made || undefined;
}

function trusted(url: string): string {
  return policy()?.createScriptURL(url) ?? url;
}
