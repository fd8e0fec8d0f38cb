import { css, html, type TemplateResult } from 'lit';
import { place } from './place.ts';

export type Estimate = { readonly measured: number; readonly estimate: number; readonly most: number };

/** What was measured as a solid bar, and hatched, because it is not real, how much more or less an estimate says. It mirrors with the direction of writing. */
export function estimateBar({ measured, estimate, most }: Estimate): TemplateResult {
  const at = (value: number): number => (most > 0 ? Math.min(1, Math.max(0, value / most)) : 0);
  const [low, high] = [Math.min(at(measured), at(estimate)), Math.max(at(measured), at(estimate))];
  return html`<span class="estimate-bar" part="scale" aria-hidden="true" ${place({ solid: low, from: low, length: high - low, measured: at(measured) })}><i></i><b></b><u></u></span>`;
}

export const estimateBarStyles = css`
  .estimate-bar { display: block; position: relative; block-size: 16px; margin-block: 4px 2px }
  .estimate-bar::before { content: ""; position: absolute; inset-inline: 0; inset-block-start: 50%; border-block-start: 1px solid var(--_rule) }
  .estimate-bar > * { position: absolute; inset-block-start: 50%; translate: 0 -50%; transition: inset-inline-start var(--_motion) ease-out, inline-size var(--_motion) ease-out }
  .estimate-bar i { inset-inline-start: 0; inline-size: var(--solid); block-size: var(--_bar); background: var(--_mark) }
  .estimate-bar b { inset-inline-start: var(--from); inline-size: var(--length); block-size: 10px; background: repeating-linear-gradient(-45deg, var(--_mark-2) 0 1.2px, transparent 1.2px 5px) }
  .estimate-bar u { inset-inline-start: calc(var(--measured) - 1px); inline-size: 2px; block-size: 16px; background: var(--_ink); box-shadow: 0 0 0 1px var(--_surface) }
  @media (forced-colors: active) {
    .estimate-bar > * { forced-color-adjust: none }
  }
`;
