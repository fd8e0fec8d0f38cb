import { nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Answers } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import type { KpiElement } from '../base/element.ts';

/** What opens over an element when it is asked for. It is drawn anew with each answer, so it never tells old figures. */
export interface Sheet {
  readonly kind: 'dialog' | 'menu';
  readonly styles: readonly CSSResult[];
  render(answers: Answers, language: Language): TemplateResult;
  /** Puts what was drawn in front of the page, and the focus into it. */
  open(root: ShadowRoot): void;
}

/** The one place over an element. What is shown there is in a chunk of its own and comes with its own styles. */
export class Overlay {
  readonly #host: KpiElement;
  readonly #adopted = new Set<CSSResult>();
  #sheet: Sheet | undefined;

  constructor(host: KpiElement) {
    this.#host = host;
  }

  /** Loads and shows a sheet. A press that follows before it is there wins. */
  async show(loading: Promise<Sheet>): Promise<void> {
    const sheet = await loading;
    const { host, root } = { host: this.#host, root: this.#host.renderRoot as ShadowRoot };
    for (const style of sheet.styles) {
      if (style.styleSheet && !this.#adopted.has(style)) root.adoptedStyleSheets.push(style.styleSheet);
      this.#adopted.add(style);
    }
    this.#sheet = sheet;
    host.requestUpdate();
    await host.updateComplete;
    if (this.#sheet === sheet && host.isConnected) sheet.open(root);
  }

  get shown(): Sheet['kind'] | undefined {
    return this.#sheet?.kind;
  }

  /** Draws what is shown anew. */
  readonly redraw = (): void => this.#host.requestUpdate();

  /** Takes away what is shown; of a sheet that another has replaced, nothing. */
  readonly close = (sheet = this.#sheet): void => {
    if (!sheet || sheet !== this.#sheet) return;
    this.#sheet = undefined;
    this.#host.requestUpdate();
  };

  render(answers: Answers | undefined, language: Language): TemplateResult | typeof nothing {
    if (!answers) this.#sheet = undefined;
    return answers && this.#sheet ? this.#sheet.render(answers, language) : nothing;
  }
}
