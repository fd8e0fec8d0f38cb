import { ContextProvider } from '@lit/context';
import { adoptStyles, css, html, LitElement, nothing, type CSSResultGroup, type CSSResultOrNative, type PropertyValues, type ReactiveController, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { CompareWith } from '../../data/index.ts';
import { letDrop } from '../base/drop.ts';
import { memberOf } from '../base/membership.ts';
import { choice, jsonObject, list, type OpenHours } from '../base/settings.ts';
import { boardContext, SHARE_VERSION, sourcesContext, type BoardShare, type Filters, type SharedSource, type SourceRegister } from '../base/share.ts';
import { VERSION } from '../base/version.ts';
import { KpiFilterEvent } from '../events/filter.ts';
import type { KpiSelectEvent } from '../events/select.ts';
import { warnOnce } from '../page/warn.ts';
import { BoardAddress } from './board-address.ts';
import { comparisons, filtersOf, type Choice } from './board-choice.ts';

/** What was selected in an element of the board. */
export type Selection = { readonly by: Element; readonly where: Readonly<Record<string, string>> };

/** The line of controls, a chunk of its own. */
export interface Controls extends ReactiveController {
  render(): TemplateResult;
}

/**
 * @summary What the elements inside it have in common: period, zone, currency, language, comparison, filters and sources; and the controls to choose by.
 * @element kpi-board
 * @status experimental
 * @since 0.1
 *
 * It holds for every element inside, however deep and through shadow roots; what an element says itself comes first. A board
 * inside another takes over what it does not say itself. What is selected in one element, such as a stage of a funnel, filters the
 * others.
 *
 * @attr id - Under which what was chosen stands in the address of the page. Default: `board`.
 * @attr lang - The language of words, numbers and dates of the board and of what is inside. Default: the nearest in the document, else English.
 *
 * @slot - The elements, and the sources they share.
 * @slot controls - Stands in the place of all controls.
 * @slot period - Stands in the place of the choice of a period.
 * @slot compare - Stands in the place of the choice of a comparison.
 * @slot filters - Stands in the place of the filters.
 *
 * @fires kpi-filter - The reader chose another period, comparison or filter.
 *
 * @csspart controls - The line of controls.
 * @csspart period - The choice of a period.
 * @csspart compare - The choice of a comparison.
 * @csspart filter - The button of a filter.
 * @csspart list - The values of a filter.
 * @csspart dates - The dates that the period means.
 * @csspart chips - What is filtered by.
 * @csspart chip - One value that is filtered by.
 * @csspart clear - What clears the filters.
 */
export class KpiBoard extends LitElement {
  static readonly version: string = VERSION;
  static override styles: CSSResultGroup = css`
    :host { display: block; min-inline-size: 0 }
    :host([hidden]) { display: none }
    .bar { grid-column: 1 / -1; container-type: inline-size; min-inline-size: 0 }
    .bare { block-size: 71px; overflow: hidden }
    @container (inline-size < 640px) {
      .bare { block-size: auto; display: grid; grid-template-columns: 1fr 1fr; grid-auto-rows: 46px; gap: 4px 16px; padding-block: 10px 33px }
    }
  `;

  /** The period: `2025-03`, `2025-Q1`, `2025-W10`, `2025`, `from/to`, `this-month`, `last-quarter`, `last-90-days` or `all` (the default). */
  @property() period: string | undefined;

  /** What happened at or after this instant is not known. Default: now. */
  @property({ attribute: 'as-of' }) asOf: string | undefined;

  /** IANA zone of days, weeks and months. Default: the browser's. */
  @property() zone: string | undefined;

  /** ISO 4217 code to report in, with a source of the table `rates` where amounts are in others. Default: the data's. */
  @property() currency: string | undefined;

  /** Compares with the `previous` period, the same a `year-ago`, the `target`, the `baseline`, the rest of the `team`, or `none`. */
  @property() compare: CompareWith | 'none' | undefined;

  /** The day weeks start on, from 1, Monday (the default), to 7. */
  @property({ attribute: 'week-start', type: Number }) weekStart: number | undefined;

  /** The month in which fiscal years, with their quarters, start, from 1 (the default) to 12. */
  @property({ attribute: 'fiscal-start', type: Number }) fiscalStart: number | undefined;

  /** The hours in which a team is open: `{"week": {"1": [["09:00", "18:00"]]}}`, with `holidays` and a `zone`, if it is another. */
  @property({ converter: jsonObject('schedule') }) schedule: OpenHours | undefined;

  /** Keeps the rows whose field has one of these values, whatever the reader chooses: `{"team": ["North", "South"]}`. */
  @property({ converter: jsonObject('where') }) where: Record<string, string | string[]> | undefined;

  /** The fields that the reader can filter by, with commas: `owner, team, segment, pipeline, campaign`. */
  @property() filters: string | undefined;

  /** Keeps what was chosen in the address of the page, under the board's id: in the `query` (the default) or the `hash`. */
  @property({ attribute: 'url-state' }) urlState: string | undefined;

  /** Shows no controls; what is inside has everything of the board all the same. */
  @property({ type: Boolean, attribute: 'hide-controls' }) hideControls = false;

  /** Lets the reader drop files on the board, or choose them: they stay in the browser, and what is inside shows what they hold. */
  @property({ type: Boolean }) drop: boolean | undefined;

  /** `{table: rows}`, or files, for what is inside: they come after those of the sources. */
  @property({ attribute: false }) data: object | undefined;

  #chosen: Choice = { filters: {} };
  #selections: readonly Selection[] = [];
  #address: BoardAddress | undefined;
  #controls: Controls | undefined;
  #loading: Promise<void> | undefined;
  readonly #sources = new Map<Element, SharedSource>();
  #changed = false;
  readonly #outer = memberOf(this, () => this.#change());
  readonly #board = new ContextProvider(this, { context: boardContext });

  constructor() {
    super();
    const register: SourceRegister = { version: SHARE_VERSION, put: (element, source) => this.#put(element, source) };
    // It is reached through the element for as long as that lives.
    new ContextProvider(this, { context: sourcesContext, initialValue: register });
    this.addEventListener('kpi-select', (event) => this.#selected(event));
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'id'];
  }

  /** What elements inside are given; undefined before the board is in a page. */
  get share(): BoardShare | undefined {
    return this.#board.value;
  }

  /** The period that is shown: what the reader chose, else the attribute, else the outer board's, else `all`. */
  get shownPeriod(): string {
    return this.#chosen.period ?? (this.period || this.#outer.value?.period || 'all');
  }

  /** The comparison that is shown; `none` where nothing is compared. */
  get shownCompare(): string {
    const word = this.#chosen.compare ?? (this.compare || this.#outer.value?.compare);
    return choice('compare', word, comparisons, 'none') ?? 'none';
  }

  /** The values that the reader chose to keep, by field. */
  get chosenFilters(): Choice['filters'] {
    return this.#chosen.filters;
  }

  /** What was selected in elements inside. */
  get selections(): readonly Selection[] {
    return this.#selections;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' || name === 'id') this.requestUpdate(name);
  }

  override connectedCallback(): void {
    this.#outer.join();
    this.#follow();
    this.#give();
    super.connectedCallback();
    this.#showControls();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // One that is only being moved is connected again by then.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#address?.leave();
      this.#address = undefined;
      this.#outer.leave();
      this.#selections = [];
      // Elements that stay, such as those in a slot around which the board was, look for another.
      for (const context of [boardContext, sourcesContext]) document.dispatchEvent(Object.assign(new Event('context-provider'), { context }));
    });
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('drop')) letDrop(this);
    if (changed.has('data')) this.#put(this, this.data && { name: 'data', source: { input: this.data, table: 'deals' }, cache: 'off' });
    if (!this.isConnected) return;
    if (this.hasUpdated) {
      // What the page sets comes after what was chosen before.
      const { period, compare, ...rest } = this.#chosen;
      this.#chosen = { ...rest, ...(period !== undefined && !changed.has('period') && { period }), ...(compare !== undefined && !changed.has('compare') && { compare }) };
      if (changed.has('urlState') || changed.has('id')) this.#follow();
    }
    if (this.#changed || changed.size > 0) this.#give();
    this.#showControls();
  }

  /** Chooses for the reader: what is given takes the place of what was chosen before. Tells the page, and keeps it in its address. */
  choose(choice: Partial<Choice>): void {
    this.#chosen = { ...this.#chosen, ...choice };
    this.#address?.write(this.#difference());
    this.#told();
  }

  /** Takes away all filters that the reader chose, and what was selected. */
  clear(): void {
    this.#selections = [];
    this.choose({ filters: {} });
  }

  /** Takes away one selection. */
  deselect(selection: Selection): void {
    this.#selections = this.#selections.filter((one) => one !== selection);
    this.#told();
  }

  override render(): TemplateResult {
    const controls = this.hideControls ? nothing : html`<slot name="controls"><div class="bar">${this.#controls?.render() ?? html`<div class="bare">${['', '', ...list(this.filters)].map(() => html`<i></i>`)}</div>`}</div></slot>`;
    return html`${controls}<slot></slot>`;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#loading;
    return super.getUpdateComplete();
  }

  /** What was chosen, as far as it is not what the page says anyway. */
  #difference(): Choice {
    const { period, compare, filters } = this.#chosen;
    const usual = this.#outer.value;
    return {
      filters,
      ...(period !== undefined && period !== (this.period || usual?.period || 'all') && { period }),
      ...(compare !== undefined && compare !== (this.compare || usual?.compare || 'none') && { compare }),
    };
  }

  /** What is inside is given something else; without it, only the controls are drawn anew. */
  #change(): void {
    this.#changed = true;
    this.requestUpdate();
  }

  #told(): void {
    this.#change();
    const filters: Record<string, readonly string[]> = { ...this.#chosen.filters };
    for (const { where } of this.#selections) for (const [field, value] of Object.entries(where)) filters[field] = [...(filters[field] ?? []), value];
    this.dispatchEvent(new KpiFilterEvent(this.shownPeriod, this.shownCompare, filters));
  }

  #follow(): void {
    this.#address?.leave();
    this.#address = undefined;
    if (this.urlState === undefined || this.urlState === null) return;
    const place = choice('url-state', this.urlState || 'query', ['query', 'hash'], 'query') ?? 'query';
    const address = new BoardAddress(this.id, place, () => {
      this.#restore();
      this.#told();
    });
    if (!address.follow()) return;
    this.#address = address;
    this.#restore();
  }

  #restore(): void {
    if (this.#address) this.#chosen = this.#address.read(list(this.filters));
    this.#change();
  }

  #put(element: Element, source: SharedSource | undefined): void {
    if (source === this.#sources.get(element)) return;
    if (source) this.#sources.set(element, source);
    else this.#sources.delete(element);
    const twin = source && [...this.#sources].find(([other, { name }]) => other !== element && name === source.name);
    if (twin) warnOnce(`Two sources of a board are called "${source.name}"; the later one is used. Give one of them another name or table.`);
    this.#change();
  }

  #selected(event: KpiSelectEvent): void {
    const path = event.composedPath();
    // An inner board keeps to itself what was selected in it.
    if (path.find((target) => target instanceof Element && target.localName === this.localName) !== this) return;
    const [by] = path;
    if (!(by instanceof Element) || Object.keys(event.where).length === 0) return;
    const again = this.#selections.some((one) => one.by === by && isSame(one.where, event.where));
    this.#selections = [...this.#selections.filter((one) => one.by !== by), ...(again ? [] : [{ by, where: event.where }])];
    this.#told();
  }

  /** Gives everything anew to whoever is inside. */
  #give(): void {
    this.#changed = false;
    const outer = this.#outer.value;
    const { asOf, currency, weekStart, fiscalStart, schedule } = this;
    const zone = this.zone || outer?.zone;
    const own = new Map([...this.#sources.values()].map((source) => [source.name, zone && !source.source.zone ? { ...source, source: { ...source.source, zone } } : source]));
    const given: BoardShare = {
      ...outer,
      version: SHARE_VERSION,
      period: this.shownPeriod,
      compare: this.shownCompare as CompareWith | 'none',
      ...(zone && { zone }), ...(asOf && { asOf }), ...(currency && { currency }), ...(schedule && { schedule }),
      ...(weekStart !== undefined && { weekStart }), ...(fiscalStart !== undefined && { fiscalStart }),
      where: { ...outer?.where, ...filtersOf(this.where, this.#chosen) } satisfies Filters,
      selections: [...(outer?.selections ?? []), ...this.#selections],
      sources: [...(outer?.sources ?? []).filter(({ name }) => !own.has(name)), ...own.values()],
    };
    this.#board.setValue(given);
  }

  #showControls(): void {
    if (this.#controls || this.#loading || this.hideControls) return;
    this.#loading = import('./face.ts').then(({ Face }) => {
      adoptStyles(this.renderRoot as ShadowRoot, [...(this.constructor as typeof LitElement).elementStyles, ...Face.styles] as CSSResultOrNative[]);
      this.#controls = new Face(this);
      this.addController(this.#controls);
    }).catch(() => warnOnce('The controls of <kpi-board> could not be loaded. Check that the files of kpi-elements lie beside the script.')).then(() => this.requestUpdate());
  }
}

function isSame(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const [fields, others] = [Object.keys(a), Object.keys(b)];
  return fields.length === others.length && fields.every((field) => a[field] === b[field]);
}

declare global {
  interface HTMLElementTagNameMap {
    'kpi-board': KpiBoard;
  }
}
