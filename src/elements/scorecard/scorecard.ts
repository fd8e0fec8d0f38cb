import { css, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import type { Question } from '../../data/index.ts';
import { KpiElement } from '../base/element.ts';
import { questionFor } from '../base/request.ts';
import { choice, jsonObject, list } from '../base/settings.ts';
import { presets, type Preset } from './presets.ts';

/** What rows of a scorecard can be put together by. */
export type Sections = 'perspective' | 'measures' | 'timing';

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

  /** The ids of the KPIs, with commas. Default: those of `preset`. */
  @property() kpis: string | undefined;

  /** A set of KPIs to begin with: `starter` (the default), `balanced`, `customer-first`, `sales`, `marketing` or `service`. */
  @property() preset: Preset | undefined;

  /**
   * Puts the rows together under headings: by `perspective` (customer, internal), by what it `measures`
   * (effectiveness, efficiency) or by `timing` (leading, lagging, now). Default: no headings, the order of `kpis`.
   */
  @property() sections: Sections | undefined;

  /** A field whose values become groups, such as `owner`. */
  @property() by: string | undefined;

  /** The values to reach: `{"win-rate": 0.4}`. */
  @property({ converter: jsonObject('targets') }) targets: Record<string, number> | undefined;

  /** What the rows are: `kpis` (the default) or `groups`. */
  @property() orientation: 'kpis' | 'groups' | undefined;

  /** The KPIs in the order in which they are shown. */
  get ids(): string[] {
    const ids = list(this.kpis);
    if (ids.length > 0) return ids;
    const known = Object.keys(presets) as Preset[];
    return [...presets[choice('preset', this.preset, known, 'starter') ?? 'starter']];
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
