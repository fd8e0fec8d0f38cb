import { css } from 'lit';

export const scorecardStyles = css`
  .main { flex: 1; min-inline-size: 0; margin-block-start: 4px; min-block-size: calc(var(--rows) * 56px + 84px) }
  .rows { display: grid; align-content: start; gap: 22px; padding-block-start: 40px }
  table { border-collapse: collapse; inline-size: 100% }
  table.vh { inline-size: 1px }
  th, td { padding: 10px 0; text-align: end; font-weight: 400; white-space: nowrap }
  thead th { font-size: var(--_note); color: var(--_ink-3); padding-block: 4px 6px; vertical-align: bottom; border-block-end: 1px solid var(--_mark-2); line-height: 1.25 }
  tbody tr + tr > * { border-block-start: 1px solid var(--_rule) }
  th[scope="row"] { text-align: start; padding-inline-end: 14px; white-space: normal; line-height: 1.25 }
  small { display: block; font-size: var(--_note); color: var(--_ink-3) }
  .start { text-align: start }
  .section th { text-align: start; font-size: var(--_label); font-weight: var(--_strong); padding-block: 14px 5px }
  tbody + tbody { border-block-start: 1px solid var(--_mark-2) }
  .value { font-size: 19px; letter-spacing: -.015em; font-weight: var(--_figure-weight) }
  td .u { font-size: max(.68em, 12px) }
  .val .u { font-size: 12px }
  .change, th.start { padding-inline-start: 16px }
  .change { text-align: start }
  .reason { text-align: start; white-space: normal; padding-inline-start: 16px; font-size: var(--_note); color: var(--_ink-3) }
  .bar-cell, th.bar-head { padding-inline: 20px 0 }
  .figures { table-layout: fixed }
  .figures th:first-child { inline-size: clamp(150px, 26cqi, 240px) }
  .figures :is(.value, .value-head) { inline-size: 104px }
  .figures .change { inline-size: 112px }
  .group { inline-size: 72px; padding-inline: 8px 0 }
  td.group { padding-block: 7px 5px }
  th.group { white-space: normal; overflow-wrap: anywhere; hyphens: auto }
  .val { display: block; font-size: var(--_label) }
  .versus { margin-inline-end: 4px; color: var(--_ink-3) }
  .versus .g { inline-size: 8px; block-size: 8px }
  .versus.good { color: var(--_good) }
  .versus.bad { color: var(--_bad) }
  .quiet { color: var(--_ink-3); font-size: var(--_note) }
  .more { display: flex; flex-wrap: wrap; gap: 0 14px; align-items: center; font-size: var(--_note); color: var(--_ink-3); padding-block-start: 4px }
  .scroll { overflow-x: auto }
  .groups td { padding-inline-start: 16px; min-inline-size: 72px }
  .groups th[scope="row"] { inline-size: clamp(120px, 22cqi, 240px); position: sticky; inset-inline-start: 0; background: var(--_surface); max-inline-size: 45cqi }
  .groups thead th:first-child { position: sticky; inset-inline-start: 0; background: var(--_surface) }
  tfoot > tr > * { border-block-start: 2px solid var(--_ink); font-weight: var(--_figure-weight) }
  .sort { border: 0; padding: 0 0 0 12px; font-weight: 400; text-align: end }
  [aria-sort$="ending"] .sort { color: var(--_ink); font-weight: var(--_strong) }
  .sort .g { inline-size: .6em; block-size: .6em; margin-inline-start: 4px }
  .wary { display: grid; gap: 4px; padding-block: 9px; border-block-start: 1px solid var(--_rule) }
  .warn { font-size: var(--_label); line-height: 1.45 }
  .warn b, .warn .dia { color: var(--_warn); font-weight: var(--_strong) }
  .warn .dia { background: var(--_warn) }
  .figures .explain { color: inherit }
  .figures .paired > th { border-inline-start: 2px solid var(--_warn); padding-inline-start: 8px }
  .balance { display: flex; flex-wrap: wrap; gap: 4px 28px; font-size: var(--_note); color: var(--_ink-3); border-block-start: 1px solid var(--_mark-2); padding-block-start: 9px; align-items: center }
  .balance b { font-weight: var(--_strong); color: var(--_ink) }
  .pips > span { display: inline-flex; gap: 3px; margin-inline: 7px }
  .pips i { inline-size: 7px; block-size: 7px; border: 1.4px solid var(--_mark) }
  .pips .full { background: var(--_mark) }
  .sk-row { display: flex; justify-content: space-between; align-items: center; block-size: 34px }
  .sk-row > * { inline-size: 34%; block-size: 14px }
  .sk-row > :last-child { inline-size: 60px; block-size: 18px }

  @container (inline-size < 560px) {
    .main { min-block-size: calc(var(--rows) * 62.4px + 84px) }
  }
  @container (inline-size >= 700px) {
    .figures th:first-child { inline-size: clamp(150px, 20cqi, 240px) }
    .main { min-block-size: calc(var(--rows) * 56px + 63px) }
  }
  @container (inline-size < 440px) {
    .figures, .figures tbody { display: block }
    .figures thead { display: none }
    .figures tr { display: grid; grid-template-columns: 1fr auto; gap: 0 12px; padding-block: 8px; border-block-start: 1px solid var(--_rule) }
    .figures tr:first-child { border: 0 }
    .figures tr > *, .figures tbody tr + tr > * { border: 0; padding: 0 }
    .figures .bar-cell { grid-area: 2 / 1; inline-size: auto; align-self: center }
    .figures .change { grid-area: 2 / 2; text-align: end }
    .figures .change small { display: inline; color: var(--_ink-2) }
    .figures .reason { grid-column: 1 / -1 }
    .main { min-block-size: calc(var(--rows) * 70.5px + 62px) }
    .per { min-block-size: 34px }
    .sk-row { block-size: 48px }
    .rows { padding-block-start: 8px }
    .figures :is(.value, .change, th:first-child) { inline-size: auto }
  }
  @container (inline-size < 300px) {
    .main { min-block-size: calc(var(--rows) * 70.5px + 82px) }
    .figures .bar-cell { display: none }
    .figures .change { grid-area: 2 / 1 / auto / -1 }
  }
  @media (forced-colors: active) {
    .pips i { forced-color-adjust: none }
  }
`;
