import type { ReadReport } from '../../data/index.ts';

/** The source was read. */
export class KpiLoadEvent extends Event {
  /** How many rows there were, what was wrong with them, and what was detected. */
  readonly report: ReadReport;
  /** When, in epoch milliseconds. */
  readonly readAt: number;

  constructor(report: ReadReport, readAt: number) {
    super('kpi-load', { bubbles: true, composed: true });
    this.report = report;
    this.readAt = readAt;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kpi-load': KpiLoadEvent;
  }
}
