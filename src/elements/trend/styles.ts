import { css } from 'lit';

/** The period that is read, its figures, the plots. Every state of a width has the same height, as long as the figures stand in one row. */
export const trendStyles = css`
  .main { flex: 1; min-inline-size: 0; margin-block-start: 6px; --_tall: 168px }
  .message { min-block-size: calc(var(--_tall) + 152px) }
  .read-head { display: flex; flex-wrap: wrap; gap: 0 16px; justify-content: space-between; align-items: center; min-block-size: 28px }
  .when { font-size: var(--_note); color: var(--_ink-3); min-inline-size: 0 }
  .when.chosen { color: var(--_ink); font-weight: var(--_strong) }
  select { font: inherit; font-size: var(--_note); color: var(--_ink-2); background: var(--_surface); border: 0; border-block-end: 1px solid var(--_mark-2); padding: 2px 0; min-block-size: 24px; max-inline-size: 100% }

  .reading { display: flex; flex-wrap: wrap; gap: 4px 28px; margin-block: 2px 10px }
  .entry { display: block; min-inline-size: 0; border: 0; padding: 2px 0; min-block-size: 60px; text-align: start; font-weight: 400; color: inherit; border-radius: var(--_radius) }
  .ledger > .entry { min-block-size: 45px }
  .who { display: flex; gap: 6px; align-items: center; font-size: var(--_note); line-height: 17px; color: var(--_ink-2) }
  .val { display: block; font-size: 19px; line-height: 24px; letter-spacing: -.015em; font-weight: var(--_figure-weight); white-space: nowrap }
  .val:lang(ar) { letter-spacing: 0 }
  .sign { font-size: 14px; margin-inline: 0 .2em }
  .entry small { display: block; font-size: var(--_note); line-height: 15px; color: var(--_ink-3) }
  button.entry:hover .who bdi { text-decoration: underline 1px; text-underline-offset: 3px }
  .entry[aria-pressed="false"] { color: var(--_ink-3) }
  .entry[aria-pressed="false"] .who bdi { text-decoration: line-through }
  .entry[aria-pressed="false"] .mk { opacity: .35 }

  .plots { direction: ltr; padding-left: 8px; padding-right: 8px }
  .panes { position: relative }
  .pane-name { line-height: 17px; color: var(--_ink-2); margin-block-end: 4px }
  .plots:not(.one) { --_tall: 124px }
  .area { position: relative; block-size: var(--_tall); margin-block-start: 20px }
  .pane + .pane > .area:first-child { margin-block-start: 32px }
  .pane > .pane-name + .area { margin-block-start: 14px }
  .pane + .pane > .pane-name { margin-block-start: 14px }
  canvas { position: absolute; inset: -8px; inline-size: calc(100% + 16px); block-size: calc(100% + 16px); pointer-events: none }
  .area span, .xs > span { font-size: var(--_note); line-height: 17px; color: var(--_ink-3); white-space: nowrap }
  .ys > span { position: absolute; right: calc(100% + 10px); top: var(--y); translate: 0 -50% }
  .ends > span { position: absolute; left: calc(100% + 12px); top: var(--y); translate: 0 -50%; display: flex; gap: 5px; align-items: center }
  .area .ends .now { color: var(--_ink); font-weight: var(--_strong) }
  .so-far, .event-text { position: absolute }
  .so-far { bottom: calc(100% + 3px); left: var(--x); translate: -50% }
  .event { position: absolute; left: var(--x); top: -16px; bottom: 0; border-left: 1px solid var(--_mark-2) }
  .area .event-text { left: var(--x); top: calc(-20px + var(--row) * 17px); padding-left: 5px; color: var(--_ink-2) }
  .event-text.left { left: auto; right: calc(100% - var(--x)); padding-inline: 0 5px }
  .xs { display: block; position: relative; block-size: 36px; margin-block-start: 6px }
  .xs > span { position: absolute; left: var(--x); translate: -50%; text-align: center }
  .xs > .start { left: 0; translate: none; text-align: left }
  .xs > .end { left: auto; right: 0; translate: none; text-align: right }
  .xs small { display: block; font-size: var(--_note); line-height: 15px }
  .reader { position: absolute; inset: 0; touch-action: pan-y; cursor: crosshair }
  .cross { position: absolute; left: var(--x); top: 0; bottom: 0; border-left: 1px solid var(--_ink) }

  .sum { font-size: var(--_note); line-height: 17px; color: var(--_ink-3); margin-block-start: 8px }
  .sum.wrong { font-size: var(--_label); color: var(--_warn); font-weight: var(--_strong) }
  .scroll { overflow-x: auto; margin-block: 8px }
  .plain { border-collapse: collapse; font-size: var(--_label) }
  .plain :is(th, td) { padding: 5px 0; padding-inline-start: 20px; text-align: end; font-weight: 400; white-space: nowrap; border-block-start: 1px solid var(--_rule) }
  .plain thead th { border: 0; font-size: var(--_note); color: var(--_ink-3) }
  .plain tr > :first-child { padding-inline: 0; text-align: start }

  .sk-when { inline-size: 90px; block-size: 12px }
  .sk-entry { inline-size: 96px; block-size: 44px; margin-block-start: 4px }
  .sk-sum { inline-size: 60%; block-size: 12px; margin-block: 10px 3px }
  .sk-plot { block-size: 100% }
  .frame.paper { --_ink: #1a1c20; --_surface: #ffffff; color-scheme: light }

  @container (inline-size < 820px) {
    .ledger { display: grid; gap: 0; margin-block-end: 14px; max-inline-size: 380px }
    .ledger > .entry { display: flex; justify-content: space-between; align-items: baseline; min-block-size: 26px; padding: 0 }
    .ledger > .entry .who { font-size: var(--_label) }
    .ledger > .entry .val { font-size: 15px }
    .ledger > .entry:last-child { border-block-start: 1px solid var(--_mark-2); font-weight: var(--_strong) }
    .ledger .sk-entry { inline-size: 100%; block-size: 14px }
  }
  @container (inline-size >= 300px) {
    .plots { padding-left: max(8px, var(--start)); padding-right: max(8px, var(--end)); font-size: var(--_note) }
  }
  @container (inline-size < 440px) {
    .basis > .row:first-child { min-block-size: 44px; align-content: start }
  }
  @container (inline-size < 300px) {
    .basis > .row:first-child { min-block-size: 66px }
    .message { min-block-size: calc(var(--_tall) + 142px) }
    .main { --_tall: 64px }
    .plots:not(.one) { --_tall: 48px }
    .area { margin-block-start: 8px }
    .reading { gap: 2px 16px }
  }
  @container (inline-size >= 440px) {
    .main { --_tall: 210px }
    .plots:not(.one) { --_tall: 140px }
  }
  @container (inline-size >= 900px) {
    .main { --_tall: 260px }
    .plots:not(.one) { --_tall: 160px }
    .reading { gap: 4px 40px }
  }
  @media print {
    select { appearance: none; border: 0 }
    button.entry { display: block }
    .cross { display: none }
  }
  @media (forced-colors: active) {
    .event, .cross { border-color: CanvasText }
  }
`;
