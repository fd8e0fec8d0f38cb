import type { ToWorker } from './wire.ts';

// How many pieces of one body may be under way.
const PIECES_AHEAD = 8;

/** The page's end of a request that the Worker makes: sends what arrives, no faster than it is used up. */
export class FarAnswer {
  #credit = PIECES_AHEAD;
  #wake: (() => void) | undefined;
  readonly controller = new AbortController();

  more(): void {
    this.#credit++;
    this.#wake?.();
  }

  async send(call: number, answer: Promise<Response>, post: (message: ToWorker, transfer?: Transferable[]) => void): Promise<void> {
    const { signal } = this.controller;
    signal.addEventListener('abort', () => this.#wake?.());
    try {
      const response = await answer;
      post({ type: 'head', call, status: response.status, headers: [...response.headers], hasBody: response.body !== null });
      const reader = response.body?.getReader();
      for (;;) {
        if (this.#credit === 0) await new Promise<void>((resolve) => (this.#wake = resolve));
        if (signal.aborted) return void reader?.cancel().catch(() => undefined);
        const piece = await reader?.read();
        if (!piece || piece.done) break;
        this.#credit--;
        const bytes = piece.value;
        // What is a view into a larger buffer is copied: the rest is not ours to give away.
        const own = bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
        post({ type: 'piece', call, bytes: own }, [own.buffer]);
      }
      post({ type: 'end', call });
    } catch (error) {
      post({ type: 'broken', call, reason: error instanceof Error ? error.message : String(error) });
    }
  }
}
