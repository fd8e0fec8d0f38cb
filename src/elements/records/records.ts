import { css, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import type { Question, RowSide, TableName } from '../../data/index.ts';
import { KpiElement } from '../base/element.ts';
import { questionFor } from '../base/request.ts';
import { choice, list } from '../base/settings.ts';
import type { KpiSelectEvent } from '../events/select.ts';

const sides: readonly RowSide[] = ['all', 'numerator', 'denominator', 'counted', 'left-out'];

/**
 * @summary The rows behind a number: those above and below its line, and those that were left out, with the reason.
 * @element kpi-records
 * @status experimental
 * @since 0.1
 *
 * The rows stay in the engine, which sorts and searches them; the page has a thousand at a time. With `for`, the element shows
 * the rows of another one, and of what is chosen in it.
 *
 * @csspart sides - The choice of rows: all, numerator, denominator, left out.
 * @csspart search - The field to search in.
 * @csspart columns - The choice of columns.
 * @csspart grid - The table, which scrolls.
 * @csspart row - A row.
 * @csspart cell - A cell.
 * @csspart link - The way to the record in its own system.
 * @csspart mark - What a row is to the figure.
 */
export class KpiRecords extends KpiElement {
  static override styles: CSSResultGroup = [
    KpiElement.styles,
    css`
      .bare { block-size: 507px }
      @container (inline-size < 640px) { .bare { block-size: 700px } }
    `,
  ];

  /** The id of the KPI, such as `win-rate`. Default: that of the element named in `for`. */
  @property() kpi: string | undefined;

  /** The id of another element: its data and settings hold here too, and what is chosen in it chooses the rows. */
  @property() for: string | undefined;

  /** Where a row is in its own system, with fields in braces: `https://crm.example/deal/{id}`. Default: the row's own `url`. */
  @property() link: string | undefined;

  /** The fields to show, with commas. Default: the name, what the figure reads, the owner and the status. */
  @property() columns: string | undefined;

  /** Which rows: `all` (the default), `numerator`, `denominator`, `counted` or `left-out`. */
  @property() side: RowSide | undefined;

  /** The field to sort by; with a minus before it, from the largest down. Default: the order of the source. */
  @property() sort: string | undefined;

  /** Words that must all occur in the texts of a row. */
  @property() search: string | undefined;

  /** Whose rows, where the figure stands on several tables. Default: the one that its formula names first. */
  @property({ attribute: 'rows-of' }) rowsOf: TableName | undefined;

  /** How many rows are seen at once. Default: 10. */
  @property({ type: Number }) rows: number | undefined;

  /** What was chosen elsewhere, by field: `{owner: "Bruno"}`. Set by the element named in `for`, or by the page. */
  @property({ attribute: false }) selection: Readonly<Record<string, string>> | undefined;

  #source: KpiElement | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (!this.isConnected) this.#unfollow();
    });
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('for')) this.#follow();
    super.willUpdate(changed);
  }

  /** What is asked of the source: the figure, and how many rows there are behind it. */
  override questions(): Question[] {
    const from: (KpiElement & { kpi?: string }) | undefined = this.#source;
    const kpi = this.kpi || from?.kpi;
    if (!kpi) return [];
    const own = questionFor(this, kpi);
    const other = from && questionFor(from, kpi);
    const where = { ...other?.where, ...own.where, ...this.selection };
    const question: Question = {
      ...other, ...own,
      ...(other && !this.period && { period: other.period }),
      ...(other && !this.zone && { zone: other.zone }),
      ...(Object.keys(where).length > 0 && { where }),
      rows: {},
    };
    delete question.compare;
    return [question];
  }

  /** Which rows are shown. */
  get chosen(): { side: RowSide; sort: { field: string; descending: boolean } | undefined } {
    const { sort } = this;
    return {
      side: choice<RowSide>('side', this.side, sides, 'all') ?? 'all',
      sort: sort ? { field: sort.replace(/^-/, ''), descending: sort.startsWith('-') } : undefined,
    };
  }

  /** The names in `columns`. */
  get wanted(): string[] {
    return list(this.columns);
  }

  protected override get origin(): KpiElement {
    return this.#source && !this.#hasOwnData() ? this.#source : this;
  }

  protected override appearance(): Promise<typeof import('./face.ts')> {
    return import('./face.ts');
  }

  #hasOwnData(): boolean {
    return this.data !== undefined || Boolean(this.src || this.from || this.getAttribute('data')) || this.querySelector(':scope > script') !== null;
  }

  #follow(): void {
    this.#unfollow();
    if (!this.for || !this.isConnected) return;
    const found = (this.getRootNode() as Document | ShadowRoot).getElementById?.(this.for);
    if (!(found instanceof KpiElement) || found === this) return;
    this.#source = found;
    found.addEventListener('kpi-select', this.#select);
    found.addEventListener('kpi-result', this.#again);
    this.#again();
  }

  #unfollow(): void {
    this.#source?.removeEventListener('kpi-select', this.#select);
    this.#source?.removeEventListener('kpi-result', this.#again);
    this.#source = undefined;
  }

  readonly #select = ({ selection }: KpiSelectEvent): void => {
    this.selection = selection;
  };

  /** The other element has other data or settings, perhaps: what is asked already is not asked again. */
  readonly #again = (): void => this.requestUpdate('for');
}

declare global {
  interface HTMLElementTagNameMap {
    'kpi-records': KpiRecords;
  }
}
