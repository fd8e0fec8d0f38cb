import { css } from 'lit';

/** Three sizes by the width of the card: S below 240 px, M, and L from 440 px. Every state of a size has the same height. */
export const cardStyles = css`
  .main { display: grid; grid-template-rows: auto 1fr; flex: 1; margin-block-start: 10px; min-block-size: 190px; align-content: start }
  .message { display: block }
  .left { min-inline-size: 0 }
  .say { display: flex; flex-wrap: wrap; gap: 0 8px; align-items: baseline; min-block-size: 20px; margin-block-start: 5px }
  .gauge { margin-block-start: 8px }
  .gauge > .goal { display: block; font-size: var(--_note); color: var(--_ink-3); min-block-size: 17px }
  .goal.bad { color: var(--_bad) }
  .axis { display: none }
  .right { display: flex; flex-direction: column; justify-content: end; min-inline-size: 0 }
  .plot { display: flex; flex-direction: column; flex: 1; min-block-size: 0 }
  .spark { flex: 1 1 40px; min-block-size: 32px; max-block-size: 110px; margin-block: 12px 6px; margin-inline-end: 4px }
  .wide, .at, .months { display: none }
  .fig .note { font-size: var(--_note); letter-spacing: 0; font-weight: 400 }
  .sk-fig { inline-size: 104px; block-size: 39px }
  .sk-say { inline-size: 150px; max-inline-size: 80%; block-size: 14px; margin-block-start: 9px }
  .sk-scale { block-size: 6px; margin-block-start: 19px }
  .sk-spark { block-size: 40px; margin-block: 12px 6px }

  @container (inline-size < 240px) {
    .main { min-block-size: 116px }
    .fig { font-size: var(--_figure-s) }
    .fig .u { font-size: max(.5em, 12px) }
    .right { display: none }
    .sk-fig { block-size: 27px; inline-size: 80px }
  }
  @container (inline-size >= 440px) {
    .main { grid-template: 1fr / minmax(190px, 5fr) 7fr; gap: 0 36px; min-block-size: 196px }
    .fig { font-size: var(--_figure-l); letter-spacing: -.035em }
    .parts { font-size: var(--_figure-m); line-height: 61px }
    .say { margin-block-start: 10px }
    .gauge { margin-block-start: 20px }
    .gauge > .goal { block-size: 1px; min-block-size: 0; overflow: hidden; clip-path: inset(50%); margin: -1px; position: absolute; white-space: nowrap }
    .axis { display: block; position: relative; block-size: 17px; font-size: var(--_note); color: var(--_ink-3) }
    .axis > span { position: absolute; inset-inline-start: var(--x); translate: -50%; white-space: nowrap }
    .axis:dir(rtl) > span { translate: 50% }
    .axis > .start, .axis:dir(rtl) > .start { inset-inline-start: 0; translate: none }
    .axis > .end, .axis:dir(rtl) > .end { inset-inline: auto 0; translate: none }
    .axis .bad { color: var(--_bad) }
    .right { justify-content: start }
    .right .wide { display: block }
    .say bdi.sure { display: none }
    .at { display: block }
    .plot { max-block-size: 240px }
    .spark { min-block-size: 96px; max-block-size: 190px; margin-block: 6px 4px }
    .labelled { margin-inline-end: calc(var(--room) + 9px) }
    .months { display: block; position: relative; direction: ltr; block-size: 17px; font-size: var(--_note); color: var(--_ink-3) }
    .months > span { position: absolute; left: var(--x); translate: -50%; white-space: nowrap }
    .months > .start { left: 0; translate: none }
    .months > .end { left: auto; right: 0; translate: none }
    .basis { border-block-start: 1px solid var(--_rule); margin-block-start: 12px }
    .sk-fig { block-size: 61px; inline-size: 150px }
    .sk-spark { block-size: 140px }
  }
  @container (440px <= inline-size < 560px) {
    .months > :nth-last-child(even) { display: none }
  }
  @container (inline-size >= 520px) {
    .basis .wide { display: block }
  }
  @container (inline-size >= 860px) {
    .main { grid-template-columns: 340px 1fr }
  }
`;
