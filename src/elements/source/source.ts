import { css, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { givenBy } from '../base/given.ts';
import { GivenWatch } from '../base/given-watch.ts';
import { Membership } from '../base/membership.ts';
import { sharedSource } from '../base/request.ts';
import { sourcesContext, type SourceRegister } from '../base/share.ts';
import { SourceAttributes } from '../base/source-attributes.ts';
import { VERSION } from '../base/version.ts';
import { warnOnce } from '../page/warn.ts';

/**
 * @summary A source of rows for all elements of the board it is in. It shows nothing.
 * @element kpi-source
 * @status experimental
 * @since 0.1
 *
 * Several sources join to one set of tables: deals from one address, the history of their stages from another, exchange rates from
 * the page itself. Data are given as in any element: the property `data`; a child `<script type="application/json">` or `text/csv`;
 * the attribute `data`; `from`; `src`.
 *
 * @attr data - Rows as JSON, or `{"table": rows}`.
 */
export class KpiSource extends SourceAttributes {
  static readonly version: string = VERSION;
  static override styles: CSSResultGroup = css`:host { display: none }`;

  /** Tells the source from others of the same table; one inside an inner board takes the place of the outer's of its name. Default: its table. */
  @property() name: string | undefined;

  readonly #watch = new GivenWatch(this, () => this.requestUpdate());
  readonly #register = new Membership(this, sourcesContext, () => this.#report());
  #reportedTo: SourceRegister | undefined;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'data'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'data') this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch.start();
    this.#register.join();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // One that is only being moved is connected again by then.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#watch.stop();
      this.#register.leave();
      this.#report();
    });
  }

  override updated(): void {
    if (this.isConnected) this.#report();
  }

  /** Says to the board what there is; to one that it has left, that there is nothing any more. */
  #report(): void {
    const register = this.#register.value;
    if (register !== this.#reportedTo) this.#reportedTo?.put(this);
    this.#reportedTo = register;
    if (!register) return;
    this.#watch.look();
    const given = givenBy(this);
    if (given && 'error' in given) warnOnce(given.error.message);
    const isGiven = given && !('error' in given) && !('sources' in given);
    register.put(this, isGiven ? sharedSource(this, given, this.table || 'deals', this.name) : undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kpi-source': KpiSource;
  }
}
