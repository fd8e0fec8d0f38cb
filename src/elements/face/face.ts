import { html, nothing, type CSSResultOrNative, type TemplateResult } from 'lit';
import { diamondStyles } from '../../charts/glyph.ts';
import { place } from '../../charts/place.ts';
import type { Answers } from '../../data/index.ts';
import { langOf, languageOf, loadLanguage, type Language } from '../../locales/registry.ts';
import { frame } from '../../styles/frame.ts';
import { tokens } from '../../styles/tokens.ts';
import type { KpiElement, Shown } from '../base/element.ts';
import type { Inquiry } from '../base/inquiry.ts';
import { surroundingsBeside, surroundingsOf, unwatchSurroundings, watchSurroundings, type Surroundings } from '../page/surroundings.ts';
import { withOwnKpis } from '../parts/own-names.ts';
import { say } from '../page/intl.ts';
import { ShownNames } from '../page/names.ts';
import { keepTicking, stopTicking, type Ticking } from '../page/ticker.ts';
import { faults } from '../parts/faults.ts';
import { freshness, nextAge } from '../parts/freshness.ts';
import { errorTitle, message } from '../parts/message.ts';
import { periodOf } from '../parts/period.ts';
import { progress, progressStyles } from '../parts/progress.ts';
import type { MenuOf } from '../export/menu.ts';
import { Overlay, type Sheet } from './overlay.ts';

/** Long enough to be read. */
const saidMs = 4000;

/** How an element is shown: its frame, title, dates, bottom line, and what stands in the place of figures while there are none. */
export abstract class Face<E extends KpiElement> implements Shown, Ticking {
  static readonly styles: CSSResultOrNative[] = [tokens, frame, diamondStyles, progressStyles];

  protected readonly host: E;
  readonly #inquiry: Inquiry;
  readonly #overlay: Overlay;
  /** What was done, or could not be, in words, for a short while in the place of the dates. */
  #said = { text: '', until: Infinity };
  #surroundings: Surroundings | undefined;
  #language: Language | undefined;
  readonly #names = new ShownNames(() => this.host.requestUpdate());

  constructor(host: E, inquiry: Inquiry) {
    this.host = host;
    this.#inquiry = inquiry;
    this.#overlay = new Overlay(host);
  }

  hostConnected(): void {
    watchSurroundings(this.#surround);
    this.#surroundings = surroundingsBeside(this.host, this.#lookAgain);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    unwatchSurroundings(this.#surround);
    stopTicking(this);
    this.#names.end();
    this.#overlay.close();
  }

  hostUpdated(): void {
    if (!this.host.isConnected) return;
    keepTicking(this);
    this.#names.show(this.#shown());
  }

  nextChange(now: number): number {
    const { answers, inline } = this.#inquiry;
    return Math.min(answers && !inline ? nextAge(answers.readAt, now) : Infinity, this.#said.until);
  }

  tick(now: number): void {
    if (now >= this.#said.until) this.#said = { text: '', until: Infinity };
    this.host.requestUpdate();
  }

  render(): TemplateResult {
    const { answers, error, state } = this.#inquiry;
    const language = this.#speak();
    const title = this.host.label || this.heading(language);
    return html`<div class="frame ${state}" part="frame" role="group" aria-labelledby="title" aria-busy=${state === 'loading'}
      ${place({ ...this.#surroundings, rows: String(this.rows) })}>
      <div class="head" part="head">
        <div class="name" id="title" part="title"><bdi>${title || '\u00a0'}</bdi></div>
        <div class="per" part="period"><bdi>${this.#said.text || (answers ? this.dates(answers, language) : nothing)}</bdi></div>
        <button class="menu" part="menu" type="button" aria-haspopup="menu" aria-expanded=${this.#overlay.shown === 'menu'}
          aria-label=${language.words.menu} title=${language.words.menu} ?disabled=${!answers} @click=${() => this.#menu(title)}>
          <svg viewBox="0 0 14 4" aria-hidden="true"><path d="M0 .5h3v3H0zM5.5 .5h3v3h-3zM11 .5h3v3h-3z"/></svg>
        </button>
      </div>
      ${answers ? this.content(answers, language) : this.#instead(language)}
      <div class="basis" part="basis">
        <div class="row">${answers ? this.working(answers, language) : nothing}</div>
        <div class="row">${this.#footing(language)}</div>
        ${this.#names.twofold.map(({ name, ids }) => html`<p class="note" part="note"><bdi>${say(language, language.words.twoDefinitions, { name, ids: ids.join(', ') })}</bdi></p>`)}
      </div>
      <p class="vh" role="status">${error ? errorTitle(error, language.words) : this.#said.text}</p>
      ${this.#overlay.render(answers, language)}
    </div>`;
  }

  /** How many rows the content will have, for the height of what stands in its place. */
  protected get rows(): number {
    return 1;
  }

  /** The title where the page gives none. */
  protected abstract heading(language: Language): string;
  /** What the answers look like. */
  protected abstract content(answers: Answers, language: Language): TemplateResult;
  /** Blocks in the shape of the content. */
  protected abstract skeleton(): TemplateResult;

  /** What there is to see where no data were given. */
  protected idle({ words }: Language): TemplateResult {
    return message('–', words.noSourceHelp, words.noSource);
  }

  /** What was counted: the start of the bottom line. */
  protected working(_answers: Answers, _language: Language): unknown {
    return nothing;
  }

  /** The dates the figures are about. */
  protected dates({ entries }: Answers, language: Language): string {
    const first = entries.find((entry) => 'answer' in entry);
    return first && 'answer' in first ? periodOf(first.answer, language) : '';
  }

  /** Opens the formula card of the answer at a place. */
  protected readonly explain = (at: number): void => {
    const language = withOwnKpis(languageOf(langOf(this.host)));
    this.show(import('../formula/formula-card.ts').then(({ formulaCard }) => formulaCard(at, language, this.#overlay, this.host)));
  };

  /** The figures by name; those without a name go by their ids, which nobody mistakes. */
  #shown(): [name: string, id: string][] {
    const { kpis } = this.#language ?? {};
    return (this.#inquiry.answers?.entries ?? []).flatMap((entry): [string, string][] => {
      const id = 'answer' in entry ? entry.answer.kpi.id : '';
      const name = kpis?.[id]?.name;
      return name ? [[name, id]] : [];
    });
  }

  /** The language of the page. Until its words are there, what was spoken before is better than half of it. */
  #speak(): Language {
    const lang = langOf(this.host);
    const loading = loadLanguage(lang);
    void loading?.then(() => this.host.requestUpdate());
    this.#language = (loading && this.#language) ?? withOwnKpis(languageOf(lang));
    return this.#language;
  }

  #menu(title: string): void {
    // A second press is the browser's to answer: it closes the menu.
    if (this.#overlay.shown === 'menu') return;
    const of: MenuOf = { title, close: this.#overlay.close, show: (sheet) => this.show(sheet), say: (text) => this.#say(text) };
    this.show(import('../export/menu.ts').then(({ menu }) => menu(of)));
  }

  /** Opens something over the element. */
  protected show(sheet: Promise<Sheet>): void {
    this.#say('');
    this.#overlay.show(sheet).catch(() => this.#say(languageOf(langOf(this.host)).words.notOpened));
  }

  #say(text: string): void {
    this.#said = { text, until: text ? Date.now() + saidMs : Infinity };
    this.host.requestUpdate();
  }

  readonly #surround = (): void => {
    this.#surroundings = surroundingsOf(this.host);
    this.host.requestUpdate();
  };

  /** After a look at what another had found: nothing to draw anew where it was right. */
  readonly #lookAgain = (): void => {
    if (!this.host.isConnected) return;
    const own = surroundingsOf(this.host);
    if (JSON.stringify(own) === JSON.stringify(this.#surroundings)) return;
    this.#surroundings = own;
    this.host.requestUpdate();
  };

  #instead(language: Language): TemplateResult {
    const { error, state, slow, progress: read } = this.#inquiry;
    const { words } = language;
    if (error) return message('–', error.code === 'aborted' ? words.stoppedHelp : error.message, errorTitle(error, words), true);
    if (state === 'idle') return this.idle(language);
    if (slow && read) return progress(read, language);
    return html`<div class=${slow ? 'waiting' : 'waiting hold'} aria-hidden="true">${this.skeleton()}</div>`;
  }

  #footing(language: Language): unknown {
    const { answers, error, progress: read, slow, refreshing: cached, inline, stale } = this.#inquiry;
    const { words } = language;
    const retry = (look = ''): TemplateResult =>
      html`<button class=${look} part="button" type="button" @click=${() => this.host.reload()}>${words.retry}</button>`;
    if (!answers) {
      if (error) return retry();
      return slow && read ? html`<button class="link" part="button" type="button" @click=${() => this.host.stop()}>${words.stop}</button>` : nothing;
    }
    return html`${freshness({ readAt: answers.readAt, inline, cached, stale }, Date.now(), language)}
      ${stale ? retry('link') : nothing} ${faults(answers, language)}`;
  }
}
