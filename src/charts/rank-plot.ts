import { css, html, nothing, type TemplateResult } from 'lit';
import { place, type Places } from './place.ts';
import { shareOf, type Domain } from './scale.ts';

export type RankMarks = {
  readonly value: number | null;
  readonly interval?: { readonly low: number; readonly high: number } | undefined;
  /** All together: a dashed line through all rows. */
  readonly whole?: number | undefined;
  /** A tall tick. */
  readonly target?: number | undefined;
  /** Too little to judge: the interval hatched, and no value. */
  readonly few?: boolean;
};

/** One row of a board on the scale that all rows share: a mark in its halo, or a bar from 0 where there is no interval. It mirrors with the direction of writing. */
export function rankPlot({ value, interval, whole, target, few = false }: RankMarks, domain: Domain): TemplateResult {
  const at = (x: number): number => shareOf(x, domain);
  const places: Record<string, Places[string]> = {};
  if (whole !== undefined) places['whole'] = at(whole);
  if (target !== undefined) places['target'] = at(target);
  if (interval) Object.assign(places, { low: at(interval.low), length: at(interval.high) - at(interval.low) });
  if (value !== null) Object.assign(places, { value: at(value), from: at(Math.min(0, value)), bar: at(Math.max(0, value)) - at(Math.min(0, value)) });
  const mark = few || value === null ? nothing : interval ? html`<b class="mark"></b>` : html`<b class="solid"></b>`;
  return html`<span class="rank-plot" part="plot" aria-hidden="true" ${place(places)}>
    ${whole === undefined ? nothing : html`<u></u>`}${interval ? html`<i class=${few ? 'hatch' : ''}></i>` : nothing}${mark}
    ${target === undefined ? nothing : html`<s></s>`}
  </span>`;
}

export const rankPlotStyles = css`
  .rank-plot { display: block; position: relative; block-size: 100%; min-block-size: 32px }
  .rank-plot > * { position: absolute; inset-block-start: 50%; translate: 0 -50%; transition: inset-inline-start var(--_motion) ease-out, inline-size var(--_motion) ease-out }
  .rank-plot u { inset-block: 0; translate: none; inset-inline-start: var(--whole); border-inline-start: 1px dashed var(--_mark-2) }
  .rank-plot i { block-size: 10px; inset-inline-start: var(--low); inline-size: max(2px, var(--length)); background: var(--_band) }
  .hatch { block-size: 8px !important; background: repeating-linear-gradient(-45deg, var(--_mark-2) 0 1.2px, transparent 1.2px 5px) !important }
  .mark { inline-size: 4px; block-size: 14px; inset-inline-start: calc(var(--value) - 2px); background: var(--_mark) }
  .solid { block-size: var(--_bar); inset-inline-start: var(--from); inline-size: max(1px, var(--bar)); background: var(--_mark) }
  .rank-plot s { inline-size: 2px; block-size: 16px; inset-inline-start: calc(var(--target) - 1px); background: var(--_ink); box-shadow: 0 0 0 1px var(--_surface) }
  @media (forced-colors: active) {
    .rank-plot > * { forced-color-adjust: none }
    .rank-plot i { background: none; outline: 1px solid GrayText }
    .hatch { outline-style: dashed !important; background: none !important }
  }
`;
