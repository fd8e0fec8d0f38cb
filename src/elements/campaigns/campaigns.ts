import { css, type CSSResultGroup, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Answer, Question } from '../../data/index.ts';
import { KpiElement } from '../base/element.ts';
import { givenBy } from '../base/given.ts';
import { questionFor, requestFor } from '../base/request.ts';
import { choice, currencyCode, finite } from '../base/settings.ts';
import { currentStore } from '../base/store.ts';
import { KpiErrorEvent } from '../events/error.ts';

/** How revenue is shared out among campaigns. */
export type AttributionModel = 'first' | 'last' | 'linear' | 'linear-per-campaign' | 'time-decay';

const models: readonly AttributionModel[] = ['first', 'last', 'linear', 'linear-per-campaign', 'time-decay'];
/** The days that the KPI `campaign-revenue` takes where nobody says otherwise. */
const usualWindowDays = 5;
const usualHalfLifeDays = 7;
/** What sample customers leave of each euro. */
const sampleMargin = 0.7;

/**
 * @summary What campaigns brought: revenue by a choice of attribution models, per recipient and over cost, the mail's own funnel, hold-out tests, campaigns side by side, and what if.
 * @element kpi-campaigns
 * @status experimental
 * @since 0.1
 *
 * It reads the tables `orders`, `touches` and `campaigns`, and for what a customer is worth `spells` and `mrr`. The parts of
 * the campaigns and what no campaign touched add up to all orders, to the smallest unit of the currency, whatever the model.
 *
 * A campaign whose `group` is `control` is a hold-out: its touches name customers who were chosen and got no mail. It is set
 * against the campaigns that have another `group`; with several tests, those whose `group` begins alike: `spring/control`,
 * `spring/mailed`. Touches must name all who were chosen, not only those who opened.
 *
 * Nothing under "What if" is measured, and it is in no export.
 *
 * @fires kpi-select - A campaign was pressed; the event has the orders it is credited with, each with its part as `credit`.
 *
 * @csspart table - The campaigns.
 * @csspart campaign - The name of a campaign, which can be pressed.
 * @csspart model - The choice of an attribution model and its window.
 * @csspart rule - The model and the window in a sentence.
 * @csspart finding - The sentence that names the campaign for which the model matters most.
 * @csspart hold-out - Customers who got a mail beside customers who were held out.
 * @csspart beside - Campaigns side by side.
 * @csspart mail - The funnel of the mailing.
 * @csspart what-if - What would come of other rates, values and costs.
 * @csspart lever - One of those.
 * @csspart note - What must be known to read the figures.
 * @csspart draft - The words behind everything that say that these are sample data.
 */
export class KpiCampaigns extends KpiElement {
  static override styles: CSSResultGroup = [
    KpiElement.styles,
    css`
      .bare { block-size: 1095px }
      @container (inline-size < 1000px) { .bare { block-size: 1237px } }
      @container (inline-size < 640px) { .bare { block-size: 1641px } }
      @container (inline-size < 440px) { .bare { block-size: 1812px } }
      @container (inline-size < 300px) { .bare { block-size: 2194px } }
    `,
  ];

  /** How an order is credited: `last` (the default), `first`, `linear`, `linear-per-campaign` or `time-decay`. */
  @property() model: AttributionModel | undefined;

  /** The days before an order within which a touch counts. Default: 5. */
  @property({ attribute: 'window-days', type: Number }) windowDays: number | undefined;

  /** With `time-decay`: a touch weighs half as much as one that is so many days younger. Default: 7. */
  @property({ attribute: 'half-life', type: Number }) halfLife: number | undefined;

  /** The gross margin, 0 to 1, for what a customer is worth (LTV). Default: none, and no LTV. */
  @property({ type: Number }) margin: number | undefined;

  /** The word in a campaign's `group` that says that its customers got no mail. Default: `control` and the usual words for it. */
  @property() control: string | undefined;

  /** The id of the campaign that is looked at more closely. Default: the one with the highest revenue. */
  @property() campaign: string | undefined;

  /** The ids of campaigns to set side by side. */
  @property({ attribute: false }) beside: readonly string[] = [];

  /** Shows sample data, marked as such, as long as no data are given. */
  @property({ type: Boolean }) draft = false;

  #sampleOf: typeof import('./sample.ts').sampleOf | undefined;
  #sample: object | undefined;
  #sampleCurrency: string | undefined;

  /** Whether what is shown is sample data. */
  get isSample(): boolean {
    return this.data !== undefined && this.data === this.#sample;
  }

  override willUpdate(changed: PropertyValues): void {
    const [before, isOther] = [this.data, changed.has('data')];
    if (this.isSample) this.data = undefined;
    if (this.draft && !givenBy(this)) this.data = this.#currentSample();
    // Looking for other data first is no change.
    if (this.data === before && !isOther) changed.delete('data');
    super.willUpdate(changed);
  }

  /** What is asked of the source. */
  override questions(): Question[] {
    const name = choice('model', this.model, models, 'last') ?? 'last';
    const windowDays = finite('window-days', this.windowDays) ?? usualWindowDays;
    const halfLife = finite('half-life', this.halfLife) ?? usualHalfLifeDays;
    const margin = finite('margin', this.margin) ?? (this.isSample ? sampleMargin : undefined);
    const { params, period, ...question } = questionFor(this, 'campaign-revenue');
    return [{
      ...question,
      period: this.isSample ? 'all' : period,
      ...((params || margin !== undefined) && { params: { ...params, ...(margin !== undefined && { margin }) } }),
      campaigns: {
        model: name === 'time-decay' ? `time-decay:${halfLife}` : name, windowDays,
        ...(this.control && { control: this.control }), ...(this.beside.length > 1 && { beside: [...this.beside] }),
      },
    }];
  }

  /** Asks for the orders of a campaign, or with an empty text of none, which are never kept; returns a way to call it off. */
  ask(campaign: string, receive: (answer: Answer) => void): () => void {
    const given = givenBy(this);
    if (!given || 'error' in given) return () => undefined;
    const questions = this.questions().map((question) => ({ ...question, campaigns: { ...question.campaigns, rowsOf: campaign } }));
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

  /** The sample data, of today and in the currency that is asked for; undefined until they are loaded. */
  #currentSample(): object | undefined {
    const currency = currencyCode(this.currency) ?? 'EUR';
    if (this.#sample && this.#sampleCurrency === currency) return this.#sample;
    if (this.#sampleOf) {
      [this.#sample, this.#sampleCurrency] = [this.#sampleOf(Date.now(), currency), currency];
      return this.#sample;
    }
    import('./sample.ts').then(({ sampleOf }) => {
      this.#sampleOf = sampleOf;
      this.requestUpdate();
    }).catch(() => this.dispatchEvent(new KpiErrorEvent({ code: 'network', message: 'The sample data could not be loaded. Check that the files of kpi-elements lie beside the script.' })));
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kpi-campaigns': KpiCampaigns;
  }
}
