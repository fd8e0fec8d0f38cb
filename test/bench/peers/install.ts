import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const folder = 'test/bench/peers';

/** The peers are not packages of the project: a bench installs them beside itself, in the versions of their own lock file. */
export function installPeers(...names: string[]): void {
  if (names.every((name) => existsSync(`${folder}/node_modules/${name}`))) return;
  console.log(`Installing what is measured against: npm ci --prefix ${folder}`);
  const { status } = spawnSync('npm', ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`The peers could not be installed. Run npm ci --prefix ${folder} and see what it says.`);
}
