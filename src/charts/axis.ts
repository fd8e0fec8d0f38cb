import { html, nothing, type TemplateResult } from 'lit';
import { place } from './place.ts';

export type AxisLabel = { readonly at: number; readonly text: unknown };

/** A label so near to an end would stick out. */
const nearEnd = 0.06;

/** Labels at shares of a line; the first and last keep inside it. */
export function axis(labels: readonly AxisLabel[], kind = 'axis'): TemplateResult | typeof nothing {
  if (!labels.length) return nothing;
  return html`<span class=${kind} aria-hidden="true">
    ${labels.map(({ at, text }) => html`<span class=${at < nearEnd ? 'start' : at > 1 - nearEnd ? 'end' : ''} ${place({ x: at })}>${text}</span>`)}
  </span>`;
}

/** The share of a narrow line that half of each letter of a label takes. */
const halfLetter = 0.0175;

/** A label of its own between those of the two ends, which give way where it needs their room. */
export function axisBetween(start: string, end: string, label?: { at: number; text: string; content: unknown }): AxisLabel[] {
  if (!label) return [{ at: 0, text: start }, { at: 1, text: end }];
  const half = (label.text.length + 2) * halfLetter;
  const labels: AxisLabel[] = [{ at: label.at - half < 0 ? 0 : label.at + half > 1 ? 1 : label.at, text: label.content }];
  if (label.at - half > start.length * 2 * halfLetter) labels.unshift({ at: 0, text: start });
  if (label.at + half < 1 - end.length * 2 * halfLetter) labels.push({ at: 1, text: end });
  return labels;
}

/** At most `most` of the numbers 0 to n - 1, evenly spaced, with the first and the last. */
export function evenly(n: number, most: number): number[] {
  if (n <= most) return Array.from({ length: n }, (_, i) => i);
  const gap = Math.ceil((n - 1) / (most - 1));
  const picked: number[] = [];
  for (let i = n - 1; i >= 0; i -= gap) picked.unshift(i);
  return picked;
}
