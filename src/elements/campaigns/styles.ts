import { css } from 'lit';

/** Every state of a width has about the same height, as long as the campaigns are as many. The list of campaigns below 640 px, a table from there on; from 1000 px what is looked at closely stands beside it. */
export const campaignsStyles = css`
  .main { flex: 1; min-inline-size: 0; position: relative; isolation: isolate; margin-block-start: 8px; display: grid; gap: 28px 32px; align-content: start; min-block-size: 1024px }
  .main.message { display: block }
  .wide, .closer { min-inline-size: 0; display: grid; align-content: start }
  .draft ~ .basis .fresh { display: none }

  .top { display: flex; flex-wrap: wrap; gap: 12px 24px; align-items: end; justify-content: space-between }
  .sum { min-inline-size: 0 }
  .sum .fig { font-size: var(--_figure-m) }
  .sum .fig.parts { font-size: var(--_figure-s); white-space: normal; letter-spacing: -.015em; line-height: 1.2 }
  .say { display: flex; flex-wrap: wrap; gap: 0 8px; align-items: baseline; margin-block-start: 6px; font-size: var(--_label); line-height: 1.45; color: var(--_ink-2) }
  .choice { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: end; min-inline-size: 0 }
  .choice > label, legend { font-size: var(--_note); color: var(--_ink-3) }
  .choice > label { display: grid; gap: 3px }
  .choice > label.model-list { display: none }
  select { font: inherit; font-size: var(--_note); font-weight: var(--_strong); color: var(--_ink); background: var(--_surface); border: 1px solid var(--_mark-2); border-radius: var(--_radius); padding: 2px 6px; min-block-size: 28px; max-inline-size: 100% }
  fieldset { border: 0; margin: 0; padding: 0; min-inline-size: 0; display: flex }
  legend { padding: 0; margin-block-end: 3px }
  .seg label { position: relative; display: block }
  .seg label + label { margin-inline-start: -1px }
  .seg input { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; margin: 0; opacity: 0; cursor: pointer }
  .seg span { display: block; border: 1px solid var(--_mark-2); padding: 3px 11px; min-block-size: 28px; line-height: 20px; font-size: var(--_note); color: var(--_ink-2); background: var(--_surface); white-space: nowrap }
  .seg label:first-of-type span { border-start-start-radius: var(--_radius); border-end-start-radius: var(--_radius) }
  .seg label:last-of-type span { border-start-end-radius: var(--_radius); border-end-end-radius: var(--_radius) }
  .seg input:checked + span { background: var(--_ink); color: var(--_surface); border-color: var(--_ink); font-weight: var(--_strong); position: relative; pointer-events: none }
  .seg input:focus-visible + span { outline: 2px solid var(--_accent); outline-offset: 2px; position: relative; z-index: 1 }
  .rule { margin-block: 10px 2px; max-inline-size: 90ch; line-height: 1.45; text-wrap: pretty }

  table { border-collapse: collapse; inline-size: 100% }
  th, td { padding: 0; font-weight: 400; text-align: end; font-size: var(--_label) }
  .cp { margin-block-start: 8px }
  .cp :is(th, td) { padding: 9px 0; padding-inline-start: 20px; white-space: nowrap; vertical-align: middle }
  .cp .pick { padding-inline: 0; inline-size: 30px; text-align: start }
  .cp .pick label { display: grid; place-items: center start; inline-size: 28px; block-size: 28px; cursor: pointer }
  .pick input { inline-size: 15px; block-size: 15px; margin: 0; accent-color: var(--_ink); cursor: pointer; opacity: .75 }
  .pick input:is(:checked, :hover, :focus-visible) { opacity: 1 }
  .cp :is(th[scope="row"], th.first) { padding-inline-start: 0; text-align: start; white-space: normal; line-height: 1.25 }
  .cp thead :is(th, td) { font-size: var(--_note); color: var(--_ink-3); padding-block: 4px 6px; border-block-end: 1px solid var(--_mark-2); vertical-align: bottom }
  .cp tbody tr + tr > * { border-block-start: 1px solid var(--_rule) }
  small { display: block; font-size: var(--_note); line-height: 16px; color: var(--_ink-3); font-weight: 400; white-space: normal }
  .campaign { border: 0; padding: 0; font-size: var(--_label); line-height: 1.25; text-align: start; min-block-size: 24px; overflow-wrap: anywhere }
  .campaign:hover { text-decoration: underline 1px; text-underline-offset: 3px }
  .focus .campaign { text-decoration: underline 2px var(--cat); text-underline-offset: 4px }
  .cp .n { font-size: 19px; letter-spacing: -.015em; font-weight: var(--_figure-weight); white-space: normal }
  .cp .b { inline-size: 30%; min-inline-size: 120px; text-align: start }
  .cp .scale { block-size: 18px; margin: 0 }
  .cp .bar { block-size: 12px; background: var(--cat) }
  .none .bar { background: none !important; outline: 1.5px solid var(--_mark-2); outline-offset: -1.5px }
  .none > th { color: var(--_ink-2) }
  .whole > th { font-weight: var(--_strong) }
  .cp .none > * { border-block-start: 1px solid var(--_mark-2) }
  .cp .whole > * { border-block-start: 2px solid var(--_ink) }
  .legend { display: inline-flex; flex-wrap: wrap; gap: 2px 16px; white-space: nowrap }
  .legend > span { display: inline-flex; gap: 6px; align-items: center }
  .bar-key { inline-size: 16px; block-size: 10px; background: var(--_mark); flex: none }
  .ring { inline-size: 8px; block-size: 8px; border-radius: 50%; border: 1.5px solid var(--_ink); flex: none }
  .finding { display: flex; align-items: baseline; font-size: var(--_label); line-height: 1.45; margin-block-start: 12px; max-inline-size: 90ch; text-wrap: pretty }
  .finding .dia { flex: none; margin-inline-end: 10px; color: var(--_warn) }
  .finding b { color: var(--_warn); font-weight: var(--_strong) }
  .sk-figure { block-size: 60px; inline-size: 180px; margin-block-end: 52px }
  .sk-row { block-size: 34px; margin-block-end: 14px }
  .sk-mail { block-size: 320px; margin-block-end: 28px }

  @container (640px <= inline-size < 1000px) {
    .main { min-block-size: calc(var(--rows) * 58px + 876px) }
  }
  @container (inline-size < 640px) {
    .main { min-block-size: calc(var(--rows) * 66px + 1240px) }
  }
  @container (inline-size < 440px) {
    .main { min-block-size: calc(var(--rows) * 66px + 1378px) }
  }
  @container (inline-size < 300px) {
    .main { min-block-size: calc(var(--rows) * 66px + 1760px) }
  }
  @container (inline-size >= 1000px) {
    .main { grid-template-columns: minmax(0, 2fr) minmax(300px, 1fr) }
    .main.message { grid-template-columns: none }
    .sum .fig { font-size: var(--_figure-l); letter-spacing: -.035em }
  }
  @container (inline-size < 760px) {
    .cp :is(th, td) { padding-inline-start: 12px }
    .cp .b { min-inline-size: 72px }
    .cp thead .b .legend { display: grid }
  }
  @container (inline-size < 640px) {
    .cp, .cp :is(tbody, tfoot, thead) { display: block }
    .cp thead tr { display: block }
    .cp thead :is(th, td) { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; padding: 0; overflow: hidden; clip-path: inset(50%) }
    .cp thead td.b { position: static; display: block; inline-size: auto; block-size: auto; margin: 0; padding-block: 2px 6px; clip-path: none; border: 0 }
    .cp thead .b .legend { display: inline-flex }
    .cp :is(tbody, tfoot) tr { display: grid; grid-template-columns: 28px 1fr auto; gap: 0 8px; align-items: center; border-block-start: 1px solid var(--_rule); padding-block: 8px }
    .cp :is(tbody, tfoot) tr > * { border: 0 !important; padding: 0 !important }
    .cp .none { border-block-start-color: var(--_mark-2) }
    .cp .whole { border-block-start: 2px solid var(--_ink) }
    .cp .pick { grid-area: 1 / 1; inline-size: auto }
    .cp th[scope="row"] { grid-area: 1 / 2 }
    .cp .n { grid-area: 1 / 3; text-align: end }
    .cp .b { grid-area: 2 / 2; inline-size: auto; min-inline-size: 0 }
    .cp .roi { grid-area: 2 / 3; min-inline-size: 52px }
    .cp .each { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%) }
    .cp .whole .b, .cp .whole .roi { display: none }
  }
  @container (inline-size < 560px) {
    .choice > label.model-list { display: grid }
    .seg { display: none }
  }
  @media (forced-colors: active) {
    .bar-key, .ring, .seg input:checked + span { forced-color-adjust: none }
  }
  @media print {
    .choice, .pick input { display: none }
  }
`;
