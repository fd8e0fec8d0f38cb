import { css, html, type TemplateResult } from 'lit';
import { place } from './place.ts';

/** Where a lever stands and where reality is, from 0 to 1. */
export type LeverMarks = { readonly value: number; readonly now: number };

/**
 * A native range input under a drawing of our own: a tick where reality is, a line from there, and the handle. The input is not
 * seen, but it is what is pressed, dragged and heard. It mirrors with the direction of writing.
 */
export function lever(input: TemplateResult, { value, now }: LeverMarks): TemplateResult {
  const clamped = (x: number): number => Math.min(1, Math.max(0, x));
  const [at, from] = [clamped(value), clamped(now)];
  return html`<span class="lever" ${place({ at: String(at), now: String(from), low: String(Math.min(at, from)), far: String(Math.abs(at - from)) })}>${input}<i aria-hidden="true"></i><u aria-hidden="true"></u><b aria-hidden="true"></b></span>`;
}

export const leverStyles = css`
  .lever { display: block; position: relative; block-size: 28px; --_handle: 16px }
  .lever::before { content: ""; position: absolute; inset-inline: 0; inset-block-start: 50%; border-block-start: 1.5px solid var(--_mark-2); translate: 0 -50%; opacity: .6 }
  .lever input { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; margin: 0; opacity: 0; cursor: pointer; z-index: 1 }
  .lever > :is(i, u, b) { position: absolute; inset-block-start: 50%; translate: 0 -50%; pointer-events: none }
  .lever i { inset-inline-start: calc(var(--_handle) / 2 + var(--low) * (100% - var(--_handle))); inline-size: calc(var(--far) * (100% - var(--_handle))); block-size: 2px; background: var(--_accent) }
  .lever u { inset-inline-start: calc(var(--_handle) / 2 - 1px + var(--now) * (100% - var(--_handle))); inline-size: 2px; block-size: 14px; background: var(--_ink-2) }
  .lever b { inset-inline-start: calc(var(--at) * (100% - var(--_handle))); inline-size: var(--_handle); block-size: var(--_handle); border-radius: 50%; border: 2px solid var(--_accent); background: var(--_surface) }
  .lever input:focus-visible ~ b { outline: 2px solid var(--_accent); outline-offset: 2px }
  .lever input:hover ~ b { background: color-mix(in srgb, var(--_accent) 16%, var(--_surface)) }
  @media (forced-colors: active) {
    .lever > :is(i, u, b) { forced-color-adjust: none }
  }
`;
