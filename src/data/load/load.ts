import { KpiError } from '../../core/errors.ts';
import type { Table } from '../../core/table/table.ts';
import { tableFromRows } from '../../core/table/table.ts';
import type { TableName } from '../../core/table/tables.ts';
import { FaultLog } from '../faults.ts';
import { readPages, type ReadOptions, type ReadTables } from '../read.ts';
import type { ReadReport } from '../report.ts';
import type { LoadProgress } from './body.ts';
import { loadConnector } from './connector-file.ts';
import type { Asked, Line } from './exchange.ts';
import { loadLabels } from './label-pages.ts';
import { DEFAULT_LIMITS, type LoadLimits } from './limits.ts';
import { loadPages, type Loaded } from './pages.ts';
import { naming, pathOf } from './response.ts';
import { Watch } from './watch.ts';

export type LoadOptions = ReadOptions & {
  /** In place of the platform's own; the place for a host to add what a request needs. */
  fetch?: typeof fetch;
  method?: string;
  body?: string;
  headers?: HeadersInit;
  credentials?: RequestCredentials;
  signal?: AbortSignal;
  onProgress?: (progress: LoadProgress) => void;
  /** Where loading ends although more would follow. */
  limits?: Partial<LoadLimits>;
  /** What an earlier load of the same address was answered with: where nothing has changed since, nothing is sent again. */
  validators?: Validators;
  /** In place of a timer, while a server asks to wait. */
  wait?: (ms: number) => Promise<void>;
};

/** The marks of one state of a source. */
export type Validators = { etag?: string; lastModified?: string };

/**
 * Loads one table from a URL, page after page. Status and content are both checked: a login page or an error message that
 * comes with status 200 rejects. A server that asks to wait is waited for. Credentials go to no other host than the URL's:
 * a next page that is said to be elsewhere is asked for where the first came from. Where pages are left out, the report says
 * how many rows were read.
 *
 * @throws KpiError `aborted`, `network`, `unauthorized`, `forbidden`, `not-found`, `timeout`, `limit`, `http`, and what
 *   `readTable` throws. `partial` holds `{table, report}` of the pages before, where there are any.
 */
export async function loadTable(table: TableName, url: string, options: LoadOptions = {}): Promise<{ table: Table; report: ReadReport }> {
  const { tables, report } = await loadTables(url, { ...options, table });
  const loaded = tables[table];
  if (!loaded) throw new KpiError('not-data', `${pathOf(url)} has the tables ${Object.keys(tables).join(', ')}, but not ${table}.`);
  return { table: loaded, report };
}

/** Loads every table that a URL gives. Rejects as {@link loadTable} does. */
export async function loadTables(url: string, options: LoadOptions & { table: TableName }): Promise<ReadTables> {
  return (await loadPayload(url, options)).read(options.table);
}

/** What has arrived from a URL, and can be read for one default table after the other. */
export type Payload = {
  read(table: TableName): ReadTables;
  /** The server says that nothing has changed since the validators were given: there is nothing to read. */
  unchanged?: true;
  /** What to give when the same is loaded again; none where the rows came in several pages. */
  validators?: Validators;
};

/**
 * Loads what a URL gives, and leaves it to the caller to read it. Rejects as {@link loadTable} does, and so does `read` throw.
 *
 * @param options.table the table it is first of all for: it tells which list of an answer counts as its rows
 */
export async function loadPayload(url: string, options: LoadOptions & { table?: TableName }): Promise<Payload> {
  const { fetch: send = fetch, method, body, headers, credentials = 'same-origin', signal, onProgress, limits: given, validators, wait, ...settings } = options;
  const limits = { ...DEFAULT_LIMITS, ...given };
  const watch = new Watch(url, signal, limits);
  const faults = new FaultLog();
  const loaded: Loaded = { pages: [], rows: 0, bytes: 0 };
  const line: Line = {
    send, credentials, watch, limits, connector: undefined,
    onProgress: ({ bytes, totalBytes }) => onProgress?.({
      bytes: loaded.bytes + bytes,
      ...(totalBytes !== undefined && loaded.pages.length === 0 && { totalBytes }),
      ...(loaded.pages.length > 0 && { rows: loaded.rows }),
    }),
    wait: wait ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
  };
  const read = (table: TableName, labels: Awaited<ReturnType<typeof loadLabels>>): ReadTables => {
    if (loaded.pages.length === 0) return nothing(table, settings);
    const about = { faults: faults.list(), labels, maxRows: limits.rows, ...(loaded.next !== undefined && { next: loaded.next }) };
    return naming(url, () => readPages(loaded.pages, { ...settings, table }, about).result);
  };
  try {
    const connector = await loadConnector(settings.connector, url, line);
    if (connector) settings.connector = connector;
    loaded.connector = line.connector = connector;
    const first: Asked = { url, method, body, headers: headersOf(headers, connector?.headers, validators) };
    await loadPages(first, loaded, settings, line, faults);
    const labels = settings.table ? await loadLabels(first, loaded, settings.table, line, faults) : new Map<string, unknown[]>();
    return {
      read: (table) => read(table, labels),
      ...(loaded.unchanged && { unchanged: true }),
      ...validatorsOf(loaded),
    };
  } catch (error) {
    if (error instanceof KpiError && loaded.pages.length > 0) keep(error, settings.table, (table) => read(table, new Map()));
    throw error;
  } finally {
    watch.stop();
  }
}

/** What was good before a failure stays with it. */
function keep(error: KpiError, table: TableName | undefined, read: (table: TableName) => ReadTables): void {
  if (!table) return;
  try {
    const { tables, report } = read(table);
    error.partial = { table: tables[table], tables, report };
  } catch {
    // What had come cannot be read either: the first failure says more.
  }
}

/** The caller's headers, and those of the connector that it has not set itself. */
function headersOf(own: HeadersInit | undefined, others: Readonly<Record<string, string>> | undefined, validators: Validators | undefined): HeadersInit {
  const more: Record<string, string> = {
    ...others,
    ...(validators?.etag !== undefined && { 'If-None-Match': validators.etag }),
    ...(validators?.lastModified !== undefined && { 'If-Modified-Since': validators.lastModified }),
  };
  if (Object.keys(more).length === 0) return own as HeadersInit;
  const headers = new Headers(own);
  for (const [name, value] of Object.entries(more)) if (!headers.has(name)) headers.set(name, value);
  return Object.fromEntries(headers);
}

function validatorsOf({ first, pages }: Loaded): { validators?: Validators } {
  if (!first || pages.length !== 1) return {};
  const [etag, lastModified] = [first.headers.get('etag'), first.headers.get('last-modified')];
  if (etag === null && lastModified === null) return {};
  return { validators: { ...(etag !== null && { etag }), ...(lastModified !== null && { lastModified }) } };
}

/** Some servers say "no rows" with 204 and no body. */
function nothing(table: TableName, { format = 'json' }: ReadOptions): ReadTables {
  const fault = { reason: 'no-content', count: 1, firstRow: 0, hint: 'The server answered 204: it has no rows.' };
  return {
    tables: { [table]: tableFromRows(table, []) },
    report: { rows: 0, kept: 0, faults: [fault], detected: { format }, bytes: 0, pages: 1 },
    namesTables: false,
  };
}
