import { css, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import type { Privacy, Question } from '../../data/index.ts';
import { KpiElement } from '../base/element.ts';
import { questionFor } from '../base/request.ts';
import { choice, list } from '../base/settings.ts';

/**
 * @summary People or teams ranked by a KPI, in bands where the evidence does not separate them.
 * @element kpi-leaderboard
 * @status experimental
 * @since 0.1
 *
 * Who has too little to be judged is listed apart, without a rank. With several KPIs, people are ranked by how they do beside
 * each other. Who may be known is decided before the figures reach the element, so that neither its markup nor its events nor
 * the order of its rows has more.
 *
 * @fires kpi-select - A name was pressed; the event says whose. Only where everyone is named.
 *
 * @csspart table - The table.
 * @csspart row - A row.
 * @csspart plot - Value and certainty on a line.
 * @csspart note - What the ranks mean.
 * @csspart legend - What the marks mean.
 */
export class KpiLeaderboard extends KpiElement {
  static override styles: CSSResultGroup = [
    KpiElement.styles,
    css`
      .bare { block-size: 417px }
      @container (inline-size < 440px) { .bare { block-size: 450px } }
      @container (inline-size < 340px) { .bare { block-size: 467px } }
    `,
  ];

  /** The id of the KPI, such as `win-rate`. */
  @property() kpi: string | undefined;

  /** Several KPIs to rank by, with commas, each with a weight if need be: `win-rate:2, nps`. */
  @property() kpis: string | undefined;

  /** Whose values are ranked: a field such as `team`. Default: `owner`. */
  @property() by: string | undefined;

  /** What is ranked: the `value` (the default), or the share of one's own `target` that is reached. */
  @property({ attribute: 'rank-by' }) rankBy: 'value' | 'target' | undefined;

  /** Which way is better, `higher` or `lower`, for a KPI that does not say so itself. */
  @property() direction: 'higher' | 'lower' | undefined;

  /** A KPI that must not be failed for a rank: `nps>=30`, or `nps` alone for no worse than all together. */
  @property() guardrail: string | undefined;

  /** Ranks within each `team`, or within groups of `tenure`. */
  @property() within: 'team' | 'tenure' | undefined;

  /** How many of the best are shown at first, in each group. Default: 10. */
  @property({ type: Number }) top: number | undefined;

  /** Whose page it is: their row is always shown, with its neighbours. */
  @property() me: string | undefined;

  /** Who may be known: `named` (the default), `initials`, `anonymous`, one's own `team` only, or `me` only. */
  @property() privacy: Privacy | undefined;

  protected override questions(): Question[] {
    const { me, by, guardrail } = this;
    const kpis = list(this.kpis || this.kpi);
    const [first] = (kpis[0] ?? '').split(':');
    if (!first) return [];
    const question = questionFor(this, first);
    const direction = choice('direction', this.direction, ['higher', 'lower'], undefined);
    const attainment = choice('rank-by', this.rankBy, ['value', 'target'], 'value') === 'target';
    const within = choice('within', this.within, ['team', 'tenure'], undefined);
    // A word that is not known must not show names that another was meant to hide.
    const privacy = this.privacy && choice<Privacy>('privacy', this.privacy, ['named', 'initials', 'anonymous', 'team', 'me'], 'me');
    return [{ ...question, ...(direction && { params: { ...question.params, direction } }), board: { kpis, by, attainment, guardrail, within, me, privacy } }];
  }

  protected override appearance(): Promise<typeof import('./face.ts')> {
    return import('./face.ts');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kpi-leaderboard': KpiLeaderboard;
  }
}
