import { css, type CSSResultGroup } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Question, Request, RowSide, Subscription, TableName, Update } from '../../data/index.ts';
import { KpiElement } from '../base/element.ts';
import { givenBy } from '../base/given.ts';
import { questionFor } from '../base/request.ts';
import { currentStore } from '../base/store.ts';

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

  /** The element named in `for`, once it is found. */
  @state() source: (KpiElement & { kpi?: string }) | undefined;

  /** What is asked of the source: the figure, and how many rows there are behind it. */
  override questions(): Question[] {
    const { source } = this;
    const kpi = this.kpi || source?.kpi;
    if (!kpi) return [];
    const own = questionFor(this, kpi);
    const other = source && questionFor(source, kpi);
    const question: Question = {
      ...other, ...own,
      ...(other && !this.period && { period: other.period }),
      ...(other && !this.zone && { zone: other.zone }),
      where: { ...other?.where, ...own.where, ...this.selection },
      rows: {},
    };
    delete question.compare;
    return [question];
  }

  /** Asks more about what is shown. */
  ask(request: Request, observer: (update: Update) => void): Subscription {
    return currentStore().subscribe(request, observer);
  }

  protected override get origin(): KpiElement {
    return (!givenBy(this) && this.source) || this;
  }

  protected override appearance(): Promise<typeof import('./face.ts')> {
    return import('./face.ts');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kpi-records': KpiRecords;
  }
}
