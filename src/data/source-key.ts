import { hash } from './hash.ts';
import { identityOf } from './identity.ts';
import type { Source } from './worker/protocol.ts';

/** JSON with sorted keys, so that equal values give equal texts. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined && typeof inner !== 'function');
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).sort().join(',')}}`;
}

/**
 * What tells one source from another: its address and settings. Rows given by the page are told apart by identity, so that
 * nothing large is compared; a text given by the page by its content.
 */
export function sourceKey(source: Source): string {
  return keyOf(source);
}

/** A source as it is from visit to visit: the access that a page gives has another name each time, and `partition` says whose the rows are. */
export function lasting(source: Source): Source {
  return 'url' in source && source.access !== undefined ? { ...source, access: undefined } : source;
}

/** What tells one payload from another: sources that differ only in their default table have the same one. */
export function payloadKey(source: Source): string {
  return keyOf({ ...source, table: undefined });
}

function keyOf(source: { table?: unknown } & ({ url: string } | { input: string | object })): string {
  if (!('input' in source)) return canonical(source);
  const { input, ...settings } = source;
  return `${canonical(settings)} ${typeof input === 'string' ? hash(input) : identityOf(input)}`;
}
