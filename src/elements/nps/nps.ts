import { css, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import type { PeriodUnit, Question } from '../../data/index.ts';
import { KpiElement } from '../base/element.ts';
import type { Given } from '../base/given.ts';
import { questionFor } from '../base/request.ts';
import { stepChoice } from '../base/settings.ts';
import { answersOf } from './finished.ts';

/** Finished figures are of now; each answer the same now, so that they are the same data when they are asked again. */
const loadedAt = new Date(performance.timeOrigin).toISOString();

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
      .bare { box-sizing: border-box; block-size: calc(min(100cqi, 380px) * .563 + 300px) }
      @container (inline-size < 300px) { .bare { block-size: 286px } }
      @container (inline-size >= 640px) { .bare { block-size: 335px } }
    `,
  ];

  /** The step of the score over time: `day`, `week`, `month`, `quarter` or `year`. Default: what suits the period. */
  @property() every: PeriodUnit | undefined;

  /** Finished figures in the place of answers: how many promoters there are. */
  @property({ type: Number }) promoters: number | undefined;

  /** How many passives there are, with `promoters` and `detractors`. */
  @property({ type: Number }) passives: number | undefined;

  /** How many detractors there are, with `promoters` and `passives`. */
  @property({ type: Number }) detractors: number | undefined;

  protected override given(): Given | undefined {
    return answersOf(this, loadedAt) ?? super.given();
  }

  protected override questions(): Question[] {
    const { asOf, ...question } = { ...questionFor(this, 'nps'), every: stepChoice(this.every) };
    if (answersOf(this, loadedAt)) return [{ ...question, period: 'all' }];
    return [{ ...question, ...(asOf !== undefined && { asOf }) }];
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
