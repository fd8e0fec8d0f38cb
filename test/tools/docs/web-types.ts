import type { ElementsManifest, Member } from '../manifest.ts';
import { defaultOf, elementsOf, formOf, wordsOf, type Element, type Form } from './elements.ts';
import type { Named } from './vscode.ts';

// Web-types, which the editors of JetBrains read. https://github.com/JetBrains/web-types

const plain = ({ name, description = '' }: Member): object => ({ name, description });
const types: Record<Form, string> = { words: 'string', text: 'string', JSON: 'string', number: 'number', flag: 'boolean' };

function attribute(member: Member, kpis: readonly Named[]): object {
  const form = formOf(member);
  const { fallback } = defaultOf(member);
  const words = member.name === 'kpi' ? kpis.map(({ id }) => id) : wordsOf(member);
  const type = words.length > 0 ? words.map((word) => `'${word}'`) : types[form];
  return {
    ...plain(member),
    value: { type, kind: form === 'flag' ? 'no-value' : 'plain', required: form !== 'flag' },
    ...(fallback && { default: fallback.replaceAll('`', '') }),
  };
}

function property({ name, description = '', type, readonly: isReadOnly }: Member): object {
  return { name, description, ...(type && { type: type.text }), ...(isReadOnly && { 'read-only': true }) };
}

function element(declaration: Element, kpis: readonly Named[]): object {
  const { tagName, description = '', attributes = [], slots = [], events = [], members = [], cssParts = [], cssProperties = [], cssStates = [] } = declaration;
  return {
    name: tagName,
    description,
    attributes: attributes.map((member) => attribute(member, kpis)),
    slots: slots.map(plain),
    js: {
      properties: members.filter((member) => member.kind === 'field' && !member.static).map(property),
      events: events.map(plain),
    },
    css: {
      properties: cssProperties.map(plain),
      parts: cssParts.map(plain),
      'pseudo-classes': cssStates.map(({ name, description: meaning = '' }) => ({ name: `state(${name})`, description: meaning })),
    },
  };
}

/** Everything that a page can write of the elements, for one version of the package. */
export function webTypes(manifest: ElementsManifest, version: string, kpis: readonly Named[]): object {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: 'kpi-elements',
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: { html: { elements: elementsOf(manifest).map((declaration) => element(declaration, kpis)) } },
  };
}
