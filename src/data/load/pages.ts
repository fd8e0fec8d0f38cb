import type { TableName } from '../../core/table/tables.ts';
import type { Connector } from '../connect/connector.ts';
import { detectConnector, listOfPage } from '../connect/dialect.ts';
import { findRows } from '../connect/envelope.ts';
import { nextOf, type Next } from '../connect/next-page.ts';
import { refuseErrors } from '../connect/parts.ts';
import { rulesFor } from '../connect/rules.ts';
import { decode, decodeArrow, isArrow, type Decoded } from '../decode/decode.ts';
import { isObject } from '../decode/records.ts';
import type { FaultLog } from '../faults.ts';
import type { ReadSettings } from '../worker/protocol.ts';
import { Arriving } from './arriving.ts';
import { originOf, nextAddress, paramOf, withParam } from './address.ts';
import { exchange, type Answered, type Asked, type Line } from './exchange.ts';
import { naming, pathOf } from './response.ts';

/** What has been loaded so far; it grows page by page, and what is there stays good whatever happens then. */
export type Loaded = {
  pages: Decoded[];
  rows: number;
  bytes: number;
  /** How the next page was found. */
  next?: string;
  connector?: Connector | undefined;
  /** The first answer had status 304: nothing has changed since. */
  unchanged?: boolean;
  first?: Response;
};

export type PageSettings = Omit<ReadSettings, 'table'> & { table?: TableName };

/**
 * Loads the pages of a list, one after the other, into `loaded`. Ends at the last page, at the caps, where a page comes again,
 * and where the next one could only be asked for elsewhere; whatever leaves rows behind is a fault.
 *
 * @throws KpiError as {@link exchange} does, and for a page that is no data.
 */
export async function loadPages(first: Asked, loaded: Loaded, settings: PageSettings, line: Line, faults: FaultLog): Promise<void> {
  const asked = new Set<string>();
  const seen = new Set<string>();
  let request: Asked | undefined = first;
  while (request) {
    asked.add(keyOf(request));
    const { url } = request;
    const answer: Answered<Arriving> = await exchange(request, loaded.bytes, line, () => new Arriving(url, settings.format));
    loaded.first ??= answer.response;
    loaded.bytes += answer.length;
    if (answer.response.status === 304) {
      loaded.unchanged = true;
      return;
    }
    // Some servers say "no rows" with 204 and no body.
    if (answer.response.status === 204 || (answer.length === 0 && loaded.pages.length > 0)) return;
    const page = await decoded(answer, url, settings, faults);
    const value = page.format === 'json' ? page.value : undefined;
    if (loaded.pages.length === 0) loaded.connector ??= detectConnector(value, settings.table ?? 'deals');
    line.connector = loaded.connector;
    const rows: PageRows = naming(request.url, () => rowsOfPage(page, loaded.connector, settings));
    if (comesAgain(rows, seen)) {
      faults.add('page-loop', loaded.rows + 1, undefined, `The server gave the same page again. Reading ended after the first ${loaded.rows} rows.`);
      return;
    }
    loaded.pages.push(page);
    loaded.rows += rows.length;
    const next = nextOf(rulesFor(loaded.connector, settings.table), {
      value,
      header: (name) => answer.response.headers.get(name),
      asked: (where) => askedFor(first, where),
      hasBody: bodyOf(first) !== undefined,
      rows: rows.length, rowsSoFar: loaded.rows, pagesSoFar: loaded.pages.length, size: loaded.connector?.size,
    });
    request = next && rows.length > 0 ? follow(next, first, request, loaded, line, faults) : undefined;
    if (request && asked.has(keyOf(request))) {
      faults.add('page-loop', loaded.rows + 1, undefined, `The next page is one that was read already. Reading ended after the first ${loaded.rows} rows.`);
      return;
    }
  }
}

async function decoded({ bytes, taken, taker }: Answered<Arriving>, url: string, { format }: PageSettings, faults: FaultLog): Promise<Decoded> {
  if (taken && taker) return taker.end(faults);
  return isArrow(bytes) ? decodeArrow(bytes) : naming(url, () => decode(bytes, format, faults));
}

/** The request for the next page; undefined, and said, where there is none to make. */
function follow(next: Next, first: Asked, current: Asked, loaded: Loaded, { limits }: Line, faults: FaultLog): Asked | undefined {
  const { rows, pages } = loaded;
  if (pages.length >= limits.pages || rows >= limits.rows) {
    faults.add('more-pages', rows + 1, undefined, `Only the first ${rows} rows were read, from ${pages.length} pages: more would be too many. Ask for fewer.`);
    return undefined;
  }
  const { to, value } = next;
  if (to === undefined) {
    faults.add('more-pages', rows + 1, undefined, `Only the first ${rows} rows were read: the answer says that more follow, but not how to ask for them. Give a connector with a rule for the next page.`);
    return undefined;
  }
  loaded.next ??= `${next.from} → ${to}`;
  if (to.startsWith('?')) return { ...first, url: withParam(first.url, to.slice(1), value) };
  if (to.startsWith('body.')) return { ...first, body: withField(first, to.slice('body.'.length), value) };
  const address = nextAddress(value, first.url, current.url, loaded.connector?.anchor);
  if (!address) {
    faults.add('more-pages', rows + 1, undefined, `Only the first ${rows} rows were read: the next page is on ${originOf(value)}, where nothing is sent. Give a connector with an "anchor".`);
    return undefined;
  }
  if (address.rewritten) {
    faults.add('rewritten-link', rows + 1, undefined, `The next page was said to be on ${originOf(value)}. It was asked for at ${pathOf(first.url)}, where the first one came from.`);
  }
  return { ...first, url: address.url };
}

/** How many rows a page has, and what makes it known again. */
type PageRows = { length: number; key: string };

function rowsOfPage(page: Decoded, connector: Connector | undefined, { table = 'deals', map }: PageSettings): PageRows {
  if (page.format !== 'json') {
    const { length, columns } = page.records;
    const cells = (record: number): unknown[] => [...columns.values()].map((column) => column[record]);
    return { length, key: JSON.stringify([length, cells(0), cells(length - 1)]) };
  }
  const { value } = page;
  const hasEntities = connector && Object.keys(connector.entities).length > 0;
  const fields = map && Object.values(map).every((spec) => typeof spec === 'string' || Array.isArray(spec)) ? (map as Record<string, string>) : {};
  const rows = (hasEntities ? listOfPage(connector, value, table) : undefined) ?? findRows(value, table, fields)?.rows ?? [];
  refuseErrors(value, rows.some((row) => isObject(row) || Array.isArray(row)) && rows[0] !== value);
  return { length: rows.length, key: JSON.stringify([rows.length, rows[0], rows.at(-1)]) };
}

function comesAgain({ length, key }: PageRows, seen: Set<string>): boolean {
  if (length === 0) return false;
  const again = seen.has(key);
  seen.add(key);
  return again;
}

function keyOf({ url, body }: Asked): string {
  return `${url} ${body ?? ''}`;
}

function bodyOf({ body }: Asked): Record<string, unknown> | undefined {
  try {
    const value: unknown = body === undefined ? undefined : JSON.parse(body);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What a request says at `?param` or `body.path`. */
function askedFor(request: Asked, where: string): unknown {
  if (where.startsWith('?')) return paramOf(request.url, where.slice(1));
  if (!where.startsWith('body.')) return undefined;
  return where.slice('body.'.length).split('.').reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), bodyOf(request));
}

/** The JSON body of a request with one field set, as a number where it looks like one and was one. */
function withField(request: Asked, path: string, value: string): string {
  const body = structuredClone(bodyOf(request) ?? {});
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let inner: Record<string, unknown> = body;
  for (const key of keys) {
    const deeper = isObject(inner[key]) ? inner[key] : {};
    inner[key] = deeper;
    inner = deeper;
  }
  inner[last] = /^(0|[1-9]\d{0,14})$/.test(value) && typeof inner[last] !== 'string' ? Number(value) : value;
  return JSON.stringify(body);
}
