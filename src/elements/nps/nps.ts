import { css, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import type { PeriodUnit, Question } from '../../data/index.ts';
import { KpiElement } from '../base/element.ts';
import { questionFor } from '../base/request.ts';
import { stepChoice } from '../base/settings.ts';

/**
 * @summary The net promoter score on its scale, with its margin, the promoters, passives and detractors it comes from, and how it went over time.
 * @element kpi-nps
 * @status experimental
 * @since 0.1
 *
 * @csspart gauge - The dial.
 * @csspart split - The bar of detractors, passives and promoters.
 * @csspart trend - The score over time.
 */
export class KpiNps extends KpiElement {
  static override styles: CSSResultGroup = [
    KpiElement.styles,
    css`
      .bare { block-size: calc(min(100cqi, 380px) * .563 + 300px) }
      @container (inline-size < 300px) { .bare { block-size: 286px } }
      @container (inline-size >= 640px) { .bare { block-size: 335px } }
    `,
  ];

  /** The step of the score over time: `day`, `week`, `month`, `quarter` or `year`. Default: what suits the period. */
  @property() every: PeriodUnit | undefined;

  protected override questions(): Question[] {
    return [{ ...questionFor(this, 'nps'), every: stepChoice(this.every) }];
  }

  protected override appearance(): Promise<typeof import('./face.ts')> {
    return import('./face.ts');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kpi-nps': KpiNps;
  }
}
