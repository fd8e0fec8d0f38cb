import { identityOf } from './identity.ts';

/** What a page does to the requests for a source. It stays in the page: a Worker knows it by its name. */
export type Access = {
  /** Sends the requests in the place of the page's own `fetch`. */
  fetch?: typeof fetch | undefined;
  /** Headers for every request, or a function that is asked for them before each. */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined;
};

/** A request, with the name of what the page does to it. */
export type Sent = RequestInit & { access?: string };

/** By name. The parts are held by the elements they were given to: when these have gone, nobody asks any more. */
export const accesses = new Map<string, readonly (WeakRef<object> | undefined)[]>();

/** The name of an access for as long as the page lives: the same functions and objects have the same. None where there is none. */
export function accessName({ fetch, headers }: Access): string | undefined {
  const parts = [fetch, headers];
  const name = parts.map((part) => part && identityOf(part)).join();
  if (name === ',') return undefined;
  accesses.set(name, parts.map((part) => part && new WeakRef(part)));
  return name;
}
