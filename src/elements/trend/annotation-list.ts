import type { ComplexAttributeConverter } from 'lit';
import { warnOnce } from '../page/warn.ts';
import type { Annotation } from './annotations.ts';

function isAnnotation(value: unknown): value is Annotation {
  const { at, text } = (value ?? {}) as Partial<Record<string, unknown>>;
  return (typeof at === 'string' || typeof at === 'number') && typeof text === 'string';
}

/** Reads the attribute: a JSON list. What is no annotation in it is left out, with a warning. */
export const annotationList: ComplexAttributeConverter<readonly Annotation[] | undefined> = {
  fromAttribute(text) {
    if (text === null) return undefined;
    let list: unknown;
    try {
      list = JSON.parse(text);
    } catch {
      // Said below, with the text.
    }
    const all = Array.isArray(list) ? (list as unknown[]) : [undefined];
    const good = all.filter(isAnnotation);
    if (good.length < all.length) warnOnce(`annotations="${text}" is not understood; write [{"at": "2026-06-02", "text": "New price list"}].`);
    return good;
  },
};
