import { css, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import type { PeriodUnit, Question } from '../../data/index.ts';
import { KpiElement } from '../base/element.ts';
import { questionFor } from '../base/request.ts';
import { finite, stepChoice } from '../base/settings.ts';

/**
 * @summary One KPI: its value, how it changed, where it stands against its target, how it went over time, and what was counted.
 * @element kpi-card
 * @status experimental
 * @since 0.1
 *
 * @csspart sparkline - The line over time.
 */
export class KpiCard extends KpiElement {
  static override styles: CSSResultGroup = [
    KpiElement.styles,
    css`
      .bare { box-sizing: border-box; block-size: 296px }
      @container (inline-size < 240px) { .bare { block-size: 222px } }
      @container (inline-size >= 440px) { .bare { block-size: 281px } }
    `,
  ];

  /** The id of the KPI, such as `win-rate`. */
  @property() kpi: string | undefined;

  /** The value to reach, in the KPI's unit: `0.4` for 40 %. */
  @property({ type: Number }) target: number | undefined;

  /** The step of the line over time: `day`, `week`, `month`, `quarter` or `year`. Default: what suits the period. */
  @property() every: PeriodUnit | undefined;

  protected override questions(): Question[] {
    if (!this.kpi) return [];
    const target = finite('target', this.target);
    return [{ ...questionFor(this, this.kpi), every: stepChoice(this.every), ...(target !== undefined && { target }) }];
  }

  protected override appearance(): Promise<typeof import('./face.ts')> {
    return import('./face.ts');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kpi-card': KpiCard;
  }
}
