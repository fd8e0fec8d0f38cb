import { css } from 'lit';

/** What is looked at closely: the mail, hold-outs, campaigns side by side, and what if. */
export const detailStyles = css`
  .heading { margin: 0 0 6px; font-size: var(--_label); font-weight: var(--_strong); line-height: 20px; display: flex; flex-wrap: wrap; gap: 0 12px; justify-content: space-between; align-items: baseline }
  .heading > *, .arms th, .said { min-inline-size: 0; overflow-wrap: anywhere }
  .heading .of { font-size: var(--_note); font-weight: 400; color: var(--_ink-3) }
  .closer { gap: 28px }
  .closer > [role] { border-block-start: var(--_head) solid var(--_ink); padding-block-start: 8px; min-inline-size: 0 }
  .wide > [role] { border-block-start: 1px solid var(--_rule); padding-block-start: 12px; margin-block-start: 18px; min-inline-size: 0 }
  .main p.note { line-height: 1.45; max-inline-size: 90ch; text-wrap: pretty }

  .steps tbody, .steps thead, .steps { display: block }
  .steps tr { display: grid; grid-template-columns: 1fr 62px 62px 62px; gap: 0 6px; align-items: baseline }
  .steps thead th { font-size: var(--_note); color: var(--_ink-3); line-height: 1.25; hyphens: auto }
  .steps thead .bar-cell { display: none }
  .steps th[scope="row"] { text-align: start; font-weight: var(--_strong); white-space: nowrap }
  .steps .bar-cell { grid-area: 2 / 1 / auto / -1 }
  .steps tbody tr > td:nth-child(3) { grid-area: 1 / 2 } .steps tbody tr > td:nth-child(4) { grid-area: 1 / 3 } .steps tbody tr > td:nth-child(5) { grid-area: 1 / 4 }
  .steps .n { font-size: 16px; font-weight: var(--_figure-weight) }
  .mail .funnel-bar { --_thick: 12px; --_fall: 16px }
  .mail .track i { background: var(--cat) }
  .steps tbody tr:last-child .funnel-bar { margin-block-end: 6px }
  .steps button.info { margin-block: -5px; color: var(--_ink-3) }
  .gone { display: flex; flex-wrap: wrap; gap: 0 14px; align-items: center; font-size: var(--_note); color: var(--_ink-2); margin-block: 4px 2px }
  .stats { display: grid; grid-template-columns: repeat(auto-fill, minmax(88px, 1fr)); gap: 10px 16px; margin: 12px 0 0; padding-block-start: 10px; border-block-start: 1px solid var(--_rule) }
  .stats > div { display: flex; flex-direction: column; justify-content: end; min-inline-size: 0 }
  .stats dt { font-size: var(--_note); color: var(--_ink-3); line-height: 1.25 }
  .stats dt button.info { margin-block: -6px }
  .stats dd { margin: 0; font-size: 19px; font-weight: var(--_figure-weight); letter-spacing: -.015em; line-height: 1.3; overflow-wrap: anywhere }
  .stats dd:lang(ar) { letter-spacing: 0 }

  .arms th { text-align: start; padding-inline-end: 16px; inline-size: 34%; line-height: 1.25; padding-block: 4px }
  .arms .n { font-weight: var(--_strong); padding-inline-start: 16px; inline-size: 76px; white-space: nowrap }
  .arms .scale { margin-block: 0 }
  .arms .bar { block-size: 8px }
  .said { font-size: var(--_label); line-height: 1.45; margin-block-start: 6px; max-inline-size: 90ch; text-wrap: pretty }
  .said .g, .said .dia { margin-inline-end: 4px }
  .scroll { overflow-x: auto }
  .beside :is(th, td) { padding-block: 7px; padding-inline-start: 20px; vertical-align: top; white-space: nowrap; border-block-start: 1px solid var(--_rule) }
  .beside thead :is(th, td) { border: 0; font-weight: var(--_strong); white-space: normal; min-inline-size: 90px; vertical-align: bottom }
  .beside tr > :first-child { padding-inline-start: 0; text-align: start; white-space: normal; color: var(--_ink-2); min-inline-size: 84px }
  .beside small { white-space: nowrap }
  .draft :is(.good, .bad) { color: var(--_ink-2) }
  .beside td .delta { justify-content: end }

  .would { display: block }
  .would .fig { display: inline-block; margin-inline-end: 10px }
  .would .say { display: inline-flex; gap: 6px; margin-block-start: 4px }
  .levers { display: grid; gap: 2px; margin-block-start: 8px }
  .knob { display: grid; grid-template-columns: 1fr auto; gap: 0 12px; align-items: center }
  .knob > label { font-size: var(--_label); line-height: 1.3 }
  .knob-value { display: inline-flex; gap: 10px; align-items: center; justify-content: end; flex-wrap: wrap }
  .knob-value .link { font-size: var(--_note); font-weight: 400; color: var(--_ink-3) }
  .typed { display: inline-flex; gap: 4px; align-items: baseline; font-size: 16px; font-weight: var(--_figure-weight) }
  .typed input { font: inherit; color: inherit; inline-size: 4.6em; min-block-size: 28px; text-align: end; background: none; border: 0; border-block-end: 1px solid var(--_mark-2); padding: 0; border-radius: 0; appearance: textfield }
  .typed input::-webkit-inner-spin-button { appearance: none; margin: 0 }
  .typed span { font-size: var(--_note); color: var(--_ink-2); font-weight: 400 }
  .lever { grid-column: 1 / -1 }
  .knob .shown { display: none; font-size: 16px; font-weight: var(--_figure-weight) }
  .frame:is(.taken, .paper) :is(.typed, .knob .link) { display: none }
  .frame:is(.taken, .paper) .knob .shown { display: inline }
  .frame:is(.taken, .paper) .lever input { display: none }
  .reset { margin-block-start: 6px }
  .what-if > .note { margin-block-start: 10px }

  @container (640px <= inline-size < 1000px) {
    .closer { grid-template-columns: 1fr 1fr; gap: 28px 32px }
  }
  @container (inline-size < 300px) {
    .steps tr { grid-template-columns: 1fr auto 52px }
    .steps tr > :nth-child(5) { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%) }
  }
  @container (inline-size < 440px) {
    .arms, .arms tbody { display: block }
    .arms tr { display: grid; grid-template-columns: minmax(0, 1fr) auto; padding-block-end: 4px }
    .arms tr > td.b { grid-area: 2 / 1 / auto / -1 }
    .arms th, .arms .n { inline-size: auto; padding-block: 2px }
  }
  @media print {
    .typed, .lever input { display: none }
    .knob .shown { display: inline }
  }
`;
