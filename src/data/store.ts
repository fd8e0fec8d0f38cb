import { LateStore } from './store/late-store.ts';
import type { Answers, ErrorMessage, Question, Source } from './worker/protocol.ts';

/** What an element asks of the page's store. Equal requests are answered once. */
export type Request = {
  source: Source;
  /** More sources, whose tables are put beside those of `source`: of a table that several give, that of the last is taken. */
  join?: Source[];
  questions: Question[];
  /** How long answers may be painted from the cache, in milliseconds; `off` neither reads nor writes it. */
  cache: number | 'off';
  /** Keeps the cached answers of one user or tenant apart from another's. */
  partition?: string;
  /** Asks again every so many milliseconds. */
  refreshMs?: number;
};

/** What the store tells an element, in the order in which it happens. */
export type Update =
  | { type: 'progress'; bytes: number; totalBytes?: number; rows?: number }
  /** `cached`: painted from the cache, and being asked again. */
  | { type: 'answers'; answers: Answers; cached: boolean }
  | { type: 'failed'; error: ErrorMessage };

export interface Subscription {
  /** Reads the source again. */
  refresh(): void;
  close(): void;
}

export interface Store {
  subscribe(request: Request, observer: (update: Update) => void): Subscription;
}

let shared: Store | undefined;

/** The page's store. It is loaded with the first question, and so is its engine. */
export function pageStore(): Store {
  shared ??= new LateStore(async () => {
    const engine = (): Promise<readonly [typeof import('./worker/line.ts'), typeof import('./worker/engine.ts'), typeof import('./reader.ts')]> =>
      Promise.all([import('./worker/line.ts'), import('./worker/engine.ts'), import('./reader.ts')]);
    // On its way beside the store; whether it comes is looked at when it is needed.
    engine().catch(() => undefined);
    const { PageStore } = await import('./store/page-store.ts');
    return new PageStore(async () => {
      const [{ AdaptiveLine }, { EngineHandler }, reader] = await engine();
      return new AdaptiveLine(EngineHandler, { reader, now: () => Date.now() });
    }, async () => (await import('./worker/line.ts')).answerCache());
  });
  return shared;
}
