import { css, html, type TemplateResult } from 'lit';
import { place } from './place.ts';

export type Part = { readonly kind: 'bad' | 'neither' | 'good'; readonly count: number };

/** One bar divided into parts; those of zero are left out. Like the number line above it, it never mirrors. */
export function split(parts: readonly Part[]): TemplateResult {
  return html`<span class="split" part="split" aria-hidden="true">
    ${parts.filter(({ count }) => count > 0).map(({ kind, count }) => html`<i class="is-${kind}" ${place({ n: String(count) })}></i>`)}
  </span>`;
}

export const splitStyles = css`
  .split { display: flex; block-size: 14px; gap: 2px; direction: ltr }
  .split i { flex: var(--n) 1 0; background: var(--_band); transition: flex-grow var(--_motion) ease-out }
  .is-bad { background: var(--_bad) !important }
  .is-good { background: var(--_good) !important }
  @media (forced-colors: active) {
    .split i { forced-color-adjust: none; outline: 1px solid CanvasText; outline-offset: -1px }
    .is-bad { background: repeating-linear-gradient(-45deg, CanvasText 0 1px, Canvas 1px 5px) !important }
    .is-good { background: CanvasText !important }
  }
`;
