import type { ErrorMessage } from '../../data/index.ts';

/** Something failed: the source could not be read, or a question could not be asked. Old results stay. */
export class KpiErrorEvent extends Event {
  /** A stable code and a plain sentence. */
  readonly error: ErrorMessage;

  constructor(error: ErrorMessage) {
    super('kpi-error', { bubbles: true, composed: true });
    this.error = error;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kpi-error': KpiErrorEvent;
  }
}
