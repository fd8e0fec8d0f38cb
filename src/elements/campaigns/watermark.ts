import { css, html, type TemplateResult } from 'lit';
import type { Language } from '../../locales/registry.ts';

const tiles = 60;

/** Words behind everything that say that the data are samples: text, so that they are in every picture and on paper too. */
export function watermark({ words }: Language): TemplateResult {
  return html`<div class="watermark" part="draft" aria-hidden="true">${Array.from({ length: tiles }, () => html`<svg><text x="50%" y="50%">${words.drawnDraft}</text></svg>`)}</div>`;
}

export const watermarkStyles = css`
  .watermark {
    position: absolute; inset: 0; z-index: -1; overflow: hidden; pointer-events: none; user-select: none;
    display: grid; grid-template-columns: repeat(auto-fill, minmax(200px, 1fr)); grid-auto-rows: 84px; place-items: center; contain: size;
  }
  .watermark svg { inline-size: 200px; block-size: 40px; overflow: visible; rotate: -12deg }
  .watermark svg:nth-child(even) { translate: 0 26px }
  .watermark text { font-size: 13px; font-weight: var(--_strong); letter-spacing: .08em; text-anchor: middle; color: color-mix(in srgb, var(--_ink) 11%, var(--_surface)); fill: currentColor }
  .watermark text:lang(ar) { letter-spacing: 0 }
  .frame:is(.taken, .paper) .watermark svg { rotate: none }
  @media (forced-colors: active) {
    .watermark text { color: GrayText }
  }
`;
