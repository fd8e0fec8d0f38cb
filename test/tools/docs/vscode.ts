import type { ElementsManifest, Member } from '../manifest.ts';
import { elementsOf, formOf, wordsOf, type Element } from './elements.ts';

// The custom data of Visual Studio Code, version 1.1: what it completes and says in HTML and in style sheets.
// https://github.com/microsoft/vscode-custom-data

/** An id with its name, such as of a KPI. */
export type Named = { readonly id: string; readonly name: string };

type Said = { readonly name: string; readonly description: { readonly kind: 'markdown'; readonly value: string } };
const said = (name: string, value = ''): Said => ({ name, description: { kind: 'markdown', value } });

const list = (title: string, parts: readonly Member[] = []): string =>
  (parts.length > 0 ? `\n\n**${title}**\n${parts.map(({ name, description = '' }) => `- ${name ? `\`${name}\`` : '(default)'}: ${description}`).join('\n')}` : '');

function attribute(member: Member, kpis: readonly Named[]): object {
  const values = member.name === 'kpi' ? kpis.map(({ id, name }) => said(id, name)) : wordsOf(member).map((name) => ({ name }));
  // The set `v` is that of attributes without a value.
  return { ...said(member.name, member.description), ...(values.length > 0 && { values }), ...(formOf(member) === 'flag' && { valueSet: 'v' }) };
}

function tag(element: Element, kpis: readonly Named[]): object {
  const { tagName, description = '', attributes = [], slots, events } = element;
  return {
    ...said(tagName, `${description}${list('Slots', slots)}${list('Events', events)}`),
    attributes: attributes.map((member) => attribute(member, kpis)),
  };
}

/** What can be written in HTML: tags, attributes and their values. */
export function htmlData(manifest: ElementsManifest, kpis: readonly Named[]): object {
  return { version: 1.1, tags: elementsOf(manifest).map((element) => tag(element, kpis)) };
}

/** Parts of one name are one pseudo-element, with what each element means by it. */
function gathered(manifest: ElementsManifest, kind: 'cssParts' | 'cssProperties' | 'cssStates', write: (name: string) => string): Said[] {
  const found = new Map<string, Map<string, string[]>>();
  for (const element of elementsOf(manifest)) {
    for (const { name, description = '' } of element[kind] ?? []) {
      const meanings = found.get(name) ?? new Map<string, string[]>();
      meanings.set(description, [...(meanings.get(description) ?? []), element.tagName]);
      found.set(name, meanings);
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, meanings]) =>
    said(write(name), [...meanings].map(([meaning, tags]) => (meanings.size > 1 ? `${tags.join(', ')}: ${meaning}` : meaning)).join('\n\n')));
}

/** What can be written in style sheets: custom properties, parts and states. */
export function cssData(manifest: ElementsManifest): object {
  return {
    version: 1.1,
    properties: gathered(manifest, 'cssProperties', (name) => name),
    pseudoElements: gathered(manifest, 'cssParts', (name) => `::part(${name})`),
    pseudoClasses: gathered(manifest, 'cssStates', (name) => `:state(${name})`),
  };
}
