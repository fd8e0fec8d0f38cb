import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { place } from './place.ts';

export type Bin = {
  readonly count: number;
  readonly text: string;
  readonly name: string;
  /** `near`: within the first mark; `far`: later than the last; `open`: not over yet. */
  readonly tone: 'near' | 'middle' | 'far' | 'open';
};

/** A line between two bins, with its name and what there is to say of all before it. */
export type Divide = { readonly after: number; readonly name: string; readonly text: string };

/** The room between two bars, as a share of a bin. */
const gap = 0.025;
/** Lines of a hatch, in a drawing of 100 by 100 that is about four times as wide as it is high. */
const hatchStep = 1;
const hatchSlope = 4;

/** Diagonals through a box, each cut where it leaves it. Heights count from the top. */
function hatch(left: number, right: number, top: number): string {
  const lines: string[] = [];
  for (let x = left - (100 - top) / hatchSlope; x < right; x += hatchStep) {
    const [from, to] = [Math.max(x, left), Math.min(x + (100 - top) / hatchSlope, right)];
    if (to > from) lines.push(`M${from.toFixed(2)} ${(100 - (from - x) * hatchSlope).toFixed(2)}L${to.toFixed(2)} ${(100 - (to - x) * hatchSlope).toFixed(2)}`);
  }
  return lines.join('');
}

/** Counts in bins of time, with lines where targets are. Time runs from the left in every language. */
export function histogram(bins: readonly Bin[], divides: readonly Divide[]): TemplateResult {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const width = 100 / bins.length;
  const bars = bins.map(({ count, tone }, i) => {
    const [left, right, top] = [(i + gap) * width, (i + 1 - gap) * width, 100 - (100 * count) / most];
    if (count === 0) return nothing;
    return svg`<path class="bin ${tone}" d="M${left} 100V${top}H${right}V100z"/>${tone === 'open' ? svg`<path class="bin hatch" d=${hatch(left, right, top)}/>` : nothing}`;
  });
  return html`<span class="bins" aria-hidden="true" ${place({ bins: String(bins.length) })}>
    <svg viewBox="0 0 100 100" preserveAspectRatio="none">${bars}</svg>
    ${bins.map(({ count, text }, i) => html`<b ${place({ x: (i + 0.5) / bins.length, h: count / most })}>${text}</b>`)}
    ${divides.map(({ after, name, text }) => html`<u ${place({ x: after / bins.length })}></u><small ${place({ x: after / bins.length })}><bdi><strong>${name}</strong> ${text}</bdi></small>`)}
  </span>
  <span class="bin-names" aria-hidden="true">${bins.map(({ name }) => html`<span><bdi>${name}</bdi></span>`)}</span>`;
}

/** A share that grows, at the end of each bin of the histogram above it; it ends where nothing is known. */
export function growth(shares: readonly (number | null)[], texts: readonly string[], bins: number): TemplateResult {
  const known = shares.findIndex((share) => share === null);
  const points = shares.slice(0, known < 0 ? shares.length : known);
  const line = points.map((share, i) => `L${(((i + 1) / bins) * 100).toFixed(2)} ${((1 - (share ?? 0)) * 100).toFixed(2)}`).join('');
  return html`<span class="growth" aria-hidden="true"><svg viewBox="0 0 100 100" preserveAspectRatio="none"><path class="whole" d="M0 0H100"/><path d="M0 100${line}"/></svg></span>
    <span class="bin-names" aria-hidden="true">${Array.from({ length: bins }, (_, i) => html`<span>${texts[i] ?? nothing}</span>`)}</span>`;
}

export const histogramStyles = css`
  .bins { display: block; position: relative; direction: ltr; block-size: 112px; margin-block-start: 38px; border-block-end: 1px solid var(--_mark-2) }
  .bins svg, .growth svg { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; overflow: visible }
  .bin { fill: var(--_mark-2) }
  .bin.near { fill: var(--_mark) }
  .bin.far { fill: var(--_bad) }
  .bin.open { fill: none; stroke: var(--_bad); stroke-width: 1.5; vector-effect: non-scaling-stroke }
  .bin.hatch { fill: none; stroke: var(--_bad); stroke-width: 1; vector-effect: non-scaling-stroke }
  .bins b { position: absolute; left: var(--x); bottom: var(--h); translate: -50%; font-size: var(--_note); font-weight: 400; line-height: 16px; color: var(--_ink-3) }
  .bins u { position: absolute; left: calc(var(--x) - 1px); inline-size: 2px; inset-block: -34px 0; background: var(--_ink) }
  .bins small { position: absolute; left: calc(var(--x) + 6px); top: -36px; font-size: var(--_note); line-height: 16px; color: var(--_ink-2); white-space: nowrap }
  .bins strong { font-weight: var(--_strong); color: var(--_ink) }
  @container (inline-size < 620px) { .bins strong { display: block } }
  .bin-names { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; direction: ltr; font-size: var(--_note); line-height: 17px; min-block-size: 17px; color: var(--_ink-3); margin-block-start: 3px; text-align: center; white-space: nowrap }
  .growth { display: block; position: relative; direction: ltr; block-size: 36px; margin-block-start: 6px; border-block-end: 1px solid var(--_rule) }
  .growth path { fill: none; stroke: var(--_mark); stroke-width: 1.5; vector-effect: non-scaling-stroke }
  .growth .whole { stroke: var(--_mark-2); stroke-width: 1; stroke-dasharray: 1 3 }
  @media (forced-colors: active) {
    .bins > :is(svg, u), .growth > svg { forced-color-adjust: none }
  }
`;
