import type { ElementsManifest, Member } from '../manifest.ts';
import { elementsOf, formOf, type Element, type Form } from './elements.ts';

// The types of the tags for templates that are checked: JSX of any framework, and Vue. They are types alone, and name no framework.

const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(' | ');
const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const comment = (text = ''): string => `  /** ${text.replaceAll('*/', '* /').replace(/\s+/g, ' ')} */`;

/** What a page can set: a member with an attribute, or one that only a program can give. */
const settable = ({ members = [] }: Element): string[] =>
  members.filter((member) => member.kind === 'field' && !member.static && !member.readonly).map(({ name }) => name);

const types: Record<Form, string> = { words: 'string', text: 'string', JSON: 'string', number: 'number | string', flag: 'boolean' };

/** An attribute that is written otherwise than its property; of those that are not, the property is the type. */
function hyphenated(attribute: Member, className: string): string[] {
  const { name, fieldName, description } = attribute;
  if (!name.includes('-')) return [];
  const type = formOf(attribute) === 'words' ? `${className}['${fieldName ?? ''}']` : types[formOf(attribute)];
  return [comment(description), `  '${name}'?: ${type};`];
}

function jsxProps(element: Element): string {
  const { name, attributes = [], events = [] } = element;
  return [
    `/** \`<${element.tagName}>\`: ${(element.description ?? '').split('\n')[0]} */`,
    `export interface ${name}Attributes extends Settable<${name}, ${quoted(settable(element))}> {`,
    ...attributes.flatMap((attribute) => hyphenated(attribute, name)),
    ...events.flatMap((event) => [
      comment(event.description),
      `  'on${event.name}'?: (event: GlobalEventHandlersEventMap['${event.name}']) => void;`,
      comment(event.description),
      `  'on:${event.name}'?: (event: GlobalEventHandlersEventMap['${event.name}']) => void;`,
    ]),
    '}',
  ].join('\n');
}

const settableType = `/** Properties, each of which may be left out. */
type Settable<E, K extends keyof E> = { [P in K]?: E[P] };`;

/** The types of tags in JSX. */
export function jsxTypes(manifest: ElementsManifest): string {
  const elements = elementsOf(manifest);
  return `import type { ${elements.map(({ name }) => name).join(', ')} } from './index.js';

${settableType}

/** What any tag may have beside its own attributes. A framework's own type says it better: give that to KpiIntrinsicElements. */
export interface AnyAttributes {
  id?: string;
  class?: string;
  className?: string;
  slot?: string;
  lang?: string;
  dir?: string;
  hidden?: boolean;
  key?: string | number | null;
  ref?: unknown;
  children?: unknown;
}

${elements.map(jsxProps).join('\n\n')}

/**
 * The tags, for the \`JSX.IntrinsicElements\` of a framework:
 *
 * \`\`\`ts
 * import type { KpiIntrinsicElements } from 'kpi-elements/jsx';
 * declare module 'react' {            // or 'preact', or 'solid-js' in a file that imports it
 *   namespace JSX { interface IntrinsicElements extends KpiIntrinsicElements {} }
 * }
 * \`\`\`
 */
export interface KpiIntrinsicElements<Any = AnyAttributes> {
${elements.map(({ name, tagName }) => `  '${tagName}': ${name}Attributes & Omit<Any, keyof ${name}Attributes>;`).join('\n')}
}
`;
}

function vueProps(element: Element): string {
  const { name, events = [] } = element;
  return [
    `/** \`<${element.tagName}>\`: ${(element.description ?? '').split('\n')[0]} */`,
    `export interface ${name}Props extends Settable<${name}, ${quoted(settable(element))}> {`,
    ...events.flatMap((event) => [
      comment(event.description),
      `  ${camelCase(`on-${event.name}`)}?: (event: GlobalEventHandlersEventMap['${event.name}']) => void;`,
    ]),
    '}',
  ].join('\n');
}

/** The types of tags in templates of Vue. */
export function vueTypes(manifest: ElementsManifest): string {
  const elements = elementsOf(manifest);
  return `import type { ${elements.map(({ name }) => name).join(', ')} } from './index.js';

${settableType}

${elements.map(vueProps).join('\n\n')}

/** A tag as Vue's templates know components. */
type Tag<Props> = new () => { $props: Props };

/**
 * The tags, for Vue's \`GlobalComponents\`:
 *
 * \`\`\`ts
 * import type { KpiGlobalComponents } from 'kpi-elements/vue';
 * declare module 'vue' {
 *   interface GlobalComponents extends KpiGlobalComponents {}
 * }
 * \`\`\`
 */
export interface KpiGlobalComponents {
${elements.map(({ name, tagName }) => `  '${tagName}': Tag<${name}Props>;`).join('\n')}
}
`;
}
