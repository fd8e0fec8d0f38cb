import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../entries.ts';
import { elementsManifest } from '../manifest.ts';
import { withReference } from './readme.ts';

// `npm run docs`: writes what README.md tells of each tag, from the comments in the sources.
const file = join(root, 'README.md');
const { manifest, faults } = elementsManifest(root);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
writeFileSync(file, withReference(readFileSync(file, 'utf8'), manifest));
console.log('README.md: the reference of the elements');
