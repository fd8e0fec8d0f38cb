import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type InlineConfig, type Rolldown } from 'vite';
import { entries, root, tags } from '../tools/entries.ts';

// What a page pays, in bytes, held against the table beside this file. `npm run size -- --update` writes the table anew.
process.chdir(root);
const table = 'test/size/sizes.json';

type Size = { raw: number; gzip: number };
type Sizes = Record<string, Size>;

const oneFile = 'kpi-elements.js';
const KIB = 1024;
const budgets: Record<string, number> = { ...Object.fromEntries(tags.map((tag) => [tag, 15 * KIB])), [oneFile]: 42 * KIB };
/** A large CRM refuses script files of this size. */
const fileLimit = 128 * KIB;
/** Node's versions compress a little differently. */
const gzipSlack = 16;

const sizeOf = (code: string | Uint8Array): Size => ({ raw: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length });
const sum = (sizes: Size[]): Size => sizes.reduce((a, b) => ({ raw: a.raw + b.raw, gzip: a.gzip + b.gzip }), { raw: 0, gzip: 0 });

/** A chunk and every chunk it cannot start without. */
function firstChunks(name: string, chunks: Map<string, Rolldown.OutputChunk>, seen = new Set<string>()): Rolldown.OutputChunk[] {
  const chunk = chunks.get(name);
  if (!chunk || seen.has(name)) return [];
  seen.add(name);
  return [chunk, ...chunk.imports.flatMap((next) => firstChunks(next, chunks, seen))];
}

/** Builds without writing, and returns the code a page must have at first and the chunks that it loads later. */
async function bundle(config: InlineConfig): Promise<{ first: Size; later: Rolldown.OutputChunk[] }> {
  const result = await build({ ...config, logLevel: 'warn', build: { ...config.build, write: false } });
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  const chunks = new Map(outputs.flatMap(({ output }) => output).flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])));
  const entry = chunks.get(oneFile) ?? [...chunks.values()].find(({ isEntry }) => isEntry);
  const first = firstChunks(entry?.fileName ?? '', chunks);
  return { first: sum(first.map(({ code }) => sizeOf(code))), later: [...chunks.values()].filter((chunk) => !first.includes(chunk)) };
}

/** One entry as a bundler would build it, dependencies included. */
function alone(source: string): InlineConfig {
  const lib = { entry: { entry: source }, formats: ['es' as const] };
  return {
    configFile: false,
    publicDir: false,
    build: { target: 'es2022', modulePreload: false, lib, rolldownOptions: { output: { minify: true } } },
  };
}

async function measure(): Promise<Sizes> {
  const sizes: Sizes = {};
  for (const { name, source } of entries) {
    if (name !== '' && name !== 'all') sizes[name] = (await bundle(alone(source))).first;
  }
  const page = await bundle({ mode: 'page' });
  sizes[oneFile] = page.first;
  for (const { name, code } of page.later) {
    const key = `${oneFile}, later: ${name}`;
    sizes[key] = sum([sizes[key] ?? sum([]), sizeOf(code)]);
  }
  return sizes;
}

function faults(now: Sizes, then: Sizes): string[] {
  const found: string[] = [];
  for (const [name, size] of Object.entries(now)) {
    const before = then[name];
    if (!before) found.push(`${name} is not in the table.`);
    else if (size.raw > before.raw || size.gzip > before.gzip + gzipSlack) found.push(`${name} grew from ${before.raw} to ${size.raw} bytes, gzip ${before.gzip} to ${size.gzip}.`);
  }
  for (const name of Object.keys(then)) if (!now[name]) found.push(`${name} is in the table and no longer there.`);
  return found;
}

function overBudget(now: Sizes): string[] {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  return [
    ...Object.entries(budgets).flatMap(([name, budget]) => {
      const gzip = now[name]?.gzip ?? Infinity;
      return gzip > budget ? [`${name} has ${gzip} bytes gzip; its budget is ${budget}.`] : [];
    }),
    ...files.flatMap((name) => {
      const { length } = readFileSync(join('dist', name));
      return length >= fileLimit ? [`dist/${name} has ${length} bytes; every file stays below ${fileLimit}.`] : [];
    }),
  ];
}

const now = await measure();
const update = process.argv.includes('--update');
let then: Sizes = {};
try {
  then = JSON.parse(readFileSync(table, 'utf8')) as Sizes;
} catch {
  if (!update) console.log(`There is no ${table} yet.`);
}
console.log(`${''.padEnd(34)}${'raw'.padStart(8)}${'gzip'.padStart(8)}   change`);
for (const [name, { raw, gzip }] of Object.entries(now)) {
  const change = then[name] ? `${raw - then[name].raw}, ${gzip - then[name].gzip}` : 'new';
  console.log(`${name.padEnd(34)}${String(raw).padStart(8)}${String(gzip).padStart(8)}   ${change === '0, 0' ? '' : change}`);
}
if (update) writeFileSync(table, `${JSON.stringify(now, null, 2)}\n`);
const grown = update ? [] : faults(now, then);
const problems = [...overBudget(now), ...grown];
if (grown.length > 0) problems.push('Where the growth is worth it, write the table anew with: npm run size -- --update');
if (problems.length > 0) console.error(`\n${problems.join('\n')}`);
else if (!update && Object.entries(now).some(([name, { raw }]) => raw < (then[name]?.raw ?? 0))) console.log('\nSmaller than the table: npm run size -- --update keeps it so.');
process.exit(problems.length > 0 ? 1 : 0);
