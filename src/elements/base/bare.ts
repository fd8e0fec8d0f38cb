import { css } from 'lit';

/** What there is to see before the appearance is loaded: the line the element hangs from, and its place. */
export const bare = css`
  :host { display: grid; container-type: inline-size; contain-intrinsic-inline-size: 320px; min-inline-size: 0 }
  :host([hidden]) { display: none }
  .bare { border-block-start: 2px solid; padding-block-start: 8px; font-size: 13px }
`;
