/** Whose wait passed which mark, and how long it was by then: milliseconds, of business hours where there is a schedule. */
export type Threshold = { readonly id: string; readonly mark: number; readonly elapsed: number };

/** A wait passed a mark while somebody was looking on. It is told once for each mark. */
export class KpiThresholdEvent extends CustomEvent<Threshold> {
  constructor(detail: Threshold) {
    super('kpi-threshold', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kpi-threshold': KpiThresholdEvent;
  }
}
