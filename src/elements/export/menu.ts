import { css, html, type CSSResult, type TemplateResult } from 'lit';
import type { Answers } from '../../data/index.ts';
import type { Interface } from '../../locales/dictionary.ts';
import type { Language } from '../../locales/registry.ts';
import type { Sheet } from '../face/overlay.ts';
import { write } from '../parts/format.ts';
import { copy } from './copy.ts';
import { figuresCsv } from './csv.ts';
import { figures } from './figures.ts';
import { figuresTable } from './figures-table.ts';
import { takePicture } from './picture.ts';
import { pngOf } from './png.ts';
import { printPicture } from './print.ts';
import { fileName, save } from './save.ts';
import { svgFile } from './svg.ts';

/** What the menu needs of the element it belongs to. */
export type MenuOf = {
  readonly title: string;
  readonly close: (sheet: Sheet) => void;
  readonly show: (sheet: Promise<Sheet>) => void;
  readonly say: (text: string) => void;
};

type Item = { readonly word: keyof Interface; readonly act: (answers: Answers, language: Language, frame: HTMLElement) => void | Promise<void> };

/** Everything to be done with what is shown. */
class Menu implements Sheet {
  readonly kind = 'menu';
  readonly styles: readonly CSSResult[] = [menuStyles];
  readonly #of: MenuOf;
  readonly #items: readonly Item[] = [
    { word: 'copyValue', act: (answers, language) => this.#copy(answers, language) },
    { word: 'showTable', act: () => this.#of.show(Promise.resolve(figuresTable(this.#of.title, this.#of.close))) },
    { word: 'saveCsv', act: ({ entries }, language) => this.#save(new Blob(['\uFEFF', figuresCsv(figures(entries, language), language)], { type: 'text/csv;charset=utf-8' }), 'csv') },
    { word: 'savePng', act: async (_answers, _language, frame) => this.#save(await pngOf(takePicture(frame)), 'png') },
    { word: 'saveSvg', act: (_answers, _language, frame) => this.#save(svgFile(takePicture(frame), this.#of.title), 'svg') },
    { word: 'print', act: (_answers, _language, frame) => printPicture(takePicture(frame, 'paper'), this.#of.title) },
  ];

  constructor(of: MenuOf) {
    this.#of = of;
  }

  render(answers: Answers, language: Language): TemplateResult {
    const toggled = ({ newState }: ToggleEvent): void => {
      if (newState === 'closed') this.#of.close(this);
    };
    return html`<div class="menu-list" part="menu-list" popover="auto" role="menu" aria-label=${language.words.menu} tabindex="-1" @toggle=${toggled} @keydown=${move}>
      ${this.#items.map(({ word, act }) => {
        const press = ({ currentTarget }: Event): void => {
          const frame = (currentTarget as HTMLElement).closest<HTMLElement>('.frame');
          leave(currentTarget as HTMLElement);
          if (frame) void act(answers, language, frame);
        };
        return html`<button type="button" part="button" role="menuitem" tabindex="-1" @click=${press}>${language.words[word]}</button>`;
      })}
    </div>`;
  }

  open(root: ShadowRoot): void {
    const list = root.querySelector<HTMLElement>('.menu-list');
    const source = root.querySelector<HTMLButtonElement>('button.menu');
    if (!list || !source) return;
    source.popoverTargetElement = list;
    list.showPopover({ source });
    list.querySelector('button')?.focus();
  }

  #save(blob: Blob, extension: string): void {
    save(blob, fileName(this.#of.title, extension));
  }

  /** The value as it is written; of several, a line each, which a spreadsheet takes as two columns. */
  async #copy({ entries }: Answers, language: Language): Promise<void> {
    const totals = entries.flatMap((entry) => ('answer' in entry ? [entry.answer] : []));
    const text = ({ kpi, result }: (typeof totals)[number]): string =>
      result.value === null ? (result.label ?? '–') : write(result.value, kpi.unit, language.locale, result.currency);
    const lines = totals.length === 1 ? totals.map(text) : totals.map((answer) => `${language.kpis?.[answer.kpi.id]?.name ?? answer.kpi.id}\t${text(answer)}`);
    const { words } = language;
    this.#of.say((await copy(lines.join('\n'))) ? words.copied : words.notCopied);
  }
}

/** Closes the menu and gives the focus back to its button. */
function leave(inside: HTMLElement): void {
  (inside.getRootNode() as ShadowRoot).querySelector<HTMLElement>('button.menu')?.focus();
  inside.closest<HTMLElement>('[popover]')?.hidePopover();
}

/** The arrow keys, Home and End go from item to item; Tab and Escape leave. Source: ARIA Authoring Practices, "Menu Button". */
function move(event: KeyboardEvent): void {
  const list = event.currentTarget as HTMLElement;
  const items = [...list.querySelectorAll('button')];
  const at = items.indexOf((list.getRootNode() as ShadowRoot).activeElement as HTMLButtonElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (event.key === 'Tab' || event.key === 'Escape') leave(list);
  if (next === undefined) return;
  event.preventDefault();
  items.at(next % items.length)?.focus();
}

export function menu(of: MenuOf): Sheet {
  return new Menu(of);
}

const menuStyles = css`
  .menu-list {
    margin: 0; padding: 4px; color: var(--_ink); background: var(--_surface); font-size: var(--_label);
    border: 1px solid var(--_mark-2); border-radius: var(--_radius); box-shadow: 0 8px 24px -8px rgb(0 0 0 / .28);
  }
  .menu-list:popover-open { display: grid }
  @supports (position-area: block-end) {
    .menu-list { inset: auto; position-area: self-block-end span-self-inline-start; position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline }
  }
  .menu-list button { border: 0; border-radius: 0; padding: 4px 12px; min-block-size: 32px; font-size: inherit; font-weight: 400; text-align: start }
  .menu-list button:is(:hover, :focus-visible) { background: var(--_sunk) }
  .frame.taken { background: var(--_surface) }
  .frame.paper { --_ink: #1a1c20; --_surface: #ffffff; color-scheme: light; background: #ffffff }
  @media print {
    .menu-list { display: none }
  }
`;
