import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Dictionary } from '../../../src/locales/dictionary.ts';
import { entries, root } from '../entries.ts';
import type { ElementsManifest } from '../manifest.ts';
import { cataloguePage, cataloguePath, type Spoken } from './catalogue-page.ts';
import { catalogueWords } from './catalogue-words.ts';
import { elementPage, listsOf } from './element-page.ts';
import { elementsOf, sharedBase } from './elements.ts';
import { examples } from './examples.ts';
import { guideContent, guides } from './guides.ts';
import { inline } from './markdown.ts';
import { markup } from './markup.ts';
import { pageOf, type Contents, type Page } from './page.ts';

const folder = join(root, 'public');
const main = 'reference.html';

/** The languages of the package, English first. */
const languages = entries.flatMap(({ name }) => (name.startsWith('locales/') ? [name.replace('locales/', '')] : []))
  .sort((a, b) => Number(b === 'en') - Number(a === 'en') || (a < b ? -1 : 1));

async function speak(lang: string): Promise<Spoken> {
  const page = catalogueWords[lang];
  if (!page) throw new Error(`The catalogue has no words in "${lang}": add them to test/tools/docs/catalogue-words.ts.`);
  const { dictionary } = (await import(`../../../src/locales/${lang}/index.ts`)) as { dictionary: Dictionary };
  return { dictionary, cards: await dictionary.cards(), page };
}

/** The pages of the reference, from the manifest, the definitions, the dictionaries and README.md. */
export async function referencePages(manifest: ElementsManifest): Promise<Page[]> {
  const elements = elementsOf(manifest);
  const base = sharedBase(manifest);
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const contents: Contents = [
    { title: 'Elements', links: [{ path: main, name: 'Overview' }, ...elements.map(({ tagName }) => ({ path: `reference/${tagName}.html`, name: tagName, code: true as const }))] },
    { title: 'KPIs', links: [{ path: cataloguePath('en'), name: 'Catalogue' }] },
    { title: 'Guides', links: guides.map(({ path, name }) => ({ path, name })) },
  ];
  const overview = pageOf({ path: main, name: 'Reference', title: 'Reference' }, contents, markup`<p class="lead">Every tag at work, with what it takes and gives; every KPI with its definition.</p>
<ul class="situations">${elements.map(({ tagName, summary, description }) =>
    markup`<li><a href="/reference/${tagName}.html"><code>&lt;${tagName}&gt;</code></a><p>${inline(summary ?? description ?? '')}</p></li>`)}</ul>
<section id="shared"><h2 class="part">What the elements share</h2><p class="quiet">What an element is not given is the board’s, where it is inside one.</p></section>
${listsOf(base, false)}`);
  const spoken = await Promise.all(languages.map(speak));
  return [
    overview,
    ...elements.map((element) => {
      const example = examples[element.tagName];
      if (!example) throw new Error(`There is no example of <${element.tagName}>: add one to test/tools/docs/examples.ts.`);
      return elementPage(element, base, example, contents);
    }),
    ...spoken.map((language) => cataloguePage(language, languages, contents)),
    ...guides.map((guide) => pageOf({ path: guide.path, name: guide.name, title: guide.name }, contents, guideContent(guide, readme))),
  ];
}

/** Writes the reference to where the demo serves it. It is derived, and not kept. */
export async function writeReference(manifest: ElementsManifest): Promise<void> {
  rmSync(join(folder, 'reference'), { recursive: true, force: true });
  for (const { path, text } of await referencePages(manifest)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
