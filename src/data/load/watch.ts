import { KpiError } from '../../core/errors.ts';
import { SECOND_MS } from '../../core/time/instant.ts';
import type { LoadLimits } from './limits.ts';
import { pathOf, requestError } from './response.ts';

/** Ends what is under way when its caller gives up, when it takes too long, or when nothing has come for too long. */
export class Watch {
  readonly #controller = new AbortController();
  readonly #outer: AbortSignal | undefined;
  readonly #limits: LoadLimits;
  readonly #url: string;
  readonly #give: () => void;
  #whole: ReturnType<typeof setTimeout> | undefined;
  #idle: ReturnType<typeof setTimeout> | undefined;
  #reason: KpiError | undefined;

  constructor(url: string, outer: AbortSignal | undefined, limits: LoadLimits) {
    this.#url = url;
    this.#outer = outer;
    this.#limits = limits;
    this.#give = () => this.#controller.abort(outer?.reason);
    if (outer?.aborted) this.#give();
    outer?.addEventListener('abort', this.#give);
    this.#whole = setTimeout(() => this.#end(limits.ms, 'Loading took longer than'), limits.ms);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Something has arrived, or is about to be asked for. */
  touch(): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.#end(this.#limits.idleMs, 'Nothing came for'), this.#limits.idleMs);
  }

  /** Nothing is expected for a while. */
  rest(): void {
    clearTimeout(this.#idle);
  }

  stop(): void {
    this.rest();
    clearTimeout(this.#whole);
    this.#outer?.removeEventListener('abort', this.#give);
  }

  /** Settles as soon as the watch ends it, whether or not what runs heeds the signal. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    let stop: (() => void) | undefined;
    try {
      if (this.signal.aborted) throw new Error('aborted');
      const stopped = new Promise<never>((_, reject) => {
        stop = () => reject(new Error('aborted'));
        this.signal.addEventListener('abort', stop);
      });
      return await Promise.race([work(), stopped]);
    } catch (error) {
      throw error instanceof KpiError ? error : (this.#reason ?? requestError(this.#url, this.#outer, error));
    } finally {
      if (stop) this.signal.removeEventListener('abort', stop);
    }
  }

  #end(ms: number, what: string): void {
    this.#reason = new KpiError('timeout', `${pathOf(this.#url)}: ${what} ${Math.round(ms / SECOND_MS)} s. Ask for less, or try again.`, { path: pathOf(this.#url) });
    this.#controller.abort();
  }
}
