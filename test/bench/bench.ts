import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { root } from '../tools/entries.ts';
import { bundleFolder, bundleForNode, v8Flags } from './bundle.ts';
import { benchEvaluate } from './evaluate/main.ts';
import { benchRender } from './render/main.ts';

// `npm run bench` runs every bench, `npm run bench -- skeleton` one; what follows, from the first `--`, is for the bench.
process.chdir(root);

/** Bundled, and run in a process of its own. */
async function runFile(name: string): Promise<boolean> {
  const folder = bundleFolder();
  try {
    const file = await bundleForNode(`test/bench/${name}.bench.ts`, folder);
    return spawnSync(process.execPath, [...v8Flags, file], { stdio: 'inherit' }).status === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const files = readdirSync('test/bench').filter((file) => file.endsWith('.bench.ts')).map((file) => file.replace('.bench.ts', ''));
const benches: Record<string, (options: string[]) => Promise<boolean>> = {
  ...Object.fromEntries(files.map((name) => [name, () => runFile(name)])),
  evaluate: benchEvaluate,
  render: benchRender,
};

const given = process.argv.slice(2);
const cut = given.findIndex((text) => text.startsWith('--'));
const [asked, options] = cut < 0 ? [given, []] : [given.slice(0, cut), given.slice(cut)];
const names = asked.length > 0 ? asked : Object.keys(benches);
const unknown = names.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join(', ')}". The benches: ${Object.keys(benches).join(', ')}.`);
  process.exit(1);
}
let failed = false;
for (const name of names) if (!(await benches[name]!(options))) failed = true;
process.exit(failed ? 1 : 0);
