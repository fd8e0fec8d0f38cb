/** The reader of a board chose another period, comparison or filter. */
export class KpiFilterEvent extends Event {
  /** As in the attribute `period`. */
  readonly period: string;
  /** As in the attribute `compare`; `none` for nothing. */
  readonly compare: string;
  /** The values that are kept, by field; those that were selected in an element too. */
  readonly filters: Readonly<Record<string, readonly string[]>>;

  constructor(period: string, compare: string, filters: Readonly<Record<string, readonly string[]>>) {
    super('kpi-filter', { bubbles: true, composed: true });
    this.period = period;
    this.compare = compare;
    this.filters = filters;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kpi-filter': KpiFilterEvent;
  }
}
