import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const page = readFileSync(new URL('../../demo/plain.html', import.meta.url), 'utf8');
const plain = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const withoutIndent = (text: string) => text.replaceAll(/\n\s*/g, '\n').trim();

it('shows as text exactly the markup that the plain page uses', () => {
  const shown = [...page.matchAll(/<pre><code>([\s\S]*?)<\/code><\/pre>/g)].map((match) => withoutIndent(plain(match[1] as string)));
  expect(shown).toHaveLength(4);
  const used = withoutIndent(page.replaceAll(/<pre>[\s\S]*?<\/pre>/g, ''));
  for (const markup of shown) expect(used).toContain(markup);
});
