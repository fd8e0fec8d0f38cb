import { css, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import type { Answer, Question } from '../../data/index.ts';
import { KpiElement } from '../base/element.ts';
import { givenBy } from '../base/given.ts';
import { questionFor, requestFor } from '../base/request.ts';
import { list } from '../base/settings.ts';
import { currentStore } from '../base/store.ts';
import { KpiErrorEvent } from '../events/error.ts';

/**
 * @summary The stages of a pipeline: how many deals reach each, what they are worth, how many go on, how long they stay, and where it is narrow.
 * @element kpi-funnel
 * @status experimental
 * @since 0.1
 *
 * A deal that skipped a stage counts as having passed it, and one that went back as having been there once. Deals that are in
 * a stage now count in the time they have been there so far. Where a source has no history, the current stage stands in for
 * it, and the element says so.
 *
 * @fires kpi-select - A stage was pressed; the event has the deals that reached it.
 *
 * @csspart table - The stages.
 * @csspart stage - The name of a stage, which can be pressed.
 * @csspart bar - The bar of a stage with the loss below it.
 * @csspart finding - The sentence that names the bottleneck.
 * @csspart note - What is said of the data: that only the current stage is known, whose order the stages are in.
 * @csspart pipeline - The choice of a pipeline.
 */
export class KpiFunnel extends KpiElement {
  static override styles: CSSResultGroup = [
    KpiElement.styles,
    css`
      .bare { block-size: 476px }
      @container (inline-size < 780px) { .bare { block-size: 506px } }
      @container (inline-size < 640px) { .bare { block-size: 479px } }
      @container (inline-size < 440px) { .bare { block-size: 563px } }
      @container (inline-size < 300px) { .bare { block-size: 666px } }
    `,
  ];

  /** The owner whose deals are set beside those of the rest of the team. */
  @property() rep: string | undefined;

  /** The names of the stages in order, with commas. Default: as the data give them, else as deals first meet them. */
  @property() stages: string | undefined;

  /** The pipeline to show, or `*` for all together. Default: the one with the most deals. */
  @property() pipeline: string | undefined;

  /** What is asked of the source. */
  override questions(): Question[] {
    const stages = list(this.stages);
    const { rep, pipeline } = this;
    return [{
      ...questionFor(this, 'funnel-conversion'),
      funnel: { ...(stages.length > 0 && { stages }), ...(rep && { rep }), ...(pipeline && { pipeline }) },
    }];
  }

  /** Asks for the deals that reached a stage, which are never kept; returns a way to call it off. */
  ask(stage: string, receive: (answer: Answer) => void): () => void {
    const given = givenBy(this);
    if (!given || 'error' in given) return () => undefined;
    const questions = this.questions().map((question) => ({ ...question, funnel: { ...question.funnel, rowsOf: stage } }));
    const subscription = currentStore().subscribe({ ...requestFor(this, given, questions), cache: 'off' }, (update) => {
      if (update.type === 'progress') return;
      subscription.close();
      const entry = update.type === 'answers' ? update.answers.entries[0] : update;
      if (entry && 'answer' in entry) receive(entry.answer);
      else if (entry) this.dispatchEvent(new KpiErrorEvent(entry.error));
    });
    return () => subscription.close();
  }

  protected override appearance(): Promise<typeof import('./face.ts')> {
    return import('./face.ts');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kpi-funnel': KpiFunnel;
  }
}
