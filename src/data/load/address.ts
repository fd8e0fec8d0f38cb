/*
 * Addresses are handled as they are written: a server may refuse its own link once it has been taken apart and put together
 * again, since its cursors are signed or encoded in ways of their own.
 */

/** The address of the page, where there is one: what relative addresses are relative to. */
function base(): string {
  const { location } = globalThis as { location?: { href?: string } };
  return location?.href?.startsWith('http') ? location.href : 'http://localhost/';
}

/** Scheme, host and port of an address. */
export function originOf(url: string): string {
  try {
    return new URL(url, base()).origin;
  } catch {
    return '';
  }
}

type Parts = { origin: string; path: string; query: string };

/** Takes an address apart without changing a letter of it. */
function partsOf(url: string): Parts {
  const [, origin = '', path = '', query = ''] = /^((?:[a-z][a-z0-9+.-]*:)?(?:\/\/[^/?#]*)?)([^?#]*)(\?[^#]*)?/i.exec(url) ?? [];
  return { origin, path, query };
}

/**
 * The address to request for a link that an answer gives.
 *
 * What stands before the `anchor` in the first request is a proxy's, and stays. A link to another origin is never requested
 * there: without an anchor its query replaces that of the first request. Undefined where a link to another origin has none.
 */
export function nextAddress(link: string, first: string, current: string, anchor: string | undefined): { url: string; rewritten: boolean } | undefined {
  const start = partsOf(first);
  if (link.startsWith('?')) return { url: mergedQuery(start, link), rewritten: false };
  const [relative = ''] = link.split('?');
  if (relative !== '' && start.path.endsWith(`/${relative}`)) return { url: `${start.origin}${start.path}${partsOf(link).query}`, rewritten: false };
  const absolute = absoluteLink(link, current);
  // A link within the folder of what gave it is where that came from.
  if (!/^([a-z][a-z0-9+.-]*:)?\//i.test(link)) return { url: absolute, rewritten: false };
  const rewritten = originOf(absolute) !== originOf(first);
  const target = partsOf(absolute);
  const [at, before] = [anchorIn(target.path, anchor), anchorIn(start.path, anchor)];
  if (at >= 0 && before >= 0) return { url: `${start.origin}${start.path.slice(0, before)}${target.path.slice(at)}${target.query}`, rewritten };
  if (!rewritten) return { url: `${start.origin}${target.path}${target.query}`, rewritten };
  return target.query.length > 1 ? { url: `${start.origin}${start.path}${target.query}`, rewritten } : undefined;
}

function anchorIn(path: string, anchor = ''): number {
  return anchor.split('|').filter(Boolean).map((mark) => path.indexOf(mark)).find((at) => at >= 0) ?? -1;
}

/** Whether an address lies where a system's own addresses do. Without an anchor nobody knows. */
export function isAnchored(url: string, anchor: string | undefined): boolean {
  return !anchor || anchorIn(partsOf(url).path, anchor) >= 0;
}

/** A link as it is written, or, where it is relative to the page that gave it, with that page's folder before it. */
function absoluteLink(link: string, current: string): string {
  if (/^([a-z][a-z0-9+.-]*:)?\/\//i.test(link) || link.startsWith('/')) return link.startsWith('/') && !link.startsWith('//') ? `${partsOf(current).origin}${link}` : link;
  const { origin, path } = partsOf(current);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return `${origin}${new URL(`${folder}${link.split('?')[0] ?? ''}`, base()).pathname}${partsOf(link).query}`;
}

/** The first request with the parameters that a link names. */
function mergedQuery({ origin, path, query }: Parts, link: string): string {
  const named = new Set(pairs(link).map(nameOf));
  const kept = pairs(query).filter((pair) => !named.has(nameOf(pair)));
  return `${origin}${path}?${[...kept, ...pairs(link)].join('&')}`;
}

/** The value of a parameter of an address; undefined where it has none. */
export function paramOf(url: string, name: string): string | undefined {
  const pair = pairs(partsOf(url).query).find((one) => nameOf(one) === name);
  return pair === undefined ? undefined : decoded(pair.slice(pair.indexOf('=') < 0 ? pair.length : pair.indexOf('=') + 1));
}

/** An address with a parameter set; the others stay as they are. A value that is encoded already is not encoded again. */
export function withParam(url: string, name: string, value: string): string {
  const { origin, path, query } = partsOf(url);
  const pair = `${encodeURIComponent(name).replaceAll('%24', '$').replaceAll('%5B', '[').replaceAll('%5D', ']')}=${isEncoded(value) ? value : encodeURIComponent(value)}`;
  const all = pairs(query);
  const at = all.findIndex((one) => nameOf(one) === name);
  if (at < 0) all.push(pair);
  else all[at] = pair;
  return `${origin}${path}?${all.join('&')}`;
}

function isEncoded(value: string): boolean {
  return /^[\w.~%-]*$/.test(value) && /%[0-9a-f]{2}/i.test(value) && !/%(?![0-9a-f]{2})/i.test(value);
}

function pairs(query: string): string[] {
  return query.replace(/^\?/, '').split('&').filter((pair) => pair !== '');
}

function nameOf(pair: string): string {
  return decoded(pair.split('=', 1)[0] ?? '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
