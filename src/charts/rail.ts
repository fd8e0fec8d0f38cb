import { css, html, type TemplateResult } from 'lit';
import { place } from './place.ts';

/** How far a wait has come: before the first mark, past it, past the last one. */
export type Lateness = 'early' | 'late' | 'lost';

const many = { first: 0.45, last: 0.9 } as const;
const alone = { first: 0.75, last: 0.75 } as const;

/** The share of a rail that a wait takes: straight up to the first mark, by its logarithm to the last, and ever slower beyond. */
export function railShare(ms: number, marks: readonly number[]): number {
  const [start = 1, end = start] = [marks[0], marks.at(-1)];
  const { first, last } = marks.length > 1 ? many : alone;
  if (ms <= start) return (first * Math.max(0, ms)) / start;
  if (ms <= end) return first + ((last - first) * Math.log(ms / start)) / Math.log(end / start);
  return last + (1 - last) * (1 - Math.exp((-4 * (ms - end)) / end));
}

export function lateness(ms: number, marks: readonly number[]): Lateness {
  const passed = marks.filter((mark) => ms >= mark).length;
  return passed === 0 ? 'early' : passed === marks.length ? 'lost' : 'late';
}

/** A wait as a bar among its marks. It mirrors with the direction of writing; words for it stand beside it. */
export function rail(ms: number, marks: readonly number[]): TemplateResult {
  return html`<span class="rail ${lateness(ms, marks)}" part="rail" aria-hidden="true" ${place({ v: railShare(ms, marks) })}>
    <i></i>${marks.map((mark) => html`<u ${place({ x: railShare(mark, marks) })}></u>`)}
  </span>`;
}

/** The names of the marks over their ticks. */
export function railMarks(marks: readonly number[], name: (mark: number) => string): TemplateResult {
  return html`<span class="rail-marks" aria-hidden="true">
    ${marks.map((mark) => html`<span ${place({ x: railShare(mark, marks) })}><bdi>${name(mark)}</bdi></span>`)}
  </span>`;
}

export const railStyles = css`
  .rail { display: block; position: relative; block-size: 12px }
  .rail::before { content: ""; position: absolute; inset-inline: 0; inset-block-start: 50%; border-block-start: 1px solid var(--_rule) }
  .rail i { position: absolute; inset-inline-start: 0; inset-block: 3px; inline-size: var(--v); background: var(--_mark) }
  .rail u { position: absolute; inset-block: 0; inline-size: 2px; inset-inline-start: calc(var(--x) - 1px); background: var(--_ink); box-shadow: 0 0 0 1px var(--_surface) }
  .rail.late i { background: var(--_warn) }
  .rail.lost i { background: var(--_bad) }
  .rail-marks { display: block; position: relative; block-size: 17px; font-size: var(--_note); line-height: 17px; color: var(--_ink-3) }
  .rail-marks > span { position: absolute; inset-inline-start: var(--x); inline-size: 0; display: flex; justify-content: center; white-space: nowrap }
  @media (forced-colors: active) {
    .rail > :is(i, u) { forced-color-adjust: none }
  }
`;
