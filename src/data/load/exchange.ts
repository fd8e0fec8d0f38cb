import { KpiError } from '../../core/errors.ts';
import { listOf, type Connector, type Test } from '../connect/connector.ts';
import { connectors } from '../connect/connectors.ts';
import { passes } from '../connect/row-test.ts';
import { originOf } from './address.ts';
import { BrokenBody, readBody, type LoadProgress } from './body.ts';
import type { LoadLimits } from './limits.ts';
import { pathOf, statusError } from './response.ts';
import { inTurn } from './turns.ts';
import { MAX_TRIES, waitMs } from './waiting.ts';
import type { Watch } from './watch.ts';

/** One request, as it is sent. */
export type Asked = { url: string; method?: string | undefined; body?: string | undefined; headers: HeadersInit };

export type Answered = { response: Response; bytes: Uint8Array };

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
 * @throws KpiError for a status that is no success, a body that is too long, or an answer that never comes.
 */
export async function exchange(asked: Asked, before: number, line: Line): Promise<Answered> {
  let refused: KpiError | undefined;
  for (let tries = 1; ; tries++) {
    const { response, bytes } = await inTurn(line.send, originOf(asked.url), () => once(asked, before, line)).catch((error: unknown) => {
      // That a server asked to wait says more than that it then did not answer at all.
      throw refused && error instanceof KpiError && error.code === 'network' ? refused : error;
    });
    const limited = isLimited(response, bytes, line.connector);
    if (!limited && (response.ok || response.status === 304)) return { response, bytes };
    refused = statusError(asked.url, limited ? 429 : response.status, new TextDecoder().decode(bytes), response.status);
    if (!limited || tries >= MAX_TRIES) throw refused;
    line.watch.rest();
    await line.watch.run(() => line.wait(waitMs(response.headers, tries, Date.now(), Math.random())));
  }
}

async function once({ url, method, body, headers }: Asked, before: number, { send, credentials, watch, limits, onProgress }: Line): Promise<Answered> {
  return watch.run(async () => {
    watch.touch();
    const response = await send(url, { method, body, headers, credentials, signal: watch.signal });
    try {
      const bytes = await readBody(response, (progress) => {
        watch.touch();
        if (before + progress.bytes > limits.bytes) throw new Error('too long');
        onProgress(progress);
      });
      return { response, bytes };
    } catch (error) {
      if (!(error instanceof BrokenBody) || before + error.bytes.length <= limits.bytes) throw error;
      const most = `${Math.round(limits.bytes / 1024 / 1024)} MB`;
      throw new KpiError('limit', `${pathOf(url)} gives more than ${most}. Ask for fewer rows or fields.`, { path: pathOf(url), bytes: error.bytes });
    } finally {
      watch.rest();
    }
  });
}

/** Status 429, or what the connector lists: never a word like "limit", which other refusals have too. */
function isLimited(response: Response, bytes: Uint8Array, connector: Connector | undefined): boolean {
  if (response.status === 429 || (response.status === 503 && response.headers.has('retry-after'))) return true;
  const tests = (connector ? [connector] : Object.values(connectors)).flatMap(({ limited }) => listOf<Test>(limited));
  const applying = tests.filter(({ status }) => (status === undefined ? true : [status].flat().map(Number).includes(response.status)));
  if (applying.length === 0 || bytes.length > LONGEST_REFUSAL) return false;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return applying.some(({ status: _, ...test }) => Object.keys(test).length > 0 && passes(test, value));
  } catch {
    return applying.some((test) => Object.keys(test).length === 1 && test['status'] !== undefined);
  }
}
