import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { writeEditorFiles } from './docs/editors.ts';
import { manifest as about, root, tags } from './entries.ts';
import { elementsManifest } from './manifest.ts';

// Writes dist/: the package's modules, the file for a script tag, the types, and the description of the elements.
process.chdir(root);

function fail(message: string): never {
  console.error(`\nThe build failed.\n${message}`);
  process.exit(1);
}

/** The sources import each other with `.ts`; a declaration file that is installed names the JavaScript beside it. */
function emitTypes(): void {
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'test/tools/tsconfig.types.json'], { stdio: 'inherit' });
  if (status !== 0) fail('The types have errors, listed above.');
  for (const name of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.d.ts')) continue;
    const file = join('dist', name);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/(\bfrom |\bimport |\bimport\()(["'])(\.[^"']*)\.ts\2/g, '$1$2$3.js$2'));
  }
}

rmSync('dist', { recursive: true, force: true });
try {
  await build({ logLevel: 'warn' });
  await build({ mode: 'page', logLevel: 'warn' });
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
emitTypes();
copyFileSync('src/data/connect/connector.schema.json', 'dist/connector.schema.json');
const { manifest, faults } = elementsManifest(root);
if (faults.length > 0) fail(faults.join('\n'));
writeFileSync('dist/custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
writeEditorFiles(manifest, about.version, 'dist');
console.log(`Built dist/ with ${tags.length} tags.`);
