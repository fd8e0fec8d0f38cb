import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../tools/entries.ts';

/** Bundles lie where the project's own packages can be imported from; git ignores the place. */
export function bundleFolder(): string {
  const cache = `${root}node_modules/.cache`;
  mkdirSync(cache, { recursive: true });
  return mkdtempSync(join(cache, 'bench-'));
}

const shared = { configFile: false, root, logLevel: 'warn', publicDir: false } as const;

/**
 * V8's flags of every bench: rubbish is collected before each call, and that must not make V8 forget what it has compiled,
 * or no contender would ever be warm.
 */
export const v8Flags = ['--expose-gc', '--no-flush-bytecode'];

/** Bundles a module for Node as the product is bundled, for a tool that translates on the fly changes what is measured. */
export async function bundleForNode(source: string, folder: string, external: string[] = []): Promise<string> {
  const name = (source.split('/').at(-1) as string).replace(/\.ts$/, '');
  await build({
    ...shared,
    ssr: { noExternal: true, external },
    build: {
      outDir: folder, emptyOutDir: false, minify: false, target: 'es2022', ssr: source,
      rolldownOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: `${name}-[name].mjs` } },
    },
  });
  return join(folder, `${name}.mjs`);
}

/** Bundles a module as the one script of a page. */
export async function bundleForPage(source: string, folder: string): Promise<void> {
  await build({
    ...shared,
    build: { outDir: folder, emptyOutDir: false, target: 'es2022', rolldownOptions: { input: source, output: { entryFileNames: 'page.js' } } },
  });
}
