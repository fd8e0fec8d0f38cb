import { html, nothing, type CSSResultOrNative, type TemplateResult } from 'lit';
import { estimateBarStyles } from '../../charts/estimate-bar.ts';
import { funnelBarStyles } from '../../charts/funnel-bar.ts';
import { leverStyles } from '../../charts/lever.ts';
import { scaleStyles } from '../../charts/scale.ts';
import type { Answer, Answers, CampaignKpi, CampaignRow, Campaigns } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import { KpiSelectEvent } from '../events/select.ts';
import { Face } from '../face/face.ts';
import type { Sheet } from '../face/overlay.ts';
import { listFormat, say } from '../page/intl.ts';
import { delta, deltaOf, reference } from '../parts/delta.ts';
import { explainButton } from '../parts/explain.ts';
import { figure, quietUnits } from '../parts/figure.ts';
import { count, pieces, write } from '../parts/format.ts';
import { whyNoValue } from '../parts/message.ts';
import { periodOf, whenOf } from '../parts/period.ts';
import { amountOf } from './amounts.ts';
import { besideTable } from './beside.ts';
import type { KpiCampaigns } from './campaigns.ts';
import { campaignsTable } from './campaigns-table.ts';
import { categories } from './categories.ts';
import { modelFinding } from './finding.ts';
import { holdOuts } from './hold-outs.ts';
import type { Turned } from './levers.ts';
import { mail } from './mail.ts';
import { modelChoice, rule } from './models.ts';
import { campaignsStyles } from './styles.ts';
import { detailStyles } from './detail-styles.ts';
import { answerFor, asDraft, renamed, retell, told, type Retelling } from './told.ts';
import { watermark, watermarkStyles } from './watermark.ts';
import { whatIfPanel } from './what-if.ts';

/** Room for so many campaigns while it is not known how many there are. */
const usualRows = 5;
/** So many are shown before somebody asks for more. */
const mostRows = 12;

type Told = Answer & { readonly campaigns: Campaigns };

function answerIn({ entries: [entry] }: Answers): Answer | undefined {
  return entry && 'answer' in entry ? entry.answer : undefined;
}

class CampaignsFace extends Face<KpiCampaigns> {
  static override readonly styles: CSSResultOrNative[] = [...Face.styles, scaleStyles, funnelBarStyles, estimateBarStyles, leverStyles, campaignsStyles, detailStyles, watermarkStyles];

  #rows = usualRows;
  #showsAll = false;
  #callOff: (() => void) | undefined;
  /** What the formula card that opens next is told. */
  #explained: Retelling | undefined;
  /** The levers that were turned, by campaign. */
  readonly #turned = new Map<string, Turned>();

  override hostDisconnected(): void {
    super.hostDisconnected();
    this.#callOff?.();
  }

  protected override get rows(): number {
    return this.#rows;
  }

  protected override heading(language: Language): string {
    const title = language.kpis?.['campaign-revenue']?.name ?? '';
    return this.host.isSample ? say(language, language.words.draftOf, { title }) : title;
  }

  protected override dates(answers: Answers, language: Language): string {
    const answer = answerIn(answers);
    const period = answer ? periodOf(answer, language) : '';
    const days = answer?.campaigns?.windowDays ?? 0;
    return period && say(language, language.words.ordersIn, { period, n: count(days, language.locale) }, days);
  }

  protected override content(answers: Answers, language: Language): TemplateResult {
    const answer = answerIn(answers);
    if (!answer) return html``;
    const { campaigns, result } = answer;
    if (!campaigns || (result.status === 'no-data' && campaigns.rows.length === 0)) return whyNoValue(answer, answers.report, language);
    const { words } = language;
    this.#rows = Math.min(campaigns.rows.length, mostRows);
    return html`<div class="main ${this.host.isSample ? 'draft' : ''}">
      ${this.host.isSample ? watermark(language) : nothing}
      <div class="wide">
        ${this.#head(answer, campaigns, language)}
        ${campaigns.rows.length === 0 ? html`<p class="note">${say(language, words.noCampaigns, { when: whenOf(answer, language) })}</p>` : nothing}
        ${this.#table({ ...answer, campaigns }, language)}
        ${modelFinding(campaigns, this.#nameOf(language), language)}
        ${besideTable(campaigns, this.#beside(campaigns), this.#nameOf(language), language)}
        ${holdOuts(campaigns.holdOuts, this.#nameOf(language), language)}
      </div>
      ${this.#closer(campaigns, language)}
    </div>`;
  }

  protected override skeleton(): TemplateResult {
    return html`<div class="main">
      <div class="wide"><span class="sk sk-figure"></span>${Array.from({ length: this.rows + 2 }, () => html`<span class="sk sk-row"></span>`)}</div>
      <div class="closer"><span class="sk sk-mail"></span><span class="sk sk-mail"></span></div>
    </div>`;
  }

  protected override working(answers: Answers, language: Language): unknown {
    const answer = answerIn(answers);
    const n = answer?.result.n;
    if (!answer?.campaigns || !n || answer.result.status === 'no-data') return nothing;
    const touched = n - answer.campaigns.none.orders;
    return explainButton(say(language, language.words.ordersTouched, { n: count(n, language.locale), touched: count(touched, language.locale) }, n), 0, this.#explainAll, language);
  }

  /** A formula card is told the figure it explains, the menu and its table all of them; and where the data are samples, that they are. */
  protected override show(sheet: Promise<Sheet>): void {
    const explained = this.#explained;
    this.#explained = undefined;
    super.show(sheet.then((opened) => retell(opened, (answers, language) => {
      const words = this.host.isSample ? asDraft(language) : language;
      return explained ? explained(answers, words) : [told(answers, this.#nameOf(language), language), words];
    })));
  }

  #nameOf({ words }: Language): (campaign: { readonly id: string; readonly name: string }) => string {
    // The mailings of the sample are called after words.
    return ({ id, name }) => (this.host.isSample && Object.hasOwn(words, id) ? (words[id as keyof typeof words] as string) : name);
  }

  #focus({ rows }: Campaigns): CampaignRow | undefined {
    return rows.find(({ id }) => id === this.host.campaign) ?? rows[0];
  }

  #beside({ rows }: Campaigns): CampaignRow[] {
    return this.host.beside.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  }

  #head(answer: Answer, campaigns: Campaigns, language: Language): TemplateResult {
    const { result } = answer;
    const { words, locale } = language;
    const moved = deltaOf(answer, language);
    const currencies = Object.keys(result.byCurrency ?? {});
    const mixed = currencies.length > 0 && result.value === null;
    const sum = result.value === null ? figure(amountOf(result, language), undefined, 'parts') : figure(quietUnits(pieces(result.value, 'money', locale, result.currency)), write(result.value, 'money', locale, result.currency));
    return html`<div class="top">
        <div class="sum">
          ${sum}
          <p class="say">${moved ? delta(this.host.isSample ? { ...moved, kind: 'flat' } : moved) : nothing} ${answer.comparison ? reference(answer, language) : html`<span class="note">${words.allOrders}</span>`}</p>
          ${mixed ? html`<p class="note" part="note"><bdi>${say(language, words.mixed, { currencies: listFormat(locale).format(currencies) })}</bdi></p>` : nothing}
        </div>
        ${modelChoice(this.host, campaigns, language)}
      </div>
      <p class="note rule" part="rule"><bdi>${rule(campaigns, language)}</bdi></p>`;
  }

  #table({ campaigns, result, zone }: Told, language: Language): TemplateResult {
    const { rows } = campaigns;
    const shown = this.#showsAll ? rows : rows.slice(0, mostRows);
    const more = (): void => {
      this.#showsAll = true;
      this.host.requestUpdate();
    };
    return html`${campaignsTable({
        campaigns, rows: shown, orders: result.n ?? 0, zone, caption: this.host.label || this.heading(language), focus: this.#focus(campaigns)?.id, beside: this.host.beside,
        colors: categories(rows), nameOf: this.#nameOf(language), onPress: this.#press, onBeside: this.#choose,
      }, language)}
      ${shown.length < rows.length ? html`<button type="button" class="link" part="button" @click=${more}>${say(language, language.words.showCampaigns, { n: count(rows.length, language.locale) })}</button>` : nothing}`;
  }

  /** The campaign that is looked at more closely: its mail, and what if. */
  #closer(campaigns: Campaigns, language: Language): TemplateResult | typeof nothing {
    const row = this.#focus(campaigns);
    if (!row) return nothing;
    const name = this.#nameOf(language)(row);
    const turn = (turned: Turned): void => {
      this.#turned.set(row.id, turned);
      this.host.requestUpdate();
    };
    return html`<div class="closer">
      ${mail({ row, name, color: categories(campaigns.rows).get(row.id) ?? '', minN: this.host.minN, currency: campaigns.total.currency, explain: (kpi) => this.#explainOf(kpi, row.id, name) }, language)}
      ${whatIfPanel({ campaigns, row, name, turned: this.#turned.get(row.id) ?? {}, onTurn: turn }, language)}
    </div>`;
  }

  /** Opens the formula card of all orders. */
  readonly #explainAll = (): void => {
    this.#explained = (answers, language) => [answers, language];
    this.explain(0);
  };

  /** Opens the formula card of a figure of one campaign. */
  #explainOf(kpi: CampaignKpi, id: string, campaign: string): void {
    this.#explained = (answers, language) => {
      const answer = answerIn(answers);
      const row = answer?.campaigns?.rows.find((one) => one.id === id);
      const entries = answer && row ? [{ answer: answerFor(answer, kpi, row.results[kpi]) }] : [];
      return [{ ...answers, entries }, renamed(language, (name) => `${name}: ${campaign}`)];
    };
    this.explain(0);
  }

  readonly #choose = (id: string, on: boolean): void => {
    const { beside } = this.host;
    this.host.beside = on ? [...beside, id] : beside.filter((other) => other !== id);
  };

  /** Looks at a campaign more closely, and tells the page which, and the orders it is credited with. */
  readonly #press = ({ id }: CampaignRow): void => {
    this.host.campaign = id;
    this.#callOff?.();
    this.#callOff = this.host.ask(id, ({ campaigns }) => {
      const { rows, total } = campaigns?.rowsOf ?? { rows: [], total: 0 };
      this.host.dispatchEvent(new KpiSelectEvent({ campaign: id }, rows, total));
    });
  };
}

export { CampaignsFace as Face };
