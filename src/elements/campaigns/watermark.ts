import { css, html, type TemplateResult } from 'lit';
import type { Language } from '../../locales/registry.ts';

const tiles = 60;

/** Words behind everything that say that the data are samples: text, so that they are in every picture and on paper too. */
export function watermark({ words }: Language): TemplateResult {
  return html`<div class="watermark" part="draft" aria-hidden="true">${Array.from({ length: tiles }, () => html`<span>${words.drawnDraft}</span>`)}</div>`;
}

export const watermarkStyles = css`
  .watermark {
    position: absolute; inset: 0; z-index: -1; overflow: hidden; pointer-events: none; user-select: none;
    display: grid; grid-template-columns: repeat(auto-fill, minmax(200px, 1fr)); grid-auto-rows: 84px; place-items: center; contain: size;
  }
  .watermark span { font-size: 13px; font-weight: var(--_strong); letter-spacing: .08em; color: color-mix(in srgb, var(--_ink) 11%, var(--_surface)); rotate: -12deg; white-space: nowrap }
  .watermark span:lang(ar) { letter-spacing: 0 }
  .frame:is(.taken, .paper) .watermark span { rotate: none }
  .watermark span:nth-child(even) { translate: 0 26px }
  @media (forced-colors: active) {
    .watermark span { color: GrayText }
  }
`;
