import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Answers } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import type { Sheet } from '../face/overlay.ts';
import { say } from '../page/intl.ts';
import { dialog, dialogStyles, openDialog } from '../parts/dialog.ts';
import { count, write } from '../parts/format.ts';
import { periodName } from '../parts/period.ts';
import { figures, type Figure } from './figures.ts';

type Column = { readonly head: string; readonly text: (figure: Figure) => string };

function period({ from, to, zone, result: { partial } }: Figure, language: Language): string {
  const name = periodName({ from, to }, zone, language);
  return partial && name ? say(language, language.words.soFar, { period: name }) : name;
}

function columns(language: Language): Column[] {
  const { words, locale } = language;
  const written = ({ unit, result }: Figure, value: number | null | undefined): string =>
    value === null || value === undefined ? '' : write(value, unit, locale, result.currency);
  return [
    { head: words.group, text: ({ group }) => group },
    { head: words.step, text: (figure) => period(figure, language) },
    { head: words.value, text: (figure) => written(figure, figure.value) || '–' },
    { head: words.countedN, text: ({ result: { n } }) => (typeof n === 'number' ? count(n, locale) : '') },
    { head: words.lowEnd, text: (figure) => written(figure, figure.result.interval?.low) },
    { head: words.highEnd, text: (figure) => written(figure, figure.result.interval?.high) },
    { head: words.targetHead, text: (figure) => written(figure, figure.target) },
    { head: words.comparedWith, text: (figure) => written(figure, figure.before) },
  ];
}

/** Every figure of an element with all that belongs to it, to be read and copied. A column that nobody fills is left out. */
class FiguresTable implements Sheet {
  readonly kind = 'dialog';
  readonly styles: readonly CSSResult[] = [dialogStyles, figuresTableStyles];
  readonly open = openDialog;
  readonly #title: string;
  readonly #close: (sheet: Sheet) => void;

  constructor(title: string, close: (sheet: Sheet) => void) {
    this.#title = title;
    this.#close = close;
  }

  render({ entries }: Answers, language: Language): TemplateResult {
    const rows = figures(entries, language);
    const shown = columns(language).filter(({ text }) => rows.some((row) => text(row) !== ''));
    const content = html`<div class="scroll" role="group" tabindex="0" aria-labelledby="over-title">
      <table class="plain">
        <thead><tr><th scope="col">${language.words.kpi}</th>${shown.map(({ head }) => html`<th scope="col">${head}</th>`)}</tr></thead>
        <tbody>${rows.map((row) => html`<tr><th scope="row"><bdi>${row.name}</bdi></th>${shown.map(({ text }) => html`<td><bdi>${text(row) || nothing}</bdi></td>`)}</tr>`)}</tbody>
      </table>
    </div>`;
    return dialog({ title: this.#title, note: '', content, kind: 'figures-of', onClose: () => this.#close(this) }, language);
  }
}

export function figuresTable(title: string, close: (sheet: Sheet) => void): Sheet {
  return new FiguresTable(title, close);
}

const figuresTableStyles = css`
  dialog.figures-of { inline-size: fit-content; max-inline-size: calc(100vw - 24px) }
  .figures-of .scroll { overflow-x: auto; margin-block-start: 8px }
  .plain { border-collapse: collapse; inline-size: auto; min-inline-size: 300px }
  .plain :is(th, td) { padding: 6px 0 6px; padding-inline-start: 20px; text-align: end; font-weight: 400; white-space: nowrap; font-size: var(--_label); border-block-start: 1px solid var(--_rule) }
  .plain thead th { border: 0; color: var(--_ink-3); font-size: var(--_note) }
  .plain tr > :first-child { padding-inline: 0; text-align: start; white-space: normal; min-inline-size: 120px }
`;
