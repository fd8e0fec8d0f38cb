import { css } from 'lit';

/** A list with bars below 640 px, a table with every figure from there on. Every state of a width has the same height, as long as the stages are as many. */
export const funnelStyles = css`
  .main { flex: 1; min-inline-size: 0; margin-block-start: 6px; min-block-size: calc(var(--rows) * 61px + 112px) }
  .pipeline { display: flex; flex-wrap: wrap; gap: 0 8px; align-items: center; font-size: var(--_note); color: var(--_ink-3); min-block-size: 28px; margin-block-start: 4px }
  select { font: inherit; font-weight: var(--_strong); color: var(--_ink); background: var(--_surface); border: 0; border-block-end: 1px solid var(--_mark-2); padding: 2px 4px; min-block-size: 24px; max-inline-size: 100% }
  table { border-collapse: collapse; inline-size: 100% }
  th, td { padding: 0 0 0 16px; text-align: end; font-weight: 400; vertical-align: top; white-space: nowrap; padding-inline: 16px 0 }
  tbody > tr { block-size: 60px }
  tbody > tr:last-child { block-size: 36px }
  thead :is(th, td) { font-size: var(--_note); color: var(--_ink-3); padding-block: 2px 8px; vertical-align: bottom; line-height: 1.25; white-space: normal; min-inline-size: 52px }
  th:first-child { padding-inline-start: 14px }
  .lower { text-transform: lowercase }
  th[scope="row"] { text-align: start; position: relative; white-space: normal; line-height: 1.25 }
  .stage { border: 0; padding: 0; min-inline-size: 64px; max-inline-size: 20cqi; font-size: var(--_label); line-height: 1.25; text-align: start; overflow-wrap: break-word }
  .stage:hover { text-decoration: underline 1px; text-underline-offset: 3px }
  .bar-cell, .key { inline-size: 100%; min-inline-size: 120px; text-align: start }
  td.n { font-size: 19px; letter-spacing: -.015em; font-weight: var(--_figure-weight); line-height: 22px }
  td { font-size: var(--_label); line-height: 22px }
  .soft { color: var(--_ink-2) }
  small { display: block; font-size: var(--_note); line-height: 16px; color: var(--_ink-3); letter-spacing: 0; font-weight: 400 }
  .neck > th::before { content: ""; position: absolute; inset-inline-start: 0; inset-block: -50px calc(100% - 12px); inline-size: 7px; border: 2px solid var(--_warn); border-inline-end: 0 }
  .legend { display: inline-flex; flex-wrap: wrap; gap: 2px 18px }
  .legend > span { display: inline-flex; gap: 6px; align-items: center; min-inline-size: 0 }
  .legend bdi { overflow-wrap: anywhere }
  .k { flex: none }
  .k.bar { inline-size: 16px; block-size: 10px; background: var(--_mark) }
  .k.tick { inline-size: 2px; block-size: 12px; background: var(--_ink) }
  .finding, .slowest, .say { font-size: var(--_label); line-height: 1.45; text-wrap: pretty }
  .finding { display: flex; align-items: baseline; margin-block-start: 8px; min-block-size: 19px; max-inline-size: 90ch }
  .finding .dia { flex: none; margin-inline-end: 10px }
  .finding b { font-weight: var(--_strong) }
  .certain .dia, .certain b { color: var(--_warn) }
  .slowest { color: var(--_ink-2); margin-block-start: 4px }
  .say { display: flex; flex-wrap: wrap; gap: 0 8px; align-items: baseline; margin-block-start: 8px }
  .main > .note b { font-weight: var(--_strong); color: var(--_ink-2) }
  .main > .note { margin-block-start: 6px; max-inline-size: 90ch }
  .sk-rows { display: grid; grid-template-columns: 92px 1fr; gap: 39px 16px; align-content: start; padding-block-start: 30px }
  .sk-name { block-size: 14px; margin-block: 4px }
  .sk-bar { block-size: 22px }

  @container (640px <= inline-size < 780px) {
    .main { min-block-size: calc(var(--rows) * 61px + 118px) }
    .basis { min-block-size: 57px; align-content: start }
    th, td { padding-inline-start: 10px }
    .bar-cell, .key { min-inline-size: 64px }
    thead :is(th, td) { min-inline-size: 0 }
    .stage { max-inline-size: 13cqi }
  }
  @container (inline-size >= 1000px) {
    th, td { padding-inline-start: 24px }
  }
  @container (inline-size < 640px) {
    .main { min-block-size: calc(var(--rows) * 56px + 140px) }
    .basis > .row:first-child { min-block-size: 68px; align-content: start }
    .funnel-bar { --_thick: 12px; --_fall: 18px }
    table, tbody { display: block }
    thead, thead > tr { display: block }
    thead > tr > *, .wide { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
    thead > tr > td.key { position: static; display: block; inline-size: auto; block-size: auto; margin: 0; padding-block: 2px 6px; clip-path: none; white-space: normal }
    tbody > tr { position: relative; display: grid; grid-template-columns: 1fr auto 58px; gap: 0 8px; align-items: baseline; block-size: auto; padding-inline-start: 14px }
    tbody > tr:last-child { block-size: auto }
    tbody > tr > :is(th:first-child, td) { padding: 0 }
    th[scope="row"] { position: static }
    .stage { min-inline-size: 0; max-inline-size: 100%; overflow-wrap: anywhere }
    .bar-cell { grid-area: 2 / 1 / auto / -1; min-inline-size: 0; margin-block-start: 2px }
    td.n { font-size: 16px; grid-column: 2 }
    td.n small { position: absolute; inset-block-end: 1px; inset-inline-end: 0 }
    td.from { grid-column: 3 }
    td.n, td.from { min-inline-size: 0 }
    .neck > th::before { inset-block: -22px calc(100% - 38px) }
    .sk-rows { grid-template-columns: 1fr; gap: 6px; padding-block-start: 8px }
    .sk-name { inline-size: 40%; margin-block: 6px 0 }
    .sk-bar { block-size: 12px; margin-block-end: 14px }
  }
  @container (inline-size < 300px) {
    .main { min-block-size: calc(var(--rows) * 56px + 226px) }
    .basis > .row:first-child { min-block-size: 85px }
  }
  @media print {
    .stage { display: inline }
    select { appearance: none; border: 0 }
  }
  @media (forced-colors: active) {
    .k { forced-color-adjust: none }
  }
`;
