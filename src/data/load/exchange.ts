import { KpiError } from '../../core/errors.ts';
import { listOf, type Connector, type Test } from '../connect/connector.ts';
import { connectors } from '../connect/connectors.ts';
import { passes } from '../connect/row-test.ts';
import { originOf } from './address.ts';
import { BrokenBody, readBody, type Body, type LoadProgress, type Taker } from './body.ts';
import type { LoadLimits } from './limits.ts';
import { pathOf, statusError } from './response.ts';
import { inTurn } from './turns.ts';
import { MAX_TRIES, waitMs } from './waiting.ts';
import type { Watch } from './watch.ts';

/** One request, as it is sent. */
export type Asked = { url: string; method?: string | undefined; body?: string | undefined; headers: HeadersInit };

export type Answered<T extends Taker = Taker> = Body & { response: Response; taker: T | undefined };

export type Line = {
  send: typeof fetch;
  credentials: RequestCredentials;
  watch: Watch;
  limits: LoadLimits;
  connector: Connector | undefined;
  onProgress(progress: LoadProgress): void;
  wait(ms: number): Promise<void>;
};

// An answer that asks to wait is short.
const LONGEST_REFUSAL = 64 * 1024;

/**
 * Sends a request, waits and sends it again where the server asks to wait, and reads the answer.
 *
 * @param before how many bytes came with earlier pages
 * @param takes makes who takes a large body, anew each time the request is sent
 * @throws KpiError for a status that is no success, a body that is too long, or an answer that never comes.
 */
export async function exchange<T extends Taker>(asked: Asked, before: number, line: Line, takes?: () => T): Promise<Answered<T>> {
  let refused: KpiError | undefined;
  for (let tries = 1; ; tries++) {
    const answered = await inTurn(line.send, originOf(asked.url), () => once(asked, before, line, takes)).catch((error: unknown) => {
      // That a server asked to wait says more than that it then did not answer at all.
      throw refused && error instanceof KpiError && error.code === 'network' ? refused : error;
    });
    const { response, bytes, length } = answered;
    const limited = isLimited(response, bytes, length, line.connector);
    if (!limited && (response.ok || response.status === 304)) return answered;
    refused = statusError(asked.url, limited ? 429 : response.status, new TextDecoder().decode(bytes), response.status);
    if (!limited || tries >= MAX_TRIES) throw refused;
    line.watch.rest();
    await line.watch.run(() => line.wait(waitMs(response.headers, tries, Date.now(), Math.random())));
  }
}

async function once<T extends Taker>({ url, method, body, headers }: Asked, before: number, { send, credentials, watch, limits, onProgress }: Line, takes?: () => T): Promise<Answered<T>> {
  return watch.run(async () => {
    watch.touch();
    const response = await send(url, { method, body, headers, credentials, signal: watch.signal });
    const taker = response.ok ? takes?.() : undefined;
    try {
      const read = await readBody(response, (progress) => {
        watch.touch();
        if (before + progress.bytes > limits.bytes) throw new Error('too long');
        onProgress(progress);
      }, taker);
      return { response, ...read, taker };
    } catch (error) {
      if (!(error instanceof BrokenBody) || before + error.length <= limits.bytes) throw error;
      const most = `${Math.round(limits.bytes / 1024 / 1024)} MB`;
      throw new KpiError('limit', `${pathOf(url)} gives more than ${most}. Ask for fewer rows or fields.`, { path: pathOf(url), bytes: error.length });
    } finally {
      watch.rest();
    }
  });
}

/** Status 429, or what the connector lists: never a word like "limit", which other refusals have too. */
function isLimited(response: Response, bytes: Uint8Array, length: number, connector: Connector | undefined): boolean {
  if (response.status === 429 || (response.status === 503 && response.headers.has('retry-after'))) return true;
  const tests = (connector ? [connector] : Object.values(connectors)).flatMap(({ limited }) => listOf<Test>(limited));
  const applying = tests.filter(({ status }) => (status === undefined ? true : [status].flat().map(Number).includes(response.status)));
  if (applying.length === 0 || length > LONGEST_REFUSAL) return false;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return applying.some(({ status: _, ...test }) => Object.keys(test).length > 0 && passes(test, value));
  } catch {
    return applying.some((test) => Object.keys(test).length === 1 && test['status'] !== undefined);
  }
}
