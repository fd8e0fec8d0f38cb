import { html, nothing, type CSSResultOrNative, type TemplateResult } from 'lit';
import { scaleStyles } from '../../charts/scale.ts';
import type { Answers } from '../../data/index.ts';
import type { guardrailsOf } from '../../data/worker/guardrails.ts';
import type { GuardrailWords } from '../../locales/dictionary.ts';
import type { Language } from '../../locales/registry.ts';
import { choice } from '../base/settings.ts';
import { Face } from '../face/face.ts';
import { say } from '../page/intl.ts';
import { unwatchWidth, watchWidth } from '../page/resize.ts';
import { datesAgainst } from '../parts/delta.ts';
import { count } from '../parts/format.ts';
import { periodOf } from '../parts/period.ts';
import { balance } from './balance.ts';
import { figuresTable } from './figures-table.ts';
import { groupsTable, type Order } from './groups-table.ts';
import { groupsOf, type Group } from './groups.ts';
import { bracketed, wary } from './guardrails.ts';
import type { KpiScorecard, Sections } from './scorecard.ts';
import { scorecardStyles } from './styles.ts';

/** From this width on there are columns for groups, each so wide, beside what the other columns need. */
const groupsFromPx = 680;
const groupPx = 72;
const otherColumnsPx = 490;
const mostRows = 50;
/** Two headings take about as much room as a row. */
const sectionRows = 1;

class ScorecardFace extends Face<KpiScorecard> {
  static override readonly styles: CSSResultOrNative[] = [...Face.styles, scaleStyles, scorecardStyles];

  #widthPx = 0;
  #order: Order = { kpi: 0, descending: true };
  #all = false;
  #guard: { of: typeof guardrailsOf; words: GuardrailWords } | undefined;
  #loadingGuard: Language['guardrails'];

  override hostConnected(): void {
    super.hostConnected();
    this.#widthPx = this.host.clientWidth;
    watchWidth(this.host, this.#resized);
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    unwatchWidth(this.host);
  }

  /** The line that says how many groups there are counts as half a row. */
  protected override get rows(): number {
    const line = this.host.by && this.#widthPx < groupsFromPx ? 0.5 : 0;
    return this.host.ids.length + line + (this.#sections ? sectionRows : 0);
  }

  get #sections(): Sections | undefined {
    return choice<Sections>('sections', this.host.sections, ['perspective', 'measures', 'timing'], undefined);
  }

  protected override heading({ words }: Language): string {
    return words.scorecard;
  }

  protected override dates({ entries }: Answers, language: Language): string {
    const first = entries.find((entry) => 'answer' in entry);
    if (!first || !('answer' in first)) return '';
    const { comparison, zone } = first.answer;
    const now = periodOf(first.answer, language);
    return comparison ? datesAgainst(now, comparison, zone, language) : now;
  }

  protected override content({ entries }: Answers, language: Language): TemplateResult {
    const caption = this.host.label || language.words.scorecard;
    const groups = groupsOf(entries, language.words.noGroup);
    const shared = { entries, kpis: this.host.ids, caption, minN: this.host.minN, explain: this.explain };
    const asRows = groups.length > 0 && choice('orientation', this.host.orientation, ['kpis', 'groups'], 'kpis') === 'groups';
    const fitting = this.#columns(groups.length);
    const guardrails = this.#guard?.of(this.host.ids, entries) ?? [];
    this.#load(language);
    const facts = entries.flatMap((entry) => ('answer' in entry ? [entry.answer.kpi] : []));
    return html`<div class="main">
      ${asRows
        ? groupsTable({ ...shared, groups, most: this.#all ? Infinity : mostRows, order: this.#order, onOrder: this.#sort }, language)
        : figuresTable({ ...shared, groups, fitting, paired: bracketed(guardrails, this.host.ids), sections: this.#sections, compared: entries.some((e) => 'answer' in e && e.answer.comparison && !e.answer.comparison.groups) }, language)}
      ${this.#more(groups, asRows ? Math.min(groups.length, this.#all ? Infinity : mostRows) : fitting, asRows, language)}
      ${this.#guard ? wary(guardrails, this.#guard.words, language) : nothing}
      ${asRows ? nothing : balance(facts, language)}
    </div>`;
  }

  protected override skeleton(): TemplateResult {
    return html`<div class="main rows">${this.host.ids.map(() => html`<div class="sk-row"><span class="sk"></span><span class="sk"></span></div>`)}</div>`;
  }

  /** What to be wary of comes after the figures, and without it they stand all the same. */
  #load({ guardrails: lang }: Language): void {
    if (!lang || lang === this.#loadingGuard) return;
    this.#loadingGuard = lang;
    Promise.all([import('../../data/worker/guardrails.ts'), lang()]).then(([{ guardrailsOf }, words]) => {
      if (lang !== this.#loadingGuard) return;
      this.#guard = { of: guardrailsOf, words };
      this.host.requestUpdate();
    }, () => undefined);
  }

  #columns(groups: number): number {
    if (this.#widthPx < groupsFromPx) return 0;
    return Math.min(groups, Math.floor((this.#widthPx - otherColumnsPx) / groupPx));
  }

  /** How many groups are in sight, and the way to the others. */
  #more(groups: readonly Group[], shown: number, asRows: boolean, language: Language): TemplateResult | typeof nothing {
    const { words, locale } = language;
    if (!groups.length || (!asRows && shown === groups.length)) return nothing;
    const all = count(groups.length, locale);
    const button = (text: string, act: () => void): TemplateResult =>
      html`<button type="button" part="button" class="link" @click=${act}>${text}</button>`;
    return html`<p class="more" part="groups">
      ${shown > 0 && shown < groups.length ? html`<bdi>${say(language, words.groupsShown, { shown: count(shown, locale), all })}</bdi>` : nothing}
      ${asRows && shown < groups.length ? button(say(language, words.showMore, { n: all }), this.#showAll) : nothing}
      ${asRows ? button(words.showFigures, this.#turn) : button(say(language, words.showGroups, { n: all }, groups.length), this.#turn)}
    </p>`;
  }

  readonly #resized = (widthPx: number): void => {
    if (Math.round(widthPx) === this.#widthPx) return;
    this.#widthPx = Math.round(widthPx);
    this.host.requestUpdate();
  };

  readonly #sort = (order: Order): void => {
    this.#order = order;
    this.host.requestUpdate();
  };

  readonly #showAll = (): void => {
    this.#all = true;
    this.host.requestUpdate();
  };

  readonly #turn = (): void => {
    this.host.orientation = this.host.orientation === 'groups' ? 'kpis' : 'groups';
  };
}

export { ScorecardFace as Face };
