import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Answers } from '../../data/index.ts';
import { explain, type Description } from '../../data/worker/explain.ts';
import type { CardWords } from '../../locales/dictionary.ts';
import type { Language } from '../../locales/registry.ts';
import type { Sheet } from '../face/overlay.ts';
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
  readonly #close: (sheet: Sheet) => void;
  readonly #cards: Readonly<Record<string, CardWords>>;
  #description: Description | undefined;

  constructor(at: number, cards: Readonly<Record<string, CardWords>>, close: (sheet: Sheet) => void) {
    this.#at = at;
    this.#cards = cards;
    this.#close = close;
  }

  render({ entries, report }: Answers, language: Language): TemplateResult {
    const entry = entries[this.#at];
    if (!entry || 'error' in entry) return html``;
    const { answer } = entry;
    const { id } = answer.kpi;
    if (this.#description?.id !== id) this.#description = explain(id);
    const named = language.kpis?.[id];
    const content = html`
      ${named ? html`<p class="meaning"><bdi>${named.meaning}</bdi></p>` : nothing} ${equation(answer, language)}
      ${facts({ answer, report, description: this.#description, card: this.#cards[id] }, language)}`;
    return dialog({ title: named?.name ?? id, note: datesOf(answer, language), content, kind: 'formula', onClose: () => this.#close(this) }, language);
  }
}

/** The formula card of the answer at a place, with the words it needs. */
export async function formulaCard(at: number, { cards }: Language, close: (sheet: Sheet) => void): Promise<Sheet> {
  return new FormulaCard(at, (await cards?.()) ?? {}, close);
}
