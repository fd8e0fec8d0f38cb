import { css } from 'lit';

/** Who waits above the figures, and beside them from 900 px; how times spread is drawn from 440 px on. Every state of a width has the same height, as long as nobody is told apart. */
export const timerStyles = css`
  .main { --_queue: calc(var(--rows) * 54px + 120px); flex: 1; min-inline-size: 0; margin-block-start: 6px }
  .frame:not(.idle) .main { min-block-size: calc(var(--_queue) + 182px) }
  .both { display: flow-root }
  .fig { font-size: var(--_figure-l); letter-spacing: -.035em }
  .message .fig, .half .fig { font-size: var(--_figure-m); letter-spacing: -.025em }
  .fig .c, .t .c { color: var(--_ink-3); margin-inline: .02em; position: relative; inset-block-start: -.06em }
  .c { direction: ltr }
  .count { display: flex; flex-wrap: wrap; gap: 0 14px; margin-block: 4px 4px }

  .queue { display: grid; grid-template-columns: minmax(0, 1fr) minmax(78px, auto); gap: 0 12px; margin: 0; padding: 0; list-style: none }
  .queue > li { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; padding-block: 6px 5px; align-items: baseline; border-block-start: 1px solid var(--_rule) }
  .queue > .marks { padding-block: 4px 0 }
  .queue > :is(.marks, .marks + li) { border-block-start: 0 }
  .who { font-size: var(--_label); font-weight: var(--_strong); min-inline-size: 0; overflow-wrap: anywhere; line-height: 18px }
  .who small { font-size: var(--_note); font-weight: 400; color: var(--_ink-3); margin-inline-start: 6px }
  .who a { display: inline-block; padding-block: 3px; margin-block: -3px; color: inherit; text-underline-offset: 3px; text-decoration-thickness: 1px }
  .t { font-size: 19px; letter-spacing: -.015em; font-weight: var(--_figure-weight); line-height: 22px; text-align: end; white-space: nowrap }
  .t .u { font-size: .66em }
  .stand { font-size: var(--_note); color: var(--_ink-3); text-align: end; white-space: nowrap; line-height: 16px }
  .stand .dia { margin-inline: 1px 7px }
  .late .stand, .lost .stand { font-weight: var(--_strong); color: var(--_warn) }
  .lost .stand { color: var(--_bad) }
  .more { padding-block-start: 4px }

  .lone > .fig { margin-block: 4px 10px }
  .lone > .stand { font-size: var(--_label); text-align: start; white-space: normal; color: var(--_ink-2); margin-block: 8px 4px }
  .lone.late > .stand { color: var(--_warn) }
  .lone.lost > .stand { color: var(--_bad) }
  .lone { padding-block-end: 8px }
  .lone .g { margin-inline-end: 2px }
  .frame.idle:has(.lone) > .basis, .frame.idle:has(.lone) :is(.menu, .per) { display: none }

  .past { margin-block-start: 20px }
  .stats { display: flex; flex-wrap: wrap; gap: 8px 28px; align-items: end }
  .half .note { margin-block-start: 2px }
  .kind { font-size: var(--_label); font-weight: var(--_strong); margin-block: 0 4px }
  .stats + .kind { margin-block-start: 12px }
  dl { display: flex; flex-wrap: wrap; gap: 8px 24px; margin: 0 }
  dt { display: flex; align-items: center; block-size: 17px; font-size: var(--_note); line-height: 17px; color: var(--_ink-3); white-space: nowrap }
  dd { margin: 0; font-size: 19px; letter-spacing: -.015em; font-weight: var(--_figure-weight); line-height: 22px }
  dd .u { font-size: .66em }
  .stats + .note { margin-block-start: 6px }
  .spread { margin-block-start: 16px; display: none }
  .spread > .note { margin-block-start: 10px }
  .scroll { overflow-x: auto; margin-block-start: 16px }
  .owners { border-collapse: collapse; inline-size: 100% }
  .owners caption { text-align: start; font-size: var(--_note); color: var(--_ink-3); padding-block-end: 4px }
  .owners :is(th, td) { padding: 6px 0; padding-inline-start: 14px; text-align: end; font-weight: 400; font-size: var(--_label); border-block-start: 1px solid var(--_rule); white-space: nowrap }
  .owners thead th { border: 0; font-size: var(--_note); color: var(--_ink-3); padding-block: 0 4px; white-space: normal; vertical-align: bottom }
  .owners tr > :first-child { padding-inline-start: 0; text-align: start; white-space: normal; overflow-wrap: anywhere; min-inline-size: 72px }
  .owners td { font-weight: var(--_figure-weight) }
  .owners .soft { font-weight: 400; color: var(--_ink-2) }
  .owners .u { font-size: 12px }
  .few th { color: var(--_ink-3); font-size: var(--_note) }
  .few tr + tr :is(th, td) { color: var(--_ink-2); font-weight: 400 }

  .sk-fig { inline-size: 120px; block-size: 60px; margin-block: 4px 26px }
  .sk-row { block-size: 32px; margin-block-end: 17px }
  .past .sk-fig { block-size: 40px }
  .sk-bins { display: none }

  @container (inline-size >= 440px) {
    .frame:not(.idle) .main { min-block-size: calc(var(--_queue) + 424px) }
    .spread { display: block }
    .sk-bins { display: block; block-size: 240px }
  }
  @container (440px <= inline-size < 620px) {
    .bin-names { font-size: 12px; letter-spacing: -.03em }
  }
  @container (inline-size >= 900px) {
    .both { display: grid; grid-template: 1fr / minmax(0, 5fr) minmax(0, 7fr); gap: 0 44px }
    .frame:not(.idle) .main { min-block-size: max(var(--_queue), 476px) }
    .past { margin-block-start: 0 }
    .half .fig { font-size: var(--_figure-l) }
  }
  @container (inline-size < 300px) {
    .fig { font-size: 44px }
    .message .fig, .half .fig { font-size: var(--_figure-m) }
    .frame:not(.idle) .main { min-block-size: calc(var(--_queue) + 232px) }
    .queue { grid-template-columns: minmax(0, 1fr) auto }
    .who small { display: none }
    dl { gap: 8px 16px }
    .basis > .row:first-child { min-block-size: 34px; align-content: end }
  }
  @media print {
    .who a { text-decoration: none }
  }
`;
