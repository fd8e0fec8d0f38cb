import { adoptStyles, html, type CSSResultGroup, type CSSResultOrNative, type PropertyValues, type ReactiveController, type TemplateResult } from 'lit';
import type { Question, ReadReport, Subscription, Update } from '../../data/index.ts';
import { shell } from '../../locales/en/shell.ts';
import { KpiErrorEvent } from '../events/error.ts';
import { KpiLoadEvent } from '../events/load.ts';
import { KpiResultEvent } from '../events/result.ts';
import { watchOwnKpis } from '../page/own-kpis.ts';
import { keepTicking, stopTicking } from '../page/ticker.ts';
import { KpiAttributes } from './attributes.ts';
import { bare } from './bare.ts';
import { letDrop } from './drop.ts';
import { givenBy, type Given } from './given.ts';
import { GivenWatch } from './given-watch.ts';
import { Inquiry, type ElementState } from './inquiry.ts';
import { memberOf } from './membership.ts';
import { requestFor } from './request.ts';
import { currentStore } from './store.ts';
import { VERSION } from './version.ts';

/** Shows one element: everything of it that is not needed to ask for its data. */
export interface Shown extends ReactiveController {
  render(): TemplateResult;
}

/** A chunk with the way an element is shown. */
export type Appearance<E> = { readonly Face: { readonly styles: CSSResultOrNative[]; new (host: E, inquiry: Inquiry): Shown } };

const states: readonly ElementState[] = ['idle', 'loading', 'ready', 'empty', 'error'];

/**
 * What all elements share: the ways to give data, the questions to the page's store, the states, and the frame.
 *
 * Data are given in one of these ways; the first that is used wins: the property `data`; a child
 * `<script type="application/json">` or `text/csv`, read as text and again when it changes; the attribute `data`;
 * `from`, the selector of a table on the page; `src`; the sources of the nearest `<kpi-board>`.
 *
 * @attr data - Rows as JSON, or `{"table": rows}`.
 * @attr lang - The language of words, numbers and dates. Default: the nearest in the document, else English.
 *
 * @fires kpi-load - The source was read; the event says how.
 * @fires kpi-result - There are results.
 * @fires kpi-error - Reading or asking failed.
 *
 * @csspart frame - The whole element, hung from its line.
 * @csspart head - Title and period.
 * @csspart title - The title.
 * @csspart period - The dates the figures are about.
 * @csspart message - What stands in the place of figures: empty, error, not computable.
 * @csspart figure - The large figure.
 * @csspart delta - How it changed, with glyph and word.
 * @csspart goal - The target in words.
 * @csspart scale - Bar, target, value before and certainty on one line.
 * @csspart basis - The bottom line: what was counted, and how fresh it is.
 * @csspart faults - What was wrong with the rows.
 * @csspart freshness - How long ago the data were read.
 * @csspart button - Every button but that of the menu.
 * @csspart menu - The button of the menu.
 * @csspart menu-list - The menu.
 * @csspart explain - What opens a formula card.
 * @csspart dialog - What opens in front of the page: a formula card, or the figures as a table.
 * @csspart hash - The name that pins a definition.
 *
 * @cssproperty --kpi-ink - Text and strong marks. With the surface, the anchor of all neutrals.
 * @cssproperty --kpi-surface - The colour the element stands on.
 * @cssproperty --kpi-ink-2 - Secondary text.
 * @cssproperty --kpi-ink-3 - Notes.
 * @cssproperty --kpi-mark - Bars and lines.
 * @cssproperty --kpi-mark-2 - Quiet marks; never text.
 * @cssproperty --kpi-band - The halo of certainty.
 * @cssproperty --kpi-rule - Hairlines.
 * @cssproperty --kpi-sunk - Quiet fills.
 * @cssproperty --kpi-good - A real change for the better.
 * @cssproperty --kpi-bad - A real change for the worse, a target certain to be missed, an error.
 * @cssproperty --kpi-warn - Old data.
 * @cssproperty --kpi-accent - Focus, progress, the hand of a dial.
 * @cssproperty --kpi-text - Size of running text.
 * @cssproperty --kpi-label - Size of titles and labels.
 * @cssproperty --kpi-note - Size of notes.
 * @cssproperty --kpi-figure-s - Size of the figure in a narrow element.
 * @cssproperty --kpi-figure-m - Size of the figure.
 * @cssproperty --kpi-figure-l - Size of the figure in a wide element.
 * @cssproperty --kpi-figure-weight - Weight of figures.
 * @cssproperty --kpi-strong - Weight of titles and judgements.
 * @cssproperty --kpi-head - Thickness of the line at the top.
 * @cssproperty --kpi-bar - Thickness of bars.
 * @cssproperty --kpi-radius - Radius of corners.
 * @cssproperty --kpi-motion - Duration of movement.
 *
 * @cssstate idle - No data were given.
 * @cssstate loading - Waiting for the first result.
 * @cssstate ready - Showing results.
 * @cssstate empty - Nothing happened in the period.
 * @cssstate error - Failed, with nothing to show.
 * @cssstate stale - Beside `ready` or `empty`: the last reading failed, and older results are shown.
 */
export abstract class KpiElement extends KpiAttributes {
  static readonly version: string = VERSION;
  static override styles: CSSResultGroup = bare;

  readonly #internals = this.attachInternals();
  readonly #inquiry = new Inquiry((update) => this.#changed(update));
  readonly #watch = new GivenWatch(this, () => this.#askAgain());
  readonly #board = memberOf(this, () => this.#askAgain());
  #ownKpis: (() => void) | undefined;
  #asked = false;
  #face: Shown | undefined;
  #loadingFace: Promise<void> | undefined;
  #faceFailed = false;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'data', 'lang'];
  }

  /** What the element is doing. */
  get state(): ElementState {
    return this.#inquiry.state;
  }

  /** The last reading failed, and older results are shown. */
  get stale(): boolean {
    return this.#inquiry.stale;
  }

  /** What was found while reading; undefined before. */
  get report(): ReadReport | undefined {
    return this.#inquiry.answers?.report;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'data') this.#askAgain();
    if (name === 'lang') this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch.start();
    this.#board.join();
    this.#ownKpis ??= watchOwnKpis(() => this.#askAgain());
    this.#askAgain();
    this.#showFace();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is only being moved is connected again by then, and keeps its subscription.
    queueMicrotask(() => {
      if (this.isConnected) return;
      stopTicking(this.#inquiry);
      this.#watch.stop();
      this.#board.leave();
      this.#ownKpis?.();
      this.#ownKpis = undefined;
      this.#inquiry.close();
    });
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('drop')) letDrop(this);
    if (this.isConnected && (!this.#asked || changed.size > 0)) this.#ask();
  }

  /** Reads the source again. */
  reload(): void {
    this.#showFace();
    if (!this.#inquiry.retry()) this.#askAgain();
    this.#changed();
  }

  /** Asks about other data than those it shows, which the page gives. */
  askOf(input: object, questions: Question[], observer: (update: Update) => void): Subscription {
    return currentStore().subscribe(requestFor(this, { input }, questions), observer);
  }

  /** Stops reading. */
  stop(): void {
    this.#inquiry.end({ code: 'aborted', message: '' });
    this.#changed();
  }

  override render(): TemplateResult {
    if (this.#face) return this.#face.render();
    if (!this.#faceFailed) return html`<div class="bare">${this.label}</div>`;
    return html`<div class="bare failed">${this.label} ${shell.notLoaded} <button @click=${this.reload}>${shell.retry}</button></div>`;
  }

  /** What to ask of the source. Nothing to ask leaves the element idle. */
  protected abstract questions(): Question[];
  /** Loads the way the element is shown, a chunk of its own, while the data are on their way. */
  protected abstract appearance(): Promise<Appearance<never>>;

  /** Asks more of the same data, beside what is shown; nothing of it is kept. Undefined where there are no data. */
  askMore(questions: Question[], observer: (update: Update) => void): Subscription | undefined {
    const given = this.given();
    if (!given || 'error' in given) return undefined;
    return currentStore().subscribe({ ...requestFor(this.origin, given, questions), cache: 'off' }, observer);
  }

  /** The data, in the first way of giving them that is used. */
  protected given(): Given | undefined {
    return givenBy(this.origin);
  }

  /** The element whose data are meant: itself, as a rule. */
  protected get origin(): KpiAttributes {
    return this;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#loadingFace;
    return super.getUpdateComplete();
  }

  #showFace(): void {
    if (this.#face) return;
    this.#faceFailed = false;
    this.#loadingFace ??= this.appearance()
      .then(({ Face }) => {
        adoptStyles(this.renderRoot as ShadowRoot, [bare, ...Face.styles]);
        this.#face = new Face(this as never, this.#inquiry);
        this.addController(this.#face);
      })
      .catch(() => {
        this.#faceFailed = true;
        this.#loadingFace = undefined;
      })
      .then(() => this.requestUpdate());
  }

  #askAgain(): void {
    this.#asked = false;
    this.requestUpdate();
  }

  #ask(): void {
    this.#asked = true;
    this.#watch.look();
    const given = this.given();
    const questions = given ? this.questions() : [];
    if (given && 'error' in given) this.#inquiry.end(given.error);
    else if (given && questions.length) this.#inquiry.ask(currentStore(), requestFor(this.origin, given, questions));
    else this.#inquiry.end();
    this.#changed();
  }

  /** Shows a new state to styles, time and listeners. */
  #changed(update?: Update): void {
    const { state, stale } = this.#inquiry;
    for (const name of states) this.#setState(name, name === state);
    this.#setState('stale', stale);
    if (this.isConnected) keepTicking(this.#inquiry);
    this.requestUpdate();
    if (!update || update.type === 'progress') return;
    if (update.type === 'answers') {
      const { answers, cached } = update;
      if (!cached) this.dispatchEvent(new KpiLoadEvent(answers.report, answers.readAt));
      this.dispatchEvent(new KpiResultEvent(answers.entries, cached));
    }
    const { error } = this.#inquiry;
    if (error) this.dispatchEvent(new KpiErrorEvent(error));
  }

  #setState(name: string, on: boolean): void {
    const { states: own } = this.#internals;
    if (on === own.has(name)) return;
    if (on) own.add(name);
    else own.delete(name);
  }
}
