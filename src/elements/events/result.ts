import type { AnswerOrError } from '../../data/index.ts';

/** There are results to show. */
export class KpiResultEvent extends Event {
  /** One entry a question: a result with its period and comparison, or why there is none. */
  readonly entries: readonly AnswerOrError[];
  /** They come from the cache, and the source is being read again. */
  readonly cached: boolean;

  constructor(entries: readonly AnswerOrError[], cached: boolean) {
    super('kpi-result', { bubbles: true, composed: true });
    this.entries = entries;
    this.cached = cached;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kpi-result': KpiResultEvent;
  }
}
