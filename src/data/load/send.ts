import { accesses, type Access, type Sent } from '../access.ts';
import { originOf } from './address.ts';

/** @throws TypeError where nobody holds it any more. */
function accessOf(name: string): Access {
  const [fetch, headers] = (accesses.get(name) ?? []).map((part) => part?.deref());
  if (!fetch && !headers) throw new TypeError('The way in which this page asks for these data is gone with the element that had it.');
  return { fetch, headers } as Access;
}

/** The platform's `fetch`, or what the page has put in its place; with the headers that the page adds. */
export async function send(url: RequestInfo | URL, { access, ...init }: Sent = {}): Promise<Response> {
  if (access === undefined) return fetch(url, init);
  const { fetch: own, headers } = accessOf(access);
  const added = typeof headers === 'function' ? await headers() : headers;
  const all = new Headers(init.headers);
  for (const [name, value] of new Headers(added)) all.set(name, value);
  return (own ?? fetch)(url, { ...init, headers: all });
}

const senders = new WeakMap<typeof fetch, Map<string, typeof fetch>>();

/** A `fetch` that names the access of a source on each request to the source's own origin, and on no other. The same one each time. */
export function sendAs(access: string, source: string, through: typeof fetch): typeof fetch {
  const origin = originOf(source);
  const name = `${access} ${origin}`;
  const known = senders.get(through) ?? new Map<string, typeof fetch>();
  senders.set(through, known);
  const found = known.get(name) ?? ((url, init) => through(url, originOf(String(url)) === origin ? ({ ...init, access } as Sent) : init));
  known.set(name, found);
  return found;
}
