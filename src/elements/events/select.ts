/** What a row holds: times as epoch milliseconds, no value as null. */
export type SelectedRow = Readonly<Record<string, number | string | null>>;

/** Someone chose a part of a picture, such as a stage of a funnel. */
export class KpiSelectEvent extends Event {
  /** What was chosen, by the names of the fields it is about: `{stage: "Demo", owner: "Bruno Conti"}`. */
  readonly selection: Readonly<Record<string, string>>;
  /** The same as a filter for other elements: what a stage of a funnel stands for are the deals that reached it. */
  readonly where: Readonly<Record<string, string>>;
  /** The rows behind it; of more than a thousand, the first thousand. */
  readonly rows: readonly SelectedRow[];
  /** How many rows there are. */
  readonly total: number;

  constructor(selection: Readonly<Record<string, string>>, rows: readonly SelectedRow[], total = rows.length, where = selection) {
    super('kpi-select', { bubbles: true, composed: true });
    this.selection = selection;
    this.where = where;
    this.rows = rows;
    this.total = total;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kpi-select': KpiSelectEvent;
  }
}
