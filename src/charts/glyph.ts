import { css, html, svg, type TemplateResult } from 'lit';

const shapes = {
  up: svg`<path d="M5 .6 9.8 9.4H.2z"/>`,
  down: svg`<path d="M5 9.4 9.8.6H.2z"/>`,
  'up-hollow': svg`<path d="M5 1.4 9 8.8H1z"/>`,
  'down-hollow': svg`<path d="M5 8.6 9 1.2H1z"/>`,
  check: svg`<path d="M.8 5.4 3.8 8.4 9.2 1.6"/>`,
} as const;

export type Glyph = keyof typeof shapes;

/** A filled triangle is a real change, a hollow one is inside the noise, a check is a target met. Words stand beside it. */
export function glyph(name: Glyph): TemplateResult {
  const filled = name === 'up' || name === 'down';
  return html`<svg class="g ${filled ? '' : 'line'}" viewBox="0 0 10 10" aria-hidden="true">${shapes[name]}</svg>`;
}

/** "Look here". */
export const diamond = html`<i class="dia" aria-hidden="true"></i>`;

/** "Look here, but it may be chance". */
export const hollowDiamond = html`<i class="dia hollow" aria-hidden="true"></i>`;

export const diamondStyles = css`
  .dia { inline-size: 7px; block-size: 7px; rotate: 45deg; background: currentColor; display: inline-block; margin-inline: 1px 6px; vertical-align: .06em }
  .dia.hollow { background: none; border: 1.4px solid currentColor }
`;
