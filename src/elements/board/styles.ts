import { css } from 'lit';

/** One quiet line of native controls, and one line below it that is always there: the dates, and what is filtered by. */
export const boardStyles = css`
  .frame.board { padding-block-end: max(4px, var(--_own-pad, 0)); border-block-end: 1px solid var(--_rule) }
  .line { display: flex; flex-wrap: wrap; gap: 4px 24px; align-items: center; min-inline-size: 0 }
  .told { gap: 4px 12px; min-block-size: 32px; padding-block: 4px; font-size: var(--_note); color: var(--_ink-3) }
  .dates { font-variant-numeric: tabular-nums lining-nums }
  .control { display: inline-flex; align-items: center; gap: 8px; min-inline-size: 0; min-block-size: 28px; font-size: var(--_label) }
  .what { color: var(--_ink-3); font-size: var(--_note); font-weight: 400; white-space: nowrap }
  select, input, .filter > button {
    font: inherit; font-weight: var(--_strong); color: var(--_ink); background: none; border: 0; border-block-end: 1px solid var(--_mark-2);
    border-radius: 0; padding: 2px 0; min-block-size: 28px; min-inline-size: 0; max-inline-size: 100%; cursor: pointer;
  }
  select { field-sizing: content }
  option, optgroup { background: var(--_surface); color: var(--_ink); font-weight: 400 }
  optgroup { font-weight: var(--_strong) }
  input[type="date"] { cursor: text; padding-inline: 2px; font-weight: 400 }
  input:invalid { border-block-end-color: var(--_bad) }
  .days { display: inline-flex; flex-wrap: wrap; gap: 4px 16px }
  .filter > button { display: inline-flex; gap: 8px; align-items: center; font-size: var(--_label); text-align: start }
  .filter > button::after { content: ""; inline-size: 6px; block-size: 6px; border: solid currentColor; border-width: 0 1.5px 1.5px 0; rotate: 45deg; translate: 0 -2px; margin-inline: 2px 3px; flex: none }
  .kept { font-weight: 400; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; max-inline-size: 18ch }
  .set .kept { font-weight: var(--_strong) }
  .set { border-block-end-color: var(--_accent) }

  .list {
    margin: 0; padding: 8px; inline-size: min(280px, 100vw - 24px); max-block-size: min(360px, 100dvh - 24px); overflow: auto; overscroll-behavior: contain;
    color: var(--_ink); background: var(--_surface); font-size: var(--_label); line-height: 1.35;
    border: 1px solid var(--_mark-2); border-radius: var(--_radius); box-shadow: 0 8px 24px -8px rgb(0 0 0 / .28);
  }
  @supports (position-area: block-end) {
    .list { inset: auto; position-area: self-block-end span-self-inline-end; position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline; margin-block: 4px }
  }
  .list:focus-visible { outline: none }
  .list ul { list-style: none; padding: 0 }
  .list label { display: flex; gap: 8px; align-items: baseline; padding: 5px 4px; min-block-size: 28px; cursor: pointer; overflow-wrap: anywhere }
  .list label:hover { background: var(--_sunk) }
  .list input[type="checkbox"] { inline-size: 15px; block-size: 15px; min-block-size: 0; margin: 0; flex: none; accent-color: var(--_accent); translate: 0 2px }
  .list input[type="search"] { inline-size: 100%; margin-block-end: 4px; padding-inline: 4px; font-weight: 400; cursor: text }
  .list .note { padding: 4px }

  .chips { display: flex; flex-wrap: wrap; gap: 4px 8px; list-style: none; padding: 0; min-inline-size: 0 }
  .chip {
    display: inline-flex; gap: 6px; align-items: center; max-inline-size: 100%; padding: 1px 8px; font-weight: 400; text-align: start; overflow-wrap: anywhere;
    color: var(--_ink); border-color: var(--_rule); background: var(--_sunk);
  }
  .chip:hover { border-color: var(--_mark-2) }
  .chip svg { inline-size: 8px; block-size: 8px; fill: none; stroke: currentColor; stroke-width: 1.6; flex: none }

  @container (inline-size < 640px) {
    .line { gap: 4px 16px }
    .line:not(.told) { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)) }
    .control { flex-direction: column; align-items: stretch; gap: 0; block-size: 46px }
    .what { line-height: 18px }
    select { field-sizing: fixed; inline-size: 100% }
    .filter > button { inline-size: 100%; display: grid; grid-template: 18px 27px / minmax(0, 1fr) auto; gap: 0; align-items: center; padding: 0; min-block-size: 0 }
    .filter > button > .what { grid-column: 1 / -1 }
    .kept { max-inline-size: none }
    .days { grid-column: 1 / -1; display: grid; grid-template-columns: subgrid }
  }
  @media (forced-colors: active) {
    .chip { border-color: ButtonText }
    .set { border-block-end-width: 3px }
  }
  @media print {
    .line:not(.told), .told > .link, .chip svg { display: none }
    button.chip { display: inline-flex; border: 0; padding: 0; background: none }
  }
`;
