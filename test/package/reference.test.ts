import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reference, withReference } from '../tools/docs/readme.ts';
import { root, tags } from '../tools/entries.ts';
import type { ElementsManifest } from '../tools/manifest.ts';

// What README.md tells of the tags, against what the build says of them. It is read from dist/: build before.

const manifest = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8')) as ElementsManifest;
const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe('the reference in README.md', () => {
  it('is what the sources say', () => {
    expect(withReference(readme, manifest) === readme ? [] : ['README.md differs from the comments in the sources: run "npm run docs".']).toEqual([]);
  });

  it('shows a picture of every tag', () => {
    expect(tags.filter((tag) => !reference(manifest).includes(`(demo/pictures/${tag}.png)`))).toEqual([]);
    expect(tags.filter((tag) => !existsSync(join(root, `demo/pictures/${tag}.png`)))).toEqual([]);
  });

  it('tells once what elements share', () => {
    const told = reference(manifest);
    for (const name of ['`partition` | text', '`min-n` | number', '`--kpi-ink` (', '`freshness` (']) expect(told.split(name)).toHaveLength(2);
  });

  it('keeps a bar and a line break inside a cell', () => {
    const odd = structuredClone(manifest);
    const card = odd.modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === 'kpi-card');
    card?.attributes?.push({ name: 'odd', type: { text: `'a' | 'b' | undefined` }, description: 'One |\nor another. Default: `a`.' });
    expect(reference(odd)).toContain('| `odd` | `a`, `b` | `a` | One \\| or another. |');
  });

  it('names the marks that a read-me lacks', () => {
    expect(() => withReference('# Nothing', manifest)).toThrow('reference: start');
  });
});
