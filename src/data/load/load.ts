import { KpiError } from '../../core/errors.ts';
import type { Table } from '../../core/table/table.ts';
import { tableFromRows } from '../../core/table/table.ts';
import type { TableName } from '../../core/table/tables.ts';
import { readTables, type ReadOptions, type ReadTables } from '../read.ts';
import type { ReadReport } from '../report.ts';
import { readBody, type LoadProgress } from './body.ts';
import { pathOf, requestError, statusError } from './response.ts';

export type LoadOptions = ReadOptions & {
  /** In place of the platform's own; the place for a host to add what a request needs. */
  fetch?: typeof fetch;
  method?: string;
  body?: string;
  headers?: HeadersInit;
  credentials?: RequestCredentials;
  signal?: AbortSignal;
  onProgress?: (progress: LoadProgress) => void;
};

/**
 * Loads one table from a URL. Status and content are both checked: a login page or an error message that comes with
 * status 200 rejects. Only the first page is read; the report has the fault `more-pages` where more follow.
 *
 * @throws KpiError `aborted`, `network`, `unauthorized`, `forbidden`, `not-found`, `timeout`, `http`, and what `readTable` throws.
 */
export async function loadTable(table: TableName, url: string, options: LoadOptions = {}): Promise<{ table: Table; report: ReadReport }> {
  const { tables, report } = await loadTables(url, { ...options, table });
  const loaded = tables[table];
  if (!loaded) throw new KpiError('not-data', `${pathOf(url)} has the tables ${Object.keys(tables).join(', ')}, but not ${table}.`);
  return { table: loaded, report };
}

/** Loads every table that a URL gives. Rejects as {@link loadTable} does. */
export async function loadTables(url: string, options: LoadOptions & { table: TableName }): Promise<ReadTables> {
  const { table, ...request } = options;
  return (await loadPayload(url, request)).read(table);
}

/** What has arrived from a URL, and can be read for one default table after the other. */
export type Payload = { read(table: TableName): ReadTables };

/** Loads what a URL gives, and leaves it to the caller to read it. Rejects as {@link loadTable} does, and so does `read` throw. */
export async function loadPayload(url: string, options: LoadOptions): Promise<Payload> {
  const { fetch: send = fetch, method, body, headers, credentials = 'same-origin', signal, onProgress, ...settings } = options;
  const init: RequestInit = { method, body, headers, credentials, signal };
  const answer = await unlessAborted(url, signal, async () => {
    const response = await send(url, init);
    return { response, bytes: await readBody(response, onProgress) };
  });
  const { response, bytes } = answer;
  if (!response.ok) throw statusError(url, response.status, new TextDecoder().decode(bytes));
  if (response.status === 204) return { read: (table) => nothing(table, settings) };
  return { read: (table) => naming(url, () => readTables(bytes, { ...settings, table })) };
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

/** Settles as soon as the signal fires, whether or not what is under way heeds it. */
async function unlessAborted<T>(url: string, signal: AbortSignal | undefined, run: () => Promise<T>): Promise<T> {
  if (signal?.aborted) throw requestError(url, signal, signal.reason);
  let stop: (() => void) | undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(new Error('aborted'));
    signal?.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([run(), stopped]);
  } catch (error) {
    throw error instanceof KpiError ? error : requestError(url, signal, error);
  } finally {
    if (stop) signal?.removeEventListener('abort', stop);
  }
}

/** Says in every error of reading where the data came from. */
function naming<T>(url: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof KpiError)) throw error;
    throw new KpiError(error.code, `${pathOf(url)}: ${error.message}`, error.detail);
  }
}
