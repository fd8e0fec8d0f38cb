import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../tools/entries.ts';

/** The package as those who install it get it. `project` is a folder outside the repository that has it in node_modules. */
export type Installed = { tarball: string; project: string; files: string[]; remove(): void };

function npm(folder: string, ...args: string[]): string {
  return execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder, encoding: 'utf8', shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Packs dist/ as it stands. */
export function pack(): { tarball: string; files: string[]; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-elements-pack-'));
  const report = npm(root, 'pack', '--ignore-scripts', '--json', '--pack-destination', folder);
  const [packed] = JSON.parse(report) as { filename: string; files: { path: string }[] }[];
  if (!packed) throw new Error(`npm pack said nothing of a tarball: ${report}`);
  return {
    tarball: join(folder, packed.filename),
    files: packed.files.map(({ path }) => path),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export function install(): Installed {
  const { tarball, files, remove } = pack();
  const project = mkdtempSync(join(tmpdir(), 'kpi-elements-project-'));
  writeFileSync(join(project, 'package.json'), '{ "name": "project", "private": true, "type": "module" }\n');
  npm(project, 'install', '--prefer-offline', '--ignore-scripts', tarball);
  mkdirSync(join(project, 'src'));
  return {
    tarball, project, files,
    remove: () => {
      remove();
      rmSync(project, { recursive: true, force: true });
    },
  };
}
