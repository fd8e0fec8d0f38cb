import { MINUTE_MS, SECOND_MS } from '../../core/time/instant.ts';

/** Where loading ends, so that a server that never does cannot fill a page. */
export type LoadLimits = {
  /** Of all pages together. */
  bytes: number;
  rows: number;
  pages: number;
  /** From the first request to the last byte. */
  ms: number;
  /** Without a byte arriving. */
  idleMs: number;
};

export const DEFAULT_LIMITS: LoadLimits = {
  bytes: 512 * 1024 * 1024,
  rows: 5_000_000,
  pages: 1000,
  ms: 15 * MINUTE_MS,
  idleMs: 90 * SECOND_MS,
};
