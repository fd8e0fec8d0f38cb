import { identityOf } from './source-key.ts';

/** What a page does to the requests for a source. It stays in the page: a Worker knows it by its name. */
export type Access = {
  /** Sends the requests in the place of the page's own `fetch`. */
  fetch?: typeof fetch | undefined;
  /** Headers for every request, or a function that is asked for them before each. */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined;
};

/** A request, with the name of what the page does to it. */
export type Sent = RequestInit & { access?: string };

// Held by the elements they were given to: when these have gone, nobody asks any more.
const known = new Map<string, { [K in keyof Access]?: WeakRef<NonNullable<Access[K]>> }>();

/** The name of an access for as long as the page lives: the same functions and objects have the same. None where there is none. */
export function accessName({ fetch, headers }: Access): string | undefined {
  if (!fetch && !headers) return undefined;
  const name = [fetch, headers].map((part) => (part ? identityOf(part) : '')).join();
  known.set(name, { ...(fetch && { fetch: new WeakRef(fetch) }), ...(headers && { headers: new WeakRef(headers) }) });
  return name;
}

/** @throws TypeError where nobody holds it any more. */
export function accessOf(name: string): Access {
  const { fetch, headers } = known.get(name) ?? {};
  const access: Access = { fetch: fetch?.deref(), headers: headers?.deref() };
  if (!access.fetch && !access.headers) throw new TypeError('The way in which this page asks for these data is gone with the element that had it.');
  return access;
}
