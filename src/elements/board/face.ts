import { html, nothing, type CSSResultOrNative, type TemplateResult } from 'lit';
import { place } from '../../charts/place.ts';
import { datesOf } from '../../data/period.ts';
import type { Answer, Period, Subscription } from '../../data/index.ts';
import type { Interface } from '../../locales/dictionary.ts';
import { langOf, languageOf, loadLanguage, type Language } from '../../locales/registry.ts';
import { frame } from '../../styles/frame.ts';
import { tokens } from '../../styles/tokens.ts';
import { requestOf } from '../base/request.ts';
import { list, periodSetting, zoneName } from '../base/settings.ts';
import { currentStore } from '../base/store.ts';
import { dateFormat, listFormat, say } from '../page/intl.ts';
import { surroundingsOf, unwatchSurroundings, watchSurroundings, type Surroundings } from '../page/surroundings.ts';
import type { Controls, KpiBoard, Selection } from './board.ts';
import { toggled } from './board-choice.ts';
import { fieldName, valueName } from './field-names.ts';
import { filterChoice } from './filter-choice.ts';
import { periodChoice } from './period-choice.ts';
import { boardStyles } from './styles.ts';

const compares: readonly (readonly [value: string, word: keyof Interface, always: boolean])[] = [
  ['none', 'compareNothing', true], ['previous', 'comparePrevious', true], ['year-ago', 'compareYearAgo', true], ['target', 'compareTarget', true],
  ['baseline', 'compareBaseline', false], ['team', 'compareTeam', false],
];

/** A question about no KPI in particular: what there is to filter by, and which dates all of it covers. */
const anyKpi = 'new-opportunities';

/** One thing that is filtered by, and how to take it away. */
type Chip = { readonly text: string; readonly remove: () => void };

/** The controls of a board: period, comparison, filters; and below them the dates and what is filtered by. */
class BoardFace implements Controls {
  static readonly styles: CSSResultOrNative[] = [tokens, frame, boardStyles];

  readonly #host: KpiBoard;
  #surroundings: Surroundings | undefined;
  #open = '';
  #search = '';
  #asked: { readonly about: string; readonly subscription: Subscription } | undefined;
  #answer: Answer | undefined;
  #failed = false;

  constructor(host: KpiBoard) {
    this.#host = host;
  }

  hostConnected(): void {
    watchSurroundings(this.#surround);
    this.#surround();
  }

  hostDisconnected(): void {
    unwatchSurroundings(this.#surround);
    this.#close();
  }

  hostUpdated(): void {
    const wanted = this.#open !== '' || this.#host.shownPeriod === 'all' || this.#asked !== undefined;
    if (this.#host.isConnected && wanted) this.#ask();
    // The values have come after their list was opened.
    const list = (this.#host.renderRoot as ShadowRoot).activeElement;
    if (list?.matches('.list')) list.querySelector<HTMLElement>('input')?.focus();
  }

  render(): TemplateResult {
    const host = this.#host;
    const lang = langOf(host);
    const language = languageOf(lang);
    void loadLanguage(lang)?.then(() => host.requestUpdate());
    const { words } = language;
    const zone = zoneName(host.share?.zone);
    const dates = this.#dates(zone);
    const text = dates ? this.#inWords(dates, zone, language) : '';
    const chips = this.#chips(language);
    return html`<div class="frame board" part="controls" role="group" aria-label=${words.boardControls} ${place({ ...this.#surroundings })}>
      <div class="line">
        <slot name="period">${periodChoice({
          period: host.shownPeriod, dates, text, zone, fiscal: (host.share?.fiscalStart ?? 1) !== 1, choose: (period) => host.choose({ period }),
        }, language)}</slot>
        <slot name="compare">${this.#comparison(language)}</slot>
        <slot name="filters">${list(host.filters).map((field) => this.#filter(field, language))}</slot>
      </div>
      <div class="line told">
        <span class="dates" part="dates"><bdi>${text || words.allData}</bdi></span>
        ${chips.length > 0 ? html`<ul class="chips" part="chips">${chips.map((chip) => html`<li>${this.#chip(chip, language)}</li>`)}</ul>
          <button type="button" part="clear" class="link" @click=${() => host.clear()}>${words.clearFilters}</button>` : nothing}
      </div>
      <p class="vh" role="status">${chips.length > 0 ? say(language, words.filteredBy, { filters: listFormat(language.locale).format(chips.map((chip) => chip.text)) }) : nothing}</p>
    </div>`;
  }

  #comparison({ words }: Language): TemplateResult {
    const { shownCompare } = this.#host;
    const change = ({ target }: Event): void => this.#host.choose({ compare: (target as HTMLSelectElement).value });
    const options = compares.filter(([value, , always]) => always || value === shownCompare || value === this.#host.compare);
    return html`<label class="control" part="compare"><span class="what">${words.compareChoice}</span>
      <select @change=${change}>${options.map(([value, word]) => html`<option value=${value} .selected=${value === shownCompare}>${words[word]}</option>`)}</select></label>`;
  }

  #filter(field: string, language: Language): TemplateResult {
    const host = this.#host;
    return filterChoice({
      field, values: this.#answer?.values?.[field], failed: this.#failed, chosen: host.chosenFilters[field] ?? [],
      search: this.#search, open: this.#open === field,
      onOpen: (which, open) => {
        if (open) this.#open = which;
        else if (this.#open === which) this.#open = '';
        this.#search = '';
        host.requestUpdate();
      },
      onSearch: (search) => {
        this.#search = search;
        host.requestUpdate();
      },
      onToggle: (value) => host.choose({ filters: toggled(host.chosenFilters, field, value) }),
    }, language);
  }

  #chips(language: Language): Chip[] {
    const host = this.#host;
    const { words } = language;
    const one = (field: string, value: string): string => say(language, words.filterIs, { field: fieldName(field, words), value: valueName(value, words) });
    const chosen = Object.entries(host.chosenFilters).flatMap(([field, values]) => values.map((value): Chip => ({
      text: one(field, value), remove: () => host.choose({ filters: toggled(host.chosenFilters, field, value) }),
    })));
    const selected = host.selections.map((selection: Selection): Chip => ({
      text: Object.entries(selection.where).map(([field, value]) => one(field, value)).join(' · '), remove: () => host.deselect(selection),
    }));
    return [...chosen, ...selected];
  }

  #chip({ text, remove }: Chip, language: Language): TemplateResult {
    return html`<button type="button" part="chip" class="chip" aria-label=${say(language, language.words.filterRemove, { filter: text })} @click=${remove}
      ><bdi>${text}</bdi> <svg viewBox="0 0 10 10" aria-hidden="true"><path d="M1.5 1.5 8.5 8.5M8.5 1.5 1.5 8.5"/></svg></button>`;
  }

  /** The dates of the period; of `all`, once the data have told. */
  #dates(zone: string): (Period & { asOf: number }) | undefined {
    const { shownPeriod, share } = this.#host;
    const period = periodSetting(shownPeriod);
    if (period === 'all') return this.#answer && { ...this.#answer.period, asOf: this.#answer.asOf };
    try {
      return datesOf(period, zone, share?.asOf ?? Date.now(), { ...(share?.weekStart && { weekStart: share.weekStart }), ...(share?.fiscalStart && { fiscalStart: share.fiscalStart }) });
    } catch {
      // Each element says what is wrong with it.
      return undefined;
    }
  }

  #inWords({ from, to, asOf }: Period & { asOf: number }, zone: string, language: Language): string {
    if (asOf >= to || asOf < from) return periodDates({ from, to }, zone, language);
    return say(language, language.words.soFar, { period: periodDates({ from, to: asOf }, zone, language) });
  }

  /** Asks what there is to filter by, anew where the sources, the author's filters or the period have become others. */
  #ask(): void {
    const { share, filters, where } = this.#host;
    if (!share?.sources?.length) return;
    const request = requestOf(share.sources, [{
      kpi: anyKpi, period: 'all', zone: zoneName(share.zone), values: list(filters), ...(share.asOf && { asOf: share.asOf }), ...(where && { where }),
    }]);
    const about = JSON.stringify([request.questions, request.join?.length, share.sources.map(({ name, source }) => [name, 'url' in source ? source.url : ''])]);
    if (about === this.#asked?.about) return;
    this.#close();
    this.#asked = { about, subscription: currentStore().subscribe(request, (update) => {
      if (update.type === 'progress') return;
      const entry = update.type === 'answers' ? update.answers.entries[0] : undefined;
      if (entry && 'answer' in entry) this.#answer = entry.answer;
      this.#failed = !this.#answer;
      this.#host.requestUpdate();
    }) };
  }

  #close(): void {
    this.#asked?.subscription.close();
    this.#asked = undefined;
    this.#answer = undefined;
  }

  readonly #surround = (): void => {
    this.#surroundings = surroundingsOf(this.#host);
    this.#host.requestUpdate();
  };
}

/** The first and the last day, whatever the period is called. */
function periodDates({ from, to }: Period, timeZone: string, { locale }: Language): string {
  return from < to ? dateFormat(locale, { timeZone, day: 'numeric', month: 'short', year: 'numeric' }).formatRange(from, to - 1) : '';
}

export { BoardFace as Face };
