import { css } from 'lit';

/** The fraction over its line, and a list of terms, each on a hairline. */
export const formulaStyles = css`
  .formula .meaning { font-size: var(--_text); color: var(--_ink-2); margin-block-start: 8px }
  .eq { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 18px; margin-block: 14px 6px }
  .formula .fig { font-size: var(--_figure-m); line-height: 1.1; white-space: normal; overflow-wrap: anywhere }
  .eq .is { font-size: var(--_figure-s); color: var(--_ink-3) }
  .frac { display: grid; font-size: var(--_figure-s); font-weight: var(--_figure-weight); letter-spacing: -.02em; line-height: 1.2 }
  .frac > span { padding: 3px 6px; text-align: end }
  .frac > span + span { border-block-start: 2px solid var(--_ink) }
  .formula .facts { margin: 14px 0 0 }
  .facts > div { display: grid; grid-template-columns: 112px 1fr; gap: 0 12px; padding-block: 7px; border-block-start: 1px solid var(--_rule) }
  .facts dt { color: var(--_ink-3) }
  .facts dd { margin: 0; min-inline-size: 0 }
  .facts ul { list-style: none; padding: 0 }
  .readings li { display: grid; grid-template-columns: 1fr auto auto; gap: 0 12px; align-items: baseline }
  .facts b { font-weight: var(--_strong) }
  .facts code { display: block; inline-size: fit-content; max-inline-size: 100%; margin-block-end: 4px; white-space: pre-wrap }
  .facts .hash { background: none; padding: 0; color: var(--_ink-3); margin: 0 }
  .facts a { color: inherit; text-underline-offset: 3px; overflow-wrap: anywhere }
  @media (max-width: 420px) {
    .facts > div { grid-template-columns: 1fr }
  }
`;
