import type { Declaration, ElementsManifest, Member } from '../manifest.ts';
import { defaultOf, elementsOf, formOf, hasShared, ownParts, sharedBase, wordsOf, type Element } from './elements.ts';

// The part of README.md that tells what each tag takes and gives: Markdown from the manifest.

const start = '<!-- reference: start -->';
const end = '<!-- reference: end -->';

/** A line break or a bar would end a cell. */
const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const table = (heads: readonly string[], rows: readonly string[]): string => [row(...heads), row(...heads.map(() => '---')), ...rows].join('\n');

/** How an attribute is written: words are listed where its description does not name them and they fit in a cell. */
function form(attribute: Member): string {
  const kind = formOf(attribute);
  const words = wordsOf(attribute);
  if (kind !== 'words') return kind;
  const named = words.every((word) => attribute.description?.includes(`\`${word}\``));
  return named || words.length > 8 ? 'word' : words.map((word) => `\`${word}\``).join(', ');
}

function attributeTable(attributes: readonly Member[]): string {
  return table(['Attribute', 'Form', 'Default', 'Meaning'], attributes.map((attribute) => {
    const { text, fallback } = defaultOf(attribute);
    return row(`\`${attribute.name}\``, form(attribute), fallback, text);
  }));
}

const items = (title: string, parts: readonly Member[]): string[] =>
  (parts.length > 0 ? [[`${title}:`, '', ...parts.map(({ name, description = '' }) => `- ${name ? `\`${name}\`` : '(default)'}: ${cell(description)}`)].join('\n')] : []);

const sentence = (title: string, parts: readonly Member[]): string[] =>
  (parts.length > 0 ? [`${title}: ${parts.map(({ name, description = '' }) => `\`${name}\` (${inside(description)})`).join(', ')}.`] : []);

/** A description within a sentence. */
function inside(description: string): string {
  const text = description.replace(/\s+/g, ' ').replace(/\.$/, '');
  return /^[A-Z][a-z]*\b(?!')/.test(text) && !/^I /.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function parts(declaration: Declaration): string[] {
  return [
    ...items('Slots', ownParts(declaration, 'slots')),
    ...items('Events', ownParts(declaration, 'events')),
    ...sentence('Parts', ownParts(declaration, 'cssParts')),
    ...sentence('Custom properties', ownParts(declaration, 'cssProperties')),
    ...sentence('States', ownParts(declaration, 'cssStates')),
  ];
}

function chapter(element: Element, base: Declaration): string {
  const { tagName, attributes = [] } = element;
  const own = ownParts(element, 'attributes');
  // A source gives rows and shows nothing: it takes the ways to give data, and nothing else of what elements share.
  const taken = attributes.filter(({ inheritedFrom }) => inheritedFrom).map(({ name }) => `\`${name}\``);
  return [
    `### Reference: \`<${tagName}>\``,
    summaryOf(element),
    `![An example of ${tagName}](demo/pictures/${tagName}.png)`,
    ...(own.length > 0 ? [attributeTable(own)] : []),
    ...(!hasShared(element, base) && taken.length > 0 ? [`And ${taken.join(', ')}, as all elements.`] : []),
    ...parts(element),
  ].join('\n\n');
}

function shared(base: Declaration): string {
  return [
    '### What the elements share',
    'What an element is not given is the board\'s, where it is inside one. A flag is there or not; a word is one of those named.',
    attributeTable(base.attributes ?? []),
    ...parts(base),
  ].join('\n\n');
}

const summaryOf = ({ summary, description = '' }: Declaration): string => cell(summary ?? description);

function overview(elements: readonly Element[]): string {
  const linked = ({ tagName }: Element): string => `[\`<${tagName}>\`](#reference-${tagName})`;
  return table(['Tag', 'Shows'], elements.map((element) => row(linked(element), summaryOf(element))));
}

const tools = `### In an editor, in JSX and in Vue

Editors of JetBrains find the tags by themselves. Visual Studio Code is told where they are, in its settings:

\`\`\`json
"html.customData": ["./node_modules/kpi-elements/dist/vscode.html-custom-data.json"],
"css.customData": ["./node_modules/kpi-elements/dist/vscode.css-custom-data.json"]
\`\`\`

Checked templates get their types so; for Preact the module is \`preact\`, for Solid \`solid-js\`, which the same file then imports:

\`\`\`ts
import type { KpiIntrinsicElements } from 'kpi-elements/jsx';
declare module 'react' {
  namespace JSX { interface IntrinsicElements extends KpiIntrinsicElements {} }
}
\`\`\`

\`\`\`ts
import type { KpiGlobalComponents } from 'kpi-elements/vue';
declare module 'vue' {
  interface GlobalComponents extends KpiGlobalComponents {}
}
\`\`\``;

/** The reference of all elements, with the marks around it. */
export function reference(manifest: ElementsManifest): string {
  const base = sharedBase(manifest);
  const elements = elementsOf(manifest);
  return [start, '## Reference', overview(elements), shared(base), ...elements.map((element) => chapter(element, base)), tools, end].join('\n\n');
}

/** The read-me with the reference in its place. */
export function withReference(readme: string, manifest: ElementsManifest): string {
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no place for the reference: put "${start}" and "${end}" where it belongs.`);
  return readme.slice(0, from) + reference(manifest) + readme.slice(to + end.length);
}
