import { html, type TemplateResult } from 'lit';
import type { Language } from '../../locales/registry.ts';

/** A press on a figure's working, or its name, opens its formula card. */
export type Explain = (at: number) => void;

/** A text that opens the formula card of the answer at a place. */
export function explainButton(text: string, at: number, explain: Explain, { words }: Language): TemplateResult {
  return html`<button type="button" part="button explain" class="explain" aria-haspopup="dialog" title=${words.howComputed} @click=${() => explain(at)}>
    <bdi>${text || words.howComputed}</bdi>
  </button>`;
}

/** The same where there is no text to press, as a small sign. */
export function infoButton(name: string, at: number, explain: Explain, { words }: Language): TemplateResult {
  return html`<button type="button" part="button explain" class="info" aria-haspopup="dialog" aria-label=${`${name}: ${words.howComputed}`} title=${words.howComputed} @click=${() => explain(at)}>
    <svg viewBox="0 0 14 14" aria-hidden="true"><circle cx="7" cy="7" r="6"/><path d="M7 6.4v4M7 3.6v1.2"/></svg>
  </button>`;
}
