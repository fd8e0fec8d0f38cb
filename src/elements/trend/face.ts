import { html, nothing, type CSSResultOrNative, type TemplateResult } from 'lit';
import { placeOf, periodAt } from '../../charts/drawing.ts';
import { diamond } from '../../charts/glyph.ts';
import { markerStyles } from '../../charts/marker.ts';
import { place } from '../../charts/place.ts';
import type { Answers } from '../../data/index.ts';
import type { Inquiry } from '../base/inquiry.ts';
import type { Language } from '../../locales/registry.ts';
import { Face } from '../face/face.ts';
import { listFormat, say } from '../page/intl.ts';
import { unwatchWidth, watchWidth } from '../page/resize.ts';
import { explainButton } from '../parts/explain.ts';
import { errorTitle, whyNoValue } from '../parts/message.ts';
import { seriesCaption } from '../parts/series-table.ts';
import { workingOf } from '../parts/working.ts';
import { annotationsIn, placed, type Placed } from './annotations.ts';
import { balanceOf } from './balance.ts';
import { Looks } from './looks.ts';
import { drawingOf, Painter, tonesOf } from './painter.ts';
import { plots } from './plot.ts';
import { entriesOf, lastStep, reading, readTitle, spoken, stepSwitch, unitOf, type Entry } from './reading.ts';
import { answered, hasValue, pictureOf, present, type Picture } from './series.ts';
import { trendStyles } from './styles.ts';
import { sum } from './sum.ts';
import { trendTable } from './trend-table.ts';
import type { KpiTrend } from './trend.ts';

/** What the canvases are drawn in. */
const tones = ['rule', 'band', 'surface', 'ink', 'mark', 'mark-2', 'cat-1', 'cat-2', 'cat-3', 'cat-4', 'cat-5', 'cat-6'];

/** What is read now: a step, or the whole period; its name, its figures, and both in a sentence. */
type Read = { readonly at: number | undefined; readonly title: string; readonly entries: readonly Entry[]; readonly text: string };

/** What could not be asked of one of several KPIs. */
function failures({ entries }: Answers, { words }: Language): TemplateResult[] {
  return entries.flatMap((entry) => ('error' in entry ? [html`<p class="msg failed-kpi"><b class="bad">${diamond}<bdi>${errorTitle(entry.error, words)}</bdi></b> <bdi>${entry.error.message}</bdi></p>`] : []));
}

class TrendFace extends Face<KpiTrend> {
  static override readonly styles: CSSResultOrNative[] = [...Face.styles, markerStyles, trendStyles];

  readonly #painter = new Painter();
  readonly #looks: Looks;
  readonly #hidden = new Set<string>();
  #widthPx = 0;
  #picture: Picture | undefined;
  /** The step under the pointer or the keys. */
  #at: number | undefined;

  constructor(host: KpiTrend, inquiry: Inquiry) {
    super(host, inquiry);
    this.#looks = new Looks(() => host.renderRoot.querySelector('.frame'), (ratio) => this.#paint(ratio));
  }

  override hostConnected(): void {
    super.hostConnected();
    this.#widthPx = this.host.clientWidth;
    watchWidth(this.host, this.#resized);
    this.#looks.watch();
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    unwatchWidth(this.host);
    this.#looks.unwatch();
    this.#painter.clear();
  }

  override hostUpdated(): void {
    super.hostUpdated();
    this.#looks.draw();
  }

  protected override heading({ kpis, words, locale }: Language): string {
    const { ids, movement } = this.host;
    if (movement) return words[movement.title];
    return ids.length && kpis ? say({ words, locale }, words.trendOf, { kpi: listFormat(locale).format(ids.map((id) => kpis[id]?.name ?? id)) }) : '';
  }

  protected override content(answers: Answers, language: Language): TemplateResult {
    const { movement } = this.host;
    const picture = (this.#picture = pictureOf(answers, movement, this.#hidden, language));
    const first = answered(answers)[0]?.answer;
    if (!first) return html``;
    if (!hasValue(picture)) return whyNoValue(first, answers.report, language);
    this.#painter.load(() => this.host.requestUpdate());
    const events = placed([...(this.host.annotations ?? []), ...annotationsIn(this.host)], picture.steps, picture.zone);
    const read = this.#read(answers, picture, events, language);
    return html`<div class="main">
      <div class="read-head">
        <p class="when ${this.#at === undefined ? '' : 'chosen'}"><bdi>${read.title}</bdi></p>
        ${stepSwitch(unitOf(picture.steps), (unit) => (this.host.every = unit), language)}
      </div>
      ${reading(read.entries, { hidden: this.#hidden, toggle: (id) => this.#toggle(id, picture) })}
      ${this.#painter.failed ? this.#instead(picture, events, language) : this.#plots(picture, events, read, language)}
      ${movement ? sum(movement, answers, picture, language) : nothing} ${failures(answers, language)}
      <span class="tones" hidden>${tones.map((tone) => html`<i class="tone-${tone}"></i>`)}</span>
    </div>`;
  }

  protected override skeleton(): TemplateResult {
    const { ids, movement } = this.host;
    return html`<div class="main">
      <div class="read-head"><span class="sk sk-when"></span></div>
      <div class="reading ${movement ? 'ledger' : ''}">${Array.from({ length: Math.max(1, ids.length + (movement ? 2 : 0)) }, () => html`<div class="entry"><span class="sk sk-entry"></span></div>`)}</div>
      <div class="plots one"><div class="panes"><div class="pane"><div class="area"><span class="sk sk-plot"></span></div></div></div><span class="xs"></span></div>
      ${movement ? html`<span class="sk sk-sum"></span>` : nothing}
    </div>`;
  }

  protected override working(answers: Answers, language: Language): unknown {
    const { words, kpis } = language;
    const known = answered(answers);
    const [only, another] = known;
    const lone = this.#picture?.panes.map(present).find(({ length }) => length === 1)?.[0]?.at;
    const banded = known.find(({ at }) => at === lone) ?? only;
    const note = this.#picture?.wide ? words.hatchedSoFar : words.dashedSoFar;
    const open = this.#picture?.steps.some(({ partial }) => partial) ? html`<span><bdi>${note}</bdi></span>` : nothing;
    if (only && !another) {
      const { at, answer } = only;
      return html`${explainButton(workingOf(answer, language), at, this.explain, language)} <span><bdi>${seriesCaption(answer.result.series ?? [], language)}</bdi></span> ${open}`;
    }
    return html`${known.map(({ at, answer }) => explainButton(kpis?.[answer.kpi.id]?.short ?? answer.kpi.id, at, this.explain, language))}
      ${this.host.movement ? nothing : html`<span><bdi>${seriesCaption(banded?.answer.result.series ?? [], language)}</bdi></span>`} ${open}`;
  }

  #read(answers: Answers, picture: Picture, events: readonly Placed[], language: Language): Read {
    const { movement } = this.host;
    if (this.#at !== undefined && this.#at >= picture.steps.length) this.#at = undefined;
    const at = this.#at ?? (movement ? undefined : lastStep(picture));
    const from = at === undefined ? undefined : picture.steps[at]?.from;
    const entries = entriesOf({ picture, at, balance: movement && balanceOf(movement, answers, from) }, language);
    const title = readTitle(picture, at, events, language);
    return { at, entries, title, text: spoken(title, entries, language) };
  }

  #plots(picture: Picture, events: readonly Placed[], { text, at }: Read, language: Language): TemplateResult {
    const n = picture.steps.length;
    const reader = html`<div class="reader" role="slider" tabindex="0" aria-label=${language.words.readPeriods} aria-orientation="horizontal"
      aria-valuemin="1" aria-valuemax=${n} aria-valuenow=${(at ?? n - 1) + 1} aria-valuetext=${text}
      @keydown=${this.#key} @pointermove=${this.#point} @pointerdown=${this.#point} @pointerleave=${this.#leave} @blur=${this.#leave}>
      ${this.#at === undefined ? nothing : html`<i class="cross" ${place({ x: placeOf(this.#at, n, picture.wide) })}></i>`}
    </div>`;
    const paneHeightPx = this.host.renderRoot.querySelector('.area')?.clientHeight ?? 200;
    return html`${plots({ picture, events, room: { widthPx: this.#widthPx, paneHeightPx } }, reader, this.#looks.draw, language)}
      ${trendTable(picture, events, this.host.label || this.heading(language), language, false)}`;
  }

  #instead(picture: Picture, events: readonly Placed[], language: Language): TemplateResult {
    return html`<p class="msg"><bdi>${language.words.noChart}</bdi></p>
      ${trendTable(picture, events, this.host.label || this.heading(language), language, true)}`;
  }

  #paint(ratio: number): void {
    const root = this.host.renderRoot;
    const canvases = [...root.querySelectorAll<HTMLCanvasElement>('.area > canvas')];
    const picture = this.#picture;
    if (!picture || !canvases.length) {
      this.#painter.clear();
      return;
    }
    const tone = tonesOf(root);
    this.#painter.paint(canvases, picture.panes.map((pane) => drawingOf(pane, picture, tone)), ratio);
  }

  /** Shows or hides a series. One always stays. */
  #toggle(id: string, { panes }: Picture): void {
    const shown = panes.flatMap(({ series }) => series).filter((one) => !one.hidden);
    if (!this.#hidden.delete(id) && shown.length > 1) this.#hidden.add(id);
    this.host.requestUpdate();
  }

  #choose(at: number | undefined): void {
    if (at === this.#at) return;
    this.#at = at;
    this.host.requestUpdate();
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (!this.#picture) return;
    const last = this.#picture.steps.length - 1;
    const at = this.#at ?? lastStep(this.#picture);
    const next = { ArrowLeft: at - 1, ArrowDown: at - 1, ArrowRight: at + 1, ArrowUp: at + 1, Home: 0, End: last }[event.key];
    if (event.key === 'Escape' && this.#at !== undefined) {
      event.stopPropagation();
      this.#choose(undefined);
    }
    if (next === undefined) return;
    event.preventDefault();
    this.#choose(Math.min(last, Math.max(0, next)));
  };

  readonly #point = ({ clientX, currentTarget }: PointerEvent): void => {
    const { left, width } = (currentTarget as HTMLElement).getBoundingClientRect();
    if (this.#picture && width) this.#choose(periodAt((clientX - left) / width, this.#picture.steps.length, this.#picture.wide));
  };

  readonly #leave = (): void => this.#choose(undefined);

  readonly #resized = (widthPx: number): void => {
    if (widthPx === this.#widthPx) return;
    this.#widthPx = widthPx;
    this.host.requestUpdate();
  };
}

export { TrendFace as Face };
