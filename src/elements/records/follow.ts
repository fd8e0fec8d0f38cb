import type { KpiElement } from '../base/element.ts';
import type { KpiSelectEvent } from '../events/select.ts';
import type { KpiRecords } from './records.ts';

/** Ties the rows to the element named in `for`: its data and settings, and what is chosen in it. */
export class Follow {
  readonly #host: KpiRecords;
  #id: string | undefined;

  constructor(host: KpiRecords) {
    this.#host = host;
  }

  /** Looks for the element: whenever the name may be another. */
  look(): void {
    const { for: id, source } = this.#host;
    if (id === this.#id && source?.isConnected === Boolean(id)) return;
    this.leave();
    const found = id ? (this.#host.getRootNode() as Document | ShadowRoot).getElementById(id) : null;
    if (!found || found === this.#host || !('reload' in found)) return;
    this.#id = id;
    this.#host.source = found as KpiElement;
    found.addEventListener('kpi-select', this.#select);
    found.addEventListener('kpi-result', this.#again);
  }

  leave(): void {
    this.#host.source?.removeEventListener('kpi-select', this.#select);
    this.#host.source?.removeEventListener('kpi-result', this.#again);
    this.#host.source = this.#id = undefined;
  }

  readonly #select = ({ selection }: KpiSelectEvent): void => {
    this.#host.selection = selection;
  };

  /** The other element has other data or settings, perhaps: what is asked already is not asked again. */
  readonly #again = (): void => this.#host.requestUpdate('for');
}
