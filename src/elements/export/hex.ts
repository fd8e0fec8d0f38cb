import { rgba } from '../page/surroundings.ts';

/** A colour as every drawing program reads it: `#rrggbb`, with `aa` where it lets through what is behind; `none` for no colour. */
export function hex(color: string): string {
  const [r, g, b, alpha] = rgba(color);
  return alpha === 0 ? 'none' : `#${[r, g, b, ...(alpha < 1 ? [Math.round(alpha * 255)] : [])].map((c) => c.toString(16).padStart(2, '0')).join('')}`;
}
