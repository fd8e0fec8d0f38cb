import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { AnswerOrError, Answers } from '../../data/index.ts';
import { explain, type Description } from '../../data/worker/explain.ts';
import type { CardWords } from '../../locales/dictionary.ts';
import type { Language } from '../../locales/registry.ts';
import type { KpiElement } from '../base/element.ts';
import { questionFor } from '../base/request.ts';
import type { Overlay, Sheet } from '../face/overlay.ts';
import { ownKpi } from '../page/own-kpis.ts';
import { dialog, dialogStyles, openDialog } from '../parts/dialog.ts';
import { equation } from './equation.ts';
import { datesOf, facts } from './facts.ts';
import { formulaStyles } from './styles.ts';

/** The working of one figure: what it counts, what it left out, how sure it is, and who says that this is the formula. */
class FormulaCard implements Sheet {
  readonly kind = 'dialog';
  readonly styles: readonly CSSResult[] = [dialogStyles, formulaStyles];
  readonly open = openDialog;
  readonly #at: number;
  readonly #overlay: Overlay;
  #cards: Readonly<Record<string, CardWords>> = {};
  #loading: Language['cards'];
  #description: Description | undefined;
  readonly #host: KpiElement;
  /** The other readings of the name, over the same data. */
  #readings: ReadonlyMap<string, AnswerOrError> = new Map();

  constructor(at: number, overlay: Overlay, host: KpiElement) {
    this.#at = at;
    this.#overlay = overlay;
    this.#host = host;
  }

  /** Loads the words of the card in a language; of several that were asked for, the last one counts. */
  async speak({ cards }: Language): Promise<void> {
    if (cards === this.#loading) return;
    this.#loading = cards;
    const words = (await cards?.()) ?? {};
    if (cards !== this.#loading) return;
    this.#cards = words;
    this.#overlay.redraw();
  }

  render({ entries, report }: Answers, language: Language): TemplateResult {
    const entry = entries[this.#at];
    if (!entry || 'error' in entry) return html``;
    this.speak(language).catch(() => undefined);
    const { answer } = entry;
    const { id } = answer.kpi;
    if (this.#description?.id !== id) {
      this.#description = explain(ownKpi(id)?.definition ?? id);
      this.#ask(this.#description.variants.filter((other) => other !== id));
    }
    const named = language.kpis?.[id];
    const content = html`
      ${named ? html`<p class="meaning"><bdi>${named.meaning}</bdi></p>` : nothing} ${equation(answer, language)}
      ${facts({ answer, report, description: this.#description, card: this.#cards[id], readings: this.#readings, choose: this.#chooser() }, language)}`;
    return dialog({ title: named?.name ?? id, note: datesOf(answer, language), content, kind: 'formula', onClose: () => this.#overlay.close(this) }, language);
  }

  /** What the other readings of the name come to. Without them the card says their names. */
  #ask(ids: readonly string[]): void {
    this.#readings = new Map();
    if (ids.length === 0) return;
    const subscription = this.#host.askMore(ids.map((id) => ({ ...questionFor(this.#host, id), compare: undefined })), (update) => {
      if (update.type === 'progress') return;
      subscription?.close();
      if (update.type !== 'answers') return;
      this.#readings = new Map(update.answers.entries.flatMap((entry, i) => [[ids[i] as string, entry]]));
      this.#overlay.redraw();
    });
  }

  /** An element that shows one KPI can show another reading in its place. */
  #chooser(): ((id: string) => void) | undefined {
    const host = this.#host as KpiElement & { kpi?: unknown };
    if (typeof host.kpi !== 'string') return undefined;
    return (id) => {
      this.#overlay.close(this);
      host.kpi = id;
    };
  }
}

/** The formula card of the answer at a place, with the words it needs. */
export async function formulaCard(at: number, language: Language, overlay: Overlay, host: KpiElement): Promise<Sheet> {
  const card = new FormulaCard(at, overlay, host);
  await card.speak(language);
  return card;
}
