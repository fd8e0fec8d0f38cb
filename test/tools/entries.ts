import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a slash at the end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

type Manifest = {
  version: string;
  dependencies: Record<string, string>;
  exports: Record<string, string | { types: string; default: string }>;
};

export const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Manifest;

/** What can be imported: the name after `kpi-elements/`, the file in the package, and the source it is built from. */
export type Entry = { name: string; file: string; types: string; source: string };

/** Every module in `exports`. The table there is the only list of entries: the build, the sizes and the tests read it. */
export const entries: Entry[] = Object.entries(manifest.exports).flatMap(([key, target]) => {
  if (typeof target === 'string') return [];
  const file = target.default.replace('./', '');
  const source = file.replace('dist/', 'src/').replace(/\.js$/, '.ts');
  return [{ name: key.replace(/^\.\/?/, ''), file, types: target.types.replace('./', ''), source }];
});

/** The entries that register one tag; their names are the tags. */
export const tags: string[] = entries.map(({ name }) => name).filter((name) => name.startsWith('kpi-'));

/** Whether an import leaves the package: a dependency, which the one who installs the package also has. */
export function isDependency(id: string): boolean {
  return Object.keys(manifest.dependencies).some((name) => id === name || id.startsWith(`${name}/`)) || id.startsWith('@lit/');
}
