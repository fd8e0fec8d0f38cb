import { css } from 'lit';

export const dropStyles = css`
  :host { display: block; min-inline-size: 0; margin-block-start: 8px }
  .drop { border: 1px dashed var(--_mark-2); padding: 8px 12px; font-size: var(--_note); background: none }
  .drop.over { border-color: var(--_accent); border-style: solid; background: var(--_sunk) }
  .say { display: flex; flex-wrap: wrap; gap: 2px 8px; align-items: center; color: var(--_ink-2); min-block-size: 28px }
  .say .note { margin-inline-start: auto }
  .choose { position: relative; cursor: pointer; font-weight: var(--_strong); color: var(--_ink); min-block-size: 24px; display: inline-flex; align-items: center; text-decoration: underline 1px; text-underline-offset: 3px }
  .choose:focus-within { outline: 2px solid var(--_accent); outline-offset: 2px }
  .failed { padding-block: 4px }
  .report { display: grid; gap: 2px; border-block-start: 1px solid var(--_rule); margin-block-start: 6px; padding-block-start: 6px; font-size: var(--_label) }
  .files { list-style: none; padding: 0; display: grid; gap: 2px }
  .files li { display: flex; flex-wrap: wrap; gap: 0 10px; align-items: center }
  .files b { font-weight: var(--_strong) }
  .files button { inline-size: 24px; font-size: 16px; text-decoration: none; line-height: 1 }
  details > :not(summary) { padding-block: 2px 8px; color: var(--_ink-2) }
  details ul { list-style: none; padding: 0 }
  details li { padding-block: 2px }
  summary b { margin-inline-start: 6px; font-weight: var(--_strong) }
  table { border-collapse: collapse }
  th, td { text-align: start; font-weight: 400; padding: 3px 24px 3px 0; padding-inline: 0 24px; border-block-end: 1px solid var(--_rule); overflow-wrap: anywhere }
  th { color: var(--_ink-3); font-size: var(--_note) }
  @media print { .drop { display: none } }
`;
