import { adoptStyles, render, type LitElement } from 'lit';
import type { ErrorMessage, Question, Readiness, ReadReport, Subscription } from '../../data/index.ts';
import { langOf, languageOf, loadLanguage } from '../../locales/registry.ts';
import { frame } from '../../styles/frame.ts';
import { tokens } from '../../styles/tokens.ts';
import type { KpiElement } from '../base/element.ts';
import { surroundingsOf, unwatchSurroundings, watchSurroundings } from '../page/surroundings.ts';
import { dropStyles } from './styles.ts';
import { dropTemplate } from './template.ts';

/** An element that shows figures, or a board of such. */
export type DropHost = LitElement & { zone?: string | undefined; data: object | undefined; drop: boolean | undefined };

const canAsk = (element: Element): element is KpiElement => 'askOf' in element;

/** What is known of the files that were dropped. */
export type Dropped =
  | { readonly state: 'idle' | 'over'; readonly files: readonly File[] }
  | { readonly state: 'reading'; readonly files: readonly File[] }
  | { readonly state: 'failed'; readonly files: readonly File[]; readonly error: ErrorMessage }
  | { readonly state: 'ready'; readonly files: readonly File[]; readonly readiness: Readiness; readonly report: ReadReport };

const zones = new WeakMap<DropHost, DropZone>();

/** Lets files be dropped on an element that says so; one that says so no more gives back what it was given. */
export function dropZone(host: DropHost): void {
  const zone = zones.get(host);
  if (host.drop && !zone) zones.set(host, new DropZone(host));
  if (!host.drop && zone) {
    zone.leave();
    zones.delete(host);
  }
}

/** A strip below an element: takes files, gives them to the element, and says what they are good for. */
class DropZone {
  readonly #host: DropHost;
  readonly #place = document.createElement('div');
  readonly #root: ShadowRoot;
  #dropped: Dropped = { state: 'idle', files: [] };
  /** What the element showed before. */
  #before: { readonly data: object | undefined } | undefined;
  #asking: Subscription | undefined;

  constructor(host: DropHost) {
    this.#host = host;
    this.#place.setAttribute('exportparts', 'drop, drop-report, button');
    // A shadow root of its own: the element's styles come when its appearance is loaded, and take the place of others.
    this.#root = this.#place.attachShadow({ mode: 'open' });
    adoptStyles(this.#root, [tokens, frame, dropStyles]);
    for (const [name, listener] of this.#listeners) host.addEventListener(name, listener as EventListener);
    watchSurroundings(this.#draw);
    void host.updateComplete.then(() => {
      host.renderRoot.append(this.#place);
      this.#draw();
    });
  }

  leave(): void {
    for (const [name, listener] of this.#listeners) this.#host.removeEventListener(name, listener as EventListener);
    unwatchSurroundings(this.#draw);
    this.#forget();
    this.#place.remove();
  }

  readonly #draw = (): void => {
    const lang = langOf(this.#host);
    void loadLanguage(lang)?.then(this.#draw);
    const { surroundings, take, remove } = { surroundings: surroundingsOf(this.#host), take: this.#take, remove: this.#remove };
    render(dropTemplate({ dropped: this.#dropped, surroundings, take, remove }, languageOf(lang)), this.#root);
  };

  readonly #over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    // A board leaves what is meant for an element inside to that element.
    event.stopPropagation();
    event.dataTransfer.dropEffect = 'copy';
    this.#outline(true);
  };

  readonly #leave = ({ relatedTarget }: DragEvent): void => {
    if (!(relatedTarget instanceof Node) || !this.#host.contains(relatedTarget)) this.#outline(false);
  };

  readonly #drop = (event: DragEvent): void => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    this.#outline(false);
    this.#take(files);
  };

  readonly #listeners = [['dragenter', this.#over], ['dragover', this.#over], ['dragleave', this.#leave], ['drop', this.#drop]] as const;

  #outline(on: boolean): void {
    const { style } = this.#host;
    style.outline = on ? '2px dashed Highlight' : '';
    style.outlineOffset = on ? '4px' : '';
    const { state } = this.#dropped;
    if (on === (state === 'over') || (state !== 'idle' && state !== 'over')) return;
    this.#dropped = { state: on ? 'over' : 'idle', files: [] };
    this.#draw();
  }

  /** Reads files in the place of those that were there. */
  readonly #take = (files: readonly File[]): void => {
    this.#asking?.close();
    if (files.length === 0) {
      this.#forget();
      return;
    }
    const given = [...files];
    this.#say({ state: 'reading', files: given });
    const zone = this.#host.zone || new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const question: Question = { kpi: 'deals-won', period: 'all', zone, readiness: true };
    const around: readonly Element[] = [this.#host, ...this.#host.querySelectorAll('*')];
    const asker = around.find(canAsk);
    if (!asker) {
      this.#give(given);
      return;
    }
    const asking = (this.#asking = asker.askOf(given, [question], (update) => {
      if (update.type === 'progress' || asking !== this.#asking) return;
      asking.close();
      const entry = update.type === 'answers' ? update.answers.entries[0] : update;
      if (update.type === 'answers' && entry && 'answer' in entry && entry.answer.readiness) {
        this.#give(given);
        this.#say({ state: 'ready', files: given, readiness: entry.answer.readiness, report: update.answers.report });
      } else if (entry && 'error' in entry) this.#say({ state: 'failed', files: given, error: entry.error });
    }));
  };

  #give(files: File[]): void {
    this.#before ??= { data: this.#host.data };
    this.#host.data = files;
  }

  readonly #remove = (file: File): void => this.#take(this.#dropped.files.filter((one) => one !== file));

  #forget(): void {
    this.#asking?.close();
    this.#asking = undefined;
    if (this.#before) this.#host.data = this.#before.data;
    this.#before = undefined;
    this.#say({ state: 'idle', files: [] });
  }

  #say(dropped: Dropped): void {
    this.#dropped = dropped;
    this.#draw();
  }
}
