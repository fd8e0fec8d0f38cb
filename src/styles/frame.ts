import { css } from 'lit';

/** What every element has: the ink line it hangs from, title and period, figure, words, and the line at the bottom. */
export const frame = css`
  /* On the frame too: there no rule of the page comes first, such as "* { letter-spacing: 1px !important }". */
  :host, .frame {
    font-style: normal; font-weight: 400; letter-spacing: normal; word-spacing: normal; line-height: 1.4;
    text-align: start; text-indent: 0; text-shadow: none; text-transform: none; white-space: normal;
    font-variant-numeric: tabular-nums lining-nums;
  }
  *, *::before, *::after { box-sizing: border-box }
  .frame {
    display: flex; flex-direction: column; min-inline-size: 0;
    border-block-start: var(--_head) solid var(--_ink); padding-block: 8px var(--_own-pad, 0);
    padding-inline: var(--_own-pad, 0); color-scheme: var(--_scheme);
    color: var(--_ink); background: var(--kpi-surface, var(--_own-surface, none)); font-size: var(--_text);
    overflow-wrap: break-word;
  }
  p { margin: 0 }
  .vh { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
  :focus-visible { outline: 2px solid var(--_accent); outline-offset: 2px }

  .head { display: grid; grid-template-columns: 1fr auto; gap: 0 16px; align-items: start }
  .name { font-size: var(--_label); font-weight: var(--_strong); min-inline-size: 0; line-height: 20px; text-wrap: balance }
  .per, .basis, .note { font-size: var(--_note); color: var(--_ink-3) }
  .per { grid-area: 2 / 1 / auto / -1; min-block-size: 17px; line-height: 17px }
  @container (inline-size >= 440px) {
    .head { grid-template-columns: 1fr auto auto }
    .per { grid-area: auto; text-align: end; line-height: 20px }
  }

  .fig { font-weight: var(--_figure-weight); font-size: var(--_figure-m); line-height: 1.02; letter-spacing: -.025em; white-space: nowrap }
  .fig:lang(ar) { letter-spacing: 0 }
  .fig.soft { color: var(--_ink-3) }
  .u { font-size: .5em; letter-spacing: 0; color: var(--_ink-2); font-weight: 400; margin-inline: .06em; white-space: pre-wrap }
  .u:first-child { margin-inline-start: 0 }
  .g { inline-size: .72em; block-size: .72em; fill: currentColor; flex: none; display: inline-block; vertical-align: -.02em; overflow: visible }
  .g.line { fill: none; stroke: currentColor; stroke-width: 1.6 }
  .delta { display: inline-flex; align-items: baseline; gap: .34em; font-size: var(--_label); color: var(--_ink-2) }
  .good, .bad { font-weight: var(--_strong) }
  .good { color: var(--_good) }
  .bad { color: var(--_bad) }

  .msg { font-size: var(--_label); line-height: 1.45; color: var(--_ink-2); margin-block-start: 7px; text-wrap: pretty }
  .msg b { font-weight: var(--_strong) }
  .msg p { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 5; overflow: hidden }
  code { font: 12px/1.4 ui-monospace, monospace; background: var(--_sunk); padding: 1px 4px; overflow-wrap: anywhere }

  .basis {
    display: grid; grid-template-rows: minmax(17px, auto) minmax(24px, auto); align-content: end;
    margin-block-start: auto; padding-block-start: 8px;
  }
  .row { display: flex; flex-wrap: wrap; gap: 0 14px; align-items: center; min-inline-size: 0 }
  @container (inline-size >= 440px) {
    .basis { display: flex; flex-wrap: wrap; gap: 0 14px; align-items: center; min-block-size: 33px }
    .row { display: contents }
  }
  .why { color: var(--_ink-2) }
  .fresh { display: inline-flex; align-items: center; gap: 6px }
  .fresh::before { content: ""; inline-size: 7px; block-size: 7px; border-radius: 50%; background: var(--_ink-3); flex: none }
  .fresh.cached::before { background: linear-gradient(90deg, var(--_ink-3) 50%, transparent 50%); box-shadow: inset 0 0 0 1.2px var(--_ink-3) }
  .fresh.stale { color: var(--_warn); font-weight: var(--_strong) }
  .fresh.stale::before { background: none; box-shadow: inset 0 0 0 1.6px var(--_warn) }
  details { min-inline-size: 0 }
  details[open] { flex-basis: 100% }
  summary { cursor: pointer; min-block-size: 24px; display: flex; align-items: center; inline-size: fit-content; text-decoration: underline dotted 1px; text-underline-offset: 3px }
  ul { margin: 0; padding-inline-start: 16px }
  button {
    font: inherit; font-size: var(--_note); font-weight: var(--_strong); color: inherit; background: none; cursor: pointer;
    border: 1px solid var(--_mark-2); border-radius: var(--_radius); padding: 2px 12px; min-block-size: 24px;
  }
  button.menu { border: 0; padding: 0; inline-size: 24px; margin-block: -2px; display: grid; place-items: center end }
  .menu svg { inline-size: 14px; block-size: 4px; fill: currentColor }
  .menu:disabled { opacity: .4; cursor: default }
  button.explain {
    border: 0; padding: 0; font-weight: inherit; font-size: inherit; color: var(--_ink-2); text-align: start;
    text-decoration: underline dotted 1px; text-underline-offset: 3px; margin-block: -4px -3px;
  }
  button.info { border: 0; padding: 0; inline-size: 24px; display: inline-grid; place-items: center; vertical-align: middle }
  .info svg { inline-size: 14px; block-size: 14px; fill: none; stroke: currentColor; stroke-width: 1.2 }
  button.link { border: 0; padding: 0; min-block-size: 24px; text-decoration: underline 1px; text-underline-offset: 3px }

  .sk { display: block; background: var(--_sunk); border-radius: var(--_radius); animation: breathe 1.6s ease-in-out infinite alternate }
  .hold { visibility: hidden }
  @keyframes breathe { to { background: var(--_rule) } }
  @media (prefers-reduced-motion: reduce) { .sk { animation: none } }
  @media (forced-colors: active) {
    .fresh::before, .dia { forced-color-adjust: none }
    .sk { border: 1px solid GrayText }
  }
  @media print {
    button:not(.explain, .name) { display: none }
    button.explain { text-decoration: none }
    .frame { break-inside: avoid }
  }
`;
