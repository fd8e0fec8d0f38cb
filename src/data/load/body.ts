import { KpiError } from '../../core/errors.ts';

/** How much has arrived; the totals where the server says them. Rows are told from the second page on. */
export type LoadProgress = { bytes: number; totalBytes?: number; rows?: number; totalRows?: number };

/** A body that ended before its end: how much had come until then. */
export class BrokenBody extends Error {
  readonly length: number;

  constructor(length: number, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause));
    this.length = length;
  }
}

/** A body: its bytes where there are few; a large one is given to whoever takes it while it arrives, and not kept. */
export type Body = { readonly length: number; readonly bytes: Uint8Array; readonly taken: boolean };

/** Takes a large body piece by piece; `wants` says so of its start. */
export type Taker = { readonly from: number; wants(start: Uint8Array): boolean; push(piece: Uint8Array): void };

/**
 * Reads a body, telling after each piece how much has arrived.
 *
 * @throws BrokenBody where it breaks off, or where `onProgress` throws; what the taker throws.
 */
export async function readBody(response: Response, onProgress: (progress: LoadProgress) => void, taker?: Taker): Promise<Body> {
  const total = totalOf(response);
  const report = (bytes: number): void => onProgress({ bytes, ...(total !== undefined && { totalBytes: total }) });
  if (!response.body) {
    const whole = new Uint8Array(await response.arrayBuffer());
    report(whole.length);
    return { length: whole.length, bytes: whole, taken: false };
  }
  let pieces: Uint8Array[] = [];
  let length = 0;
  let taken: boolean | undefined;
  const reader = response.body.getReader();
  const take = (piece: Uint8Array): void => {
    if (taken) taker?.push(piece);
    else pieces.push(piece);
    if (taken !== undefined || !taker || length < taker.from) return;
    taken = taker.wants(pieces[0] as Uint8Array);
    if (!taken) return;
    for (const early of pieces) taker.push(early);
    pieces = [];
  };
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      report(length);
      take(value);
    }
  } catch (error) {
    void reader.cancel().catch(() => undefined);
    throw error instanceof KpiError ? error : new BrokenBody(length, error);
  }
  return { length, bytes: joined(pieces, taken ? 0 : length), taken: taken ?? false };
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** The announced length counts the packed bytes of a packed body, so it says nothing there. */
function totalOf({ headers }: Response): number | undefined {
  const length = Number(headers.get('content-length') ?? NaN);
  return headers.has('content-encoding') || !Number.isFinite(length) || length <= 0 ? undefined : length;
}
