import type { Declaration, ElementsManifest, Member, PartKind } from '../manifest.ts';

/** An element as the reference tells of it. */
export type Element = Declaration & { readonly tagName: string };

/** Every element, by tag. */
export function elementsOf(manifest: ElementsManifest): Element[] {
  const declared = manifest.modules.flatMap(({ declarations }) => declarations);
  return declared.filter((declaration): declaration is Element => declaration.tagName !== undefined).sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}

/** What all elements but a few share; the reference tells of it once. */
export function sharedBase(manifest: ElementsManifest): Declaration {
  const base = manifest.modules.flatMap(({ declarations }) => declarations).find(({ name }) => name === 'KpiElement');
  if (!base) throw new Error('The manifest has no class KpiElement, which the reference describes as what elements share.');
  return base;
}

/** Whether an element is given all that elements share. */
export const hasShared = ({ superclass }: Declaration, base: Declaration): boolean => superclass?.name === base.name;

/** The parts that an element has beyond what elements share; of one that shares only the ways to give data, those too. */
export function ownParts(element: Declaration, kind: PartKind): Member[] {
  return (element[kind] ?? []).filter(({ inheritedFrom }) => !inheritedFrom);
}

/** The words that may be given; none where any text or number may. */
export function wordsOf({ type }: Member): string[] {
  return [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, word]) => word ?? '');
}

export type Form = 'words' | 'flag' | 'number' | 'JSON' | 'text';

/** How an attribute is written. One without a property holds rows, or is any element's. */
export function formOf(attribute: Member): Form {
  const type = attribute.type?.text ?? '';
  if (wordsOf(attribute).length > 0) return 'words';
  if (/^boolean\b/.test(type)) return 'flag';
  if (/^number\b/.test(type)) return 'number';
  return /^string\b/.test(type) || attribute.name === 'lang' ? 'text' : 'JSON';
}

/** The description of an attribute without its default, and that; nothing where there is none. */
export function defaultOf({ description = '', type }: Member): { text: string; fallback: string } {
  const [sentence, said] = /\s*Default: (.+?)\.(?=\s|$)/s.exec(description) ?? [];
  if (sentence && said) return { text: description.replace(sentence, '').trim(), fallback: said };
  // `json` (the default), or: 1, Monday (the default).
  const [, number, word] = /(?:(\d+), \w+|(`[^`]+`|\d+)) \(the default\)/.exec(description) ?? [];
  return { text: description.replace(' (the default)', ''), fallback: number ?? word ?? (type?.text === 'boolean' ? 'off' : '') };
}
