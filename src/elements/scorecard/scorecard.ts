import { css, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import type { Question } from '../../data/index.ts';
import { KpiElement } from '../base/element.ts';
import { questionFor } from '../base/request.ts';
import { jsonObject, list } from '../base/settings.ts';

/** What a table of deals can tell without further settings. */
const usual = ['revenue-won', 'win-rate', 'average-deal-size', 'sales-cycle-median', 'new-opportunities', 'pipeline-value'];

/**
 * @summary A table of KPIs with their value, change and target, and a column for each owner, team or other group.
 * @element kpi-scorecard
 * @status experimental
 * @since 0.1
 *
 * Too many groups for the width are shown as rows instead, at the press of a button; their columns can be sorted.
 *
 * @csspart table - The table.
 * @csspart balance - Which sides the KPIs look at.
 * @csspart guardrails - What to be wary of, in sentences.
 * @csspart groups - The line that says how many groups are shown.
 */
export class KpiScorecard extends KpiElement {
  static override styles: CSSResultGroup = [KpiElement.styles, css`.bare { block-size: 466px }`];

  /** The ids of the KPIs, with commas. Default: what a table of deals gives. */
  @property() kpis: string | undefined;

  /** A field whose values become groups, such as `owner`. */
  @property() by: string | undefined;

  /** The values to reach: `{"win-rate": 0.4}`. */
  @property({ converter: jsonObject('targets') }) targets: Record<string, number> | undefined;

  /** What the rows are: `kpis` (the default) or `groups`. */
  @property() orientation: 'kpis' | 'groups' | undefined;

  /** The KPIs in the order in which they are shown. */
  get ids(): string[] {
    const ids = list(this.kpis);
    return ids.length > 0 ? ids : usual;
  }

  protected override questions(): Question[] {
    const by = list(this.by);
    return this.ids.map((kpi) => {
      const target = this.targets?.[kpi];
      return { ...questionFor(this, kpi), ...(by.length > 0 && { by }), ...(typeof target === 'number' && { target }) };
    });
  }

  protected override appearance(): Promise<typeof import('./face.ts')> {
    return import('./face.ts');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kpi-scorecard': KpiScorecard;
  }
}
