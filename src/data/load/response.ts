import { KpiError, type KpiErrorCode } from '../../core/errors.ts';
import { serverWords } from '../connect/server-words.ts';

/** The path of an address without its query, which may hold secrets, and without user and password. */
export function pathOf(url: string): string {
  try {
    return new URL(url, 'http://localhost/').pathname;
  } catch {
    return url.split(/[?#]/, 1)[0] ?? url;
  }
}

const REFUSED: Readonly<Record<number, readonly [code: KpiErrorCode, sentence: string]>> = {
  401: ['unauthorized', 'asks to sign in. Sign in and try again.'],
  403: ['forbidden', 'does not allow this. Ask who manages the data for access.'],
  404: ['not-found', 'does not exist. Check the address.'],
  408: ['timeout', 'took too long to answer. Try again.'],
  429: ['http', 'asks to wait: too many requests were made. Try again in a minute.'],
  504: ['timeout', 'took too long to answer. Try again.'],
};

/**
 * The error for an answer whose status is not a success, with the server's own words where it sent some.
 *
 * @param meant the status it stands for, where a server says so in another way than by its status
 */
export function statusError(url: string, meant: number, body: string, status = meant): KpiError {
  const [code, sentence] = REFUSED[meant] ?? ['http', `answered with status ${status}. Try again later, or ask who runs the server.`];
  const words = isMarkup(body) ? undefined : wordsIn(body);
  const said = words === undefined ? '' : ` The server says: "${words}".`;
  return new KpiError(code, `${pathOf(url)} ${sentence}${said}`, { status, path: pathOf(url), ...(words !== undefined && { words }) });
}

function wordsIn(body: string): string | undefined {
  try {
    return serverWords(JSON.parse(body));
  } catch {
    return serverWords(body);
  }
}

function isMarkup(body: string): boolean {
  return body.trimStart().startsWith('<');
}

/** The error for a request that got no answer: the caller gave up, or the network did. */
export function requestError(url: string, signal: AbortSignal | undefined, cause: unknown): KpiError {
  if (signal?.aborted) return new KpiError('aborted', `Loading ${pathOf(url)} was stopped.`, { path: pathOf(url) });
  const message = `${pathOf(url)} could not be reached. Check the address and the connection; on another host, that it allows this page (CORS).`;
  return new KpiError('network', message, { path: pathOf(url), cause: cause instanceof Error ? cause.message : String(cause) });
}

/** Says in every error of reading where the data came from. */
export function naming<T>(url: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof KpiError) || error.message.startsWith(pathOf(url))) throw error;
    throw new KpiError(error.code, `${pathOf(url)}: ${error.message}`, error.detail);
  }
}
