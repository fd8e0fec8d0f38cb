import { css, html, nothing, type TemplateResult } from 'lit';
import { place } from './place.ts';

export type FunnelBar = {
  /** How much of the first stage is left here, 0 to 1. */
  readonly here: number;
  /** And in the next stage: the loss between them is drawn below the bar. None after the last. */
  readonly next?: number | undefined;
  /** How much the others have left here: a tick. */
  readonly rest?: number | undefined;
};

/** One stage of a funnel: a bar from the start edge, and below it a pale trapezoid that narrows to the next stage. */
export function funnelBar({ here, next, rest }: FunnelBar): TemplateResult {
  const places = { here, ...(next !== undefined && { next }), ...(rest !== undefined && { rest: Math.min(1, rest) }) };
  return html`<span class="funnel-bar" part="bar" aria-hidden="true" ${place(places)}>
    <span class="track"><i></i>${rest === undefined ? nothing : html`<u></u>`}</span>
    ${next === undefined ? nothing : html`<b></b>`}
  </span>`;
}

export const funnelBarStyles = css`
  .funnel-bar { display: block; --_thick: 22px; --_fall: 34px }
  .track { display: block; position: relative; block-size: var(--_thick) }
  .track::before { content: ""; position: absolute; inset-inline: 0; inset-block-start: 50%; border-block-start: 1px solid var(--_rule) }
  .track i { position: absolute; inset-block: 0; inset-inline-start: 0; inline-size: var(--here); background: var(--_mark); transition: inline-size var(--_motion) ease-out }
  .track u { position: absolute; inset-block: -3px; inline-size: 2px; inset-inline-start: calc(var(--rest) - 1px); background: var(--_ink); box-shadow: 0 0 0 1px var(--_surface); transition: inset-inline-start var(--_motion) ease-out }
  .funnel-bar b {
    display: block; margin-block: 2px; block-size: calc(var(--_fall) - 4px); background: var(--_band); opacity: .6;
    clip-path: polygon(0 0, var(--here) 0, var(--next) 100%, 0 100%); transition: clip-path var(--_motion) ease-out;
  }
  .funnel-bar b:dir(rtl) { transform: scaleX(-1) }
  @media (forced-colors: active) {
    .track i, .track u { forced-color-adjust: none }
    .funnel-bar b { visibility: hidden }
  }
`;
