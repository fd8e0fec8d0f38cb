import { css } from 'lit';

/** A straight scale below 300 px, a dial above, and from 640 px the dial beside the rest. Every state of a width has the same height. */
export const npsStyles = css`
  .main { --_dial: min(100cqi, 380px); flex: 1; min-block-size: calc(var(--_dial) * .563 + 198px); margin-block-start: 6px }
  .score { inline-size: 100%; max-inline-size: var(--_dial); margin-inline: auto }
  .face { position: relative; display: flow-root }
  .read { position: absolute; inset-inline: 0; bottom: 0; text-align: center }
  .message .fig { text-align: start }
  .fig { font-size: var(--_figure-l); letter-spacing: -.035em }
  .word { font-size: var(--_label); color: var(--_ink-2); margin-block-start: 4px }
  .straight { display: none }
  .say { display: flex; flex-wrap: wrap; gap: 0 8px; align-items: baseline; justify-content: center; min-block-size: 20px; margin-block: 8px 14px }
  .kinds { display: flex; justify-content: space-between; gap: 8px; direction: ltr; margin-block-start: 5px }
  .kinds > div { font-size: var(--_note); line-height: 1.35 }
  .kinds > :nth-child(2) { text-align: center }
  .kinds > :last-child { text-align: end }
  .kinds b { font-size: var(--_text); font-weight: var(--_strong) }
  .kinds small { display: block; font-size: var(--_note); color: var(--_ink-3) }
  .trend { margin-block-start: 14px }
  .trend .note { margin-block-end: 8px }
  .axis { display: block; position: relative; direction: ltr; block-size: 17px; margin-block-start: 4px; font-size: var(--_note); color: var(--_ink-3) }
  .axis > span { position: absolute; left: var(--x); translate: -50%; white-space: nowrap }
  .face .sk-dial { inline-size: 80%; margin: 8.5% auto 6%; aspect-ratio: 2; border: 12px solid var(--_rule); border-block-end: 0; border-radius: 50% 50% 0 0 / 100% 100% 0 0; background: none; animation: none }
  .axis > .start { left: 0; translate: none }
  .axis > .end { left: auto; right: 0; translate: none }
  .sk-say { inline-size: 150px; block-size: 14px; margin: 11px auto 17px }
  .sk-split { block-size: 14px }
  .sk-trend { block-size: 44px; margin-block-start: 64px }

  @container (inline-size < 300px) {
    .main { min-block-size: 184px }
    .dial, .trend { display: none }
    .read { position: static; display: flex; flex-wrap: wrap; gap: 0 8px; align-items: baseline; text-align: start }
    .fig { font-size: var(--_figure-m); letter-spacing: -.025em }
    .word { font-size: var(--_note) }
    .straight { display: block }
    .straight .axis { margin: 0 }
    .say { justify-content: start; margin-block: 6px 12px }
    .score { max-inline-size: none }
    .kinds small, .sk-trend { display: none }
    .kinds bdi { display: block }
    .face .sk-dial { aspect-ratio: auto; inline-size: 100%; margin: 0; border: 0; background: var(--_sunk); block-size: 72px; border-radius: var(--_radius) }
    .axis > .start { left: 0; translate: none }
  .axis > .end { left: auto; right: 0; translate: none }
  .sk-say { margin-inline: 0 }
  }
  @container (inline-size >= 640px) {
    .main { display: grid; grid-template: 1fr / min(44cqi, 380px) 1fr; gap: 0 44px; --_dial: min(44cqi, 380px); min-block-size: max(calc(var(--_dial) * .563 + 52px), 196px) }
    .message.main { display: block }
    .parts { align-self: center }
  }
`;
