import { css } from 'lit';

/** One line a row from 440 px on; below that two lines with two cells each. Every state of a width has the same height. */
export const recordsStyles = css`
  .main { --_row: 33px; --_lines: calc((var(--rows) + 1) * var(--_row) + 2px); flex: 1; min-inline-size: 0; margin-block-start: 8px; min-block-size: calc(var(--_lines) + 76px) }
  .bar { display: flex; flex-wrap: wrap; gap: 6px 12px; align-items: center; min-block-size: 68px; align-content: start; font-size: var(--_note) }
  .sides { display: flex; gap: 0 20px; min-inline-size: 0; max-inline-size: 100%; overflow-x: auto; scrollbar-width: none }
  .sides button { border: 0; border-block-end: 2px solid transparent; border-radius: 0; padding: 3px 0; min-block-size: 28px; font-weight: 400; font-size: var(--_label); color: var(--_ink-2); white-space: nowrap }
  .sides button:hover { border-block-end-color: var(--_mark-2) }
  .sides button b { font-weight: var(--_figure-weight); color: var(--_ink-3); margin-inline-start: 2px }
  .sides button[aria-pressed="true"] { color: var(--_ink); border-block-end-color: var(--_ink); font-weight: var(--_strong) }
  .sides button[aria-pressed="true"] b { color: inherit; font-weight: inherit }
  .chosen { max-inline-size: 100%; overflow-wrap: anywhere; text-align: start; min-block-size: 28px; background: var(--_sunk); border-color: transparent }
  .tools { display: flex; flex-wrap: wrap; gap: 6px 12px; align-items: start; flex: 1 0 100%; min-inline-size: 0 }
  input[type="search"], select { font: inherit; font-size: var(--_note); color: var(--_ink); background: var(--_surface); border: 1px solid var(--_mark-2); border-radius: var(--_radius); padding: 2px 8px; min-block-size: 28px; min-inline-size: 0 }
  input[type="search"] { inline-size: min(220px, 100%) }
  input::placeholder { color: var(--_ink-3); opacity: 1 }
  .of { display: inline-flex; gap: 6px; align-items: center; color: var(--_ink-3); min-inline-size: 0 }
  .pick summary { min-block-size: 28px }
  .pick[open] { order: 3 }
  .choices { display: flex; flex-wrap: wrap; gap: 4px 16px; padding-block: 4px 8px }
  .choices label { display: inline-flex; gap: 6px; align-items: center; min-block-size: 24px; min-inline-size: 0; overflow-wrap: anywhere }
  .choices input { accent-color: var(--_accent); margin: 0; inline-size: 16px; block-size: 16px }
  .save { min-block-size: 28px; margin-inline-start: auto }
  button:disabled { opacity: .55; cursor: default }
  .failed { font-size: var(--_note); padding-block: 4px; display: flex; flex-wrap: wrap; gap: 0 8px; align-items: center }

  .scroll { position: relative; overflow: auto; overscroll-behavior-x: contain; block-size: var(--_lines); margin-block-start: 8px; scrollbar-width: thin; scrollbar-color: var(--_mark-2) transparent }
  .heads { position: sticky; inset-block-start: 0; z-index: 1; background: var(--_surface) }
  .strip { position: relative; block-size: var(--high); min-block-size: calc(var(--rows) * var(--_row)) }
  .heads, .strip { inline-size: max(100%, var(--wide, 0px)) }
  .line { display: grid; grid-template-columns: var(--cols); inline-size: 100%; block-size: var(--_row); align-items: center; font-size: var(--_label) }
  .strip > .line { position: absolute; inset-inline-start: 0; inset-block-start: var(--y, 0); border-block-end: 1px solid var(--_rule) }
  .strip > .line.none { position: static; color: var(--_ink-2); grid-template-columns: 1fr; border: 0 }
  .heads .line { border-block-end: 1px solid var(--_mark-2); color: var(--_ink-3); font-size: var(--_note) }
  .line > * { padding-inline: 10px; min-inline-size: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; line-height: calc(var(--_row) - 1px) }
  .line > :first-child { padding-inline-start: 2px }
  .line > :focus-visible, .line a:focus-visible { outline-offset: -2px }
  .number { text-align: end }
  .first { font-weight: var(--_strong) }
  .sorts { cursor: pointer }
  .sorts:hover .label { text-decoration: underline 1px; text-underline-offset: 3px }
  .sorts[aria-sort="ascending"], .sorts[aria-sort="descending"] { color: var(--_ink); font-weight: var(--_strong) }
  .way { margin-inline-start: 4px }
  .strip > .line:hover { background: var(--_sunk) }
  .out { color: var(--_ink-2) }
  .out .first { font-weight: 400 }
  .line .mark { color: var(--_ink-2); font-size: var(--_note) }
  .out .mark { color: var(--_warn) }
  .line a { color: inherit; display: block; overflow: hidden; text-overflow: ellipsis; text-decoration: underline 1px; text-decoration-color: var(--_mark-2); text-underline-offset: 3px }
  .line a:hover { text-decoration-color: currentColor }
  .line .sk { block-size: 12px; inline-size: 70% }
  .sk-bar { block-size: 28px; inline-size: min(360px, 100%) }
  .line > .sk { inline-size: 100% }
  .scroll:not([role]) { overflow: hidden }
  .scroll[aria-busy="true"] .strip { opacity: .6; transition: opacity var(--_motion) }

  .paper table { border-collapse: collapse; inline-size: 100%; font-size: 10px }
  .paper :is(th, td) { text-align: start; padding: 2px 6px 2px 0; border-block-end: 1px solid var(--_rule); overflow-wrap: anywhere }
  .paper .note { margin-block: 4px 8px }

  @container (inline-size < 640px) {
    .save { margin-inline-start: 0 }
  }
  @container (inline-size < 440px) {
    .main { --_row: 53px; min-block-size: calc(var(--_lines) + 142px) }
    .bar { min-block-size: 134px }
    .sides { display: grid; grid-template-columns: repeat(2, minmax(0, max-content)); gap: 0 20px; min-block-size: 60px; align-content: start; justify-items: start }
    .sides button { max-inline-size: 100%; overflow: hidden; text-overflow: ellipsis }
    input[type="search"] { inline-size: 100% }
    .line { grid-template: 1fr 1fr / minmax(0, 1fr) fit-content(56%); align-content: center }
    .heads, .strip { inline-size: 100% }
    .line > * { line-height: 22px; padding-inline: 2px }
    .line > :nth-child(2n) { text-align: end }
    .line > :nth-child(2n + 1) { padding-inline-end: 10px }
    .line > :nth-child(n + 5) { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; padding: 0; clip-path: inset(50%) }
    .line > :nth-child(3), .line > :nth-child(4) { font-size: var(--_note); color: var(--_ink-2) }
    .line.out > .mark { color: var(--_warn) }
    .line .mark { text-align: start }
  }
  @container (inline-size < 300px) {
    .sides { gap: 0 8px }
    .line > :nth-child(3) { grid-column: 1 / -1 }
    .line > :nth-child(4) { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; padding: 0; clip-path: inset(50%) }
    .sides button { font-size: var(--_note) }
    .basis > .row:first-child { min-block-size: 34px; align-content: start }
  }
  @media (forced-colors: active) {
    .sides button { border-block-end-color: Canvas }
    .sides button[aria-pressed="true"] { border-block-end-color: Highlight }
  }
  @media print {
    .bar, .scroll { display: none }
    .frame { break-inside: auto }
    .main { min-block-size: 0 }
    thead { display: table-header-group }
    tr { break-inside: avoid }
  }
`;
