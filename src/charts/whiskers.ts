import { css, html, nothing, type TemplateResult } from 'lit';
import { place } from './place.ts';
import type { Point } from './sparkline.ts';

/** A series as dots on whiskers that show its certainty, oldest at the left; the last dot is the present. */
export function whiskers(points: readonly Point[]): TemplateResult {
  const numbers = points.flatMap((p) => (p.value === null ? [] : [p.value, p.interval?.low ?? p.value, p.interval?.high ?? p.value]));
  const low = Math.min(...numbers);
  const span = Math.max(...numbers) - low || 1;
  const y = (value: number): number => 1 - (value - low) / span;
  const x = (i: number): number => (i + 0.5) / points.length;
  const line = points.flatMap(({ value }, i) => (value === null ? [] : [`${(x(i) * 100).toFixed(2)} ${(y(value) * 100).toFixed(1)}`]));
  return html`<span class="whiskers" part="trend" aria-hidden="true">
    <svg viewBox="0 0 100 100" preserveAspectRatio="none"><path d="M${line.join('L')}"/></svg>
    ${points.map(({ value, interval }, i) =>
      value === null
        ? nothing
        : html`${interval ? html`<i class="whisker" ${place({ x: x(i), top: y(interval.high), length: y(interval.low) - y(interval.high) })}></i>` : nothing}
            <i class=${i === points.length - 1 ? 'dot last' : 'dot'} ${place({ x: x(i), top: y(value) })}></i>`,
    )}
  </span>`;
}

export const whiskersStyles = css`
  .whiskers { display: block; position: relative; direction: ltr; block-size: 44px }
  .whiskers svg { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; overflow: visible; fill: none; stroke: var(--_mark-2) }
  .whiskers path { vector-effect: non-scaling-stroke }
  .whiskers i { position: absolute; left: var(--x); top: var(--top) }
  .whisker { inline-size: 7px; block-size: var(--length); translate: -50%; background: var(--_band) }
  .dot { inline-size: 6px; block-size: 6px; border-radius: 50%; translate: -50% -50%; background: var(--_mark) }
  .last { inline-size: 8px; block-size: 8px; background: var(--_accent) }
  @media (forced-colors: active) {
    .whiskers i { forced-color-adjust: none }
    .whisker { background: none; outline: 1px solid GrayText }
  }
`;
