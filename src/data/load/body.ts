/** How much has arrived; the totals where the server says them. Rows are told from the second page on. */
export type LoadProgress = { bytes: number; totalBytes?: number; rows?: number; totalRows?: number };

/** A body that ended before its end: what had come until then. */
export class BrokenBody extends Error {
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause));
    this.bytes = bytes;
  }
}

/**
 * Reads a whole body, telling after each piece how much has arrived.
 *
 * @throws BrokenBody where it breaks off, or where `onProgress` throws.
 */
export async function readBody(response: Response, onProgress: (progress: LoadProgress) => void): Promise<Uint8Array> {
  const total = totalOf(response);
  const report = (bytes: number): void => onProgress({ bytes, ...(total !== undefined && { totalBytes: total }) });
  if (!response.body) {
    const whole = new Uint8Array(await response.arrayBuffer());
    report(whole.length);
    return whole;
  }
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = response.body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      pieces.push(value);
      length += value.length;
      report(length);
    }
  } catch (error) {
    void reader.cancel().catch(() => undefined);
    throw new BrokenBody(joined(pieces, length), error);
  }
  return joined(pieces, length);
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
