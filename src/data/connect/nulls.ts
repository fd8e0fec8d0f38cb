import { isEmpty } from '../../core/table/builder.ts';
import { isObject } from '../decode/records.ts';

export type IsNull = (value: unknown) => boolean;

/**
 * What counts as no value in one system: null, the empty text, an empty list or object, and what the system itself says so.
 * A text that ends in `*` stands for all that begin like it. Zero is always a value.
 *
 * @param keepFalse false is a value although the system lists it: the field is a yes or no
 */
export function nullsOf(nulls: readonly unknown[] | undefined, keepFalse = false): IsNull {
  if (!nulls) return isEmpty;
  const texts = nulls.filter((entry): entry is string => typeof entry === 'string');
  const exact = new Set<unknown>(nulls.filter((entry) => entry !== 0 && entry !== '0' && !(keepFalse && entry === false)));
  const beginnings = texts.flatMap((text) => (/.[*…]$/.test(text) ? text.slice(0, -1) : []));
  return (value) => {
    if (isEmpty(value) || exact.has(value)) return true;
    if (typeof value === 'string') return value.trim() === '' || beginnings.some((beginning) => value.startsWith(beginning));
    return Array.isArray(value) ? value.length === 0 : isObject(value) && isBare(value);
  };
}

function isBare(value: object): boolean {
  for (const key in value) if (Object.hasOwn(value, key)) return false;
  return !(value instanceof Date);
}
