import { css, html, nothing, type TemplateResult } from 'lit';
import { place, type Places } from './place.ts';
import { shareOf, type Domain } from './scale.ts';

/** A straight scale with its ends and zero marked, a hand and a halo. Like a time axis it never mirrors. */
export function numberLine(value: number, interval: { low: number; high: number } | undefined, domain: Domain): TemplateResult {
  const at = (x: number): number => shareOf(x, domain);
  const halo: Places = interval ? { 'halo-from': at(interval.low), 'halo-length': at(interval.high) - at(interval.low) } : {};
  return html`<span class="numbers" aria-hidden="true" ${place({ value: at(value), zero: at(0), ...halo })}>
    <i class="zero"></i>${interval ? html`<i class="halo"></i>` : nothing}<i class="hand"></i>
  </span>`;
}

export const numberLineStyles = css`
  .numbers { display: block; position: relative; block-size: 16px; margin-block: 2px; direction: ltr }
  .numbers::before { content: ""; position: absolute; inset-inline: 0; top: 50%; border-block-start: 1px solid var(--_rule) }
  .numbers > i { position: absolute; top: 50%; translate: 0 -50%; transition: left var(--_motion) ease-out }
  .numbers .zero { left: var(--zero); inline-size: 1px; block-size: 10px; background: var(--_mark-2) }
  .numbers .halo { left: var(--halo-from); inline-size: var(--halo-length); block-size: 14px; background: var(--_band) }
  .numbers .hand { left: calc(var(--value) - 2px); inline-size: 4px; block-size: 16px; background: var(--_accent) }
  @media (forced-colors: active) {
    .numbers > i { forced-color-adjust: none }
    .numbers .halo { background: none; outline: 1px solid GrayText }
  }
`;
