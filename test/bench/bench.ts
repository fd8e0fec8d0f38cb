import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../tools/entries.ts';

// `npm run bench` runs every bench, `npm run bench -- skeleton` one. Each is bundled as the product is, for a tool that
// translates on the fly changes what is measured, and runs in a process of its own.
process.chdir(root);
const all = readdirSync('test/bench').filter((file) => file.endsWith('.bench.ts')).map((file) => file.replace('.bench.ts', ''));
const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : all;
const unknown = names.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join(', ')}". The benches: ${all.join(', ')}.`);
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'kpi-elements-bench-'));
let failed = false;
for (const name of names) {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      outDir: folder, emptyOutDir: false, minify: false, target: 'es2022', ssr: `test/bench/${name}.bench.ts`,
      rolldownOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: `${name}-[name].mjs` } },
    },
  });
  const { status } = spawnSync(process.execPath, ['--expose-gc', join(folder, `${name}.bench.mjs`)], { stdio: 'inherit' });
  if (status !== 0) failed = true;
}
rmSync(folder, { recursive: true, force: true });
process.exit(failed ? 1 : 0);
