import { css, html, nothing, type TemplateResult } from 'lit';
import { place, type Places } from './place.ts';

/** The lowest and highest value of a scale. A scale always contains 0. */
export type Domain = { readonly low: number; readonly high: number };

export type Marks = {
  /** Now: a solid bar from 0. */
  value?: number | null;
  /** Certainty: a halo. */
  interval?: { readonly low: number; readonly high: number } | undefined;
  /** A tall tick. */
  target?: number | undefined;
  /** The value before: a ring. */
  before?: number | null | undefined;
};

const steps = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10] as const;
/** Room above the highest mark, so that a mark never sits at the very end. */
const headroom = 1.25;
/** Closer than this share of the scale, ring and tick run into each other. */
const tooClose = 0.035;

/** The smallest round number at or above `x`; 1 for 0. */
export function roundUp(x: number): number {
  if (!(x > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(x));
  const step = steps.find((s) => s * power >= x * (1 - 1e-9)) ?? 10;
  return Number((step * power).toPrecision(2));
}

/** A scale with room for every mark, never beyond the KPI's own range. */
export function domainOf(marks: readonly Marks[], range?: readonly [low: number, high: number]): Domain {
  const all = marks
    .flatMap((m) => [m.value, m.interval?.low, m.interval?.high, m.target, m.before])
    .filter((x): x is number => typeof x === 'number' && Number.isFinite(x));
  const highest = Math.max(0, ...all);
  const lowest = Math.min(0, ...all);
  const high = highest > 0 || lowest === 0 ? roundUp(highest * headroom) : 0;
  const low = lowest < 0 ? -roundUp(-lowest * headroom) : 0;
  return range ? { low: Math.max(low, Math.min(range[0], lowest)), high: Math.min(high, Math.max(range[1], highest)) } : { low, high };
}

/** Where a value lies on a scale: 0 at its start, 1 at its end. */
export function shareOf(value: number, { low, high }: Domain): number {
  return Math.min(1, Math.max(0, (value - low) / (high - low)));
}

/** Bar, halo, tick and ring on one line. It mirrors with the direction of writing; words for it stand elsewhere. */
export function scale(marks: Marks, domain: Domain, thin = false): TemplateResult {
  const at = (x: number): number => shareOf(x, domain);
  const { value, interval, target, before } = marks;
  const places: Record<string, Places[string]> = {};
  if (typeof value === 'number') {
    places['from'] = at(Math.min(0, value));
    places['length'] = at(Math.max(0, value)) - at(Math.min(0, value));
  }
  if (interval) {
    places['halo-from'] = at(interval.low);
    places['halo-length'] = at(interval.high) - at(interval.low);
  }
  if (target !== undefined) places['target'] = at(target);
  const ring = typeof before === 'number' && !(target !== undefined && Math.abs(at(before) - at(target)) < tooClose);
  if (ring) places['before'] = at(before);
  return html`<span class="scale ${thin ? 'thin' : ''}" part="scale" aria-hidden="true" ${place(places)}>
    ${interval ? html`<i class="halo"></i>` : nothing}
    ${typeof value === 'number' ? html`<i class="bar"></i>` : nothing}
    ${ring ? html`<i class="before"></i>` : nothing}
    ${target === undefined ? nothing : html`<i class="tick"></i>`}
  </span>`;
}

export const scaleStyles = css`
  .scale { display: block; position: relative; block-size: 16px; margin-block: 2px }
  .scale::before { content: ""; position: absolute; inset-inline: 0; inset-block-start: 50%; border-block-start: 1px solid var(--_rule) }
  .scale > i { position: absolute; inset-block-start: 50%; translate: 0 -50%; transition: inset-inline-start var(--_motion) ease-out, inline-size var(--_motion) ease-out }
  .halo { block-size: 14px; inset-inline-start: var(--halo-from); inline-size: var(--halo-length); background: var(--_band) }
  .bar { block-size: var(--_bar); inset-inline-start: var(--from); inline-size: var(--length); background: var(--_mark) }
  .before { inline-size: 8px; block-size: 8px; border-radius: 50%; border: 1.5px solid var(--_ink); background: var(--_surface); inset-inline-start: calc(var(--before) - 4px) }
  .tick { block-size: 16px; inline-size: 2px; background: var(--_ink); inset-inline-start: calc(var(--target) - 1px); box-shadow: 0 0 0 1px var(--_surface) }
  .thin { block-size: 10px; margin: 0 }
  .thin .bar { block-size: 4px }
  .thin .halo { block-size: 8px }
  .thin .tick { block-size: 10px; inline-size: 1.5px }
  @media (forced-colors: active) {
    .scale > i { forced-color-adjust: none }
    .halo { background: none; outline: 1px solid GrayText }
  }
`;
