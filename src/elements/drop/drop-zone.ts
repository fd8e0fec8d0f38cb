import { adoptStyles, render, type LitElement } from 'lit';
import type { ErrorMessage, Question, Readiness, ReadReport, Subscription } from '../../data/index.ts';
import { langOf, languageOf, loadLanguage } from '../../locales/registry.ts';
import { frame } from '../../styles/frame.ts';
import { tokens } from '../../styles/tokens.ts';
import { sharedSource } from '../base/request.ts';
import { zoneName } from '../base/settings.ts';
import type { SourceAttributes } from '../base/source-attributes.ts';
import { currentStore } from '../base/store.ts';
import { surroundingsOf, unwatchSurroundings, watchSurroundings } from '../page/surroundings.ts';
import { dropStyles } from './styles.ts';
import { dropTemplate } from './template.ts';

/** An element that shows figures, or a board, which has sources in the place of data. */
export type DropHost = LitElement & { zone?: string | undefined; data?: object | undefined };

/** What is known of the files that were dropped. */
export type Dropped =
  | { readonly state: 'idle' | 'over'; readonly files: readonly File[] }
  | { readonly state: 'reading'; readonly files: readonly File[] }
  | { readonly state: 'failed'; readonly files: readonly File[]; readonly error: ErrorMessage }
  | { readonly state: 'ready'; readonly files: readonly File[]; readonly readiness: Readiness; readonly report: ReadReport };

const zones = new WeakMap<DropHost, DropZone>();

/** Lets files be dropped on an element; `on` false takes that back, and the files with it. */
export function dropZone(host: DropHost, on: boolean): void {
  const zone = zones.get(host);
  if (on && !zone) zones.set(host, new DropZone(host));
  if (!on && zone) {
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
  #receiver: SourceAttributes | undefined;
  /** What the element showed before. */
  #before: object | undefined;
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
    void this.#receiverOf().then((receiver) => {
      const { source } = sharedSource(receiver, { input: given }, receiver.table || 'deals');
      const question: Question = { kpi: 'deals-won', period: 'all', zone: zoneName(this.#host.zone), readiness: true };
      const asking = (this.#asking = currentStore().subscribe({ source, questions: [question], cache: 'off' }, (update) => {
        if (update.type === 'progress' || asking !== this.#asking) return;
        asking.close();
        const entry = update.type === 'answers' ? update.answers.entries[0] : update;
        if (update.type === 'answers' && entry && 'answer' in entry && entry.answer.readiness) {
          receiver.data = given;
          this.#say({ state: 'ready', files: given, readiness: entry.answer.readiness, report: update.answers.report });
        } else if (entry && 'error' in entry) this.#say({ state: 'failed', files: given, error: entry.error });
      }));
    });
  };

  readonly #remove = (file: File): void => this.#take(this.#dropped.files.filter((one) => one !== file));

  #forget(): void {
    this.#asking?.close();
    this.#asking = undefined;
    if (this.#receiver && this.#receiver !== (this.#host as unknown)) this.#receiver.remove();
    else if (this.#receiver) this.#receiver.data = this.#before;
    this.#receiver = undefined;
    this.#say({ state: 'idle', files: [] });
  }

  #say(dropped: Dropped): void {
    this.#dropped = dropped;
    this.#draw();
  }

  /** What takes the rows: the element itself, or a source of the board. */
  async #receiverOf(): Promise<SourceAttributes> {
    if (this.#receiver) return this.#receiver;
    if ('data' in this.#host) {
      this.#before = this.#host.data;
      return (this.#receiver = this.#host as unknown as SourceAttributes);
    }
    await import('../source/define.ts');
    const source = document.createElement('kpi-source');
    source.name = 'dropped files';
    this.#host.append(source);
    return (this.#receiver = source);
  }
}
