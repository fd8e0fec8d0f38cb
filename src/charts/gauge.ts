import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { place } from './place.ts';

/** The box of the drawing, the middle of the arc and its radius. The zero label stands above the arc. */
const box = { width: 380, top: -16, height: 214 } as const;
const middle = { x: 190, y: 172 } as const;
const radius = 146;
/** Half the gap between two bands, in degrees of the drawing's half circle. */
const gap = 0.7;

export type Gauge = {
  readonly low: number;
  readonly high: number;
  /** Where the bands begin and end, from `low` to `high`. */
  readonly bounds: readonly number[];
  readonly value: number;
  readonly interval?: { readonly low: number; readonly high: number } | undefined;
};

type Spot = readonly [x: number, y: number];

function spot(angle: number, r: number): Spot {
  const radians = (angle * Math.PI) / 180;
  return [middle.x - r * Math.cos(radians), middle.y - r * Math.sin(radians)];
}

const write = ([x, y]: Spot): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** The angle of a value, clockwise from the start of the half circle. */
function angleOf(value: number, { low, high }: Gauge): number {
  return Math.min(180, Math.max(0, ((value - low) / (high - low)) * 180));
}

function arc(from: number, to: number, r: number): string {
  return `M${write(spot(from, r))}A${r} ${r} 0 0 1 ${write(spot(to, r))}`;
}

function ticks(gauge: Gauge): TemplateResult[] {
  const step = (gauge.high - gauge.low) / 20;
  return Array.from({ length: 21 }, (_, i) => {
    const angle = angleOf(gauge.low + i * step, gauge);
    const long = i % 5 === 0;
    return svg`<path class=${long ? 'long' : 'short'} d="M${write(spot(angle, 155))}L${write(spot(angle, long ? 165 : 160))}"/>`;
  });
}

/** A half circle in greys with a hand, and the margin of error as an inner arc. Its low end is at the left in every direction of writing. */
export function gauge(g: Gauge, label: (value: number) => string): TemplateResult {
  const bands = g.bounds.slice(1).map((bound, i) => [angleOf(g.bounds[i] ?? g.low, g), angleOf(bound, g)] as const);
  const hand = angleOf(g.value, g);
  const from = `M${write(spot(hand, 120))}L${write(spot(hand, 156))}`;
  const labels = [0, 5, 10, 15, 20].map((i) => g.low + (i * (g.high - g.low)) / 20);
  return html`<span class="dial" part="gauge" aria-hidden="true">
    <svg viewBox="0 ${box.top} ${box.width} ${box.height}">
      ${bands.map(([start, end], i) => svg`<path class="band b${i}" d=${arc(start + (i ? gap : 0), end - (i < bands.length - 1 ? gap : 0), radius)} />`)}
      ${ticks(g)}
      ${g.interval ? svg`<path class="margin" d=${arc(angleOf(g.interval.low, g), angleOf(g.interval.high, g), 133)} />` : nothing}
      <path class="edge" d=${from} /><path class="hand" d=${from} />
    </svg>
    ${labels.map((value) => {
      const [x, y] = Math.abs(value) === g.high ? [spot(angleOf(value, g), radius)[0], middle.y + 15] : spot(angleOf(value, g), 177);
      return html`<span ${place({ x: x / box.width, y: (y - box.top) / box.height })}>${label(value)}</span>`;
    })}
  </span>`;
}

export const gaugeStyles = css`
  .dial { display: block; position: relative; direction: ltr }
  .dial svg { display: block; inline-size: 100%; overflow: visible; fill: none }
  .dial > span { position: absolute; left: var(--x); top: var(--y); translate: -50% -50%; font-size: var(--_note); color: var(--_ink-3); white-space: nowrap }
  .band { stroke-width: 12 }
  .b0 { stroke: color-mix(in srgb, var(--_ink) 12%, var(--_surface)) }
  .b1 { stroke: color-mix(in srgb, var(--_ink) 22%, var(--_surface)) }
  .b2 { stroke: color-mix(in srgb, var(--_ink) 34%, var(--_surface)) }
  .b3 { stroke: color-mix(in srgb, var(--_ink) 50%, var(--_surface)) }
  .short { stroke: var(--_mark-2) }
  .long { stroke: var(--_ink); stroke-width: 1.5 }
  .margin { stroke: var(--_accent); stroke-width: 8; opacity: .5 }
  .edge { stroke: var(--_surface); stroke-width: 8 }
  .hand { stroke: var(--_accent); stroke-width: 4 }
  @media (forced-colors: active) {
    .dial svg { forced-color-adjust: none }
    .band { stroke: GrayText }
    .b0 { stroke-dasharray: 2 3 }
    .b2, .b3 { stroke: CanvasText }
  }
`;
