import { css } from 'lit';

/** Rank, name, movement and value; from 340 px on with the values on a scale. */
export const leaderboardStyles = css`
  .main { flex: 1; min-inline-size: 0; margin-block-start: 4px; min-block-size: calc(var(--rows) * 33px + 96px) }
  .main > .note { margin-block-end: 4px; max-inline-size: 90ch; text-wrap: pretty }
  table { border-collapse: collapse; inline-size: 100% }
  th, td { padding: 0; font-weight: 400; text-align: start; font-size: var(--_label); block-size: 32px }
  tbody + tbody > tr:first-child > * { border-block-start: 1px solid var(--_rule) }
  .rank { inline-size: 46px; min-inline-size: 46px; position: relative; font-size: 15px; font-weight: var(--_figure-weight); white-space: nowrap; padding-inline-end: 6px }
  .long .rank { inline-size: 60px; min-inline-size: 60px }
  .band > tr > .rank::after { content: ""; position: absolute; inset-inline-end: 6px; inset-block: 6px; inline-size: 5px; border: 1.5px solid var(--_mark-2); border-inline-end: 0 }
  th[scope="row"] { padding-block: 4px; padding-inline: 6px 10px; line-height: 1.25; overflow-wrap: anywhere }
  button.name { border: 0; padding: 0; min-block-size: 24px; font-weight: inherit; color: inherit; text-align: start }
  button.name:hover { text-decoration: underline; text-underline-offset: 3px }
  small { display: block; font-size: var(--_note); color: var(--_ink-3); font-weight: 400; line-height: 1.3 }
  .guard { color: var(--_warn) }
  .move { inline-size: 34px; font-size: var(--_note); color: var(--_ink-3); white-space: nowrap; padding-inline-end: 6px }
  .plot-cell { display: none }
  .value { inline-size: 1px; text-align: end; white-space: nowrap; font-size: 16px; font-weight: var(--_figure-weight); padding-inline: 8px 6px; line-height: 1.25 }
  .value .u { font-size: max(.72em, 12px) }
  .quiet { font-size: var(--_note); color: var(--_ink-3); font-weight: 400 }
  .quiet .u { font-size: 12px }
  .unranked > th { color: var(--_ink-2) }
  .unranked > .rank { color: var(--_ink-3) }
  .me > :not(.rank) { background: color-mix(in srgb, var(--_accent) 9%, transparent) }
  .me > th { font-weight: var(--_strong); color: var(--_accent) }
  .me .mark, .me .solid { background: var(--_accent) }
  .me .mark { inline-size: 6px }
  .me .rank-plot i:not(.hatch) { background: color-mix(in srgb, var(--_accent) 30%, var(--_surface)) }
  .others > td { color: var(--_ink-3); font-size: var(--_note); padding-inline-start: 6px }
  .section th { overflow-wrap: anywhere; font-weight: var(--_strong); padding-block: 12px 2px; vertical-align: bottom }
  tbody.section + tbody > tr:first-child > * { border-block-start-color: var(--_mark-2) }
  .counted, .behind { display: none }
  .more { margin-block-start: 2px }
  .legend { display: flex; flex-wrap: wrap; gap: 2px 18px; font-size: var(--_note); color: var(--_ink-3); margin-block-start: 8px }
  .legend > span { display: none; gap: 6px; align-items: center }
  .k { flex: none; inline-size: 16px; block-size: 10px }
  .k.halo { background: var(--_band) }
  .k.dash { inline-size: 0; block-size: 12px; border-inline-start: 1px dashed var(--_mark-2) }
  .k.tick { inline-size: 2px; block-size: 12px; background: var(--_ink) }
  .k.hatched { background: repeating-linear-gradient(-45deg, var(--_mark-2) 0 1.2px, transparent 1.2px 5px) }
  .sk-rows { display: grid; grid-template-columns: 1fr auto; gap: 19px 24px; align-content: start; padding-block-start: 30px }
  .sk-name { inline-size: 55%; block-size: 14px }
  .sk-value { inline-size: 44px; block-size: 14px }

  @container (inline-size < 340px) {
    th[scope="row"] { inline-size: 100% }
    .basis > .row:first-child { min-block-size: 34px }
  }
  @container (inline-size >= 340px) {
    .plot-cell { display: table-cell; inline-size: 100%; min-inline-size: 56px }
    th[scope="row"] { min-inline-size: clamp(100px, 33cqi, 220px) }
    .legend > span { display: inline-flex }
  }
  @container (inline-size >= 560px) {
    .counted { display: inline-block; min-inline-size: 76px; margin-inline-start: 8px }
    .behind { display: block }
    th[scope="row"] { min-inline-size: clamp(140px, 24cqi, 320px) }
    .several th[scope="row"] { min-inline-size: 50cqi }
  }
  @media (forced-colors: active) {
    .k, .me > :not(.rank) { forced-color-adjust: none }
    .me > :not(.rank) { background: none }
    .me > th { text-decoration: underline; color: CanvasText }
    .k.halo, .k.hatched { background: none; outline: 1px solid GrayText }
  }
`;
