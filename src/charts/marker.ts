import { css, html, svg, type TemplateResult } from 'lit';

/** The shapes that tell lines apart without their colour. Diamond, ring and hollow triangle are left out: they mean something. */
const shapes = {
  circle: svg`<path d="M8 6a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0-6.4 0Z"/>`,
  rect: svg`<path d="M8.3 3.1h5.8v5.8H8.3Z"/>`,
  triangle: svg`<path d="M11.2 2.4 14.8 9H7.6Z"/>`,
  crossRot: svg`<path class="thin" d="M8.4 3.2 14 8.8M14 3.2 8.4 8.8"/>`,
  cross: svg`<path class="thin" d="M11.2 2V10M7.2 6H15.2"/>`,
  star: svg`<path class="thin" d="M11.2 2V10M7.7 4 14.7 8M14.7 4 7.7 8"/>`,
} as const;

/** The names are those of Chart.js. */
export type Marker = keyof typeof shapes;

export const markers = Object.keys(shapes) as readonly Marker[];

export type Key = Marker | 'line' | 'before' | 'target' | 'bar';

/** The fills of bars where there is one colour only, as in the chart. */
const fills = [
  '', 'M7.5 1.5V10.5M10.5 1.5V10.5M13.5 1.5V10.5', 'M6.5 3H15.5M6.5 6H15.5M6.5 9H15.5', 'M6.5 4.3H15.5M6.5 7.7H15.5M9.3 1.5V10.5M12.7 1.5V10.5', 'M8 3.5H9M11 3.5H12M14 3.5H15M8 6H9M11 6H12M14 6H15M8 8.5H9M11 8.5H12M14 8.5H15',
] as const;

/** How a series is drawn, in small: its line with its shape, the thin line of what was before, the dots of a target, a block of a bar. */
export function marker(key: Key, tone: string, nth = 0): TemplateResult {
  if (key === 'bar') {
    return html`<svg class="mk block ${nth ? 'filled' : ''} ${tone}" viewBox="5.5 0 11.4 12" aria-hidden="true"><path d="M6 1h10.4v10H6Z"/>${nth ? svg`<path class="fill" d=${fills[nth] ?? ''} />` : ''}</svg>`;
  }
  const drawn = svg`<path class=${key === 'target' ? 'thin dots' : key === 'before' ? 'hair' : 'thin'} d="M0 6H22.4"/>${key === 'line' || key === 'before' || key === 'target' ? '' : shapes[key]}`;
  return html`<svg class="mk ${tone}" viewBox="0 0 22.4 12" aria-hidden="true">${drawn}</svg>`;
}

export const markerStyles = css`
  .mk { inline-size: 22.4px; block-size: 12px; flex: none; fill: currentColor; overflow: visible }
  .mk.block { inline-size: 11.4px }
  .mk .fill { display: none }
  .mk .thin { fill: none; stroke: currentColor; stroke-width: 1.75 }
  .mk .hair { fill: none; stroke: currentColor; stroke-width: 1 }
  .mk .dots { stroke-dasharray: 1.5 3 }
  .tone-mark { color: var(--_mark) }
  .tone-mark-2 { color: var(--_mark-2) }
  .tone-ink { color: var(--_ink) }
  .tone-ink-3 { color: var(--_ink-3) }
  .tone-rule { color: var(--_rule) }
  .tone-band { color: color-mix(in srgb, var(--_band) 75%, transparent) }
  .tone-surface { color: var(--_surface) }
  .tone-cat-1 { color: var(--_cat-1) }
  .tone-cat-2 { color: var(--_cat-2) }
  .tone-cat-3 { color: var(--_cat-3) }
  .tone-cat-4 { color: var(--_cat-4) }
  .tone-cat-5 { color: var(--_cat-5) }
  .tone-cat-6 { color: var(--_cat-6) }
  @media (forced-colors: active) {
    .mk, .tones > i { forced-color-adjust: none }
    .mk.filled > path { fill: none; stroke: currentColor; stroke-width: 1 }
    .mk .fill { display: inline }
  }
`;
