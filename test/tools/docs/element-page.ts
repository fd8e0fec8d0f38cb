import type { Declaration, Member, PartKind } from '../manifest.ts';
import { defaultOf, formOf, hasShared, ownParts, wordsOf, type Element } from './elements.ts';
import { code, inline, markdown } from './markdown.ts';
import { asMarkup, markup, type Markup } from './markup.ts';
import { pageOf, type Contents, type Page } from './page.ts';

/** A term with its form and default, and what is said of it. */
type Term = { readonly name: string; readonly aside?: Markup | undefined; readonly said: string };

function terms(title: string, list: readonly Term[], id?: string): Markup | undefined {
  if (list.length === 0) return undefined;
  return markup`<section${id ? markup` id="${id}"` : undefined}><h2>${title}</h2><dl class="terms">
${list.map(({ name, aside, said }) => markup`<div><dt><code>${name}</code>${aside ? markup` <small>${aside}</small>` : undefined}</dt><dd>${inline(said)}</dd></div>
`)}</dl></section>`;
}

function attributeTerm(attribute: Member): Term {
  const { text, fallback } = defaultOf(attribute);
  const words = wordsOf(attribute);
  const form = words.length > 0 ? words.join(', ') : formOf(attribute);
  return { name: attribute.name, said: text, aside: markup`${form}${fallback ? markup`<br>default: ${inline(fallback)}` : undefined}` };
}

const plain = ({ name, description = '' }: Member): Term => ({ name: name || '(default)', said: description });

function memberTerm(member: Member): Term {
  if (member.kind === 'method') return { name: `${member.name}()`, said: member.description ?? '' };
  const type = member.type?.text.replace(/ \| undefined$/, '');
  return { name: member.name, said: member.description ?? '', aside: markup`${type}${member.readonly ? ', read-only' : undefined}` };
}

const isForPrograms = ({ attribute, static: isStatic }: Member): boolean => !attribute && !isStatic;

const lists: readonly (readonly [PartKind, string])[] = [
  ['slots', 'Slots'], ['events', 'Events'], ['cssParts', 'Parts'], ['cssProperties', 'Custom properties'], ['cssStates', 'States'],
];

/** Everything of a class by name: of an element what it has of its own, of what elements share all. */
export function listsOf(declaration: Declaration, own = true): Markup {
  const of = (kind: PartKind): Member[] => (own ? ownParts(declaration, kind) : declaration[kind] ?? []);
  return markup`${terms('Attributes', of('attributes').map(attributeTerm), own ? 'attributes' : undefined)}
${terms('Properties and methods', of('members').filter(isForPrograms).map(memberTerm))}
${lists.map(([kind, title]) => terms(title, of(kind).map(plain)))}`;
}

/** The page of one element: what it is for, at work, how to write it, and everything it takes and gives. */
export function elementPage(element: Element, base: Declaration, example: string, contents: Contents): Page {
  const { tagName, description = '', summary = description } = element;
  const more = description === summary ? '' : description.replace(summary, '');
  const inherited = hasShared(element, base)
    ? markup`<p class="quiet">What all elements take and give stands under <a href="/reference.html#shared">What the elements share</a>.</p>`
    : undefined;
  const taken = inherited ? [] : (element.attributes ?? []).filter(({ inheritedFrom }) => inheritedFrom);
  const content = markup`<p class="lead">${inline(summary)}</p>
<section class="live"><h2 class="vh">Example</h2>
<div class="example">${asMarkup(example)}</div>
${code(example)}</section>
${more ? markup`<section class="prose">${markdown(more)}</section>` : undefined}
${listsOf(element)}
${taken.length > 0 ? terms('Attributes of every source', taken.map(attributeTerm)) : inherited}
<section><h2>Import</h2>${code(`import 'kpi-elements/${tagName}';`)}</section>`;
  return pageOf({ path: `reference/${tagName}.html`, name: tagName, title: markup`<code>&lt;${tagName}&gt;</code>`, live: true }, contents, content);
}
