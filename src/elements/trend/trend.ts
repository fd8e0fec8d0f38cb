import { css, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import type { PeriodUnit, Question } from '../../data/index.ts';
import { KpiElement } from '../base/element.ts';
import { questionFor } from '../base/request.ts';
import { finite, jsonObject, list, stepChoice } from '../base/settings.ts';
import { movementOf, type Movement } from './movements.ts';
import type { Annotation } from './annotations.ts';
import { annotationList } from './annotation-list.ts';

/**
 * @summary How one or several KPIs went over time, with certainty, target, the same periods before, and what happened when; or what moved a level from period to period.
 * @element kpi-trend
 * @status experimental
 * @since 0.1
 *
 * KPIs of one unit share a plot; every other unit has a plot of its own below, over the same time, never a second axis. A period
 * without a value is a gap. One that is not over is dashed or hatched, and said to be so. Periods are read with the pointer, or
 * with the arrow keys, Home and End; Escape leaves.
 *
 * Time runs from left to right in every direction of writing, as in the other charts. The chart is drawn by Chart.js, which is
 * loaded with the first trend of a page. Where it cannot be loaded, or there is no canvas, the figures stand in a table.
 *
 * Children such as `<data value="2026-06-02">New price list</data>` annotate the chart. Whatever else is inside is shown where
 * there is no JavaScript.
 *
 * @csspart step - The choice of day, week, month, quarter or year.
 * @csspart reading - The period that is read, and what each series has in it.
 * @csspart series - A series in the reading: a button that shows and hides it, where there are several.
 * @csspart plot - A plot with its axis.
 * @csspart sum - The sentence that says whether opening, movements and closing agree.
 * @csspart table - The figures, where no chart can be drawn.
 *
 * @cssproperty --kpi-cat-1 - The first of several series. Categories are for marks only, never text, and keep 3:1 on the surface.
 * @cssproperty --kpi-cat-2 - The second.
 * @cssproperty --kpi-cat-3 - The third.
 * @cssproperty --kpi-cat-4 - The fourth.
 * @cssproperty --kpi-cat-5 - The fifth.
 * @cssproperty --kpi-cat-6 - The sixth. Further ones have the quiet mark.
 */
export class KpiTrend extends KpiElement {
  static override styles: CSSResultGroup = [KpiElement.styles, css`.bare { block-size: 400px }`];

  /** The ids of the KPIs, with commas; or `mrr-movements`, what moved the monthly recurring revenue. */
  @property() kpis: string | undefined;

  /** The step: `day`, `week`, `month`, `quarter` or `year`. Default: what suits the period. */
  @property() every: PeriodUnit | undefined;

  /** The value to reach, in the KPI's unit: `0.4` for 40 %. It counts where one KPI is shown. */
  @property({ type: Number }) target: number | undefined;

  /** The values to reach of several KPIs: `{"win-rate": 0.4}`. */
  @property({ converter: jsonObject('targets') }) targets: Record<string, number> | undefined;

  /** What happened when, as JSON: `[{"at": "2026-06-02", "text": "New price list"}]`. */
  @property({ converter: annotationList }) annotations: readonly Annotation[] | undefined;

  /** The KPIs whose lines or bars are shown, in their order. */
  get ids(): string[] {
    const { movement } = this;
    return movement ? [...movement.adds, ...movement.takes] : [...new Set(list(this.kpis))];
  }

  /** The movements that are shown, where the KPIs are such. */
  get movement(): Movement | undefined {
    return movementOf(list(this.kpis));
  }

  protected override questions(): Question[] {
    const { ids, movement, compare } = this;
    const chosen = stepChoice(this.every);
    // The data of one KPI may go back further than those of another, and would be cut into longer steps.
    const every = chosen === 'auto' && ids.length > 1 && (this.period ?? 'all') === 'all' ? 'month' : chosen;
    if (movement) return [...ids, movement.closing, movement.opening.kpi].map((kpi) => ({ ...questionFor(this, kpi), every }));
    const earlier = compare === 'previous' || compare === 'year-ago';
    return ids.map((kpi) => {
      const target = this.targets?.[kpi] ?? (ids.length === 1 ? finite('target', this.target) : undefined);
      return { ...questionFor(this, kpi), every, ...(earlier && { compareSeries: true }), ...(typeof target === 'number' && { target }) };
    });
  }

  protected override appearance(): Promise<typeof import('./face.ts')> {
    return import('./face.ts');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kpi-trend': KpiTrend;
  }
}
