import { spawnSync } from 'node:child_process';
import { root } from './entries.ts';

/** Writes the demo's data, which are generated and not kept, to public/data. */
export default function buildSampleData(): void {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'demo/data/build.ts'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The sample data could not be built: see above.');
}
