/**
 * What a page and its Worker say beside the messages of the protocol: the Worker reads and computes, the page fetches. So a
 * request is made as the page, with its policies and cookies, and a load that began in the page can go on in the Worker.
 */
import type { Sent } from '../access.ts';
import type { FromHandler, Keyed } from './handler.ts';

/** Copied from the `init` that a loader gives to `fetch`. */
export type WireRequest = Pick<Sent, 'method' | 'body' | 'headers' | 'credentials' | 'access'>;

export type ToWorker =
  | Keyed
  | { type: 'head'; call: number; status: number; headers: [string, string][]; hasBody: boolean }
  /** The buffer is transferred: it belongs to the Worker from here on. */
  | { type: 'piece'; call: number; bytes: Uint8Array<ArrayBuffer> }
  | { type: 'end'; call: number }
  | { type: 'broken'; call: number; reason: string };

export type FromWorker =
  | FromHandler
  /** The Worker runs, and holds the named lock for as long as it lives; none where the browser has no locks. */
  | { type: 'ready'; lock?: string }
  | { type: 'fetch'; call: number; url: string; request: WireRequest }
  /** A piece was used up: one more may be sent. */
  | { type: 'more'; call: number }
  | { type: 'stop'; call: number };
