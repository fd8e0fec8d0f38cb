import { css, type CSSResultGroup } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Question } from '../../data/index.ts';
import { KpiElement } from '../base/element.ts';
import { givenBy } from '../base/given.ts';
import { questionFor } from '../base/request.ts';
import { finite } from '../base/settings.ts';
import { marksOf, withinMark } from './marks.ts';

const usualLimit = 5;
const mostRows = 50;

/**
 * @summary Who waits for an answer, ticking, and how long the others waited. Without data, one live clock.
 * @element kpi-response-timer
 * @status experimental
 * @since 0.1
 *
 * With `since` and no data it is one clock, which stops at `until`. With requests it shows who waits now, the longest first, and
 * of the period the median, the mean and the 90th percentile of the time to the first answer, the share within each mark, the
 * requests that have no answer, and how the times spread. A request younger than a mark is not judged by it yet. The share
 * answered by a time is estimated after Kaplan and Meier: who waits is counted for as long as they have waited.
 *
 * With a `schedule` every figure stands in calendar hours and in business hours, and marks are counted in business hours. With
 * `as-of` nothing ticks: everything is as of that instant.
 *
 * @fires kpi-threshold - A wait passed a mark while the element was shown: `detail` has the `id` of the request (of a clock, that of the element), the `mark` and the time `elapsed` in milliseconds. Once for each mark.
 *
 * @csspart clock - The time of a clock.
 * @csspart rail - A wait on its scale, with the marks.
 * @csspart queue - Those who wait.
 * @csspart waiting - One who waits.
 * @csspart link - The name of one who waits, where it leads into the CRM.
 * @csspart more - How many more wait.
 * @csspart figures - The figures of the period.
 * @csspart spread - How the waiting times spread, and the share answered by each.
 * @csspart owners - The figures of each owner, or other group.
 */
export class KpiResponseTimer extends KpiElement {
  static override styles: CSSResultGroup = [
    KpiElement.styles,
    css`
      .bare { block-size: 883px }
      @container (inline-size < 440px) { .bare { block-size: 674px } }
      @container (inline-size < 300px) { .bare { block-size: 741px } }
      @container (inline-size >= 900px) { .bare { block-size: 545px } }
      :host([since]:not([src], [data], [from])) .bare { block-size: 193px }
    `,
  ];

  /** When the wait began: an ISO instant (UTC where it names no zone), or epoch milliseconds. For a clock without data. */
  @property() since: string | number | undefined;

  /** When it was answered: the clock stands, and says whether that was in time. Until then it runs. */
  @property() until: string | number | undefined;

  /** The targets, as durations: `1h 24h` (the default), `30m`, `2d`. */
  @property() marks: string | undefined;

  /** What time it is for the server, where the clock of the browser may be wrong: an instant that the server wrote, or an address of one's own host whose `Date` header is asked once. Default: the browser's clock is right. */
  @property({ attribute: 'server-time' }) serverTime: string | number | undefined;

  /** A field to tell groups apart by, such as `owner`. */
  @property() by: string | undefined;

  /** How many of those who wait are listed, up to 50. Default: 5. */
  @property({ type: Number }) limit: number | undefined;

  /** @internal How far the server is ahead of the browser, to the minute; what is asked must not change each time it is measured. */
  @state() aheadMs = 0;

  /** @internal There is a wait to show, and no data but those of the board. */
  get isClock(): boolean {
    const given = this.since ? givenBy(this) : undefined;
    return !!this.since && (!given || 'sources' in given);
  }

  /** @internal How many of those who wait are listed. */
  get rows(): number {
    return Math.min(mostRows, Math.max(1, Math.floor(finite('limit', this.limit) ?? usualLimit)));
  }

  /** What is asked of the source. */
  override questions(): Question[] {
    if (this.isClock) return [];
    const marks = marksOf(this.marks);
    const ask = (kpi: string): Question => {
      const question = questionFor(this, kpi);
      return { ...question, ...(this.by && { by: [this.by] }), ...(this.aheadMs !== 0 && !question.asOf && { waits: { aheadMs: this.aheadMs } }) };
    };
    const within = marks.flatMap((mark) => withinMark[mark] ?? []);
    const [median, ...others] = ['customer-response-time-median', 'customer-response-time', ...within].map(ask) as [Question, ...Question[]];
    return [{ ...median, waits: { ...median.waits, marks, most: this.rows, ...(this.by && { by: this.by }) } }, ...others];
  }

  /** @internal What the page or its board says of time. */
  get timing(): Pick<Question, 'zone' | 'asOf' | 'schedule'> {
    return questionFor(this, '');
  }

  protected override appearance(): Promise<typeof import('./face.ts')> {
    return import('./face.ts');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kpi-response-timer': KpiResponseTimer;
  }
}
