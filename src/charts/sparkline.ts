import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { place } from './place.ts';

export type Point = {
  /** No value leaves a gap. */
  value: number | null;
  interval?: { readonly low: number; readonly high: number } | undefined;
  /** The step is not over: drawn dashed. */
  unfinished?: boolean | undefined;
};

type At = { x: number; y: number; top: number | undefined; bottom: number; unfinished: boolean };

const path = (points: readonly { x: number; y: number }[]): string =>
  points.map(({ x, y }, i) => `${i ? 'L' : 'M'}${x.toFixed(2)} ${y.toFixed(1)}`).join('');

/** The certainty around a run, as far as it is known. */
function band(run: readonly At[]): TemplateResult | typeof nothing {
  const known = run.filter(({ top }) => top !== undefined);
  const outline = [...known.map(({ x, top = 0 }) => ({ x, y: top })), ...known.map(({ x, bottom }) => ({ x, y: bottom })).reverse()];
  return known.length > 1 ? svg`<path class="b" d="${path(outline)}Z"/>` : nothing;
}

/** The runs of neighbouring points that have a value. */
function runs(points: readonly (At | null)[]): At[][] {
  const all: At[][] = [[]];
  for (const point of points) {
    if (point) all.at(-1)?.push(point);
    else all.push([]);
  }
  return all.filter((run) => run.length > 0);
}

/**
 * A line over time, oldest at the left in every direction of writing. The target is dotted, the last point a ring,
 * an unfinished step dashed, no value a gap, certainty a band. The lines stretch with their box and keep their
 * thickness; there is no text inside. Nothing is drawn for fewer than two values.
 */
export function sparkline(points: readonly Point[], target?: number, targetLabel?: string): TemplateResult | typeof nothing {
  const numbers = points.flatMap((p) => (p.value === null ? [] : [p.value, ...(p.interval ? [p.interval.low, p.interval.high] : [])]));
  if (points.filter((p) => p.value !== null).length < 2) return nothing;
  const all = target === undefined ? numbers : [...numbers, target];
  const low = Math.min(...all);
  const span = Math.max(...all) - low || 1;
  const y = (value: number): number => 94 - ((value - low) / span) * 88;
  const x = (i: number): number => (i / (points.length - 1)) * 100;
  const at = ({ value, interval, unfinished = false }: Point, i: number): At | null =>
    value === null ? null : { x: x(i), y: y(value), top: interval && y(interval.high), bottom: interval ? y(interval.low) : 0, unfinished };
  const line = runs(points.map(at));
  const last = line.at(-1)?.at(-1);
  return html`<span class="spark" part="sparkline" aria-hidden="true">
    <svg viewBox="0 0 100 100" preserveAspectRatio="none">
      ${line.map(band)}
      ${target === undefined ? nothing : svg`<path class="t" d="M0 ${y(target).toFixed(1)}H100"/>`}
      ${line.map((run) => {
        const finished = run.filter((p) => !p.unfinished);
        return svg`<path class="l" d=${path(finished)} /><path class="l open" d=${path(run.slice(Math.max(0, finished.length - 1)))} />`;
      })}
    </svg>
    ${last ? html`<i ${place({ x: last.x / 100, y: last.y / 100 })}></i>` : nothing}
    ${target === undefined || !targetLabel ? nothing : html`<span class="at" ${place({ y: y(target) / 100 })}>${targetLabel}</span>`}
  </span>`;
}

export const sparklineStyles = css`
  .spark { display: block; position: relative; direction: ltr; block-size: 52px }
  .spark svg { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; overflow: visible }
  .spark path { vector-effect: non-scaling-stroke }
  .l { fill: none; stroke: var(--_mark); stroke-width: 1.5; stroke-linejoin: round }
  .open { stroke-dasharray: 2 3 }
  .b { fill: var(--_band); opacity: .75 }
  .t { stroke: var(--_mark-2); stroke-dasharray: 1 3 }
  .spark > i { position: absolute; left: var(--x); top: var(--y); inline-size: 8px; block-size: 8px; border-radius: 50%; translate: -50% -50%; border: 1.5px solid var(--_ink); background: var(--_surface) }
  .at { position: absolute; left: 100%; top: var(--y); font-size: var(--_note); color: var(--_ink-2); translate: 9px -50%; white-space: nowrap }
  @media (forced-colors: active) {
    .b { fill: none; stroke: GrayText }
  }
`;
